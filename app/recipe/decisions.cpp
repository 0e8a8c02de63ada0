// SPDX-License-Identifier: MIT
#include "recipe/decisions.h"

#include "base/json.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;
using Check = DecisionKind::Check;

namespace {

const DecisionKind *kindOf(const QString &key)
{
    const auto &all = decisionKinds();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const DecisionKind &kind) { return kind.key == key; });
    return found == all.end() ? nullptr : &*found;
}

QStringList parts(const QString &list)
{
    QStringList result;
    for (const QString &part : list.split(u',')) {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty() && !result.contains(trimmed, Qt::CaseInsensitive))
            result += trimmed;
    }
    return result;
}

bool isHost(const QString &host)
{
    static const QRegularExpression shape(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
                                          "(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"_s);
    return host.size() <= 253 && shape.match(host).hasMatch();
}

bool fits(const DecisionKind &kind, const QString &value)
{
    static const QRegularExpression serial(u"^[A-Za-z0-9]{4,32}$"_s);
    const bool plain =
        value.size() <= 1024 && base::shown(value, 1024) == value &&
        std::none_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x20; });
    switch (kind.check) {
    case Check::Choice:
        return kind.choices.contains(value);
    case Check::Free:
        return plain && !value.contains(u'&') && !value.contains(u'<');
    case Check::Host:
        return value.isEmpty() || isHost(value);
    case Check::Serials: {
        const QStringList serials = parts(value);
        return serials.size() <= 500 &&
               std::all_of(serials.begin(), serials.end(),
                           [](const QString &one) { return serial.match(one).hasMatch(); });
    }
    case Check::GroupName:
        return plain && value.size() <= 200 && value.trimmed() == value && !value.contains(u'&') &&
               !value.contains(u'<') && (!value.isEmpty() || kind.standard.isEmpty());
    case Check::AppId: {
        static const QRegularExpression shape(u"^[A-Za-z0-9]{1,64}$"_s);
        return value.isEmpty() || shape.match(value).hasMatch();
    }
    case Check::Number: {
        bool good = false;
        const int number = value.toInt(&good);
        return good && number >= 0 && number <= 9999;
    }
    }
    return false;
}

base::Error wrongValue(const DecisionKind &kind, const QString &value)
{
    if (kind.check == Check::Choice) {
        return base::invalid(text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 cannot be \"%2\"."),
                                  {kind.key, value.left(100)}),
                             text("recipe", QT_TRANSLATE_NOOP("recipe", "Choose one of: %1."),
                                  {kind.choices.join(u", "_s)}));
    }
    if (kind.check == Check::Serials) {
        return base::invalid(
            text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 is no list of serial numbers."),
                 {value.left(100)}),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Write serial numbers of 4 to 32 letters and digits, "
                                             "separated by commas.")));
    }
    if (kind.check == Check::AppId) {
        return base::invalid(
            text("recipe", QT_TRANSLATE_NOOP("recipe", "\"%1\" is no id of an Okta app."),
                 {base::shown(value, 100)}),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Copy it from the address of the app's page in the "
                                             "Okta Admin Console: letters and digits, like "
                                             "0oa1b2c3d4e5f6g7h8i9.")));
    }
    return base::invalid(
        text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 cannot be \"%2\"."),
             {kind.key, value.left(100)}),
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "Leave out line breaks, & and < (Jamf Pro damages them: PI-827), and keep names "
                 "under 200 characters; numbers go from 0 to 9999.")));
}

base::Error noAddress(const QString &typed)
{
    return base::invalid(
        text("recipe", QT_TRANSLATE_NOOP("recipe", "\"%1\" is no https address."),
             {typed.left(100)}),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe",
                               "Write it as the browser shows it, like https://acme.okta.com.")));
}

/// What a person typed as a URL with an https scheme, or an invalid one.
QUrl urlFrom(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"https://"_s + trimmed,
                   QUrl::StrictMode);
    const bool good = url.isValid() && url.scheme() == u"https"_s && url.userInfo().isEmpty() &&
                      !url.hasQuery() && !url.hasFragment() && isHost(url.host().toLower());
    return good ? url : QUrl();
}

} // namespace

QString Decisions::value(const QString &key) const
{
    const auto found = m_values.find(key);
    if (found != m_values.end())
        return *found;
    const DecisionKind *kind = kindOf(key);
    return kind ? kind->standard : QString();
}

base::Result<void> Decisions::set(const QString &key, const QString &value)
{
    const DecisionKind *kind = kindOf(key);
    if (!kind) {
        return base::fail(base::invalid(
            text("recipe", QT_TRANSLATE_NOOP("recipe", "There is no decision called \"%1\"."),
                 {key.left(100)}),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "`latchkeyctl set --list` shows them all."))));
    }
    if (!fits(*kind, value))
        return base::fail(wrongValue(*kind, value));
    m_values[key] = kind->check == Check::Serials ? parts(value).join(u',') : value;
    return {};
}

base::Result<void> Decisions::agree() const
{
    const auto same = [this](const QString &one, const QString &other) {
        return !value(one).isEmpty() && value(one).compare(value(other), Qt::CaseInsensitive) == 0;
    };
    static const std::pair<QString, QString> different[] = {
        {u"jamf.pilot-group"_s, u"jamf.fleet-group"_s},
        {u"jamf.exclusion-group"_s, u"jamf.pilot-group"_s},
        {u"jamf.exclusion-group"_s, u"jamf.fleet-group"_s},
        {u"fleet.source-group"_s, u"jamf.fleet-group"_s},
        {u"fleet.source-group"_s, u"jamf.exclusion-group"_s}};
    for (const auto &[one, other] : different) {
        if (!same(one, other))
            continue;
        return base::fail(base::invalid(
            text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 and %2 are both \"%3\"."),
                 {one, other, value(one)}),
            text("recipe", QT_TRANSLATE_NOOP("recipe", "They must be two groups: give one of them "
                                                       "another name."))));
    }
    return {};
}

QStringList Decisions::pilotSerials() const { return parts(value(u"pilot.serials"_s)); }

QJsonObject Decisions::toJson() const
{
    QJsonObject object;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

base::Result<QString> orgHostFrom(const QString &typed)
{
    const QUrl url = urlFrom(typed);
    if (url.isEmpty() || url.port() != -1)
        return base::fail(noAddress(typed));
    QString host = url.host().toLower();
    const qsizetype dot = host.indexOf(u'.');
    if (QStringView(host).left(dot).endsWith(u"-admin"))
        host.remove(dot - 6, 6);
    if (!isHost(host))
        return base::fail(noAddress(typed));
    return host;
}

base::Result<QString> jamfBaseFrom(const QString &typed)
{
    const QUrl url = urlFrom(typed);
    if (url.isEmpty())
        return base::fail(noAddress(typed));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    static const QRegularExpression context(u"^(/[A-Za-z0-9._~-]+)*$"_s);
    if (!context.match(path).hasMatch())
        return base::fail(noAddress(typed));
    const QString port = url.port() == -1 ? QString() : u":"_s + QString::number(url.port());
    return u"https://"_s + url.host().toLower() + port + path;
}

} // namespace latchkey::recipe

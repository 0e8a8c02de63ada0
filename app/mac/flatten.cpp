// SPDX-License-Identifier: MIT
#include "mac/flatten.h"

#include "mac/payloads.h"

#include <QRegularExpression>
#include <QUrl>

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

using Paths = std::map<QString, FlatValue>;

/// Jamf trims texts and takes line breaks with their indent out (jamfplatform PR #154, 2025).
QString meaning(const QString &text)
{
    static const QRegularExpression lineBreak(u"\\s*\\n\\s*"_s);
    return QString(text).remove(lineBreak).trimmed();
}

QString scalarText(const Plist &plist)
{
    if (const auto flag = plist.flag())
        return *flag ? u"true"_s : u"false"_s;
    if (const auto number = plist.integer())
        return QString::number(*number);
    if (const auto *number = std::get_if<double>(&plist.value))
        return QString::number(*number, 'g', 17);
    if (const auto *bytes = std::get_if<QByteArray>(&plist.value))
        return QString::fromLatin1(bytes->toBase64());
    if (const auto *moment = std::get_if<QDateTime>(&plist.value))
        return moment->toUTC().toString(Qt::ISODate);
    return meaning(plist.string());
}

/// Scheme and host are compared without case.
QString sameAddress(const QString &path, const QString &text)
{
    if (path == "URLs"_L1)
        return QUrl(text).toString();
    if (path.endsWith("/AssociatedDomains"_L1))
        return text.toLower();
    if (path == "OktaVerify.OrgUrl"_L1)
        return QUrl(text).adjusted(QUrl::StripTrailingSlash).toString();
    return text;
}

void add(const Plist &plist, const QString &path, Paths &paths);

void addArray(const Plist &plist, const QString &path, Paths &paths)
{
    int index = 0;
    for (const Plist &entry : plist.array()) {
        const bool nested = entry.isDict() || std::holds_alternative<Plist::Array>(entry.value);
        if (nested) {
            add(entry, path + u'[' + QString::number(index++) + u']', paths);
        } else if (const QString text = sameAddress(path, scalarText(entry)); !text.isEmpty()) {
            paths.emplace(path + u'/' + text, FlatValue{text, entry.value.index()});
        }
    }
}

void add(const Plist &plist, const QString &path, Paths &paths)
{
    if (plist.isDict()) {
        for (const auto &[key, value] : plist.dict())
            add(value, path.isEmpty() ? key : path + u'/' + key, paths);
    } else if (std::holds_alternative<Plist::Array>(plist.value)) {
        addArray(plist, path, paths);
    } else if (const QString text = sameAddress(path, scalarText(plist)); !text.isEmpty()) {
        paths.emplace(path, FlatValue{text, plist.value.index()});
    }
}

/// The associated domains by application, whatever their order.
void addDomains(const Plist::Dict &content, Paths &paths)
{
    const Plist all{content};
    const Plist *entries = all.find(u"Configuration"_s);
    for (const Plist &entry : entries ? entries->array() : Plist::Array()) {
        const Plist *application = entry.find(u"ApplicationIdentifier"_s);
        for (const auto &[key, value] : entry.dict()) {
            if (application && key != "ApplicationIdentifier"_L1)
                add(value, u"Configuration/"_s + meaning(application->string()) + u'/' + key,
                    paths);
        }
    }
}

/// "CN=a,O=b" without what Jamf appends for its redistribution ($PROFILE_IDENTIFIER).
QString subjectText(const Plist &subject)
{
    static const QRegularExpression appended(u"\\s*\\$PROFILE_IDENTIFIER\\s*$"_s);
    QStringList parts;
    for (const Plist &part : subject.array()) {
        for (const Plist &pair : part.array()) {
            if (pair.array().size() != 2)
                continue;
            const QString value = meaning(pair.array()[1].string()).remove(appended);
            if (!value.isEmpty())
                parts += meaning(pair.array()[0].string()) + u'=' + value;
        }
    }
    return parts.join(u',');
}

void addScep(const Plist::Dict &content, Paths &paths)
{
    for (const auto &[key, value] : content) {
        if (key == "Subject"_L1)
            paths.emplace(key, FlatValue{subjectText(value), Plist{QString()}.value.index()});
        else
            add(value, key, paths);
    }
}

bool isFalse(const FlatValue &value)
{
    return value.type == Plist{false}.value.index() && value.text == "false"_L1;
}

} // namespace

FlatProfile flatten(const Plist &profile)
{
    FlatProfile result;
    for (const FoundPayload &payload : payloadsOf(profile)) {
        QString name = payload.type;
        const Plist all{payload.content};
        const Plist *type = all.find(u"Type"_s);
        if (name == QLatin1String(extensibleSsoType) && type && type->string() == "Credential"_L1)
            name += u" (Credential)"_s; // FastPass beside Platform SSO is another thing
        Paths &paths = result[name];
        if (name == QLatin1String(associatedDomainsType))
            addDomains(payload.content, paths);
        else if (name == QLatin1String(scepType))
            addScep(payload.content, paths);
        else
            add(all, QString(), paths);
    }
    return result;
}

bool isDefault(const QString &payload, const QString &path, const FlatValue &value)
{
    static const std::map<QString, QString> known{
        {u"EnableCreateFirstUserDuringSetup"_s, u"true"_s},
        {u"LoginFrequency"_s, u"64800"_s},
        {u"ScreenLockedBehavior"_s, u"Cancel"_s},
        {u"Key Type"_s, u"RSA"_s},
        {u"Retries"_s, u"3"_s},
        {u"RetryDelay"_s, u"10"_s},
        {u"CertificateRenewalTimeInterval"_s, u"14"_s},
        {u"KeyIsExtractable"_s, u"true"_s},
    };
    if (!payload.startsWith("com.apple."_L1))
        return false;
    const auto found = known.find(path.section(u'/', -1));
    return found == known.end() ? isFalse(value) : value.text == found->second;
}

} // namespace latchkey::mac

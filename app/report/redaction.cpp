// SPDX-License-Identifier: MIT
#include "report/redaction.h"

#include "report/sensitive.h"

#include "base/json.h"
#include "mac/settings.h"
#include "recipe/profiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr qsizetype longestValue = 4000;

QString translated(const char *source) { return text("report", source).translated(); }

QString leftOut() { return translated(QT_TRANSLATE_NOOP("report", "(left out)")); }
QString nameLeftOut() { return translated(QT_TRANSLATE_NOOP("report", "(name left out)")); }
QString idLeftOut() { return translated(QT_TRANSLATE_NOOP("report", "(id left out)")); }

QString begin(const QString &word, qsizetype kept)
{
    return word.size() <= kept ? word : word.left(kept) + u'…';
}

/// A tenant's own host at its vendor: the first label is the client's.
const QRegularExpression &vendorHost()
{
    static const QRegularExpression host(
        u"[A-Za-z0-9-]+\\.(okta|oktapreview|okta-emea|okta-gov|jamfcloud|trexcloud)\\.(com|mil)"_s);
    return host;
}

/// What the certificates of the SCEP host are named after: "CN=Acme Device CA,O=Acme" tells two.
QStringList certificateNames(const engine::History &history)
{
    QStringList names;
    const auto dates = QJsonDocument::fromJson(history.known[u"dates"_s].toUtf8()).array();
    for (const QJsonValue one : dates) {
        if (one[u"id"_s].toString() != u"scep-ca"_s)
            continue;
        for (const QString &part : one[u"name"_s].toString().split(u',')) {
            const QString attribute = part.section(u'=', 0, 0).trimmed();
            if (attribute == u"CN"_s || attribute == u"O"_s || attribute == u"OU"_s)
                names += part.section(u'=', 1).trimmed();
        }
    }
    return names;
}

/// The keys of the recipe's three profiles as they are where nothing was decided: then nothing in
/// them is the client's.
QByteArrayList ownProfiles(const recipe::RecipeData &recipe)
{
    recipe::Facts facts;
    facts.recipe = recipe;
    QByteArrayList keys;
    for (const mac::Profile &profile :
         {recipe::ssoProfileOutline(facts), recipe::scepProfileOutline(facts),
          recipe::loginWindowProfile(facts)}) {
        const QJsonObject payloads = mac::described(mac::toPlist(profile));
        for (auto payload = payloads.begin(); payload != payloads.end(); ++payload) {
            keys += payload.key().toUtf8();
            keys += payload->toObject().keys().join(u' ').toUtf8();
        }
    }
    return keys;
}

/// Applies `change` to every match.
template<class Change>
QString each(const QRegularExpression &shape, const QString &text, const Change &change)
{
    QString result;
    qsizetype at = 0;
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result.append(QStringView(text).mid(at, match.capturedStart() - at));
        result += change(match.captured());
        at = match.capturedEnd();
    }
    return result.append(QStringView(text).mid(at));
}

} // namespace

QString redactionName(Redaction redaction)
{
    switch (redaction) {
    case Redaction::Full:
        return u"full"_s;
    case Redaction::Client:
        return u"client"_s;
    case Redaction::Public:
        return u"public"_s;
    }
    return {};
}

base::Text redactionWord(Redaction redaction)
{
    switch (redaction) {
    case Redaction::Full:
        return text("report", QT_TRANSLATE_NOOP("report", "full"));
    case Redaction::Client:
        return text("report", QT_TRANSLATE_NOOP("report", "for the client"));
    case Redaction::Public:
        return text("report", QT_TRANSLATE_NOOP("report", "for the public"));
    }
    return {};
}

base::Result<Redaction> redactionFrom(const QString &name)
{
    for (const Redaction one : {Redaction::Full, Redaction::Client, Redaction::Public}) {
        if (redactionName(one) == name)
            return one;
    }
    return base::fail(base::invalid(
        text("report", QT_TRANSLATE_NOOP("report", "There is no redaction called \"%1\"."),
             {base::shown(name, 40)}),
        text("report", QT_TRANSLATE_NOOP("report", "Choose one of: full, client, public."))));
}

Redactor::Redactor(Redaction level, const recipe::Decisions &decisions,
                   const engine::History &history, const recipe::RecipeData &recipe)
    : m_level(level)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    for (const recipe::RecipeValue &value : recipe.values) {
        for (auto it = word.globalMatch(QString::fromUtf8(base::jsonBytes(value.value)));
             it.hasNext();)
            m_known += it.next().captured();
    }
    // The words of our own profiles: their keys, and the names that the recipe gives them.
    for (const QByteArray &bytes :
         ownProfiles(recipe) +
             QByteArrayList{leftOut().toUtf8(), nameLeftOut().toUtf8(), idLeftOut().toUtf8()}) {
        for (auto it = word.globalMatch(QString::fromUtf8(bytes)); it.hasNext();)
            m_known += it.next().captured();
    }
    m_known += {u"user"_s, u"default"_s, u"PUSH"_s, u"DONT_PUSH"_s};
    m_known += {u"host"_s, u"okta"_s, u"jamf"_s}; // of what stands in place of a host
    learn(decisions, history);
}

void Redactor::learn(const recipe::Decisions &decisions, const engine::History &history)
{
    m_serials = decisions.pilotSerials();
    for (const QJsonValue serial :
         history.answers.value("jamf.scope-pilot")[u"serials"_s].toArray())
        m_serials += serial.toString();
    m_serials.removeAll(QString());
    if (m_level != Redaction::Public)
        return;
    QStringList names{decisions.pilotGroup(),
                      decisions.fleetGroup(),
                      decisions.exclusionGroup(),
                      decisions.value(u"fleet.source-group"_s),
                      decisions.value(u"jamf.category"_s),
                      decisions.client};
    names += decisions.value(u"psso.administrator-groups"_s).split(u',');
    for (const recipe::Written &one : history.written) {
        if (one.step == "jamf.groups") // it may have had another name when it was made
            names += one.after[u"name"_s].toString();
    }
    names += certificateNames(history);
    std::stable_sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        return one.size() > other.size(); // one name may be in another
    });
    for (const QString &name : names)
        learnWord(name, nameLeftOut());
    // After the names: one may begin with the word that a host begins with.
    learnHost(decisions.orgHost, u"okta-host"_s);
    learnHost(history.known[u"okta.host"_s], u"okta-host"_s);
    learnHost(decisions.value(u"okta.custom-domain"_s), u"okta-host"_s);
    learnHost(QUrl(decisions.jamfBase).host(), u"jamf-host"_s);
    for (const QJsonObject &answer : history.answers) {
        for (const QJsonValue value : answer)
            learnHost(QUrl(value.toString().trimmed()).host(), u"host"_s);
    }
    QStringList ids{decisions.value(u"okta.app-id"_s), decisions.value(u"okta.browser-client-id"_s),
                    history.known[u"okta.app-id"_s], history.known[u"okta.client-id"_s]};
    for (const recipe::Written &one : history.written)
        ids += QString::fromUtf8(one.object);
    for (const QString &id : ids) {
        if (id.size() >= 8) // a number of few digits is an id only in a field of its own
            learnWord(id, idLeftOut());
    }
}

/// The whole word only: a client called "IT" is not in "with".
void Redactor::learnWord(const QString &word, const QString &instead)
{
    const QString trimmed = word.trimmed();
    if (trimmed.isEmpty())
        return;
    m_words.emplace_back(QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s +
                                                QRegularExpression::escape(trimmed) +
                                                u"(?![\\p{L}\\p{N}])"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption),
                         instead);
}

void Redactor::learnHost(const QString &host, const QString &word)
{
    const qsizetype dot = host.indexOf(u'.');
    if (dot <= 0)
        return;
    learnWord(host.left(dot) + u"-admin"_s + host.mid(dot), word);
    learnWord(host, word);
    learnWord(QString(host).replace(u'.', u'-'), word); // in profile identifiers
    if (vendorHost().match(host).captured() == host)
        learnWord(host.left(dot), word); // the org, as a certificate authority is named after it
}

QString Redactor::maskedWords(const QString &text) const
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{M}]++(?!…)"_s);       // cut ones stay
    static const QRegularExpression time(u"^([0-9]{2}T[0-9]{2}|[0-9]{2,3}Z)$"_s); // of ISO 8601
    return each(word, text, [this](const QString &one) {
        const bool named =
            std::any_of(one.begin(), one.end(), [](QChar c) { return c.isLetter(); });
        const bool keep = !named || time.match(one).hasMatch() || m_known.contains(one);
        return keep ? one : begin(one, 2);
    });
}

QString Redactor::replaced(QString text) const
{
    static const QRegularExpression mail(u"[^\\s@,;:<>()\"“”]+@[^\\s@,;:<>()\"“”]+"_s);
    static const QRegularExpression serial(u"\\b(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z])"
                                           "[A-Z0-9]{10,12}\\b"_s);
    static const QRegularExpression id(u"\\b(0oa|00u|00g|00o|00p|prm|oty|guo|otp|pro|auo)"
                                       "[A-Za-z0-9]{15,17}\\b|\\b(rac|ftr)[A-Za-z0-9]{8,}\\b|"
                                       "\\b[0-9A-Fa-f]{32,64}\\b|"
                                       "\\b([0-9A-Fa-f]{2}:){15,31}[0-9A-Fa-f]{2}\\b"_s);
    static const QRegularExpression uuid(
        u"\\b[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\b"_s);
    text = each(uuid, text, [this](const QString &one) {
        return m_level == Redaction::Public ? idLeftOut() : begin(one, 4);
    });
    text =
        each(mail, text, [](const QString &one) { return begin(one.left(one.indexOf(u'@')), 2); });
    for (const QString &one : m_serials)
        text.replace(one, begin(one, 4), Qt::CaseInsensitive);
    text = each(serial, text,
                [this](const QString &one) { return m_known.contains(one) ? one : begin(one, 4); });
    if (m_level != Redaction::Public)
        return text;
    for (const auto &[word, instead] : m_words)
        text.replace(word, instead);
    text = each(vendorHost(), text, [](const QString &) { return u"host"_s; });
    return each(id, text, [](const QString &) { return idLeftOut(); });
}

QString Redactor::plain(const QString &text) const
{
    const QString clean = base::shown(text, longestValue);
    return m_level == Redaction::Full ? clean : replaced(clean);
}

QString Redactor::person(const QString &names) const
{
    return m_level == Redaction::Full ? plain(names) : maskedWords(plain(names));
}

QString Redactor::serials(const QString &list) const
{
    if (m_level == Redaction::Full)
        return plain(list);
    QStringList result;
    for (const QString &one : list.split(u',', Qt::SkipEmptyParts))
        result += begin(base::shown(one.trimmed(), longestValue), 4);
    return result.join(u',');
}

QString Redactor::id(const QString &id) const
{
    return m_level == Redaction::Public && !id.isEmpty() ? leftOut() : plain(id);
}

QString Redactor::group(const QString &name) const
{
    return m_level == Redaction::Public && !name.isEmpty() ? leftOut() : plain(name);
}

QString Redactor::freeText(const QString &text) const
{
    return m_level != Redaction::Full && !text.isEmpty() ? leftOut() : plain(text);
}

QString Redactor::argument(const base::Text &text, qsizetype index,
                           const recipe::StepId &step) const
{
    const QString &argument = text.arguments[index];
    if (isAfter(text.source, {"id "}, index))
        return id(argument);
    const bool isPerson = namesPeople(step) || isAfter(text.source, {"by "}, index);
    const bool isGroup =
        namesGroups(step) || isAfter(text.source, {"to: ", "except: ", "groups \""}, index);
    return isPerson || (isGroup && m_level == Redaction::Public) ? person(argument)
                                                                 : plain(argument);
}

QString Redactor::sentence(const base::Text &text, const recipe::StepId &step) const
{
    if (text.context.isEmpty())
        return argument({{}, {}, {QString::fromUtf8(text.source)}}, 0, step);
    base::Text own = text;
    for (qsizetype i = 0; i < own.arguments.size(); ++i)
        own.arguments[i] = argument(text, i, step);
    return own.translated();
}

QString Redactor::quoting(const base::Text &text, const recipe::StepId &step) const
{
    if (text.arguments.isEmpty())
        return freeText(text.translated());
    base::Text own = text;
    own.arguments.last() = freeText(own.arguments.last());
    for (qsizetype i = 0; i + 1 < own.arguments.size(); ++i)
        own.arguments[i] = argument(text, i, step);
    return own.translated();
}

QJsonValue Redactor::json(const QJsonValue &value, const QString &key) const
{
    if (value.isString() && isGroupKey(key))
        return group(value.toString());
    if (value.isString() && (isPersonKey(key) || (isNameKey(key) && m_level == Redaction::Public)))
        return person(value.toString());
    if (value.isString())
        return isIdKey(key) ? id(value.toString()) : plain(value.toString());
    if (value.isDouble() && isIdKey(key) && m_level == Redaction::Public)
        return leftOut();
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue one : value.toArray())
            result += json(one, key);
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result[plain(it.key())] = json(it.value(), it.key());
        return result;
    }
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace latchkey::report

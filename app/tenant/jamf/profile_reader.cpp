// SPDX-License-Identifier: MIT
#include "tenant/jamf/profiles.h"

#include "base/json.h"
#include "base/plist.h"
#include "base/secret.h"
#include "tenant/jamf/xml.h"

#include <QJsonArray>

#include <algorithm>

namespace latchkey::jamf {

using base::Plist;
using base::Reply;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

/// Whether a key's text is a secret: matched at the end, so PasswordSyncClientID is none.
bool isSecretKey(const QString &key)
{
    static const QStringList ends{u"password"_s,   u"challenge"_s,         u"secret"_s,
                                  u"passphrase"_s, u"registrationtoken"_s, u"sharedkey"_s};
    for (const QString &end : ends) {
        if (key.endsWith(end, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// The same without secrets: texts under a secret key, and the bytes of embedded identities.
Plist redacted(const Plist &plist, const QString &key = {})
{
    if (plist.isDict()) {
        Plist::Dict dict;
        for (const auto &[name, value] : plist.dict())
            dict.emplace_back(name, redacted(value, name));
        return Plist{dict};
    }
    if (std::holds_alternative<Plist::Array>(plist.value)) {
        Plist::Array array;
        for (const Plist &value : plist.array())
            array.push_back(redacted(value, key));
        return Plist{array};
    }
    const bool text = std::holds_alternative<QString>(plist.value) && isSecretKey(key) &&
                      plist.string() != dynamicChallenge() && !plist.string().isEmpty();
    const bool bytes = std::holds_alternative<QByteArray>(plist.value) &&
                       (isSecretKey(key) || key == u"PayloadContent");
    return text || bytes ? Plist{redactedText()} : plist;
}

/// Whether a text or key holds what Jamf's escaping bug PI-827 would damage at the next save.
bool hasEntities(const Plist &plist)
{
    const auto poisoned = [](const QString &text) {
        return text.contains(u'&') || text.contains(u'<');
    };
    for (const auto &[name, value] : plist.dict()) {
        if (poisoned(name) || hasEntities(value))
            return true;
    }
    for (const Plist &value : plist.array()) {
        if (hasEntities(value))
            return true;
    }
    return poisoned(plist.string());
}

const Plist::Array &payloadsOf(const Plist &profile)
{
    static const Plist none;
    const Plist *content = profile.find(u"PayloadContent"_s);
    return content ? content->array() : none.array();
}

QJsonArray payloadTypes(const Plist &profile)
{
    QJsonArray types;
    for (const Plist &payload : payloadsOf(profile)) {
        if (const Plist *type = payload.find(u"PayloadType"_s))
            types += type->string();
    }
    return types;
}

const Plist *scepPayload(const Plist &profile)
{
    for (const Plist &payload : payloadsOf(profile)) {
        const Plist *type = payload.find(u"PayloadType"_s);
        if (type && type->string() == u"com.apple.security.scep")
            return &payload;
    }
    return nullptr;
}

struct Challenge
{
    QString kind = u"none"_s;
    QString digest;
};

Challenge challengeOf(const Plist &profile, const QByteArray &salt)
{
    const Plist *payload = scepPayload(profile);
    if (!payload)
        return {};
    const Plist *inner = payload->find(u"PayloadContent"_s);
    const Plist *challenge =
        inner && inner->isDict() ? inner->find(u"Challenge"_s) : payload->find(u"Challenge"_s);
    const QString text = challenge ? challenge->string() : QString();
    if (text.isEmpty())
        return {u"absent"_s, {}};
    if (text == dynamicChallenge())
        return {u"marker"_s, {}};
    return {u"literal"_s, QString::fromLatin1(base::Secret(text.toUtf8()).digest(salt))};
}

/// The property list inside a signed one: CMS keeps its content as it is where it is in one piece.
/// How the Classic API shows signed profiles is not documented, so bytes and Base64 are both tried.
QByteArray signedContent(const QByteArray &source)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(source, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = decoded ? *decoded : source;
    const qsizetype first = bytes.indexOf("<?xml");
    const qsizetype last = bytes.lastIndexOf("</plist>");
    return first < 0 || last < first ? QByteArray() : bytes.mid(first, last + 8 - first);
}

/// What the payload text says, by meaning and without secrets.
QJsonObject payloadFacts(const QByteArray &text, const QByteArray &salt)
{
    const bool isSigned = !text.isEmpty() && !text.startsWith('<');
    const QByteArray source = isSigned ? signedContent(text) : text;
    QJsonObject result{{u"payload"_s, u""_s},       {u"entities"_s, false},
                       {u"readable"_s, false},      {u"signed"_s, isSigned},
                       {u"challenge"_s, u"none"_s}, {u"challengeDigest"_s, u""_s}};
    const auto plist = base::readPlist(source);
    if (!plist || !plist->isDict())
        return result;
    const auto shownPlist = base::writePlist(redacted(*plist));
    if (!shownPlist)
        return result;
    const Challenge challenge = challengeOf(*plist, salt);
    result[u"payload"_s] = QString::fromUtf8(*shownPlist);
    result[u"entities"_s] = hasEntities(*plist);
    result[u"readable"_s] = true;
    result[u"types"_s] = payloadTypes(*plist);
    result[u"challenge"_s] = challenge.kind;
    result[u"challengeDigest"_s] = challenge.digest;
    return result;
}

QJsonArray named(const Xml &list)
{
    QJsonArray result;
    for (const Xml &item : list.children) {
        if (item.name != u"size")
            result += QJsonObject{{u"id"_s, item.text(u"id"_s)}, {u"name"_s, item.text(u"name"_s)}};
    }
    return result;
}

/// Whether the list elements of that part hold anything, the given ones aside.
bool holdsOther(const Xml &part, const QStringList &known)
{
    for (const Xml &list : part.children) {
        if (known.contains(list.name))
            continue;
        if (!list.children.empty() &&
            (list.name == u"limitations" ? holdsOther(list, {}) : !named(list).isEmpty()))
            return true;
    }
    return false;
}

QJsonObject scopeFacts(const Xml &scope)
{
    QJsonArray computers;
    for (const QJsonValue computer : named(scope.child(u"computers"_s)))
        computers += computer[u"id"_s];
    const Xml &exclusions = scope.child(u"exclusions"_s);
    const QStringList known{u"computers"_s, u"computer_groups"_s, u"exclusions"_s};
    const bool others = scope.text(u"all_jss_users"_s) == u"true" ||
                        holdsOther(scope, known + QStringList{u"limitations"_s});
    const bool more =
        others || holdsOther(scope, known) || holdsOther(exclusions, {u"computer_groups"_s});
    return {{u"allComputers"_s, scope.text(u"all_computers"_s) == u"true"},
            {u"computers"_s, computers},
            {u"groups"_s, named(scope.child(u"computer_groups"_s))},
            {u"exclusions"_s, named(exclusions.child(u"computer_groups"_s))},
            {u"others"_s, others},
            {u"more"_s, more}};
}

/// "-1" and "No category assigned" are Jamf Pro's words for none.
QString categoryOf(const Xml &general)
{
    const Xml &category = general.child(u"category"_s);
    return category.text(u"id"_s) == u"-1" ? QString() : category.text(u"name"_s);
}

/// Of that profile and no other: what is taken for another one is made a second time.
Result<QJsonValue> readProfile(const QByteArray &id, const Reply &reply, const QByteArray &salt)
{
    if (reply.status == 404)
        return QJsonValue(QJsonValue::Null);
    const auto root = readXml(reply);
    if (!root)
        return base::fail(root.error());
    const Xml &general = root->child(u"general"_s);
    if (general.text(u"id"_s).toUtf8() != id)
        return base::fail(notTheObject(reply));
    QJsonObject result = payloadFacts(general.text(u"payloads"_s).toUtf8().trimmed(), salt);
    result[u"id"_s] = general.text(u"id"_s);
    for (const QString &key : {u"name"_s, u"description"_s, u"uuid"_s})
        result[key] = general.text(key);
    result[u"level"_s] =
        general.text(u"level"_s).startsWith(u'U', Qt::CaseInsensitive) ? u"User"_s : u"System"_s;
    result[u"removable"_s] = general.text(u"user_removable"_s) == u"true";
    result[u"distribution"_s] = general.text(u"distribution_method"_s);
    result[u"category"_s] = categoryOf(general);
    result[u"scope"_s] = scopeFacts(root->child(u"scope"_s));
    return QJsonValue(result);
}

Result<QJsonValue> readList(const Reply &reply)
{
    const auto root = readXml(reply);
    if (!root)
        return base::fail(root.error());
    // What is taken for an empty list makes a second profile: it must say that it is one.
    const QJsonArray rows = named(*root);
    bool isCounted = false;
    const int size = root->text(u"size"_s).toInt(&isCounted);
    const bool areNamed = std::all_of(rows.begin(), rows.end(), [](const QJsonValue &row) {
        return isId(row[u"id"_s].toString().toUtf8());
    });
    if (root->name != u"os_x_configuration_profiles" || !isCounted || size != rows.size() ||
        !areNamed)
        return base::fail(notTheObject(reply));
    return QJsonValue(rows);
}

} // namespace

tenant::Reading profileList()
{
    return tenant::single("jamf.profiles", classicGet("/JSSResource/osxconfigurationprofiles"),
                          readList);
}

QByteArray profileKey(const QByteArray &id) { return "jamf.profile/" + id; }

tenant::Reading profile(const QByteArray &id, const QByteArray &digestSalt)
{
    return tenant::single(
        profileKey(id),
        classicGet("/JSSResource/osxconfigurationprofiles/id/" + id,
                   "/JSSResource/osxconfigurationprofiles/id/{id}"),
        [id, digestSalt](const Reply &reply) { return readProfile(id, reply, digestSalt); });
}

QString redactedText() { return u"(redacted)"_s; }

QString dynamicChallenge() { return u"$MSSCEPCHALLENGE"_s; }

} // namespace latchkey::jamf

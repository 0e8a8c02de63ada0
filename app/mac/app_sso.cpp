// SPDX-License-Identifier: MIT
#include "mac/app_sso.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace latchkey::mac {

using namespace Qt::StringLiterals;

namespace {

/// One part of the print: absent, null, an object, or something that cannot be read.
struct Part
{
    enum class Kind { Absent, Null, Object, Broken } kind = Kind::Absent;
    QJsonObject object;
    bool isThere() const { return kind == Kind::Object; }
};

struct Parts
{
    Part device;
    Part login;
    Part user;
    QString tokens;
    bool anyHead = false;
};

/// `key = value;` lines of the property-list-like bodies that older systems print. Only the
/// outermost level counts.
std::optional<QJsonObject> readOldBody(const QString &body)
{
    static const QRegularExpression entry(u"^\\s*\"?([\\w.]+)\"?\\s*=\\s*(.*?);?\\s*$"_s);
    QJsonObject result;
    int depth = 0;
    for (const QString &line : body.split(u'\n')) {
        const auto match = entry.match(line);
        if (depth == 1 && match.hasMatch() && !match.captured(2).startsWith(u'{') &&
            !match.captured(2).startsWith(u'(')) {
            QString value = match.captured(2);
            if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
                value = value.mid(1, value.size() - 2);
            result[match.captured(1)] = value;
        }
        depth += int(line.count(u'{') + line.count(u'(') - line.count(u'}') - line.count(u')'));
    }
    if (depth != 0 || result.isEmpty())
        return std::nullopt;
    return result;
}

Part readPart(const QString &body)
{
    const QString trimmed = body.trimmed();
    if (trimmed == "(null)"_L1 || trimmed == "null"_L1)
        return {Part::Kind::Null, {}};
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
    if (document.isObject())
        return {Part::Kind::Object, document.object()};
    if (const auto old = readOldBody(trimmed))
        return {Part::Kind::Object, *old};
    return {Part::Kind::Broken, {}};
}

Parts split(const QString &print)
{
    static const QRegularExpression head(
        u"^(?:(Device|Login|User) Configuration|SSO Tokens):[ \\t]*"_s,
        QRegularExpression::MultilineOption);
    Parts parts;
    auto match = head.match(print);
    while (match.hasMatch()) {
        parts.anyHead = true;
        const auto next = head.match(print, match.capturedEnd());
        const qsizetype end = next.hasMatch() ? next.capturedStart() : print.size();
        const QString body = print.mid(match.capturedEnd(), end - match.capturedEnd());
        const QString name = match.captured(1);
        if (name == "Device"_L1)
            parts.device = readPart(body);
        else if (name == "Login"_L1)
            parts.login = readPart(body);
        else if (name == "User"_L1)
            parts.user = readPart(body);
        else
            parts.tokens = body;
        match = next;
    }
    return parts;
}

/// true, false, and the 1 and 0 of older prints; null where the key is absent.
QJsonValue flag(const QJsonObject &object, const QString &key)
{
    QJsonValue value = object[key];
    if (value.isBool())
        return value;
    const QString word =
        value.isDouble() ? QString::number(value.toDouble()) : value.toString().toLower();
    if (word == "1"_L1 || word == "true"_L1 || word == "yes"_L1)
        return true;
    if (word == "0"_L1 || word == "false"_L1 || word == "no"_L1)
        return false;
    return QJsonValue::Null;
}

QJsonValue string(const QJsonObject &object, const QString &key)
{
    return object[key].isString() ? object[key] : QJsonValue(QJsonValue::Null);
}

/// The number of an enumeration printed as `Name (number)`.
QJsonValue enumeration(const QJsonValue &value)
{
    static const QRegularExpression numbered(u"\\((\\d{1,9})\\)\\s*$"_s);
    if (value.isDouble())
        return value;
    const auto match = numbered.match(value.toString());
    return match.hasMatch() ? QJsonValue(match.captured(1).toInt()) : QJsonValue(QJsonValue::Null);
}

QString stateOf(const Parts &parts, const QString &output)
{
    constexpr auto broken = Part::Kind::Broken;
    if (!parts.anyHead) {
        const bool none = output == "(null)"_L1 || output == "null"_L1 ||
                          output.contains("no extension"_L1, Qt::CaseInsensitive);
        return none ? u"none"_s : u"unreadable"_s;
    }
    if (parts.device.kind == broken || parts.login.kind == broken || parts.user.kind == broken ||
        parts.device.kind == Part::Kind::Absent)
        return u"unreadable"_s;
    if (!parts.device.isThere())
        return parts.login.isThere() ? u"unreadable"_s : u"none"_s;
    const QJsonObject &device = parts.device.object;
    const QString extension = device[u"extensionIdentifier"_s].toString();
    if (!extension.isEmpty() && extension != QStringView(oktaExtension))
        return u"other"_s;
    if (flag(device, u"registrationCompleted"_s) != QJsonValue(true) || !parts.login.isThere())
        return u"device-pending"_s;
    if (extension.isEmpty())
        return u"unreadable"_s;
    constexpr int needsRegistration = 2;
    const bool user = parts.user.isThere() &&
                      enumeration(parts.user.object[u"state"_s]) != QJsonValue(needsRegistration);
    return user ? u"user-registered"_s : u"ready"_s;
}

QJsonValue tokensExpired(const QString &tokens)
{
    if (tokens.contains("(Not Expired)"_L1))
        return false;
    return tokens.contains("(Expired)"_L1) ? QJsonValue(true) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject appSsoFacts(const std::optional<Print> &print)
{
    Parts parts;
    QJsonValue state;
    if (print) {
        const QString out = QString::fromUtf8(print->out).remove(u'\r');
        parts = split(out);
        state = stateOf(parts, (out + QString::fromUtf8(print->err)).trimmed());
    }
    const QJsonObject &device = parts.device.object;
    const QJsonObject &user = parts.user.object;
    const QJsonObject login = user[u"userLoginConfiguration"_s].toObject();
    return {{u"state"_s, state},
            {u"registrationCompleted"_s, flag(device, u"registrationCompleted"_s)},
            {u"extensionIdentifier"_s, string(device, u"extensionIdentifier"_s)},
            {u"sharedDeviceKeys"_s, flag(device, u"sharedDeviceKeys"_s)},
            {u"createUsersEnabled"_s, flag(device, u"createUsersEnabled"_s)},
            {u"loginType"_s, string(device, u"loginType"_s)},
            {u"userStateNumber"_s, enumeration(user[u"state"_s])},
            {u"loginUserName"_s, string(login, u"loginUserName"_s)},
            {u"tokensExpired"_s, tokensExpired(parts.tokens)},
            {u"userPart"_s, parts.user.kind != Part::Kind::Absent}};
}

} // namespace latchkey::mac

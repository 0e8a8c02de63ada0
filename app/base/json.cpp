// SPDX-License-Identifier: MIT
#include "base/json.h"

#include "base/json_names.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUtf8StringView>

#include <algorithm>

namespace latchkey::base {

using namespace Qt::StringLiterals;

namespace {

/// An empty object of two bytes takes some hundred in memory.
constexpr qint64 mostParts = 1'000'000;

/// Controls, what turns the direction of writing, and what takes no room: none of them is read.
bool isHidden(QChar character)
{
    const char16_t code = character.unicode();
    const auto isIn = [code](char16_t first, char16_t last) {
        return code >= first && code <= last;
    };
    const bool control = code < 0x20 || isIn(0x7f, 0x9f) || isIn(0x2028, 0x2029);
    const bool bidi =
        isIn(0x202a, 0x202e) || isIn(0x2066, 0x206f) || isIn(0x200e, 0x200f) || code == 0x061c;
    // U+200C and U+200D are left: scripts and emoji need them.
    const bool unseen = code == 0x200b || isIn(0x2060, 0x2064) || code == 0xfeff ||
                        isIn(0xfff9, 0xfffb) || code == 0x00ad || code == 0x180e;
    const bool tag = code == 0xdb40; // the first half of U+E0000 and on: tags, never seen
    return control || bidi || unseen || tag;
}

Result<QJsonDocument> readDocument(const QByteArray &bytes, qint64 largest)
{
    if (bytes.size() > largest) {
        return fail(invalid(
            text("base", QT_TRANSLATE_NOOP("base", "The text has %1 bytes; at most %2 are read."),
                 {QString::number(bytes.size()), QString::number(largest)})));
    }
    if (!QUtf8StringView(bytes).isValidUtf8())
        return fail(
            invalid(text("base", QT_TRANSLATE_NOOP("base", "The text is not valid UTF-8."))));
    const auto parts =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == '[' || c == '{'; });
    if (parts > mostParts)
        return fail(invalid(
            text("base", QT_TRANSLATE_NOOP("base", "The text has more parts than can be true."))));
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(
            invalid(text("base", QT_TRANSLATE_NOOP("base", "The text is not JSON: %1 at byte %2."),
                         {problem.errorString(), QString::number(problem.offset)})));
    }
    return document;
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray &bytes, qint64 largest)
{
    const auto document = readDocument(bytes, largest);
    if (!document)
        return fail(document.error());
    if (!document->isObject())
        return fail(
            invalid(text("base", QT_TRANSLATE_NOOP("base", "The text is JSON, but no object."))));
    return document->object();
}

Result<QJsonObject> readHandwrittenObject(const QByteArray &bytes, qint64 largest)
{
    auto object = readJsonObject(bytes, largest);
    if (!object)
        return object;
    if (const auto name = doubledName(bytes)) {
        return fail(invalid(text("base",
                                 QT_TRANSLATE_NOOP("base", "The name \"%1\" stands twice in one "
                                                           "object."),
                                 {shown(*name, 60)}),
                            text("base", QT_TRANSLATE_NOOP("base", "Keep one of the two."))));
    }
    return object;
}

Result<QJsonArray> readJsonArray(const QByteArray &bytes, qint64 largest)
{
    const auto document = readDocument(bytes, largest);
    if (!document)
        return fail(document.error());
    if (!document->isArray())
        return fail(
            invalid(text("base", QT_TRANSLATE_NOOP("base", "The text is JSON, but no list."))));
    return document->array();
}

QByteArray jsonBytes(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray jsonDigest(const QJsonValue &value)
{
    return QCryptographicHash::hash(jsonBytes(value), QCryptographicHash::Sha256).toHex().left(16);
}

QString shown(const QString &text, qsizetype longest)
{
    QString result = text.left(longest);
    if (text.size() > longest && !result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    for (QChar &character : result) {
        if (isHidden(character))
            character = QChar(QChar::ReplacementCharacter);
    }
    if (text.size() > longest)
        result += u'…';
    return result;
}

} // namespace latchkey::base

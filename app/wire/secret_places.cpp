// SPDX-License-Identifier: MIT
#include "wire/secret_places.h"

#include "base/json.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *placeable[] = {"scep.secret", "scep.user", "scep.password"};

bool hasAny(const QByteArray &text, QByteArrayView characters)
{
    return std::any_of(text.begin(), text.end(), [&](char c) {
        return characters.contains(c) || (c >= 0 && c < ' ') || c == '\x7f';
    });
}

/// The text between the quotes of a JSON string.
QByteArray jsonInside(const QByteArray &text)
{
    const QByteArray array = base::jsonBytes(QJsonArray{QString::fromUtf8(text)});
    return array.mid(2, array.size() - 4);
}

base::Error notForXml(const QByteArray &name)
{
    return base::invalid(
        base::text("wire",
                   QT_TRANSLATE_NOOP("wire", "The secret %1 holds a character that Jamf Pro spoils "
                                             "in profiles: & or < or a control character."),
                   {QString::fromUtf8(name)}),
        base::text("wire", QT_TRANSLATE_NOOP("wire", "Have Okta make a new secret key and enter "
                                                     "that one.")));
}

base::Result<QByteArray> written(const QByteArray &name, const base::Secret &secret,
                                 const QByteArray &contentType)
{
    const QByteArray &bytes = secret.expose();
    if (contentType.contains("xml"))
        return fitsXml(name, secret).transform([&] { return bytes; });
    if (contentType.contains("json"))
        return jsonInside(bytes);
    if (contentType.contains("x-www-form-urlencoded"))
        return bytes.toPercentEncoding();
    return bytes;
}

struct Place
{
    QByteArray name;
    qsizetype at = 0;
};

/// The first place from there on: what was filled in is not searched again.
std::optional<Place> nextPlace(const QByteArray &body, qsizetype from)
{
    std::optional<Place> first;
    for (const char *name : placeable) {
        const qsizetype at = body.indexOf(base::secretPlace(name), from);
        if (at >= 0 && (!first || at < first->at))
            first = Place{name, at};
    }
    return first;
}

} // namespace

bool mayHoldPlaces(const base::Request &request)
{
    return request.system == base::System::Jamf &&
           request.target.startsWith("/JSSResource/osxconfigurationprofiles/");
}

base::Result<QByteArray> filled(const base::Request &request, const Secrets &secrets)
{
    const QByteArray &body = request.body;
    QByteArray result;
    qsizetype done = 0;
    while (const auto place = nextPlace(body, done)) {
        const base::Secret secret = secrets.value(place->name);
        if (secret.isEmpty())
            return base::fail(missingSecrets(u"SCEP"_s, {QString::fromUtf8(place->name)}));
        const auto value = written(place->name, secret, request.contentType);
        if (!value)
            return base::fail(value.error());
        result += body.mid(done, place->at - done) + *value;
        done = place->at + base::secretPlace(place->name).size();
    }
    return result + body.mid(done);
}

base::Result<void> fitsXml(const QByteArray &name, const base::Secret &secret)
{
    if (hasAny(secret.expose(), "&<"))
        return base::fail(notForXml(name));
    return {};
}

base::Error missingSecrets(const QString &system, const QStringList &names)
{
    base::Error error;
    error.fault = base::Fault::Unauthorised;
    error.what =
        base::text("wire", QT_TRANSLATE_NOOP("wire", "There is no sign-in for %1."), {system});
    error.means = base::text("wire", QT_TRANSLATE_NOOP("wire", "Nothing was sent. Wanted: %1."),
                             {names.join(u", "_s)});
    error.advice =
        base::text("wire", QT_TRANSLATE_NOOP("wire", "Enter it on the page Connect, store it with "
                                                     "“latchkeyctl secrets set NAME”, or give it "
                                                     "in the file of --secrets."));
    return error;
}

QByteArray headerSafe(const base::Secret &secret)
{
    const QByteArray text = secret.expose().trimmed();
    const bool isSafe =
        std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    return isSafe ? text : QByteArray();
}

} // namespace latchkey::wire

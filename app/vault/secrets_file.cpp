// SPDX-License-Identifier: MIT
#include "vault/secrets_file.h"

#include "base/json.h"
#include "vault/secret_names.h"

namespace latchkey::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largest = 64 * 1024;

base::Text namesAdvice()
{
    QStringList names;
    for (const QByteArray &name : secretNames())
        names += QString::fromLatin1(name);
    return base::text("vault", QT_TRANSLATE_NOOP("vault", "The names are: %1."),
                      {names.join(u", "_s)});
}

base::Error notAnObject()
{
    return base::invalid(
        base::text("vault", QT_TRANSLATE_NOOP("vault", "The secrets cannot be read.")),
        base::text("vault",
                   QT_TRANSLATE_NOOP("vault", "Give one JSON object in UTF-8 whose values are "
                                              "all text, each name once, of at most 64 KiB.")));
}

base::Error unknownName(const QByteArray &name)
{
    return base::invalid(base::text("vault",
                                    QT_TRANSLATE_NOOP("vault", "“%1” is not the name of a secret."),
                                    {base::shown(QString::fromUtf8(name), 60)}),
                         namesAdvice());
}

base::Error emptyValue(const QByteArray &name)
{
    return base::invalid(
        base::text("vault", QT_TRANSLATE_NOOP("vault", "The secret %1 is empty."),
                   {QString::fromLatin1(name)}),
        base::text("vault", QT_TRANSLATE_NOOP("vault", "Give its value, or leave the name out.")));
}

base::Result<Secrets> read(const QByteArray &bytes)
{
    const auto secrets = bytes.size() <= largest ? readSecretObject(bytes) : std::nullopt;
    if (!secrets)
        return base::fail(notAnObject());
    for (auto it = secrets->begin(); it != secrets->end(); ++it) {
        if (!secretNames().contains(it.key()))
            return base::fail(unknownName(it.key()));
        if (it.value().isEmpty())
            return base::fail(emptyValue(it.key()));
    }
    return *secrets;
}

} // namespace

base::Result<Secrets> readSecretsFile(QByteArray &&bytes)
{
    auto result = read(bytes);
    base::zero(bytes);
    return result;
}

} // namespace latchkey::vault

// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <QMap>

#include <optional>

namespace latchkey::vault {

using Secrets = QMap<QByteArray, base::Secret>;

/// Reads one flat JSON object of strings straight into secrets, so that no copy of a value stays
/// behind in a parser. Nothing for anything else: a value of another type, a name given twice,
/// text after the object, broken escapes, bytes that are no UTF-8.
std::optional<Secrets> readSecretObject(QByteArrayView json);

/// The same object as bytes; zero them after use.
QByteArray writeSecretObject(const Secrets &secrets);

} // namespace latchkey::vault

// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "vault/secret_json.h"

namespace latchkey::vault {

/// Reads what `--secrets` gives (contract 3): one JSON object, names of secretNames() only, no
/// empty value, at most 64 KiB. The bytes are zeroed in any case.
base::Result<Secrets> readSecretsFile(QByteArray &&bytes);

} // namespace latchkey::vault

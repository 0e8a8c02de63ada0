// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace latchkey::base {

/// Whether an XML text may be given to Qt's reader, whose time grows with the square of a tag's
/// length, and which fails on long names and on entities of a text's own (CVE-2023-37369 and
/// CVE-2023-38197, mended after Qt 6.4): UTF-8 only, no tag of more than 1,024 bytes, no
/// declaration but a DOCTYPE that names an outer one.
bool isPlainXml(QByteArrayView text);

} // namespace latchkey::base

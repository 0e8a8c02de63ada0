// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QJsonValue>

namespace latchkey::look {

/// What becomes of one thing.
enum class Sign { Add, Change, Remove, Same };

/// By what is there before and after; null means not there.
Sign signOf(const QJsonValue &before, const QJsonValue &after);
QString signWord(Sign sign); ///< "will be added", for a screen reader
/// A small box with + ~ - or =, following the palette and the selection.
QIcon signIcon(Sign sign);

} // namespace latchkey::look

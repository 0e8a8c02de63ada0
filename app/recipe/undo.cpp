// SPDX-License-Identifier: MIT
#include "recipe/undo.h"

namespace latchkey::recipe {

using base::text;

Change notTakenBack(const Written &written, base::Text why)
{
    Change change;
    change.id = written.change;
    change.system = written.system;
    change.before = written.after;
    change.after = written.before;
    change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "Not taken back: %1"),
                       {written.what.translated()});
    change.risk = std::move(why);
    return change;
}

base::Text changedSince()
{
    return text("recipe",
                QT_TRANSLATE_NOOP("recipe", "Somebody changed it since Latchkey wrote it."));
}

} // namespace latchkey::recipe

// SPDX-License-Identifier: MIT
#include "engine/wish.h"

namespace latchkey::engine {

QByteArray changeEventName(ChangeEvent event)
{
    switch (event) {
    case ChangeEvent::Planned:
        return "planned";
    case ChangeEvent::Written:
        return "written";
    case ChangeEvent::Proved:
        return "proved";
    case ChangeEvent::Undone:
        return "undone";
    case ChangeEvent::Failed:
        return "failed";
    }
    return {};
}

} // namespace latchkey::engine

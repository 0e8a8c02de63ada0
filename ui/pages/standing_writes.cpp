// SPDX-License-Identifier: MIT
#include "pages/standing_writes.h"

#include <QSet>

#include <algorithm>

namespace latchkey::pages {

using recipe::Written;

std::vector<const Written *> standingWrites(const std::vector<Written> &all)
{
    std::vector<const Written *> result;
    QSet<QByteArray> seen;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (seen.contains(one->change))
            continue;
        seen.insert(one->change);
        if (recipe::stands(one->outcome))
            result.push_back(&*one);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace latchkey::pages

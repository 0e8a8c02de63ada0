// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/decisions.h"
#include "recipe/recipe_data.h"

namespace latchkey::report {

/// Where the value of a key in a payload comes from. Of the three at least one is empty.
struct PayloadOrigin
{
    QString words;    ///< where neither recipe nor decision gives it
    QString value;    ///< key of the recipe's value; it may be absent in an older recipe
    QString decision; ///< key of the decision that sets it
};
/// `key` is the path inside, as mac::described() has it. All empty: always so in this setup.
PayloadOrigin payloadOrigin(const QString &payload, const QString &key);
/// Whether the decision gives the value, and not the recipe.
bool isDecided(const PayloadOrigin &origin, const recipe::Decisions &decisions,
               const recipe::RecipeData &recipe);

} // namespace latchkey::report

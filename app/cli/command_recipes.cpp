// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/desk.h"

#include "base/json.h"

#include <QJsonObject>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

void sayValue(const recipe::RecipeValue &value, Output &output)
{
    output.object({{u"event"_s, u"value"_s},
                   {u"key"_s, value.key},
                   {u"value"_s, value.value},
                   {u"source"_s, value.source},
                   {u"date"_s, value.date},
                   {u"os-range"_s, value.osRange},
                   {u"why"_s, value.why}});
    const QString shown = value.value.isString() ? value.value.toString()
                                                 : QString::fromUtf8(base::jsonBytes(value.value));
    output.say(u"%1 = %2"_s.arg(value.key, shown));
    output.say(u"    %1 (%2; %3)"_s.arg(value.source, value.date, value.osRange));
    output.say(u"    "_s + value.why);
}

} // namespace

int recipesCommand(const Options &options, Output &output)
{
    output.started(options.command, {}, options.what);
    if (options.what.isEmpty()) {
        for (const QString &id : recipe::RecipeData::ids()) {
            const auto recipe = recipe::RecipeData::load(id);
            const QString title = recipe ? recipe->title : QString();
            output.object({{u"event"_s, u"recipe"_s}, {u"id"_s, id}, {u"title"_s, title}});
            output.say(u"%1  %2"_s.arg(id.leftJustified(24), title));
        }
        return 0;
    }
    const auto recipe = recipe::RecipeData::load(options.what);
    if (!recipe) {
        output.error({}, recipe.error());
        return 2;
    }
    output.say(recipe->title);
    for (const recipe::RecipeValue &value : recipe->values)
        sayValue(value, output);
    return 0;
}

} // namespace latchkey::cli

// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/desk.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

void listKind(const recipe::DecisionKind &kind, const recipe::Decisions *decisions, Output &output)
{
    const QString value = decisions ? decisions->value(kind.key) : kind.standard;
    output.object({{u"event"_s, u"decision"_s},
                   {u"key"_s, kind.key},
                   {u"value"_s, value},
                   {u"default"_s, kind.standard},
                   {u"choices"_s, kind.choices.join(u',')},
                   {u"what"_s, kind.what.translated()},
                   {u"reason"_s, kind.reason.translated()}});
    output.say(u"%1 = %2"_s.arg(kind.key, value.isEmpty() ? u"(empty)"_s : value));
    output.say(u"    "_s + kind.what.translated());
    if (!kind.choices.isEmpty())
        output.say(u"    "_s + kind.choices.join(u" | "_s));
    output.say(u"    "_s + kind.reason.translated());
}

} // namespace

int setCommand(const Options &options, Output &output)
{
    if (options.list) {
        const auto desk = look(options);
        output.started(options.command, desk ? desk->path : QString(),
                       desk ? desk->recipe.id : QString());
        for (const recipe::DecisionKind &kind : recipe::decisionKinds())
            listKind(kind, desk ? &desk->project.decisions : nullptr, output);
        return 0;
    }
    if (options.key.isEmpty() || options.value.isNull()) {
        output.error(
            {},
            base::invalid(
                text("cli", QT_TRANSLATE_NOOP("cli", "`set` needs a key and a value.")),
                text("cli", QT_TRANSLATE_NOOP("cli", "`latchkeyctl set --list` shows them all."))));
        return 2;
    }
    auto desk = open(options);
    if (!desk) {
        output.error({}, desk.error());
        return exitOf(desk.error());
    }
    output.started(options.command, desk->path, desk->recipe.id);
    const auto set = desk->project.decisions.set(options.key, options.value).and_then([&] {
        return project::save(desk->project, desk->path);
    });
    if (!set) {
        output.error({}, set.error());
        return exitOf(set.error());
    }
    output.say(u"%1 = %2"_s.arg(options.key, desk->project.decisions.value(options.key)));
    return 0;
}

} // namespace latchkey::cli

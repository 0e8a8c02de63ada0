// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"
#include "cli/output.h"

#include <QObject>

#include <functional>

namespace latchkey::cli {

/// Called once with the exit code when a command has ended.
using Done = std::function<void(int)>;

/// Starts the command of the options; `owner` keeps what it needs alive.
void runCommand(const Options &options, Output &output, QObject *owner, const Done &done);

// One function a command, one file a function.
int newCommand(const Options &options, Output &output);
int setCommand(const Options &options, Output &output);
int recipesCommand(const Options &options, Output &output);
int reportCommand(const Options &options, Output &output);
int exportCommand(const Options &options, Output &output);
int deviceCommand(const Options &options, Output &output);
void secretsCommand(const Options &options, Output &output, QObject *owner, const Done &done);
void setupCommand(const Options &options, Output &output, QObject *owner, const Done &done);
void rehearseCommand(const Options &options, Output &output, QObject *owner, const Done &done);

} // namespace latchkey::cli

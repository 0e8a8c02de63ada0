#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every C++ file is formatted as .clang-format says.
set -euo pipefail
cd "$1"
folders=(app tests)
[ ! -d ui ] || folders+=(ui)
find "${folders[@]}" -name '*.cpp' -o -name '*.h' | sort | xargs clang-format --dry-run --Werror

#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every shell script passes shellcheck.
set -euo pipefail
cd "$1"
{ find installer tests resources -name '*.sh'; echo .ci/run; } | sort | xargs shellcheck -x

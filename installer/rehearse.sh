#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, and opens the window on practice tenants; without a display, or with --headless, it
# runs the whole setup there to the report.
# usage: installer/rehearse.sh [-o DIR] [--headless]
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_dir=${LATCHKEY_BUILD_DIR:-$source_dir/build}
output=$PWD/rehearsal
headless=false
while [ $# -gt 0 ]; do
    case $1 in
    -o) [ $# -ge 2 ] || { echo "-o needs a folder" >&2; exit 2; }; output=$2; shift 2 ;;
    --headless) headless=true; shift ;;
    -h | --help) sed -n '3,5s/^# //p' "$0"; exit 0 ;;
    *) echo "unknown option: $1 (try --help)" >&2; exit 2 ;;
    esac
done

# shellcheck source=installer/packages.sh
. "$source_dir/installer/packages.sh"
install_missing "$build_packages_debian" "$build_packages_homebrew"
if ! { [ -f "$build_dir/CMakeCache.txt" ] && [ -f "$build_dir/build.ninja" ]; }; then
    cmake -S "$source_dir" -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo \
        -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DLATCHKEY_UNITY=ON -DLATCHKEY_TESTS=OFF
fi
cmake --build "$build_dir" --target latchkeyctl latchkey

# A Mac always has a screen; elsewhere one of these names it.
display=${DISPLAY:-}${WAYLAND_DISPLAY:-}
window=$build_dir/bin/latchkey
if [ "$(uname -s)" = Darwin ]; then
    display=yes
    [ -x "$window" ] || window=$build_dir/bin/latchkey.app/Contents/MacOS/latchkey
fi
if [ "$headless" = false ] && [ -n "$display" ]; then
    exec "$window" --rehearse
fi
exec "$build_dir/bin/latchkeyctl" rehearse -o "$output"

#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds with both compilers (warnings are errors), and runs all tests.
# usage: tests/run.sh [--deep]   --deep: clang-tidy over every file too, some seconds a file
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_dir=${LATCHKEY_BUILD_DIR:-$source_dir/build}
jobs=$(getconf _NPROCESSORS_ONLN)
export CCACHE_SLOPPINESS=pch_defines,time_macros

# shellcheck source=installer/packages.sh
. "$source_dir/installer/packages.sh"
install_missing "$build_packages_debian $test_packages_debian" "$build_packages_homebrew $test_packages_homebrew"

# From nothing: no debug information, a fast linker for the many test programs, the files of a room compiled together.
linker=-fuse-ld=mold
[ "$(uname -s)" != Darwin ] || linker=

# g++: the compiler of the users; optimised a little, for the matrices take more than twice as long without.
cmake -S "$source_dir" -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=g++ \
    -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_COMPILE_WARNING_AS_ERROR=ON \
    -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g0" -DCMAKE_EXE_LINKER_FLAGS=$linker -DLATCHKEY_UNITY=ON -DLATCHKEY_TESTS=ON
cmake --build "$build_dir" -j "$jobs"

# clang with the address and undefined behaviour sanitizers, read by clazy: nearest to macOS; its tests run too.
cmake -S "$source_dir" -B "$build_dir/asan" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_COMPILE_WARNING_AS_ERROR=ON -DLATCHKEY_SANITIZE=ON \
    -DCMAKE_CXX_FLAGS_DEBUG=-gline-tables-only -DCMAKE_EXE_LINKER_FLAGS=$linker -DLATCHKEY_READ_BY_CLAZY=ON \
    -DLATCHKEY_UNITY=ON -DLATCHKEY_TESTS=ON
cmake --build "$build_dir/asan" -j "$jobs"

# One more than there are processors: some wait for a process or a clock.
ctest --test-dir "$build_dir" --output-on-failure -j $((jobs + 1))
# The lint and the long matrices of faults and kill points are not run twice.
ctest --test-dir "$build_dir/asan" --output-on-failure -j $((jobs + 1)) -LE "lint|deep|matrix"
[ "${1:-}" != "--deep" ] || ctest --test-dir "$build_dir/asan" --output-on-failure -L deep

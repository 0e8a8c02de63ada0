#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The long campaign: RUNS inputs over all fuzz targets, from the seeds, with what each target has learned kept between
# calls in CORPUS. Needs the clang build with sanitizers (tests/run.sh makes it). Prints one line a target.
# usage: tests/fuzz/run_long.sh BUILD_DIR CORPUS_DIR [RUNS=1000000]
set -euo pipefail

[ $# -ge 2 ] || { sed -n '5s/^# //p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1
corpus=$2
runs=${3:-1000000}
export ASAN_OPTIONS=quarantine_size_mb=16 TZ=Europe/Berlin

targets=$(sed -n 's/^fuzz(\([a-z_]*\) .*/\1/p' "$here/CMakeLists.txt")
count=$(echo "$targets" | wc -w)
each=$((runs / count + 1))
total=0
for target in $targets; do
    mkdir -p "$corpus/$target"
    dictionary=$(sed -n "s/^fuzz($target .*DICTIONARY \([a-z.]*\))/\1/p" "$here/CMakeLists.txt")
    seeds=()
    [ ! -d "$here/seeds/$target" ] || seeds=("$here/seeds/$target")
    began=$(date +%s)
    "$build/fuzz/fuzz_$target" -runs="$each" -max_len=16384 -timeout=10 -rss_limit_mb=1024 -verbosity=0 \
        -artifact_prefix="$corpus/$target-" ${dictionary:+-dict="$here/$dictionary"} \
        "$corpus/$target" ${seeds[@]+"${seeds[@]}"} >"$corpus/$target.log" 2>&1 ||
        { tail -n 40 "$corpus/$target.log" >&2; echo "fuzz_$target found something: see $corpus/$target-*" >&2; exit 1; }
    total=$((total + each))
    echo "$target: $each inputs in $(($(date +%s) - began)) s, $(find "$corpus/$target" -type f | wc -l) kept"
done
echo "$total inputs over $count targets: no crash, no hang, no sanitizer report"

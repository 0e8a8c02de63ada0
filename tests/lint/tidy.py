#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs clang-tidy over every source file of the program, one a processor.
usage: tidy.py SOURCE_DIR BUILD_DIR   BUILD_DIR: a build made with clang++"""
import concurrent.futures
import json
import os
import subprocess
import sys


def main(root, build):
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        files = [entry["file"] for entry in json.load(file)
                 if entry["file"].startswith((os.path.join(root, "app"), os.path.join(root, "ui")))]

    def check(file):
        return subprocess.run(["clang-tidy", "--quiet", "-p", build, file], cwd=root, capture_output=True, text=True)

    bad = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, result in zip(files, pool.map(check, files)):
            if result.returncode != 0:
                bad += 1
                print(os.path.relpath(file, root), result.stdout, result.stderr, sep="\n", flush=True)
    print(f"{len(files)} files, {bad} with findings")
    return 1 if bad or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

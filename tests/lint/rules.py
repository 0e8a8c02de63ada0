#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The rules that no compiler checks. usage: rules.py SOURCE_DIR"""
import os
import re
import statistics
import sys

MOST_LINES = 400
MEDIAN_LINES = 120
PURE_ROOMS = ("app/base", "app/tenant", "app/mac", "app/recipe", "app/engine", "app/report")
BANNED = [
    (r"\bco_await\b|\bco_return\b", "", "no coroutines (docs/adr/0002)"),
    (r"\binstance\(\)", "", "no singletons"),
    (r"#include <Qt[A-Za-z]+/", "", "include the class, not the module"),
    (r"\bQt::UTC\b", "", "QTimeZone::utc() instead of Qt::UTC"),
    (r"\bQEventLoop\b", "app/", "no nested event loops"),
    (r"\bQFuture\b|QtConcurrent", "app/", "no QFuture chains"),
    (r"\bQSKIP\b", "", "a skipped test tests nothing"),
    (r"\bTO" + r"DO\b|\bFIX" + r"ME\b|\bXX" + r"X\b", "", "no open ends in the code"),
    (r"std::format\b|std::jthread\b", "", "absent on the macOS side (libc++ 16)"),
    (r"\bqsleep\b|QTest::qSleep|std::this_thread::sleep", "", "nothing sleeps"),
    (r"tl::(un)?expected", "app/(?!base/result\\.h)", "only base/result.h names tl::expected"),
]


def sources(root, folders=("app", "ui", "tests")):
    for folder in folders:
        for path, _, names in os.walk(os.path.join(root, folder)):
            for name in sorted(names):
                if name.endswith((".cpp", ".h", ".sh", ".py", ".cmake", "CMakeLists.txt")):
                    yield os.path.relpath(os.path.join(path, name), root)


def check_text(path, text):
    """All findings in one file, as sentences."""
    found = []
    head = "\n".join(text.splitlines()[:3])
    if "SPDX-License-Identifier: MIT" not in head:
        found.append(f"{path}: the SPDX line is missing")
    if not path.endswith((".cpp", ".h")):
        return found
    lines = text.count("\n")
    if lines > MOST_LINES:
        found.append(f"{path}: {lines} lines, at most {MOST_LINES}")
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, where, why in BANNED:
            if re.match(where, path) and re.search(pattern, line):
                found.append(f"{path}:{number}: {why}")
        if path.startswith(PURE_ROOMS) and re.search(r"(?<![A-Za-z_])tr\(", line):
            found.append(f"{path}:{number}: pure rooms return Text, they do not translate")
    # moc reads a test without its headers, so it knows no macro: it would leave such a slot out, unseen.
    if "/tst_" in path and re.search(r"^#if.*\n(?: *//.*\n)* {4}void \w+\(", text, re.M):
        found.append(f"{path}: a slot under an #if is no test, since moc does not see it")
    if path.endswith(".h") and "#pragma once" not in text:
        found.append(f"{path}: #pragma once is missing")
    return found


def check_readmes(root):
    found = []
    for folder in sorted(os.listdir(os.path.join(root, "app"))):
        readme = os.path.join(root, "app", folder, "README.md")
        if not os.path.isdir(os.path.dirname(readme)):
            continue
        if not os.path.exists(readme):
            found.append(f"app/{folder}: no README.md")
        elif open(readme, encoding="utf-8").read().count("\n") > 15:
            found.append(f"app/{folder}/README.md: more than 15 lines")
    return found


def check_links(root):
    """Relative links in the documents lead somewhere."""
    found = []
    documents = [name for name in os.listdir(root) if name.endswith(".md")]
    for path, _, names in os.walk(os.path.join(root, "docs")):
        documents += [os.path.relpath(os.path.join(path, name), root) for name in names if name.endswith(".md")]
    for document in documents:
        text = open(os.path.join(root, document), encoding="utf-8").read()
        for link in re.findall(r"\]\(([^)#\s]+)", text):
            if "://" in link or link.startswith("mailto:"):
                continue
            if not os.path.exists(os.path.join(root, os.path.dirname(document), link)):
                found.append(f"{document}: {link} leads nowhere")
    return found


def check_steps(root):
    """Each step has its file and its test of the same name."""
    found = []
    for name in sorted(os.listdir(os.path.join(root, "app/recipe/steps"))):
        if not name.endswith(".cpp"):
            continue
        if not os.path.exists(os.path.join(root, "tests/recipe", f"tst_{name}")):
            found.append(f"app/recipe/steps/{name}: no tests/recipe/tst_{name}")
    return found


def main(root):
    found = []
    lengths = []
    for path in sources(root):
        text = open(os.path.join(root, path), encoding="utf-8").read()
        found += check_text(path, text)
        if path.startswith(("app/", "ui/")) and path.endswith((".cpp", ".h")):
            lengths.append(text.count("\n"))
    found += check_readmes(root) + check_links(root) + check_steps(root)
    if lengths and statistics.median(lengths) > MEDIAN_LINES:
        found.append(f"the median file has {statistics.median(lengths)} lines, at most {MEDIAN_LINES}")
    print("\n".join(found) if found else f"{len(lengths)} source files, no finding")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

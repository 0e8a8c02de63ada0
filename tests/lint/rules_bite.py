#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Shows that each rule of rules.py finds what it is there for."""
import sys

import rules

HEAD = "// SPDX-License-Identifier: MIT\n#pragma once\n"
BAD = {
    "co_" + "await x;": "app/a.cpp",
    "Foo::inst" + "ance();": "app/a.cpp",
    "#include <Qt" + "Network/QNetworkReply>": "app/a.cpp",
    "Qt::" + "UTC": "tests/a.cpp",
    "QEvent" + "Loop loop;": "app/a.cpp",
    "QS" + "KIP(\"x\");": "tests/a.cpp",
    "// TO" + "DO later": "app/a.cpp",
    "tl::exp" + "ected<int, int> a;": "app/engine/a.h",
    "#if" + "def Q_OS_X\n    void aSlot();\n#endif": "tests/wire/tst_a.cpp",
    "return t" + "r(\"x\");": "app/recipe/a.cpp",
}

failed = [line for line, path in BAD.items() if not rules.check_text(path, HEAD + line + "\n")]
if not rules.check_text("app/a.cpp", "int a;\n"):
    failed.append("no SPDX line")
if not rules.check_text("app/a.h", HEAD + "int a;\n" * 500):
    failed.append("too long")
if rules.check_text("app/a.h", HEAD + "int a;\n"):
    failed.append("a good file has findings")
print("not found: " + ", ".join(failed) if failed else "every rule bites")
sys.exit(1 if failed else 0)

// SPDX-License-Identifier: MIT
// What the tests of the window read besides.
#pragma once
#include "precompiled_window.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// SPDX-License-Identifier: MIT
// What the tests read besides.
#pragma once
#include "precompiled_core.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

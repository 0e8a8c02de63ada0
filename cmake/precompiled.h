// SPDX-License-Identifier: MIT
// Chosen headers that nearly every file reads; off in the ci preset, so each header stays
// self-sufficient.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

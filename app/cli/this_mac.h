// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

#include <QJsonObject>

namespace latchkey::cli {

/// Runs probes on the computer that this program runs on. Never run on a Mac by us so far
/// (2026-11-24); the prints it hands on are the ones that recorded prints test.
class ThisMac : public engine::Mac
{
public:
    bool isHere() const override;
    engine::Print run(const QString &program, const QStringList &arguments,
                      std::chrono::milliseconds limit) override;
};

/// The evidence of this Mac, by all probes that need no other user.
QJsonObject probe(engine::Mac &mac);

} // namespace latchkey::cli

// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

namespace latchkey::look {

/// The browser of this desktop. Opens https pages, and http ones of this computer (practice).
class DesktopBrowser : public engine::Browser
{
public:
    bool open(const QUrl &url) override;
};

} // namespace latchkey::look

// SPDX-License-Identifier: MIT
#pragma once

#include "mac/profile.h"

#include <QSet>

/// What the files of validate share; problems() in profile.h is the way in.
namespace latchkey::mac::rules {

/// Gathers one sentence a finding.
struct Findings
{
    std::vector<base::Text> all;

    void add(const char *sentence, QStringList arguments = {})
    {
        all.push_back(base::text("mac", sentence, std::move(arguments)));
    }
};

/// What the Extensible SSO payloads of one profile have shown so far.
struct SsoSeen
{
    QSet<QString> urls; ///< must be unique over all payloads (apple/device-management, 2024-2026)
    int platformSso = 0;
};

/// '&', '<' and control characters; PI-827 (terraform-provider-jamfplatform #305, 2025).
void textRule(const QString &where, const QString &value, Findings &findings);
void everyText(const QString &where, const base::Plist &plist, Findings &findings);

QString textAt(const base::Plist::Dict &dict, const QString &key);
bool flagAt(const base::Plist::Dict &dict, const QString &key);
/// An https address with a host and without query and fragment.
bool isHttps(const QString &url);

void ssoRules(const base::Plist::Dict &content, SsoSeen &seen, Findings &findings);

} // namespace latchkey::mac::rules

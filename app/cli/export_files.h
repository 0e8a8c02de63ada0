// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "cli/desk.h"
#include "recipe/facts.h"

#include <optional>

namespace latchkey::cli {

/// A file to carry elsewhere. The same decisions and the same last run give the same bytes.
struct ExportFile
{
    QString name;
    QByteArray bytes;
    bool isProgram = false;
};

/// What the last run knew; no network.
recipe::Facts knownFacts(const Desk &desk);

struct Export
{
    std::vector<ExportFile> files;
    std::vector<base::Text> notes; ///< what a person must know of them
};

/// The script that makes a Mac's evidence file.
Export exportEvidenceScript();
/// What to ask for: Okta's scopes and roles, Jamf Pro's privileges in three roles.
Export exportRights(const recipe::Decisions &decisions);
/// The configuration profiles; an Error where a value is not known yet. No secret is in them.
base::Result<Export> exportProfiles(const recipe::Facts &facts);
/// One of them: "sso", "scep" or "login_window"; the same bytes as in exportProfiles().
base::Result<Export> exportProfile(const recipe::Facts &facts, const QByteArray &part);
/// The end state for Terraform (providers okta/okta and deploymenttheory/jamfpro).
base::Result<Export> exportTerraform(const recipe::Facts &facts);

/// The profiles with their bytes, for both; `challenge` stands where the static secret belongs,
/// none leaves the key out.
struct ProfileFile
{
    QByteArray part; ///< "sso", "scep", "login_window"
    QString name;
    QByteArray bytes;
};
base::Result<std::vector<ProfileFile>> profileFiles(const recipe::Facts &facts,
                                                    const std::optional<QString> &challenge);

} // namespace latchkey::cli

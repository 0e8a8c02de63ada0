// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "cli/desk.h"
#include "mac/profile_signer.h"
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
    std::vector<ExportFile> files = {};
    std::vector<base::Text> notes = {}; ///< what a person must know of them
    std::vector<base::Error> missing =
        {}; ///< what cannot be made yet: the others are made all the same
};

/// The script that makes a Mac's evidence file.
Export exportEvidenceScript();
/// What to ask for: Okta's scopes and roles, Jamf Pro's privileges in three roles.
Export exportRights(const recipe::Decisions &decisions);
/// The configuration profiles, as many as can be made with what is known. No secret is in them.
Export exportProfiles(const recipe::Facts &facts);
/// The same files signed, with the notes that a signed profile needs; an Error signs none.
base::Result<Export> signedProfiles(Export profiles, const mac::ProfileSigner &signer);
/// One of them: "sso", "scep" or "login_window"; the same bytes as in exportProfiles().
base::Result<Export> exportProfile(const recipe::Facts &facts, const QByteArray &part);
/// The end state for Terraform (providers okta/okta and deploymenttheory/jamfpro); no file while a
/// profile is missing, since half of the end state would take the other half back.
base::Result<Export> exportTerraform(const recipe::Facts &facts);

/// The profiles with their bytes, for both; `challenge` stands where the static secret belongs,
/// none leaves the key out.
struct ProfileFile
{
    QByteArray part; ///< "sso", "scep", "login_window"
    QString name;
    QByteArray bytes;
};
struct ProfileFiles
{
    std::vector<ProfileFile> files;
    std::vector<base::Error> missing; ///< one for each profile that cannot be made yet
};
ProfileFiles profileFiles(const recipe::Facts &facts, const std::optional<QString> &challenge);

} // namespace latchkey::cli

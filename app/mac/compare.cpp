// SPDX-License-Identifier: MIT
#include "mac/flatten.h"
#include "mac/payloads.h"
#include "mac/profile.h"

#include <QJsonObject>

#include <algorithm>

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

/// A challenge is compared by digest elsewhere: a server may hide or mask it.
bool isHidden(const QString &path)
{
    return path == "Challenge"_L1 || path.endsWith("Password"_L1);
}

/// What a server puts in by itself (terraform-provider-jamfplatform PR #154, 2025). Top-level
/// AuthenticationMethod is deprecated since macOS 14; Jamf's console still writes it.
bool isInjected(const QString &payload, const QString &path)
{
    const QString key = path.section(u'/', -1);
    const bool deprecated =
        payload == QLatin1String(extensibleSsoType) && path == "AuthenticationMethod"_L1;
    return deprecated || key.startsWith("Payload"_L1) || key.startsWith("Vendor"_L1) ||
           key == "AllowUserOverrides"_L1 || key == "ScepProxyOption"_L1;
}

QString textOf(const QString &path, const QString &text)
{
    return path == "RegistrationToken"_L1 ? u"(redacted)"_s : text;
}

void compareWanted(const QString &payload, const std::map<QString, FlatValue> &wanted,
                   const std::map<QString, FlatValue> &found, std::vector<Difference> &result)
{
    for (const auto &[path, value] : wanted) {
        if (isHidden(path))
            continue;
        const auto same = found.find(path);
        if (same == found.end()) {
            if (!isDefault(payload, path, value)) {
                result.push_back({Difference::Kind::Missing, payload, path,
                                  textOf(path, value.text), QString()});
            }
        } else if (same->second != value && path != "RegistrationToken"_L1) {
            QString text = same->second.text;
            if (text == value.text)
                text += u" (of another type)"_s;
            result.push_back({Difference::Kind::Changed, payload, path, value.text, text});
        }
    }
}

void compareAdded(const QString &payload, const std::map<QString, FlatValue> &wanted,
                  const std::map<QString, FlatValue> &found, std::vector<Difference> &result)
{
    for (const auto &[path, value] : found) {
        const bool counts = !wanted.contains(path) && !isHidden(path) &&
                            !isInjected(payload, path) && !isDefault(payload, path, value);
        if (counts) {
            result.push_back(
                {Difference::Kind::Added, payload, path, QString(), textOf(path, value.text)});
        }
    }
}

} // namespace

std::vector<Difference> compare(const Plist &wanted, const Plist &server)
{
    static const std::map<QString, FlatValue> nothing;
    const FlatProfile ours = flatten(wanted);
    const FlatProfile theirs = flatten(server);
    std::vector<Difference> result;
    for (const auto &[payload, paths] : ours) {
        const auto same = theirs.find(payload);
        const auto &found = same == theirs.end() ? nothing : same->second;
        compareWanted(payload, paths, found, result);
        compareAdded(payload, paths, found, result);
    }
    for (const auto &[payload, paths] : theirs) {
        if (!ours.contains(payload))
            compareAdded(payload, nothing, paths, result);
    }
    return result;
}

std::vector<Difference> compare(const Profile &wanted, const Plist &server)
{
    return compare(toPlist(wanted), server);
}

QJsonObject described(const Plist &profile)
{
    QJsonObject result;
    for (const auto &[payload, paths] : flatten(redacted(profile))) {
        QJsonObject keys;
        for (const auto &[path, value] : paths) {
            if (!isInjected(payload, path))
                keys.insert(path, value.text);
        }
        result.insert(payload, keys);
    }
    return result;
}

} // namespace latchkey::mac

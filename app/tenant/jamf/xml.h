// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/jamf/jamf.h"

#include <QString>

#include <vector>

namespace latchkey::jamf {

/// An element of a Classic answer: its text or its children. Attributes are not used there.
struct Xml
{
    QString name;
    QString value;
    std::vector<Xml> children;

    /// The first child of that name; an empty element where there is none.
    const Xml &child(const QString &key) const;
    QString text(const QString &key) const { return child(key).value; }
};

/// check() as Classic, then the body as a tree: bounded in size, depth and number of elements, no
/// DTD. For single objects and short lists, never for inventories.
base::Result<Xml> readXml(const base::Reply &reply);

/// The error of an answer that is XML, but not what was asked for.
base::Error notTheObject(const base::Reply &reply);

} // namespace latchkey::jamf

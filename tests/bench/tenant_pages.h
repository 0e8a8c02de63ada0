// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

namespace bench {

/// The inventories of a made-up tenant as the vendors send them: pages of 500 rows, packed with
/// gzip. Rows follow user.json and mac.json; a few in a hundred have the usual faults.
struct TenantPages
{
    std::vector<QByteArray> users; ///< of GET /api/v1/apps/{id}/users?limit=500&expand=user
    std::vector<QByteArray> macs;  ///< of GET /api/v4/computers-inventory with five sections
    QByteArray versions; ///< of GET /JSSResource/computerapplications/application/Okta%20Verify.app
    qint64 plainBytes = 0; ///< of all of them, unpacked
};

constexpr int rowsOfPage = 500;

/// `count` users and as many Macs.
TenantPages makePages(int count);

} // namespace bench

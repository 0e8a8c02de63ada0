// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/jamf/macs.h"
#include "tenant/reading.h"

namespace latchkey::jamf {

/// Key "jamf.macs": the whole inventory as Macs, streamed page by page. One pass with the sections
/// GENERAL, HARDWARE, OPERATING_SYSTEM, SECURITY and LOCAL_USER_ACCOUNTS answers every question on
/// the fleet; the inventory API is v4 since 11.30 and v3 before. Where a page is too much for the
/// cloud edge (504) the page is halved and the reading goes on at the same Mac.
tenant::Reading macsReading(int pageSize = 500);

/// Adds the rows of one inventory page; gives its totalCount (-1 where it does not tell) and how
/// many rows it had, a row that stands twice counted twice and kept once. An Error for anything
/// that is not such a page; rows before the damage stay added.
struct MacsPage
{
    qint64 total = -1;
    qint64 rows = 0;
};
base::Result<MacsPage> addMacs(Macs &macs, const QByteArray &body);

} // namespace latchkey::jamf

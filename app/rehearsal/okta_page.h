// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/okta_call.h"

#include <QJsonArray>

namespace latchkey::rehearsal {

/// Which rows of a list a call wants.
struct OktaPage
{
    qsizetype start = 0;
    qsizetype size = 0;
};

/// Reads `limit` and the cursor `after`. A limit above `most` is cut to it without a word; a cursor
/// that was not given out by this org has no page.
std::optional<OktaPage> oktaPage(const OktaCall &call, int usual, int most);
/// The answer to such a cursor.
base::Reply oktaBadCursor();

/// One page as an answer, with its Link headers: self, and next where there are more than `total`.
base::Reply oktaRows(const OktaCall &call, const QJsonArray &rows, const OktaPage &page,
                     qsizetype total);
/// A cursor that means nothing to a client.
QString oktaCursor(const QString &place);
std::optional<QString> oktaCursorPlace(const QString &cursor);
/// Adds one Link header for this call with other query values; null removes one.
void addLink(const OktaCall &call, base::Reply &reply, const QByteArray &relation,
             const QMap<QString, QString> &changes);

/// Pages through a list whose rows are already made: for lists that are never long.
base::Reply oktaList(const OktaCall &call, const QJsonArray &all, int usual, int most);

} // namespace latchkey::rehearsal

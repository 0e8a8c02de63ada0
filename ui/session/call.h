// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"

#include <QDateTime>

namespace latchkey::session {

/// One exchange with a system, as the log shows it: never a header, a body or a query.
struct Call
{
    QDateTime at; ///< when it was sent
    base::System system = base::System::Okta;
    base::Method method = base::Method::Get;
    QByteArray label; ///< the path with {id} for ids
    int status = 0;   ///< 0: no answer
    QString trouble;  ///< why not, in words
    qint64 milliseconds = 0;
    QByteArray requestId; ///< the vendor's

    QDateTime endedAt() const { return at.addMSecs(milliseconds); }
};

} // namespace latchkey::session

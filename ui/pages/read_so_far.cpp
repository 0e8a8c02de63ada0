// SPDX-License-Identifier: MIT
#include "pages/read_so_far.h"

#include <QCoreApplication>
#include <QLocale>

namespace latchkey::pages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadSoFar)
};

QString incomplete(const ReadSoFar &read)
{
    if (read.page > 0 && read.pages > 0) {
        return Words::tr("Incomplete: page %1 of %2 failed. Read it again.")
            .arg(QLocale().toString(read.page), QLocale().toString(read.pages));
    }
    if (read.page > 0)
        return Words::tr("Incomplete: page %1 failed. Read it again.")
            .arg(QLocale().toString(read.page));
    return Words::tr("Incomplete: it ended after %1. Read it again.")
        .arg(QLocale().toString(read.done));
}

} // namespace

QString ReadSoFar::words() const
{
    const QString number = QLocale().toString(done);
    switch (state) {
    case State::Whole:
        return Words::tr("All %1 read").arg(number);
    case State::Incomplete:
        return incomplete(*this);
    case State::Reading:
        break;
    }
    if (total > done)
        return Words::tr("%1 of about %2 read").arg(number, QLocale().toString(total));
    return Words::tr("%1 read").arg(number);
}

} // namespace latchkey::pages

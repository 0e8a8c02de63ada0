// SPDX-License-Identifier: MIT
#include "pages/call_table.h"

#include "base/json.h"

namespace latchkey::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShown = 40;

}

CallTable::CallTable(QWidget *parent)
    : Table(tr("Calls"), {tr("Time"), tr("System"), tr("Call"), tr("Answer"), tr("Took")}, parent)
{
    setWidths({8, 9, 0, 7, 6});
}

void CallTable::show(const session::Session &session)
{
    const auto &calls = session.calls();
    const QDateTime newest = calls.empty() ? QDateTime() : calls.front().at;
    if (newest == m_newest && calls.size() == m_count)
        return;
    m_newest = newest;
    m_count = calls.size();
    clear();
    for (size_t i = 0; i < calls.size() && i < mostShown; ++i) {
        const session::Call &call = calls[i];
        const QString answer = call.status > 0 ? QString::number(call.status) : tr("none");
        auto *row = addRow({call.endedAt().toLocalTime().toString(u"HH:mm:ss"_s),
                            session::systemName(call.system),
                            u"%1 %2"_s.arg(QString::fromLatin1(base::methodName(call.method)),
                                           base::shown(QString::fromUtf8(call.label), 160)),
                            answer, tr("%1 s").arg(double(call.milliseconds) / 1000, 0, 'f', 1)});
        look::setCode(row, 0);
        look::setCode(row, 2);
        look::setWrapping(row, 2);
        look::setCellTone(row, 0, look::Tone::Quiet);
        look::setCellTone(row, 4, look::Tone::Quiet);
        if (call.status == 0 || call.status >= 400)
            look::setCellTone(row, 3, look::Tone::Warn);
    }
}

} // namespace latchkey::pages

// SPDX-License-Identifier: MIT
#pragma once

#include "engine/beside.h"
#include "engine/ports.h"

#include <mutex>

namespace latchkey::engine {

/// Makes one reading page by page. The next page is asked for while this one is read, where the
/// reader can tell it already; still one request at a time. Deleting it cancels.
class PageWalk : public QObject
{
    Q_OBJECT
public:
    PageWalk(const tenant::Reading &reading, Wire &wire, Beside &beside, QObject *parent);
    void start();

    const QByteArray &key() const { return m_key; }
    /// What was read so far; nothing before the first page. Ends the walk: delete it then.
    std::optional<tenant::Part> part();

signals:
    /// Rows so far and all rows, -1 = not known.
    void progressed(qint64 done, qint64 total);
    /// The end, told once: the value, or why there is none and what was read before.
    void ended(const latchkey::base::Result<latchkey::tenant::Value> &value,
               const std::optional<latchkey::tenant::Part> &part);

private:
    using Next = base::Result<std::optional<base::Request>>;
    void ask(const base::Request &request);
    void arrived(const base::Result<base::Reply> &reply);
    void read(const base::Reply &reply);
    void wasRead(const Next &next);
    void goOn(const base::Request &next);
    void end(const Next &last);

    QByteArray m_key;
    base::Request m_first;
    base::Request m_current; ///< the newest one that was sent
    /// What the thread that reads shares with this one.
    struct Reading
    {
        std::unique_ptr<tenant::PageReader> reader;
        std::mutex use;
        bool isOver = false; ///< part() was taken: nothing more is read
    };
    std::shared_ptr<Reading> m_reading = std::make_shared<Reading>();
    Wire &m_wire;
    Beside &m_beside;
    std::unique_ptr<QObject> m_flight;                ///< context of the request under way
    std::optional<base::Request> m_asked;             ///< the page asked for while one is read
    std::optional<base::Result<base::Reply>> m_early; ///< its answer, where that came meanwhile
    bool m_isReading = false;
    bool m_hasRows = false; ///< a page was read
};

} // namespace latchkey::engine

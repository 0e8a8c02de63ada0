// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "pages/sliced_model.h"

#include <QSaveFile>

namespace latchkey::pages {

/// Writes the rows that a table shows into a CSV file, in slices: whole, or not at all.
class CsvExport : public QObject
{
    Q_OBJECT
public:
    using Cells = std::function<QStringList(std::uint32_t record)>;

    explicit CsvExport(QObject *parent = nullptr);

    /// The rows of now; what the filter does meanwhile changes nothing. One at a time: an export
    /// that is under way is given up.
    void start(SlicedModel &model, const QString &path, const Cells &cells);
    bool isRunning() const { return m_slices.isRunning(); }
    void setTicker(Ticker ticker) { m_slices.setTicker(std::move(ticker)); }

signals:
    void saved(const QString &path, qint64 rows);
    void failed(const latchkey::base::Error &error);

private:
    bool write(Slice &slice);
    void fail(const base::Error &error);

    Slices m_slices;
    std::unique_ptr<QSaveFile> m_file;
    Cells m_cells;
    std::vector<std::uint32_t> m_records;
    size_t m_written = 0;
};

} // namespace latchkey::pages

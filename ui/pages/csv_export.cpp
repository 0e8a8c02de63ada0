// SPDX-License-Identifier: MIT
#include "pages/csv_export.h"

#include "report/csv.h"

namespace latchkey::pages {

namespace {

base::Error notWritten(const QSaveFile &file)
{
    return base::invalid(
        base::text("pages", QT_TRANSLATE_NOOP("pages", "%1 cannot be written: %2."),
                   {file.fileName(), file.errorString()}),
        base::text("pages", QT_TRANSLATE_NOOP("pages", "Choose another folder, or make room.")));
}

base::Error listChanged()
{
    return base::invalid(
        base::text("pages", QT_TRANSLATE_NOOP("pages", "The list was read anew while it was "
                                                       "written to a file.")),
        base::text("pages", QT_TRANSLATE_NOOP("pages", "No file was made. Export it again.")));
}

} // namespace

CsvExport::CsvExport(QObject *parent)
    : QObject(parent)
{
}

void CsvExport::start(SlicedModel &model, const QString &path, const Cells &cells)
{
    m_slices.stop();
    disconnect(&model, nullptr, this, nullptr);
    m_file = std::make_unique<QSaveFile>(path);
    m_cells = cells;
    m_records = model.shown();
    m_written = 0;
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QByteArray first = report::csvStart() + report::csvRecord(header);
    if (!m_file->open(QIODevice::WriteOnly) || m_file->write(first) != first.size())
        return fail(notWritten(*m_file));
    connect(&model, &SlicedModel::replaced, this, [this] { fail(listChanged()); });
    m_slices.start([this](Slice &slice) { return write(slice); });
}

bool CsvExport::write(Slice &slice)
{
    QByteArray bytes;
    while (m_written < m_records.size() && !slice.isOver())
        bytes += report::csvRecord(m_cells(m_records[m_written++]));
    if (m_file->write(bytes) != bytes.size()) {
        fail(notWritten(*m_file));
        return true;
    }
    if (m_written < m_records.size())
        return false;
    if (!m_file->commit()) {
        fail(notWritten(*m_file));
        return true;
    }
    const QString path = m_file->fileName();
    m_file.reset();
    emit saved(path, qint64(m_records.size()));
    return true;
}

/// The file is given up with its object: nothing is left behind.
void CsvExport::fail(const base::Error &error)
{
    if (!m_file)
        return;
    m_slices.stop();
    m_file->cancelWriting();
    m_file.reset();
    emit failed(error);
}

} // namespace latchkey::pages

// SPDX-License-Identifier: MIT
#include "pages/waive_dialog.h"

namespace latchkey::pages {

using namespace Qt::StringLiterals;

WaiveDialog::WaiveDialog(const QString &step, QWidget *parent)
    : SentenceDialog(
          {tr("Waive: %1").arg(step),
           tr("The setup goes on without it. Reason and name are in the report; it can be taken "
              "back at any time."),
           tr("&Reason"), tr("&Decided by"), tr("&Cancel"), tr("&Waive")},
          u"waive-now"_s, parent)
{
}

KeepDialog::KeepDialog(const QString &change, QWidget *parent)
    : SentenceDialog({tr("Keep as it is now: %1").arg(change),
                      tr("Latchkey does not put it back. Reason and name are in the report."),
                      tr("&Reason"), tr("&Decided by"), tr("&Cancel"), tr("&Keep it")},
                     u"keep-now"_s, parent)
{
}

RecordDialog::RecordDialog(const QString &step, QWidget *parent)
    : SentenceDialog(
          {tr("Record as not checked: %1").arg(step),
           tr("Nothing that Latchkey reads can show it. Sentence and name are in the report, "
              "marked as “stated, not checked”."),
           tr("&What was seen or said"), tr("&Said by"), tr("&Cancel"), tr("&Record")},
          u"record-now"_s, parent)
{
}

} // namespace latchkey::pages

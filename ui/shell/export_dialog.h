// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QFileDialog>

namespace latchkey::shell {

/// Chooses a folder and writes files to carry elsewhere: "rights" or "profiles".
class ExportDialog : public QFileDialog
{
    Q_OBJECT
public:
    /// `session`: none, then the defaults count.
    ExportDialog(const QString &what, const session::Session *session, QWidget *parent = nullptr);

private:
    void write(const QString &folder);
    QString m_what;
    const session::Session *m_session;
};

} // namespace latchkey::shell

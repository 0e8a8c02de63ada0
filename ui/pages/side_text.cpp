// SPDX-License-Identifier: MIT
#include "pages/side_text.h"

#include "look/labels.h"

#include <QVBoxLayout>

namespace latchkey::pages {

void addSideText(QVBoxLayout *column, const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    column->addWidget(new look::Label(title, look::Kind::Strong));
    column->addWidget(new look::Label(text));
    column->addSpacing(8);
}

} // namespace latchkey::pages

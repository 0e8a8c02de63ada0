// SPDX-License-Identifier: MIT
#pragma once

#include "desk.h"
#include "fresh_project.h"
#include "held_clock.h"

#include "pages/page.h"
#include "shell/project_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

/// Hands for the page Connect.
namespace desk {

template<class T>
T *found(const Desk &here, const QString &name)
{
    T *widget = here.window.project()->page()->findChild<T *>(name);
    if (!widget)
        qFatal("%s is not on the page", qPrintable(name));
    return widget;
}

inline bool shows(const Desk &here, const QString &text)
{
    const auto labels = here.window.project()->page()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().remove(QChar(0x200b)).contains(text);
    });
}

/// The page, on a project without any secret.
inline void openFresh(Desk &here, FreshProject &fresh,
                      std::unique_ptr<engine::Vault> vault = nullptr)
{
    here.window.closeProject();
    here.window.showProject(fresh.open(std::move(vault), std::make_unique<HeldClock>(true)));
    here.window.project()->goTo(pages::Place::of(recipe::Phase::Connect));
    QCoreApplication::processEvents();
}

inline void openPractice(Desk &here, rehearsal::Practice tenants)
{
    here.open(std::move(tenants), true, std::make_unique<HeldClock>(true));
    here.window.project()->goTo(pages::Place::of(recipe::Phase::Connect));
}

/// Chooses by the arrow keys, as a person does.
inline void choose(const Desk &here, const QString &combo, const QString &choice)
{
    auto *box = found<QComboBox>(here, combo);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != choice; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), choice);
    QCoreApplication::processEvents(); // shows the fields
}

inline void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

} // namespace desk

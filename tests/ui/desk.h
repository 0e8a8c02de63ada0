// SPDX-License-Identifier: MIT
#pragma once

#include "pages/place.h"
#include "rehearsal/practice.h"
#include "shell/main_window.h"

#include <QTemporaryDir>

/// A window on practice tenants, and hands that only use keys and accessible names.
namespace desk {

using namespace latchkey;

/// A control's accessible name as a screen reader gets it, without its mnemonic.
QString nameOf(QWidget *widget);
/// The first control that is visible and has that name; nothing where there is none.
QWidget *find(QWidget *in, const QString &name);
/// Presses Tab until the control of that name has the focus; false where Tab never comes there.
bool tabTo(QWidget *window, const QString &name);
/// Goes to the control of that name by Tab and presses Space.
bool press(QWidget *window, const QString &name);
/// Every place of a project's window.
QList<pages::Place> allPlaces();

/// A window whose rehearsal waits for nothing.
class Desk
{
public:
    Desk();

    /// Opens practice tenants; `anew` false goes on with the journal that is there.
    /// The clock waits for nothing unless another is given.
    void open(rehearsal::Practice tenants, bool anew = true,
              std::unique_ptr<engine::Clock> clock = nullptr);
    void open(const QString &scenario = QStringLiteral("nothing-set-up"))
    {
        open(rehearsal::Practice(scenario));
    }
    /// Runs until nothing is under way, or something wants to be confirmed; false if it takes a
    /// minute.
    bool runOn();
    /// One turn of a person who only follows the window: writes what is shown, does what it asks
    /// for, else goes on with the primary button.
    bool takeTurn();
    session::Session &session() const;
    QString pageTitle() const;

private:
    QTemporaryDir m_folder; // goes after the window, which still holds the lock

public:
    shell::MainWindow window;
};

} // namespace desk

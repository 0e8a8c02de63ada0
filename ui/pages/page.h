// SPDX-License-Identifier: MIT
#pragma once

#include "look/action_bar.h"
#include "look/buttons.h"
#include "look/labels.h"
#include "look/state_line.h"
#include "pages/place.h"
#include "session/session.h"

#include <QScrollArea>

class QLineEdit;

namespace latchkey::pages {

/// A page: header (crumb, title, state line), scrolling body, action bar. render() shows what is
/// true now, refresh() keeps the focus where it was besides.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(session::Session &session, QWidget *parent = nullptr);

    virtual void render() = 0;
    /// Called on each change. Where what had the focus is gone, its successor of the same name gets
    /// it, else the first that may have it, as soon as there is one.
    void refresh();
    /// Gives the focus to the first of the page, as soon as it may have it.
    void takeFocus();
    look::ActionBar *bar() const { return m_bar; }
    look::StateLine *stateLine() const { return m_state; }
    QString title() const { return m_title->text(); }
    /// What goes on from here: the bar's primary button, else that of a panel; nullptr for none.
    QPushButton *primary() const;
    /// What gets the focus first: the first empty field, else the primary unless it writes, else
    /// a table.
    virtual QWidget *firstFocus() const;
    /// Where Ctrl+F goes; none where nothing can be searched.
    virtual QLineEdit *searchField() const { return nullptr; }
    /// F5 on this page.
    virtual void check() { m_session.check(); }

signals:
    void goTo(const latchkey::pages::Place &place);
    void backWanted(); ///< to where one came from
    void logWanted(const QString &find);

protected:
    session::Session &session() const { return m_session; }
    void setHeader(const QString &crumb, const QString &title);
    /// The quiet sentence at the end of the state line.
    void setAside(const QString &text);
    /// A button beside the title; once, by the constructor.
    QPushButton *addHeaderButton(QPushButton *button);
    QVBoxLayout *body() const { return m_body; }
    void clearBody();
    QPushButton *addBack();
    /// Empties the bar where it has to look different than for the last key; false where it stays.
    bool renewBar(const QStringList &key);

private:
    bool mayHaveFocus(const QWidget *widget) const;
    bool keepsFocus(const QWidget *before) const;
    void focusFirst();

    session::Session &m_session;
    look::Label *m_crumb;
    look::Label *m_title;
    look::StateLine *m_state;
    look::Label *m_aside;
    QHBoxLayout *m_headerEnd;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    look::ActionBar *m_bar;
    QString m_focused;       ///< the name of what had the focus and waits to have it again
    bool m_wasInBar = false; ///< whether that was a button of the bar
    std::optional<QStringList> m_barKey;
};

/// The time of a look: the hour where it was today, else the day too.
QString shortTime(const QDateTime &at);
/// Where to go on: the next step that needs the person, else the overview.
Place nextPlace(const session::Session &session);
/// Empties a layout; its widgets are deleted later.
void clearLayout(QLayout *layout);
/// Opens a page of a vendor in the browser.
void openLink(const QString &link);

} // namespace latchkey::pages

// SPDX-License-Identifier: MIT
#include "pages/page.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QTreeWidget>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Tone;

namespace {

constexpr int sideMargin = 32;
constexpr int topMargin = 18;

/// Hidden by somebody; what was made just now is only not shown yet.
bool isPutAway(const QWidget *widget, const QWidget *page)
{
    for (; widget && widget != page; widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    }
    return false;
}

} // namespace

Page::Page(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_crumb(new Label({}, Kind::Note, Tone::Quiet))
    , m_title(new Label({}, Kind::Title))
    , m_state(new look::StateLine)
    , m_aside(new Label({}, Kind::Note, Tone::Quiet))
    , m_headerEnd(new QHBoxLayout)
    , m_scroll(new QScrollArea)
    , m_bar(new look::ActionBar)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *header = new QVBoxLayout;
    header->setContentsMargins(sideMargin, topMargin, sideMargin, 12);
    header->setSpacing(4);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addLayout(m_headerEnd);
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(16);
    stateRow->addWidget(m_state, 1, Qt::AlignTop);
    stateRow->addWidget(m_aside, 0, Qt::AlignTop);
    m_aside->setWordWrap(false);
    header->addWidget(m_crumb);
    header->addLayout(titleRow);
    header->addLayout(stateRow);
    column->addLayout(header);

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(sideMargin, 6, sideMargin, 20);
    m_body->setSpacing(8);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_bar);
}

void Page::setHeader(const QString &crumb, const QString &title)
{
    m_crumb->setText(crumb);
    m_crumb->setVisible(!crumb.isEmpty());
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setAside(const QString &text) { m_aside->setText(text); }

QPushButton *Page::addHeaderButton(QPushButton *button)
{
    m_headerEnd->addWidget(button);
    return button;
}

QPushButton *Page::addBack()
{
    QPushButton *back = look::plainButton(tr("&Back"));
    back->setObjectName(u"back"_s);
    connect(back, &QPushButton::clicked, this, &Page::backWanted);
    return m_bar->addAtStart(back);
}

bool Page::renewBar(const QStringList &key)
{
    if (m_barKey == key)
        return false;
    m_barKey = key;
    m_bar->clear();
    return true;
}

void Page::clearBody() { clearLayout(m_body); }

/// Nothing that writes gets the focus by itself.
bool Page::mayHaveFocus(const QWidget *widget) const
{
    return widget && isAncestorOf(widget) && !isPutAway(widget, this) && widget->isEnabled() &&
           widget->focusPolicy() != Qt::NoFocus && !look::writes(widget);
}

/// Where it is hidden only, the page has given the focus to what is shown in its place.
bool Page::keepsFocus(const QWidget *before) const
{
    if (!before || !isAncestorOf(before))
        return false;
    const QWidget *now = QApplication::focusWidget();
    return now == before || (isPutAway(before, this) && now && isAncestorOf(now));
}

void Page::refresh()
{
    const QPointer<QWidget> before = QApplication::focusWidget();
    const bool isWaiting = before == this;
    const bool isOurs = before && !isWaiting && isAncestorOf(before);
    if (isOurs) {
        m_focused = before->objectName();
        m_wasInBar = m_bar->isAncestorOf(before);
    }
    render();
    if (!isWaiting && (!isOurs || keepsFocus(before)))
        return;
    auto *again = m_focused.isEmpty() ? nullptr : findChild<QWidget *>(m_focused);
    if (!mayHaveFocus(again) && m_wasInBar)
        again = m_bar->primary();
    if (mayHaveFocus(again))
        again->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void Page::takeFocus()
{
    m_focused.clear();
    m_wasInBar = false;
    focusFirst();
}

/// The page itself has the focus until something on it may have it.
void Page::focusFirst()
{
    QWidget *first = firstFocus();
    (mayHaveFocus(first) ? first : this)->setFocus(Qt::OtherFocusReason);
}

QPushButton *Page::primary() const
{
    if (QPushButton *own = m_bar->primary())
        return own;
    const auto all = m_scroll->findChildren<QPushButton *>();
    const auto found = std::find_if(all.begin(), all.end(), [this](const QPushButton *button) {
        return look::isPrimary(button) && button->isVisibleTo(m_scroll);
    });
    return found == all.end() ? nullptr : *found;
}

QWidget *Page::firstFocus() const
{
    for (QLineEdit *field : m_scroll->findChildren<QLineEdit *>()) {
        if (field->isEnabled() && !field->isReadOnly() && field->text().isEmpty() &&
            field->isVisibleTo(m_scroll))
            return field;
    }
    QPushButton *first = primary();
    if (first && first->isEnabled() && !look::writes(first))
        return first;
    return m_scroll->findChild<QTreeWidget *>();
}

QString shortTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return locale.toString(local.time(), u"HH:mm"_s);
    return locale.toString(local.date(), Page::tr("d MMMM", "a day, as QLocale writes it")) +
           u", "_s + locale.toString(local.time(), u"HH:mm"_s);
}

Place nextPlace(const session::Session &session)
{
    if (session.isConfirming())
        return Place::plan();
    const session::StepView *next = session.nextForPerson();
    if (next)
        return next->mark != look::Mark::NotChecked ? Place::of(next->id()) : Place::overview();
    const session::StepView *waits = session.nextWaiting();
    return waits ? Place::of(waits->step->phase) : Place::overview();
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

void openLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == u"https"_s)
        QDesktopServices::openUrl(url);
}

} // namespace latchkey::pages

// SPDX-License-Identifier: MIT
#include "look/secret_field.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace latchkey;
using namespace Qt::StringLiterals;
using look::SecretField;

namespace {

/// A field between two others, and what it handed over.
class Form : public QWidget
{
public:
    Form()
        : before(new QLineEdit(this))
        , field(new SecretField(u"API token"_s, this))
        , after(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(before);
        column->addWidget(field);
        column->addWidget(after);
        connect(field, &SecretField::taken, this,
                [this](const base::Secret &secret) { taken += secret.expose(); });
        show();
        if (!QTest::qWaitForWindowActive(this, 120'000))
            qFatal("no window");
        edit()->setFocus();
    }
    QLineEdit *edit() const { return field->findChild<QLineEdit *>(); }
    QToolButton *eye() const { return field->findChild<QToolButton *>(); }
    QPushButton *replace() const { return field->findChild<QPushButton *>(); }

    QLineEdit *before;
    SecretField *field;
    QLineEdit *after;
    QByteArrayList taken;
};

QString accessibleText(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face->text(QAccessible::Name) + u'|' + face->text(QAccessible::Value);
}

} // namespace

/// Typing a secret by keyboard: handed over once, kept nowhere, shown only while held.
class TestSecretField : public QObject
{
    Q_OBJECT

private slots:
    void enterHandsItOver();
    void leavingHandsItOver();
    void theEyeIsNoLeaving();
    void anotherWindowIsNoLeaving();
    void shownOnlyWhileHeld();
    void nothingCanBeCopied();
    void aKeyKeepsItsLines();
    void theEditsOwnCopyIsOverwritten();
    void aStoredOneIsNeverShown();
    void replaceMakesRoom();
    void anEmptyFieldHandsOverNothing();
    void screenReadersGetDots();
};

void TestSecretField::enterHandsItOver()
{
    Form form;
    QTest::keyClicks(form.edit(), u"00canary"_s);
    QVERIFY(form.field->hasText());
    QTest::keyClick(form.edit(), Qt::Key_Return);
    QCOMPARE(form.taken, QByteArrayList{"00canary"});
    QVERIFY(form.edit()->text().isEmpty());
    QVERIFY(!form.field->hasText());
    QVERIFY(!form.edit()->isUndoAvailable());
    QTest::keyClick(form.edit(), Qt::Key_Tab);
    form.field->handOver();
    QCOMPARE(form.taken.size(), 1);
}

void TestSecretField::leavingHandsItOver()
{
    Form form;
    QTest::keyClicks(form.edit(), u"00canary"_s);
    form.after->setFocus(Qt::TabFocusReason);
    QCOMPARE(form.taken, QByteArrayList{"00canary"});
}

void TestSecretField::theEyeIsNoLeaving()
{
    Form form;
    QTest::keyClicks(form.edit(), u"00canary"_s);
    QTest::keyClick(form.edit(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), form.eye());
    QVERIFY(form.taken.isEmpty());
    QTest::keyClick(form.eye(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), form.after);
    QCOMPARE(form.taken, QByteArrayList{"00canary"});
}

void TestSecretField::anotherWindowIsNoLeaving()
{
    Form form;
    QTest::keyClicks(form.edit(), u"00can"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(!form.edit()->hasFocus(), 120'000);
    QVERIFY(form.taken.isEmpty());
    form.activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(form.edit()->hasFocus(), 120'000);
    QTest::keyClicks(form.edit(), u"ary"_s);
    QTest::keyClick(form.edit(), Qt::Key_Return);
    QCOMPARE(form.taken, QByteArrayList{"00canary"});
}

void TestSecretField::shownOnlyWhileHeld()
{
    Form form;
    QTest::keyClicks(form.edit(), u"00canary"_s);
    QCOMPARE(form.edit()->echoMode(), QLineEdit::Password);
    QTest::mousePress(form.eye(), Qt::LeftButton);
    QCOMPARE(form.edit()->echoMode(), QLineEdit::Normal);
    QTest::mouseRelease(form.eye(), Qt::LeftButton);
    QCOMPARE(form.edit()->echoMode(), QLineEdit::Password);
    form.eye()->setFocus();
    QTest::keyPress(form.eye(), Qt::Key_Space);
    QCOMPARE(form.edit()->echoMode(), QLineEdit::Normal);
    form.before->setFocus(); // gone while the key is still down
    QCOMPARE(form.edit()->echoMode(), QLineEdit::Password);
    form.edit()->setFocus();
    QTest::keyClicks(form.edit(), u"x"_s);
    QTest::mousePress(form.eye(), Qt::LeftButton);
    form.field->hide();
    QCOMPARE(form.edit()->echoMode(), QLineEdit::Password);
}

void TestSecretField::nothingCanBeCopied()
{
    Form form;
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClicks(form.edit(), u"00canary"_s);
    QTest::keySequence(form.edit(), QKeySequence::SelectAll);
    QTest::keySequence(form.edit(), QKeySequence::Copy);
    QTest::keySequence(form.edit(), QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(!form.edit()->dragEnabled());
    QTest::mousePress(form.eye(), Qt::LeftButton);
    QVERIFY(!form.edit()->hasSelectedText()); // nothing to be copied while it is shown
}

void TestSecretField::aKeyKeepsItsLines()
{
    Form form;
    QGuiApplication::clipboard()->setText(u"-----BEGIN-----\nabc\n-----END-----\r\n"_s);
    QTest::keySequence(form.edit(), QKeySequence::Paste);
    QTest::keyClick(form.edit(), Qt::Key_Return);
    QCOMPARE(form.taken, QByteArrayList{"-----BEGIN-----\nabc\n-----END-----"});
    QGuiApplication::clipboard()->setText(u" p\u00e4ss "_s); // a password may have blanks
    QTest::keySequence(form.edit(), QKeySequence::Paste);
    QTest::keyClick(form.edit(), Qt::Key_Return);
    QCOMPARE(form.taken.last(), QByteArray(" p\xc3\xa4ss "));
}

void TestSecretField::theEditsOwnCopyIsOverwritten()
{
    QLineEdit edit;
    QTest::keyClicks(&edit, u"00canary"_s);
    const QString shared = edit.text(); // the same memory as the edit's
    const base::Secret secret = look::takeFrom(edit);
    QCOMPARE(secret.expose(), "00canary");
    QVERIFY(!shared.contains(u'c'));
    QVERIFY(edit.text().isEmpty());
    edit.setText(u"in the program's own data"_s);
    QCOMPARE(look::takeFrom(edit).expose(), "in the program's own data");
}

void TestSecretField::aStoredOneIsNeverShown()
{
    Form form;
    QTest::keyClicks(form.edit(), u"half"_s);
    form.field->setStored(true);
    QVERIFY(form.field->isStored());
    QVERIFY(form.edit()->text().isEmpty());
    QVERIFY(form.edit()->isReadOnly());
    QVERIFY(!form.eye()->isVisible());
    QVERIFY(form.replace()->isVisible());
    QVERIFY(accessibleText(form.edit()).contains(u"In the keychain"_s));
    const qsizetype dots = form.edit()->placeholderText().size();
    form.field->setStored(true, u"Until you close Latchkey"_s);
    QVERIFY(form.field->findChild<QLabel *>()->text().contains(u"Until you close"_s));
    QCOMPARE(form.edit()->placeholderText().size(), dots);
    QTest::keyClicks(form.edit(), u"x"_s);
    form.after->setFocus();
    QVERIFY(form.taken.isEmpty());
}

void TestSecretField::replaceMakesRoom()
{
    Form form;
    form.field->setStored(true);
    bool told = false;
    connect(form.field, &SecretField::replacing, this, [&] { told = true; });
    form.replace()->setFocus();
    QTest::keyClick(form.replace(), Qt::Key_Space);
    QVERIFY(told);
    QVERIFY(!form.field->isStored());
    QVERIFY(form.edit()->hasFocus());
    QTest::keyClicks(form.edit(), u"new"_s);
    QTest::keyClick(form.edit(), Qt::Key_Return);
    QCOMPARE(form.taken, QByteArrayList{"new"});
}

void TestSecretField::anEmptyFieldHandsOverNothing()
{
    Form form;
    QTest::keyClick(form.edit(), Qt::Key_Return);
    form.after->setFocus();
    form.field->handOver();
    QVERIFY(form.taken.isEmpty());
}

void TestSecretField::screenReadersGetDots()
{
    Form form;
    QTest::keyClicks(form.edit(), u"00canary"_s);
    QVERIFY(accessibleText(form.edit()).startsWith(u"API token|"_s));
    QVERIFY(!accessibleText(form.edit()).contains(u"canary"_s));
    QVERIFY(accessibleText(form.eye()).contains(u"API token"_s));
    QCOMPARE(form.eye()->focusPolicy(), Qt::StrongFocus);
}

QTEST_MAIN(TestSecretField)
#include "tst_secret_field.moc"

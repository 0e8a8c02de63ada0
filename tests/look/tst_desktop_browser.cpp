// SPDX-License-Identifier: MIT
#include "look/desktop_browser.h"

#include <QDesktopServices>
#include <QTest>
#include <QUrl>

using namespace latchkey;
using namespace Qt::StringLiterals;

/// What may be opened in a browser, and what never.
class TestDesktopBrowser : public QObject
{
    Q_OBJECT

public slots:
    void noted(const QUrl &url) { m_opened += url; }

private slots:
    void init()
    {
        m_opened.clear();
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s, u"ftp"_s})
            QDesktopServices::setUrlHandler(scheme, this, "noted");
    }
    void cleanup()
    {
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s, u"ftp"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void opens_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opened");
        QTest::newRow("a page of the org")
            << u"https://acme.okta.com/oauth2/v1/authorize?a=b"_s << true;
        QTest::newRow("practice") << u"http://127.0.0.1:8080/oauth2/v1/authorize"_s << true;
        QTest::newRow("plain HTTP") << u"http://acme.okta.com/"_s << false;
        QTest::newRow("a name for this computer") << u"http://localhost/"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("another protocol") << u"ftp://acme.okta.com/"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void opens()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, opened);
        look::DesktopBrowser browser;
        QCOMPARE(browser.open(QUrl(address)), opened);
        QCOMPARE(!m_opened.isEmpty(), opened);
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestDesktopBrowser)
#include "tst_desktop_browser.moc"

// SPDX-License-Identifier: MIT
// The report page: its language, its template, and where it is saved.
#include "desk.h"

#include "look/panel.h"
#include "look/tones.h"
#include "pages/page.h"
#include "shell/palettes.h"
#include "shell/project_view.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
}

QTextBrowser *view(const Desk &here)
{
    return here.window.project()->page()->findChild<QTextBrowser *>(u"report-view"_s);
}

QString sentence(const Desk &here)
{
    return here.window.project()->page()->stateLine()->sentence();
}

QList<QColor> linkColours(const QTextDocument *document)
{
    QList<QColor> colours;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor() &&
                !it.fragment().charFormat().anchorHref().isEmpty())
                colours += it.fragment().charFormat().foreground().color();
        }
    }
    return colours;
}

/// As a person chooses the entry with these data.
void choose(const Desk &here, const QString &box, const QString &data)
{
    auto *combo = here.window.project()->page()->findChild<QComboBox *>(box);
    QVERIFY(combo);
    const int wanted = combo->findData(data);
    QVERIFY(wanted >= 0);
    combo->setFocus();
    while (combo->currentIndex() != wanted)
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

/// What was built anew is shown by the event loop.
void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

void pick(Desk &here, const QString &dialogName, const QString &path)
{
    auto *dialog = here.window.findChild<QFileDialog *>(dialogName);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();
    here.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&here.window, 120'000));
    settle();
}

void open(Desk &here, const QString &scenario = u"nothing-set-up"_s)
{
    here.open(scenario);
    here.session().check();
    QVERIFY(here.runOn());
    here.window.project()->goTo(pages::Place::report());
    settle();
}

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT
public slots:
    void wasOpened(const QUrl &url) { m_opened += url.toLocalFile(); }

private slots:
    void init()
    {
        QSettings().clear();
        m_opened.clear();
    }
    void cleanup() { QSettings().clear(); }

    void theReportIsInAnotherLanguageThanTheWindow()
    {
        Desk here;
        open(here);
        QVERIFY(view(here)->toPlainText().contains(u"Executive summary"_s));
        choose(here, u"report-language"_s, u"de"_s);
        QVERIFY(view(here)->toPlainText().contains(u"Zusammenfassung"_s));
        QVERIFY(!view(here)->toPlainText().contains(u"Executive summary"_s));
        QCOMPARE(here.pageTitle(), u"Report"_s);
        QVERIFY(desk::find(&here.window, u"Save report…"_s));
        // It is remembered.
        open(here);
        QVERIFY(view(here)->toPlainText().contains(u"Zusammenfassung"_s));
    }

    void whatIsNotCompleteSaysSoAboveAllElse()
    {
        Desk here;
        open(here, u"no-licence"_s);
        auto *banner = desk::find(&here.window, u"The report is not complete"_s);
        QVERIFY(banner);
        const auto *detail = here.window.findChild<QComboBox *>(u"detail"_s);
        QVERIFY(banner->mapToGlobal(QPoint()).y() < detail->mapToGlobal(QPoint()).y());
    }

    void allReadButOpenIsNotShownAsMet()
    {
        Desk here;
        open(here);
        QVERIFY2(
            sentence(here).startsWith(u"Everything in it was read. Steps that are still open: "_s),
            qPrintable(sentence(here)));
    }

    void theTemplateBringsNameAndLogo()
    {
        const QTemporaryDir folder;
        QImage logo(40, 20, QImage::Format_RGB32);
        logo.fill(Qt::darkGreen);
        QVERIFY(logo.save(folder.filePath(u"logo.png"_s)));
        write(folder.filePath(u"template.json"_s),
              "{\"consultant\": \"Example Consulting\", \"logo\": \"logo.png\"}");
        Desk here;
        open(here);
        QVERIFY(!view(here)->toPlainText().contains(u"Example Consulting"_s));
        QVERIFY(desk::press(&here.window, u"Template with your logo…"_s));
        pick(here, u"template-dialog"_s, folder.filePath(u"template.json"_s));
        QVERIFY(view(here)->toPlainText().contains(u"Example Consulting"_s));
        QVERIFY(view(here)->toHtml().contains(u"data:image/png;base64,"_s));
        QVERIFY(desk::press(&here.window, u"Remove the template"_s));
        QVERIFY(!view(here)->toPlainText().contains(u"Example Consulting"_s));
    }

    void aTemplateThatCannotBeUsedSaysWhyAndChangesNothing()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"wrong.json"_s), "{\"accent\": \"#FFFF00\"}");
        Desk here;
        open(here);
        QVERIFY(desk::press(&here.window, u"Template with your logo…"_s));
        pick(here, u"template-dialog"_s, folder.filePath(u"wrong.json"_s));
        QVERIFY2(sentence(here).startsWith(u"The template is not taken."_s),
                 qPrintable(sentence(here)));
        QVERIFY(QSettings().value(u"report/template"_s).toString().isEmpty());
    }

    void linksCanBeReadWhenTheColoursChange()
    {
        Desk here;
        open(here);
        for (const QPalette &palette : {shell::darkPalette(), shell::lightPalette()}) {
            QApplication::setPalette(palette);
            settle();
            const QList<QColor> links = linkColours(view(here)->document());
            QVERIFY(!links.isEmpty());
            for (const QColor &link : links)
                QVERIFY2(look::contrast(link, palette.color(QPalette::Base)) >= 4.5,
                         qPrintable(link.name()));
        }
    }

    void theFrameCanBeSeenInTheDark()
    {
        Desk here;
        QApplication::setPalette(shell::darkPalette());
        open(here);
        const QImage picture = view(here)->grab().toImage();
        QCOMPARE(picture.pixelColor(0, picture.height() / 2).name(),
                 look::Tones(shell::darkPalette()).hairline().name());
        QApplication::setPalette(shell::lightPalette());
    }

    void theContentsAreNumberedOnceAndNothingIsSideways()
    {
        Desk here;
        open(here);
        here.session().write();
        QVERIFY(here.runOn());
        settle();
        const QTextDocument *document = view(here)->document();
        const QTextBlock first = document->find(u"1 Executive summary"_s).block();
        QVERIFY(first.isValid());
        QVERIFY(!first.textList() ||
                first.textList()->format().style() == QTextListFormat::ListStyleUndefined);
        for (const int percent : {100, 120, 140}) {
            shell::Settings settings;
            settings.textPercent = percent;
            shell::applySettings(settings);
            settle();
            QVERIFY(view(here)->horizontalScrollBar()->maximum() <= 1);
        }
        shell::applySettings({});
        QVERIFY(!view(here)->horizontalScrollBar()->isVisible());
    }

    void picturesFromElsewhereAreNotLoaded()
    {
        Desk here;
        open(here);
        const QVariant other = view(here)->loadResource(QTextDocument::ImageResource,
                                                        QUrl(u"file:///usr/share/logo.png"_s));
        QVERIFY(!other.isValid());
        QImage dot(3, 2, QImage::Format_RGB32);
        dot.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && dot.save(&buffer, "png"));
        const QString within = u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
        const QVariant own = view(here)->loadResource(QTextDocument::ImageResource, QUrl(within));
        QCOMPARE(own.value<QImage>().size(), dot.size());
    }

    void whereItWasSavedIsSaidCopiedAndOpened()
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "wasOpened");
        const QTemporaryDir folder;
        Desk here;
        open(here);
        QVERIFY(!desk::find(&here.window, u"Copy the path"_s));
        QVERIFY(desk::press(&here.window, u"Save report…"_s));
        pick(here, u"save-report-dialog"_s, folder.path());
        QVERIFY(sentence(here).startsWith(u"Saved as PDF, HTML and JSON in "_s));
        QCOMPARE(desk::nameOf(QApplication::focusWidget()), u"Copy the path"_s);
        const QString pdf = QDir(folder.path()).filePath(u"Practice-report.pdf"_s);
        QVERIFY(QFile::exists(pdf));
        QVERIFY(desk::press(&here.window, u"Copy the path"_s));
        QCOMPARE(QApplication::clipboard()->text(), QDir::toNativeSeparators(pdf));
        QVERIFY(desk::press(&here.window, u"Open the folder"_s));
        QCOMPARE(m_opened, QStringList{folder.path()});
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

private:
    QStringList m_opened;
};

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"

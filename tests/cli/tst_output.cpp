// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "cli/output.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

/// A name that would clear a terminal, colour it, turn the direction of writing and hide a part.
QString evil() { return u"Eve\x1b[2J\u009b31m\u202efdp.exe\u2066\u200b\ufeff\r\b\u2028!"_s; }

/// What the program would write into a file or on a terminal.
class Caught
{
public:
    explicit Caught(int stream)
        : m_stream(stream)
        , m_before(::dup(stream))
    {
        const int file = ::open(qPrintable(path()), O_CREAT | O_WRONLY | O_TRUNC, 0600);
        ::dup2(file, stream);
        ::close(file);
    }
    ~Caught() { end(); }
    QByteArray end()
    {
        std::fflush(nullptr);
        if (m_before >= 0)
            ::dup2(m_before, m_stream);
        if (m_before >= 0)
            ::close(m_before);
        m_before = -1;
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private:
    QString path() const { return m_folder.filePath(u"out"_s); }

    QTemporaryDir m_folder;
    int m_stream;
    int m_before;
};

engine::Event judged()
{
    recipe::Verdict verdict;
    verdict.state = recipe::State::Unmet;
    verdict.evidence = {{base::verbatim(evil()), {}, {}}};
    verdict.advice = base::text("cli", "Ask %1.", {evil()});
    return engine::StepJudged{"jamf.groups", verdict};
}

engine::Event changed()
{
    recipe::Change change;
    change.id = "jamf.groups/pilot";
    change.what = base::verbatim(evil());
    change.risk = base::verbatim(evil());
    change.before = evil();
    change.after = QJsonObject{{evil(), evil()}};
    return engine::ChangeNoted{"jamf.groups", change, engine::ChangeEvent::Planned};
}

engine::Event asked()
{
    recipe::Ask ask;
    ask.why = base::verbatim(evil());
    ask.menuPath = base::verbatim(evil());
    ask.deepLink = evil();
    ask.values = {{evil(), evil()}};
    return engine::AskNoted{"scep.configuration", ask};
}

engine::Event failed()
{
    base::Error error = base::invalid(base::verbatim(evil()), base::verbatim(evil()));
    error.means = base::verbatim(evil());
    error.requestId = evil().toUtf8();
    return engine::ErrorNoted{"okta.rights", error};
}

} // namespace

/// What a tenant says reaches a terminal as letters and never as orders.
class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void saysNoOrdersToATerminal_data();
    void saysNoOrdersToATerminal();
    void aVendorsWordsEndBeforeOursBegin();
};

void TestOutput::aVendorsWordsEndBeforeOursBegin()
{
    const auto said = [](const QString &what) {
        base::Error error = base::invalid(base::verbatim(what));
        error.means = base::verbatim(u"Nothing was changed."_s);
        Caught out(STDOUT_FILENO);
        cli::Output(true, false).error({}, error);
        return QJsonDocument::fromJson(out.end()).object()[u"message"_s].toString();
    };
    QCOMPARE(said(u"Invalid token provided"_s), u"Invalid token provided. Nothing was changed."_s);
    QCOMPARE(said(u"It failed."_s), u"It failed. Nothing was changed."_s);
}

void TestOutput::saysNoOrdersToATerminal_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<bool>("verbose");
    QTest::newRow("lines") << false << false;
    QTest::newRow("many lines") << false << true;
    QTest::newRow("JSON") << true << false;
}

void TestOutput::saysNoOrdersToATerminal()
{
    QFETCH(const bool, json);
    QFETCH(const bool, verbose);
    Caught out(STDOUT_FILENO);
    Caught err(STDERR_FILENO);
    cli::Output output(json, verbose);
    for (const engine::Event &event : {judged(), changed(), asked(), failed()})
        output.event(event);
    const QByteArray errors = err.end();
    const QByteArray lines = out.end();
    QCOMPARE(errors.isEmpty(), json);
    const QString said = QString::fromUtf8(lines + errors);
    QVERIFY(said.count(u"Eve"_s) >= 8);
    for (const QChar character : said) {
        const QString one(character);
        QVERIFY2(one == u"\n" || base::shown(one) == one,
                 qPrintable(u"U+%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'))));
    }
    if (!json)
        return;
    const auto asking = QJsonDocument::fromJson(lines.split('\n').value(2)).object();
    QCOMPARE(asking[u"link"_s].toString(), evil()); // data stays what it is
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"

// SPDX-License-Identifier: MIT
// How long a report of 200 pages takes, and how much memory: the budget is 2 s and 250 MiB.
#include "report/model.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTimeZone>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

constexpr int rows = 4300; ///< gives a bit over 200 pages

report::Model largeModel()
{
    report::Model model;
    model.client = u"Acme"_s;
    model.orgHost = u"acme.okta.com"_s;
    model.writtenAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
    model.findings.accountsKnown = true;
    model.findings.accounts = rows;
    const QStringList names{u"Anna Beispiel"_s, u"Jörg Größenwahn-Müßig"_s, u"فلان الفلاني"_s,
                            u"Erika Musterfrau"_s, u"Łukasz Żółć"_s};
    for (int i = 0; i < rows; ++i) {
        const QString number = u"%1"_s.arg(i, 5, 10, QChar(u'0'));
        model.findings.accountRows.push_back(
            {u"user"_s + number + u"@acme.example, "_s + names[i % names.size()],
             u"user"_s + number, u"dropped"_s});
    }
    return model;
}

rusage used()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage;
}

/// Of the processor, in milliseconds: what a busy machine does not change.
long long processorTime()
{
    const rusage usage = used();
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000LL +
           (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

double mebibytes()
{
    const rusage usage = used();
#ifdef Q_OS_MACOS
    return double(usage.ru_maxrss) / (1024 * 1024); // bytes there
#else
    return double(usage.ru_maxrss) / 1024; // kibibytes here
#endif
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const report::Model model = largeModel();
    const long long before = processorTime();
    QElapsedTimer timer;
    timer.start();
    const auto bytes = report::toPdf(model);
    const qint64 elapsed = timer.elapsed();
    if (!bytes) {
        std::fprintf(stderr, "%s\n", qPrintable(bytes.error().what.english()));
        return 1;
    }
    std::printf("%lld ms, %lld ms of the processor, %.0f MiB at most, %lld bytes\n",
                static_cast<long long>(elapsed), processorTime() - before, mebibytes(),
                static_cast<long long>(bytes->size()));
    if (argc > 1) {
        if (FILE *file = std::fopen(argv[1], "wb")) {
            std::fwrite(bytes->constData(), 1, size_t(bytes->size()), file);
            std::fclose(file);
        }
    }
    return 0;
}

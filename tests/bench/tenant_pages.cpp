// SPDX-License-Identifier: MIT
#include "tenant_pages.h"

#include <QDateTime>
#include <QFile>
#include <QMap>
#include <QTimeZone>

#include <libdeflate.h>

namespace bench {

namespace {

using Values = QMap<QByteArray, QByteArray>;

/// A text with %NAMES%, cut up once.
class Template
{
public:
    explicit Template(const QString &name)
    {
        QFile file(QStringLiteral(BENCH_DATA "/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        m_pieces = file.readAll().trimmed().split('%');
    }

    void append(QByteArray &text, const Values &values) const
    {
        for (qsizetype i = 0; i < m_pieces.size(); ++i)
            text += i % 2 == 0 ? m_pieces[i] : values[m_pieces[i]];
    }

private:
    QList<QByteArray> m_pieces; ///< text and names, in turn
};

QByteArray packed(const QByteArray &text)
{
    constexpr int usual = 6;
    libdeflate_compressor *worker = libdeflate_alloc_compressor(usual);
    if (!worker)
        qFatal("libdeflate does not start");
    QByteArray result(qsizetype(libdeflate_gzip_compress_bound(worker, size_t(text.size()))),
                      Qt::Uninitialized);
    result.resize(qsizetype(libdeflate_gzip_compress(worker, text.constData(), size_t(text.size()),
                                                     result.data(), size_t(result.size()))));
    libdeflate_free_compressor(worker);
    if (result.isEmpty())
        qFatal("a page cannot be packed");
    return result;
}

QByteArray digits(quint64 number, int width, int base = 10)
{
    return QByteArray::number(number, base).toUpper().rightJustified(width, '0');
}

/// Looks like chance and is always the same.
quint64 scattered(int number) { return (quint64(number) + 1) * 0x9e3779b97f4a7c15U; }

QByteArray uuid(int number)
{
    const quint64 bits = scattered(number);
    const QByteArray high = digits(bits, 16, 16);
    return high.left(8) + '-' + high.mid(8, 4) + "-4" + high.mid(12, 3) + "-A" + high.left(3) +
           '-' + digits(bits ^ (bits >> 16), 16, 16).right(12);
}

/// TIME1 to TIME12: moments of the last years, to the millisecond.
void addTimes(Values &values, int number)
{
    constexpr quint64 start = 1'700'000'000'000;
    constexpr quint64 years = 90'000'000'000;
    for (int i = 1; i <= 12; ++i) {
        const auto moment = qint64(start + scattered(number * 12 + i) % years);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::utc());
        values["TIME" + QByteArray::number(i)] = time.toString(Qt::ISODateWithMs).toLatin1();
    }
}

QByteArray quoted(const QByteArray &text) { return '"' + text + '"'; }

/// One user in a hundred has no first name, one in two hundred is suspended, one in three hundred
/// shares a short name; half of them were given names by the mapping already.
Values userValues(int number)
{
    static const QList<QByteArray> first{"Ada",   "Berta", "Clara", "Dora",  "Emil",
                                         "Frida", "Georg", "Hanna", "Ilse",  "Jonas",
                                         "Karl",  "Lena",  "Maria", "Nadja", "Olga"};
    static const QList<QByteArray> last{"Ackermann", "Bauer", "Curie", "Dietrich", "Euler",
                                        "Fuchs",     "Gauss", "Hesse", "Ito",      "Jensen"};
    const QByteArray given = first[number % first.size()];
    const QByteArray family = last[number / 7 % last.size()] + digits(quint64(number), 6);
    const QByteArray login = given.toLower() + '.' + family.toLower() + "@acme.example";
    const bool isMapped = number % 2 == 0;
    const bool isShared = number % 300 == 8;
    Values values{{"ID", "00u" + digits(scattered(number), 17, 36).right(17)},
                  {"LOGIN", login},
                  {"FIRST", given},
                  {"LAST", family},
                  {"FIRSTORNULL", number % 100 == 3 ? "null" : quoted(given)},
                  {"FULLNAME", isMapped ? quoted(given + ' ' + family) : "null"},
                  {"SHORTNAME", isShared   ? "\"shared\""
                                : isMapped ? quoted(login)
                                           : "null"},
                  {"STATUS", number % 200 == 5 ? "SUSPENDED" : "ACTIVE"},
                  {"NUMBER", digits(quint64(number), 6)},
                  {"PHONE", digits(scattered(number) % 10'000'000, 7)},
                  {"SECOND", digits(scattered(number) % 60, 2)}};
    addTimes(values, number);
    return values;
}

/// One Mac in fifty each: an old macOS, no bootstrap token, not approved, no administrator, an old
/// inventory, not managed.
Values macValues(int number, const QDateTime &now)
{
    static const QList<QByteArray> versions{"26.1", "26.0.1", "15.7.2", "15.6.1", "14.8.2"};
    const int fault = number % 50;
    const QDateTime reported = now.addDays(fault == 5 ? -60 : 0).addSecs(-60LL * (number % 2000));
    const QByteArray hex = digits(scattered(number), 16, 16);
    Values values{
        {"ID", QByteArray::number(number)},
        {"UDID", uuid(number)},
        {"MANAGEMENTID", uuid(-number).toLower()},
        {"NUMBER", digits(quint64(number), 12, 16)},
        {"SECOND", digits(scattered(number) % 60, 2)},
        {"PERCENT", QByteArray::number(scattered(number) % 60 + 40)},
        {"SERIAL", "C02" + digits(scattered(number), 9, 36).right(9)},
        {"MACADDRESS", hex.left(12)},
        {"MACSHORT", hex},
        {"REPORTED", reported.toString(Qt::ISODateWithMs).toLatin1()},
        {"VERSION", fault == 1 ? QByteArray("13.7.8") : versions[number % versions.size()]},
        {"TOKEN", fault == 2 ? "NOT_ESCROWED" : "ESCROWED"},
        {"APPROVED", fault == 3 ? "false" : "true"},
        {"ADMIN", fault == 4 ? "false" : "true"},
        {"GUID1", uuid(number + 1'000'000)},
        {"GUID2", uuid(number + 2'000'000)},
        {"MANAGED", fault == 6 ? "false" : "true"}};
    addTimes(values, number);
    return values;
}

/// The Classic answer on Okta Verify: each Mac below its version, and all again at the end.
QByteArray versionsText(const std::vector<Values> &macs)
{
    QMap<QByteArray, QByteArray> byVersion;
    QByteArray all;
    for (size_t i = 0; i < macs.size(); ++i) {
        const Values &mac = macs[i];
        const QByteArray computer =
            "<computer><id>" + mac["ID"] + "</id><name>Acme-Mac-" + mac["NUMBER"] +
            "</name><udid>" + mac["UDID"] + "</udid><serial_number>" + mac["SERIAL"] +
            "</serial_number><mac_address>" + mac["MACADDRESS"] + "</mac_address></computer>";
        byVersion[i % 40 == 7 ? "9.21.0" : i % 4 == 0 ? "9.61.1" : "9.65.0"] += computer;
        all += computer;
    }
    QByteArray text = R"(<?xml version="1.0" encoding="UTF-8"?><computer_applications><versions>)";
    for (auto one = byVersion.begin(); one != byVersion.end(); ++one)
        text += "<version><number>" + one.key() + "</number><computers>" + one.value() +
                "</computers></version>";
    return text + "</versions><unique_computers>" + all +
           "</unique_computers></computer_applications>";
}

} // namespace

TenantPages makePages(int count)
{
    const Template user(QStringLiteral("user.json"));
    const Template mac(QStringLiteral("mac.json"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TenantPages pages;
    const auto pack = [&pages](const QByteArray &text) {
        pages.plainBytes += text.size();
        return packed(text);
    };
    std::vector<Values> macs;
    for (int start = 0; start < count; start += rowsOfPage) {
        QByteArray users = "[";
        QByteArray results =
            "{\n  \"totalCount\" : " + QByteArray::number(count) + ",\n  \"results\" : [ ";
        for (int row = start; row < qMin(count, start + rowsOfPage); ++row) {
            const QByteArray comma = row == start ? "" : ",";
            users += comma;
            user.append(users, userValues(row));
            macs.push_back(macValues(row + 1, now));
            results += comma;
            mac.append(results, macs.back());
        }
        pages.users.push_back(pack(users + ']'));
        pages.macs.push_back(pack(results + " ]\n}"));
    }
    pages.versions = pack(versionsText(macs));
    return pages;
}

} // namespace bench

// SPDX-License-Identifier: MIT
#include "pilot_sample.h"
#include "recipe/steps/steps.h"

#include <QTest>

using namespace latchkey;
using namespace sample;

class MacCertificateTest : public QObject
{
    Q_OBJECT

private slots:
    void fromTheMac_data();
    void fromTheMac();
    void warnsBeforeTheExpiry();
    void fromTheInventory_data();
    void fromTheInventory();
};

namespace {

QJsonObject certificate(const QString &subject, const QDateTime &end, bool identity = true)
{
    return {{u"sha1"_s, u"AA"_s},
            {u"name"_s, subject},
            {u"identity"_s, identity},
            {u"notAfter"_s, end.toUTC().toString(Qt::ISODate)}};
}

QJsonObject device(const QJsonArray &certificates, const QJsonValue &okta)
{
    return {{u"certificates"_s, certificates},
            {u"identities"_s, QJsonObject{{u"okta"_s, okta}}},
            {u"mac"_s, QJsonObject{{u"udid"_s, udid}}}};
}

QJsonObject inventory(const QString &subject, const QDateTime &end,
                      const QString &life = u"ACTIVE"_s, bool identity = true)
{
    return {{u"commonName"_s, subject},
            {u"identity"_s, identity},
            {u"lifecycleStatus"_s, life},
            {u"certificateStatus"_s, u"ISSUED"_s},
            {u"expirationDate"_s, end.toString(Qt::ISODate)}};
}

} // namespace

void MacCertificateTest::fromTheMac_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QByteArray>("state");
    const QString ours = u"Pilot ODA "_s + udid;
    const QDateTime good = now.addDays(200);
    const QJsonArray some{u"AA"_s};
    QTest::newRow("valid") << device({certificate(ours, good)}, some) << QByteArray("met");
    QTest::newRow("expired") << device({certificate(ours, now.addDays(-1))}, some)
                             << QByteArray("unmet");
    QTest::newRow("expires this second")
        << device({certificate(ours, now)}, some) << QByteArray("unmet");
    QTest::newRow("an old one and its successor")
        << device({certificate(ours, now.addDays(-1)), certificate(ours, good)}, some)
        << QByteArray("met");
    QTest::newRow("without its key")
        << device({certificate(ours, good, false)}, QJsonArray()) << QByteArray("unmet");
    QTest::newRow("none") << device({}, QJsonArray()) << QByteArray("unmet");
    QTest::newRow("made for another Mac")
        << device({certificate(u"Pilot ODA 99999999-2222-3333-4444-555555555555"_s, good)}, some)
        << QByteArray("unmet");
    QTest::newRow("variable never filled in")
        << device({certificate(u"Pilot ODA $UDID"_s, good)}, some) << QByteArray("unmet");
    QTest::newRow("expiry not told")
        << device({certificate(ours, QDateTime())}, some) << QByteArray("met");
    QTest::newRow("not told at all") << device({}, QJsonValue()) << QByteArray("unknown");
    QTest::newRow("key not told") << device({certificate(ours, good, false)}, QJsonValue())
                                  << QByteArray("unknown");
}

void MacCertificateTest::fromTheMac()
{
    QFETCH(QJsonObject, facts);
    QFETCH(QByteArray, state);
    const recipe::Verdict verdict = recipe::device::certificate(shown(facts));
    QCOMPARE(name(verdict), state);
    QVERIFY(hasAdvice(verdict));
}

void MacCertificateTest::warnsBeforeTheExpiry()
{
    const QString ours = u"Pilot ODA "_s + udid;
    const auto judged = [&](int days) {
        return recipe::device::certificate(
            shown(device({certificate(ours, now.addDays(days))}, QJsonArray{u"AA"_s})));
    };
    QVERIFY(judged(30).advice.isEmpty());
    QVERIFY(!judged(29).advice.isEmpty());
    QCOMPARE(name(judged(29)), "met");
}

void MacCertificateTest::fromTheInventory_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::addColumn<QByteArray>("state");
    const QString ours = u"Pilot ODA "_s + udid;
    const QDateTime good = now.addDays(200);
    QTest::newRow("valid") << QJsonArray{inventory(ours, good)} << QByteArray("met");
    QTest::newRow("expired") << QJsonArray{inventory(ours, now.addDays(-3))} << QByteArray("unmet");
    QTest::newRow("inactive") << QJsonArray{inventory(ours, good, u"INACTIVE"_s)}
                              << QByteArray("waiting");
    QTest::newRow("no key") << QJsonArray{inventory(ours, good, u"ACTIVE"_s, false)}
                            << QByteArray("waiting");
    QTest::newRow("others only") << QJsonArray{inventory(u"JSS CA"_s, good)}
                                 << QByteArray("waiting");
    QTest::newRow("none") << QJsonArray() << QByteArray("waiting");
}

void MacCertificateTest::fromTheInventory()
{
    QFETCH(QJsonArray, rows);
    QFETCH(QByteArray, state);
    const recipe::Verdict verdict =
        recipe::steps::macCertificate().judge(scoped({{u"certificates"_s, rows}}));
    QCOMPARE(name(verdict), state);
    QVERIFY(hasAdvice(verdict));
    QCOMPARE(verdict.recheck.has_value(), state == "waiting");
}

QTEST_GUILESS_MAIN(MacCertificateTest)
#include "tst_mac_certificate.moc"

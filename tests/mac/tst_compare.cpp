// SPDX-License-Identifier: MIT
#include "profile_samples.h"

#include <QTest>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::mac;
using namespace latchkey::mac::samples;
using namespace Qt::StringLiterals;
using base::Plist;

namespace {

using Kind = Difference::Kind;
using Rewrite = std::function<void(Plist &)>;

QString shown(const std::vector<Difference> &differences)
{
    QStringList lines;
    for (const Difference &one : differences) {
        lines += QString::number(int(one.kind)) + u' ' + one.payload + u' ' + one.key + u" \""_s +
                 one.wanted + u"\" \""_s + one.found + u'"';
    }
    return lines.join(u'\n');
}

Profile wanted()
{
    auto settings = samples::sso();
    settings.setupKeys = true;
    settings.loginPolicy = {u"AttemptAuthentication"_s};
    return platformSsoProfile(settings);
}

/// Sets a key in the n-th payload of the server's copy; nothing removes it.
Rewrite in(std::size_t index, const QString &path, const std::optional<Plist> &value)
{
    return [=](Plist &server) {
        put(std::get<Plist::Dict>(payloadAt(server, index)->value), path, value);
    };
}

Plist keysOf(const Plist &payload)
{
    const Plist &inner = *payload.find(u"PayloadContent"_s);
    return *inner.dict()
                .front()
                .second.find(u"Forced"_s)
                ->array()
                .front()
                .find(u"mcx_preference_settings"_s);
}

void reverse(Plist &plist)
{
    if (auto *dict = std::get_if<Plist::Dict>(&plist.value)) {
        std::reverse(dict->begin(), dict->end());
        for (auto &entry : *dict)
            reverse(entry.second);
    }
    if (auto *array = std::get_if<Plist::Array>(&plist.value)) {
        for (Plist &entry : *array)
            reverse(entry);
    }
}

/// Both Okta domains in the modern form: the payload's type is the domain.
void unwrap(Plist &server)
{
    for (const std::size_t index : {std::size_t(2), std::size_t(3)}) {
        Plist &payload = *payloadAt(server, index);
        const QString domain = payload.find(u"PayloadContent"_s)->dict().front().first;
        Plist flat = keysOf(payload);
        flat.set(u"PayloadType"_s, Plist{domain});
        payload = flat;
    }
}

/// Both Okta domains in one payload.
void joinDomains(Plist &server)
{
    const Plist second = *payloadAt(server, 3)->find(u"PayloadContent"_s);
    Plist inner = *payloadAt(server, 2)->find(u"PayloadContent"_s);
    inner.set(second.dict().front().first, second.dict().front().second);
    payloadAt(server, 2)->set(u"PayloadContent"_s, inner);
    Plist content = *server.find(u"PayloadContent"_s);
    std::get<Plist::Array>(content.value).pop_back();
    server.set(u"PayloadContent"_s, content);
}

} // namespace

Q_DECLARE_METATYPE(Rewrite)

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void whatAServerRewritesDoesNotCount_data()
    {
        QTest::addColumn<Rewrite>("rewrite");
        const auto row = [](const char *name, const Rewrite &rewrite) {
            QTest::newRow(name) << rewrite;
        };
        row("nothing", [](Plist &) {});
        row("new identifiers at the top", [](Plist &server) {
            server.set(u"PayloadUUID"_s, Plist{u"X"_s});
            server.set(u"PayloadIdentifier"_s, Plist{u"X"_s});
            server.set(u"PayloadDisplayName"_s, Plist{u"other"_s});
        });
        row("new identifiers inside", in(0, u"PayloadUUID"_s, Plist{u"Y"_s}));
        row("another name of a payload",
            in(2, u"PayloadDisplayName"_s, Plist{u"Custom Settings"_s}));
        row("injected PayloadEnabled", in(0, u"PayloadEnabled"_s, Plist{true}));
        row("injected vendor keys", in(0, u"VendorConfig"_s, Plist{u"x"_s}));
        row("an empty list of hosts", in(0, u"Hosts"_s, list({})));
        row("an empty text", in(0, u"Realm"_s, Plist{QString()}));
        row("the deprecated method at the top",
            in(0, u"AuthenticationMethod"_s, Plist{u"Password"_s}));
        row("a default written out", in(0, u"PlatformSSO/EnableAuthorization"_s, Plist{false}));
        row("the default login frequency",
            in(0, u"PlatformSSO/LoginFrequency"_s, Plist{qint64(64800)}));
        row("a default left out", in(0, u"PlatformSSO/EnableRegistrationDuringSetup"_s, {}));
        row("keys and lists in reverse", [](Plist &server) { reverse(server); });
        row("blanks around a text", in(0, u"TeamIdentifier"_s, Plist{u" B7F62B65BN\n\t"_s}));
        row("a line break inside", in(0, u"ExtensionIdentifier"_s,
                                      Plist{u"com.okta.mobile.\n\t\tauth-service-extension"_s}));
        row("the host in capitals",
            in(0, u"URLs"_s,
               list({u"https://ACME.okta.com/oauth2/v1/token"_s,
                     u"https://acme.okta.com/device-access/api/v1/nonce"_s})));
        row("a phantom list among the addresses", [](Plist &server) {
            Plist urls = *payloadAt(server, 0)->find(u"URLs"_s);
            std::get<Plist::Array>(urls.value).push_back(list({}));
            payloadAt(server, 0)->set(u"URLs"_s, urls);
        });
        row("another token", in(0, u"RegistrationToken"_s, Plist{u"(redacted)"_s}));
        row("custom settings without wrapping", unwrap);
        row("custom settings in one payload", joinDomains);
    }

    void whatAServerRewritesDoesNotCount()
    {
        QFETCH(Rewrite, rewrite);
        Plist server = toPlist(wanted());
        rewrite(server);
        const auto differences = compare(wanted(), server);
        QVERIFY2(differences.empty(), qPrintable(shown(differences)));
    }

    void whatChangesTheMeaningCounts_data()
    {
        QTest::addColumn<Rewrite>("rewrite");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const Rewrite &rewrite, const QString &key,
                            Kind kind) { QTest::newRow(name) << rewrite << key << int(kind); };
        const QString psso = u"PlatformSSO/"_s;
        row("a lost key", in(0, psso + u"UseSharedDeviceKeys"_s, {}),
            psso + u"UseSharedDeviceKeys"_s, Kind::Missing);
        row("a lost key of macOS 26", in(0, psso + u"EnableCreateFirstUserDuringSetup"_s, {}),
            psso + u"EnableCreateFirstUserDuringSetup"_s, Kind::Missing);
        row("a switch turned off", in(0, psso + u"UseSharedDeviceKeys"_s, Plist{false}),
            psso + u"UseSharedDeviceKeys"_s, Kind::Changed);
        row("other rights", in(0, psso + u"NewUserAuthorizationMode"_s, Plist{u"Admin"_s}),
            psso + u"NewUserAuthorizationMode"_s, Kind::Changed);
        row("a key in another case",
            in(0, psso + u"TokenToUserMapping/AccountName"_s, Plist{u"macosaccountusername"_s}),
            psso + u"TokenToUserMapping/AccountName"_s, Kind::Changed);
        row("one more policy",
            in(0, psso + u"LoginPolicy"_s, list({u"AttemptAuthentication"_s, u"X"_s})),
            psso + u"LoginPolicy/X"_s, Kind::Added);
        row("an address lost", in(0, u"URLs"_s, list({u"https://acme.okta.com/oauth2/v1/token"_s})),
            u"URLs/https://acme.okta.com/device-access/api/v1/nonce"_s, Kind::Missing);
        row("a new key", in(0, psso + u"EnableAuthorization"_s, Plist{true}),
            psso + u"EnableAuthorization"_s, Kind::Added);
        row("the token lost", in(0, u"RegistrationToken"_s, {}), u"RegistrationToken"_s,
            Kind::Missing);
    }

    void whatChangesTheMeaningCounts()
    {
        QFETCH(Rewrite, rewrite);
        QFETCH(QString, key);
        QFETCH(int, kind);
        Plist server = toPlist(wanted());
        rewrite(server);
        const auto differences = compare(wanted(), server);
        QVERIFY2(differences.size() == 1, qPrintable(shown(differences)));
        QCOMPARE(differences.front().key, key);
        QCOMPARE(int(differences.front().kind), kind);
        QVERIFY(!shown(differences).contains(u"filled"_s));
    }

    void aNumberIsNoText()
    {
        Plist server = toPlist(wanted());
        Plist inner;
        Plist keys = keysOf(*payloadAt(server, 3));
        keys.set(u"PlatformSSO.ProtocolVersion"_s, Plist{2.0});
        keys.set(u"PayloadType"_s, Plist{u"com.okta.mobile.auth-service-extension"_s});
        *payloadAt(server, 3) = keys;
        const auto differences = compare(wanted(), server);
        QCOMPARE(differences.size(), std::size_t(1));
        QCOMPARE(differences.front().key, u"PlatformSSO.ProtocolVersion"_s);
    }

    void aMissingApplicationIsNamed()
    {
        Plist server = toPlist(wanted());
        Plist entries = *payloadAt(server, 1)->find(u"Configuration"_s);
        std::get<Plist::Array>(entries.value).pop_back();
        payloadAt(server, 1)->set(u"Configuration"_s, entries);
        const auto differences = compare(wanted(), server);
        QCOMPARE(differences.size(), std::size_t(1));
        QVERIFY(differences.front().key.contains(u"auth-service-extension"_s));
    }

    void aFurtherPayloadCounts()
    {
        Plist server = toPlist(wanted());
        Plist content = *server.find(u"PayloadContent"_s);
        Plist dock;
        dock.set(u"PayloadType"_s, Plist{u"com.apple.dock"_s});
        dock.set(u"orientation"_s, Plist{u"left"_s});
        std::get<Plist::Array>(content.value).push_back(dock);
        server.set(u"PayloadContent"_s, content);
        const auto differences = compare(wanted(), server);
        QCOMPARE(differences.size(), std::size_t(1));
        QCOMPARE(differences.front().payload, u"com.apple.dock"_s);
    }

    void aFastPassPayloadInTheSameProfileIsItsOwn()
    {
        Plist server = toPlist(wanted());
        Plist content = *server.find(u"PayloadContent"_s);
        Plist fastPass;
        fastPass.set(u"PayloadType"_s, Plist{u"com.apple.extensiblesso"_s});
        fastPass.set(u"Type"_s, Plist{u"Credential"_s});
        auto &payloads = std::get<Plist::Array>(content.value);
        payloads.insert(payloads.begin(), fastPass);
        server.set(u"PayloadContent"_s, content);
        for (const Difference &one : compare(wanted(), server))
            QCOMPARE(one.payload, u"com.apple.extensiblesso (Credential)"_s);
    }

    void scepIsComparedWithoutItsChallenge_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Plist>("value");
        QTest::addColumn<bool>("same");
        const auto subject = [](const QString &text) {
            return Plist{Plist::Array{Plist{Plist::Array{list({u"CN"_s, text})}}}};
        };
        QTest::newRow("another challenge") << u"Challenge"_s << Plist{u"********"_s} << true;
        QTest::newRow("redistribution switched on")
            << u"Subject"_s << subject(u"$COMPUTERNAME ODA $UDID $PROFILE_IDENTIFIER"_s) << true;
        QTest::newRow("Jamf's proxy option") << u"ScepProxyOption"_s << Plist{u"manual"_s} << true;
        QTest::newRow("another subject") << u"Subject"_s << subject(u"$COMPUTERNAME"_s) << false;
        QTest::newRow("another address")
            << u"URL"_s << Plist{u"https://acme.okta.com/pki/9/scep/rac2"_s} << false;
        QTest::newRow("a smaller key") << u"Keysize"_s << Plist{qint64(1024)} << false;
    }

    void scepIsComparedWithoutItsChallenge()
    {
        QFETCH(QString, key);
        QFETCH(Plist, value);
        QFETCH(bool, same);
        Plist server = toPlist(scepProfile(scep()));
        in(0, u"PayloadContent/"_s + key, value)(server);
        const auto differences = compare(scepProfile(scep()), server);
        QVERIFY2(differences.empty() == same, qPrintable(shown(differences)));
    }

    void anEmptyAnswerIsAllMissing()
    {
        const auto differences = compare(wanted(), Plist());
        QVERIFY(differences.size() > 10);
        QVERIFY(std::all_of(differences.begin(), differences.end(),
                            [](const Difference &one) { return one.kind == Kind::Missing; }));
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"

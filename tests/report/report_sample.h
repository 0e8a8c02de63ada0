// SPDX-License-Identifier: MIT
#pragma once

#include "report/model.h"

#include <QTimeZone>

/// A project with one run, for the tests of the report.
struct ReportSample
{
    latchkey::recipe::Decisions decisions;
    latchkey::recipe::RecipeData recipe =
        latchkey::recipe::RecipeData::load(QStringLiteral("okta-2026")).value();
    latchkey::engine::History history;
    QDateTime now{QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc()};
    latchkey::report::Redaction redaction = latchkey::report::Redaction::Full;
    latchkey::report::Brand brand;
    std::vector<latchkey::report::FileRow> files;

    ReportSample()
    {
        decisions.orgHost = QStringLiteral("acme.okta.com");
        decisions.jamfBase = QStringLiteral("https://acme.jamfcloud.com");
        decisions.client = QStringLiteral("Acme Ltd");
        run();
    }

    void run()
    {
        history.runs.push_back({latchkey::engine::Mode::Check, QStringLiteral("okta-2026"),
                                QStringLiteral("0.1.0"), now, now.addSecs(60), 5});
    }

    /// The record of a step, with one sentence of evidence made of `argument`.
    void step(const QByteArray &id, latchkey::recipe::State state, const QString &argument,
              bool stated = false)
    {
        latchkey::engine::StepRecord record;
        record.step = id;
        record.state = state;
        record.stated = stated;
        record.at = now;
        record.evidence = {
            {latchkey::base::text("recipe", "Seen: %1.", {argument}), "okta.apps", now}};
        record.advice = latchkey::base::text("recipe", "Look at %1.", {argument});
        history.steps[id] = record;
    }

    void all(latchkey::recipe::State state, bool stated = false)
    {
        for (const auto &one : latchkey::recipe::graph())
            step(one.id, state, QStringLiteral("it"), stated);
    }

    /// What a run counts of the fleet and the accounts, and a day to keep.
    void addFindings(const QString &mac = QStringLiteral("ACME-101"),
                     const QString &serial = QStringLiteral("C02XL0THJGH5"),
                     const QString &login = QStringLiteral("ann@acme.example"))
    {
        history.known[QStringLiteral("fleet")] =
            QStringLiteral(R"({"managed":20,"not-ready":1,"partial":false,"requirements":[)"
                           R"({"id":"macos","good":17,"bad":1,"unknown":2}],"macs":[)"
                           R"({"name":"%1","serial":"%2","os":"13.7","seen":)"
                           R"("2026-11-20T08:00:00Z","reasons":["macos"]}]})")
                .arg(mac, serial);
        history.known[QStringLiteral("accounts")] =
            QStringLiteral(R"({"looked":12,"partial":false,"problems":[{"id":"collision",)"
                           R"("count":1}],"rows":[{"login":"%1","name":"ann",)"
                           R"("problem":"collision"}]})")
                .arg(login);
        history.known[QStringLiteral("dates")] = QStringLiteral(
            R"([{"id":"scep-ca","name":"CN=Practice CA","day":"2031-08-19T00:00:00Z"}])");
    }

    latchkey::report::Source source() const
    {
        return {decisions, recipe, history, latchkey::recipe::graph(), now, QStringLiteral("0.1.0"),
                redaction, brand,  files};
    }

    latchkey::report::Model model() const { return latchkey::report::makeModel(source()).value(); }
};

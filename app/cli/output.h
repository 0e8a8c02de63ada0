// SPDX-License-Identifier: MIT
#pragma once

#include "engine/wish.h"

#include <QElapsedTimer>

#include <map>

namespace latchkey::cli {

/// Prints what happens: for people, or one JSON object a line (contract.md 5).
class Output
{
public:
    Output(bool json, bool verbose);

    bool isJson() const { return m_json; }
    void started(const QString &command, const QString &project, const QString &recipe);
    void event(const engine::Event &event);
    void progress(const recipe::StepId &step, const QByteArray &reading, qint64 done, qint64 total);
    void step(const recipe::StepId &id, const recipe::Verdict &verdict);
    void error(const recipe::StepId &step, const base::Error &error);
    void finished(int exitCode);
    /// A vendor announced the end of a call that Latchkey uses.
    void deprecated(base::System system, const QByteArray &label, const QByteArray &said);
    /// A remark for people and programs.
    void note(const base::Text &message);
    /// A line for people only.
    void say(const QString &text);
    /// An object for programs only.
    void object(const QJsonObject &object);

private:
    void change(const engine::ChangeNoted &noted);
    void ask(const engine::AskNoted &noted);
    void drift(const engine::DriftNoted &noted);
    void wait(const engine::WaitNoted &noted);
    void sayStep(const recipe::StepId &id, const recipe::Verdict &verdict);
    void sayBelow(const base::Text &text);
    void endProgress();
    QString coloured(const QString &text, const char *colour) const;

    bool m_json;
    bool m_verbose;
    bool m_colour;
    bool m_terminal;
    bool m_progressShown = false;
    QElapsedTimer m_progressed;
    std::map<recipe::StepId, recipe::State> m_states;
    std::map<recipe::StepId, QString> m_said;
};

} // namespace latchkey::cli

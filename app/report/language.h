// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>

namespace latchkey::report {

/// Languages that the program speaks, "en" first.
QStringList languages();

/// The catalogue of a language, to be installed; nothing where there is none. That of "en" gives
/// every sentence of ours as it is in the code, so that a report can be English while the window is
/// not.
std::unique_ptr<QTranslator> catalogueOf(const QString &language);

/// Speaks a language while it lives: a report may be in another than the window. Without such a
/// catalogue nothing changes.
class Spoken
{
public:
    explicit Spoken(const QString &language);
    ~Spoken();
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

private:
    std::unique_ptr<QTranslator> m_catalogue;
};

} // namespace latchkey::report

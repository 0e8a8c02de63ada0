// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

// What a program can check of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), a sentence a
// fault. The numbers are those of the clauses.

/// Identification, colour, attachments, actions: PDF/A-3.
QStringList archiveFaults(const QByteArray &bytes);
/// Structure, language, links, lists, tables: PDF/UA-1.
QStringList accessFaults(const QByteArray &bytes);

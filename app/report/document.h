// SPDX-License-Identifier: MIT
#pragma once

#include "report/model.h"

#include <variant>

namespace latchkey::report {

/// One cell or paragraph: data, to be escaped and isolated by whoever lays it out. Lines are
/// separated by '\n'; no other control character is in it.
struct Cell
{
    enum class Kind {
        Text,
        Name,  ///< the first line is strong, the others are small
        Lead,  ///< the first line is large
        Note,  ///< small
        Code,  ///< letters of one width
        Fixed, ///< never wrapped: a date, an id, a number
    };
    QString text;
    QByteArray standing; ///< "met" ...: its mark and colour, beside its words; empty: none
    Kind kind = Kind::Text;
    QByteArray target = {}; ///< a link: "#anchor" or an address
};

struct Column
{
    QString title;
    double share = 1;   ///< of the width that is left
    bool fixed = false; ///< as wide as its widest cell, which is never wrapped
};

struct Table
{
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< the first cell of each names the row
};

/// What nobody may overlook.
struct Banner
{
    QByteArray standing;
    QString title;
    std::vector<Cell> lines;
};

/// Big numbers side by side.
struct Tiles
{
    struct Tile
    {
        QByteArray standing;
        int count = 0;
        QString word;
    };
    QString caption;
    std::vector<Tile> tiles;
};

/// Bars of three parts: full, hatched, open. Its table says the same in numbers.
struct Bars
{
    struct Row
    {
        QString label;
        int good = 0;
        int bad = 0;
        int unknown = 0;
        QString words; ///< "231 ready, 17 not"
    };
    QString caption;
    QString good, bad, unknown; ///< what the parts mean; empty: that part is not used
    QString alternate;          ///< the whole chart in words
    std::vector<Row> rows;
};

/// Lines of a text, each kept, added or taken away.
struct Difference
{
    struct Line
    {
        char sign = ' '; ///< '+', '-' or ' '
        QString text;
    };
    QString caption;
    std::vector<Line> lines;
};

struct Bullets
{
    std::vector<Cell> items;
    bool numbered = false;
};

/// Where the table of contents goes.
struct Contents
{
};

struct Subheading
{
    QByteArray anchor;
    QString title;
    bool isListed = true; ///< in the table of contents
    bool ownPage = false;
};

using Block =
    std::variant<Cell, Table, Banner, Tiles, Bars, Difference, Bullets, Contents, Subheading>;

/// A chapter with its heading.
struct Section
{
    QByteArray anchor;
    QString number; ///< "3", "A"; empty: none
    QString title;
    std::vector<Block> blocks;
    bool ownPage = false;
    bool fits = false; ///< on one page: rows of its last table are left out where they are too many
};

struct Cover
{
    QString title;
    QString subtitle;
    std::vector<Cell> verdict;
    std::vector<std::pair<QString, QString>> facts;
    QString note;
};

/// The report as it is read, in order: the same for HTML and PDF.
struct Document
{
    QString language; ///< "en", "de"
    QString title;
    QString header; ///< on every page
    QString footer;
    Cover cover;
    Brand brand;
    std::vector<Section> sections;
};

Document documentOf(const Model &model);

/// A sentence cut where commands stand in it, which are quoted as `latchkeyctl ...`: each part, and
/// whether it is a command.
std::vector<std::pair<QString, bool>> commandsIn(const QString &text);

/// JSON for people: one line a value, "key: value", at most `most` lines.
QString readable(const QJsonValue &value, int most = 60);
/// "2026-11-24 16:30:05 UTC"; empty where there is no time.
QString timeText(const QDateTime &at);
/// "2026-11-24"; empty where there is no time.
QString dayText(const QDateTime &at);

} // namespace latchkey::report

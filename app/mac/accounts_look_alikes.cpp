// SPDX-License-Identifier: MIT
#include "mac/accounts.h"

#include <algorithm>

namespace latchkey::mac {

using namespace Qt::StringLiterals;

namespace {

/// An account's names in the forms that are compared.
struct Forms
{
    QString name;     ///< folded, without '.', '_', '-' and what follows '@'
    QString fullName; ///< folded
    QString first;    ///< "ja" of "ja.work"
    QString family;   ///< "work"; empty where the name has no parts
};

/// Without case and accents: "José" and "jose" are one.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            plain += character;
    }
    return plain.toCaseFolded();
}

Forms formsOf(const Account &account)
{
    const QString local = folded(account.name.section(u'@', 0, 0));
    QString separated = local;
    separated.replace(u'_', u'.').replace(u'-', u'.');
    const QStringList parts = separated.split(u'.', Qt::SkipEmptyParts);
    Forms forms;
    forms.name = parts.join(QString());
    forms.fullName = folded(account.fullName).simplified();
    if (parts.size() > 1) {
        forms.first = parts.first();
        forms.family = parts.last();
    }
    return forms;
}

/// Whether one letter was added, left out or changed.
bool oneLetterApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    const auto [one, other] = std::mismatch(a.begin(), a.end(), b.begin());
    const qsizetype same = one - a.begin();
    const qsizetype skip = a.size() == b.size() ? 1 : 0;
    return a.mid(same + skip) == b.mid(same + 1);
}

/// "j.work" and "jwork" beside "john.work".
bool isInitialOf(const Forms &brief, const Forms &whole)
{
    if (whole.family.isEmpty() || whole.first.size() < 2)
        return false;
    if (brief.name == whole.first.left(1) + whole.family)
        return true;
    return brief.family == whole.family && brief.first.size() < whole.first.size() &&
           whole.first.startsWith(brief.first);
}

/// Why the two could be taken for one another; empty where they cannot.
QByteArray reasonFor(const Forms &a, const Forms &b)
{
    if (a.name == b.name)
        return "same-name";
    if (!a.fullName.isEmpty() && a.fullName == b.fullName)
        return "same-full-name";
    if (oneLetterApart(a.name, b.name))
        return "one-letter";
    return isInitialOf(a, b) || isInitialOf(b, a) ? "initial" : "";
}

} // namespace

std::vector<LookAlike> lookAlikes(const std::vector<Account> &accounts)
{
    constexpr size_t most = 500; // more people than that on one Mac is no print of a Mac
    std::vector<Forms> forms;
    forms.reserve(accounts.size());
    for (const Account &account : accounts)
        forms.push_back(formsOf(account));
    std::vector<LookAlike> pairs;
    for (size_t i = 0; i < std::min(forms.size(), most); ++i) {
        for (size_t j = i + 1; j < std::min(forms.size(), most); ++j) {
            const QByteArray reason = reasonFor(forms[i], forms[j]);
            if (!reason.isEmpty())
                pairs.push_back({accounts[i].name, accounts[j].name, reason});
        }
    }
    return pairs;
}

} // namespace latchkey::mac

// SPDX-License-Identifier: MIT
#pragma once

#include "pages/slices.h"
#include "recipe/account_names.h"

#include <memory>

namespace latchkey::test {

/// A clock that goes on by one millisecond each time it is looked at: slices end after a fixed
/// amount of work, however fast the computer is.
inline pages::Ticker countingTicker()
{
    return [now = std::make_shared<qint64>(0)] { return ++*now; };
}

struct Person
{
    QByteArray login;
    QByteArray first = "Ada";
    QByteArray last = "Lovelace";
    int flags = 0;
};

inline std::shared_ptr<const okta::Accounts> accountsOf(const std::vector<Person> &people)
{
    auto accounts = std::make_shared<okta::Accounts>();
    int number = 0;
    for (const Person &person : people) {
        const QByteArray id = "00u" + QByteArray::number(++number);
        okta::Accounts::Row row;
        row.id = id;
        row.login = person.login;
        row.email = person.login;
        row.firstName = person.first;
        row.lastName = person.last;
        row.status = "ACTIVE";
        row.flags = static_cast<std::uint8_t>(
            person.flags | okta::Accounts::AppShortNameMissing |
            okta::Accounts::AppFullNameMissing |
            (person.first.isEmpty() ? okta::Accounts::FirstNameMissing : 0) |
            (person.last.isEmpty() ? okta::Accounts::LastNameMissing : 0));
        accounts->add(row);
    }
    return accounts;
}

/// The same number always gives the same person; each tenth has a problem.
inline Person personOf(int number)
{
    const QByteArray n = QByteArray::number(number);
    switch (number % 50) {
    case 0:
        return {"a+b" + n + "@acme.example", "Ann", "Sample"}; // a sign dropped
    case 10:
        return {"desk-" + n, "Front", "Desk"}; // no email
    case 20:
        return {"p" + n + "@acme.example", {}, {}}; // no name
    case 30:
        return {"twin" + QByteArray::number(number / 100) + "@acme" + n + ".example"}; // collides
    case 40:
        return {"q" + n + "@acme.example", "Quinn", "Stay", okta::Accounts::Deprovisioned};
    default:
        return {"user" + n + "@acme.example", "Ann", "No" + n};
    }
}

inline std::shared_ptr<const okta::Accounts> crowd(int size)
{
    std::vector<Person> people;
    for (int i = 0; i < size; ++i)
        people.push_back(personOf(i));
    return accountsOf(people);
}

inline recipe::NameRules usualRules()
{
    return {QStringLiteral("String.substringBefore(user.login, \"@\")"),
            QStringLiteral("user.firstName + \" \" + user.lastName")};
}

} // namespace latchkey::test

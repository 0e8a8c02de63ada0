// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"
#include "base/secret.h"
#include "recipe/step.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace latchkey::engine {

template<class T>
using Then = std::function<void(T)>;

/// HTTP. Adds host, credential and secrets, paces, retries reads; gives any status as a Reply.
/// Destroying `context` cancels. The callback never runs before send() has returned.
class Wire
{
public:
    virtual ~Wire() = default;
    virtual void send(const base::Request &request, QObject *context,
                      Then<base::Result<base::Reply>> then) = 0;
    /// Ends the sessions that this wire opened (tokens revoked where the vendor has a call for it).
    virtual void signOut(QObject *context, std::function<void()> then) = 0;
};

/// The secrets of one project. Names as in contract.md 3.
class Vault
{
public:
    virtual ~Vault() = default;
    virtual void read(QObject *context,
                      Then<base::Result<QMap<QByteArray, base::Secret>>> then) = 0;
    virtual void write(const QByteArray &name, const base::Secret &value, QObject *context,
                       Then<base::Result<void>> then) = 0;
    virtual void clear(QObject *context, Then<base::Result<void>> then) = 0;
};

/// Time: what it is, and a call later. The memory twin moves only when a test moves it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> then) = 0;
};

/// What the human said to an Ask: an answer object, or nothing (the step waits); and what a Mac
/// showed, where that was given.
struct HumanAnswer
{
    std::optional<QJsonObject> answer;
    std::optional<QJsonObject> evidence;
};

/// The human. Asked for a step done by hand, and for the confirmation of a plan.
class Asker
{
public:
    virtual ~Asker() = default;
    virtual void ask(const recipe::StepId &step, const recipe::Ask &ask, QObject *context,
                     Then<HumanAnswer> then) = 0;
    virtual void confirm(const std::vector<recipe::Change> &changes, bool changedSince,
                         QObject *context, Then<bool> then) = 0;
};

/// Opens a page for the human.
class Browser
{
public:
    virtual ~Browser() = default;
    virtual bool open(const QUrl &url) = 0;
};

/// Runs a probe on this Mac: an absolute program path and arguments, with a time limit.
struct Print
{
    QByteArray out;
    QByteArray err;
    int exitCode = -1; ///< -1: did not start or did not end in time
};
class Mac
{
public:
    virtual ~Mac() = default;
    virtual bool isHere() const = 0; ///< whether this machine is a Mac at all
    virtual Print run(const QString &program, const QStringList &arguments,
                      std::chrono::milliseconds limit) = 0;
};

} // namespace latchkey::engine

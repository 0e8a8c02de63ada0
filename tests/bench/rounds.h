// SPDX-License-Identifier: MIT
#pragma once

#include "child.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

namespace bench {

/// The middle one of several figures.
double median(std::vector<double> values);

/// What the rounds of one size came to.
struct Figures
{
    int count = 0;
    double plainMiB = 0;
    double packedMiB = 0;
    std::vector<double> bare;   ///< seconds, one a round
    std::vector<double> check;  ///< seconds, one a round
    std::vector<double> ratios; ///< check by bare of the same round
    double bareProcessor = 0;   ///< median, seconds
    double checkProcessor = 0;  ///< median, seconds
    double peakMiB = 0;         ///< the largest of all rounds
    double cancel = 0;          ///< the longest, seconds
};

/// A tenant of one size in a process of its own.
class Rounds
{
public:
    explicit Rounds(int count);
    ~Rounds();

    /// Bare client and check in turn, `rounds` times; then checks that are interrupted, each at
    /// another moment.
    Figures run(int rounds);

private:
    Ended run(const QString &role, std::chrono::duration<double> interruptAfter) const;
    int served();

    int m_count;
    QProcess m_server;
    QJsonObject m_served;
    QTemporaryFile m_introduction;
};

} // namespace bench

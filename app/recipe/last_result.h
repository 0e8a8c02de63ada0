// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace latchkey::recipe {

/// The last result of a costly pure function of rows, which never change once they are read, and of
/// a rule. A check judges the same rows, judges them again at its end and counts them for the
/// report; a window and its run may do so at the same time. Keeps no rows alive.
template<class Rows, class Rule, class Result>
class LastResult
{
public:
    template<class Make>
    std::shared_ptr<const Result> of(const std::shared_ptr<const Rows> &rows, const Rule &rule,
                                     const Make &make)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_result || m_rows.lock() != rows || m_rule != rule) {
            m_result = std::make_shared<const Result>(make());
            m_rows = rows;
            m_rule = rule;
        }
        return m_result;
    }

private:
    std::mutex m_mutex;
    std::weak_ptr<const Rows> m_rows;
    Rule m_rule;
    std::shared_ptr<const Result> m_result;
};

} // namespace latchkey::recipe

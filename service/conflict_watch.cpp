// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/conflict_watch.h"

#include <algorithm>
#include <utility>

namespace dantesync {

ConflictWatch::ConflictWatch(bool concerned, bool allowed, Finder finder)
    : m_concerned(concerned)
    , m_allowed(allowed)
    , m_finder(std::move(finder)) {}

bool ConflictWatch::look() {
    if (!m_concerned)
        return false;
    std::vector<platform::Conflict> found = m_finder();
    const bool same = std::equal(found.begin(), found.end(), m_found.begin(), m_found.end(),
                                 [](const auto& a, const auto& b) { return a.name == b.name; });
    m_found = std::move(found);
    return !same;
}

std::string ConflictWatch::names() const {
    std::string all;
    for (const platform::Conflict& conflict : m_found)
        all += (all.empty() ? "" : ", ") + conflict.name;
    return all;
}

std::string ConflictWatch::advice() const {
    if (m_found.empty())
        return m_concerned ? "no other program disciplines the clock any more; it is ours" : std::string();
    std::string all;
    for (const platform::Conflict& conflict : m_found)
        all += (all.empty() ? "" : "; ") + conflict.name + " (" + conflict.detail + ")";
    return "another program disciplines this clock: " + all +
           (m_allowed ? "; allowed by clock.allow_conflicts, but two on one clock will fight"
                      : "; only monitoring until it is stopped (or clock.allow_conflicts is set)");
}

} // namespace dantesync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/ntp_schedule.h"

#include <algorithm>

namespace dantesync::discipline {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr Nanoseconds lanRoundTrip{2'000'000};
constexpr int quickLanAnswers = 12;
constexpr std::int64_t quickLanInterval = 2; // s
constexpr int quickAnswers = 4;
constexpr std::int64_t quickInterval = 4;    // s
constexpr std::int64_t lanInterval = 8;      // s
constexpr std::int64_t longestInterval = 64; // s
constexpr std::int64_t secondLook = 1;       // s, until there are two: they land together
constexpr std::int64_t firstRetry = 1;       // s
// A master that has just begun serves nobody until it has landed, half a minute on a slow computer: its clients ask
// every 16 s for two minutes before they become patient.
constexpr std::int64_t earlyRetry = 16; // s
constexpr int earlyRetries = 12;

} // namespace

void NtpSchedule::asked(CounterTime now) {
    m_asked = true;
    m_askedAt = now;
}

void NtpSchedule::answered(CounterTime now, Nanoseconds roundTrip, Nanoseconds wish) {
    m_notBefore = now + wish;
    m_asked = false;
    m_failures = 0;
    ++m_answers;
    std::int64_t interval = quickInterval;
    if (m_answers < 2)
        interval = secondLook;
    else if (roundTrip < lanRoundTrip)
        interval = m_answers <= quickLanAnswers ? quickLanInterval : lanInterval;
    else if (m_answers > quickAnswers)
        interval = std::min(longestInterval, quickInterval << std::min(m_answers - quickAnswers, 8));
    m_next = now + Nanoseconds{interval * second};
}

void NtpSchedule::failed(CounterTime now, Nanoseconds wish) {
    m_notBefore = now + wish;
    m_asked = false;
    const std::int64_t longest = m_failures < earlyRetries ? earlyRetry : longestInterval;
    const std::int64_t interval = std::min(longest, firstRetry << std::min(m_failures, 8));
    ++m_failures;
    m_next = now + Nanoseconds{interval * second};
}

} // namespace dantesync::discipline

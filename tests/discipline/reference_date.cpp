// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/discipline/reference_date.h"

#include <algorithm>
#include <cstdlib>

namespace dantesync::test {

namespace {

constexpr std::size_t extension = 64; // where it begins in a reply

void put(std::vector<std::uint8_t>& bytes, std::size_t at, std::uint64_t value, int size) {
    for (int i = size - 1; i >= 0; --i, value >>= 8U)
        bytes[at + static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(value & 0xffU);
}

std::uint64_t get(std::span<const std::uint8_t> bytes, std::size_t at, int size) {
    std::uint64_t value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8U | bytes[at + static_cast<std::size_t>(i)];
    return value;
}

bool begins(std::span<const std::uint8_t> bytes, const char* magic) {
    for (std::size_t i = 0; i < 4; ++i)
        if (bytes.size() <= i || bytes[i] != static_cast<std::uint8_t>(magic[i]))
            return false;
    return true;
}

/// A slew lasts |to - from| / rate.
std::int64_t slewed(std::int64_t from, std::int64_t to, std::int64_t gone, int ppm) {
    const std::int64_t most = std::llabs(to - from);
    const std::int64_t way = std::clamp<std::int64_t>(gone / 1000 * ppm / 1000, 0, most);
    return to > from ? from + way : from - way;
}

} // namespace

void ReferenceAuthority::step(std::int64_t to, std::int64_t at) {
    m_from = d(at);
    m_to = to;
    m_at = at;
    m_ppm = 0;
    ++m_sequence;
}

void ReferenceAuthority::slew(std::int64_t to, std::int64_t at, int ppm) {
    m_from = d(at);
    m_to = to;
    m_at = at;
    m_ppm = ppm;
    ++m_sequence;
}

std::int64_t ReferenceAuthority::d(std::int64_t gm) const {
    if (gm < m_at)
        return m_from;
    return m_ppm == 0 ? m_to : slewed(m_from, m_to, gm - m_at, m_ppm);
}

std::vector<std::uint8_t> ReferenceAuthority::answer(std::span<const std::uint8_t> request, std::int64_t gm) const {
    if (request.size() < 64 || !begins(request, "DSYX"))
        return {};
    std::vector<std::uint8_t> reply(extension + (m_version >= 3 ? 48 : 40), 0);
    const char* const magic = "DSYR";
    for (std::size_t i = 0; i < 4; ++i)
        reply[i] = static_cast<std::uint8_t>(magic[i]);
    put(reply, 4, get(request, 4, 4), 4);
    put(reply, 8, static_cast<std::uint64_t>(gm + d(gm)), 8);
    reply[40] = 3; // LOCK
    reply[41] = 1;
    reply[extension] = static_cast<std::uint8_t>(m_version);
    const bool slewing = m_ppm != 0 && m_version >= 2;
    reply[extension + 1] = static_cast<std::uint8_t>((m_authority ? 1 : 0) | (slewing ? 2 : 0) | (m_micro ? 4 : 0));
    put(reply, extension + 2, static_cast<std::uint64_t>(slewing ? m_ppm : 0), 2);
    put(reply, extension + 4, static_cast<std::uint64_t>(m_to), 8);
    put(reply, extension + 12, static_cast<std::uint64_t>(m_at), 8);
    put(reply, extension + 20, m_sequence, 4);
    for (std::size_t i = 0; i < m_grandmaster.size(); ++i)
        reply[extension + 24 + i] = reply[42 + i] = m_grandmaster[i];
    put(reply, extension + 32, static_cast<std::uint64_t>(gm), 8);
    if (m_version >= 3)
        put(reply, extension + 40, static_cast<std::uint64_t>(m_from), 8);
    return reply;
}

std::vector<std::uint8_t> ReferenceFollower::request(std::uint32_t id) {
    m_id = id;
    std::vector<std::uint8_t> bytes(64, 0);
    const char* const magic = "DSYX";
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>(magic[i]);
    put(bytes, 4, id, 4);
    return bytes;
}

std::int64_t ReferenceFollower::Change::d(std::int64_t gm) const {
    if (gm < at)
        return from;
    return ppm == 0 ? to : slewed(from, to, gm - at, ppm);
}

std::int64_t ReferenceFollower::d(std::int64_t gm) const {
    return m_next && gm >= m_next->at ? m_next->d(gm) : m_now.d(gm);
}

bool ReferenceFollower::answer(std::span<const std::uint8_t> bytes, std::int64_t gm) {
    if (bytes.size() < extension + 40 || !begins(bytes, "DSYR") || get(bytes, 4, 4) != m_id)
        return false;
    const auto e = bytes.subspan(extension);
    if (e[0] == 0 || (e[1] & 1U) == 0 || !std::equal(m_grandmaster.begin(), m_grandmaster.end(), e.begin() + 24))
        return false;
    const auto theirs = static_cast<std::int64_t>(get(e, 32, 8));
    if (std::llabs(theirs - gm) > 1'000'000'000)
        return false;
    const auto sequence = static_cast<std::uint32_t>(get(e, 20, 4));
    if (m_known && sequence <= m_sequence)
        return true; // nothing new
    Change change;
    change.to = static_cast<std::int64_t>(get(e, 4, 8));
    change.at = static_cast<std::int64_t>(get(e, 12, 8));
    change.ppm = m_version >= 2 && (e[1] & 2U) != 0 ? static_cast<int>(get(e, 2, 2)) : 0;
    if (m_version >= 3 && e.size() >= 48)
        change.from = static_cast<std::int64_t>(get(e, 40, 8));
    else
        change.from = m_known ? d(change.at) : change.to;
    if (m_next && gm >= m_next->at)
        m_now = *m_next;
    m_next.reset();
    if (!m_known || change.at <= gm)
        m_now = change;
    else
        m_next = change;
    m_sequence = sequence;
    m_known = true;
    return true;
}

} // namespace dantesync::test

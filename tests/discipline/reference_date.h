// SPDX-License-Identifier: GPL-3.0-or-later
//
// The date extension of the time query once more, written from the protocol's description alone and without anything of
// the service: what the computers in the field may be. Bytes are read and written here by their offsets.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dantesync::test {

using ReferenceUuid = std::array<std::uint8_t, 6>;

/// Nanoseconds all of it; `gm` is grandmaster time.
class ReferenceAuthority {
public:
    /// @p version 1 to 3: 1 knows steps only, 2 slews, 3 says where a slew starts.
    ReferenceAuthority(int version, const ReferenceUuid& grandmaster, std::int64_t d)
        : m_version(version)
        , m_grandmaster(grandmaster)
        , m_to(d)
        , m_from(d) {}

    void step(std::int64_t to, std::int64_t at);
    void slew(std::int64_t to, std::int64_t at, int ppm);
    void setMicroCorrection(bool micro) { m_micro = micro; }
    void setAuthority(bool authority) { m_authority = authority; }
    /// It was started again: its sequence numbers begin anew.
    void startAgain(std::uint32_t sequence) { m_sequence = sequence; }
    std::int64_t d(std::int64_t gm) const;
    /// Empty: no answer.
    std::vector<std::uint8_t> answer(std::span<const std::uint8_t> request, std::int64_t gm) const;

private:
    int m_version;
    ReferenceUuid m_grandmaster;
    std::int64_t m_to;
    std::int64_t m_from;
    std::int64_t m_at = -1'000'000'000;
    int m_ppm = 0;
    bool m_micro = false;
    bool m_authority = true;
    std::uint32_t m_sequence = 1;
};

class ReferenceFollower {
public:
    explicit ReferenceFollower(int version, const ReferenceUuid& grandmaster)
        : m_version(version)
        , m_grandmaster(grandmaster) {}

    std::vector<std::uint8_t> request(std::uint32_t id);
    /// @p gm: grandmaster time here when the answer came. @return whether it applied.
    bool answer(std::span<const std::uint8_t> bytes, std::int64_t gm);
    bool follows() const { return m_known; }
    std::int64_t d(std::int64_t gm) const;
    std::uint32_t sequence() const { return m_sequence; }

private:
    struct Change {
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::int64_t at = 0;
        int ppm = 0;
        std::int64_t d(std::int64_t gm) const;
    };
    int m_version;
    ReferenceUuid m_grandmaster;
    std::uint32_t m_id = 0;
    bool m_known = false;
    std::uint32_t m_sequence = 0;
    Change m_now;
    std::optional<Change> m_next;
};

} // namespace dantesync::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dantesync {

/// State of the discipline. The numbers are those of byte 40 of the time query reply.
enum class Mode : std::uint8_t {
    Init = 0,    ///< nothing heard yet
    Acq = 1,     ///< acquiring: drift unknown or above 20 ppm
    Prod = 2,    ///< stable: drift between 5 and 20 ppm
    Lock = 3,    ///< |drift| below 5 ppm at 3 sigma
    Nano = 4,    ///< |drift| below 0.5 ppm at 3 sigma
    NtpOnly = 5, ///< no PTP: the learned frequency holds, NTP corrects slowly
};

constexpr bool isLocked(Mode m) {
    return m == Mode::Lock || m == Mode::Nano;
}

/// The words of `/status` and of scripts; never translated.
constexpr std::string_view modeName(Mode m) {
    switch (m) {
    case Mode::Init:
        return "INIT";
    case Mode::Acq:
        return "ACQ";
    case Mode::Prod:
        return "PROD";
    case Mode::Lock:
        return "LOCK";
    case Mode::Nano:
        return "NANO";
    case Mode::NtpOnly:
        return "NTP-only";
    }
    return "INIT";
}

constexpr std::optional<Mode> modeFromNumber(std::uint8_t n) {
    if (n > static_cast<std::uint8_t>(Mode::NtpOnly))
        return std::nullopt;
    return static_cast<Mode>(n);
}

} // namespace dantesync

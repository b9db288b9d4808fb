// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync {

enum class Verdict : std::uint8_t { Ok, Warn, Fail };

/// One line of the doctor's report.
struct Check {
    std::string id; ///< stable, for scripts: "ptp_heard"
    Verdict verdict = Verdict::Ok;
    std::string words;  ///< what was found, one line
    std::string remedy; ///< what to do; empty only when all is well

    bool operator==(const Check&) const = default;
};

/// "ok", "warn", "fail".
constexpr std::string_view verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Ok:
        return "ok";
    case Verdict::Warn:
        return "warn";
    case Verdict::Fail:
        return "fail";
    }
    return "fail";
}

constexpr std::optional<Verdict> verdictFromName(std::string_view name) {
    for (const Verdict verdict : {Verdict::Ok, Verdict::Warn, Verdict::Fail})
        if (verdictName(verdict) == name)
            return verdict;
    return std::nullopt;
}

} // namespace dantesync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace dantesync::desktop {

/// What one is told of; each can be switched off by itself.
enum class NoticeKind : std::uint8_t { Lock, Ntp, Service, Conflict, Fleet, Grandmaster, ClockStep, ClockFault };

inline constexpr std::array allNoticeKinds{NoticeKind::Lock,      NoticeKind::Ntp,       NoticeKind::Service,
                                           NoticeKind::Conflict,  NoticeKind::Fleet,     NoticeKind::Grandmaster,
                                           NoticeKind::ClockStep, NoticeKind::ClockFault};

/// Told in show mode, too.
constexpr bool isCritical(NoticeKind kind) {
    return kind != NoticeKind::Ntp && kind != NoticeKind::Grandmaster;
}

/// Key of the preferences: "notify/lock".
QString preferenceOf(NoticeKind kind);
/// What it is about, as a title of a check box: "The clock loses and regains lock".
QString noticeKindText(NoticeKind kind);

struct Notification {
    NoticeKind kind = NoticeKind::Lock;
    QString title;
    QString text;
    Tone tone = Tone::Fine;
    /// The event of the service's journal that tells more.
    struct Origin {
        std::uint64_t sequence = 0;
        std::int64_t unixSeconds = 0; ///< when, on the wall clock
    };
    std::optional<Origin> origin;
};

} // namespace dantesync::desktop

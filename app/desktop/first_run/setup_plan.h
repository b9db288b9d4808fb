// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/config_draft.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace dantesync::desktop {

/// What a computer is for the others.
enum class SetupRole : std::uint8_t {
    Follower, ///< takes the date from the master
    Master,   ///< takes UTC from an NTP server and serves it to the others
    Alone,    ///< nobody follows it
};

/// What a person chose so far; the configuration in three answers.
struct SetupPlan {
    QString interface; ///< empty: found by the service
    SetupRole role = SetupRole::Follower;
    QString server; ///< of the date: the master of a follower; empty: none

    bool operator==(const SetupPlan&) const = default;
};

/// What @p draft says already. A follower and one alone look alike there: @p before tells them apart.
SetupPlan planOf(const ConfigDraft& draft, SetupRole before);
/// Puts it into @p draft; a value that holds by default is not written. Error: the text of the draft is no JSON.
Status writeInto(ConfigDraft& draft, const SetupPlan& plan);
/// "host", "host:port" or an address, as the configuration takes it.
bool isServer(const QString& text);

struct LocalInterface {
    QString name;
    QString label;                  ///< as people call it; mostly the name
    std::vector<QString> addresses; ///< IPv4, with the length of the prefix: "10.77.9.21/24"
    bool up = false;

    bool operator==(const LocalInterface&) const = default;
};
/// Those of this computer that a network can be at: no loopback, and none without an IPv4 address.
std::vector<LocalInterface> localInterfaces();

} // namespace dantesync::desktop

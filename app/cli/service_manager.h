// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string_view>

namespace dantesync::cli {

/// Who starts and stops services on a computer.
enum class ServiceManager : std::uint8_t {
    None,
    Systemd,
    WindowsScm, ///< Windows' service control manager
};

/// Of this computer.
ServiceManager serviceManager();

enum class ServiceAction : std::uint8_t { Status, Start, Stop, Restart, Log };
std::optional<ServiceAction> serviceActionFromName(std::string_view name);

/// A program that does it, and what to tell it.
struct ServiceCall {
    QString program;
    QStringList arguments;

    bool operator==(const ServiceCall&) const = default;
};

/// The calls that carry out @p action, one after the other; each only when the one before it succeeded. Empty: this
/// manager cannot do it. @p lines and @p follow are for the log.
QList<ServiceCall> serviceCalls(ServiceManager manager, ServiceAction action, int lines, bool follow);

} // namespace dantesync::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/clock_factory.h"
#include "service/clock/virtual_options.h"
#include "shared/model/endpoint.h"
#include "shared/model/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace dantesync {

/// What the command line says. See `dantesyncd --help`.
struct Options {
    QString configFile; ///< empty: the system's default
    ClockBackend clock = ClockBackend::System;
    VirtualOptions virtualOptions;
    Ipv4 bind; ///< 0: any
    std::optional<QString> interface;
    QString control; ///< empty: the system's default; "none": no control socket
    bool singleThread = false;
    QString stateDirectory; ///< empty: the system's default
    bool checkConfig = false;
    std::optional<QString> logLevel;
    bool help = false;
    bool version = false;
    enum class SystemService : std::uint8_t {
        None,
        Install,   ///< make the program a service of the system
        Uninstall, ///< and no longer
        Run,       ///< it was the system that started us
    } systemService = SystemService::None;
};

/// Parses the arguments after the program's name. Errors name the option, its value and what is
/// allowed.
Result<Options> parseOptions(const QStringList& arguments);

/// Those of @p arguments that a service which is installed with them is started with: all but --install itself.
QStringList argumentsOfService(const QStringList& arguments);

/// The text of --help.
QString optionsHelp();

} // namespace dantesync

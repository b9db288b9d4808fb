// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <QString>
#include <QStringList>

namespace dantesync::desktop {

/// What the command line of dantesync-app says. Empty: the preferences', or the usual place.
struct Options {
    QString control;               ///< the service's control socket; "none": no service here
    QString config;                ///< configuration file with the fleet, while no service tells it
    QStringList hosts;             ///< NAME=ADDRESS[:PORT]: watched instead of the configured fleet
    QString reference;             ///< name of the host that others are held against
    QString dataFolder;            ///< history and preferences of a run that leaves nothing elsewhere
    QString language;              ///< "de"
    QString theme;                 ///< "light", "dark"
    QString page;                  ///< id of the page to show first
    int port = 0;                  ///< time query port of hosts that name none; 0: the configured one
    bool discoverLoopback = false; ///< services on loopback addresses too
    bool hidden = false;           ///< begin in the tray
    bool virtualLan = false;       ///< what is watched is none of the real network

    // Not on the command line.
    QString tool;         ///< the program "dantesync"; empty: the one beside this program
    int virtualHosts = 8; ///< computers of a virtual LAN that a person tries
};

struct CommandLine {
    Options options;
    QString answer; ///< text to print instead of starting (--help, --version)
};

/// @p arguments without the program's name. Error: an option that is not known, or its value.
Result<CommandLine> parseCommandLine(const QStringList& arguments);

/// Into @p options goes what 'dantesync demo --announce FILE' wrote into @p path: its hosts instead of the network's,
/// and one of them for this computer.
Status takeVirtualLan(const QString& path, Options& options);

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/lan_plan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dantesync::demo {

/// A host's configuration file, as an operator would write it: the master reads UTC from the reference and
/// serves NTP, the clients take their date from the master.
QByteArray configText(const LanPlan& plan, const HostPlan& host);

/// Where a host keeps its things under @p folder, the run's own.
struct HostFiles {
    QString config;
    QString control; ///< socket or pipe
    QString state;   ///< directory
    QString log;
};
HostFiles hostFiles(const QString& folder, const HostPlan& host);

/// dantesyncd's command line: a virtual clock, so the computer's own is never touched.
QStringList commandLine(const HostPlan& host, const HostFiles& files);

} // namespace dantesync::demo

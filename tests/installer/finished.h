// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dantesync::test {

/// How a program ended; status -1 when it could not be started, crashed or took more than five minutes.
struct Finished {
    int status = -1;
    QByteArray output; ///< standard output and standard error
};

/// Runs a program to its end; @p environment adds variables, as NAME=VALUE.
Finished run(const QString& program, const QStringList& arguments, const QStringList& environment = {});

} // namespace dantesync::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dantesync"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DANTESYNC_VERSION));
    return dantesync::cli::runProgram(QCoreApplication::arguments().mid(1));
}

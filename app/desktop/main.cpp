// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/application.h"
#include "app/desktop/platform/process.h"

#include <QApplication>
#include <QStyleFactory>

#include <iostream>

int main(int argc, char* argv[]) {
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dantesync-app"));
    QApplication::setApplicationDisplayName(QStringLiteral("DanteSync"));
    QApplication::setApplicationVersion(QStringLiteral(DANTESYNC_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("dantesync-app"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); // the one that follows our palette
    dantesync::desktop::prepareProcess();
    QApplication::setQuitOnLastWindowClosed(false);

    auto line = dantesync::desktop::parseCommandLine(QApplication::arguments().mid(1));
    if (!line) {
        std::cerr << "dantesync-app: " << line.error().text() << '\n';
        return 2;
    }
    if (!line->answer.isEmpty()) {
        std::cout << line->answer.toStdString();
        return 0;
    }
    dantesync::desktop::Application application(std::move(line->options));
    return application.start() ? QApplication::exec() : 0;
}

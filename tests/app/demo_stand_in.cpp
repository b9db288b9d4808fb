// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for a demo that comes to a bad end: starts one host (argument 1 the program, argument 2 the
// folder), prints its process id, and stays until it is killed. With "--folder" as argument 1 it makes its
// folder in argument 2 instead, and prints that.
#include "app/demo/demo_folder.h"
#include "app/demo/host_process.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <iostream>

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QStringLiteral("--folder")) {
        const dantesync::demo::DemoFolder folder(words.value(2));
        std::cout << folder.path().toStdString() << std::endl;
        return QCoreApplication::exec();
    }
    dantesync::demo::HostPlan plan;
    plan.name = "host";
    dantesync::demo::HostProcess host(plan, dantesync::demo::hostFiles(words.value(2), plan), words.value(1));
    host.start();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (host.isRunning() && host.processId() != 0) {
            std::cout << host.processId() << std::endl;
            timer.stop();
        }
    });
    timer.start(10);
    return QCoreApplication::exec();
}

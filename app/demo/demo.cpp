// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/demo_run.h"
#include "app/demo/os_support.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <iostream>

namespace dantesync::demo {
namespace {

constexpr int exitOk = 0;
constexpr int exitNotOk = 1;
constexpr int exitNotStarted = 2;
constexpr int exitInterrupted = 130; ///< as a shell reports SIGINT

int fail(const Error& error) {
    std::cerr << "dantesync demo: " << error.text() << std::endl;
    return exitNotStarted;
}

/// Whole or not at all: somebody waits for it.
Status announce(const VirtualLan& lan, const QString& file) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(lan.announcement()).toJson()) < 0 || !out.commit())
        return Error{"cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                     "give --announce a file in a folder that you may write"};
    return success();
}

} // namespace

int runDemo(const DemoOptions& options, const QString& program) {
    if (!QFileInfo(program).isExecutable())
        return fail({"the service is not there", program.toStdString(),
                     "dantesync and dantesyncd belong into one folder; build both (./dev build)"});
    const bool asTable = !options.headless && !options.json && isTerminal(Stream::Output);
    Progress progress(asTable ? Progress::Style::Table : Progress::Style::Lines,
                      static_cast<double>(options.duration.count()));
    catchInterrupts();
    std::optional<DemoResult> result;
    {
        VirtualLan lan;
        if (const auto started = lan.start(options, program); !started)
            return fail(started.error());
        const QString announced = QString::fromStdString(options.announceFile);
        if (!announced.isEmpty())
            if (const auto written = announce(lan, announced); !written)
                return fail(written.error());
        DemoRun run(options, lan, progress);
        QEventLoop loop;
        QObject::connect(&run, &DemoRun::finished, &loop, &QEventLoop::quit);
        run.start();
        loop.exec();
        result = run.result();
        if (!announced.isEmpty())
            QFile::remove(announced); // nobody is there any more
    }
    progress.end();
    if (!result && options.keep)
        return exitOk; // that is how it ends
    if (!result) {
        std::cerr << "dantesync demo: interrupted; all its processes have ended" << std::endl;
        return exitInterrupted;
    }
    std::cout << (options.json ? toJson(*result).toStdString() : toText(*result)) << std::flush;
    return result->ok ? exitOk : exitNotOk;
}

} // namespace dantesync::demo

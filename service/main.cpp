// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/daemon.h"
#include "service/log/log.h"
#include "service/options.h"
#include "service/platform/host_time.h"
#include "shared/config/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

using namespace dantesync;

namespace {

constexpr int exitUsage = 2;
constexpr int exitCannotStart = 3;

void say(const std::string& line) {
    std::fprintf(stderr, "dantesyncd: %s\n", line.c_str());
}

/// Before Qt starts: simulators know ppoll, GLib's dispatcher needs more.
void chooseEventDispatcher(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], "--single-thread") == 0)
            qputenv("QT_NO_GLIB", "1");
}

/// True when the service may run on it; says what is wrong.
bool acceptable(const config::Document& document) {
    for (const config::Problem& problem : document.problems())
        say(problem.text());
    return document.valid();
}

} // namespace

int main(int argc, char** argv) {
    chooseEventDispatcher(argc, argv);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dantesyncd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DANTESYNC_VERSION));

    const Result<Options> options = parseOptions(QCoreApplication::arguments().mid(1));
    if (!options.ok()) {
        say(options.error().text());
        return exitUsage;
    }
    if (options->help || options->version) {
        const QString text = options->help ? optionsHelp() : QStringLiteral("dantesyncd " DANTESYNC_VERSION "\n");
        std::fputs(qPrintable(text), stdout);
        return 0;
    }
    const std::string file = options->configFile.isEmpty() ? config::defaultPath() : options->configFile.toStdString();
    const config::Loaded loaded = config::load(file);
    if (!acceptable(loaded.document))
        return exitUsage;
    if (options->checkConfig) {
        std::printf("%s: %s\n", file.c_str(), loaded.fileMissing ? "no such file; the defaults hold" : "good");
        return 0;
    }

    // Simulators of the computer's clock know no raw counter; the virtual clock's reference is always the raw one.
    if (options->singleThread && options->clock != ClockBackend::Virtual)
        platform::useRawSource(platform::RawSource::Monotonic);

    log::Log log;
    const Result<std::unique_ptr<Daemon>> daemon = Daemon::start(*options, loaded, log);
    if (!daemon.ok()) {
        say(daemon.error().text());
        return exitCannotStart;
    }
    return QCoreApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/daemon.h"
#include "service/log/log.h"
#include "service/options.h"
#include "service/platform/host_time.h"
#include "service/platform/service_host.h"
#include "service/service_settings.h"
#include "shared/config/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace dantesync;

namespace {

constexpr int exitUsage = 2;
constexpr int exitCannotStart = 3;

using SystemService = Options::SystemService;

void say(const std::string& line) {
    std::fprintf(stderr, "dantesyncd: %s\n", line.c_str());
    platform::tellSystemLog(platform::Gravity::Error, line);
}

/// Before Qt starts: simulators know ppoll, GLib's dispatcher needs more.
void chooseEventDispatcher(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], "--single-thread") == 0)
            qputenv("QT_NO_GLIB", "1");
}

std::string configFile(const Options& options) {
    return options.configFile.isEmpty() ? config::defaultPath() : options.configFile.toStdString();
}

/// True when the service may run on it; says what is wrong.
bool acceptable(const config::Document& document) {
    for (const config::Problem& problem : document.problems())
        say(problem.text());
    return document.valid();
}

std::vector<std::string> toStrings(const QStringList& list) {
    std::vector<std::string> out;
    for (const QString& text : list)
        out.push_back(text.toStdString());
    return out;
}

int changeInstallation(const Options& options, const std::string& configFile, const QStringList& arguments) {
    const std::string configFolder = std::filesystem::path(configFile).parent_path().string();
    const Status done = options.systemService == SystemService::Uninstall
                            ? platform::uninstallService()
                            : platform::installService(toStrings(argumentsOfService(arguments)),
                                                       {stateDirectory(options).toStdString(), configFolder});
    if (done.ok())
        return 0;
    say(done.error().text());
    return exitCannotStart;
}

/// What a person would see, where nobody sees it: of what is amiss the system's own log is told, too.
void toSystemLog(std::string_view line) {
    // sd-daemon(3): the line begins with its severity, 3 for an error, 4 for a warning.
    if (line.size() > 3 && line[1] <= '4')
        platform::tellSystemLog(line[1] <= '3' ? platform::Gravity::Error : platform::Gravity::Warning, line.substr(3));
}

int serve(const Options& options) {
    const std::string file = configFile(options);
    const config::Loaded loaded = config::load(file);
    if (!acceptable(loaded.document))
        return exitUsage;
    if (options.checkConfig) {
        std::printf("%s: %s\n", file.c_str(), loaded.fileMissing ? "no such file; the defaults hold" : "good");
        return 0;
    }

    // Simulators of the computer's clock know no raw counter; the virtual clock's reference is always the raw one.
    if (options.singleThread && options.clock != ClockBackend::Virtual)
        platform::useRawSource(platform::RawSource::Monotonic);

    const bool seen = options.systemService != SystemService::Run;
    const auto log =
        seen ? std::make_unique<log::Log>() : std::make_unique<log::Log>(toSystemLog, log::Format::Journal);
    const Result<std::unique_ptr<Daemon>> daemon = Daemon::start(options, loaded, *log);
    if (!daemon.ok()) {
        say(daemon.error().text());
        return exitCannotStart;
    }
    platform::tellSystemLog(platform::Gravity::Information, "dantesyncd " DANTESYNC_VERSION " runs");
    return QCoreApplication::exec();
}

/// As the system's own service, which it tells how it ended.
int serveSystem(const Options& options) {
    const Result<std::unique_ptr<platform::ServiceHost>> host = platform::ServiceHost::attach();
    if (!host.ok()) {
        say(host.error().text());
        return exitCannotStart;
    }
    const int status = serve(options);
    (*host)->setExitStatus(status);
    if (status == 0)
        platform::tellSystemLog(platform::Gravity::Information, "dantesyncd " DANTESYNC_VERSION " has ended");
    return status;
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
    if (options->systemService == SystemService::Run)
        return serveSystem(*options);
    if (options->systemService != SystemService::None)
        return changeInstallation(*options, configFile(*options), QCoreApplication::arguments().mid(1));
    return serve(*options);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/service_settings.h"

#include "service/log/log.h"

#include <QRandomGenerator>

#include <algorithm>

namespace dantesync {

QString stateDirectory(const Options& options) {
    return options.stateDirectory.isEmpty() ? QStringLiteral(DANTESYNC_STATE_DIR) : options.stateDirectory;
}

config::Logging loggingSettings(const Options& options, const config::Config& config) {
    config::Logging logging = config.logging;
    if (options.logLevel)
        logging.level = config::logLevelFromName(options.logLevel->toStdString()).value_or(logging.level);
    return logging;
}

std::vector<std::string_view> overriddenKeys(const Options& options) {
    std::vector<std::string_view> keys;
    if (options.logLevel)
        keys.emplace_back("logging.level");
    if (options.interface)
        keys.emplace_back("interface");
    return keys;
}

discipline::Settings disciplineSettings(const config::Config& config, bool disciplining) {
    discipline::Settings settings;
    settings.role = config.ntpServerMode.enabled ? Role::Master : Role::Client;
    const config::DateOffset& date = config.system.dateOffset;
    settings.stepThreshold = config.clock.stepThreshold;
    if (date.stepBound && *date.stepBound > Nanoseconds{}) // 0 would step on every whim
        settings.stepThreshold = std::min(settings.stepThreshold, *date.stepBound);
    settings.maxSlew = config.clock.maxSlew;
    settings.maxDateSlew = std::min(config.clock.maxSlew, date.slew.value_or(config.clock.maxSlew));
    settings.ntpStale = config.system.ntpStale.value_or(settings.ntpStale);
    settings.ptpEnabled = config.ptp.enabled;
    settings.ntpEnabled = config.ntpServer.has_value();
    settings.disciplining = disciplining;
    if (config.ntpServer)
        settings.ntpServer = config.ntpServer->toString();
    settings.seed = QRandomGenerator::system()->generate64();
    settings.dateLead = date.stepLead.value_or(settings.dateLead);
    if (const auto most = config.ntpServerMode.maxStep; most && *most > Nanoseconds{}) // 0 would move nothing
        settings.largestDateChange = most;
    return settings;
}

net::PtpReceiverOptions ptpReceiverOptions(const Options& options, const config::Config& config) {
    net::PtpReceiverOptions receiver;
    receiver.subdomain = config.ptp.subdomain;
    receiver.eventPort = config.ptp.eventPort;
    receiver.generalPort = config.ptp.generalPort;
    receiver.interface = options.interface ? options.interface->toStdString() : config.interface;
    receiver.grandmasterAllowlist = config.system.grandmasterAllowlist;
    if (options.clock == ClockBackend::Virtual)
        receiver.impairment = options.virtualOptions;
    // Simulators know neither netlink nor groups; they are given an address.
    receiver.simulated = options.singleThread && Ipv4::parse(receiver.interface).has_value();
    if (config.ptp.hardwareTimestamps)
        receiver.openPhc = [](const std::string& interface) -> std::unique_ptr<platform::PhcReader> {
            Result<std::unique_ptr<platform::PhcReader>> phc = platform::openPhc(interface);
            if (phc.ok())
                return std::move(*phc);
            qCWarning(logPtp, "hardware timestamps: %s", phc.error().text().c_str());
            return nullptr;
        };
    return receiver;
}

net::QueryServerSettings queryServerSettings(const Options& options, const config::Config& config) {
    net::QueryServerSettings server;
    server.bind = options.bind;
    if (config.timeQuery.enabled)
        server.timeQueryPort = config.timeQuery.port;
    if (config.ntpServerMode.enabled)
        server.ntpPort = config.ntpServerMode.port;
    server.ntpStratum = config.ntpServerMode.stratum;
    server.allow = config.timeQuery.allow;
    server.limits.perSource = {config.timeQuery.perSourcePerSecond, config.timeQuery.perSourceBurst};
    server.limits.total = {config.timeQuery.totalPerSecond, 2 * config.timeQuery.totalPerSecond};
    server.ownThread = !options.singleThread;
    return server;
}

} // namespace dantesync

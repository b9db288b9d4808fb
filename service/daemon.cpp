// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/daemon.h"

#include "service/address_check.h"
#include "service/clock/clock_factory.h"
#include "service/clock/virtual_clock.h"
#include "service/config_keeper.h"
#include "service/conflict_watch.h"
#include "service/control/control_methods.h"
#include "service/discipline_driver.h"
#include "service/doctor_facts.h"
#include "service/drift_keeper.h"
#include "service/http_service.h"
#include "service/log/log.h"
#include "service/net/control/control_server.h"
#include "service/net/date/date_client.h"
#include "service/net/ntp/ntp_client.h"
#include "service/net/ptp/ptp_receiver.h"
#include "service/net/query/query_server.h"
#include "service/net/query/unanswered_report.h"
#include "service/platform/network_interfaces.h"
#include "service/platform/signals.h"
#include "service/records.h"
#include "service/service_info.h"
#include "service/service_report.h"
#include "service/service_settings.h"
#include "shared/ipc/control_name.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

namespace dantesync {

using namespace std::chrono_literals;

namespace {

constexpr int conflictInterval = 30; // s

QJsonObject truthJson(const ClockTruth& truth) {
    return {{QStringLiteral("r_ns"), qint64{truth.rNs}},
            {QStringLiteral("counter_ns"), qint64{truth.counterNs}},
            {QStringLiteral("wall_ns"), qint64{truth.wallNs}},
            {QStringLiteral("rate"), truth.rate}};
}

void logPtpNetwork(const net::PtpNetworkStatus& network) {
    std::string joined;
    for (const std::string& name : network.joined)
        joined += (joined.empty() ? "" : ", ") + name;
    if (!network.trouble.empty())
        qCWarning(logPtp, "%s", network.trouble.c_str());
    if (network.heardOn.empty())
        qCInfo(logPtp, "listens on %s", joined.empty() ? "no interface yet" : joined.c_str());
    else
        qCInfo(logPtp, "PTP is heard on %s", network.heardOn.c_str());
}

} // namespace

class Daemon::Parts {
public:
    Parts(const Options& options, const config::Loaded& configuration, log::Log& log);
    ~Parts();
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    Status open();

private:
    Status lockState();
    Status openClock();
    void openDiscipline();
    Status openNtpClient();
    Status openDateClient();
    Status openPtp();
    Status openQueries();
    Status openHttp();
    Status openControl();
    void onSecond();
    void onSignal();
    void onConflict();
    void reloadConfiguration();
    void onConfiguration(const ConfigOutcome& outcome);
    Status applyConfiguration(const config::Config& before);
    ServiceParts parts() const;
    QString controlName() const;
    control::Subjects controlSubjects();

    const Options m_options;
    ConfigKeeper m_keeper;
    const config::Config& m_config; ///< in effect; changes with m_keeper
    log::Log& m_log;

    platform::Signals m_signals;
    QSocketNotifier m_signalNotifier;
    std::unique_ptr<SystemClock> m_clock;
    Published<SyncStatus> m_published;
    ConflictWatch m_conflicts;
    DriftKeeper m_drift;
    Records m_records;
    std::unique_ptr<DisciplineDriver> m_driver;
    std::unique_ptr<net::NtpClient> m_ntp;
    std::unique_ptr<net::DateClient> m_date; ///< the master's: null
    QTimer m_wake;                           ///< for the instant of a change of the date
    std::unique_ptr<net::PtpReceiver> m_ptp;
    std::unique_ptr<net::QueryServer> m_queries;
    net::UnansweredReport m_unanswered;
    std::unique_ptr<HttpService> m_http; ///< off: null
    std::unique_ptr<net::ControlServer> m_control;
    QTimer m_second;
    ServiceReport m_report;
    int m_secondsSinceLook = 0; ///< for other time services
    bool m_started = false;     ///< all parts are open
    std::unique_ptr<QLockFile> m_stateLock;
};

Daemon::Parts::Parts(const Options& options, const config::Loaded& configuration, log::Log& log)
    : m_options(options)
    , m_keeper(configuration)
    , m_config(m_keeper.config())
    , m_log(log)
    , m_signalNotifier(m_signals.descriptor(), QSocketNotifier::Read)
    , m_conflicts(options.clock == ClockBackend::System, m_config.clock.allowConflicts)
    , m_drift(stateDirectory(options))
    , m_records(stateDirectory(options)) {
    QObject::connect(&m_signalNotifier, &QSocketNotifier::activated, &m_second, [this] { onSignal(); });
    m_second.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_second, &QTimer::timeout, &m_second, [this] { onSecond(); });
    m_wake.setTimerType(Qt::PreciseTimer);
    m_wake.setSingleShot(true);
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { m_driver->timer(); });
    m_keeper.setOverridden(overriddenKeys(options));
    m_keeper.setChecker(
        [](const config::Document& document) { return absentAddresses(document, platform::networkInterfaces()); });
    m_keeper.setApplier([this](const config::Config& before) { return applyConfiguration(before); });
}

Daemon::Parts::~Parts() {
    // The clock stays at the last good frequency; what was learned of it is kept.
    if (m_driver && m_started) {
        m_drift.keep(m_driver->learned(), m_driver->status());
        m_driver->shutdown();
        m_records.stopped(m_driver->status());
        qCInfo(logDaemon, "ends; the clock runs on at %.3f ppm", m_driver->status().correction.value);
    }
}

Status Daemon::Parts::open() {
    const Status logging = m_log.configure(loggingSettings(m_options, m_config));
    if (!logging.ok())
        qCWarning(logDaemon, "%s", logging.error().text().c_str());
    qCInfo(logDaemon, "dantesyncd " DANTESYNC_VERSION " starts, configuration %s%s",
           m_keeper.document().fileName().c_str(), m_keeper.fileMissing() ? " (missing: defaults)" : "");
    // First of all, so that a second service says so rather than that some port is taken.
    Status status =
        m_options.control == QStringLiteral("none") ? success() : net::ControlServer::mayListen(controlName());
    if (!status.ok())
        return status;
    status = lockState();
    if (!status.ok())
        return status;
    status = openClock();
    if (!status.ok())
        return status;
    m_records.open();
    openDiscipline();
    for (const auto part : {&Parts::openQueries, &Parts::openPtp, &Parts::openNtpClient, &Parts::openDateClient,
                            &Parts::openHttp, &Parts::openControl}) {
        status = (this->*part)();
        if (!status.ok())
            return status;
    }
    m_started = true;
    m_second.start(1s);
    onSecond();
    m_records.started("dantesyncd " DANTESYNC_VERSION " runs on the " + std::string(m_clock->name()) + " clock",
                      m_driver->status());
    m_report.started();
    return success();
}

/// Two services that write one journal and one drift file would spoil both.
Status Daemon::Parts::lockState() {
    const QString directory = stateDirectory(m_options);
    m_stateLock = std::make_unique<QLockFile>(directory + QStringLiteral("/dantesyncd.lock"));
    m_stateLock->setStaleLockTime(0); // only a holder that is gone makes it stale
    if (m_stateLock->tryLock(0) || m_stateLock->error() != QLockFile::LockFailedError)
        return success(); // a directory that cannot be written to is told by those who write
    qint64 process = 0;
    QString host;
    QString program;
    m_stateLock->getLockInfo(&process, &host, &program);
    return Error{"is in use by " + program.toStdString() + " (process " + std::to_string(process) + ')',
                 directory.toStdString(), "end that service, or give this one another --state-dir"};
}

Status Daemon::Parts::openClock() {
    Result<std::unique_ptr<SystemClock>> clock = makeClock(m_options.clock, m_options.virtualOptions);
    if (!clock.ok())
        return clock.error();
    m_clock = std::move(*clock);
    m_conflicts.look();
    return success();
}

void Daemon::Parts::openDiscipline() {
    const DisciplineDriver::Hooks hooks{[this](int exchanges) {
                                            if (m_ntp)
                                                m_ntp->start(exchanges);
                                        },
                                        [this](const Event& event) { m_records.event(event); },
                                        [this](const SyncStatus& published) { m_records.status(published); },
                                        [this](const Endpoint& master, std::uint32_t id) {
                                            if (m_date)
                                                m_date->ask(master, id);
                                        },
                                        [this](Nanoseconds delay) {
                                            // Rounded up: before the instant there is nothing to do.
                                            const std::int64_t ms =
                                                std::max<std::int64_t>(delay.count / 1'000'000 + 1, 0);
                                            m_wake.start(std::chrono::milliseconds(ms));
                                        }};
    const discipline::Settings settings =
        disciplineSettings(m_config, m_clock->canDiscipline() && !m_conflicts.inTheWay());
    m_driver =
        std::make_unique<DisciplineDriver>(settings, *m_clock, m_drift.load(m_clock->now().wall), m_published, hooks);
    m_driver->setConflict(m_conflicts.names());
}

Status Daemon::Parts::openNtpClient() {
    m_ntp.reset();
    if (!m_config.ntpServer)
        return success();
    const Result<net::NtpTarget> target = net::parseNtpTarget(m_config.ntpServer->toString());
    if (!target.ok())
        return target.error();
    net::NtpClientSettings settings;
    settings.target = *target;
    m_ntp = std::make_unique<net::NtpClient>(
        settings, *m_clock, [this](const discipline::NtpBurst& burst) { m_driver->ntpBurst(burst); },
        [this](const std::string& why) { m_driver->ntpFailed(why, m_ntp->leaveAlone()); });
    return success();
}

/// Asks the configured server for the date, too: it may be this network's master.
Status Daemon::Parts::openDateClient() {
    m_date.reset();
    m_driver->dateMaster(std::nullopt);
    if (!m_config.ntpServer || m_config.ntpServerMode.enabled)
        return success();
    const Result<net::NtpTarget> target = net::parseNtpTarget(m_config.ntpServer->toString());
    if (!target.ok())
        return target.error();
    net::DateClientSettings settings;
    settings.server = *target;
    settings.port = m_config.timeQuery.port;
    settings.bind = m_options.bind;
    if (m_options.singleThread) // simulators know no interfaces; private addresses are good without
        settings.interfaces = [] { return std::vector<platform::NetworkInterface>{}; };
    auto client = net::DateClient::open(
        settings, [this](const std::optional<Endpoint>& master) { m_driver->dateMaster(master); },
        [this](const Endpoint& from, std::span<const std::uint8_t> bytes) { m_driver->dateReply(from, bytes); });
    if (!client.ok())
        return client.error();
    m_date = std::move(*client);
    return success();
}

Status Daemon::Parts::openPtp() {
    if (!m_config.ptp.enabled)
        return success();
    net::PtpReceiver::Callbacks callbacks;
    callbacks.sync = [this](const wire::ptp1::Message& message, const Endpoint& source, const ClockReading& received,
                            Timestamping stamping) { m_driver->sync(message, source, received, stamping); };
    callbacks.followUp = [this](const wire::ptp1::Message& message, const Endpoint& source) {
        m_driver->followUp(message, source);
    };
    callbacks.ptp2 = [this] { m_driver->ptp2Heard(); };
    callbacks.networkChanged = logPtpNetwork;
    Result<std::unique_ptr<net::PtpReceiver>> receiver =
        net::PtpReceiver::open(ptpReceiverOptions(m_options, m_config), *m_clock, callbacks);
    if (!receiver.ok())
        return receiver.error();
    m_ptp = std::move(*receiver);
    return success();
}

Status Daemon::Parts::openQueries() {
    Result<std::unique_ptr<net::QueryServer>> server =
        net::QueryServer::start(queryServerSettings(m_options, m_config), m_published, m_clock->view());
    if (!server.ok())
        return server.error();
    m_queries = std::move(*server);
    if (!m_queries->broadcastTrouble().empty())
        qCWarning(logNet, "%s", m_queries->broadcastTrouble().c_str());
    return success();
}

Status Daemon::Parts::openHttp() {
    Result<std::unique_ptr<HttpService>> http =
        HttpService::start(m_options, m_config, m_published, *m_clock, m_queries.get());
    if (!http.ok())
        return http.error();
    m_http = std::move(*http);
    return success();
}

Status Daemon::Parts::openControl() {
    if (m_options.control == QStringLiteral("none"))
        return success();
    m_control = std::make_unique<net::ControlServer>();
    control::addMethods(*m_control, controlSubjects());
    return m_control->listen(controlName());
}

QString Daemon::Parts::controlName() const {
    return m_options.control.isEmpty() ? ipc::defaultControlName() : m_options.control;
}

control::Subjects Daemon::Parts::controlSubjects() {
    std::function<QJsonObject()> truth;
    if (auto* clock = dynamic_cast<VirtualClock*>(m_clock.get()))
        truth = [clock] { return truthJson(clock->truth()); };
    return {[this] { return m_driver->status(); },
            [this] { return serviceInfo(parts()); },
            [this] { return serviceCounters(parts()); },
            truth,
            [this] {
                return gatherFacts({m_keeper, parts(), m_driver->status(), m_clock->canDiscipline(),
                                    m_conflicts.names(), stateDirectory(m_options)});
            },
            m_records.history(),
            m_records.journal(),
            m_log.ring(),
            m_keeper,
            [this](const ConfigOutcome& outcome) { onConfiguration(outcome); }};
}

ServiceParts Daemon::Parts::parts() const {
    ServiceParts parts;
    parts.ptp = m_ptp.get();
    parts.ntp = m_ntp.get();
    parts.queries = m_queries.get();
    parts.http = m_http.get();
    parts.clock = QString::fromUtf8(m_clock->name().data(), static_cast<qsizetype>(m_clock->name().size()));
    parts.configuration = QString::fromStdString(m_keeper.document().fileName());
    for (const std::string_view key : m_keeper.awaitingRestart())
        parts.awaitingRestart.append(toQString(key));
    const SyncStatus& status = m_driver->status();
    parts.uptimeSeconds = (status.updated - status.started).count / 1'000'000'000;
    return parts;
}

void Daemon::Parts::onSecond() {
    if (m_date)
        m_date->second();
    m_driver->timer();
    m_drift.consider(m_driver->learned(), m_driver->status());
    m_records.second(m_driver->status());
    if (m_http)
        m_http->publish(m_ptp.get(), m_ntp.get());
    m_report.state(m_driver->status());
    if (const auto text =
            m_unanswered.look(m_queries->timeQueryCounts(), m_queries->ntpCounts(), m_clock->now().counter))
        qCWarning(logNet, "%s", text->c_str());
    if (++m_secondsSinceLook >= conflictInterval && m_clock->canDiscipline()) {
        m_secondsSinceLook = 0;
        if (m_conflicts.look())
            onConflict();
    }
}

void Daemon::Parts::onConflict() {
    const SyncStatus& status = m_driver->status();
    const Severity severity = m_conflicts.names().empty() ? Severity::Info : Severity::Warning; // it may be over
    m_records.event({EventKind::Conflict, severity, status.updated, status.wall, m_conflicts.advice()});
    m_driver->setConflict(m_conflicts.names());
    m_driver->configure(disciplineSettings(m_config, !m_conflicts.inTheWay()));
}

/// Reads the file again; what is wrong with it, or what has changed, goes to the log and the journal.
void Daemon::Parts::reloadConfiguration() {
    m_report.reloading();
    onConfiguration(m_keeper.reload());
    m_report.reloaded();
}

void Daemon::Parts::onConfiguration(const ConfigOutcome& outcome) {
    m_records.configuration(outcome, m_driver->status());
    if (outcome.ofFile || !outcome.refused) // after a refused edit the file is as good as before
        m_report.fileRefused(outcome.refused);
}

/// Puts into effect what differs from @p before, as far as it can without a restart.
Status Daemon::Parts::applyConfiguration(const config::Config& before) {
    if (m_config.logging != before.logging)
        if (Status logging = m_log.configure(loggingSettings(m_options, m_config)); !logging.ok())
            return logging;
    if (m_config.ntpServer != before.ntpServer)
        for (const auto part : {&Parts::openNtpClient, &Parts::openDateClient})
            if (Status opened = (this->*part)(); !opened.ok())
                return opened;
    if (m_config.timeQuery != before.timeQuery) {
        const net::QueryServerSettings queries = queryServerSettings(m_options, m_config);
        if (Status answering = m_queries->configure(queries.allow, queries.limits); !answering.ok())
            return answering;
    }
    if (m_ptp)
        m_ptp->setAllowlist(m_config.system.grandmasterAllowlist);
    m_conflicts.setAllowed(m_config.clock.allowConflicts);
    m_driver->configure(disciplineSettings(m_config, m_clock->canDiscipline() && !m_conflicts.inTheWay()));
    return success();
}

void Daemon::Parts::onSignal() {
    for (auto signal = m_signals.take(); signal != platform::Signals::Kind::None; signal = m_signals.take()) {
        switch (signal) {
        case platform::Signals::Kind::Terminate:
            m_report.stopping();
            QCoreApplication::quit();
            break;
        case platform::Signals::Kind::Resumed:
            qCInfo(logDaemon, "the computer is awake again");
            if (m_ptp)
                m_ptp->joinAnew(); // adapters forget what they were told, and switches who listens
            break;
        default:
            reloadConfiguration();
        }
    }
}

Daemon::Daemon(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}

Daemon::~Daemon() = default;

Result<std::unique_ptr<Daemon>> Daemon::start(const Options& options, const config::Loaded& configuration,
                                              log::Log& log) {
    auto parts = std::make_unique<Parts>(options, configuration, log);
    const Status opened = parts->open();
    if (!opened.ok())
        return opened.error();
    return std::unique_ptr<Daemon>(new Daemon(std::move(parts)));
}

} // namespace dantesync

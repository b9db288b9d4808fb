// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/virtual_lan.h"

#include "app/demo/free_places.h"
#include "app/demo/host_setup.h"
#include "app/demo/os_support.h"
#include "shared/fleet/assessment.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace dantesync::demo {
namespace {

constexpr int endPatienceMs = 2500; ///< the service promises to end within 2 s
/// A local socket's path has 107 bytes (sockaddr_un); the file name takes some.
constexpr qsizetype longestFolder = 80;

std::unique_ptr<DemoFolder> makeFolder() {
    QString parent = QDir::tempPath();
    if (parent.size() > longestFolder && QDir(QStringLiteral("/tmp")).exists())
        parent = QStringLiteral("/tmp");
    return std::make_unique<DemoFolder>(parent);
}

WallTime utcNow() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()};
}

} // namespace

VirtualLan::VirtualLan(QObject* parent)
    : QObject(parent) {}

VirtualLan::~VirtualLan() {
    for (Host& host : m_hosts) {
        host.watch->end();
        host.process->askToEnd();
    }
    for (Host& host : m_hosts)
        host.process->end(endPatienceMs);
}

Status VirtualLan::start(const DemoOptions& options, const QString& program) {
    const auto places = findFreePlaces(options.hosts);
    if (!places)
        return places.error();
    m_plan = planLan(options, *places);
    m_folder = makeFolder();
    if (!m_folder->isValid())
        return Error{"cannot make a folder for temporary files: " + m_folder->errorString().toStdString(),
                     m_folder->path().toStdString(), "set TMPDIR to a folder that can be written to"};
    if (auto started = startInfrastructure(); !started)
        return started;
    return startHosts(program);
}

QJsonObject VirtualLan::announcement() const {
    QJsonArray hosts;
    for (const Host& host : m_hosts) {
        const HostPlan& plan = host.process->plan();
        hosts.append(QJsonObject{
            {QStringLiteral("name"), QString::fromStdString(plan.name)},
            {QStringLiteral("address"), QString::fromStdString(plan.address.toString())},
            {QStringLiteral("port"), m_plan.places.queryPort},
            {QStringLiteral("role"), QString::fromStdString(std::string(roleName(plan.role)))},
            {QStringLiteral("control"), host.process->files().control},
            {QStringLiteral("config"), host.process->files().config},
        });
    }
    // A client shows more of what people come to see than the master does.
    return {{QStringLiteral("control"), m_hosts.back().process->files().control},
            {QStringLiteral("reference"), QString::fromStdString(m_plan.master().name)},
            {QStringLiteral("hosts"), hosts}};
}

Status VirtualLan::startInfrastructure() {
    const std::int64_t now = rawCounterNs();
    for (const GrandmasterPlan& plan : m_plan.grandmasters) {
        m_grandmasters.push_back(std::make_unique<InThread<GrandmasterEmulator>>(plan, m_plan.places, now));
        auto opened =
            m_grandmasters.back()->call([](GrandmasterEmulator& g) { return std::optional<Status>(g.open()); });
        if (!*opened)
            return *opened;
    }
    m_utc = std::make_unique<InThread<UtcReference>>(UtcScale(now, utcNow()));
    const Endpoint at = m_plan.utcReference();
    auto listening = m_utc->call([&](UtcReference& u) { return std::optional<Status>(u.listen(at)); });
    if (!*listening)
        return *listening;
    resumeGrandmaster(0);
    return success();
}

Status VirtualLan::startHosts(const QString& program) {
    for (const HostPlan& plan : m_plan.hosts) {
        const HostFiles files = hostFiles(m_folder->path(), plan);
        Host host;
        host.process = std::make_unique<HostProcess>(plan, files, program);
        host.watch = std::make_unique<HostWatch>(files.control);
        if (auto prepared = host.process->prepare(configText(m_plan, plan)); !prepared)
            return prepared;
        const std::size_t index = m_hosts.size();
        connect(host.process.get(), &HostProcess::endedUnexpectedly, this, [this, index] {
            Host& lost = m_hosts[index];
            lost.watch->end();
            emit hostLost(
                QString::fromStdString(lost.process->plan().name + " ended by itself: " + lost.process->lastWords()));
        });
        m_hosts.push_back(std::move(host));
    }
    for (std::size_t i = 0; i < m_hosts.size(); ++i)
        startHost(i);
    return success();
}

bool VirtualLan::isAnyRunning() const {
    return std::any_of(m_hosts.begin(), m_hosts.end(), [](const Host& h) { return h.process->isRunning(); });
}

void VirtualLan::killHost(std::size_t index) {
    m_hosts[index].watch->end();
    m_hosts[index].process->kill();
}

void VirtualLan::startHost(std::size_t index) {
    Host& host = m_hosts[index];
    host.process->start();
    host.watch->begin(host.process->startedNs());
}

void VirtualLan::silenceGrandmaster(std::size_t index) {
    m_grandmasters[index]->call([](GrandmasterEmulator& g) { g.fallSilent(); });
}

void VirtualLan::resumeGrandmaster(std::size_t index) {
    m_grandmasters[index]->call([](GrandmasterEmulator& g) { g.speak(); });
}

void VirtualLan::poll() {
    for (Host& host : m_hosts)
        host.watch->poll();
}

void VirtualLan::measure(int exchanges) {
    if (isMeasuring())
        return;
    fleet::QueryOptions options;
    options.port = m_plan.places.queryPort;
    options.exchanges = exchanges;
    options.timeout = std::chrono::milliseconds(500);
    for (const HostPlan& host : m_plan.hosts)
        options.hosts.push_back({host.name, {host.address.toString(), std::nullopt}});
    m_query = std::make_unique<fleet::FleetQuery>(std::move(options));
    connect(m_query.get(), &fleet::FleetQuery::finished, this, &VirtualLan::takeMeasurement);
    m_query->start();
}

void VirtualLan::takeMeasurement() {
    const auto assessed = fleet::assess(m_query->readings(), {m_plan.master().name, {}});
    for (std::size_t i = 0; i < m_hosts.size() && i < assessed.hosts.size(); ++i)
        m_hosts[i].offset = assessed.hosts[i].offset;
    emit measured();
}

std::vector<HostResult> VirtualLan::results() const {
    const std::int64_t now = rawCounterNs();
    const auto master = m_hosts.front().watch->truth();
    std::vector<HostResult> results;
    for (const Host& host : m_hosts) {
        const HostPlan& plan = host.process->plan();
        HostResult result;
        result.name = plan.name;
        result.address = plan.address;
        result.role = plan.role;
        if (const auto status = host.watch->status()) {
            result.mode = status->mode;
            result.locked = isLocked(status->mode);
            if (status->phase)
                result.drift = status->phase->residual;
        }
        result.secondsToLock = host.watch->secondsToLock();
        result.reportedOffset = host.offset;
        if (const auto truth = host.watch->truth(); truth && master)
            result.trueOffset = trueOffset(*truth, *master, now);
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace dantesync::demo

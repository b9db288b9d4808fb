// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/offset_trial.h"

#include "app/demo/os_support.h"

#include <algorithm>

namespace dantesync::test {
namespace {

constexpr std::chrono::milliseconds tickInterval{50};
constexpr std::int64_t lockPatienceNs = 120'000'000'000;

/// The observer's steady clock against the raw counter, right now.
std::int64_t rawAt(fleet::ObserverTime time) {
    const fleet::ObserverTime before = fleet::observerNow();
    const std::int64_t raw = demo::rawCounterNs();
    const fleet::ObserverTime after = fleet::observerNow();
    return raw + (time - (before + (after - before) / 2)).count;
}

/// The one that all were brought to, or else the middle of all that was exchanged with anybody.
std::optional<fleet::ObserverTime> instantOf(const std::vector<fleet::HostReading>& readings) {
    std::optional<fleet::ObserverTime> first;
    std::optional<fleet::ObserverTime> last;
    for (const fleet::HostReading& reading : readings) {
        if (reading.atEpoch)
            return reading.atEpoch->epoch;
        for (const fleet::Exchange& exchange : reading.exchanges) {
            first = std::min(first.value_or(exchange.sent), exchange.sent);
            last = std::max(last.value_or(exchange.received), exchange.received);
        }
    }
    return first ? std::optional(*first + (*last - *first) / 2) : std::nullopt;
}

} // namespace

OffsetTrial::OffsetTrial(TrialOptions options, QString program, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_program(std::move(program)) {
    connect(&m_tick, &QTimer::timeout, this, &OffsetTrial::tick);
    connect(&m_lan, &demo::VirtualLan::hostLost, this, [this](const QString& words) { end(words.toStdString()); });
}

OffsetTrial::~OffsetTrial() {
    for (const auto& process : m_busy) {
        process->kill();
        process->waitForFinished();
    }
}

Status OffsetTrial::start() {
    if (auto started = m_lan.start(m_options.lan, m_program); !started)
        return started;
    for (std::size_t i = 0; i < m_lan.hostCount(); ++i) {
        m_truth.push_back(std::make_unique<TruthLog>(m_lan.controlName(i)));
        m_truth.back()->start();
    }
    m_startedNs = demo::rawCounterNs();
    m_tick.start(tickInterval);
    return success();
}

void OffsetTrial::tick() {
    if (!m_loaded) {
        settle();
        return;
    }
    for (const auto& truth : m_truth)
        truth->poll();
    const std::int64_t known = (*std::min_element(m_truth.begin(), m_truth.end(), [](const auto& a, const auto& b) {
                                   return a->knownUntil() < b->knownUntil();
                               }))->knownUntil();
    while (!m_pending.empty() && m_pending.front().rawNs < known) {
        judge(m_pending.front());
        m_pending.pop_front();
    }
    if (m_watched.size() >= m_options.comparisons)
        end({});
}

void OffsetTrial::settle() {
    m_lan.poll();
    const auto results = m_lan.results();
    const std::int64_t now = demo::rawCounterNs();
    const bool locked = std::all_of(results.begin(), results.end(), [](const auto& r) { return r.locked; });
    if (!locked && now - m_startedNs > lockPatienceNs)
        end("not all hosts locked in time");
    if (locked && !m_lockedNs) {
        m_lockedNs = now;
        emit note(
            QStringLiteral("all locked after %1 s").arg(static_cast<double>(now - m_startedNs) * 1e-9, 0, 'f', 1));
    }
    if (m_lockedNs && now - *m_lockedNs >= std::chrono::nanoseconds(m_options.settle).count())
        beginLoad();
}

void OffsetTrial::beginLoad() {
    m_loaded = true;
    for (int i = 0; i < m_options.busyProcesses; ++i) {
        m_busy.push_back(std::make_unique<QProcess>());
        demo::endWithParent(*m_busy.back());
        m_busy.back()->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("while :; do :; done")});
    }
    const auto request = wire::time_query::buildBasicRequest(1);
    const int hosts = static_cast<int>(m_lan.hostCount());
    for (const demo::HostPlan& host : m_lan.plan().hosts) {
        if (m_options.queriesPerSecond > 0)
            m_queries.push_back(
                std::make_unique<PacedLoad>(socketAddress(host.address.toString(), m_lan.plan().places.queryPort),
                                            std::vector<std::uint8_t>(request.begin(), request.end()),
                                            std::max(1, m_options.queriesPerSecond / hosts)));
    }
    fleet::PollOptions poll;
    poll.query = query();
    poll.query.exchanges = 4; // as dantesync monitor does
    poll.interval = m_options.interval;
    m_poller = std::make_unique<fleet::FleetPoller>(poll);
    connect(m_poller.get(), &fleet::FleetPoller::roundFinished, this, [this] { take(m_poller->readings(), false); });
    m_poller->start();
    askOnce();
}

fleet::QueryOptions OffsetTrial::query() const {
    fleet::QueryOptions options;
    options.port = m_lan.plan().places.queryPort;
    for (const demo::HostPlan& host : m_lan.plan().hosts)
        options.hosts.push_back({host.name, {host.address.toString(), std::nullopt}});
    return options;
}

void OffsetTrial::askOnce() {
    m_query = std::make_unique<fleet::FleetQuery>(query());
    connect(m_query.get(), &fleet::FleetQuery::finished, this, [this] {
        take(m_query->readings(), true);
        QTimer::singleShot(m_options.interval, this, &OffsetTrial::askOnce);
    });
    m_query->start();
}

void OffsetTrial::take(const std::vector<fleet::HostReading>& readings, bool once) {
    if (const auto instant = instantOf(readings))
        m_pending.push_back({rawAt(*instant), fleet::assess(readings, {m_lan.plan().master().name, {}}), once});
}

void OffsetTrial::judge(const Pending& pending) {
    const auto& hosts = pending.fleet.hosts;
    const auto reference = m_truth[0]->wallAt(pending.rawNs); // the master is the first
    for (std::size_t i = 1; i < hosts.size(); ++i) {
        const auto host = m_truth[i]->wallAt(pending.rawNs);
        if (host && reference && hosts[i].offset)
            (pending.once ? m_asked : m_watched).push_back(Trial::of(*host - *reference, hosts[i]));
    }
}

void OffsetTrial::end(const std::string& failure) {
    if (!m_tick.isActive())
        return;
    m_tick.stop();
    m_failure = failure;
    if (m_poller)
        m_poller->stop();
    emit finished();
}

} // namespace dantesync::test

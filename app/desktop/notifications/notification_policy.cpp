// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifications/notification_policy.h"

#include "app/desktop/presenters/status_presenter.h"
#include "app/desktop/presenters/words.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(NotificationPolicy)
};

constexpr std::size_t namesShown = 4;

/// Which notification an event belongs to, if any.
std::optional<NoticeKind> noticeOf(EventKind kind) {
    switch (kind) {
    case EventKind::ModeChanged:
    case EventKind::GrandmasterLost:
    case EventKind::GrandmasterFound:
        return NoticeKind::Lock;
    case EventKind::NtpLost:
    case EventKind::NtpRestored:
        return NoticeKind::Ntp;
    case EventKind::Conflict:
        return NoticeKind::Conflict;
    case EventKind::ServiceStarted:
    case EventKind::ServiceStopped:
        return NoticeKind::Service;
    case EventKind::GrandmasterChanged:
    case EventKind::GrandmasterRestarted:
        return NoticeKind::Grandmaster;
    case EventKind::ClockStepped:
    case EventKind::ForeignStep:
        return NoticeKind::ClockStep;
    case EventKind::ClockFault:
    case EventKind::FrequencyClamped:
        return NoticeKind::ClockFault;
    case EventKind::SlewStarted:
    case EventKind::DateChanged:
    case EventKind::ConfigurationChanged:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isOverAtOnce(NoticeKind kind) {
    return kind == NoticeKind::Grandmaster || kind == NoticeKind::ClockStep || kind == NoticeKind::ClockFault;
}

/// Before the service locked for the first time since it started, it has lost nothing.
std::optional<bool> lockOf(const SyncStatus& status) {
    if (isLocked(status.mode))
        return true;
    return status.firstLock ? std::optional(false) : std::nullopt;
}

std::optional<bool> reachable(const ServiceState& state, fleet::ObserverTime now) {
    if (state.isLive(now))
        return true;
    const bool gone = state.link == Link::Unreachable || (state.connected() && state.status);
    return gone ? std::optional(false) : std::nullopt;
}

/// Answers, but too far off; or does not answer. Nothing while there is no reference to hold it against.
std::optional<bool> inSync(const fleet::HostAssessment& host) {
    if (!host.quality)
        return std::nullopt;
    return *host.quality == SyncQuality::Synced || *host.quality == SyncQuality::Drift;
}

QString namesOf(const std::vector<std::string>& hosts) {
    QStringList names;
    for (std::size_t i = 0; i < hosts.size() && i < namesShown; ++i)
        names.append(QString::fromStdString(hosts[i]));
    const QString list = names.join(u", "_s);
    const int more = static_cast<int>(hosts.size()) - static_cast<int>(names.size());
    return more > 0 ? Text::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

} // namespace

bool NotificationPolicy::allowed(NoticeKind kind) const {
    return m_settings.any && m_settings.kinds[static_cast<std::size_t>(kind)] &&
           (!m_settings.showMode || isCritical(kind));
}

bool NotificationPolicy::waits() const {
    const auto waiting = [](const auto& pair) { return pair.second.waits(); };
    return std::any_of(m_pairs.begin(), m_pairs.end(), [](const auto& p) { return p.second.fact.waits(); }) ||
           std::any_of(m_hosts.begin(), m_hosts.end(), waiting);
}

DebouncedFact::Change NotificationPolicy::update(NoticeKind kind, std::optional<bool> good, fleet::ObserverTime now) {
    return m_pairs[kind].fact.update(good, now);
}

void NotificationPolicy::tellPair(NoticeKind kind, DebouncedFact::Change change, const QString& title,
                                  const QString& text, Notifications& out) {
    Pair& pair = m_pairs[kind];
    const bool lost = change == DebouncedFact::Change::Lost;
    if (!(lost ? allowed(kind) : std::exchange(pair.lossTold, false)))
        return;
    pair.lossTold = lost;
    const auto origin = m_lastEvent.find(kind);
    out.push_back({kind, title, text, lost ? Tone::Bad : Tone::Good,
                   origin == m_lastEvent.end() ? std::nullopt : std::optional(origin->second)});
}

NotificationPolicy::Notifications NotificationPolicy::onState(const ServiceState& state, fleet::ObserverTime now) {
    using Change = DebouncedFact::Change;
    Notifications out;
    const QString detail = statusWords(state, now).detail;
    const auto pair = [&](NoticeKind kind, std::optional<bool> good, const QString& lost, const QString& restored) {
        if (const Change change = update(kind, good, now); change != Change::None)
            tellPair(kind, change, change == Change::Lost ? lost : restored, detail, out);
    };
    pair(NoticeKind::Service, reachable(state, now), Text::tr("The service does not answer"),
         Text::tr("The service answers again"));
    if (!state.isLive(now)) { // nothing else can be known, and nothing goes on waiting
        for (const NoticeKind kind : {NoticeKind::Lock, NoticeKind::Ntp, NoticeKind::Conflict})
            update(kind, std::nullopt, now);
        return out;
    }
    const SyncStatus& status = *state.status;
    if (!m_begin)
        m_begin = status.updated;
    pair(NoticeKind::Lock, lockOf(status), Text::tr("Lock lost"), Text::tr("Lock restored"));
    pair(NoticeKind::Ntp, !status.ntpFailed, Text::tr("NTP does not answer"), Text::tr("NTP answers again"));
    pair(NoticeKind::Conflict, status.conflict.empty(), Text::tr("Another time service sets this clock"),
         Text::tr("No other time service any more"));
    return out;
}

NotificationPolicy::Notifications NotificationPolicy::onEvents(const std::vector<RecordedEvent>& events,
                                                               fleet::ObserverTime now) {
    Notifications out;
    for (const RecordedEvent& recorded : events) {
        const auto kind = noticeOf(recorded.event.kind);
        if (!kind)
            continue;
        const Notification::Origin origin{recorded.sequence, recorded.event.wall.ns / 1'000'000'000};
        m_lastEvent[*kind] = origin;
        if (!isOverAtOnce(*kind) || !m_begin || recorded.event.counter <= *m_begin)
            continue;
        const auto last = m_lastTold.find(*kind);
        const bool again = last != m_lastTold.end() && now - last->second < DebouncedFact::patience;
        if (again || !allowed(*kind))
            continue;
        m_lastTold[*kind] = now;
        const Tone tone = recorded.event.severity == Severity::Info ? Tone::Fine : toneOf(recorded.event.severity);
        out.push_back({*kind, eventKindText(recorded.event.kind), toQString(recorded.event.text), tone, origin});
    }
    return out;
}

NotificationPolicy::Notifications NotificationPolicy::onRound(const FleetRound& round, fleet::ObserverTime now) {
    std::vector<std::string> lost;
    std::vector<std::string> restored;
    std::map<std::string, DebouncedFact> present;
    for (const fleet::HostAssessment& host : round.fleet.hosts) {
        const std::string& name = host.reading.host.name;
        DebouncedFact& fact = present[name] = m_hosts[name];
        switch (fact.update(inSync(host), now)) {
        case DebouncedFact::Change::Lost:
            lost.push_back(name);
            break;
        case DebouncedFact::Change::Restored:
            restored.push_back(name);
            break;
        case DebouncedFact::Change::None:
            break;
        }
    }
    m_hosts = std::move(present); // who is not listed any more is forgotten
    Notifications out;
    tellHosts(lost, restored, out);
    return out;
}

void NotificationPolicy::tellHosts(const std::vector<std::string>& lost, const std::vector<std::string>& restored,
                                   Notifications& out) {
    if (!lost.empty() && allowed(NoticeKind::Fleet)) {
        m_hostsTold.insert(lost.begin(), lost.end());
        out.push_back({NoticeKind::Fleet,
                       Text::tr("%n host(s) out of sync", nullptr, static_cast<int>(lost.size())),
                       namesOf(lost),
                       Tone::Bad,
                       {}});
    }
    std::vector<std::string> told;
    for (const std::string& name : restored)
        if (m_hostsTold.erase(name) > 0)
            told.push_back(name);
    if (!told.empty())
        out.push_back({NoticeKind::Fleet,
                       Text::tr("%n host(s) in sync again", nullptr, static_cast<int>(told.size())),
                       namesOf(told),
                       Tone::Good,
                       {}});
}

} // namespace dantesync::desktop

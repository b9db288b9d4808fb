// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitor/monitor_session.h"

#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/snapshot_json.h"
#include "app/cli/snapshot_view.h"
#include "app/demo/columns.h"
#include "shared/model/utf8.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <ostream>

namespace dantesync::cli {
namespace {

constexpr std::size_t screenColumns = 79;

OffsetCsvRow rowOf(const fleet::FleetAssessment& fleet, std::int64_t time, const std::string& reference) {
    OffsetCsvRow row;
    row.timestamp = time;
    row.reference = reference;
    for (const fleet::HostAssessment& host : fleet.hosts) {
        const auto& offset = host.offset;
        row.offsets.push_back(
            {host.reading.host.name, offset ? std::optional<Nanoseconds>(offset->offset) : std::nullopt});
    }
    return row;
}

/// Cut, not wrapped: the line is drawn over itself.
std::string cut(std::string text) {
    while (text::width(text) > screenColumns) {
        do {
            text.pop_back();
        } while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0xC0U);
    }
    return text;
}

} // namespace

MonitorSession::MonitorSession(MonitorOptions options, std::ostream& out, std::ostream& messages)
    : m_options(std::move(options))
    , m_out(out)
    , m_messages(messages)
    , m_poller(m_options.poll) {
    if (!m_options.wallMs)
        m_options.wallMs = [] { return std::int64_t{QDateTime::currentMSecsSinceEpoch()}; };
    if (!m_options.output.isEmpty())
        m_csv.emplace(m_options.output, m_options.rotation);
    connect(&m_poller, &fleet::FleetPoller::roundFinished, this, &MonitorSession::takeRound);
}

void MonitorSession::start() {
    if (!m_options.history.empty()) {
        history::HistoryOptions history;
        history.path = m_options.history;
        m_recorder = std::make_unique<history::Recorder>(history);
        connect(m_recorder.get(), &history::Recorder::notice, this,
                [this](const QString& text) { say(text.toStdString()); });
    }
    if (m_options.duration.count() > 0)
        QTimer::singleShot(m_options.duration, this, &MonitorSession::stop);
    m_poller.start();
}

void MonitorSession::stop() {
    if (m_stopped)
        return;
    m_stopped = true;
    m_poller.stop();
    m_recorder.reset(); // waits for what is still to be written
    if (m_options.progress)
        m_messages << std::endl;
    if (m_csv && m_csv->pending() > 0)
        say(std::to_string(m_csv->pending()) + " rows could not be written");
    emit finished();
}

int MonitorSession::exitStatus() const {
    if (!m_answered)
        return exitNoAnswer;
    const bool allWritten = !m_csv || (m_csv->pending() == 0 && m_csv->lost() == 0);
    return m_allSynced && allWritten ? exitAllSynced : exitNotSynced;
}

void MonitorSession::takeRound() {
    if (m_stopped)
        return;
    const std::int64_t time = m_clock.stamp(fleet::observerNow(), m_options.wallMs());
    const fleet::FleetAssessment fleet = fleet::assess(m_poller.readings(), m_options.reference);
    if (m_options.reference.wanted.empty() && fleet.answered > 0 && fleet.reference)
        m_options.reference.wanted = fleet.hosts[*fleet.reference].reading.host.name;
    m_answered = m_answered || fleet.answered > 0;
    m_allSynced = m_allSynced && fleet.allSynced();
    noteReference(fleet);
    report(fleet, time);
    if (m_recorder) {
        m_recorder->add(history::samplesOf(fleet, time));
        for (history::Mark& mark : m_events.take(fleet, time))
            m_recorder->mark(std::move(mark));
    }
    if (++m_rounds == m_options.rounds)
        stop();
}

/// Rows of nothing but N/A are no secret.
void MonitorSession::noteReference(const fleet::FleetAssessment& fleet) {
    if (fleet.referenceProblem == m_referenceTrouble)
        return;
    m_referenceTrouble = fleet.referenceProblem;
    if (!m_referenceTrouble.empty())
        say(m_referenceTrouble + "; offsets are N/A until that changes");
    else
        say("the reference " + printable(m_options.reference.wanted) + " answers; offsets are known again");
}

void MonitorSession::report(const fleet::FleetAssessment& fleet, std::int64_t time) {
    if (!fleet.hosts.empty() && (m_csv || !m_options.json))
        writeCsv(fleet, time);
    if (m_options.json) {
        const QJsonDocument object = QJsonDocument::fromJson(snapshotJson(fleet, {48'000, time}));
        m_out << jsonText(object, QJsonDocument::Compact).toStdString() << std::endl;
    }
    if (m_options.progress)
        showProgress(fleet, time);
}

void MonitorSession::writeCsv(const fleet::FleetAssessment& fleet, std::int64_t time) {
    OffsetCsvRow row = rowOf(fleet, time, m_options.reference.wanted);
    if (!m_csv) {
        std::vector<std::string> hosts;
        row.reference = printable(row.reference); // a terminal may be looking
        for (HostOffset& offset : row.offsets) {
            offset.host = printable(offset.host);
            hosts.push_back(offset.host);
        }
        m_out << (hosts == m_printedHosts ? "" : csvHeader(hosts)) << csvLine(row, hosts) << std::flush;
        m_printedHosts = hosts;
        return;
    }
    const Status written = m_csv->write(std::move(row));
    if (!written && m_csvTrouble.empty()) {
        m_csvTrouble = written.error().text();
        say(m_csvTrouble);
    } else if (written && !m_csvTrouble.empty()) {
        m_csvTrouble.clear();
        say(m_csv->currentPath().toStdString() + " is written again" +
            (m_csv->lost() > 0 ? "; " + std::to_string(m_csv->lost()) + " rows are lost" : std::string()));
    }
    if (written && m_csvPath != m_csv->currentPath()) {
        if (!m_csvPath.isEmpty())
            say("goes on in " + m_csv->currentPath().toStdString());
        m_csvPath = m_csv->currentPath();
    }
}

void MonitorSession::say(const std::string& text) {
    m_messages << (m_options.progress ? "\r\x1b[K" : "") << "dantesync monitor: " << printable(text) << std::endl;
}

void MonitorSession::showProgress(const fleet::FleetAssessment& fleet, std::int64_t time) {
    const QString clock = QDateTime::fromSecsSinceEpoch(time).toString(QStringLiteral("HH:mm:ss"));
    m_messages << "\r\x1b[K" << cut(clock.toStdString() + "  " + verdict(fleet)) << std::flush;
}

} // namespace dantesync::cli

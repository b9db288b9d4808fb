// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/monitor/offset_csv_writer.h"
#include "shared/fleet/fleet_poller.h"
#include "shared/fleet/history/fleet_record.h"
#include "shared/fleet/history/recorder.h"
#include "shared/fleet/round_clock.h"

#include <QObject>

#include <functional>
#include <iosfwd>

namespace dantesync::cli {

struct MonitorOptions {
    fleet::PollOptions poll;
    fleet::ReferenceChoice reference;
    std::int64_t rounds = 0;          ///< 0: until it is ended
    std::chrono::seconds duration{0}; ///< 0: until it is ended
    QString output;                   ///< CSV file; empty: the lines go to stdout
    Rotation rotation;
    bool json = false;                    ///< an object a line on stdout, instead of CSV there
    bool progress = false;                ///< a terminal looks at stderr
    std::string history;                  ///< file; empty: none is written
    std::function<std::int64_t()> wallMs; ///< this computer's wall clock, ms since 1970; empty: the real one
};

/// Watches a fleet round by round, and writes down what it sees. The reference that is found in the first round that is
/// answered stays: offsets against now this and now that host cannot be compared.
class MonitorSession : public QObject {
    Q_OBJECT
public:
    MonitorSession(MonitorOptions options, std::ostream& out, std::ostream& messages);

    void start();
    /// Ends after what was written last.
    void stop();
    /// As of a snapshot, over all that was seen, and 1 when rows were not written: see ExitStatus.
    int exitStatus() const;

signals:
    void finished();

private:
    void takeRound();
    void noteReference(const fleet::FleetAssessment& fleet);
    void report(const fleet::FleetAssessment& fleet, std::int64_t time);
    void writeCsv(const fleet::FleetAssessment& fleet, std::int64_t time);
    void say(const std::string& text);
    void showProgress(const fleet::FleetAssessment& fleet, std::int64_t time);

    MonitorOptions m_options;
    std::ostream& m_out;
    std::ostream& m_messages;
    fleet::FleetPoller m_poller;
    std::optional<OffsetCsvWriter> m_csv;
    std::unique_ptr<history::Recorder> m_recorder;
    fleet::RoundClock m_clock;
    history::FleetEvents m_events;
    std::vector<std::string> m_printedHosts; ///< columns of the last header on stdout
    std::string m_referenceTrouble;          ///< as it was last told
    std::string m_csvTrouble;
    QString m_csvPath;
    std::int64_t m_rounds = 0;
    bool m_answered = false;
    bool m_allSynced = true;
    bool m_stopped = false;
};

} // namespace dantesync::cli

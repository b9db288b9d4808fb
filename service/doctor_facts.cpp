// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/doctor_facts.h"

#include "service/net/ptp/ptp_receiver.h"
#include "service/net/query/query_server.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace dantesync {
namespace {

using doctor::Facts;

std::string endpointText(const std::optional<Endpoint>& endpoint) {
    return endpoint ? endpoint->toString() : std::string();
}

Facts::Configuration configurationFacts(const ConfigKeeper& keeper) {
    Facts::Configuration facts;
    facts.file = keeper.document().fileName();
    const config::Loaded onDisk = config::load(facts.file);
    facts.missing = onDisk.fileMissing;
    for (const config::Problem& problem : onDisk.document.problems())
        (problem.severity == config::ProblemSeverity::Error ? facts.errors : facts.warnings).push_back(problem.text());
    facts.differsOnDisk = onDisk.document.text() != keeper.document().text();
    for (const std::string_view key : keeper.awaitingRestart())
        facts.awaitingRestart.emplace_back(key);
    return facts;
}

Facts::Ports portFacts(const net::QueryServer* queries, const config::Config& config) {
    Facts::Ports facts;
    facts.timeQueryWanted = config.timeQuery.enabled;
    facts.ntpServerWanted = config.ntpServerMode.enabled;
    if (queries != nullptr) {
        facts.timeQuery = endpointText(queries->timeQueryEndpoint());
        facts.ntpServer = endpointText(queries->ntpEndpoint());
        facts.broadcastTrouble = queries->broadcastTrouble();
    }
    return facts;
}

Facts::Ptp ptpFacts(const net::PtpReceiver* receiver, const config::Config& config, const SyncStatus& status) {
    Facts::Ptp facts;
    facts.enabled = config.ptp.enabled;
    if (receiver != nullptr) {
        facts.joined = receiver->network().joined;
        facts.trouble = receiver->network().trouble;
        facts.refused = receiver->counters().refused;
        facts.stampSource = receiver->stampSource();
    }
    if (status.grandmaster) {
        facts.sinceSync = status.updated - status.grandmaster->lastSync;
        facts.grandmaster = status.grandmaster->uuid.toString();
    }
    facts.onlyPtp2 = status.onlyPtp2Heard;
    facts.timestamping = status.timestamping;
    return facts;
}

Facts::Ntp ntpFacts(const SyncStatus& status) {
    Facts::Ntp facts;
    facts.server = status.ntpServer.view();
    facts.failed = status.ntpFailed;
    facts.failure = status.ntpFailure.view();
    if (status.ntp) {
        facts.age = status.updated - status.ntp->updated;
        facts.offset = status.ntp->offset;
    }
    return facts;
}

Facts::State stateFacts(const QString& directory) {
    Facts::State facts;
    facts.directory = directory.toStdString();
    const QFileInfo info(directory);
    facts.writable = info.isDir() && info.isWritable();
    const QStorageInfo storage(directory);
    if (storage.isValid())
        facts.freeBytes = storage.bytesAvailable();
    return facts;
}

} // namespace

doctor::Facts gatherFacts(const DoctorSources& sources) {
    const config::Config& config = sources.configuration.config();
    Facts facts;
    facts.configuration = configurationFacts(sources.configuration);
    facts.clock = {sources.parts.clock.toStdString(), sources.mayDiscipline, sources.conflicts,
                   config.clock.allowConflicts};
    facts.ports = portFacts(sources.parts.queries, config);
    facts.ptp = ptpFacts(sources.parts.ptp, config, sources.status);
    facts.ntp = ntpFacts(sources.status);
    facts.state = stateFacts(sources.stateDirectory);
    facts.mode = sources.status.mode;
    facts.modeAge = sources.status.updated - sources.status.modeSince;
    facts.uptime = sources.status.updated - sources.status.started;
    return facts;
}

} // namespace dantesync

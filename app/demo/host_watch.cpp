// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/host_watch.h"

#include "app/demo/os_support.h"
#include "shared/ipc/status_json.h"

namespace dantesync::demo {
namespace {

constexpr std::int64_t longestAgeNs = 2'000'000'000;
/// A host that has just been started opens its socket any moment.
const ipc::Backoff impatient{std::chrono::milliseconds(50), std::chrono::milliseconds(400)};

} // namespace

HostWatch::HostWatch(const QString& controlName, QObject* parent)
    : QObject(parent)
    , m_client(controlName, this) {}

void HostWatch::begin(std::int64_t startedNs) {
    if (!m_firstStartNs)
        m_firstStartNs = startedNs;
    m_client.start(impatient);
}

void HostWatch::end() {
    m_client.stop();
    m_status.reset();
    m_truth.reset();
}

void HostWatch::poll() {
    if (!m_client.isConnected())
        return;
    using namespace Qt::StringLiterals;
    if (!std::exchange(m_waitingForStatus, true))
        m_client.call(u"status.get"_s, {}, [this](const ipc::Outcome& outcome) { takeStatus(outcome); });
    if (!std::exchange(m_waitingForTruth, true))
        m_client.call(u"clock.truth"_s, {}, [this](const ipc::Outcome& outcome) { takeTruth(outcome); });
}

void HostWatch::takeStatus(const ipc::Outcome& outcome) {
    m_waitingForStatus = false;
    const auto* value = std::get_if<QJsonValue>(&outcome);
    auto status = value ? ipc::statusFromJson(value->toObject()) : Result<SyncStatus>(Error{});
    if (!status)
        return;
    m_statusNs = rawCounterNs();
    m_status = *status;
    if (m_secondsToLock || !status->firstLock || !m_firstStartNs)
        return;
    // The lock happened before we heard of it, by as much as the host's own counter says.
    const Nanoseconds ago = status->updated - *status->firstLock;
    m_secondsToLock = (Nanoseconds{m_statusNs - *m_firstStartNs} - ago).seconds();
}

void HostWatch::takeTruth(const ipc::Outcome& outcome) {
    m_waitingForTruth = false;
    const auto* value = std::get_if<QJsonValue>(&outcome);
    const auto truth = value ? TruthSegment::fromJson(value->toObject()) : std::nullopt;
    if (!truth)
        return;
    m_truthNs = rawCounterNs();
    m_truth = truth;
}

std::optional<SyncStatus> HostWatch::status() const {
    return rawCounterNs() - m_statusNs <= longestAgeNs ? m_status : std::nullopt;
}

std::optional<TruthSegment> HostWatch::truth() const {
    return rawCounterNs() - m_truthNs <= longestAgeNs ? m_truth : std::nullopt;
}

} // namespace dantesync::demo

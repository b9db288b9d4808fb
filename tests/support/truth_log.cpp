// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truth_log.h"

#include "app/demo/os_support.h"

#include <QJsonObject>

#include <algorithm>

namespace dantesync::test {
namespace {

constexpr std::size_t mostSegments = 200;

} // namespace

TruthLog::TruthLog(const QString& controlName, QObject* parent)
    : QObject(parent)
    , m_client(controlName, this) {}

void TruthLog::start() {
    m_client.start(ipc::Backoff{std::chrono::milliseconds(50), std::chrono::milliseconds(400)});
}

void TruthLog::poll() {
    if (!m_client.isConnected() || m_waiting)
        return;
    m_waiting = true;
    const std::int64_t asked = demo::rawCounterNs();
    m_client.call(QStringLiteral("clock.truth"), {},
                  [this, asked](const ipc::Outcome& outcome) { takeTruth(asked, outcome); });
}

void TruthLog::takeTruth(std::int64_t askedNs, const ipc::Outcome& outcome) {
    m_waiting = false;
    const auto* value = std::get_if<QJsonValue>(&outcome);
    const auto truth = value ? demo::TruthSegment::fromJson(value->toObject()) : std::nullopt;
    if (!truth)
        return;
    m_knownUntil = askedNs;
    if (!m_segments.empty() && m_segments.back().referenceNs == truth->referenceNs)
        return;
    m_segments.push_back(*truth);
    if (m_segments.size() > mostSegments)
        m_segments.pop_front();
}

std::optional<WallTime> TruthLog::wallAt(std::int64_t rawNs) const {
    const auto after = std::find_if(m_segments.begin(), m_segments.end(),
                                    [&](const demo::TruthSegment& s) { return s.referenceNs > rawNs; });
    if (after == m_segments.begin() || rawNs > m_knownUntil)
        return std::nullopt;
    return std::prev(after)->wallAt(rawNs);
}

} // namespace dantesync::test

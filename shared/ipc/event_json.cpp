// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/event_json.h"

namespace dantesync::ipc {
namespace {

constexpr qint64 largestSequence = qint64{1} << 53; // beyond it, it was not counted

QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// A whole number; nothing for anything else.
std::optional<qint64> whole(const QJsonValue& value) {
    const qint64 low = value.toInteger(0);
    return low == value.toInteger(1) ? std::optional(low) : std::nullopt;
}

Error unusable(const char* key) {
    return {std::string("the event has no usable \"") + key + '"', {}, "use app and service of the same version"};
}

} // namespace

QJsonObject toJson(const RecordedEvent& recorded) {
    const Event& event = recorded.event;
    return {{QStringLiteral("sequence"), static_cast<qint64>(recorded.sequence)},
            {QStringLiteral("wall_ns"), qint64{event.wall.ns}},
            {QStringLiteral("counter_ns"), qint64{event.counter.ns}},
            {QStringLiteral("kind"), text(eventKindName(event.kind))},
            {QStringLiteral("severity"), text(severityName(event.severity))},
            {QStringLiteral("text"), text(event.text)}};
}

Result<RecordedEvent> recordedEventFromJson(const QJsonObject& object) {
    const auto sequence = whole(object.value(QLatin1String("sequence")));
    const auto wall = whole(object.value(QLatin1String("wall_ns")));
    const auto counter = whole(object.value(QLatin1String("counter_ns")));
    const auto kind = eventKindFromName(object.value(QLatin1String("kind")).toString().toStdString());
    const auto severity = severityFromName(object.value(QLatin1String("severity")).toString().toStdString());
    const QJsonValue words = object.value(QLatin1String("text"));
    if (!sequence || *sequence <= 0 || *sequence > largestSequence)
        return unusable("sequence");
    if (!wall || !counter)
        return unusable(wall ? "counter_ns" : "wall_ns");
    if (!kind || !severity)
        return unusable(kind ? "severity" : "kind");
    if (!words.isString())
        return unusable("text");
    return RecordedEvent{static_cast<std::uint64_t>(*sequence), Event{*kind, *severity, CounterTime{*counter},
                                                                      WallTime{*wall}, words.toString().toStdString()}};
}

} // namespace dantesync::ipc

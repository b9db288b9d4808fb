// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/history_json.h"

#include <algorithm>

namespace dantesync::ipc {
namespace {

QString modeText(Mode mode) {
    const std::string_view name = modeName(mode);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<Mode> modeFromText(const QString& text) {
    for (std::uint8_t number = 0; modeFromNumber(number); ++number)
        if (modeText(*modeFromNumber(number)) == text)
            return modeFromNumber(number);
    return std::nullopt;
}

QJsonValue optionalNs(const std::optional<Nanoseconds>& value) {
    return value ? QJsonValue(qint64{value->count}) : QJsonValue();
}

/// Where each of our columns stands in the answer; -1: nowhere.
struct Layout {
    explicit Layout(const QJsonArray& names)
        : columns(names) {}
    qsizetype of(const char* name) const {
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (columns.at(i).toString() == QLatin1String(name))
                return i;
        return -1;
    }
    QJsonArray columns;
};

struct Columns {
    explicit Columns(const Layout& layout)
        : sequence(layout.of("sequence"))
        , wall(layout.of("wall_ns"))
        , counter(layout.of("counter_ns"))
        , mode(layout.of("mode"))
        , phaseError(layout.of("phase_error_ns"))
        , drift(layout.of("drift_ppm"))
        , correction(layout.of("correction_ppm"))
        , ntpOffset(layout.of("ntp_offset_ns")) {}
    qsizetype sequence, wall, counter, mode, phaseError, drift, correction, ntpOffset;
};

std::optional<HistorySample> sampleFrom(const QJsonArray& row, const Columns& at) {
    const auto mode = modeFromText(row.at(at.mode).toString());
    if (!mode || !row.at(at.sequence).isDouble() || !row.at(at.wall).isDouble())
        return std::nullopt;
    HistorySample sample;
    sample.sequence = static_cast<std::uint64_t>(row.at(at.sequence).toInteger());
    sample.wall = WallTime{row.at(at.wall).toInteger()};
    sample.counter = CounterTime{row.at(at.counter).toInteger()};
    sample.mode = *mode;
    sample.correction = Ppm{row.at(at.correction).toDouble()};
    if (row.at(at.phaseError).isDouble())
        sample.phaseError = Nanoseconds{row.at(at.phaseError).toInteger()};
    if (row.at(at.drift).isDouble())
        sample.drift = Ppm{row.at(at.drift).toDouble()};
    if (row.at(at.ntpOffset).isDouble())
        sample.ntpOffset = Nanoseconds{row.at(at.ntpOffset).toInteger()};
    return sample;
}

} // namespace

QJsonArray historyColumns() {
    return {QStringLiteral("sequence"),       QStringLiteral("wall_ns"),        QStringLiteral("counter_ns"),
            QStringLiteral("mode"),           QStringLiteral("phase_error_ns"), QStringLiteral("drift_ppm"),
            QStringLiteral("correction_ppm"), QStringLiteral("ntp_offset_ns")};
}

QJsonArray historyRow(const HistorySample& sample) {
    return {static_cast<qint64>(sample.sequence),
            qint64{sample.wall.ns},
            qint64{sample.counter.ns},
            modeText(sample.mode),
            optionalNs(sample.phaseError),
            sample.drift ? QJsonValue(sample.drift->value) : QJsonValue(),
            sample.correction.value,
            optionalNs(sample.ntpOffset)};
}

Result<std::vector<HistorySample>> historyFromJson(const QJsonObject& answer) {
    const Error unusable{"the history makes no sense", {}, "use app and service of the same version"};
    const Columns at{Layout(answer.value(QLatin1String("columns")).toArray())};
    const QJsonValue rows = answer.value(QLatin1String("rows"));
    if (!rows.isArray() || at.sequence < 0 || at.wall < 0 || at.mode < 0)
        return unusable;
    std::vector<HistorySample> samples;
    for (const auto& row : rows.toArray()) {
        const auto sample = sampleFrom(row.toArray(), at);
        if (!sample)
            return unusable;
        samples.push_back(*sample);
    }
    return samples;
}

} // namespace dantesync::ipc

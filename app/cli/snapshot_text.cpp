// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshot_text.h"

#include "app/cli/help.h"
#include "app/demo/columns.h"
#include "shared/model/clock_identity.h"
#include "shared/model/utf8.h"

#include <QDateTime>

namespace dantesync::cli {
namespace {

using fleet::Comparison;
using fleet::FleetAssessment;
using fleet::HostAssessment;

constexpr std::size_t labelWidth = 16;

std::string line(std::string_view label, const std::string& value) {
    return "  " + text::left(label, labelWidth - 2) + wrapped(value, labelWidth, 80 - labelWidth) + '\n';
}

std::string shown(const Comparison& comparison) {
    return text::offset(comparison.offset) + " ± " + text::span(comparison.uncertainty);
}

std::string methodWords(fleet::Method method) {
    switch (method) {
    case fleet::Method::Reference:
        return "by definition";
    case fleet::Method::Midpoint:
        return "two-way, middle of a basic exchange";
    case fleet::Method::TwoWay:
        return "two-way, four timestamps";
    case fleet::Method::CommonView:
        return "common view, calibrated";
    case fleet::Method::Combined:
        return "two-way and common view";
    }
    return {};
}

std::string offsetLines(const HostAssessment& host) {
    if (!host.offset)
        return line("Offset", "unknown");
    if (host.isReference)
        return line("Offset", "0: all others are held against it");
    std::string out = line("Offset", shown(*host.offset) + "  (" + methodWords(*host.method) + ")");
    if (!host.commonView)
        return out;
    out += line("", shown(*host.twoWay) + "  (two-way)");
    out += line("", shown(*host.commonView) + "  (common view of the grandmaster)");
    if (host.calibrated)
        out += line("", shown(*host.calibrated) + "  (the same, calibrated in " +
                            std::to_string(host.calibration->rounds) + " rounds)");
    return out;
}

std::string sampleRateWords(int sampleRate) {
    return text::number(sampleRate / 1000.0, sampleRate % 1000 == 0 ? 0 : 1) + " kHz";
}

std::string driftLines(const HostAssessment& host, int sampleRate) {
    const std::string correction =
        line("Correction", text::number(host.reading.basic->correctionPpmX1000 / 1000.0, 3, true) + " ppm applied");
    const auto drift = driftOf(host);
    if (!drift)
        return line("Drift", "unknown") + correction;
    const auto oneSample = secondsToOneSample(*drift, sampleRate);
    return line("Drift", text::number(drift->value, 3, true) + " µs/s, " +
                             text::number(samplesPerSecond(*drift, sampleRate), 6, true) + " samples/s at " +
                             sampleRateWords(sampleRate)) +
           line("One sample", oneSample ? "off after " + text::duration(*oneSample) : "off: not in sight") + correction;
}

std::string grandmasterLine(const HostAssessment& host) {
    const auto uuid = host.reading.basic->grandmaster();
    if (!uuid)
        return line("Grandmaster", "none named");
    std::string words = ClockUuid{*uuid}.toString();
    if (!host.isReference && host.sameGrandmaster)
        words += *host.sameGrandmaster ? ", the reference's too" : ", NOT the reference's";
    return line("Grandmaster", words);
}

std::string ntpLine(const HostAssessment& host) {
    if (host.reading.basic->ntpFailed)
        return line("NTP", "FAILED");
    const auto offset = ntpOffsetOf(host);
    return line("NTP", offset ? text::offset(*offset) + " (server minus local)" : "unknown");
}

std::string serviceLine(const HostAssessment& host) {
    std::string words = "round trip " + text::orDash(host.roundTrip, text::span);
    const auto& precise = host.reading.precise;
    words += precise ? ", up " + text::duration(precise->uptimeS) + ", version " + *versionOf(host) +
                           (precise->role == 1 ? ", NTP master" : "")
                     : std::string(", speaks the basic exchange only");
    return line("Service", words);
}

std::string modeWords(const HostAssessment& host) {
    const auto mode = modeOf(host);
    std::string words =
        mode ? std::string(modeName(*mode)) : "unknown (" + std::to_string(host.reading.basic->mode) + ')';
    words += host.reading.basic->locked ? ", locked" : ", not locked";
    return words + (host.reading.basic->settled ? ", settled" : "");
}

std::string name(const HostAssessment& host) {
    return printable(host.reading.host.name);
}

std::string title(const FleetAssessment& fleet, const SnapshotContext& context) {
    const QDateTime at = QDateTime::fromSecsSinceEpoch(context.unixTime, Qt::UTC);
    std::string out =
        "DanteSync snapshot, " + at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString() + " UTC";
    if (fleet.reference)
        out += ", reference " + name(fleet.hosts[*fleet.reference]);
    return out + '\n';
}

std::string briefRow(const HostAssessment& host, const Style& style) {
    std::string out = style.quality(host.quality, 9) + text::left(name(host), 17) + ' ';
    const auto mode = host.reading.basic ? modeOf(host) : std::nullopt;
    out += text::left(mode ? modeName(*mode) : "-", 9);
    out += text::right(text::orDash(host.offset, [](const Comparison& c) { return text::offset(c.offset); }), 14);
    out += text::right(text::orDash(host.offset, [](const Comparison& c) { return text::span(c.uncertainty); }), 13);
    out += text::right(text::orDash(driftOf(host), [](Ppm d) { return text::number(d.value, 3, true); }), 10);
    out += "  " + std::string(!host.sameGrandmaster ? "-" : *host.sameGrandmaster ? "same" : "OTHER");
    return out + '\n';
}

} // namespace

std::string hostText(const HostAssessment& host, const FleetAssessment& fleet, int sampleRate, const Style& style) {
    const std::string address = host.reading.endpoint ? host.reading.endpoint->toString() : "address unknown";
    const std::string title = name(host) == address ? name(host) : name(host) + "  " + address;
    std::string out = style.quality(host.quality, 9) + style.heading(title) + '\n';
    if (host.reading.answered()) {
        out += offsetLines(host);
        out += line("Mode", modeWords(host));
        out += driftLines(host, sampleRate);
        out += grandmasterLine(host);
        out += ntpLine(host);
        out += serviceLine(host);
    }
    return out + line("Verdict", verdict(host, fleet)) + '\n';
}

std::string snapshotText(const FleetAssessment& fleet, const SnapshotContext& context, const Style& style) {
    std::string out = style.heading(title(fleet, context)) + '\n';
    for (const HostAssessment& host : fleet.hosts)
        out += hostText(host, fleet, context.sampleRate, style);
    return out + wrapped(verdict(fleet), 0) + '\n';
}

std::string briefSnapshotText(const FleetAssessment& fleet, const SnapshotContext& context, const Style& style) {
    std::string out = style.heading(title(fleet, context));
    out += text::left("QUALITY", 9) + text::left("HOST", 18) + text::left("MODE", 9) + text::right("OFFSET", 14) +
           text::right("± UP TO", 13) + text::right("µs/s", 10) + "  GM\n";
    for (const HostAssessment& host : fleet.hosts)
        out += briefRow(host, style);
    return out + wrapped(verdict(fleet), 0) + '\n';
}

} // namespace dantesync::cli

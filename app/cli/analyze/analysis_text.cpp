// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/analysis_text.h"

#include "app/cli/analyze/findings.h"
#include "app/cli/help.h"
#include "app/demo/columns.h"
#include "shared/model/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace dantesync::analyze {
namespace {

using cli::Style;
using cli::wrapped;

constexpr std::size_t labelWidth = 15;
constexpr std::size_t nameWidth = 16;

std::string line(std::string_view label, const std::string& value) {
    return text::left(label, labelWidth) + wrapped(value, labelWidth, 80 - labelWidth) + '\n';
}

std::string listed(const std::string& value) {
    return "  - " + wrapped(value, 4, 76) + '\n';
}

std::string orDash(const std::optional<double>& value, std::string (*print)(double) = plainMs) {
    return text::orDash(value, print);
}

/// "1.2e-09".
std::string scientific(double value) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.1e", value);
    return buffer.data();
}

std::string interval(double seconds) {
    return text::number(seconds, seconds < 0.0995 ? 3 : seconds < 10 ? 2 : 1) + " s";
}

std::string heading(const RecordingReport& report) {
    std::string out = "DanteSync analysis";
    if (report.references.size() == 1)
        out += ", reference " + printable(report.references.front().name);
    else if (!report.references.empty())
        out += ", " + std::to_string(report.references.size()) + " references";
    return wrapped(out, 2) + '\n';
}

std::string filesText(const RecordingReport& report) {
    std::string out;
    for (const FileReport& file : report.files) {
        std::string words = printable(file.path) + ": " + std::to_string(file.rows) + " rows";
        for (const std::string& note : file.notes)
            words += "; " + note;
        out += line(&file == &report.files.front() ? (report.files.size() == 1 ? "File" : "Files") : "", words);
    }
    return out;
}

std::string overview(const RecordingReport& report) {
    std::string out = line("From, to", moment(report.begin) + " to " + moment(report.end));
    out += line("Length", text::duration(report.duration()) + ", " + std::to_string(report.rows) + " samples, one in " +
                              interval(report.interval));
    const SpreadReport& spread = report.spread;
    if (spread.largest)
        out += line("Spread", "mean " + plainMs(*spread.mean) + ", p95 " + orDash(spread.percentiles.p95) + ", p99 " +
                                  orDash(spread.percentiles.p99) + ", max " + plainMs(spread.largest->value) + " at " +
                                  moment(spread.largest->time));
    if (report.worst)
        out += line("Worst 5 min", "from " + moment(report.worst->begin) + ": mean spread " +
                                       plainMs(report.worst->mean) + ", max " + plainMs(report.worst->largest));
    const bool exact =
        spread.percentiles.isExact() && std::all_of(report.hosts.begin(), report.hosts.end(),
                                                    [](const HostReport& host) { return host.magnitudes.isExact(); });
    out +=
        line("Percentiles", exact ? "exact (nearest rank)" : "nearest rank, within 0.1 % (too many to keep them all)");
    return out;
}

std::string hostRow(const HostReport& host, const Style& style) {
    if (host.isReference)
        return style.quality(host.quality, 9) + text::left(printable(host.name), nameWidth) +
               "    the reference: 0 by definition\n";
    const std::string largest = host.largest ? plainMs(host.largest->value) : "-";
    const std::string drift = host.drift ? text::number(host.drift->ppm, 3, true) : "-";
    return style.quality(host.quality, 9) + text::left(printable(host.name), nameWidth) +
           text::right(orDash(host.mean, signedMs), 12) + text::right(orDash(host.standardDeviation), 11) +
           text::right(orDash(host.magnitudes.p95), 11) + text::right(largest, 11) + text::right(drift, 10) + '\n';
}

std::string hostTable(const RecordingReport& report, const Style& style) {
    std::string out = '\n' +
                      style.heading(text::left("QUALITY", 9) + text::left("HOST", nameWidth) + text::right("MEAN", 12) +
                                    text::right("STD", 11) + text::right("P95 |x|", 11) + text::right("MAX |x|", 11) +
                                    text::right("ppm", 10)) +
                      '\n';
    for (const HostReport& host : report.hosts)
        out += hostRow(host, style);
    return out;
}

std::string tauWords(double tau) {
    return tau < 1e6 ? text::number(tau, tau < 10 && tau != static_cast<int>(tau) ? 1 : 0) + " s"
                     : scientific(tau) + " s";
}

/// A line a host, a column every sixteenfold tau: the whole curve is in the JSON and HTML.
std::string curveTable(const RecordingReport& report, const Style& style, std::string_view title,
                       const std::vector<TauPoint> HostReport::*curve, std::string (*print)(double)) {
    constexpr std::size_t columnWidth = 11;
    std::set<double> taus;
    for (double tau = report.interval; taus.size() < 5 && tau <= 2 * report.duration(); tau *= 16)
        if (std::any_of(report.hosts.begin(), report.hosts.end(), [&](const HostReport& host) {
                return std::any_of((host.*curve).begin(), (host.*curve).end(),
                                   [tau](const TauPoint& point) { return point.tau == tau; });
            }))
            taus.insert(tau);
    if (taus.empty())
        return {};
    std::string head = text::left(title, 25);
    for (const double tau : taus)
        head += text::right(tauWords(tau), columnWidth);
    std::string out = '\n' + style.heading(head) + '\n';
    for (const HostReport& host : report.hosts) {
        if ((host.*curve).empty() || host.isReference)
            continue;
        out += text::left(printable(host.name), 25);
        for (const double tau : taus) {
            const auto found = std::find_if((host.*curve).begin(), (host.*curve).end(),
                                            [tau](const TauPoint& point) { return point.tau == tau; });
            out += text::right(found != (host.*curve).end() ? print(found->value) : "-", columnWidth);
        }
        out += '\n';
    }
    return out;
}

std::string findingsText(const RecordingReport& report, const Style& style) {
    std::string out;
    for (const std::string& finding : report.findings)
        out += listed(finding);
    for (const HostReport& host : report.hosts)
        for (const std::string& finding : host.findings)
            out += listed(printable(host.name) + ": " + finding);
    return '\n' + style.heading("What stands out") + '\n' + (out.empty() ? listed("nothing") : out);
}

std::string malformedText(const RecordingReport& report) {
    if (report.malformed == 0)
        return {};
    std::string out = '\n' + std::to_string(report.malformed) + (report.malformed == 1 ? " line was" : " lines were") +
                      " not understood and left out:\n";
    for (const MalformedPlace& place : report.firstMalformed)
        out += listed(printable(place.file) + ':' + std::to_string(place.line) + ": " + place.reason);
    if (report.malformed > report.firstMalformed.size())
        out += "  - and " + std::to_string(report.malformed - report.firstMalformed.size()) + " more\n";
    return out;
}

} // namespace

std::string analysisText(const RecordingReport& report, const Style& style) {
    return style.heading(heading(report)) + filesText(report) + overview(report) + hostTable(report, style) +
           curveTable(report, style, "ALLAN DEVIATION at tau", &HostReport::allan, scientific) +
           curveTable(report, style, "MTIE at tau", &HostReport::mtie, plainMs) + findingsText(report, style) +
           malformedText(report) + '\n' + wrapped(verdict(report), 0) + '\n';
}

} // namespace dantesync::analyze

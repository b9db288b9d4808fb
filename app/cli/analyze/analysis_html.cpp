// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/analysis_html.h"

#include "app/cli/analyze/findings.h"
#include "app/cli/analyze/html_charts.h"
#include "app/cli/analyze/svg_chart.h"
#include "app/demo/columns.h"
#include "shared/model/utf8.h"

namespace dantesync::analyze {
namespace {

constexpr std::string_view style = R"css(
:root{color-scheme:light dark;--back:#fff;--ink:#1b1f24;--soft:#57606a;--rule:#d0d7de;
--c0:#0072b2;--c1:#b34700;--c2:#007a5a;--c3:#a8327a;--c4:#7a5c00;--c5:#2f6fb3;--c6:#5b5b5b;--c7:#7d3cb5}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--ink:#e6edf3;--soft:#9da7b3;--rule:#30363d;
--c0:#56b4e9;--c1:#ff9e4a;--c2:#3ddc97;--c3:#f2a1cf;--c4:#e6c84a;--c5:#9ecbff;--c6:#bdbdbd;--c7:#c9a0ff}}
body{background:var(--back);color:var(--ink);font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid var(--rule);margin-top:2rem}
figure{margin:1rem 0}figcaption,caption{font-weight:600;text-align:left}
svg{width:100%;height:auto}svg text{fill:var(--soft);font-size:11px}
.axes path{stroke:var(--rule);stroke-width:1;fill:none}.level{stroke:var(--soft);stroke-dasharray:5 4;fill:none}
.line{fill:none;stroke-width:1.5;stroke-linejoin:round}.band{opacity:.3;stroke:none}
.wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.2rem .6rem;border-bottom:1px solid var(--rule);text-align:right;white-space:nowrap}
th:first-child{text-align:left}summary{cursor:pointer;color:var(--soft)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;margin:.3rem 0}.key{width:24px;height:8px}
.verdict{font-weight:600}
)css";

/// The eight colours; from the fifth on also dashed, and in the second eight the same again.
std::string colourRules() {
    std::string out;
    for (int i = 0; i < 8; ++i) {
        const std::string digit = std::to_string(i);
        const auto rule = [&](std::string_view kind) { out.append(kind).append(".l").append(digit); };
        rule(".line");
        out.append("{stroke:var(--c").append(digit).append(i >= 4 ? ");stroke-dasharray:7 3}" : ")}");
        rule(".band");
        rule(",.bar");
        rule(",.dot");
        out.append("{fill:var(--c").append(digit).append(")}");
    }
    return out + '\n';
}

std::string paragraph(const std::string& words) {
    return "<p>" + escaped(words) + "</p>\n";
}

std::string item(const std::string& words) {
    return "<li>" + escaped(words) + "</li>\n";
}

std::string orDash(const std::optional<double>& value, std::string (*print)(double) = plainMs) {
    return text::orDash(value, print);
}

std::string overview(const RecordingReport& report) {
    std::string out =
        paragraph(moment(report.begin) + " to " + moment(report.end) + ", " + text::duration(report.duration()) + ", " +
                  std::to_string(report.rows) + " samples, one in " + text::number(report.interval, 3) + " s.");
    const SpreadReport& spread = report.spread;
    std::string rows;
    if (spread.largest) {
        rows += tableRow({"mean", plainMs(*spread.mean)});
        rows += tableRow({"p95", orDash(spread.percentiles.p95)});
        rows += tableRow({"p99", orDash(spread.percentiles.p99)});
        rows += tableRow({"max", plainMs(spread.largest->value) + " at " + moment(spread.largest->time)});
    }
    if (report.worst)
        rows += tableRow({"worst five minutes", "mean " + plainMs(report.worst->mean) + ", max " +
                                                    plainMs(report.worst->largest) + " from " +
                                                    moment(report.worst->begin)});
    return out + tableOf("Spread", {"", ""}, rows);
}

std::string hostTable(const RecordingReport& report) {
    std::string rows;
    for (const HostReport& host : report.hosts) {
        const std::string largest = host.largest ? plainMs(host.largest->value) : "-";
        const std::string drift = host.drift ? text::number(host.drift->ppm, 4, true) : "-";
        rows += tableRow({printable(host.name),
                          std::string(syncQualityName(host.quality)) + (host.isReference ? ", the reference" : ""),
                          std::to_string(host.samples), orDash(host.mean, signedMs), orDash(host.standardDeviation),
                          orDash(host.magnitudes.p95), largest, drift, std::to_string(host.outages.count),
                          std::to_string(host.steps.count())});
    }
    return tableOf("Hosts",
                   {"host", "quality", "samples", "mean", "std", "p95 |x|", "max |x|", "drift ppm", "outages", "jumps"},
                   rows);
}

std::string findingList(const RecordingReport& report) {
    std::string out;
    for (const std::string& finding : report.findings)
        out += item(finding);
    for (const HostReport& host : report.hosts)
        for (const std::string& finding : host.findings)
            out += item(printable(host.name) + ": " + finding);
    return "<h2>What stands out</h2>\n<ul>" + (out.empty() ? item("nothing") : out) + "</ul>\n";
}

std::string sources(const RecordingReport& report) {
    std::string out = "<h2>Files</h2>\n<ul>";
    for (const FileReport& file : report.files) {
        std::string words = printable(file.path) + ": " + std::to_string(file.rows) + " rows";
        for (const std::string& note : file.notes)
            words += "; " + note;
        out += item(words);
    }
    out += "</ul>\n";
    if (report.malformed == 0)
        return out;
    out += paragraph("Lines that were not understood and left out: " + std::to_string(report.malformed) + ".") + "<ul>";
    for (const MalformedPlace& place : report.firstMalformed)
        out += item(printable(place.file) + ':' + std::to_string(place.line) + ": " + place.reason);
    return out + "</ul>\n";
}

std::string charts(const RecordingReport& report) {
    std::string out = "<h2>Spread</h2>\n" +
                      seriesFigure("spread", "Spread over time", "spread in ms", report.spread.series, report, false) +
                      histogramFigure("spread-h", "Spread: how often", "spread in ms", report.spread.histogram);
    for (std::size_t i = 0; i < report.hosts.size(); ++i) {
        const HostReport& host = report.hosts[i];
        if (host.samples == 0 || host.isReference)
            continue;
        const std::string name = printable(host.name);
        const std::string id = "h" + std::to_string(i);
        out += "<h2>" + escaped(name) + "</h2>\n";
        out += seriesFigure(id, name + ": offset over time", "offset in ms", host.series, report, true);
        out += histogramFigure(id + "-h", name + ": how often", "offset in ms", host.histogram);
    }
    out += "<h2>Stability</h2>\n";
    out += curvesFigure("adev", "Allan deviation", "ADEV", report, &HostReport::allan);
    out += curvesFigure("mtie", "Maximum time interval error", "MTIE in ms", report, &HostReport::mtie);
    return out;
}

} // namespace

std::string analysisHtml(const RecordingReport& report) {
    std::string title = "DanteSync analysis";
    if (report.references.size() == 1)
        title += ", reference " + printable(report.references.front().name);
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>" +
           escaped(title) + "</title>\n<style>" + std::string(style) + colourRules() +
           "</style></head>\n<body><main>\n<h1>" + escaped(title) + "</h1>\n<p class=\"verdict\">" +
           escaped(verdict(report)) + "</p>\n" + overview(report) + hostTable(report) + findingList(report) +
           charts(report) + sources(report) + "</main></body></html>\n";
}

} // namespace dantesync::analyze

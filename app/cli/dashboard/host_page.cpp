// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/host_page.h"

#include "app/cli/dashboard/sparkline.h"
#include "app/cli/snapshot_text.h"
#include "app/demo/columns.h"
#include "shared/model/utf8.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace dantesync::cli {
namespace {

void addLines(Screen& page, std::string_view lines) {
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        Row row;
        row.add(lines.substr(0, end));
        page.push_back(row);
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
}

void addTrend(Screen& page, const HostTrack& track, const DashboardContext& context) {
    std::optional<double> low;
    std::optional<double> high;
    for (const auto& offset : track.offsetsUs) {
        if (offset) {
            low = std::min(low.value_or(*offset), *offset);
            high = std::max(high.value_or(*offset), *offset);
        }
    }
    if (!low)
        return;
    Row title;
    title.add("Offset over the last " + text::duration(static_cast<double>(track.offsetsUs.size()) * context.interval) +
                  ": " + text::offset(Nanoseconds::fromMicroseconds(*low)) + " to " +
                  text::offset(Nanoseconds::fromMicroseconds(*high)),
              Tone::Heading);
    page.push_back(title);
    const std::size_t columns = context.size.columns > 4 ? context.size.columns - 4 : 1;
    Row line;
    line.add("  " + sparkline(track.offsetsUs, columns, {context.unicode, 0}));
    page.push_back(line);
    page.emplace_back();
}

void addEvents(Screen& page, const HostTracks& tracks, const std::string& name) {
    constexpr std::size_t most = 50;
    std::size_t shown = 0;
    for (auto event = tracks.events().rbegin(); event != tracks.events().rend() && shown < most; ++event) {
        if (event->text.compare(0, name.size() + 1, name + ':') != 0)
            continue;
        Row row;
        row.add("  " +
                    QDateTime::fromSecsSinceEpoch(event->unixTime)
                        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                        .toStdString() +
                    "  " + event->text.substr(name.size() + 2),
                event->bad ? Tone::Bad : Tone::Normal);
        page.push_back(row);
        ++shown;
    }
}

} // namespace

Screen hostPage(const HostTracks& tracks, const DashboardState& state, const DashboardContext& context) {
    Screen page;
    const auto& hosts = tracks.hosts();
    const auto found = std::find_if(hosts.begin(), hosts.end(), [&](const HostTrack& track) {
        return track.latest.reading.host.name == state.selected;
    });
    if (found == hosts.end() || !tracks.latest())
        return page;
    page.emplace_back();
    addLines(page, hostText(found->latest, *tracks.latest(), context.sampleRate, Style(false)));
    addTrend(page, *found, context);
    addEvents(page, tracks, printable(state.selected));
    return page;
}

Screen helpPage() {
    static constexpr std::array<std::string_view, 21> lines{
        "",
        "Keys",
        "  arrows, PgUp, PgDn, Home, End   choose a host",
        "  Enter                           everything about it; Enter or Esc: back",
        "  s                               sort by trouble, name, offset, drift, mode",
        "  r                               reverse the order",
        "  /                               show only hosts whose name or address has ...",
        "  t                               show only hosts in trouble",
        "  p or space                      pause the display; asking goes on",
        "  n                               ask now",
        "  ? or h                          this page",
        "  q or Ctrl-C                     quit",
        "",
        "Columns",
        "  QUALITY  SYNCED below 1 ms, DRIFT to 5 ms, ERROR beyond, OFFLINE no answer",
        "  OFFSET   host minus reference: positive is ahead",
        "  UP TO    the true offset lies within offset plus and minus this",
        "  us/s     drift that is left after the host's own discipline",
        "  GM       whether it follows the same grandmaster as the reference",
        "  TREND    the offsets of the last rounds, each host to its own scale,",
        "           but never finer than 20 us"};
    Screen page;
    for (const std::string_view line : lines) {
        Row row;
        row.add(line, line == "Keys" || line == "Columns" ? Tone::Heading : Tone::Normal);
        page.push_back(row);
    }
    return page;
}

} // namespace dantesync::cli

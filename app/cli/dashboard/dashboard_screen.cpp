// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/dashboard_screen.h"

#include "app/cli/dashboard/host_page.h"
#include "app/cli/dashboard/sparkline.h"
#include "app/cli/snapshot_view.h"
#include "app/demo/columns.h"
#include "shared/model/utf8.h"

#include <QDateTime>

#include <algorithm>

namespace dantesync::cli {
namespace {

constexpr std::size_t fixedRows = 5; // title, summary, heading; event, keys
constexpr double quietUs = 20;       // sparklines: noise below this is drawn as the quiet it is

Tone toneOf(const std::optional<SyncQuality>& quality) {
    if (!quality)
        return Tone::Faint;
    switch (*quality) {
    case SyncQuality::Synced:
        return Tone::Good;
    case SyncQuality::Drift:
        return Tone::Fair;
    case SyncQuality::Error:
    case SyncQuality::Offline:
        return Tone::Bad;
    }
    return Tone::Bad;
}

std::string clockText(std::int64_t unixTime) {
    return QDateTime::fromSecsSinceEpoch(unixTime).toString(QStringLiteral("HH:mm:ss")).toStdString();
}

Row titleRow(const HostTracks& tracks, const DashboardState& state, const DashboardContext& context) {
    Row row;
    std::string left = "DanteSync";
    if (tracks.latest() && tracks.latest()->reference)
        left += "  reference " + printable(tracks.latest()->hosts[*tracks.latest()->reference].reading.host.name);
    std::string right = clockText(context.unixTime);
    const double age = static_cast<double>(context.unixTime - tracks.updated());
    if (state.paused)
        right = "PAUSED  " + right;
    else if (tracks.latest() && age > 2 * context.interval + 2)
        right = "LATE: " + text::duration(age) + " old  " + right;
    const std::size_t columns = context.size.columns;
    const std::size_t forLeft = columns > text::width(right) ? columns - text::width(right) : 0;
    row.add(fitted(left, forLeft, context.unicode) + right, Tone::Heading);
    return row;
}

bool isFine(const fleet::FleetAssessment& fleet) {
    return fleet.allSynced() && lockedIn(fleet) == fleet.answered;
}

/// What the table leaves out, in words; empty when it shows everybody.
std::string filterWords(const DashboardState& state) {
    std::string words;
    if (state.typing || !state.filter.empty())
        words = "   filter: " + state.filter + (state.typing ? "_" : "");
    return state.onlyTroubled ? words + "   only troubled ones" : words;
}

Row summaryRow(const HostTracks& tracks, const DashboardState& state, const DashboardContext& context) {
    Row row;
    const std::string words = filterWords(state); // stands whole, whatever the verdict has to say
    const std::size_t columns = context.size.columns;
    const std::size_t room = columns > text::width(words) ? columns - text::width(words) : 0;
    const auto add = [&](const std::string& summary, Tone tone) {
        row.add(text::width(summary) > room ? fitted(summary, room, context.unicode) : summary, tone);
    };
    if (!context.message.empty())
        add(context.message, Tone::Bad);
    else if (!tracks.latest())
        add("asking...", Tone::Faint);
    else
        add(verdict(*tracks.latest()), isFine(*tracks.latest()) ? Tone::Good : Tone::Fair);
    row.add(words, Tone::Heading);
    return row;
}

/// Columns of the table, and where the line of offsets gets what is left.
struct Layout {
    std::size_t name = 16;
    bool mode = false;
    bool uncertainty = false;
    bool drift = false;
    bool grandmaster = false;
    std::size_t trend = 0;
};

Layout layoutFor(std::size_t columns) {
    Layout layout;
    constexpr std::size_t trendWanted = 14;
    std::size_t used = 8 + layout.name + 1 + 13; // quality, name, offset: the least
    const auto take = [&](bool& member, std::size_t width) {
        if (used + width <= columns) {
            member = true;
            used += width;
        }
    };
    take(layout.mode, 9);
    take(layout.drift, 10);
    take(layout.grandmaster, 7);
    if (columns >= used + 11 + trendWanted) // the host's page tells it too
        take(layout.uncertainty, 11);
    if (columns > used + 2)
        layout.trend = std::min<std::size_t>(columns - used - 2, 60);
    if (columns > used + 2 + layout.trend)
        layout.name += std::min<std::size_t>(columns - used - 2 - layout.trend, 24);
    return layout;
}

Row headingRow(const Layout& layout, const DashboardState& state, bool unicode) {
    Row row;
    std::string line = fitted("QUALITY", 8) + fitted("HOST", layout.name + 1);
    if (layout.mode)
        line += fitted("MODE", 9);
    line += fittedRight("OFFSET", 13);
    if (layout.uncertainty)
        line += fittedRight(unicode ? "± UP TO" : "+- UP TO", 11);
    if (layout.drift)
        line += fittedRight(unicode ? "µs/s" : "us/s", 10);
    if (layout.grandmaster)
        line += fittedRight("GM", 7);
    if (layout.trend > 0)
        line += "  " + fitted("TREND, by " + std::string(sortName(state.sort)), layout.trend, unicode);
    row.add(line, Tone::Heading);
    return row;
}

std::string grandmasterText(const fleet::HostAssessment& host) {
    if (!host.sameGrandmaster)
        return "-";
    return *host.sameGrandmaster ? "same" : "OTHER";
}

Row hostRow(const HostTrack& track, const Layout& layout, const DashboardContext& context) {
    const fleet::HostAssessment& host = track.latest;
    const bool unicode = context.unicode;
    Row row;
    row.add(fitted(host.quality ? syncQualityName(*host.quality) : "unknown", 8), toneOf(host.quality));
    row.add(fitted(printable(host.reading.host.name), layout.name, unicode) + ' ',
            host.isReference ? Tone::Heading : Tone::Normal);
    const auto mode = modeOf(host);
    if (layout.mode)
        row.add(fitted(mode ? modeName(*mode) : "-", 9), mode && !isLocked(*mode) ? Tone::Fair : Tone::Normal);
    row.add(fittedRight(text::orDash(host.offset, [](const auto& c) { return text::offset(c.offset); }), 13));
    if (layout.uncertainty)
        row.add(fittedRight(text::orDash(host.offset, [](const auto& c) { return text::span(c.uncertainty); }), 11),
                Tone::Faint);
    if (layout.drift)
        row.add(fittedRight(text::orDash(driftOf(host), [](Ppm d) { return text::number(d.value, 3, true); }), 10));
    if (layout.grandmaster)
        row.add(fittedRight(grandmasterText(host), 7), host.sameGrandmaster == false ? Tone::Bad : Tone::Normal);
    if (layout.trend > 0)
        row.add("  " + sparkline(track.offsetsUs, layout.trend, {unicode, quietUs}), Tone::Faint);
    return row;
}

Row eventRow(const HostTracks& tracks) {
    Row row;
    if (tracks.events().empty()) {
        row.add("nothing has changed yet", Tone::Faint);
    } else {
        const TrackEvent& event = tracks.events().back();
        row.add(clockText(event.unixTime) + ' ' + event.text, event.bad ? Tone::Bad : Tone::Normal);
    }
    return row;
}

Row keysRow(const DashboardState& state) {
    Row row;
    if (state.typing)
        row.add("type a part of a name or address; Enter keeps the filter, Esc clears it", Tone::Faint);
    else if (state.page != Page::Table)
        row.add("Esc back  arrows scroll  q quit", Tone::Faint);
    else
        row.add("? help  arrows Enter host  s sort  r reverse  / filter  t troubled  p pause  q quit", Tone::Faint);
    return row;
}

void addTable(Screen& screen, const HostTracks& tracks, const DashboardState& state, const DashboardContext& context) {
    const Layout layout = layoutFor(context.size.columns);
    screen.push_back(headingRow(layout, state, context.unicode));
    const auto shown = shownHosts(tracks, state);
    const std::size_t room = hostRows(context.size);
    const std::size_t selected = selectedRow(tracks, state, shown);
    std::size_t top = shown.size() > room ? std::min(state.top, shown.size() - room) : 0;
    if (selected < top || selected >= top + room) // a host that moved in the order takes the view along
        top = selected < top ? selected : selected - room + 1;
    for (std::size_t i = top; i < std::min(shown.size(), top + room); ++i) {
        screen.push_back(hostRow(tracks.hosts()[shown[i]], layout, context));
        screen.back().selected = i == selected;
    }
    if (shown.empty() && tracks.latest()) {
        Row row;
        row.add(tracks.hosts().empty() ? "no host is known" : "no host fits what is asked for (Esc clears the filter)",
                Tone::Faint);
        screen.push_back(row);
    }
}

void addPage(Screen& screen, const Screen& page, const DashboardState& state, std::size_t room) {
    const std::size_t top = page.size() > room ? std::min(state.top, page.size() - room) : 0;
    for (std::size_t i = top; i < std::min(page.size(), top + room); ++i)
        screen.push_back(page[i]);
}

} // namespace

std::size_t hostRows(const ScreenSize& size) {
    return size.rows > fixedRows ? size.rows - fixedRows : 1;
}

Screen dashboardScreen(const HostTracks& tracks, const DashboardState& state, const DashboardContext& context) {
    Screen screen{titleRow(tracks, state, context), summaryRow(tracks, state, context)};
    const std::size_t room = hostRows(context.size) + 1;
    if (state.page == Page::Table)
        addTable(screen, tracks, state, context);
    else
        addPage(screen, state.page == Page::Help ? helpPage() : hostPage(tracks, state, context), state, room);
    screen.resize(std::max<std::size_t>(screen.size(), std::max(context.size.rows, fixedRows) - 2));
    screen.push_back(eventRow(tracks));
    screen.push_back(keysRow(state));
    screen.resize(std::min(screen.size(), context.size.rows));
    for (Row& row : screen)
        row = cut(std::move(row), context.size.columns);
    return screen;
}

} // namespace dantesync::cli

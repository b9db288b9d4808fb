// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/dashboard_state.h"

#include "app/cli/snapshot_view.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string_view>

namespace dantesync::cli {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return out;
}

bool isTroubled(const HostTrack& host) {
    return host.latest.quality != SyncQuality::Synced || !findings(host.latest).empty();
}

bool matches(const HostTrack& host, const std::string& filter) {
    const auto& reading = host.latest.reading;
    return lower(reading.host.name).find(filter) != std::string::npos ||
           (reading.endpoint && reading.endpoint->toString().find(filter) != std::string::npos);
}

double offsetSize(const HostTrack& host) {
    return host.latest.offset ? std::fabs(static_cast<double>(host.latest.offset->offset.count)) : -1;
}

/// What is sorted by, larger first: nothing to say about comes last.
double weight(const HostTrack& host, SortBy sort) {
    switch (sort) {
    case SortBy::Trouble: {
        const int quality = host.latest.quality ? static_cast<int>(*host.latest.quality) : 4;
        return quality * 10 + static_cast<double>(std::min<std::size_t>(findings(host.latest).size(), 9));
    }
    case SortBy::Offset:
        return offsetSize(host);
    case SortBy::Drift: {
        const auto drift = driftOf(host.latest);
        return drift ? std::fabs(drift->value) : -1;
    }
    case SortBy::Mode: {
        const auto mode = modeOf(host.latest);
        return mode ? -static_cast<double>(*mode) : -100;
    }
    case SortBy::Name:
        break;
    }
    return 0;
}

Wish typeFilter(DashboardState& state, const KeyPress& key) {
    if (key.key == Key::Character)
        state.filter += key.character;
    else if (key.key == Key::Backspace && !state.filter.empty())
        state.filter.pop_back();
    else if (key.key == Key::Enter)
        state.typing = false;
    else if (key.key == Key::Escape) {
        state.filter.clear();
        state.typing = false;
    }
    return Wish::None;
}

std::size_t moved(std::size_t row, std::size_t rows, Key key, std::size_t page) {
    const std::size_t last = rows - 1;
    switch (key) {
    case Key::Up:
        return row > 0 ? row - 1 : 0;
    case Key::Down:
        return std::min(row + 1, last);
    case Key::PageUp:
        return row > page ? row - page : 0;
    case Key::PageDown:
        return std::min(row + page, last);
    case Key::Home:
        return 0;
    case Key::End:
        return last;
    default:
        return row;
    }
}

void moveSelection(DashboardState& state, Key key, const HostTracks& tracks, std::size_t pageRows) {
    const auto shown = shownHosts(tracks, state);
    if (shown.empty())
        return;
    const std::size_t row = moved(selectedRow(tracks, state, shown), shown.size(), key, pageRows);
    state.selected = tracks.hosts()[shown[row]].latest.reading.host.name;
    state.top = std::min(state.top, row);
    if (row >= state.top + pageRows)
        state.top = row - pageRows + 1;
}

void scrollPage(DashboardState& state, Key key, std::size_t pageRows) {
    constexpr std::size_t longest = 500; // no page is longer; what is drawn bounds it further
    state.top = moved(std::min(state.top, longest), longest + 1, key, pageRows);
    if (key == Key::End)
        state.top = 0; // a page has no meaningful end to jump to
}

void open(DashboardState& state, Page page) {
    state.page = page;
    state.top = 0;
}

void nextSort(DashboardState& state) {
    constexpr std::array order{SortBy::Trouble, SortBy::Name, SortBy::Offset, SortBy::Drift, SortBy::Mode};
    const auto at = std::find(order.begin(), order.end(), state.sort);
    state.sort = at + 1 == order.end() ? order.front() : *(at + 1);
}

Wish pressCharacter(DashboardState& state, char character) {
    switch (character) {
    case 'q':
        return Wish::Quit;
    case 's':
        nextSort(state);
        break;
    case 'r':
        state.reversed = !state.reversed;
        break;
    case 't':
        state.onlyTroubled = !state.onlyTroubled;
        break;
    case 'p':
    case ' ':
        state.paused = !state.paused;
        break;
    case '/':
        open(state, Page::Table);
        state.typing = true;
        break;
    case 'n':
        return Wish::AskNow;
    case '?':
    case 'h':
        open(state, state.page == Page::Help ? Page::Table : Page::Help);
        break;
    default:
        break;
    }
    return Wish::None;
}

} // namespace

std::string_view sortName(SortBy sort) {
    switch (sort) {
    case SortBy::Trouble:
        return "trouble";
    case SortBy::Name:
        return "name";
    case SortBy::Offset:
        return "offset";
    case SortBy::Drift:
        return "drift";
    case SortBy::Mode:
        return "mode";
    }
    return "trouble";
}

std::vector<std::size_t> shownHosts(const HostTracks& tracks, const DashboardState& state) {
    const auto& hosts = tracks.hosts();
    const std::string filter = lower(state.filter);
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < hosts.size(); ++i)
        if (matches(hosts[i], filter) && (!state.onlyTroubled || isTroubled(hosts[i])))
            shown.push_back(i);
    const auto before = [&](std::size_t a, std::size_t b) {
        const double left = weight(hosts[a], state.sort);
        const double right = weight(hosts[b], state.sort);
        if (left != right)
            return left > right;
        return lower(hosts[a].latest.reading.host.name) < lower(hosts[b].latest.reading.host.name);
    };
    std::stable_sort(shown.begin(), shown.end(), before);
    if (state.reversed)
        std::reverse(shown.begin(), shown.end());
    return shown;
}

std::size_t selectedRow(const HostTracks& tracks, const DashboardState& state, const std::vector<std::size_t>& shown) {
    const auto found = std::find_if(shown.begin(), shown.end(), [&](std::size_t i) {
        return tracks.hosts()[i].latest.reading.host.name == state.selected;
    });
    return found == shown.end() ? 0 : static_cast<std::size_t>(found - shown.begin());
}

Wish press(DashboardState& state, const KeyPress& key, const HostTracks& tracks, std::size_t pageRows) {
    const std::size_t page = std::max<std::size_t>(1, pageRows);
    if (state.typing)
        return typeFilter(state, key);
    switch (key.key) {
    case Key::Character:
        return pressCharacter(state, key.character);
    case Key::Escape:
        if (state.page != Page::Table)
            open(state, Page::Table);
        else
            state.filter.clear();
        return Wish::None;
    case Key::Enter:
        if (state.page == Page::Table && !shownHosts(tracks, state).empty()) {
            moveSelection(state, Key::Enter, tracks, page); // the row under the cursor gets its name
            open(state, Page::Host);
        } else {
            open(state, Page::Table);
        }
        return Wish::None;
    case Key::Backspace:
        open(state, Page::Table);
        return Wish::None;
    default:
        if (state.page == Page::Table)
            moveSelection(state, key.key, tracks, page);
        else
            scrollPage(state, key.key, page);
        return Wish::None;
    }
}

} // namespace dantesync::cli

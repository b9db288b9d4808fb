// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person has chosen to see, and what the keys change of it. No terminal here.
#pragma once

#include "app/cli/dashboard/host_tracks.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dantesync::cli {

enum class Key : std::uint8_t { Character, Up, Down, PageUp, PageDown, Home, End, Enter, Escape, Backspace };

struct KeyPress {
    Key key = Key::Character;
    char character = 0; ///< of Key::Character: printable ASCII; other characters do not come here

    bool operator==(const KeyPress&) const = default;
};

enum class SortBy : std::uint8_t { Trouble, Name, Offset, Drift, Mode };
std::string_view sortName(SortBy sort);

enum class Page : std::uint8_t { Table, Host, Help };

struct DashboardState {
    Page page = Page::Table;
    SortBy sort = SortBy::Trouble;
    bool reversed = false;
    bool onlyTroubled = false;
    bool paused = false;
    bool typing = false;  ///< the filter is being typed
    std::string filter;   ///< hosts whose name or address contains it, whatever the case
    std::string selected; ///< name of the host under the cursor; the cursor follows it through every sorting
    std::size_t top = 0;  ///< first row shown, of the table or of the page
};

/// The hosts that are shown, as indices into @p tracks.hosts(), in order.
std::vector<std::size_t> shownHosts(const HostTracks& tracks, const DashboardState& state);

/// Position of the selected host among @p shown; the first one when it is not there (any more).
std::size_t selectedRow(const HostTracks& tracks, const DashboardState& state, const std::vector<std::size_t>& shown);

enum class Wish : std::uint8_t { None, AskNow, Quit };

/// @p pageRows: how many hosts fit on the screen, for paging.
Wish press(DashboardState& state, const KeyPress& key, const HostTracks& tracks, std::size_t pageRows);

} // namespace dantesync::cli

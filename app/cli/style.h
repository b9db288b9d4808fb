// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/quality.h"

#include <optional>
#include <string>
#include <string_view>

namespace dantesync::cli {

/// Colour as an addition: the words say the same without it.
class Style {
public:
    explicit Style(bool coloured)
        : m_coloured(coloured) {}
    /// Coloured when stdout is a terminal and NO_COLOR (no-color.org) is not set.
    static Style forOutput();

    std::string heading(std::string_view text) const { return wrap("1", text); }
    std::string good(std::string_view text) const { return wrap("32", text); }
    std::string fair(std::string_view text) const { return wrap("33", text); }
    std::string bad(std::string_view text) const { return wrap("31", text); }
    /// The word of a quality ("unknown" when there is none), padded to @p columns.
    std::string quality(const std::optional<SyncQuality>& quality, std::size_t columns) const;

private:
    std::string wrap(std::string_view code, std::string_view text) const;

    bool m_coloured;
};

} // namespace dantesync::cli

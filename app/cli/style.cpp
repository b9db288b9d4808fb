// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/style.h"

#include "app/demo/columns.h"
#include "app/demo/os_support.h"

#include <QtGlobal>

namespace dantesync::cli {

Style Style::forOutput() {
    return Style(demo::isTerminal(demo::Stream::Output) && qEnvironmentVariableIsEmpty("NO_COLOR"));
}

std::string Style::quality(const std::optional<SyncQuality>& quality, std::size_t columns) const {
    const std::string word = text::left(quality ? syncQualityName(*quality) : "unknown", columns);
    if (quality == SyncQuality::Synced)
        return good(word);
    return quality == SyncQuality::Drift ? fair(word) : bad(word);
}

std::string Style::wrap(std::string_view code, std::string_view text) const {
    if (!m_coloured)
        return std::string(text);
    return "\x1b[" + std::string(code) + 'm' + std::string(text) + "\x1b[0m";
}

} // namespace dantesync::cli

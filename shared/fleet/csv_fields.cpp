// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/csv_fields.h"

#include <algorithm>

namespace dantesync::fleet {

std::string_view trimmed(std::string_view text) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool CsvFields::split(std::string_view line, char separator) {
    m_fields.clear();
    if (line.find('"') != std::string_view::npos)
        return splitQuoted(line, separator);
    const char* from = line.data();
    const char* const end = from + line.size();
    while (true) {
        const char* to = std::find(from, end, separator);
        m_fields.push_back(trimmed({from, static_cast<std::size_t>(to - from)}));
        if (to == end)
            return true;
        from = to + 1;
    }
}

bool CsvFields::splitQuoted(std::string_view line, char separator) {
    m_unquoted.clear();
    m_unquoted.reserve(line.size());
    while (true) {
        std::string_view rest = line;
        while (!rest.empty() && rest.front() == ' ')
            rest.remove_prefix(1);
        if (rest.empty() || rest.front() != '"') {
            const std::size_t end = std::min(line.find(separator), line.size());
            m_fields.push_back(trimmed(line.substr(0, end)));
            if (end == line.size())
                return true;
            line.remove_prefix(end + 1);
            continue;
        }
        rest.remove_prefix(1);
        const std::size_t start = m_unquoted.size();
        while (true) {
            const std::size_t quote = rest.find('"');
            if (quote == std::string_view::npos)
                return false;
            m_unquoted.append(rest.substr(0, quote));
            rest.remove_prefix(quote + 1);
            if (rest.empty() || rest.front() != '"')
                break;
            m_unquoted += '"'; // two of them mean one
            rest.remove_prefix(1);
        }
        m_fields.push_back(trimmed(std::string_view(m_unquoted).substr(start)));
        const std::size_t end = std::min(rest.find(separator), rest.size());
        if (!trimmed(rest.substr(0, end)).empty())
            return false;
        if (end == rest.size())
            return true;
        line = rest.substr(end + 1);
    }
}

} // namespace dantesync::fleet

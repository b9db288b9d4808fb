// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of comma separated values (RFC 4180, without line breaks inside quotes) in fields.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dantesync::fleet {

/// Without blanks around it.
std::string_view trimmed(std::string_view text);

/// The fields of one line after the other. Storage is used again.
class CsvFields {
public:
    /// Fields without blanks around them and without their quotes; they live until the next call, and no longer than
    /// @p line. False when a quote is not closed.
    bool split(std::string_view line, char separator);
    const std::vector<std::string_view>& fields() const { return m_fields; }

private:
    bool splitQuoted(std::string_view line, char separator);

    std::vector<std::string_view> m_fields;
    std::string m_unquoted; ///< reserved before use, so that views into it hold
};

} // namespace dantesync::fleet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/json_tree.h"
#include "shared/config/problem.h"

#include <string>
#include <string_view>

namespace dantesync::config {

/// Collects the problems of one text: turns positions into lines and values into what a person wants to read of them.
class Report {
public:
    Report(std::string_view text, std::string_view file, Problems& problems)
        : m_text(text)
        , m_file(file)
        , m_problems(problems) {}

    void error(std::string_view key, const json::Node& node, std::string message) {
        add(ProblemSeverity::Error, key, node, std::move(message));
    }
    void warning(std::string_view key, const json::Node& node, std::string message) {
        add(ProblemSeverity::Warning, key, node, std::move(message));
    }
    /// A place that is not a value: a syntax error.
    void errorAt(std::size_t offset, std::string message);
    /// A key rather than its value (a duplicate, a misspelling).
    void atKey(ProblemSeverity severity, std::string_view key, const json::Member& member, std::string message);

private:
    void add(ProblemSeverity severity, std::string_view key, const json::Node& node, std::string message);
    std::string excerpt(std::size_t begin, std::size_t end) const;

    std::string_view m_text;
    std::string_view m_file;
    Problems& m_problems;
};

} // namespace dantesync::config

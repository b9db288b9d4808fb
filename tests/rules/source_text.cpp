// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/source_text.h"

#include <cctype>
#include <cstddef>
#include <optional>

namespace dantesync::rules {
namespace {

bool isIdentifierCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::vector<std::string> splitLines(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (!lines.back().empty() && lines.back().back() == '\r') {
            lines.back().pop_back();
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

/// Blanks comments and the insides of literals, keeping line numbers and columns.
class Blanker {
public:
    explicit Blanker(std::string_view text)
        : m_text(text)
        , m_out(text) {}

    /// With `literals` false only comments go: an #include needs its quotes.
    std::string run(bool literals) {
        while (m_at < m_text.size()) {
            if (starts("//")) {
                blankUntil(lineCommentEnd());
            } else if (starts("/*")) {
                blankUntil(after("*/", m_at + 2));
            } else if (starts("R\"") && (m_at == 0 || !isIdentifierCharacter(m_text[m_at - 1]))) {
                skipLiteral(rawStringEnd(), literals);
            } else if (m_text[m_at] == '"' || (m_text[m_at] == '\'' && !isDigitSeparator())) {
                skipLiteral(literalEnd(m_text[m_at]), literals);
            } else {
                ++m_at;
            }
        }
        return m_out;
    }

private:
    bool starts(std::string_view what) const { return m_text.substr(m_at, what.size()) == what; }

    /// 1'000'000: the apostrophe stands between two digits, hexadecimal ones included.
    bool isDigitSeparator() const {
        return m_at > 0 && m_at + 1 < m_text.size() && std::isxdigit(static_cast<unsigned char>(m_text[m_at - 1])) &&
               std::isxdigit(static_cast<unsigned char>(m_text[m_at + 1]));
    }

    std::size_t after(std::string_view what, std::size_t from) const {
        const std::size_t found = m_text.find(what, from);
        return found == std::string_view::npos ? m_text.size() : found + what.size();
    }

    std::size_t lineCommentEnd() const {
        const std::size_t found = m_text.find('\n', m_at);
        return found == std::string_view::npos ? m_text.size() : found;
    }

    std::size_t rawStringEnd() const {
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos) {
            return m_text.size();
        }
        const std::string closing = ")" + std::string(m_text.substr(m_at + 2, open - m_at - 2)) + "\"";
        return after(closing, open);
    }

    /// A literal ends at its quote, or at the end of the line when that quote is missing.
    std::size_t literalEnd(char quote) const {
        for (std::size_t i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\') {
                ++i;
            } else if (m_text[i] == quote || m_text[i] == '\n') {
                return i + 1;
            }
        }
        return m_text.size();
    }

    void skipLiteral(std::size_t end, bool blank) {
        if (blank) {
            blankUntil(end);
        } else {
            m_at = end;
        }
    }

    void blankUntil(std::size_t end) {
        for (; m_at < end; ++m_at) {
            if (m_out[m_at] != '\n') {
                m_out[m_at] = ' ';
            }
        }
    }

    std::string_view m_text;
    std::string m_out;
    std::size_t m_at = 0;
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) {
        text.remove_prefix(1);
    }
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) {
        text.remove_suffix(1);
    }
    return text;
}

/// What follows `#`, or nothing when the line is no directive.
std::optional<std::string_view> directiveOf(std::string_view line) {
    line = trimmed(line);
    if (line.empty() || line.front() != '#') {
        return std::nullopt;
    }
    return trimmed(line.substr(1));
}

/// The rest of a directive after its name, or nothing when it has another name.
std::optional<std::string_view> argumentOf(std::string_view directive, std::string_view name) {
    if (directive.substr(0, name.size()) != name ||
        (directive.size() > name.size() && isIdentifierCharacter(directive[name.size()]))) {
        return std::nullopt;
    }
    return trimmed(directive.substr(name.size()));
}

std::optional<Include> includeOf(std::string_view argument, int line) {
    if (argument.empty() || (argument.front() != '"' && argument.front() != '<')) {
        return std::nullopt;
    }
    const bool quoted = argument.front() == '"';
    const std::size_t end = argument.find(quoted ? '"' : '>', 1);
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    return Include{line, std::string(argument.substr(1, end - 1)), quoted};
}

/// Files one directive away; `expression` has the continuation lines already joined.
void takeDirective(std::string_view directive, int line, SourceText& into) {
    for (const std::string_view name : {"include", "include_next", "import"}) {
        if (const auto argument = argumentOf(directive, name)) {
            if (auto include = includeOf(*argument, line)) {
                into.includes.push_back(std::move(*include));
            }
        }
    }
    for (const std::string_view name : {"if", "ifdef", "ifndef", "elif", "elifdef", "elifndef"}) {
        if (const auto argument = argumentOf(directive, name)) {
            into.conditions.push_back({line, std::string(*argument)});
        }
    }
}

} // namespace

SourceText readSource(std::string_view text) {
    SourceText out;
    out.raw = splitLines(text);
    out.code = splitLines(Blanker(text).run(true));
    const std::vector<std::string> withLiterals = splitLines(Blanker(text).run(false));
    for (std::size_t i = 0; i < withLiterals.size(); ++i) {
        if (!directiveOf(withLiterals[i]) || !directiveOf(out.code[i])) {
            continue; // not a directive, or one inside a raw string
        }
        const int line = static_cast<int>(i) + 1;
        std::string joined = withLiterals[i];
        out.code[i].clear();
        while (!joined.empty() && joined.back() == '\\' && i + 1 < withLiterals.size()) {
            joined.pop_back();
            joined += ' ' + withLiterals[++i];
            out.code[i].clear();
        }
        takeDirective(*directiveOf(joined), line, out);
    }
    return out;
}

std::vector<std::string> identifiers(std::string_view line) {
    std::vector<std::string> out;
    std::size_t i = 0;
    while (i < line.size()) {
        std::size_t end = i;
        while (end < line.size() && isIdentifierCharacter(line[end])) {
            ++end;
        }
        if (end > i && std::isdigit(static_cast<unsigned char>(line[i])) == 0) {
            out.emplace_back(line.substr(i, end - i));
        }
        i = end > i ? end : i + 1;
    }
    return out;
}

} // namespace dantesync::rules

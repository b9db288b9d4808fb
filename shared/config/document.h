// SPDX-License-Identifier: GPL-3.0-or-later
//
// A configuration text, its problems and its meaning. The text is the truth: edits change the bytes of the value they
// name and nothing else, so unknown keys, their order, the texts of numbers and the layout stay as they were written.
#pragma once

#include "shared/config/config.h"
#include "shared/config/problem.h"
#include "shared/model/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace dantesync::config {

class Document {
public:
    /// Largest file that is read at all, bytes.
    static constexpr std::size_t maximumSize = std::size_t{1024} * 1024;

    /// Never fails: what is wrong stands in problems(). Any bytes, any length; a UTF-8 byte order mark is accepted
    /// and kept. @p fileName goes into the problems only.
    static Document parse(std::string text, std::string fileName);

    /// A document that could not even be read: no text, one error.
    static Document failed(std::string fileName, std::string why);

    const std::string& text() const { return m_text; }
    const std::string& fileName() const { return m_fileName; }
    const Problems& problems() const { return m_problems; }
    /// No error among the problems (warnings may be).
    bool valid() const { return !hasErrors(m_problems); }
    /// What the text says, defaults for the rest. With errors: of the keys in error, the defaults; do not run on it.
    const Config& config() const { return m_config; }

    /// Whether the text says anything about @p keyPath (even null).
    bool contains(std::string_view keyPath) const;
    /// The JSON text of the value at @p keyPath ("time_query.port", "fleet"), as written; the schema's default for a
    /// known key that is absent. Error: no such key.
    Result<std::string> value(std::string_view keyPath) const;
    /// A new document with @p keyPath set to @p jsonValueText (any JSON value). Missing sections are made. Errors: the
    /// document or the value is not JSON, or a section on the way is not an object. The result may have problems of its
    /// own: see problems().
    Result<Document> set(std::string_view keyPath, std::string_view jsonValueText) const;
    /// A new document without @p keyPath (so that its default holds). No error when it was absent.
    Result<Document> remove(std::string_view keyPath) const;

private:
    std::string m_text;
    std::string m_fileName;
    Problems m_problems;
    Config m_config;
};

} // namespace dantesync::config

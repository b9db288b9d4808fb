// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/document.h"

#include "shared/config/edit.h"
#include "shared/config/json_tree.h"
#include "shared/config/report.h"
#include "shared/config/schema.h"
#include "shared/config/validate.h"

#include <utility>

namespace dantesync::config {
namespace {

using Tree = std::variant<json::Node, json::SyntaxError>;

Error syntaxError(const json::SyntaxError& error, std::string_view text, std::string where) {
    return {"line " + std::to_string(json::lineAt(text, error.offset)) + ": " + error.message, std::move(where),
            "correct it"};
}

Error noSuchKey(std::string_view keyPath) {
    return {"no such key", std::string(keyPath), "see the documentation of the configuration for the keys there are"};
}

bool isKeyPath(std::string_view keyPath) {
    return !keyPath.empty() && keyPath.front() != '.' && keyPath.back() != '.' &&
           keyPath.find("..") == std::string_view::npos;
}

/// The tree of a text whose root is an object: what edits start from.
Result<json::Node> editable(const std::string& text, const std::string& fileName) {
    Tree tree = json::parse(text);
    if (const auto* error = std::get_if<json::SyntaxError>(&tree))
        return syntaxError(*error, text, fileName);
    json::Node& root = std::get<json::Node>(tree);
    if (root.kind != json::Kind::Object)
        return Error{"not an object", fileName, "a configuration begins with { and ends with }"};
    return std::move(root);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(space);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

} // namespace

Document Document::parse(std::string text, std::string fileName) {
    Document out;
    out.m_text = std::move(text);
    out.m_fileName = std::move(fileName);
    Report report(out.m_text, out.m_fileName, out.m_problems);
    if (out.m_text.size() > maximumSize) {
        report.errorAt(maximumSize, "larger than 1 MiB; this is not a configuration");
        return out;
    }
    const Tree tree = json::parse(out.m_text);
    if (const auto* error = std::get_if<json::SyntaxError>(&tree)) {
        report.errorAt(error->offset, error->message);
        return out;
    }
    const json::Node& root = std::get<json::Node>(tree);
    if (root.kind != json::Kind::Object) {
        report.errorAt(root.begin, "not an object; a configuration begins with { and ends with }");
        return out;
    }
    readConfig(root, out.m_config, report);
    checkTogether(root, out.m_config, report);
    checkSpelling(root, report);
    return out;
}

Document Document::failed(std::string fileName, std::string why) {
    Document out;
    out.m_problems.push_back({ProblemSeverity::Error, fileName, 0, {}, {}, std::move(why)});
    out.m_fileName = std::move(fileName);
    return out;
}

bool Document::contains(std::string_view keyPath) const {
    const Tree tree = json::parse(m_text);
    const auto* const root = std::get_if<json::Node>(&tree);
    return root != nullptr && isKeyPath(keyPath) && findNode(*root, keyPath) != nullptr;
}

Result<std::string> Document::value(std::string_view keyPath) const {
    if (!isKeyPath(keyPath))
        return noSuchKey(keyPath);
    const Tree tree = json::parse(m_text);
    if (const auto* root = std::get_if<json::Node>(&tree)) {
        if (const json::Node* node = findNode(*root, keyPath))
            return m_text.substr(node->begin, node->end - node->begin);
    }
    const Entry* const entry = findEntry(keyPath);
    return entry == nullptr ? Result<std::string>(noSuchKey(keyPath)) : Result<std::string>(entry->write(m_config));
}

Result<Document> Document::set(std::string_view keyPath, std::string_view jsonValueText) const {
    if (!isKeyPath(keyPath))
        return noSuchKey(keyPath);
    const std::string_view newValue = trimmed(jsonValueText);
    const Tree valueTree = json::parse(newValue);
    if (const auto* error = std::get_if<json::SyntaxError>(&valueTree))
        return syntaxError(*error, newValue, "value for " + std::string(keyPath));
    const auto root = editable(m_text, m_fileName);
    if (!root)
        return root.error();
    auto edited = json::withValue(m_text, *root, keyPath, newValue);
    if (!edited)
        return edited.error();
    return parse(std::move(*edited), m_fileName);
}

Result<Document> Document::remove(std::string_view keyPath) const {
    if (!isKeyPath(keyPath))
        return noSuchKey(keyPath);
    const auto root = editable(m_text, m_fileName);
    if (!root)
        return root.error();
    return parse(json::withoutValue(m_text, *root, keyPath), m_fileName);
}

} // namespace dantesync::config

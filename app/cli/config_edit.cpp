// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/config_edit.h"

#include "app/cli/arguments.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dantesync::cli {
namespace {

/// @p text as a JSON string.
std::string quoted(const std::string& text) {
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromStdString(text)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

bool isWord(config::EntryType type) {
    return type == config::EntryType::Text || type == config::EntryType::Choice || type == config::EntryType::Host;
}

} // namespace

Result<const config::Entry*> entryOf(std::string_view key) {
    if (const config::Entry* entry = config::findEntry(key))
        return entry;
    std::vector<std::string_view> keys;
    for (const config::Entry& entry : config::schema())
        keys.push_back(entry.key);
    const auto near = nearest(key, keys);
    return Error{"no such key", std::string(key),
                 near ? "did you mean " + std::string(*near) + "?" : "dantesync config get lists all of them"};
}

std::string jsonFromWord(const config::Entry& entry, const std::string& word) {
    const bool isJsonString = word.size() >= 2 && word.front() == '"' && word.back() == '"';
    const bool isNull = word == "null" && entry.mayBeUnset;
    return isWord(entry.type) && !isJsonString && !isNull ? quoted(word) : word;
}

std::string wordFromJson(const std::string& json) {
    if (json.empty() || json.front() != '"')
        return json;
    const QJsonArray list = QJsonDocument::fromJson(QByteArray::fromStdString('[' + json + ']')).array();
    return list.isEmpty() ? json : list.first().toString().toStdString();
}

std::vector<Difference> differences(const config::Config& from, const config::Config& to) {
    std::vector<Difference> out;
    for (const config::Entry& entry : config::schema()) {
        if (!entry.aliasOf.empty())
            continue;
        const std::string before = entry.write(from);
        const std::string after = entry.write(to);
        if (before != after)
            out.push_back({std::string(entry.key), before, after});
    }
    return out;
}

} // namespace dantesync::cli

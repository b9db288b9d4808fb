// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/config_draft.h"

#include "app/desktop/configuration/text_merge.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dantesync::desktop {
namespace {

config::Document parsed(const ConfigVersion& version) {
    return config::Document::parse(version.text, version.fileName);
}

/// The other key that may hold the same value; null for nearly all.
const config::Entry* aliasOf(const config::Entry& entry) {
    for (const config::Entry& other : config::schema())
        if (!other.aliasOf.empty() && other.aliasOf == entry.key)
            return &other;
    return nullptr;
}

/// Whether @p key is @p owner or a part of its value: "fleet.hosts[2].address".
bool belongsTo(std::string_view key, std::string_view owner) {
    return key.starts_with(owner) && (key.size() == owner.size() || key[owner.size()] == '[');
}

std::optional<std::string> writtenValue(const config::Document& document, const config::Entry& entry) {
    const config::Entry* alias = aliasOf(entry);
    const std::string_view key =
        !document.contains(entry.key) && alias && document.contains(alias->key) ? alias->key : entry.key;
    if (auto value = document.value(key))
        return *value;
    return std::nullopt;
}

} // namespace

std::vector<const config::Entry*> shownEntries() {
    std::vector<const config::Entry*> shown;
    for (const config::Entry& entry : config::schema())
        if (entry.aliasOf.empty())
            shown.push_back(&entry);
    return shown;
}

ConfigDraft::ConfigDraft()
    : m_baseDocument(parsed(m_base))
    , m_document(m_baseDocument) {}

void ConfigDraft::load(const ConfigVersion& version) {
    m_base = version;
    m_baseDocument = parsed(version);
    m_document = m_baseDocument;
    m_theirs.reset();
    m_serviceProblems.clear();
    m_laidOutByHand = false;
}

void ConfigDraft::offer(const ConfigVersion& version) {
    if (version.text == m_base.text) {
        m_base = version; // the same text may have come to another keeper
        m_theirs.reset();
    } else if (!edited() || version.text == text()) {
        load(version);
    } else {
        m_theirs = version;
    }
}

void ConfigDraft::takeTheirs() {
    if (m_theirs)
        load(*std::exchange(m_theirs, std::nullopt));
}

void ConfigDraft::keepMine() {
    if (!m_theirs)
        return;
    std::string mine = text();
    takeTheirs();
    setText(std::move(mine));
}

Status ConfigDraft::mergeByKey() {
    if (!m_theirs)
        return success();
    auto merged = mergedByKey(m_base.text, text(), m_theirs->text);
    if (!merged)
        return merged.error();
    takeTheirs();
    setText(std::move(*merged));
    return success();
}

std::vector<std::string> ConfigDraft::contested() const {
    std::vector<std::string> both;
    if (!m_theirs)
        return both;
    const auto mine = differingPaths(m_base.text, text());
    const auto others = differingPaths(m_base.text, m_theirs->text);
    const auto apart = differingPaths(text(), m_theirs->text);
    std::set_intersection(mine.begin(), mine.end(), others.begin(), others.end(), std::back_inserter(both));
    std::erase_if(both, [&](const std::string& path) { return !apart.contains(path); });
    return both;
}

void ConfigDraft::setText(std::string text) {
    if (text == m_document.text())
        return;
    m_laidOutByHand = text != m_base.text;
    m_document = config::Document::parse(std::move(text), m_base.fileName);
    m_serviceProblems.clear();
}

std::optional<std::string> ConfigDraft::value(const config::Entry& entry) const {
    return writtenValue(m_document, entry);
}

bool ConfigDraft::isWritten(const config::Entry& entry) const {
    const config::Entry* alias = aliasOf(entry);
    return m_document.contains(entry.key) || (alias && m_document.contains(alias->key));
}

bool ConfigDraft::isChanged(const config::Entry& entry) const {
    const auto now = value(entry);
    const auto before = writtenValue(m_baseDocument, entry);
    return now.has_value() != before.has_value() || (now && !sameValue(*now, *before));
}

Status ConfigDraft::take(Result<config::Document> next) {
    if (!next)
        return next.error();
    if (next->text() == text())
        return success();
    m_document = std::move(*next);
    m_serviceProblems.clear();
    return success();
}

Status ConfigDraft::set(const config::Entry& entry, std::string_view json) {
    auto next = m_document.set(entry.key, json);
    if (const config::Entry* alias = aliasOf(entry); next && alias)
        next = next->remove(alias->key);
    const Status taken = take(std::move(next));
    settle();
    return taken;
}

Status ConfigDraft::unset(const config::Entry& entry) {
    auto next = m_document.remove(entry.key);
    if (const config::Entry* alias = aliasOf(entry); next && alias)
        next = next->remove(alias->key);
    const Status taken = take(std::move(next));
    settle();
    return taken;
}

Status ConfigDraft::revert(const config::Entry& entry) {
    const config::Entry* alias = aliasOf(entry);
    const bool was = m_baseDocument.contains(entry.key) || (alias && m_baseDocument.contains(alias->key));
    const auto before = writtenValue(m_baseDocument, entry);
    return was && before ? set(entry, *before) : unset(entry);
}

Status ConfigDraft::unsetAll() {
    for (const config::Entry* entry : shownEntries())
        if (const Status done = unset(*entry); !done)
            return done;
    return success();
}

void ConfigDraft::settle() {
    if (edited() && !m_laidOutByHand && differingPaths(text(), m_base.text).empty())
        setText(m_base.text);
}

config::Problems ConfigDraft::problems() const {
    config::Problems all = m_document.problems();
    for (const config::Problem& problem : m_serviceProblems)
        if (std::none_of(all.begin(), all.end(), [&](const config::Problem& other) {
                return other.key == problem.key && other.message == problem.message;
            }))
            all.push_back(problem);
    return all;
}

config::Problems ConfigDraft::problemsOf(std::string_view key) const {
    config::Problems some = problems();
    std::erase_if(some, [&](const config::Problem& problem) { return !belongsTo(problem.key, key); });
    return some;
}

std::vector<ConfigDraft::Change> ConfigDraft::changes() const {
    std::vector<Change> out;
    for (const config::Entry* entry : shownEntries())
        if (isChanged(*entry))
            out.push_back({std::string(entry->key), writtenValue(m_baseDocument, *entry).value_or(""),
                           value(*entry).value_or("")});
    return out;
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/document.h"
#include "shared/config/schema.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::desktop {

/// A configuration text with the revision that its keeper (the service, the file) gave it.
struct ConfigVersion {
    std::string text = "{}\n";
    std::string revision;
    std::string fileName;

    bool operator==(const ConfigVersion&) const = default;
};

/// A configuration while a person works on it: the text is the truth, the form and the raw view are two ways to change
/// it. Knows the version it began from, and one that came up underneath meanwhile. No widgets, nothing is read or
/// written here.
class ConfigDraft {
public:
    struct Change {
        std::string key;
        std::string from; ///< JSON text in effect before; the default where the text said nothing
        std::string to;
    };

    ConfigDraft();

    /// Begins anew from @p version; what was typed is gone.
    void load(const ConfigVersion& version);
    /// The keeper has this version now. Taken over when nothing was typed; else kept as theirs() until it is resolved.
    void offer(const ConfigVersion& version);
    /// The version kept by the keeper, when it is another one than this draft began from.
    const std::optional<ConfigVersion>& theirs() const { return m_theirs; }

    // Ways out of a conflict. Without theirs() they do nothing.
    void takeTheirs();
    /// The text stays as it is, and is from now on a change of theirs: what they changed will be undone by it.
    void keepMine();
    /// My changes over their version, key by key. Error: one of the texts is no JSON; nothing is changed then.
    Status mergeByKey();
    /// Paths that both changed, and differently.
    std::vector<std::string> contested() const;

    const config::Document& document() const { return m_document; }
    const std::string& text() const { return m_document.text(); }
    const ConfigVersion& base() const { return m_base; }
    bool edited() const { return text() != m_base.text; }

    void setText(std::string text);
    void revert() { setText(m_base.text); }

    /// JSON text of a key of the schema as written, else its default. Nothing when the text is no JSON object.
    std::optional<std::string> value(const config::Entry& entry) const;
    /// The text says something about it.
    bool isWritten(const config::Entry& entry) const;
    bool isChanged(const config::Entry& entry) const;
    /// @p json: any JSON value, good or bad. Error: the text around it is broken.
    Status set(const config::Entry& entry, std::string_view json);
    /// So that its default holds.
    Status unset(const config::Entry& entry);
    /// As the base has it.
    Status revert(const config::Entry& entry);
    /// Every key of the schema gets its default; what the schema does not know stays.
    Status unsetAll();

    /// What the service found besides what the schema tells; forgotten with the next change of the text.
    void setServiceProblems(config::Problems problems) { m_serviceProblems = std::move(problems); }
    /// All, those of the schema first.
    config::Problems problems() const;
    /// Those of a key and of the parts of its value.
    config::Problems problemsOf(std::string_view key) const;
    bool valid() const { return !config::hasErrors(problems()); }

    /// Values that would be others than the base's.
    std::vector<Change> changes() const;

private:
    Status take(Result<config::Document> next);
    /// Where every value is as it was, the text is as it was, unless a person laid it out anew.
    void settle();

    ConfigVersion m_base;
    config::Document m_baseDocument;
    config::Document m_document;
    std::optional<ConfigVersion> m_theirs;
    config::Problems m_serviceProblems;
    bool m_laidOutByHand = false;
};

/// Keys of the schema that a person sees: without those that only repeat another.
std::vector<const config::Entry*> shownEntries();

} // namespace dantesync::desktop

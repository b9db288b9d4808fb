// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/config_change.h"
#include "shared/config/store.h"
#include "shared/model/result.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync {

/// The configuration of a running service: the document last found good, and what of it is in effect. Keys that the
/// schema calls live follow the document at once; the others keep what the service started with.
///
/// A change is checked, put into effect, and (edit) written, in this order; when any of it fails, the old document
/// stays in effect and on disk.
class ConfigKeeper {
public:
    /// Puts config() into effect, coming from @p before. On an Error it is called once more, the other way round.
    using Applier = std::function<Status(const config::Config& before)>;

    /// What a document that is good in itself asks for and this computer cannot give: warnings.
    using Checker = std::function<config::Problems(const config::Document& document)>;

    /// What somebody wants changed.
    struct Edit {
        std::optional<std::string> text;            ///< the whole document; nothing: the one on disk
        std::map<std::string, std::string> changes; ///< key to JSON text, laid over it
        std::vector<std::string> removals;          ///< keys whose default shall hold
        std::optional<std::string> basedOn;         ///< revision() that the caller has seen
        bool replaceBroken = false;                 ///< even a file that is itself broken
        bool dryRun = false;                        ///< only say what would happen
    };

    explicit ConfigKeeper(config::Loaded loaded);

    void setApplier(Applier applier) { m_applier = std::move(applier); }
    void setChecker(Checker checker) { m_checker = std::move(checker); }
    /// Keys that the command line decides: they never change.
    void setOverridden(std::vector<std::string_view> keys) { m_overridden = std::move(keys); }

    /// What is in effect. The reference holds as long as the keeper; the value changes within reload() and edit().
    const config::Config& config() const { return m_effective; }
    /// The last good document, and whether there was no file.
    const config::Document& document() const { return m_document; }
    bool fileMissing() const { return m_fileMissing; }
    /// Changes with every change of the document's text.
    std::string revision() const { return revisionOf(m_document.text()); }
    /// Where the value of a key comes from: "command line", "file" or "default".
    std::string_view provenance(const config::Entry& entry) const;
    /// Keys whose value in the document waits for a restart.
    std::vector<std::string_view> awaitingRestart() const;

    /// Those that @p document has, and what the checker finds besides in keys that the command line leaves alone.
    config::Problems problemsOf(const config::Document& document) const;

    /// Reads the file again.
    ConfigOutcome reload();
    ConfigOutcome edit(const Edit& edit);

private:
    static std::string revisionOf(const std::string& text);
    ConfigOutcome reloaded();
    Result<config::Document> edited(const Edit& edit, const config::Document& onDisk) const;
    ConfigOutcome judge(const config::Document& next) const;
    Effect effectOf(const config::Entry& entry) const;
    Status apply(const config::Config& wanted);

    config::Document m_document;
    bool m_fileMissing;
    config::Config m_effective;
    Applier m_applier;
    Checker m_checker;
    std::vector<std::string_view> m_overridden;
};

} // namespace dantesync

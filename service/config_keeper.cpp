// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/config_keeper.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace dantesync {
namespace {

Error notGood(const config::Problems& problems) {
    const auto first = std::find_if(problems.begin(), problems.end(), [](const config::Problem& problem) {
        return problem.severity == config::ProblemSeverity::Error;
    });
    return {"the configuration is not changed: " + first->text(), {}, "correct it; the old one stays in effect"};
}

} // namespace

ConfigKeeper::ConfigKeeper(config::Loaded loaded)
    : m_document(std::move(loaded.document))
    , m_fileMissing(loaded.fileMissing)
    , m_effective(m_document.config()) {}

std::string ConfigKeeper::revisionOf(const std::string& text) {
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .left(16)
        .toStdString();
}

std::string_view ConfigKeeper::provenance(const config::Entry& entry) const {
    if (std::find(m_overridden.begin(), m_overridden.end(), entry.key) != m_overridden.end())
        return "command line";
    return m_document.contains(entry.key) ? "file" : "default";
}

std::vector<std::string_view> ConfigKeeper::awaitingRestart() const {
    std::vector<std::string_view> out;
    for (const config::Entry* entry : differingKeys(m_effective, m_document.config()))
        if (effectOf(*entry) == Effect::AtRestart)
            out.push_back(entry->key);
    return out;
}

Effect ConfigKeeper::effectOf(const config::Entry& entry) const {
    if (provenance(entry) == "command line")
        return Effect::Never;
    return entry.applied == config::Applied::Live ? Effect::Now : Effect::AtRestart;
}

config::Problems ConfigKeeper::problemsOf(const config::Document& document) const {
    config::Problems all = document.problems();
    if (!document.valid() || !m_checker)
        return all;
    for (config::Problem& problem : m_checker(document))
        if (std::find(m_overridden.begin(), m_overridden.end(), problem.key) == m_overridden.end())
            all.push_back(std::move(problem));
    return all;
}

/// What @p next would change, and whether it may.
ConfigOutcome ConfigKeeper::judge(const config::Document& next) const {
    ConfigOutcome outcome;
    outcome.problems = problemsOf(next);
    outcome.revision = revision();
    if (!next.valid()) {
        outcome.refused = notGood(next.problems());
        return outcome;
    }
    for (const config::Entry* entry : differingKeys(m_document.config(), next.config()))
        outcome.changes.push_back(
            {entry->key, entry->write(m_document.config()), entry->write(next.config()), effectOf(*entry)});
    return outcome;
}

Status ConfigKeeper::apply(const config::Config& wanted) {
    const config::Config before = m_effective;
    m_effective = withLiveKeys(before, wanted);
    if (!m_applier || m_effective == before)
        return success();
    const Status applied = m_applier(before);
    if (applied.ok())
        return success();
    const config::Config failed = std::exchange(m_effective, before);
    if (const Status back = m_applier(failed); !back.ok())
        return Error{applied.error().what + " (and the way back failed: " + back.error().text() + ')',
                     applied.error().where, "restart the service"};
    return applied.error();
}

ConfigOutcome ConfigKeeper::reload() {
    ConfigOutcome outcome = reloaded();
    outcome.ofFile = true;
    return outcome;
}

ConfigOutcome ConfigKeeper::reloaded() {
    const config::Loaded loaded = config::load(m_document.fileName());
    if (loaded.fileMissing && !m_fileMissing) {
        ConfigOutcome outcome;
        outcome.revision = revision();
        outcome.refused = Error{"the configuration is gone", m_document.fileName(),
                                "put the file back; the old configuration stays in effect"};
        return outcome;
    }
    ConfigOutcome outcome = judge(loaded.document);
    if (outcome.refused)
        return outcome;
    if (const Status applied = apply(loaded.document.config()); !applied.ok()) {
        outcome.refused = applied.error();
        return outcome;
    }
    m_document = loaded.document;
    m_fileMissing = loaded.fileMissing;
    outcome.revision = revision();
    return outcome;
}

Result<config::Document> ConfigKeeper::edited(const Edit& edit, const config::Document& onDisk) const {
    config::Document next = edit.text ? config::Document::parse(*edit.text, onDisk.fileName()) : onDisk;
    for (const auto& [key, value] : edit.changes) {
        Result<config::Document> changed = next.set(key, value);
        if (!changed.ok())
            return changed.error();
        next = std::move(*changed);
    }
    for (const std::string& key : edit.removals) {
        Result<config::Document> changed = next.remove(key);
        if (!changed.ok())
            return changed.error();
        next = std::move(*changed);
    }
    return next;
}

ConfigOutcome ConfigKeeper::edit(const Edit& edit) {
    ConfigOutcome outcome;
    outcome.revision = revision();
    // Edits start from what is on disk, so that what somebody wrote there by hand is not lost.
    const config::Loaded onDisk = config::load(m_document.fileName());
    if (edit.basedOn && *edit.basedOn != revisionOf(onDisk.document.text())) {
        outcome.refused = Error{"the file has changed since you read it", m_document.fileName(),
                                "read it again (config.get), and change that"};
        return outcome;
    }
    if (onDisk.fileMissing && !m_fileMissing && !(edit.text && edit.replaceBroken)) {
        outcome.refused = Error{"the configuration is gone, and a change would start from nothing",
                                m_document.fileName(), "put the file back, or replace it as a whole"};
        return outcome;
    }
    const Result<config::Document> next = edited(edit, onDisk.document);
    if (!next.ok()) {
        outcome.refused = next.error();
        outcome.problems = onDisk.document.problems();
        return outcome;
    }
    outcome = judge(*next);
    if (outcome.refused || edit.dryRun)
        return outcome;
    const config::Config before = m_effective;
    Status done = apply(next->config());
    if (done.ok()) {
        done = config::saveAtomically(m_document.fileName(), next->text(),
                                      edit.replaceBroken ? config::Replace::AlsoBroken : config::Replace::OnlyValid);
        if (!done.ok())
            if (const Status back = apply(before); !back.ok())
                done = Error{done.error().what + " (and the way back failed: " + back.error().text() + ')',
                             done.error().where, "restart the service"};
    }
    if (!done.ok()) {
        outcome.refused = done.error();
        return outcome;
    }
    m_document = *next;
    m_fileMissing = false;
    outcome.revision = revision();
    return outcome;
}

} // namespace dantesync

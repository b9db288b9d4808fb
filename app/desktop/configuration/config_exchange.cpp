// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/config_exchange.h"

#include "app/desktop/core/background.h"
#include "shared/config/store.h"
#include "shared/ipc/methods.h"

#include <QFileInfo>
#include <QJsonArray>

#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

std::set<std::string> keysOf(const QJsonValue& list) {
    std::set<std::string> keys;
    for (const QJsonValue& value : list.toArray())
        keys.insert(value.toString().toStdString());
    return keys;
}

config::Problems problemsFrom(const QJsonValue& list) {
    config::Problems problems;
    for (const QJsonValue& value : list.toArray()) {
        const QJsonObject object = value.toObject();
        config::Problem problem;
        problem.severity = object.value(u"severity"_s) == "warning"_L1 ? config::ProblemSeverity::Warning
                                                                       : config::ProblemSeverity::Error;
        problem.line = object.value(u"line"_s).toInt();
        problem.key = object.value(u"key"_s).toString().toStdString();
        problem.value = object.value(u"value"_s).toString().toStdString();
        problem.message = object.value(u"message"_s).toString().toStdString();
        problems.push_back(std::move(problem));
    }
    return problems;
}

QJsonObject editOf(const ConfigDraft& draft, bool dryRun) {
    return {{u"text"_s, QString::fromStdString(draft.text())},
            {u"based_on"_s, QString::fromStdString(draft.base().revision)},
            {u"dry_run"_s, dryRun}};
}

/// A change is tried and written within this, on a slow disk too.
constexpr std::chrono::seconds patience(20);

} // namespace

ConfigExchange::ConfigExchange(ServiceSession& service, QString file, PrivilegedWriter& writer, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_file(std::move(file))
    , m_writer(writer) {
    connect(&m_writer, &PrivilegedWriter::finished, this, &ConfigExchange::onWritten);
}

bool ConfigExchange::usesService() const {
    return m_service.state().connected();
}

/// An administrator writes the usual file, and no other.
bool ConfigExchange::mayAsk(const ConfigDraft& draft) const {
    return m_writer.available() && draft.base().fileName == config::defaultPath();
}

void ConfigExchange::fetch() {
    if (!usesService()) {
        fetchFile();
        return;
    }
    m_service.call(ipc::method::configGet, {}, this, [this](const ipc::Outcome& outcome) {
        if (const auto* result = std::get_if<QJsonValue>(&outcome))
            takeService(result->toObject());
    });
}

void ConfigExchange::takeService(const QJsonObject& answer) {
    ConfigKept kept;
    kept.version = {answer.value(u"text"_s).toString().toStdString(),
                    answer.value(u"revision"_s).toString().toStdString(),
                    answer.value(u"file"_s).toString().toStdString()};
    kept.byService = true;
    kept.missing = answer.value(u"file_missing"_s).toBool();
    kept.awaitingRestart = keysOf(answer.value(u"awaiting_restart"_s));
    for (const QJsonValue& value : answer.value(u"keys"_s).toArray())
        if (value.toObject().value(u"provenance"_s) == "command line"_L1)
            kept.overridden.insert(value.toObject().value(u"key"_s).toString().toStdString());
    m_overridden = kept.overridden;
    emit fetched(kept);
}

void ConfigExchange::fetchFile() {
    struct Read {
        ConfigVersion version;
        bool writable = false;
        bool missing = false;
        QString trouble;
    };
    const auto read = [path = m_file] {
        const config::Loaded loaded = config::load(path.toStdString());
        const QFileInfo folder(QFileInfo(path).path());
        Read result;
        result.version = {loaded.document.text(), {}, path.toStdString()};
        result.missing = loaded.fileMissing;
        result.writable = folder.isWritable() && (loaded.fileMissing || QFileInfo(path).isWritable());
        if (loaded.document.text().empty() && !loaded.document.problems().empty())
            result.trouble = QString::fromStdString(loaded.document.problems().front().text());
        return result;
    };
    inBackground(this, read, [this](Read result) {
        if (usesService())
            return; // it came back meanwhile, and knows better
        m_overridden.clear();
        m_fileWritable = result.writable;
        if (!result.trouble.isEmpty())
            refuse(Refusal::Other, result.trouble);
        else
            emit fetched({result.version, false, result.writable, result.missing, {}, {}});
    });
}

void ConfigExchange::preview(const ConfigDraft& draft) {
    if (std::exchange(m_busy, true))
        return;
    if (!usesService()) {
        if (m_fileWritable || mayAsk(draft))
            previewLocally(draft, !m_fileWritable);
        else
            refuse(Refusal::Permission, tr("You may not write %1. Ask an administrator of this computer.").arg(m_file));
        return;
    }
    m_service.call(
        ipc::method::configSet, editOf(draft, true), this,
        [this, draft](const ipc::Outcome& outcome) {
            if (const auto* error = std::get_if<ipc::RpcError>(&outcome)) {
                takeRefusal(*error, draft);
                return;
            }
            const QJsonObject answer = std::get<QJsonValue>(outcome).toObject();
            ConfigPreview preview;
            preview.problems = problemsFrom(answer.value(u"problems"_s));
            for (const QJsonValue& value : answer.value(u"changes"_s).toArray()) {
                const std::string key = value.toObject().value(u"key"_s).toString().toStdString();
                const config::Entry* entry = config::findEntry(key);
                preview.changes.push_back({key, {}, {}, value.toObject().value(u"effect"_s).toString()});
                if (!entry)
                    continue;
                const auto before = config::Document::parse(draft.base().text, {});
                preview.changes.back().from = entry->write(before.config());
                preview.changes.back().to = entry->write(draft.document().config());
            }
            m_busy = false;
            emit previewed(preview);
        },
        patience);
}

void ConfigExchange::previewLocally(const ConfigDraft& draft, bool needsPassword) {
    if (!draft.valid()) {
        refuse(Refusal::Values, tr("There are values that are not allowed."), draft.problems());
        return;
    }
    ConfigPreview preview;
    preview.needsPassword = needsPassword;
    preview.problems = draft.problems();
    for (const ConfigDraft::Change& change : draft.changes()) {
        const config::Entry* entry = config::findEntry(change.key);
        const bool never = m_overridden.contains(change.key);
        const bool now = usesService() && entry->applied == config::Applied::Live;
        preview.changes.push_back({change.key, change.from, change.to,
                                   never ? u"never"_s
                                   : now ? u"now"_s
                                         : u"at_restart"_s});
    }
    QMetaObject::invokeMethod(
        this,
        [this, preview] {
            m_busy = false;
            emit previewed(preview);
        },
        Qt::QueuedConnection);
}

void ConfigExchange::validateAtService(const ConfigDraft& draft) {
    m_service.call(ipc::method::configValidate, {{u"text"_s, QString::fromStdString(draft.text())}}, this,
                   [this, draft](const ipc::Outcome& outcome) {
                       const auto* result = std::get_if<QJsonValue>(&outcome);
                       const config::Problems problems =
                           result ? problemsFrom(result->toObject().value(u"problems"_s)) : config::Problems();
                       if (config::hasErrors(problems))
                           refuse(Refusal::Values, tr("There are values that are not allowed."), problems);
                       else
                           previewLocally(draft, true);
                   });
}

void ConfigExchange::takeRefusal(const ipc::RpcError& error, const ConfigDraft& draft) {
    const config::Problems problems = problemsFrom(error.data.toObject().value(u"problems"_s));
    if (error.is(ipc::ErrorCode::NotPermitted) && mayAsk(draft))
        validateAtService(draft);
    else if (error.is(ipc::ErrorCode::NotPermitted))
        refuse(Refusal::Permission,
               tr("You may not change the configuration of this computer. Ask an administrator to do it, or to add you "
                  "to the group dantesync."));
    else if (config::hasErrors(problems))
        refuse(Refusal::Values, tr("There are values that are not allowed."), problems);
    else if (error.is(ipc::ErrorCode::Refused))
        lookAgain(draft, error.message);
    else
        refuse(Refusal::Other, error.message);
}

/// Refused for no value's sake: another version may be there. One that somebody wrote into the file is not the
/// service's until it has read it.
void ConfigExchange::lookAgain(const ConfigDraft& draft, const QString& words) {
    m_service.call(ipc::method::configReload, {}, this, [this, draft, words](const ipc::Outcome&) {
        m_service.call(ipc::method::configGet, {}, this, [this, draft, words](const ipc::Outcome& outcome) {
            const auto* result = std::get_if<QJsonValue>(&outcome);
            const QJsonObject answer = result ? result->toObject() : QJsonObject();
            const bool another =
                result && answer.value(u"revision"_s).toString().toStdString() != draft.base().revision;
            if (another)
                takeService(answer);
            refuse(another ? Refusal::Conflict : Refusal::Other, words);
        });
    });
}

void ConfigExchange::apply(const ConfigDraft& draft, bool withPassword) {
    if (std::exchange(m_busy, true))
        return;
    if (withPassword) {
        askAdministrator(draft);
        return;
    }
    if (!usesService()) {
        writeFile(draft);
        return;
    }
    m_service.call(
        ipc::method::configSet, editOf(draft, false), this,
        [this, draft](const ipc::Outcome& outcome) {
            if (const auto* error = std::get_if<ipc::RpcError>(&outcome)) {
                takeRefusal(*error, draft);
                return;
            }
            QStringList keys;
            for (const QJsonValue& key :
                 std::get<QJsonValue>(outcome).toObject().value(u"awaiting_restart"_s).toArray())
                keys.append(key.toString());
            m_busy = false;
            emit applied(keys);
            fetch();
        },
        patience);
}

void ConfigExchange::writeFile(const ConfigDraft& draft) {
    struct Written {
        bool conflict = false;
        QString error;
    };
    const auto write = [path = m_file.toStdString(), text = draft.text(), base = draft.base().text] {
        if (config::load(path).document.text() != base)
            return Written{true, {}};
        const Status saved = config::saveAtomically(path, text, config::Replace::AlsoBroken);
        return Written{false, saved ? QString() : QString::fromStdString(saved.error().text())};
    };
    inBackground(this, write, [this](const Written& written) {
        if (written.conflict) {
            fetch();
            refuse(Refusal::Conflict, tr("The file has changed since it was read."));
        } else if (!written.error.isEmpty()) {
            refuse(Refusal::Other, written.error);
        } else {
            m_busy = false;
            emit applied({});
            fetch();
        }
    });
}

void ConfigExchange::askAdministrator(const ConfigDraft& draft) {
    m_writer.write(QString::fromStdString(draft.text()), QString::fromStdString(draft.base().text));
}

void ConfigExchange::onWritten(const QJsonObject& answer, const QString& error) {
    if (!m_busy)
        return;
    if (!error.isEmpty()) {
        refuse(Refusal::Permission, error);
    } else if (answer.value(u"saved"_s).toBool()) {
        m_busy = false;
        emit applied({});
        fetch();
    } else if (answer.value(u"conflict"_s).toBool()) {
        fetch();
        refuse(Refusal::Conflict, tr("The file has changed since it was read."));
    } else {
        const config::Problems problems = problemsFrom(answer.value(u"problems"_s));
        refuse(config::hasErrors(problems) ? Refusal::Values : Refusal::Other, answer.value(u"error"_s).toString(),
               problems);
    }
}

void ConfigExchange::refuse(Refusal why, const QString& words, const config::Problems& problems) {
    m_busy = false;
    emit refused(why, words, problems);
}

} // namespace dantesync::desktop

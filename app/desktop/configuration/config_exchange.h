// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/config_draft.h"
#include "app/desktop/configuration/privileged_writer.h"
#include "app/desktop/session/service_session.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace dantesync::desktop {

/// What the keeper of the configuration says of it.
struct ConfigKept {
    ConfigVersion version;
    bool byService = false;           ///< else: the file itself, since no service answers
    bool writable = true;             ///< of the file, while no service answers
    bool missing = false;             ///< there is no file yet: all defaults
    std::set<std::string> overridden; ///< keys that the service's command line decides
    std::set<std::string> awaitingRestart;
};

/// What applying a draft would do.
struct ConfigPreview {
    struct Change {
        std::string key;
        std::string from;
        std::string to;
        QString effect; ///< "now", "at_restart", "never"
    };
    std::vector<Change> changes;
    config::Problems problems;
    bool needsPassword = false; ///< the service does not let this person change it; an administrator can be asked
};

/// Fetches, tries and applies the configuration: through the service, else in its file, else with an administrator's
/// rights. Asynchronous; one request at a time.
class ConfigExchange : public QObject {
    Q_OBJECT

public:
    enum class Refusal : std::uint8_t {
        Values,     ///< problems say which
        Conflict,   ///< it changed underneath: fetched() has come before, or comes
        Permission, ///< nobody here may change it
        Other,
    };

    /// @p file: the configuration's while no service answers. @p writer: asked where the service refuses.
    ConfigExchange(ServiceSession& service, QString file, PrivilegedWriter& writer, QObject* parent = nullptr);

    void fetch();
    /// previewed() or refused() follows.
    void preview(const ConfigDraft& draft);
    /// applied() or refused() follows. @p withPassword: what the preview said.
    void apply(const ConfigDraft& draft, bool withPassword);
    bool isBusy() const { return m_busy; }

signals:
    void fetched(const dantesync::desktop::ConfigKept& kept);
    void previewed(const dantesync::desktop::ConfigPreview& preview);
    /// @p awaitingRestart: keys, in their order.
    void applied(const QStringList& awaitingRestart);
    void refused(dantesync::desktop::ConfigExchange::Refusal why, const QString& words,
                 const dantesync::config::Problems& problems);

private:
    bool usesService() const;
    bool mayAsk(const ConfigDraft& draft) const;
    void fetchFile();
    void takeService(const QJsonObject& answer);
    void previewLocally(const ConfigDraft& draft, bool needsPassword);
    void validateAtService(const ConfigDraft& draft);
    void takeRefusal(const ipc::RpcError& error, const ConfigDraft& draft);
    void lookAgain(const ConfigDraft& draft, const QString& words);
    void writeFile(const ConfigDraft& draft);
    void askAdministrator(const ConfigDraft& draft);
    void onWritten(const QJsonObject& answer, const QString& error);
    void refuse(Refusal why, const QString& words, const config::Problems& problems = {});

    ServiceSession& m_service;
    QString m_file;
    PrivilegedWriter& m_writer;
    std::set<std::string> m_overridden;
    bool m_fileWritable = false;
    bool m_busy = false;
};

} // namespace dantesync::desktop

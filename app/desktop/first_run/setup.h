// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/config_exchange.h"
#include "app/desktop/core/context.h"
#include "app/desktop/first_run/setup_plan.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace dantesync::desktop {

/// What a person set up, from the first answer until it is in effect. No widgets.
class Setup : public QObject {
    Q_OBJECT

public:
    enum class Stage : std::uint8_t {
        Choosing,
        Comparing, ///< what would change is found out
        Ready,     ///< to be applied
        Refused,   ///< problem() says why it cannot be
        Applying,
        Starting, ///< the service
        Done,     ///< notes() says what did not work on the way
    };
    /// What has to be done with the service for the configuration to be in effect.
    enum class Need : std::uint8_t { Nothing, Start, Restart, Install, Unknown };

    /// @p writer: asks an administrator; null: the system's.
    Setup(const Context& context, std::unique_ptr<PrivilegedWriter> writer, QObject* parent = nullptr);

    /// Fetches the present configuration; the plan begins from it unless something was chosen already.
    void read();
    const SetupPlan& plan() const { return m_plan; }
    void choose(const SetupPlan& plan);

    /// Finds out what the plan would change.
    void compare();
    const ConfigPreview& preview() const { return m_preview; }
    Need need() const;
    /// Only while Ready.
    void apply(bool startAtLogin, bool startService);

    Stage stage() const { return m_stage; }
    bool isBusy() const;
    const QString& problem() const { return m_problem; }
    const QStringList& notes() const { return m_notes; }

signals:
    /// Of the plan, by what was read.
    void planRead();
    /// Of stage(), preview() or need().
    void changed();

private:
    void takeKept(const ConfigKept& kept);
    void tryPlan();
    void onApplied();
    void careForService();
    void setStage(Stage stage, const QString& problem = {});

    Context m_context;
    std::unique_ptr<PrivilegedWriter> m_writer;
    ConfigExchange m_exchange;
    ConfigDraft m_draft;
    SetupPlan m_plan;
    bool m_chosen = false;
    bool m_startService = false;
    Need m_needed = Need::Nothing; ///< as it was when it was applied
    ConfigPreview m_preview;
    Stage m_stage = Stage::Choosing;
    QString m_problem;
    QStringList m_notes;
};

} // namespace dantesync::desktop

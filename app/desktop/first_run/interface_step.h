// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_run/setup_step.h"
#include "shared/ipc/json_rpc.h"

#include <QTimer>

class QListWidget;

namespace dantesync::desktop {

class CheckList;
class ToneLabel;

/// Which interface the Dante network is at, and what the service hears there.
class InterfaceStep : public SetupStep {
    Q_OBJECT

public:
    InterfaceStep(const Context& context, Setup& setup, QWidget* parent = nullptr);

    QString title() const override;
    QString explanation() const override;
    void enter() override;
    void reload() override;
    QWidget* first() override;
    void refresh() override;
    void retranslate() override;

private:
    void fill();
    void choose();
    void takeDoctor(const ipc::Outcome& outcome);

    QListWidget* m_list;
    ToneLabel* m_serviceTitle;
    ToneLabel* m_noService;
    CheckList* m_heard;
    QTimer m_repeat;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_run/setup_step.h"
#include "shared/ipc/json_rpc.h"
#include "shared/model/check.h"

#include <vector>

class QPushButton;

namespace dantesync::desktop {

class CheckList;
class ToneLabel;

/// What stands in the way: as the service sees it, or, while none answers, as far as it is seen from here.
class ConflictsStep : public SetupStep {
    Q_OBJECT

public:
    ConflictsStep(const Context& context, Setup& setup, QWidget* parent = nullptr);

    QString title() const override;
    QString explanation() const override;
    void enter() override;
    void reload() override;
    void refresh() override;
    void retranslate() override;

private:
    void takeDoctor(const ipc::Outcome& outcome);
    void lookLocally();
    void show(std::vector<Check> checks);

    ToneLabel* m_summary;
    CheckList* m_list;
    QPushButton* m_again;
    std::vector<Check> m_checks;
    bool m_looking = false;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_run/setup_plan.h"
#include "app/desktop/first_run/setup_step.h"

#include <array>

namespace dantesync::desktop {

class ChoiceCard;

/// What this computer is for the others.
class RoleStep : public SetupStep {
    Q_OBJECT

public:
    RoleStep(const Context& context, Setup& setup, QWidget* parent = nullptr);

    QString title() const override;
    QString explanation() const override;
    void enter() override;
    QWidget* first() override;
    void refresh() override;
    void retranslate() override;

private:
    std::array<ChoiceCard*, 3> m_cards{}; ///< by SetupRole
};

} // namespace dantesync::desktop

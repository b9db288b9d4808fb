// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_run/setup_step.h"

class QCheckBox;
class QVBoxLayout;

namespace dantesync::desktop {

class ToneIcon;
class ToneLabel;

/// What will change, before it does; start at login; the service; and how it went.
class ApplyStep : public SetupStep {
    Q_OBJECT

public:
    ApplyStep(const Context& context, Setup& setup, QWidget* parent = nullptr);

    QString title() const override;
    QString explanation() const override;
    void enter() override;
    void reload() override;
    bool mayGoOn() const override;
    void refresh() override;
    void retranslate() override;
    void apply();

private:
    void showChanges();
    void showState();
    void showService();
    bool isLocked() const;

    QWidget* m_choices;
    QVBoxLayout* m_changes;
    QCheckBox* m_login;
    QCheckBox* m_service;
    ToneLabel* m_serviceNote;
    ToneIcon* m_picture;
    ToneLabel* m_headline;
    ToneLabel* m_detail;
};

} // namespace dantesync::desktop

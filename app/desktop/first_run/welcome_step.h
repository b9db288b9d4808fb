// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_run/setup_step.h"

class QPushButton;

namespace dantesync::desktop {

class ChoiceCard;
class ToneIcon;
class ToneLabel;

/// What this is, and three ways on. Shows how far the virtual LAN is while it starts.
class WelcomeStep : public SetupStep {
    Q_OBJECT

public:
    WelcomeStep(const Context& context, Setup& setup, QWidget* parent = nullptr);

    QString title() const override;
    QString explanation() const override;
    QWidget* first() override;
    void refresh() override;
    void retranslate() override;

signals:
    void setUpWanted();
    void watchWanted();
    void virtualLanWanted();

private:
    ChoiceCard* m_setUp;
    ChoiceCard* m_watch;
    ChoiceCard* m_try;
    ToneIcon* m_picture;
    ToneLabel* m_words;
    QPushButton* m_cancel;
};

} // namespace dantesync::desktop

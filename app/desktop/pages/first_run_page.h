// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/privileged_writer.h"
#include "app/desktop/pages/page.h"

#include <memory>
#include <vector>

class QPushButton;
class QScrollArea;

namespace dantesync::desktop {

class ApplyStep;
class HelpButton;
class Setup;
class SetupStep;
class StepBar;
class ToneLabel;
class WatchStep;
class WelcomeStep;

/// Leads a person on to whom nothing is known yet: set up this computer, only watch others, or try the virtual LAN.
/// Step by step, to and fro.
class FirstRunPage : public Page {
    Q_OBJECT

public:
    /// @p writer: asks an administrator where the service refuses; null: the system's.
    explicit FirstRunPage(const Context& context, std::unique_ptr<PrivilegedWriter> writer = nullptr,
                          QWidget* parent = nullptr);

    QString title() const override;
    bool isListed() const override { return false; }
    void reload() override;
    int stepCount() const { return static_cast<int>(m_steps.size()); }
    /// @p index of all steps, the welcome being 0, then those of the set-up, and that of watching last.
    void showStep(int index);
    int step() const { return m_step; }

protected:
    void refresh() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    void connectAll();
    void enterStep();
    void goOn();
    void goBack();
    void tryVirtualLan();
    void leaveFor(const QString& page);
    bool isWelcome() const { return m_step == 0; }
    bool isWatch() const;
    bool isApply() const;

    Setup* m_setup;
    WelcomeStep* m_welcome;
    ApplyStep* m_apply;
    WatchStep* m_watch;
    std::vector<SetupStep*> m_steps;
    int m_step = 0;
    QScrollArea* m_scroll;
    StepBar* m_bar;
    ToneLabel* m_progress;
    ToneLabel* m_title;
    ToneLabel* m_explanation;
    ToneLabel* m_notice;
    HelpButton* m_help;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace dantesync::desktop

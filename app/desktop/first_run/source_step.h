// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_run/ntp_test.h"
#include "app/desktop/first_run/setup_step.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace dantesync::desktop {

class ToneIcon;
class ToneLabel;

/// Where the date comes from: the master of a follower, an NTP server else. It can be tried out before.
class SourceStep : public SetupStep {
    Q_OBJECT

public:
    SourceStep(const Context& context, Setup& setup, QWidget* parent = nullptr);

    QString title() const override;
    QString explanation() const override;
    void enter() override;
    bool mayGoOn() const override;
    QWidget* first() override;
    void refresh() override;
    void retranslate() override;

private:
    void takeServer();
    void suggest();
    void test();
    void showResult();
    bool follows() const;

    QLabel* m_label;
    QComboBox* m_server;
    ToneLabel* m_problem;
    QPushButton* m_test;
    ToneIcon* m_picture;
    ToneLabel* m_headline;
    ToneLabel* m_detail;
    bool m_testing = false;
    QString m_offered; ///< a master that was put in unasked
    QString m_tested;  ///< whom the result is of
    std::optional<NtpOutcome> m_outcome;
};

} // namespace dantesync::desktop

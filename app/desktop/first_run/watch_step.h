// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_run/setup_step.h"

class QLabel;
class QLineEdit;

namespace dantesync::desktop {

class ToneIcon;
class ToneLabel;

/// Whom to watch: who is found, and who is named besides.
class WatchStep : public SetupStep {
    Q_OBJECT

public:
    WatchStep(const Context& context, Setup& setup, QWidget* parent = nullptr);

    QString title() const override;
    QString explanation() const override;
    void enter() override;
    bool mayGoOn() const override;
    QWidget* first() override;
    void refresh() override;
    void retranslate() override;
    /// From now on they are watched.
    void keep();

private:
    QStringList named() const;

    ToneIcon* m_picture;
    ToneLabel* m_found;
    ToneLabel* m_names;
    QLabel* m_label;
    QLineEdit* m_hosts;
    ToneLabel* m_problem;
};

} // namespace dantesync::desktop

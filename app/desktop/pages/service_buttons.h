// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QWidget>

class QPushButton;

namespace dantesync::desktop {

class ToneLabel;

/// Start, stop and restart of this computer's service: what makes sense now, and what went wrong, in words.
class ServiceButtons : public QWidget {
    Q_OBJECT

public:
    explicit ServiceButtons(const Context& context, QWidget* parent = nullptr);
    void retranslate();

private:
    void show();
    void finished(const QString& error);
    void ask(void (ServiceControl::*action)());
    void paintIcons();

    Context m_context;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_restart;
    ToneLabel* m_problem;
    bool m_waiting = false;
};

} // namespace dantesync::desktop

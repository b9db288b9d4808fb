// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace dantesync::desktop {

/// Decides once in a run whether a person has to be led on: no service answers, there is nobody to watch, and the page
/// that leads on was never left.
class FirstRun : public QObject {
    Q_OBJECT

public:
    explicit FirstRun(const Context& context, QObject* parent = nullptr);

    /// A window is shown, or will be: the decision falls a little later. Does nothing when it has fallen.
    void begin();
    /// Nothing while it has not fallen.
    const std::optional<bool>& decision() const { return m_decision; }

signals:
    void wanted();

private:
    void decide();
    bool nothingIsKnown() const;

    Context m_context;
    QTimer m_wait;
    std::optional<bool> m_decision;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/control_peer.h"

#include <QString>

#include <optional>

namespace dantesync::test {

/// Watches a virtual wall clock from outside for steps. Between two looks it may only have moved as
/// fast as some frequency allows.
class WallContinuity {
public:
    explicit WallContinuity(QString controlPath)
        : m_controlPath(std::move(controlPath)) {}

    /// One look. Call it often.
    void look();
    /// Largest move between two looks that no frequency within ±300 ppm explains, ns.
    qint64 largestStepNs() const { return m_largestStep; }
    int looks() const { return m_looks; }

private:
    QString m_controlPath;
    std::optional<Truth> m_last;
    qint64 m_largestStep = 0;
    int m_looks = 0;
};

} // namespace dantesync::test

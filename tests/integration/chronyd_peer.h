// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/child_process.h"

#include <memory>
#include <optional>
#include <vector>

namespace dantesync::test {

/// chronyd with control of the clock off (-x): it measures and serves this computer's time, and
/// nothing it does reaches the clock.
class ChronydPeer {
public:
    /// One line of the measurements log: what it made of one answer.
    struct Measurement {
        double offset = 0;        ///< s, positive: the server is ahead
        bool passed = false;      ///< all of its tests
        bool interleaved = false; ///< else basic mode
        int stratum = 0;
    };

    ChronydPeer(const TestPlace& place, const QString& name);

    /// Its program; empty where there is none (DANTESYNC_CHRONYD, what is installed, what ./dev has unpacked).
    static QString program();
    static QString missing() {
        return QStringLiteral("no chronyd here: set DANTESYNC_CHRONYD to its program ('./dev test' fetches one)");
    }
    /// Starts it with the lines of @p config.
    bool start(const QString& config);
    /// Measures @p source (words of a "server" line) and ends: what it says.
    Finished measureOnce(const QString& source) const;
    /// Serves on @p address, stratum @p stratum; waits until it answers.
    bool serve(const QString& address, quint16 port, int stratum);

    /// So far, if the configuration has "log rawmeasurements".
    std::vector<Measurement> measurements() const;
    QByteArray story() const { return m_process->output() + m_process->errors(); }

private:
    QString common() const;
    QStringList command(const QString& configFile) const;

    const TestPlace& m_place;
    QString m_name;
    std::unique_ptr<ChildProcess> m_process;
};

} // namespace dantesync::test

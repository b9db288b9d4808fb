// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/child_process.h"
#include "tests/integration/control_peer.h"
#include "tests/integration/test_place.h"
#include "tests/integration/time_query_bytes.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace dantesync::test {

/// How a service is started. The clock is always a virtual one: nothing here can touch the computer's.
struct ServiceSetup {
    QString name = QStringLiteral("service"); ///< of its files in the place
    QString address = TestPlace::address();   ///< --bind
    QString interface = QStringLiteral("127.0.0.1");
    QJsonObject config;     ///< laid over TestPlace::config()
    QString stateDirectory; ///< empty: one in the place, named after it
    bool control = true;    ///< false: --control none
    QStringList arguments;  ///< appended, e.g. the faults of the virtual clock
    QStringList wrapper;    ///< put before the program, e.g. nsenter
};

/// How long to wait for a lock. On an idle computer 5 to 12 s do; what a busy one adds in jitter is
/// noise that no estimator can see through faster, and no fault of the service.
constexpr int lockPatienceMs = 60'000;

/// A real `dantesyncd`, seen from outside only.
class ServiceProcess {
public:
    ServiceProcess(const TestPlace& place, ServiceSetup setup);

    /// The service's program.
    static QString program();
    /// The whole command, after having written the configuration. `start()` runs it.
    QStringList command() const;
    bool start();
    /// Starts, and waits until it answers.
    bool startAndWait(int timeoutMs = 60'000);

    ChildProcess& process() { return m_process; }
    QString controlPath() const { return m_place.path(m_setup.name + QStringLiteral(".sock")); }
    QString stateDirectory() const;
    QString address() const { return m_setup.address; }
    QString name() const { return m_setup.name; }

    /// `result` of a control method; empty when it is not answered or refused.
    QJsonObject control(const QString& method) const;
    std::optional<Truth> truth() const { return askTruth(controlPath()); }
    /// A basic time query from a loopback address of the test's own.
    std::optional<BasicReply> query(int timeoutMs = 5000) const;
    /// Byte 40 of the time query; -1 without an answer.
    int mode() const;
    bool isLocked() const;
    bool waitForLock(int timeoutMs) const;
    bool waitForMode(int mode, int timeoutMs) const;
    /// Waits until the correction is @p ppm, give or take @p within. At the lock it need not be yet: what is
    /// left of the phase is still being slewed in, and that is part of the correction.
    bool waitForCorrection(double ppm, double within, int timeoutMs = lockPatienceMs) const;
    /// No answer of the next @p milliseconds says that it is not locked. An answer that does not come says
    /// nothing: the computer may be busy.
    bool staysLocked(int milliseconds) const;
    /// Where it stands, for the message of a failed check: mode, process, the end of its log.
    QByteArray story() const;

private:
    const TestPlace& m_place;
    ServiceSetup m_setup;
    ChildProcess m_process;
};

} // namespace dantesync::test

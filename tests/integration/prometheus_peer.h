// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/child_process.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace dantesync::test {

/// A real Prometheus on loopback, its store in the place; never one that runs as a service.
class PrometheusPeer {
public:
    /// Their programs; empty where there are none (set by ./dev, what is installed, what ./dev has unpacked).
    static QString program();
    static QString promtool();
    static QString refusal() {
        return program().isEmpty() || promtool().isEmpty()
                   ? QStringLiteral("no Prometheus here: set DANTESYNC_PROMETHEUS and DANTESYNC_PROMTOOL to the "
                                    "programs ('./dev test' fetches them)")
                   : QString();
    }

    explicit PrometheusPeer(const TestPlace& place);

    /// Scrapes @p targets ("127.0.0.1:8898") every second, as job "dantesync", with the shipped
    /// rules; what they wait for is cut to a second.
    bool start(const QStringList& targets);
    bool isReady() const;
    /// `data.result` of an instant query.
    QJsonArray query(const QByteArray& expression) const;
    /// The value of its first result; NaN without one.
    double value(const QByteArray& expression) const;
    /// An alert of that name, for that host (empty: for none), fires.
    bool fires(const QString& alert, const QString& instance = {}) const;
    QByteArray story() const { return "\nPrometheus says: " + m_process.errors().right(2000); }

private:
    QString writeConfiguration(const QStringList& targets) const;

    const TestPlace& m_place;
    ChildProcess m_process;
};

} // namespace dantesync::test

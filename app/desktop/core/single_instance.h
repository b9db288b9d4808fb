// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace dantesync::desktop {

/// One application a user (and data folder): the first one holds the place, a second one asks it to show itself.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// @p folder: the user's own; made when it is not there.
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);

    /// True: we are the first. False: another one runs, and was asked to raise its window.
    bool take();

signals:
    void raiseRequested();

private:
    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/privileged_writer.h"

#include <QLocalServer>

namespace dantesync::desktop {

/// Through dantesync-helper.exe, which User Account Control asks about. A program started so has no standard input of
/// ours: it fetches the request from a pipe whose name it is told, and answers there.
class UacWriter : public PrivilegedWriter {
    Q_OBJECT

public:
    UacWriter();

    bool available() const override;
    void write(const QString& text, const QString& baseText) override;

private:
    void serve();
    void onEnded(unsigned startError, unsigned exitCode);

    QLocalServer m_server;
    QByteArray m_request;
    QByteArray m_answer;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/privileged_writer.h"

#include <QProcess>

namespace dantesync::desktop {

/// Through pkexec, which asks for the password, and dantesync-config-helper.
class PkexecWriter : public PrivilegedWriter {
    Q_OBJECT

public:
    /// @p pkexec: program that starts @p helper as root.
    PkexecWriter(QString pkexec, QString helper);

    bool available() const override;
    void write(const QString& text, const QString& baseText) override;

private:
    void onEnded(int status);
    void fail(const QString& words);

    QString m_pkexec;
    QString m_helper;
    QProcess m_process;
};

} // namespace dantesync::desktop

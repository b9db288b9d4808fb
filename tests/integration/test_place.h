// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

namespace dantesync::test {

/// What the ports of a place are for.
enum class Port { PtpEvent, PtpGeneral, TimeQuery, Ntp, OtherNtp, Http, Spare, Count };

/// Where the processes of one test live: a directory, loopback addresses and unprivileged ports that
/// no test running beside it uses.
class TestPlace {
public:
    TestPlace();
    bool isValid() const { return m_directory.isValid() && m_firstPort != 0; }

    QString path(const QString& name) const { return m_directory.filePath(name); }
    /// Loopback address of the place's host number @p host (0 to 9), 127.x.y.z made from our process id.
    static QString address(int host = 0);
    quint16 port(Port which) const { return static_cast<quint16>(m_firstPort + static_cast<int>(which)); }

    /// A configuration with the place's ports, without HTTP and discovery.
    QJsonObject config() const;
    /// Writes @p text to a file of the place and returns its path; empty when it cannot be written.
    QString writeFile(const QString& name, const QByteArray& text) const;
    static QByteArray readFile(const QString& path);

private:
    QTemporaryDir m_directory;
    quint16 m_firstPort = 0;
};

/// @p changes laid over @p base, section by section.
QJsonObject merged(QJsonObject base, const QJsonObject& changes);

} // namespace dantesync::test

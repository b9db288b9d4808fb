// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the process table and the kernel's list of sockets.
#include "app/desktop/platform/local_facts.h"

#include <QDir>
#include <QFile>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

/// As the kernel has them: 15 characters at most.
const QStringList timeServiceNames{u"chronyd"_s, u"ntpd"_s,  u"systemd-timesyn"_s, u"ptp4l"_s,   u"phc2sys"_s,
                                   u"ptpd"_s,    u"ptpd2"_s, u"timemaster"_s,      u"ntpd-rs"_s, u"ntp-daemon"_s};

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList timeServicesIn(const QString& proc) {
    QStringList found;
    const QStringList processes = QDir(proc).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString& process : processes) {
        const QString name = QString::fromUtf8(read(proc + u'/' + process + u"/comm"_s)).trimmed();
        const QString full = name == "systemd-timesyn"_L1 ? u"systemd-timesyncd"_s : name;
        if (timeServiceNames.contains(name) && !found.contains(full))
            found.append(full);
    }
    return found;
}

/// "  12: 0100007F:0035 00000000:0000 07 ...": address and port in hexadecimal.
std::set<int> portsIn(const QByteArray& table) {
    std::set<int> ports;
    const QList<QByteArray> lines = table.split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        bool ok = false;
        const int port = parts.size() > 1 ? parts[1].mid(parts[1].lastIndexOf(':') + 1).toInt(&ok, 16) : 0;
        if (ok && port > 0)
            ports.insert(port);
    }
    return ports;
}

} // namespace

LocalFacts lookAtThisComputer(const QString& root) {
    LocalFacts facts;
    facts.known = true;
    facts.timeServices = timeServicesIn(root + u"/proc"_s);
    facts.udpPorts = portsIn(read(root + u"/proc/net/udp"_s) + '\n' + read(root + u"/proc/net/udp6"_s));
    return facts;
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/chronyd_peer.h"

#include "tests/integration/polling.h"
#include "tests/integration/time_query_bytes.h"
#include "tests/integration/udp_peer.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

QString userName() {
    const passwd* user = getpwuid(geteuid());
    return user == nullptr ? QString() : QString::fromLocal8Bit(user->pw_name);
}

} // namespace

ChronydPeer::ChronydPeer(const TestPlace& place, const QString& name)
    : m_place(place)
    , m_name(name)
    , m_process(std::make_unique<ChildProcess>(place, name)) {}

QString ChronydPeer::program() {
    const QString named = qEnvironmentVariable("DANTESYNC_CHRONYD");
    if (!named.isEmpty())
        return QFileInfo(named).isExecutable() ? named : QString();
    QString inPath = QStandardPaths::findExecutable(u"chronyd"_s);
    if (!inPath.isEmpty())
        return inPath;
    QString inSbin = QStandardPaths::findExecutable(u"chronyd"_s, {u"/usr/sbin"_s, u"/sbin"_s});
    if (!inSbin.isEmpty())
        return inSbin;
    const QFileInfo unpacked(QStringLiteral(DANTESYNC_SOURCE_DIR "/build/tools/chrony/chronyd"));
    return unpacked.isExecutable() ? unpacked.filePath() : QString();
}

QString ChronydPeer::common() const {
    const QString logs = m_place.path(m_name + u".logs"_s);
    QDir().mkpath(logs);
    return u"cmdport 0\nbindcmdaddress /\npidfile %1\nlogdir %2\n"_s.arg(m_place.path(m_name + u".pid"_s), logs);
}

/// -x: no control of the clock; -U -u: as whoever runs the test.
QStringList ChronydPeer::command(const QString& configFile) const {
    return {program(), u"-x"_s, u"-d"_s, u"-U"_s, u"-u"_s, userName(), u"-f"_s, configFile};
}

bool ChronydPeer::start(const QString& config) {
    const QByteArray text = (common() + config + u'\n').toLatin1();
    return m_process->start(command(m_place.writeFile(m_name + u".conf"_s, text)));
}

Finished ChronydPeer::measureOnce(const QString& source) const {
    const QByteArray text = (common() + u"server "_s + source + u'\n').toLatin1();
    const QString file = m_place.writeFile(m_name + u".conf"_s, text);
    return runToEnd(m_place, command(file) + QStringList{u"-Q"_s, u"-t"_s, u"20"_s}, 30'000);
}

bool ChronydPeer::serve(const QString& address, quint16 port, int stratum) {
    if (!start(u"port %1\nbindaddress %2\nallow 127.0.0.0/8\nlocal stratum %3"_s.arg(port).arg(address).arg(stratum)))
        return false;
    const UdpPeer peer(u"127.0.0.1"_s);
    const QByteArray request = '\x23' + QByteArray(39, '\0') + "01234567";
    return eventually(patienceMs, [&] {
        const auto answer = peer.ask(request, address, port, 200);
        return answer && answer->bytes.size() >= 48 && bigEndian(answer->bytes, 1, 1) == static_cast<quint64>(stratum);
    });
}

/// Columns as chrony.conf(5) has them under "log measurements": 5 to 7 the tests (1: passed), 11 the
/// offset, 17 mode and B(asic) or I(nterleaved).
std::vector<ChronydPeer::Measurement> ChronydPeer::measurements() const {
    std::vector<Measurement> all;
    const QByteArray log = TestPlace::readFile(m_place.path(m_name + u".logs/measurements.log"_s));
    for (const QByteArray& line : log.split('\n')) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 20 || !line.startsWith('2'))
            continue;
        Measurement m;
        m.stratum = columns[4].toInt();
        m.passed = columns[5] == "111" && columns[6] == "111" && columns[7] == "1111";
        m.offset = -columns[11].toDouble(); // the log has it positive when the local clock is fast
        m.interleaved = columns[17] == "4I";
        all.push_back(m);
    }
    return all;
}

} // namespace dantesync::test

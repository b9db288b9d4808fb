// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which running programs set the clock, told from process tables made for the purpose.
#include "service/platform/conflicts.h"
#include "service/platform/linux/time_service_scan.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace dantesync::platform;

namespace {

ProcessInfo process(const QString& commandLine) {
    ProcessInfo info;
    info.pid = 100;
    for (const QString& part : commandLine.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        info.arguments.push_back(part.toStdString());
    info.comm = info.arguments.front().substr(info.arguments.front().rfind('/') + 1).substr(0, 15);
    return info;
}

class ProcessTable {
public:
    void add(int pid, const QString& commandLine, std::uint64_t startTicks, const char* comm = nullptr) {
        const ProcessInfo info = process(commandLine);
        const std::string directory = path() + "/" + std::to_string(pid);
        QDir().mkpath(QString::fromStdString(directory));
        std::ofstream cmdline(directory + "/cmdline", std::ios::binary);
        for (const std::string& argument : info.arguments)
            cmdline << argument << '\0';
        const std::string name = comm != nullptr ? comm : info.comm;
        std::ofstream(directory + "/comm") << name << '\n';
        std::ofstream stat(directory + "/stat");
        stat << pid << " (" << name << ") S 1 1 1 0 -1 4194560 100 0 0 0 1 1 0 0 20 0 1 0 " << startTicks << " 99 9\n";
    }
    void addKernelThread(int pid, const char* comm) {
        const std::string directory = path() + "/" + std::to_string(pid);
        QDir().mkpath(QString::fromStdString(directory));
        std::ofstream(directory + "/cmdline").flush();
        std::ofstream(directory + "/comm") << comm << '\n';
    }
    std::string path() const { return m_directory.path().toStdString(); }

private:
    QTemporaryDir m_directory;
};

} // namespace

class TestTimeServices : public QObject {
    Q_OBJECT
private slots:
    void commandLines_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("service");
        const auto row = [](const char* command, const char* service) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(service);
        };
        row("/usr/sbin/chronyd", "chronyd");
        row("/usr/sbin/chronyd -F 1", "chronyd");
        row("/usr/sbin/chronyd -f /etc/x.conf", "chronyd");
        row("/usr/sbin/chronyd -fx", "chronyd"); // a file named x
        row("/usr/sbin/chronyd -x", "");
        row("chronyd -d -x -f /etc/chrony.conf", "");
        row("chronyd -dxf /etc/chrony.conf", "");
        row("chronyd -Q", "");
        row("/usr/sbin/ntpd -p /run/ntpd.pid -g -u 105:110", "ntpd");
        row("/usr/sbin/openntpd", "openntpd");
        row("/usr/bin/ntp-daemon --config x", "ntpd-rs");
        row("/lib/systemd/systemd-timesyncd", "systemd-timesyncd");
        row("/lib/systemd/systemd-timedated", "");
        row("ptp4l -i eth0 -m", "");
        row("ptp4l -i eth0 -m -S", "ptp4l");
        row("ptp4l -4mSi eth0", "ptp4l");
        row("ptp4l -i S", "");
        row("ptp4l --time_stamping=software -i eth0", "ptp4l");
        row("ptp4l --time_stamping software -i eth0", "ptp4l");
        row("ptp4l --time_stamping hardware -i eth0", "");
        row("ptp4l -S -i eth0 --free_running=1", "");
        row("ptp4l -S -i eth0 --free_running 0", "ptp4l");
        row("phc2sys -s eth0 -w", "phc2sys");
        row("phc2sys -s eth0 -c CLOCK_REALTIME -w", "phc2sys");
        row("phc2sys -s CLOCK_REALTIME -c eth0 -w", "");
        row("phc2sys -a", "");
        row("phc2sys -a -r", "phc2sys");
        row("phc2sys -arm", "phc2sys");
        row("/usr/bin/dantesyncd", "dantesyncd");
        row("/usr/bin/dantesyncd --clock system", "dantesyncd");
        row("/usr/bin/dantesyncd --clock virtual --bind 127.0.0.2", "");
        row("/usr/bin/dantesyncd --clock=monitor", "");
        row("/usr/bin/dantesyncd --check-config", "");
        row("/usr/local/bin/dantesync", "dantesync (older daemon)");
        row("/usr/local/bin/dantesync --interface eth0", "dantesync (older daemon)");
        row("/usr/local/bin/dantesync monitor --interval 1", "");
        row("/usr/local/bin/dantesync --version", "");
        row("/usr/bin/dantesync", "");
        row("vi chronyd", "");
        row("/usr/bin/python3 /usr/bin/ntpd", "");
    }
    void commandLines() {
        QFETCH(QString, command);
        QFETCH(QString, service);
        const auto name = timeServiceOf(process(command));
        QCOMPARE(name ? QString::fromUtf8(name->data(), static_cast<qsizetype>(name->size())) : QString(), service);
    }

    void tableIsReadFromProc() {
        ProcessTable table;
        table.add(1, QStringLiteral("/sbin/init"), 1);
        table.addKernelThread(2, "ntpd"); // no command line: not a program
        table.add(734, QStringLiteral("/usr/sbin/chronyd -F 1"), 10);
        table.add(735, QStringLiteral("/usr/sbin/chronyd -F 1"), 11);
        table.add(800, QStringLiteral("/lib/systemd/systemd-timesyncd"), 12);
        table.add(801, QStringLiteral("chronyd -x"), 12);
        QDir().mkpath(QString::fromStdString(table.path() + "/self"));
        QDir().mkpath(QString::fromStdString(table.path() + "/900")); // gone while we read
        const auto found = findTimeServicesIn(table.path(), 999);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].name, std::string("chronyd"));
        QCOMPARE(found[0].detail, std::string("pid 734, 735: /usr/sbin/chronyd -F 1"));
        QCOMPARE(found[1].name, std::string("systemd-timesyncd"));
    }

    void ofOurOwnKindTheOlderOneCounts() {
        ProcessTable table;
        table.add(50, QStringLiteral("/usr/bin/dantesyncd"), 3000); // after us, though its number is lower
        table.add(60, QStringLiteral("/usr/bin/dantesyncd"), 2000);
        table.add(70, QStringLiteral("/usr/bin/dantesyncd --clock system"), 1000, "dantesyncd");
        QCOMPARE(findTimeServicesIn(table.path(), 70).size(), std::size_t{0});
        const auto seen = findTimeServicesIn(table.path(), 60);
        QCOMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen[0].detail, std::string("pid 70: /usr/bin/dantesyncd --clock system"));
        QCOMPARE(findTimeServicesIn(table.path(), 50)[0].detail.substr(0, 11), std::string("pid 60, 70:"));
    }

    void namesWithBracketsDoNotConfuse() {
        ProcessTable table;
        table.add(10, QStringLiteral("/usr/bin/weird"), 5, "a) S 1 (b");
        table.add(60, QStringLiteral("/usr/bin/dantesyncd"), 2000);
        QVERIFY(findTimeServicesIn(table.path(), 60).empty());
    }

    void noTableNoConflict() { QVERIFY(findTimeServicesIn("/does/not/exist", 1).empty()); }

    void thisComputerCanBeAsked() {
        for (const Conflict& conflict : findTimeServices()) {
            QVERIFY(!conflict.name.empty());
            QVERIFY(conflict.detail.starts_with("pid "));
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeServices)
#include "test_time_services.moc"

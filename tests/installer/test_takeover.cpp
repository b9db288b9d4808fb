// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the maintainer scripts do with what is there before us, tried on a root of its own with a systemctl that only
// writes down what it is told.
#include "tests/installer/finished.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestTakeover : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& below) const { return m_folder->filePath(u"root/"_s + below); }
    void write(const QString& below, const QByteArray& text) const;
    QByteArray contents(const QString& below) const;
    QByteArray orders() const;
    Finished shell(const QString& functions) const;
    void makeOlderInstallation() const;

private slots:
    void init();
    void anOlderInstallationIsSetAsideAndComesBack();
    void whereThereIsNoneNothingHappens();
    void whatAnAdministratorMadeStays_data();
    void whatAnAdministratorMadeStays();
    void aSecondOneIsLeftAlone();
    void whatStandsThereAgainIsNotOverwritten();
    void additionsThatStartTheOldDaemonGoToo();
    void otherTimeServicesAreNamed();
    void otherTimeServicesAreStoppedAndComeBack();
    void whatWasStartedLaterIsNotStopped();
    void purgeLeavesNothingOfTheConfiguration();
};

void TestTakeover::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QDir().mkpath(path(u"run/systemd/system"_s)); // as if systemd were running
    QDir().mkpath(m_folder->filePath(u"bin"_s));
    const QString fake = m_folder->filePath(u"bin/systemctl"_s);
    QFile file(fake);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // A unit is enabled, or active, while a file of that name lies in the folder of that name.
    file.write(R"(#!/bin/sh
echo "$*" >>"$FAKE/orders"
for unit; do :; done
case $1 in
is-enabled) if [ -e "$FAKE/enabled/$unit" ]; then echo enabled; else echo disabled; exit 1; fi ;;
is-active) [ -e "$FAKE/active/$unit" ] ;;
cat) [ -e "$FAKE/enabled/$unit" ] || [ -e "$FAKE/known/$unit" ] ;;
enable) touch "$FAKE/enabled/$unit" ;;
disable) rm -f "$FAKE/enabled/$unit" ; touch "$FAKE/known/$unit" ;;
start) touch "$FAKE/active/$unit" ;;
stop) rm -f "$FAKE/active/$unit" ;;
list-units) ls "$FAKE/active" | grep @ || true ;;
esac
)");
    file.close();
    QVERIFY(file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser));
    for (const QString& folder : {u"enabled"_s, u"active"_s, u"known"_s})
        QDir().mkpath(m_folder->filePath(folder));
}

void TestTakeover::write(const QString& below, const QByteArray& text) const {
    QDir().mkpath(QFileInfo(path(below)).path());
    QFile file(path(below));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QByteArray TestTakeover::contents(const QString& below) const {
    QFile file(path(below));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestTakeover::orders() const {
    return contents(u"../orders"_s);
}

/// Runs words of the maintainer scripts as dpkg does: stopping at the first that fails.
Finished TestTakeover::shell(const QString& functions) const {
    const QString scripts = QStringLiteral(SOURCE_FOLDER "/installer/linux/scripts/");
    QString text = u"set -eu\n"_s;
    for (const QString& part : {u"common"_s, u"configuration"_s, u"older_installation"_s, u"time_services"_s})
        text += u". %1%2.sh\n"_s.arg(scripts, part);
    return run(u"/bin/sh"_s, {u"-c"_s, text + functions},
               {u"DPKG_ROOT="_s + m_folder->filePath(u"root"_s), u"FAKE="_s + m_folder->path(),
                u"PATH="_s + m_folder->filePath(u"bin"_s) + u':' + qEnvironmentVariable("PATH")});
}

void TestTakeover::makeOlderInstallation() const {
    write(u"usr/local/bin/dantesync"_s, "old daemon");
    write(u"etc/systemd/system/dantesync.service"_s, "[Service]\nExecStart=/usr/local/bin/dantesync\n");
    write(u"etc/dantesync/config.json"_s, "{ \"ntp_server\": \"10.77.9.202\" }\n");
    write(u"../enabled/dantesync.service"_s, "");
    write(u"../active/dantesync.service"_s, "");
}

void TestTakeover::anOlderInstallationIsSetAsideAndComesBack() {
    makeOlderInstallation();
    const Finished aside = shell(u"set_older_aside"_s);
    QVERIFY2(aside.status == 0, aside.output);
    QVERIFY2(aside.output.contains("/var/lib/dantesync-replaced/installation"), aside.output);
    QVERIFY(!QFileInfo::exists(path(u"usr/local/bin/dantesync"_s)));
    QVERIFY(!QFileInfo::exists(path(u"etc/systemd/system/dantesync.service"_s)));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"active/dantesync.service"_s)));
    const QString kept = u"var/lib/dantesync-replaced/installation/"_s;
    QCOMPARE(contents(kept + u"files/usr/local/bin/dantesync"_s), "old daemon");
    // Its configuration is ours from now on, and a copy of it is kept.
    QVERIFY(contents(u"etc/dantesync/config.json"_s).contains("10.77.9.202"));
    QVERIFY(contents(kept + u"config.json"_s).contains("10.77.9.202"));

    const Finished back = shell(u"bring_older_back"_s);
    QVERIFY2(back.status == 0, back.output);
    QCOMPARE(contents(u"usr/local/bin/dantesync"_s), "old daemon");
    QVERIFY(contents(u"etc/systemd/system/dantesync.service"_s).contains("/usr/local/bin/dantesync"));
    QVERIFY2(orders().endsWith("daemon-reload\nenable dantesync.service\nstart dantesync.service\n"), orders());
    QVERIFY(!QFileInfo::exists(path(u"var/lib/dantesync-replaced"_s)));
}

void TestTakeover::whereThereIsNoneNothingHappens() {
    write(u"etc/dantesync/config.json"_s, "{}\n");
    const Finished finished = shell(u"set_older_aside; bring_older_back"_s);
    QVERIFY2(finished.status == 0 && finished.output.isEmpty(), finished.output);
    QVERIFY2(orders().isEmpty(), orders());
    QVERIFY(!QFileInfo::exists(path(u"var/lib/dantesync-replaced"_s)));
}

void TestTakeover::whatAnAdministratorMadeStays_data() {
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("forbidden by a link to /dev/null") << QByteArray();
    QTest::newRow("a changed copy of our unit")
        << QByteArray("[Service]\nExecStart=/usr/bin/dantesyncd --log-level debug\n");
}

void TestTakeover::whatAnAdministratorMadeStays() {
    QFETCH(QByteArray, unit);
    const QString file = u"etc/systemd/system/dantesync.service"_s;
    if (unit.isEmpty()) {
        QDir().mkpath(path(u"etc/systemd/system"_s));
        QVERIFY(QFile::link(u"/dev/null"_s, path(file)));
    } else {
        write(file, unit);
    }
    const Finished finished = shell(u"set_older_aside"_s);
    QVERIFY2(finished.status == 0 && finished.output.isEmpty(), finished.output);
    QVERIFY(QFileInfo(path(file)).isSymLink() || contents(file) == unit);
}

void TestTakeover::aSecondOneIsLeftAlone() {
    makeOlderInstallation();
    QVERIFY(shell(u"set_older_aside"_s).status == 0);
    write(u"usr/local/bin/dantesync"_s, "another");
    const Finished finished = shell(u"set_older_aside"_s);
    QVERIFY2(finished.status == 0 && finished.output.contains("left alone"), finished.output);
    QCOMPARE(contents(u"usr/local/bin/dantesync"_s), "another");
}

void TestTakeover::whatStandsThereAgainIsNotOverwritten() {
    makeOlderInstallation();
    QVERIFY(shell(u"set_older_aside"_s).status == 0);
    write(u"usr/local/bin/dantesync"_s, "another");
    const Finished finished = shell(u"bring_older_back"_s);
    QVERIFY2(finished.status == 0 && finished.output.contains("is there again"), finished.output);
    QCOMPARE(contents(u"usr/local/bin/dantesync"_s), "another");
    QCOMPARE(contents(u"var/lib/dantesync-replaced/installation/files/usr/local/bin/dantesync"_s), "old daemon");
}

void TestTakeover::additionsThatStartTheOldDaemonGoToo() {
    const QString folder = u"etc/systemd/system/dantesync.service.d/"_s;
    write(folder + u"old.conf"_s, "[Service]\nExecStart=\nExecStart=/usr/local/bin/dantesync -v\n");
    write(folder + u"mine.conf"_s, "[Service]\nNice=-5\n");
    QVERIFY(shell(u"set_older_aside"_s).status == 0);
    QVERIFY(!QFileInfo::exists(path(folder + u"old.conf"_s)));
    QVERIFY(QFileInfo::exists(path(folder + u"mine.conf"_s)));
    QVERIFY(shell(u"bring_older_back"_s).status == 0);
    QVERIFY(QFileInfo::exists(path(folder + u"old.conf"_s)));
}

void TestTakeover::otherTimeServicesAreNamed() {
    write(u"../enabled/systemd-timesyncd.service"_s, "");
    write(u"../active/phc2sys@eth0.service"_s, "");
    const Finished finished = shell(u"tell_of_time_services REMEDY"_s);
    QVERIFY2(
        finished.output.contains("systemd-timesyncd, phc2sys@eth0 keeps this computer's time and was left alone") &&
            finished.output.contains("REMEDY"),
        finished.output);
    QVERIFY2(!orders().contains("stop") && !orders().contains("disable"), orders());
}

void TestTakeover::otherTimeServicesAreStoppedAndComeBack() {
    write(u"../enabled/chrony.service"_s, "");
    write(u"../active/chrony.service"_s, "");
    write(u"../active/ntpsec.service"_s, ""); // started by hand
    QVERIFY(shell(u"stop_time_services"_s).status == 0);
    QVERIFY(QDir(m_folder->filePath(u"active"_s)).isEmpty());
    QVERIFY(QDir(m_folder->filePath(u"enabled"_s)).isEmpty());
    const Finished back = shell(u"bring_time_services_back"_s);
    QVERIFY2(back.status == 0, back.output);
    QCOMPARE(QDir(m_folder->filePath(u"active"_s)).entryList(QDir::Files),
             QStringList({u"chrony.service"_s, u"ntpsec.service"_s}));
    QCOMPARE(QDir(m_folder->filePath(u"enabled"_s)).entryList(QDir::Files), QStringList(u"chrony.service"_s));
    QVERIFY(!QFileInfo::exists(path(u"var/lib/dantesync-replaced"_s)));
}

void TestTakeover::whatWasStartedLaterIsNotStopped() {
    QVERIFY(shell(u"stop_time_services"_s).status == 0); // at the installation: none was there
    write(u"../active/chrony.service"_s, "");
    QVERIFY(shell(u"stop_time_services"_s).status == 0); // at an upgrade
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"active/chrony.service"_s)));
}

void TestTakeover::purgeLeavesNothingOfTheConfiguration() {
    for (const QString& name : {u"config.json"_s, u"config.json.bak"_s, u"config.json.unsaved-abcdef"_s})
        write(u"etc/dantesync/"_s + name, "{}\n");
    QVERIFY(shell(u"remove_configuration"_s).status == 0);
    QVERIFY(!QFileInfo::exists(path(u"etc/dantesync"_s)));

    write(u"etc/dantesync/notes.txt"_s, "mine");
    QVERIFY(shell(u"remove_configuration"_s).status == 0);
    QCOMPARE(contents(u"etc/dantesync/notes.txt"_s), "mine");
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestTakeover)
#include "test_takeover.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
//
// What we hand to a Linux system is what its own checkers take.
#include "tests/installer/finished.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestValidators : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    static QString source(const QString& below) { return QStringLiteral(SOURCE_FOLDER "/") + below; }
    static QString unit() { return QStringLiteral(UNIT_FILE); }
    static QByteArray contents(const QString& file);
    static double exposure(const QString& unit);

private slots:
    void systemdTakesTheUnit();
    void theServiceIsConfined();
    void anUnconfinedServiceWouldBeSeen();
    void desktopEntriesAreGood();
    void metainfoIsGood();
    void scriptsAreGood();
    void theChangelogIsOfThisVersion();
};

QByteArray TestValidators::contents(const QString& file) {
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

// Leaves the test when the program is not here.
#define FIND_PROGRAM(variable, name)                                                                                   \
    const QString variable = QStandardPaths::findExecutable(name);                                                     \
    if (variable.isEmpty())                                                                                            \
    QSKIP("it is not installed here; ./dev test would install it")

void TestValidators::systemdTakesTheUnit() {
    FIND_PROGRAM(analyze, u"systemd-analyze"_s);
    // The program is not installed: the one that was built is named instead.
    QByteArray text = contents(unit());
    const QByteArray start = "ExecStart=" INSTALLED_PROGRAM "\n";
    QCOMPARE(text.count(start), 1);
    text.replace(start, "ExecStart=" BUILT_PROGRAM "\n");
    QFile file(m_folder.filePath(u"dantesync.service"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    // And what an administrator may add to it.
    QDir().mkpath(file.fileName() + u".d"_s);
    QVERIFY(QFile::copy(source(u"resources/systemd/hardware-timestamps.conf"_s), file.fileName() + u".d/it.conf"_s));
    const Finished finished = run(analyze, {u"verify"_s, u"--man=no"_s, file.fileName()});
    QVERIFY2(finished.status == 0, finished.output);
    // What other units of this computer lack is not our concern.
    QVERIFY2(!finished.output.contains("dantesync.service"), finished.output);
}

/// By systemd's own reckoning, 0 (confined) to 10; NaN where it does not say.
double TestValidators::exposure(const QString& unit) {
    const Finished finished = run(QStandardPaths::findExecutable(u"systemd-analyze"_s),
                                  {u"security"_s, u"--offline=true"_s, u"--no-pager"_s, unit});
    const auto found =
        QRegularExpression(u"exposure level for [^:]*: ([0-9.]+)"_s).match(QString::fromUtf8(finished.output));
    return found.hasMatch() ? found.captured(1).toDouble() : qQNaN();
}

void TestValidators::theServiceIsConfined() {
    FIND_PROGRAM(analyze, u"systemd-analyze"_s);
    const double level = exposure(unit());
    QVERIFY2(level < 3.0, qPrintable(QString::number(level)));
}

void TestValidators::anUnconfinedServiceWouldBeSeen() {
    FIND_PROGRAM(analyze, u"systemd-analyze"_s);
    QFile file(m_folder.filePath(u"open.service"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[Service]\nExecStart=/bin/true\n") > 0);
    file.close();
    QVERIFY(exposure(file.fileName()) > 9.0);
}

void TestValidators::desktopEntriesAreGood() {
    FIND_PROGRAM(validate, u"desktop-file-validate"_s);
    const QDir folder(source(u"resources/desktop"_s));
    const QStringList entries = folder.entryList({u"*.desktop"_s});
    QCOMPARE(entries.size(), 2);
    for (const QString& entry : entries) {
        const Finished finished = run(validate, {folder.filePath(entry)});
        QVERIFY2(finished.status == 0 && finished.output.isEmpty(), finished.output);
    }
}

void TestValidators::metainfoIsGood() {
    FIND_PROGRAM(appstream, u"appstreamcli"_s);
    const QString file = source(u"resources/desktop/io.github.dantesync.metainfo.xml"_s);
    const Finished finished = run(appstream, {u"validate"_s, u"--no-net"_s, u"--no-color"_s, file});
    QVERIFY2(finished.status == 0, finished.output);
}

void TestValidators::scriptsAreGood() {
    FIND_PROGRAM(shellcheck, u"shellcheck"_s);
    QStringList scripts{source(u"dev"_s), source(u".ci/run"_s)};
    for (const QString& folder : {u"installer/linux"_s, u"tests"_s}) {
        QDirIterator all(source(folder), {u"*.sh"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            scripts << all.next();
    }
    QVERIFY(scripts.size() > 10);
    const Finished finished = run(shellcheck, QStringList{u"-x"_s, u"-P"_s, u"SCRIPTDIR"_s} + scripts);
    QVERIFY2(finished.status == 0, finished.output);
}

void TestValidators::theChangelogIsOfThisVersion() {
    const QByteArray text = contents(source(u"installer/linux/deb/changelog"_s));
    QVERIFY2(text.startsWith("dantesync (" DANTESYNC_VERSION ") "), text);
    QVERIFY(contents(source(u"resources/desktop/io.github.dantesync.metainfo.xml"_s))
                .contains("<release version=\"" DANTESYNC_VERSION "\""));
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestValidators)
#include "test_validators.moc"

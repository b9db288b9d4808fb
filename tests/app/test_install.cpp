// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `cmake --install` puts where: packages, shells and man rely on it.
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

struct Finished {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Finished run(const QString& program, const QStringList& arguments, const QStringList& environment = {}) {
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program, arguments);
    Finished out;
    if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit)
        out.status = process.exitCode();
    out.output = process.readAllStandardOutput();
    out.errors = process.readAllStandardError();
    return out;
}

} // namespace

class TestInstall : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QStringList m_commands;

    QString path(const QString& below) const { return m_folder.filePath(u"usr/"_s + below); }
    QByteArray content(const QString& below) const;
    QString tool() const { return path(u"bin/dantesync"_s); }

private slots:
    void initTestCase();
    void everythingIsThere();
    void nothingIsAnywhereElse();
    void everyCommandHasItsPage();
    void pagesOfProgramsKnowTheirOptions_data();
    void pagesOfProgramsKnowTheirOptions();
    void pagesAreWhatManTakes();
    void completionsAreTheTools();
};

QByteArray TestInstall::content(const QString& below) const {
    QFile file(path(below));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestInstall::initTestCase() {
    const Finished installed =
        run(QStringLiteral(CMAKE_PROGRAM), {u"--install"_s, QStringLiteral(BUILD_FOLDER), u"--prefix"_s, u"/usr"_s},
            {u"DESTDIR="_s + m_folder.path()});
    QVERIFY2(installed.status == 0, installed.errors);
    const Finished help = run(tool(), {u"--help"_s});
    QVERIFY2(help.status == 0, help.errors);
    const QByteArray list = help.output.mid(help.output.indexOf("Commands:")).split('O').first();
    QRegularExpressionMatchIterator found =
        QRegularExpression(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption).globalMatch(QString::fromUtf8(list));
    while (found.hasNext())
        m_commands << found.next().captured(1);
    QVERIFY2(m_commands.size() >= 13 && m_commands.contains(u"snapshot"_s), help.output);
}

void TestInstall::everythingIsThere() {
    for (const QString& file : {u"bin/dantesync"_s,
                                u"bin/dantesync-app"_s,
                                u"bin/dantesyncd"_s,
                                u"lib/systemd/system/dantesync.service"_s,
                                u"lib/sysusers.d/dantesync.conf"_s,
                                u"share/bash-completion/completions/dantesync"_s,
                                u"share/zsh/site-functions/_dantesync"_s,
                                u"share/fish/vendor_completions.d/dantesync.fish"_s,
                                u"share/man/man1/dantesync.1"_s,
                                u"share/man/man8/dantesyncd.8"_s,
                                u"share/man/man1/dantesync-app.1"_s,
                                u"lib/tmpfiles.d/dantesync.conf"_s,
                                u"share/dantesync/config.json"_s,
                                u"share/dantesync/hardware-timestamps.conf"_s,
                                u"share/dantesync/autostart.desktop"_s,
                                u"share/applications/dantesync-app.desktop"_s,
                                u"share/metainfo/io.github.dantesync.metainfo.xml"_s,
                                u"share/polkit-1/actions/io.github.dantesync.policy"_s,
                                u"share/icons/hicolor/16x16/apps/dantesync.png"_s,
                                u"share/icons/hicolor/256x256/apps/dantesync.png"_s,
                                u"share/icons/hicolor/scalable/apps/dantesync.svg"_s,
                                u"share/icons/hicolor/symbolic/apps/dantesync-symbolic.svg"_s,
                                u"share/icons/hicolor/symbolic/status/dantesync-tray-locked-symbolic.svg"_s,
                                u"share/doc/dantesync-desktop/manual-en.html"_s,
                                u"share/doc/dantesync-desktop/manual-de.html"_s,
                                u"share/dantesync/prometheus/prometheus.yml"_s,
                                u"share/dantesync/prometheus/dantesync.rules.yml"_s,
                                u"share/dantesync/grafana/dantesync.json"_s})
        QVERIFY2(QFileInfo(path(file)).size() > 0, qPrintable(file));
    for (const QString& program : {u"bin/dantesync"_s, u"bin/dantesyncd"_s}) {
        const Finished version = run(path(program), {u"--version"_s});
        QVERIFY2(version.status == 0 && !version.output.isEmpty(), version.errors);
    }
}

void TestInstall::nothingIsAnywhereElse() {
    QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = QDir(m_folder.path()).relativeFilePath(all.next());
        QVERIFY2(file.startsWith(u"usr/bin/dantesync"_s) || file.startsWith(u"usr/lib/"_s) ||
                     file.startsWith(u"usr/libexec/dantesync/"_s) || file.startsWith(u"usr/share/"_s),
                 qPrintable(file));
        QVERIFY2(all.fileInfo().permission(QFile::ReadOther), qPrintable(file));
    }
}

void TestInstall::everyCommandHasItsPage() {
    for (const QString& command : m_commands) {
        const QByteArray page = content(u"share/man/man1/dantesync-%1.1"_s.arg(command));
        QCOMPARE(page, run(tool(), {u"man"_s, command}).output);
        QVERIFY2(page.startsWith(".TH DANTESYNC-"), page);
    }
    const QStringList pages = QDir(path(u"share/man/man1"_s)).entryList({u"dantesync-*.1"_s}, QDir::Files);
    QCOMPARE(pages.size(), m_commands.size() + 1); // and that of dantesync-app
}

void TestInstall::pagesOfProgramsKnowTheirOptions_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("page");
    QTest::newRow("service") << u"bin/dantesyncd"_s << u"share/man/man8/dantesyncd.8"_s;
    QTest::newRow("desktop") << u"bin/dantesync-app"_s << u"share/man/man1/dantesync-app.1"_s;
}

void TestInstall::pagesOfProgramsKnowTheirOptions() {
    QFETCH(QString, program);
    QFETCH(QString, page);
    const QByteArray text = content(page).replace("\\-", "-");
    const Finished help = run(path(program), {u"--help"_s}, {u"QT_QPA_PLATFORM=offscreen"_s, u"LC_ALL=C"_s});
    QRegularExpressionMatchIterator found =
        QRegularExpression(u"^ .*?(--[a-z-]+)"_s, QRegularExpression::MultilineOption)
            .globalMatch(QString::fromUtf8(help.output));
    int options = 0;
    for (; found.hasNext(); ++options) {
        const QByteArray option = found.next().captured(1).toUtf8();
        QVERIFY2(text.contains(option), option);
    }
    QVERIFY2(options >= 12, help.output);
}

void TestInstall::pagesAreWhatManTakes() {
    const QString groff = QStandardPaths::findExecutable(u"groff"_s);
    if (groff.isEmpty())
        QSKIP("groff is not installed");
    for (const QString& section : {u"man1"_s, u"man8"_s}) {
        const QDir folder(path(u"share/man/"_s + section));
        for (const QString& page : folder.entryList(QDir::Files)) {
            const Finished set =
                run(groff, {u"-man"_s, u"-Tutf8"_s, u"-Kutf8"_s, u"-ww"_s, u"-z"_s, folder.filePath(page)});
            QVERIFY2(set.status == 0 && set.errors.isEmpty(), set.errors);
        }
    }
}

void TestInstall::completionsAreTheTools() {
    for (const auto& [shell, file] : {std::pair{u"bash"_s, u"bash-completion/completions/dantesync"_s},
                                      std::pair{u"zsh"_s, u"zsh/site-functions/_dantesync"_s},
                                      std::pair{u"fish"_s, u"fish/vendor_completions.d/dantesync.fish"_s}})
        QCOMPARE(content(u"share/"_s + file), run(tool(), {u"completion"_s, shell}).output);
}

QTEST_GUILESS_MAIN(TestInstall)
#include "test_install.moc"

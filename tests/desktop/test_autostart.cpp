// SPDX-License-Identifier: GPL-3.0-or-later
//
// The start with the login, where Linux desktops look for it.
#include "app/desktop/platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

class TestAutostart : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString own() const { return m_folder->filePath(u"own/autostart/dantesync-app.desktop"_s); }
    QString everybodys() const { return m_folder->filePath(u"everybodys/autostart/dantesync-app.desktop"_s); }
    void startForEverybody() const;

private slots:
    void init();
    void isOffUnasked();
    void comesAndGoesWithoutATrace();
    void whatAnAdministratorSwitchedOnShows();
    void andCanBeSwitchedOffByOnePerson();
    void whatTheDesktopSwitchedOffIsOff();
    void aFolderThatCannotBeWrittenIsNamed();
};

void TestAutostart::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"own"_s).toUtf8());
    qputenv("XDG_CONFIG_DIRS", m_folder->filePath(u"everybodys"_s).toUtf8());
}

/// As README.md tells an administrator.
void TestAutostart::startForEverybody() const {
    QDir().mkpath(m_folder->filePath(u"everybodys/autostart"_s));
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_FOLDER "/resources/desktop/autostart.desktop"), everybodys()));
}

void TestAutostart::isOffUnasked() {
    QVERIFY(!Autostart::isEnabled());
}

void TestAutostart::comesAndGoesWithoutATrace() {
    QVERIFY(Autostart::setEnabled(true));
    QVERIFY(Autostart::isEnabled());
    QVERIFY(QFile::exists(own()));
    QVERIFY(Autostart::setEnabled(false));
    QVERIFY(!Autostart::isEnabled());
    QVERIFY(!QFile::exists(own()));
}

void TestAutostart::whatAnAdministratorSwitchedOnShows() {
    startForEverybody();
    QVERIFY(Autostart::isEnabled());
}

void TestAutostart::andCanBeSwitchedOffByOnePerson() {
    startForEverybody();
    QVERIFY(Autostart::setEnabled(false));
    QVERIFY(!Autostart::isEnabled());
    QVERIFY(QFile::exists(everybodys()));
    QVERIFY(Autostart::setEnabled(true));
    QVERIFY(Autostart::isEnabled());
}

void TestAutostart::whatTheDesktopSwitchedOffIsOff() {
    QVERIFY(Autostart::setEnabled(true));
    QFile file(own());
    QVERIFY(file.open(QIODevice::Append) && file.write("Hidden=true\n") > 0);
    file.close();
    QVERIFY(!Autostart::isEnabled());
}

void TestAutostart::aFolderThatCannotBeWrittenIsNamed() {
    QFile inTheWay(m_folder->filePath(u"own"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Status status = Autostart::setEnabled(true);
    QVERIFY(!status);
    QVERIFY2(status.error().text().find(own().toStdString()) != std::string::npos, status.error().text().c_str());
}

} // namespace dantesync::desktop

QTEST_GUILESS_MAIN(dantesync::desktop::TestAutostart)
#include "test_autostart.moc"

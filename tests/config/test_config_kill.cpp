// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill -9 at any moment of a save: the file is whole, the one before or the one after.
#include "shared/config/store.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <random>
#include <thread>

using namespace dantesync::config;

class TestConfigKill : public QObject {
    Q_OBJECT

private slots:
    void theFileIsAlwaysWhole() {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("config.json"));
        std::mt19937 random(17);
        std::uniform_int_distribution<int> microseconds(0, 3'000);
        for (int kill = 0; kill < 200; ++kill) {
            QProcess writer;
            writer.start(QStringLiteral(DANTESYNC_CONFIG_WRITER), {file});
            QVERIFY2(writer.waitForReadyRead(60'000), writer.readAllStandardError());
            std::this_thread::sleep_for(std::chrono::microseconds(microseconds(random)));
            writer.kill();
            QVERIFY(writer.waitForFinished(60'000));
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit); // it was still writing
            for (const QString& name : {file, file + QStringLiteral(".bak")}) {
                const Loaded loaded = load(name.toStdString());
                QVERIFY2(!loaded.fileMissing || name != file, "the file is gone");
                QVERIFY2(loaded.document.valid(),
                         loaded.document.valid() ? "" : loaded.document.problems()[0].text().c_str());
                if (!loaded.fileMissing)
                    QVERIFY(loaded.document.config().ntpServer->host.starts_with("host-"));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigKill)
#include "test_config_kill.moc"

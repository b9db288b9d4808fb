// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync::config;

namespace {

const char* const fieldFile = "{\n  \"_note\": \"keep me\",\n  \"ntp_server\": \"10.77.9.202\",\n"
                              "  \"system\": { \"servo\": { \"kp\": 1.50 }, \"filters\": {} }\n}\n";

} // namespace

class TestConfigStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }
    QString backup() const { return m_path + QStringLiteral(".bak"); }
    QStringList names() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("config.json"));
    }

    void defaultPathIsTheDocumentedOne() {
        QVERIFY(QString::fromStdString(defaultPath())
                    .endsWith(QStringLiteral("antesync/config.json"), Qt::CaseInsensitive));
    }

    void missingFileIsAllDefaults() {
        const Loaded loaded = load(m_path.toStdString());
        QVERIFY(loaded.fileMissing);
        QVERIFY(loaded.document.valid());
        QVERIFY(loaded.document.config() == Config{});
        QVERIFY(names().isEmpty()); // nothing is written by loading
    }

    void fieldFileSavesByteIdentical() {
        write(m_path, fieldFile);
        const Loaded loaded = load(m_path.toStdString());
        QVERIFY(!loaded.fileMissing);
        QVERIFY(loaded.document.problems().empty());
        const QString copy = m_dir->filePath(QStringLiteral("copy.json"));
        QVERIFY(saveAtomically(copy.toStdString(), loaded.document.text()).ok());
        QCOMPARE(content(copy), QByteArray(fieldFile));
        QVERIFY(saveAtomically(m_path.toStdString(), loaded.document.text()).ok());
        QCOMPARE(content(m_path), QByteArray(fieldFile));
        QVERIFY(!QFile::exists(backup())); // nothing changed, so nothing is previous
    }

    void previousVersionIsKept() {
        write(m_path, fieldFile);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const auto first = load(m_path.toStdString()).document.set("ntp_server", "\"a\"");
        QVERIFY(saveAtomically(m_path.toStdString(), first->text()).ok());
        QCOMPARE(content(m_path), QByteArray(fieldFile).replace("10.77.9.202", "a"));
        QCOMPARE(content(backup()), QByteArray(fieldFile));
        const auto second = first->set("ntp_server", "\"b\"");
        QVERIFY(saveAtomically(m_path.toStdString(), second->text()).ok());
        QVERIFY(saveAtomically(m_path.toStdString(), second->text()).ok());
        QCOMPARE(content(backup()), QByteArray(fieldFile).replace("10.77.9.202", "a"));
        QCOMPARE(names(), QStringList({QStringLiteral("config.json"), QStringLiteral("config.json.bak")}));
        QVERIFY(!(QFileInfo(m_path).permissions() & QFile::ReadOther)); // as it was set
        QVERIFY(!(QFileInfo(backup()).permissions() & QFile::ReadOther));
    }

    void whatAKilledSaveLeftIsRemoved() {
        write(m_path, fieldFile);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto make = [&](const char* name, int age) {
            const QString path = m_dir->filePath(QLatin1String(name));
            write(path, "{");
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(now.addSecs(-age), QFileDevice::FileModificationTime));
        };
        make("config.json.unsaved-abcdef", 90);
        make("config.json.bak.unsaved-zyxwvu", 90);
        make("config.json.unsaved-newnew", 10); // somebody may be writing it
        const QStringList lookalikes{QStringLiteral("config.json.AbCdEf"),
                                     QStringLiteral("config.json.backup"),
                                     QStringLiteral("config.json.unsaved"),
                                     QStringLiteral("config.json.unsaved-abcdefg"),
                                     QStringLiteral("config.json.unsaved-abcd12"),
                                     QStringLiteral("configXjson.unsaved-abcdef"),
                                     QStringLiteral("my-config.json.unsaved-abcdef"),
                                     QStringLiteral("other.json.unsaved-abcdef")};
        for (const QString& name : lookalikes)
            make(qPrintable(name), 90);
        QVERIFY(QFile::link(m_path, m_dir->filePath(QStringLiteral("config.json.unsaved-linked"))));

        QVERIFY(saveAtomically(m_path.toStdString(), "{}\n").ok());
        QStringList expected = lookalikes;
        expected << QStringLiteral("config.json") << QStringLiteral("config.json.bak")
                 << QStringLiteral("config.json.unsaved-linked") << QStringLiteral("config.json.unsaved-newnew");
        QStringList found = names();
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
        QCOMPARE(content(m_path), QByteArray("{}\n"));
    }

    void ownerAndGroupStay() {
        write(m_path, fieldFile);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        if (QProcess::execute(QStringLiteral("chown"), {QStringLiteral("12345:23456"), m_path}) != 0)
            QSKIP("only root may give a file away");
        QVERIFY(saveAtomically(m_path.toStdString(), "{}\n").ok());
        for (const QString& path : {m_path, backup()}) {
            QCOMPARE(QFileInfo(path).ownerId(), 12345U);
            QCOMPARE(QFileInfo(path).groupId(), 23456U);
            QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadOther | QFile::WriteGroup | QFile::ExeOwner),
                     QFile::Permissions());
            QVERIFY(QFileInfo(path).permissions() & QFile::ReadGroup);
        }
    }

    void aNewFileIsAsPublicAsNewFilesAre() {
        const QString other = m_dir->filePath(QStringLiteral("other"));
        write(other, "x");
        QVERIFY(saveAtomically(m_path.toStdString(), "{}\n").ok());
        QCOMPARE(QFileInfo(m_path).permissions(), QFileInfo(other).permissions());
    }

    void brokenFileIsNeverReplaced() {
        for (const QByteArray& broken :
             {QByteArray("{\"ntp_server\": "), QByteArray("{\"http_status\": {\"port\": 0}}"), QByteArray(),
              QByteArray("\xFF\xFE{}")}) {
            write(m_path, broken);
            const Loaded loaded = load(m_path.toStdString());
            QVERIFY(!loaded.fileMissing);
            QVERIFY(!loaded.document.valid());
            const auto saved = saveAtomically(m_path.toStdString(), "{}\n");
            QVERIFY(!saved.ok());
            QVERIFY(QString::fromStdString(saved.error().text()).contains(QStringLiteral("config.json:1")));
            QCOMPARE(content(m_path), broken);
            QCOMPARE(names().size(), 1);
        }
        QVERIFY(saveAtomically(m_path.toStdString(), "{}\n", Replace::AlsoBroken).ok()); // asked for by a person
        QCOMPARE(content(backup()), QByteArray("\xFF\xFE{}"));
    }

    void brokenTextIsNotSaved() {
        write(m_path, fieldFile);
        QVERIFY(!saveAtomically(m_path.toStdString(), "{").ok());
        QVERIFY(!saveAtomically(m_path.toStdString(), "{\"http_status\": {\"port\": 0}}").ok());
        QVERIFY(saveAtomically(m_path.toStdString(), "{\"http_statu\": {}}").ok()); // a warning does not hinder
    }

    void failedWriteLeavesTheOldFile() {
        write(m_path, fieldFile);
        // A directory of the backup's name: the previous version cannot be kept, so nothing is replaced.
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("config.json.bak")));
        const auto saved = saveAtomically(m_path.toStdString(), "{}\n");
        QVERIFY(!saved.ok());
        QVERIFY(!saved.error().remedy.empty());
        QCOMPARE(content(m_path), QByteArray(fieldFile));
        QCOMPARE(names(), QStringList(QStringLiteral("config.json"))); // no temporary file stays
    }

    void unwritableDirectoryLeavesTheOldFile() {
        write(m_path, fieldFile);
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner));
        QFile probe(m_dir->filePath(QStringLiteral("probe")));
        const bool unhindered = probe.open(QIODevice::WriteOnly); // root may write anywhere
        const auto saved = unhindered ? dantesync::success() : saveAtomically(m_path.toStdString(), "{}\n");
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        if (unhindered)
            QSKIP("permissions do not hinder this user");
        QVERIFY(!saved.ok());
        QCOMPARE(content(m_path), QByteArray(fieldFile));
        QVERIFY(!QFile::exists(backup()));
    }

    void missingDirectoryIsSaid() {
        const QString path = m_dir->filePath(QStringLiteral("no/such/config.json"));
        QVERIFY(load(path.toStdString()).fileMissing);
        const auto saved = saveAtomically(path.toStdString(), "{}\n");
        QVERIFY(!saved.ok());
        QVERIFY(QString::fromStdString(saved.error().text()).contains(QStringLiteral("directory exists")));
    }

    void whatIsNotAFileIsAnError() {
        const Loaded directory = load(m_dir->path().toStdString());
        QVERIFY(!directory.document.valid());
        QVERIFY(!directory.fileMissing);
        QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("nowhere")), m_path));
        const Loaded dangling = load(m_path.toStdString());
        QVERIFY(!dangling.document.valid());
        QVERIFY(!dangling.fileMissing);
        QVERIFY(!saveAtomically(m_path.toStdString(), "{}\n").ok());
    }

    void linksAreFollowed() {
        const QString target = m_dir->filePath(QStringLiteral("real.json"));
        write(target, fieldFile);
        QVERIFY(QFile::link(target, m_path));
        QVERIFY(saveAtomically(m_path.toStdString(), "{}\n").ok());
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(content(target), QByteArray("{}\n"));
        QCOMPARE(content(backup()), QByteArray(fieldFile));
    }

    void largeFileIsRefusedWithoutReadingIt() {
        write(m_path, "{\"x\": \"" + QByteArray(10'000'000, 'a') + "\"}");
        const Loaded loaded = load(m_path.toStdString());
        QVERIFY(!loaded.document.valid());
        QVERIFY(loaded.document.text().size() <= Document::maximumSize + 1);
    }
};

QTEST_APPLESS_MAIN(TestConfigStore)
#include "test_config_store.moc"

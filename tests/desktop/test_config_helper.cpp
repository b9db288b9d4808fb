// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config_helper/apply_config.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync::config_helper;
using namespace Qt::StringLiterals;

namespace {

QByteArray request(const QString& text, const QString& base) {
    return QJsonDocument(QJsonObject{{u"text"_s, text}, {u"base"_s, base}}).toJson();
}

} // namespace

class TestConfigHelper : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"config.json"_s);
    }

    void aGoodDocumentIsSaved() {
        const QJsonObject first = applyConfig(request(u"{\"interface\": \"eth1\"}"_s, u"{}\n"_s), path());
        QVERIFY2(first.value(u"saved"_s).toBool(), QJsonDocument(first).toJson().constData());
        QCOMPARE(content(), QByteArray("{\"interface\": \"eth1\"}"));
        const auto second = applyConfig(request(u"{}"_s, u"{\"interface\": \"eth1\"}"_s), path());
        QVERIFY(second.value(u"saved"_s).toBool());
    }

    void aBadOneIsNotAndSaysWhere() {
        const QJsonObject answer = applyConfig(request(u"{\"ptp\":\n {\"event_port\": 99999}}"_s, u"{}\n"_s), path());
        QVERIFY(!answer.value(u"saved"_s).toBool(true));
        const QJsonObject problem = answer.value(u"problems"_s).toArray().first().toObject();
        QCOMPARE(problem.value(u"key"_s).toString(), u"ptp.event_port"_s);
        QCOMPARE(problem.value(u"line"_s).toInt(), 2);
        QVERIFY(!QFile::exists(m_path));
    }

    void aFileThatChangedMeanwhileStays() {
        write("{\"interface\": \"eth7\"}");
        const QJsonObject answer = applyConfig(request(u"{}"_s, u"{\"interface\": \"eth1\"}"_s), path());
        QVERIFY(answer.value(u"conflict"_s).toBool());
        QCOMPARE(content(), QByteArray("{\"interface\": \"eth7\"}"));
    }

    void whatIsNoRequestChangesNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff\x00{", 3);
        QTest::newRow("no text") << QByteArray("{\"base\": \"{}\"}");
        QTest::newRow("no base") << QByteArray("{\"text\": \"{}\"}");
        QTest::newRow("a path beside it") << QByteArray("{\"text\": 1, \"base\": \"\", \"path\": \"/etc/passwd\"}");
    }
    void whatIsNoRequestChangesNothing() {
        QFETCH(QByteArray, bytes);
        const QJsonObject answer = applyConfig(bytes, path());
        QVERIFY(!answer.value(u"saved"_s).toBool(true));
        QVERIFY(!answer.value(u"error"_s).toString().isEmpty());
        QVERIFY(!QFile::exists(m_path));
    }

private:
    std::string path() const { return m_path.toStdString(); }
    void write(const QByteArray& bytes) const {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray content() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(TestConfigHelper)
#include "test_config_helper.moc"

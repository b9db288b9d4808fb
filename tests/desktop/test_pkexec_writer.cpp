// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way to an administrator's rights, with stand-ins for pkexec and the helper: nobody is asked for a password.
#include "app/desktop/platform/linux/pkexec_writer.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

class TestPkexecWriter : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theHelperGetsTextAndBaseAndItsAnswerComesBack() {
        // As pkexec does: starts what it is told to, with its standard streams.
        const QString pkexec = script(u"pkexec"_s, "exec \"$@\"\n");
        const QString heard = m_folder->filePath(u"heard"_s);
        const QString helper = script(u"helper"_s, "cat >'" + heard.toUtf8() + "'\necho '{\"saved\": true}'\n");
        PkexecWriter writer(pkexec, helper);
        QVERIFY(writer.available());
        const auto [answer, error] = written(writer);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(answer.value(u"saved"_s).toBool());
        QFile file(heard);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject request = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(request.value(u"text"_s).toString(), u"{\"interface\": \"eth1\"}\n"_s);
        QCOMPARE(request.value(u"base"_s).toString(), u"{}\n"_s);
        QCOMPARE(request.size(), 2);                               // no path: which file it is, the helper knows
        QVERIFY(written(writer).first.value(u"saved"_s).toBool()); // and again
    }

    void aRefusalOfTheHelperIsItsAnswer() {
        const QString pkexec = script(u"pkexec"_s, "exec \"$@\"\n");
        const QString helper = script(u"helper"_s, "echo '{\"saved\": false, \"conflict\": true}'\nexit 1\n");
        PkexecWriter writer(pkexec, helper);
        const auto [answer, error] = written(writer);
        QVERIFY(error.isEmpty() && answer.value(u"conflict"_s).toBool());
    }

    void whatWentWrongIsSaidInWords_data() {
        QTest::addColumn<QByteArray>("pkexec");
        QTest::addColumn<QString>("words");
        QTest::newRow("closed") << QByteArray("exit 126\n") << u"was closed"_s;
        QTest::newRow("refused") << QByteArray("echo 'Not authorized.' >&2\nexit 127\n") << u"not given"_s;
        QTest::newRow("silent") << QByteArray("echo 'no such user' >&2\nexit 3\n") << u"status 3"_s;
        QTest::newRow("no JSON") << QByteArray("echo what\n") << u"said nothing"_s;
    }
    void whatWentWrongIsSaidInWords() {
        QFETCH(QByteArray, pkexec);
        QFETCH(QString, words);
        PkexecWriter writer(script(u"pkexec"_s, pkexec), script(u"helper"_s, "exit 9\n"));
        const auto [answer, error] = written(writer);
        QVERIFY(answer.isEmpty());
        QVERIFY2(error.contains(words), qPrintable(error));
    }

    void withoutPkexecOrHelperItIsNotOffered() {
        const QString there = script(u"helper"_s, "exit 0\n");
        const QString missing = m_folder->filePath(u"missing"_s);
        QVERIFY(!PkexecWriter(missing, there).available());
        QVERIFY(!PkexecWriter(there, missing).available());
        PkexecWriter writer(missing, there); // gone since it was looked for
        QVERIFY(written(writer).second.contains(u"cannot be started"_s));
    }

private:
    QString script(const QString& name, const QByteArray& lines) {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines) < 0)
            qFatal("cannot write %s", qPrintable(path));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    /// What write() leads to: the answer, or why there is none.
    static std::pair<QJsonObject, QString> written(PkexecWriter& writer) {
        QSignalSpy finished(&writer, &PrivilegedWriter::finished);
        writer.write(u"{\"interface\": \"eth1\"}\n"_s, u"{}\n"_s);
        if (finished.isEmpty() && !finished.wait())
            return {{}, u"it never ended"_s};
        return {finished[0][0].toJsonObject(), finished[0][1].toString()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPkexecWriter)
#include "test_pkexec_writer.moc"

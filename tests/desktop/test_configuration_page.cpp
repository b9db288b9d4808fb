// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/field_row.h"
#include "app/desktop/configuration/hosts_editor.h"
#include "app/desktop/configuration/raw_editor.h"
#include "app/desktop/pages/configuration_page.h"
#include "shared/config/store.h"
#include "shared/ipc/methods.h"
#include "tests/desktop/fake_service.h"
#include "tests/desktop/scene.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace dantesync::test;
using namespace Qt::StringLiterals;

namespace {

// Nothing of it listens anywhere but on its control socket.
constexpr auto original = R"({
  "ptp": { "enabled": false },
  "http_status": { "enabled": false },
  "time_query": { "enabled": false },
  "clock": { "max_slew_ppm": 100 },
  "_note": "of a person"
}
)";

/// Says what an administrator was asked for.
class FakeWriter : public PrivilegedWriter {
public:
    bool available() const override { return there; }
    void write(const QString& text, const QString& baseText) override {
        asked = text;
        base = baseText;
        QMetaObject::invokeMethod(
            this, [this] { emit finished(answer, error); }, Qt::QueuedConnection);
    }
    bool there = true;
    QJsonObject answer{{u"saved"_s, true}};
    QString error;
    QString asked;
    QString base;
};

void writeFile(const QString& path, const std::string& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text.data(), static_cast<qint64>(text.size()));
}

std::string readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    return text.replace(text.find(from), from.size(), to);
}

/// The page over a real service of its own, a stand-in, or a file.
struct Place {
    explicit Place(const QString& control = u"none"_s, const QString& file = {})
        : scene(control) {
        scene.options.config = file.isEmpty() ? scene.folder.filePath(u"config.json"_s) : file;
        auto made = std::make_unique<FakeWriter>();
        writer = made.get();
        page = std::make_unique<ConfigurationPage>(scene.context, std::move(made));
        page->resize(1180, 760);
    }
    void show() {
        scene.service.start();
        page->show();
    }

    QLineEdit* line(const char* key) const {
        return page->findChild<FieldEditor*>(QLatin1String(key))->findChild<QLineEdit*>();
    }
    void type(const char* key, const QString& text) const {
        line(key)->setFocus();
        line(key)->selectAll();
        QTest::keyClicks(line(key), text);
    }
    QPushButton* button(const QString& name) const { return page->findChild<QPushButton*>(name); }
    QString status() const { return page->findChild<QLabel*>(u"status"_s)->text(); }
    QString notice() const {
        const auto* bar = page->findChild<QFrame*>(u"notice"_s);
        return bar->isVisible() ? bar->findChild<QLabel*>()->text() : QString();
    }
    QDialog* dialog(const QString& name) const { return page->findChild<QDialog*>(name); }
    /// Apply, and yes.
    void apply() const {
        QTRY_VERIFY(button(u"apply"_s)->isEnabled());
        button(u"apply"_s)->click();
        QTRY_VERIFY(dialog(u"applyDialog"_s));
        keepPicture(*dialog(u"applyDialog"_s), u"apply"_s);
        dialog(u"applyDialog"_s)->accept();
        QTRY_VERIFY(!dialog(u"applyDialog"_s));
    }

    Scene scene;
    FakeWriter* writer = nullptr;
    std::unique_ptr<ConfigurationPage> page;
};

/// dantesyncd with a virtual clock, its socket and file in a folder of its own.
struct RealService {
    RealService() {
        writeFile(config(), original);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(DANTESYNC_SERVICE_PROGRAM),
                      {u"--clock"_s, u"virtual"_s, u"--bind"_s, u"127.0.0.1"_s, u"--config"_s, config(), u"--control"_s,
                       control(), u"--state-dir"_s, folder.filePath(u"state"_s), u"--log-level"_s, u"warning"_s});
        QDir(folder.path()).mkdir(u"state"_s);
    }
    ~RealService() {
        process.terminate();
        process.waitForFinished();
    }
    QString control() const { return folder.filePath(u"control.sock"_s); }
    QString config() const { return folder.filePath(u"config.json"_s); }

    QTemporaryDir folder;
    QProcess process;
};

QJsonObject configAnswer(const QString& text, const QString& file) {
    return {{u"text"_s, text}, {u"revision"_s, u"r1"_s}, {u"file"_s, file}, {u"keys"_s, QJsonArray()}};
}

} // namespace

class TestConfigurationPage : public QObject {
    Q_OBJECT

private slots:
    void anEditIsAppliedToTheRunningService() {
        RealService service;
        Place place(service.control());
        place.show();
        QTRY_COMPARE(place.page->draft().text(), std::string(original));
        place.type("clock.max_slew_ppm", u"250"_s);
        QTRY_VERIFY(place.status().contains(u"1"_s));
        keepPicture(*place.page, u"edited"_s);
        place.apply();
        QTRY_COMPARE(readFile(service.config()), replaced(original, "100", "250"));
        QTRY_VERIFY(place.notice().contains(u"in effect"_s));
        QVERIFY(!place.page->draft().edited());
    }

    void whatNeedsARestartIsSaid() {
        RealService service;
        Place place(service.control());
        place.show();
        QTRY_COMPARE(place.page->draft().text(), std::string(original));
        place.type("ptp.event_port", u"3190"_s);
        QTRY_VERIFY(place.button(u"apply"_s)->isEnabled());
        place.button(u"apply"_s)->click();
        QTRY_VERIFY(place.dialog(u"applyDialog"_s));
        const auto* table = place.dialog(u"applyDialog"_s)->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), u"319"_s);
        QCOMPARE(table->item(0, 2)->text(), u"3190"_s);
        QVERIFY(table->item(0, 3)->text().contains(u"restart"_s));
        place.dialog(u"applyDialog"_s)->accept();
        QTRY_VERIFY(place.notice().contains(u"restart"_s));
    }

    void aFileChangedUnderneathIsMerged() {
        RealService service;
        Place place(service.control());
        place.show();
        QTRY_COMPARE(place.page->draft().text(), std::string(original));
        place.type("clock.max_slew_ppm", u"250"_s);
        const std::string theirs = replaced(original, "of a person", "of another one");
        writeFile(service.config(), theirs);
        QTRY_VERIFY(place.button(u"apply"_s)->isEnabled());
        place.button(u"apply"_s)->click();
        QTRY_VERIFY(place.dialog(u"conflictDialog"_s));
        keepPicture(*place.dialog(u"conflictDialog"_s), u"conflict"_s);
        place.dialog(u"conflictDialog"_s)->findChild<QPushButton*>(u"merge"_s)->click();
        QTRY_VERIFY(!place.dialog(u"conflictDialog"_s));
        place.apply();
        QTRY_COMPARE(readFile(service.config()), replaced(theirs, "100", "250"));
    }

    void aBadValueIsToldAtItsField() {
        RealService service;
        Place place(service.control());
        place.show();
        QTRY_COMPARE(place.page->draft().text(), std::string(original));
        place.type("ntp_server_mode.port", u"99999"_s);
        QTRY_VERIFY(place.status().contains(u"not allowed"_s));
        QVERIFY(!place.button(u"apply"_s)->isEnabled());
        const QString said = place.line("ntp_server_mode.port")->accessibleDescription();
        QVERIFY2(said.contains(u"65535"_s), qPrintable(said));
        keepPicture(*place.page, u"bad-value"_s);
        place.type("ntp_server_mode.port", u"many"_s); // no number at all is kept, too
        QTRY_COMPARE(place.line("ntp_server_mode.port")->text(), u"many"_s);
        place.line("ntp_server_mode.port")->clear();
        QTest::keyClicks(place.line("ntp_server_mode.port"), u"1"_s);
        QTest::keyClick(place.line("ntp_server_mode.port"), Qt::Key_Backspace);
        QTRY_VERIFY(place.status().isEmpty());
        QVERIFY(!place.page->draft().edited());
    }

    void theServicesOwnProblemsAreToldAtTheirFields() {
        FakeService service(m_folder.filePath(u"s1"_s));
        service.answer(ipc::method::configGet, configAnswer(u"{}\n"_s, u"/x/config.json"_s));
        QVERIFY(service.start());
        Place place(m_folder.filePath(u"s1"_s));
        place.show();
        QTRY_COMPARE(place.page->draft().base().revision, std::string("r1"));
        const QJsonArray problems{QJsonObject{
            {u"severity"_s, u"error"_s}, {u"key"_s, u"interface"_s}, {u"message"_s, u"there is no eth9 here"_s}}};
        service.refuse(ipc::method::configSet,
                       ipc::rpcError(ipc::ErrorCode::Refused, u"no"_s, QJsonObject{{u"problems"_s, problems}}));
        place.type("interface", u"eth9"_s);
        QTRY_VERIFY(place.button(u"apply"_s)->isEnabled());
        place.button(u"apply"_s)->click();
        QTRY_VERIFY(place.line("interface")->accessibleDescription().contains(u"eth9"_s));
        QVERIFY(place.page->draft().edited());
    }

    void whoMayNotIsHelpedByAnAdministrator() {
        FakeService service(m_folder.filePath(u"s2"_s));
        const QString file = QString::fromStdString(config::defaultPath());
        service.answer(ipc::method::configGet, configAnswer(u"{}\n"_s, file));
        service.refuse(ipc::method::configSet, ipc::rpcError(ipc::ErrorCode::NotPermitted, u"no"_s));
        QVERIFY(service.start());
        Place place(m_folder.filePath(u"s2"_s));
        place.show();
        QTRY_COMPARE(place.page->draft().base().revision, std::string("r1"));
        place.type("interface", u"eth1"_s);
        place.writer->error = u"The question was closed."_s;
        place.apply();
        QTRY_COMPARE(place.notice(), place.writer->error);
        QVERIFY(place.page->draft().edited()); // and nothing is lost by it
        place.writer->error.clear();
        place.apply();
        QTRY_VERIFY(place.writer->asked.contains(u"\"eth1\""_s));
        QCOMPARE(place.writer->base, u"{}\n"_s);
    }

    void whoMayNotAndCanAskNobodyIsTold() {
        FakeService service(m_folder.filePath(u"s3"_s));
        service.answer(ipc::method::configGet, configAnswer(u"{}\n"_s, u"/somewhere/else.json"_s));
        service.refuse(ipc::method::configSet, ipc::rpcError(ipc::ErrorCode::NotPermitted, u"no"_s));
        QVERIFY(service.start());
        Place place(m_folder.filePath(u"s3"_s));
        place.show();
        QTRY_COMPARE(place.page->draft().base().revision, std::string("r1"));
        place.type("interface", u"eth1"_s);
        QTRY_VERIFY(place.button(u"apply"_s)->isEnabled());
        place.button(u"apply"_s)->click();
        QTRY_VERIFY(place.notice().contains(u"group dantesync"_s));
        QVERIFY(place.writer->asked.isEmpty()); // an administrator's helper writes the usual file only
    }

    void aLostConnectionLosesNothing() {
        FakeService service(m_folder.filePath(u"s4"_s));
        service.answer(ipc::method::configGet, configAnswer(u"{}\n"_s, u"/x/config.json"_s));
        QVERIFY(service.start());
        Place place(m_folder.filePath(u"s4"_s));
        place.show();
        QTRY_COMPARE(place.page->draft().base().revision, std::string("r1"));
        place.type("interface", u"eth1"_s);
        const std::string mine = place.page->draft().text();
        service.stop();
        QTRY_VERIFY(!place.scene.service.state().connected());
        QTRY_VERIFY(!place.notice().isEmpty());
        QCOMPARE(place.page->draft().text(), mine);
        QCOMPARE(place.line("interface")->text(), u"eth1"_s);
    }

    void formAndTextAreOneDocument() {
        Place place;
        writeFile(place.scene.options.config, original);
        place.show();
        QTRY_COMPARE(place.page->draft().text(), std::string(original));
        auto* raw = place.page->findChild<RawEditor*>(u"raw"_s);
        place.type("clock.max_slew_ppm", u"7"_s);
        QTRY_COMPARE(raw->toPlainText().toStdString(), replaced(original, "100", "7"));
        raw->setPlainText(QString::fromStdString(replaced(original, "100", "42")));
        QTRY_COMPARE(place.line("clock.max_slew_ppm")->text(), u"42"_s);
        raw->setPlainText(u"{\n  oops\n}"_s);
        QTRY_VERIFY(place.status().contains(u"2"_s)); // its line
        QCOMPARE(raw->extraSelections().size(), 1);
        keepPicture(*place.page, u"broken"_s);
        place.button(u"revert"_s)->click();
        QTRY_COMPARE(place.line("clock.max_slew_ppm")->text(), u"100"_s);
    }

    void withoutAServiceTheFileIsEdited() {
        Place place;
        writeFile(place.scene.options.config, original);
        place.show();
        QTRY_COMPARE(place.page->draft().text(), std::string(original));
        auto* box = place.page->findChild<FieldEditor*>(u"ntp_server_mode.enabled"_s)->findChild<QCheckBox*>();
        box->click();
        place.apply();
        QTRY_VERIFY(readFile(place.scene.options.config).find("\"ntp_server_mode\"") != std::string::npos);
        QTRY_VERIFY(!place.page->draft().edited());
        QVERIFY(readFile(place.scene.options.config).find("of a person") != std::string::npos);
    }

    void aChoiceIsWrittenAsTheFileHasIt() {
        Place place;
        place.show();
        QTRY_VERIFY(!place.page->draft().base().fileName.empty());
        auto* box = place.page->findChild<FieldEditor*>(u"logging.level"_s)->findChild<QComboBox*>();
        QTRY_COMPARE(box->currentText(), u"Information"_s);
        QTest::keyClick(box, Qt::Key_Down);
        const auto* entry = config::findEntry("logging.level");
        QTRY_COMPARE(place.page->draft().value(*entry), std::optional<std::string>("\"warning\""));
        QCOMPARE(box->currentText(), u"Warnings"_s);
    }

    void showModeLocksIt() {
        Place place;
        place.show();
        place.scene.preferences.set(Preferences::showMode, true);
        QTRY_VERIFY(place.line("interface")->isReadOnly());
        QVERIFY(!place.button(u"defaults"_s)->isEnabled());
        QVERIFY(place.notice().contains(u"Show mode"_s));
        place.scene.preferences.set(Preferences::showMode, false);
        QTRY_VERIFY(!place.line("interface")->isReadOnly());
    }

    void leavingAsksWhereSomethingWasTyped() {
        Place place;
        place.show();
        QTRY_VERIFY(!place.page->draft().base().fileName.empty());
        QVERIFY(place.page->mayLeave());
        place.type("interface", u"eth1"_s);
        QTimer::singleShot(0, this, [] { qobject_cast<QMessageBox*>(QApplication::activeModalWidget())->reject(); });
        QVERIFY(!place.page->mayLeave());
        QVERIFY(place.page->draft().edited());
    }

    void hostsAreAddedMovedAndRemoved() {
        Place place;
        place.show();
        QTRY_VERIFY(!place.page->draft().base().fileName.empty());
        auto* editor = place.page->findChild<HostsEditor*>();
        const config::Entry& entry = editor->entry();
        editor->addHost({u"a"_s, u"10.0.0.1"_s});
        editor->addHost({u"b"_s, u"10.0.0.2:31900"_s});
        editor->moveSelected(-1);
        const std::string both = R"([{"address":"10.0.0.2:31900","name":"b"},{"address":"10.0.0.1","name":"a"}])";
        QCOMPARE(place.page->draft().value(entry), std::optional<std::string>(both));
        editor->removeSelected();
        QCOMPARE(place.page->draft().document().config().fleet.hosts.size(), std::size_t{1});
        editor->removeSelected();
        QVERIFY(!place.page->draft().isWritten(entry));
    }

    void hostsThatAnswerAreFound() {
        HostsEditor::Hosts found{{u"a"_s, u"10.0.0.1"_s}, {u"b"_s, u"10.0.0.2"_s}};
        HostsEditor editor(*config::findEntry("fleet.hosts"), [&] { return found; });
        editor.showValue(R"([{"name": "a", "address": "10.0.0.1"}])", true);
        QCOMPARE(editor.addFound(), 1);
        QCOMPARE(editor.addFound(), 0);
    }

    void everyKeyHasItsWords() {
        Place place;
        place.show();
        for (const config::Entry* entry : shownEntries())
            QVERIFY2(place.page->findChild<FieldEditor*>(QString::fromStdString(std::string(entry->key))),
                     std::string(entry->key).c_str());
        keepPicture(*place.page, u"empty"_s);
        place.scene.theme.use(u"dark"_s);
        QTest::qWait(0);
        keepPicture(*place.page, u"dark"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestConfigurationPage)
#include "test_configuration_page.moc"

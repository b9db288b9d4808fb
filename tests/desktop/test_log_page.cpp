// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/support_bundle_dialog.h"
#include "app/desktop/pages/log_page.h"
#include "tests/desktop/fake_service.h"
#include "tests/desktop/scene.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;
using test::FakeService;
using test::Scene;

namespace {

QJsonObject line(int sequence, const QString& level, const QString& message) {
    return {{u"sequence"_s, sequence},
            {u"unix_ms"_s, qint64{1'700'000'000'000} + sequence},
            {u"level"_s, level},
            {u"category"_s, u"ptp"_s},
            {u"message"_s, message}};
}

QJsonObject linesOf(const QJsonArray& entries) {
    return {{u"entries"_s, entries}, {u"last_sequence"_s, entries.last().toObject().value(u"sequence"_s)}};
}

} // namespace

class TestLogPage : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeService>(m_folder->filePath(u"control.sock"_s));
        m_service->answer(u"log.tail"_s,
                          linesOf({line(1, u"info"_s, u"hello 10.77.9.21"_s), line(2, u"debug"_s, u"detail"_s),
                                   line(3, u"warning"_s, u"hello again"_s)}));
        QVERIFY(m_service->start());
        m_scene = std::make_unique<Scene>(m_folder->filePath(u"control.sock"_s));
        m_page = std::make_unique<LogPage>(m_scene->context);
        m_text = m_page->findChild<QPlainTextEdit*>();
        m_follow = m_page->findChild<QCheckBox*>();
        m_scene->service.start();
        m_page->resize(900, 400);
        m_page->show();
        QTRY_COMPARE(lines(), 3);
    }

    void cleanup() {
        m_page.reset();
        m_scene.reset();
        m_service.reset();
    }

    void newLinesComeOnceAndInOrder() {
        QTRY_VERIFY(m_service->calls().contains(u"log.subscribe"_s));
        m_service->notify(u"log.added"_s,
                          linesOf({line(3, u"warning"_s, u"hello again"_s), line(4, u"error"_s, u"bad"_s)}));
        QTRY_COMPARE(lines(), 4);
        QVERIFY(m_text->toPlainText().endsWith("ERROR    ptp         bad"_L1));
        test::keepPicture(*m_page, u"log"_s);
    }

    void itIsFollowedOnlyWhileItIsShown() {
        QTRY_VERIFY(m_service->calls().contains(u"log.subscribe"_s));
        m_page->hide();
        QTRY_VERIFY(m_service->calls().contains(u"log.unsubscribe"_s));
    }

    void pauseKeepsTheView() {
        m_follow->setChecked(false);
        m_service->notify(u"log.added"_s, linesOf({line(4, u"info"_s, u"new"_s)}));
        QTRY_VERIFY(has(u"Paused: 1 new line"_s));
        QCOMPARE(lines(), 3);
        m_follow->setChecked(true);
        QTRY_COMPARE(lines(), 4);
    }

    void theLevelHidesWhatIsLess() {
        m_page->findChild<QComboBox*>()->setCurrentIndex(2);
        QTRY_COMPARE(lines(), 1);
        QVERIFY(m_text->toPlainText().contains("hello again"_L1));
        m_page->findChild<QComboBox*>()->setCurrentIndex(0);
        QTRY_COMPARE(lines(), 3);
    }

    void searchGoesRound() {
        auto* search = m_page->findChild<QLineEdit*>();
        QVERIFY(m_page->focusSearch());
        search->setText(u"HELLO"_s);
        QVERIFY(has(u"2 place"_s));
        QList<int> places;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(search, Qt::Key_Return);
            QCOMPARE(m_text->textCursor().selectedText(), u"hello"_s);
            places.append(m_text->textCursor().blockNumber());
        }
        QCOMPARE(places[0], places[2]);
        QVERIFY(places[0] != places[1]);
        QVERIFY(!m_follow->isChecked());
    }

    void saysThatTheServiceIsAway() {
        m_service->stop();
        QTRY_VERIFY(has(u"does not answer"_s));
        QCOMPARE(lines(), 3); // still readable
        // Back again, and counting from 1: a new service.
        m_service->answer(u"log.tail"_s, linesOf({line(1, u"info"_s, u"a new beginning"_s)}));
        QVERIFY(m_service->start());
        QTRY_COMPARE(lines(), 4);
        QTRY_VERIFY(!has(u"does not answer"_s));
    }

    void memoryIsBounded() {
        LogRing ring;
        std::vector<LogEntry> many;
        for (std::uint64_t i = 1; i <= LogRing::mostLines + 500; ++i)
            many.push_back({i, 0, config::LogLevel::Info, u"x"_s, u"y"_s});
        QCOMPARE(ring.add(many).size(), many.size());
        QCOMPARE(ring.lines().size(), LogRing::mostLines);
        QCOMPARE(ring.lines().front().sequence, std::uint64_t{501});
        QVERIFY(ring.add(many).empty());
        QCOMPARE(m_text->maximumBlockCount(), static_cast<int>(LogRing::mostLines));
    }

    void theBundleHasItAllAndRedacts_data() {
        QTest::addColumn<bool>("redact");
        QTest::newRow("redacted") << true;
        QTest::newRow("as it is") << false;
    }
    void theBundleHasItAllAndRedacts() {
        QFETCH(bool, redact);
        SupportBundleDialog dialog(m_scene->context);
        dialog.show();
        test::keepPicture(dialog, u"support-bundle"_s);
        dialog.findChild<QCheckBox*>()->setChecked(redact);
        QString text;
        connect(&dialog, &SupportBundleDialog::collected, this, [&](const QString& collected) { text = collected; });
        dialog.findChild<QPushButton*>()->click();
        QTRY_VERIFY(!text.isEmpty());
        for (const char* part : {"==== doctor.run", "==== service.info", "==== status.get", "==== config.get",
                                 "==== events.get", "==== log.tail", "hello again"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QCOMPARE(text.contains("10.77.9.21"_L1), !redact);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QApplication::activeModalWidget()->close();
    }

private:
    int lines() const { return m_text->document()->isEmpty() ? 0 : m_text->blockCount(); }
    bool has(const QString& words) const {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<LogPage> m_page;
    QPlainTextEdit* m_text = nullptr;
    QCheckBox* m_follow = nullptr;
};

QTEST_MAIN(TestLogPage)
#include "test_log_page.moc"

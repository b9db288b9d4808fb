// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/note_dialog.h"
#include "app/desktop/pages/events_page.h"
#include "shared/fleet/history/history_reader.h"
#include "shared/ipc/event_json.h"
#include "tests/desktop/fake_service.h"
#include "tests/desktop/scene.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;
using test::FakeService;
using test::Scene;

namespace {

QJsonObject eventsOf(std::initializer_list<RecordedEvent> events) {
    QJsonArray list;
    for (const RecordedEvent& event : events)
        list.append(ipc::toJson(event));
    return {{u"events"_s, list}};
}

RecordedEvent happened(std::uint64_t sequence, int secondsAgo, EventKind kind, Severity severity, std::string text) {
    const std::int64_t wall = (QDateTime::currentSecsSinceEpoch() - secondsAgo) * 1'000'000'000;
    return {sequence, {kind, severity, CounterTime{1}, WallTime{wall}, std::move(text)}};
}

} // namespace

class TestEventsPage : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeService>(m_folder->filePath(u"control.sock"_s));
        m_service->answer(
            u"events.get"_s,
            eventsOf({happened(1, 300, EventKind::ServiceStarted, Severity::Info, "the service starts"),
                      happened(2, 200, EventKind::GrandmasterFound, Severity::Info, "grandmaster 00:1d:c1"),
                      happened(3, 100, EventKind::ClockStepped, Severity::Warning, "stepped by +3 s")}));
        QVERIFY(m_service->start());
        m_scene = std::make_unique<Scene>(m_folder->filePath(u"control.sock"_s));
        m_page = std::make_unique<EventsPage>(m_scene->context);
        m_table = m_page->findChild<QTableView*>();
        m_scene->service.start();
        m_page->resize(1000, 600);
        m_page->show();
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
    }

    void cleanup() {
        m_page.reset();
        m_scene.reset();
        m_service.reset();
    }

    void theNewestIsOnTopAndNoneIsThereTwice() {
        QCOMPARE(cell(0, EventTableModel::Text), u"stepped by +3 s"_s);
        QCOMPARE(cell(2, EventTableModel::Kind), u"Service started"_s);
        m_service->notify(u"events.added"_s,
                          eventsOf({happened(3, 100, EventKind::ClockStepped, Severity::Warning, "stepped by +3 s"),
                                    happened(4, 1, EventKind::NtpLost, Severity::Error, "no NTP")}));
        QTRY_COMPARE(cell(0, EventTableModel::Text), u"no NTP"_s);
        QCOMPARE(m_table->model()->rowCount(), 4);
        test::keepPicture(*m_page, u"events"_s);
    }

    void filters() {
        auto* search = m_page->findChild<QLineEdit*>();
        QVERIFY(m_page->focusSearch());
        QTest::keyClicks(search, u"GRANDmaster"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        search->clear();
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        choose(u"Least severity"_s, 1);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(cell(0, EventTableModel::SeverityColumn), u"Warning"_s);
        choose(u"Least severity"_s, 0);
        choose(u"Events of this kind"_s, 1);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
    }

    void aNoteIsInTheListAndTheExport() {
        const std::int64_t now = QDateTime::currentSecsSinceEpoch();
        m_page->addNote({now, "foh", "note", "switch 3, \"replaced\""});
        QTRY_COMPARE(m_table->model()->rowCount(), 4);
        QCOMPARE(cell(0, EventTableModel::Kind), u"Note"_s);
        const QStringList lines = m_page->csv().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0].trimmed(), u"time,host,kind,severity,text"_s);
        QVERIFY2(lines[1].contains(u"foh,note,info,\"switch 3, \"\"replaced\"\"\""_s), qPrintable(lines[1]));
    }

    void theDialogMakesANote() {
        NoteDialog dialog({u"foh"_s}, 1'700'000'000);
        dialog.show();
        auto* text = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(text, u"  doors open "_s);
        dialog.findChild<QComboBox*>()->setCurrentIndex(1);
        const history::Mark note = dialog.note();
        QCOMPARE(note, (history::Mark{1'700'000'000, "foh", "note", "doors open"}));
    }

    void aNotificationLeadsToItsEvent() {
        m_page->findChild<QLineEdit*>()->setText(u"nothing has this"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
        m_page->reveal(QDateTime::currentSecsSinceEpoch() - 200, 2);
        QTRY_COMPARE(m_table->currentIndex().row(), 1);
        QSignalSpy asked(m_page.get(), &EventsPage::chartRequested);
        QTest::keyClick(m_table, Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
    }

    void copiesRows() {
        m_table->setFocus();
        m_table->selectRow(0);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("clock_stepped\twarning\tstepped by +3 s"_L1));
    }

    void marksOfTheHistoryAreListed() {
        // Written by the watching thread, read by the one of the history.
        const QString file = m_folder->filePath(u"history.sqlite"_s);
        FleetWatch watch(file);
        watch.addNote({QDateTime::currentSecsSinceEpoch() - 10, "", "note", "from before"});
        QTRY_VERIFY(QFile::exists(file));
        HistoryQuery history(file);
        std::vector<history::Mark> marks;
        const auto ask = [&] {
            history.ask({}, {0, QDateTime::currentSecsSinceEpoch() + 10}, 10, this,
                        [&](const HistoryQuery::Answer& answer) { marks = answer.marks; });
            return QTest::qWaitFor([&] { return !marks.empty(); }, 500);
        };
        QTRY_VERIFY(ask());
        QCOMPARE(eventHostText(eventRecordOf(marks[0])), u"whole network"_s);
    }

private:
    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
    void choose(const QString& name, int index) {
        for (QComboBox* box : m_page->findChildren<QComboBox*>()) {
            if (box->accessibleName() == name) {
                box->setCurrentIndex(index);
                emit box->activated(index);
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<EventsPage> m_page;
    QTableView* m_table = nullptr;
};

QTEST_MAIN(TestEventsPage)
#include "test_events_page.moc"

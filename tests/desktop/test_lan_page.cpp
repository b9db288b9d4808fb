// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/host_dialog.h"
#include "app/desktop/pages/lan_page.h"
#include "tests/desktop/made_up_round.h"
#include "tests/desktop/scene.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;
using test::madeUpHosts;
using test::madeUpRound;

namespace {

constexpr auto name = static_cast<int>(HostColumn::Name);
constexpr auto offset = static_cast<int>(HostColumn::Offset);

/// Every text gets brackets around it.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

/// A page on the screen, with its parts at hand.
struct Shown {
    test::Scene desk;
    LanPage page{desk.context};
    QTableView* table = page.findChild<QTableView*>(u"hostTable"_s);

    explicit Shown(const std::vector<test::MadeUpHost>& hosts = madeUpHosts(50)) {
        page.resize(1000, 700);
        page.show();
        take(hosts);
    }
    void take(const std::vector<test::MadeUpHost>& hosts) {
        desk.fleet.take(madeUpRound(hosts));
        QCoreApplication::processEvents();
    }
    QString text(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QString label(const char* object) const {
        return page.findChild<QLabel*>(QString::fromLatin1(object))->text().replace(u'\u00a0', u' ');
    }
    void sort(int column, Qt::SortOrder order) const { table->sortByColumn(column, order); }
};

} // namespace

class TestLanPage : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyHostHasARowMissingOnesToo() {
        auto hosts = madeUpHosts(50);
        hosts[7].answers = false;
        Shown shown(hosts);
        QCOMPARE(shown.table->model()->rowCount(), 50);
        QCOMPARE(shown.label("fleetHeadline"), u"1 of 50 host(s) not in sync"_s);
        QCOMPARE(shown.label("fleetDetail"), u"No answer from host-08"_s);
        QCOMPARE(shown.text(7, static_cast<int>(HostColumn::Quality)), u"OFFLINE"_s);
        test::keepPicture(shown.page, u"lan"_s);
        hosts[7].answers = true;
        shown.take(hosts);
        QCOMPARE(shown.label("fleetHeadline"), u"All 50 host(s) in sync"_s);
    }

    void aRoundTellsOnlyOfWhatItChanged() {
        Shown shown;
        const QAbstractItemModelTester tester(shown.table->model());
        QSignalSpy changes(shown.table->model(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(shown.table->model(), &QAbstractItemModel::modelReset);
        shown.take(madeUpHosts(50));
        QCOMPARE(changes.count(), 0);
        auto hosts = madeUpHosts(50);
        hosts[20].offsetNs += 7000;
        shown.take(hosts);
        QVERIFY(changes.count() > 0 && changes.count() < 5);
        for (const auto& change : changes) {
            QCOMPARE(change[0].toModelIndex().row(), 20);
            QCOMPARE(change[1].toModelIndex().row(), 20);
        }
        QCOMPARE(resets.count(), 0);
    }

    void selectionSortAndScrollingStay() {
        Shown shown;
        shown.sort(offset, Qt::DescendingOrder);
        shown.table->selectRow(30);
        const QString chosen = shown.text(30, name);
        shown.table->verticalScrollBar()->setValue(200);
        for (int step = 1; step <= 5; ++step)
            shown.take(madeUpHosts(50, step));
        QCOMPARE(shown.table->verticalScrollBar()->value(), 200);
        const QModelIndexList selected = shown.table->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.front().data().toString(), chosen);
        double last = 1e12;
        for (int row = 0; row < 50; ++row) {
            const double value = shown.table->model()->index(row, offset).data(HostTableModel::SortRole).toDouble();
            QVERIFY(value <= last);
            last = value;
        }
    }

    void numbersAreSortedAsNumbersAndTheUnknownStandsLast() {
        auto hosts = madeUpHosts(4);
        hosts[0].name = "rack 9";
        hosts[1] = {"rack 10", 900};
        hosts[2] = {"rack 11", -3'000'000};
        hosts[3] = {"rack 1", 0, false};
        Shown shown(hosts);
        const auto names = [&] {
            QStringList all;
            for (int row = 0; row < 4; ++row)
                all.append(shown.text(row, name));
            return all;
        };
        QCOMPARE(names(), QStringList({u"rack 1"_s, u"rack 9"_s, u"rack 10"_s, u"rack 11"_s}));
        shown.sort(offset, Qt::AscendingOrder);
        QCOMPARE(names(), QStringList({u"rack 11"_s, u"rack 9"_s, u"rack 10"_s, u"rack 1"_s}));
        shown.sort(offset, Qt::DescendingOrder);
        QCOMPARE(names(), QStringList({u"rack 10"_s, u"rack 9"_s, u"rack 11"_s, u"rack 1"_s}));
        shown.sort(static_cast<int>(HostColumn::Quality), Qt::AscendingOrder);
        QCOMPARE(names().mid(0, 2), QStringList({u"rack 1"_s, u"rack 11"_s})); // who is to be looked at first
    }

    void aTextAndChipsFilter() {
        auto hosts = madeUpHosts(50);
        hosts[7].answers = false;
        hosts[8].offsetNs = 3'000'000;
        Shown shown(hosts);
        QVERIFY(shown.page.focusSearch());
        auto* edit = shown.page.findChild<QLineEdit*>(u"hostFilter"_s);
        QTest::keyClicks(edit, u"T-4 HOST"_s);
        QCOMPARE(shown.table->model()->rowCount(), 10);
        edit->clear();
        shown.page.findChild<QToolButton*>(u"chipOFFLINE"_s)->click();
        QCOMPARE(shown.table->model()->rowCount(), 1);
        shown.page.findChild<QToolButton*>(u"chipDRIFT"_s)->click();
        QCOMPARE(shown.table->model()->rowCount(), 2);
        QTest::keyClicks(edit, u"nobody is called this"_s);
        QTRY_VERIFY(shown.page.findChild<QLabel*>(u"emptyText"_s)->isVisible());
    }

    void hostileNamesAreText() {
        auto hosts = madeUpHosts(3);
        hosts[1].name = "<b>bold</b><img src=x>";
        hosts[2].name = "=1+1,\"x\"\x1b[2J\n";
        Shown shown(hosts);
        shown.sort(name, Qt::AscendingOrder);
        for (int row = 0; row < 3; ++row)
            QVERIFY(!shown.text(row, name).contains(u'\x1b'));
        const QModelIndex bold =
            shown.table->model()->match(shown.table->model()->index(0, 0), Qt::DisplayRole, u"<b>bold"_s)[0];
        QVERIFY(bold.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        const QString csv = shown.page.csv();
        QVERIFY2(csv.contains(u"\"'=1+1,\"\"x\"\"\\x1b[2J\\n\","_s), qPrintable(csv));
        QCOMPARE(csv.count(u"\r\n"_s), 4);

        HostDialog dialog(shown.desk.context, hosts[1].name);
        dialog.show();
        for (const auto* label : dialog.findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText);
    }

    void exportsFiguresForPrograms() {
        QLocale::setDefault(QLocale(QLocale::German));
        auto hosts = madeUpHosts(2);
        hosts[1].offsetNs = -12'345;
        Shown shown(hosts);
        const QStringList lines = shown.page.csv().split(u"\r\n"_s);
        QVERIFY2(lines[0].startsWith(u"host,sync,offset_us,uncertainty_us,drift_ppm"_s), qPrintable(lines[0]));
        QVERIFY2(lines[2].startsWith(u"host-02,SYNCED,-12.345,"_s), qPrintable(lines[2]));
    }

    void copiesWhatIsSelected() {
        Shown shown(madeUpHosts(3));
        QCOMPARE(shown.page.selectionText(), QString());
        shown.table->selectRow(1);
        shown.page.activateWindow();
        shown.table->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3); // the last one is empty
        QVERIFY(lines[0].startsWith(u"Host\tSync\tOffset"_s));
        QVERIFY(lines[1].startsWith(u"host-02\tSYNCED\t"_s));
    }

    void columnsAreRemembered() {
        test::Scene desk;
        const auto driftShown = [&](bool hide) {
            LanPage page(desk.context);
            page.resize(1000, 700);
            page.show();
            auto* header = page.findChild<QTableView*>(u"hostTable"_s)->horizontalHeader();
            const int drift = static_cast<int>(HostColumn::Drift);
            if (hide) {
                header->hideSection(drift);
                page.findChild<QTableView*>()->sortByColumn(offset, Qt::DescendingOrder);
            }
            return !header->isSectionHidden(drift);
        };
        QVERIFY(!driftShown(true));
        QVERIFY(!driftShown(false));
    }

    void theReferenceIsChosenAndKept() {
        Shown shown(madeUpHosts(3));
        auto* box = shown.page.findChild<QComboBox*>(u"reference"_s);
        QCOMPARE(box->count(), 4);
        QCOMPARE(box->currentIndex(), 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QTRY_COMPARE(shown.desk.fleet.choice().reference.wanted, std::string("host-03"));
        QCOMPARE(shown.desk.preferences.get(Preferences::reference), u"host-03"_s);
        shown.take(madeUpHosts(3));
        QCOMPARE(box->currentText(), u"host-03"_s);
    }

    void enterOpensTheDetails() {
        auto hosts = madeUpHosts(3);
        hosts[1].grandmaster = 0x0d;
        Shown shown(hosts);
        shown.table->setCurrentIndex(shown.table->model()->index(1, name));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_Return);
        auto* dialog = shown.page.findChild<HostDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const QString text = dialog->text();
        for (const char* part : {"host-02", "Two-way", "Exchanges of the last round", "00:1d:c1:0a:0b:0d",
                                 "[Failure] Grandmaster", "look for a split network"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
        QTest::keyClick(shown.table, Qt::Key_Return); // raises the one that is open
        QCOMPARE(shown.page.findChildren<HostDialog*>().size(), 1);
        hosts.erase(hosts.begin() + 1);
        shown.take(hosts);
        QVERIFY(dialog->findChild<QLabel*>(u"hostHeadline"_s)->text().contains(u"not watched"_s));
    }

    void anEmptyNetworkSaysWhatToDo() {
        Shown shown(madeUpHosts(0));
        auto* empty = shown.page.findChild<QLabel*>(u"emptyText"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(u"appear here by themselves"_s));
    }

    void theLanguageChangesAtRunTime() {
        Shown shown(madeUpHosts(3));
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QTRY_VERIFY(shown.label("fleetHeadline").startsWith(u'['));
        QVERIFY(shown.table->model()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
        QVERIFY(shown.text(0, static_cast<int>(HostColumn::Offset)).startsWith(u'['));
        QCoreApplication::removeTranslator(&brackets);
        QTRY_VERIFY(!shown.label("fleetHeadline").startsWith(u'['));
    }
};

QTEST_MAIN(TestLanPage)
#include "test_lan_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/events_page.h"

#include "app/desktop/core/save_text.h"
#include "app/desktop/dialogs/note_dialog.h"
#include "app/desktop/pages/explanation_list.h"
#include "app/desktop/presenters/csv.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/words.h"
#include "shared/ipc/event_json.h"
#include "shared/ipc/methods.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTableView>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int eventsAsked = 2000;         ///< what the service gives at most
constexpr std::size_t pointsAsked = 1500; ///< a host, for the explanations
constexpr qint64 nanosecondsOfASecond = 1'000'000'000;
constexpr std::int64_t allHistory = std::int64_t{3} * 366 * 86'400;

std::vector<EventRecord> recordsOf(const std::vector<RecordedEvent>& events) {
    std::vector<EventRecord> records;
    const QString host = QSysInfo::machineHostName();
    for (const RecordedEvent& event : events)
        records.push_back(eventRecordOf(event, host));
    return records;
}

std::vector<EventRecord> recordsOf(const std::vector<history::Mark>& marks) {
    std::vector<EventRecord> records;
    for (const history::Mark& mark : marks)
        records.push_back(eventRecordOf(mark));
    return records;
}

} // namespace

QString EventsPage::title() const {
    return tr("&Events");
}

void EventsPage::showEvent(QShowEvent* event) {
    if (!std::exchange(m_loaded, true))
        reload();
    Page::showEvent(event);
}

void EventsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_series = {}; // asked for again when it is needed
    m_loaded = false;
}

void EventsPage::reload() {
    askService();
    askHistory();
}

bool EventsPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

std::int64_t EventsPage::rangeStart() const {
    return QDateTime::currentSecsSinceEpoch() - m_range->currentData().toLongLong();
}

void EventsPage::askService() {
    if (!Page::context().service.state().connected())
        return;
    const qint64 from = std::max<qint64>(0, rangeStart()) * nanosecondsOfASecond;
    const QJsonObject params{{u"limit"_s, eventsAsked}, {u"order"_s, u"newest"_s}, {u"from_wall_ns"_s, from}};
    Page::context().service.call(ipc::method::eventsGet, params, this, [this](const ipc::Outcome& outcome) {
        const auto* result = std::get_if<QJsonValue>(&outcome);
        if (!result)
            return;
        std::vector<RecordedEvent> events;
        for (const QJsonValue& value : result->toObject().value(u"events"_s).toArray())
            if (const auto event = ipc::recordedEventFromJson(value.toObject()))
                events.push_back(*event);
        m_model.add(recordsOf(events));
        touch();
    });
}

void EventsPage::askHistory() {
    const history::Range range{rangeStart(), QDateTime::currentSecsSinceEpoch() + 60};
    Page::context().history.ask({}, range, pointsAsked, this,
                                [this](const HistoryQuery::Answer& answer) { takeMarks(answer); });
}

void EventsPage::takeMarks(const HistoryQuery::Answer& answer) {
    m_model.add(recordsOf(answer.marks));
    m_series = answer.hosts;
    explainAnew();
    touch();
}

void EventsPage::explainAnew() {
    std::vector<EventRecord> inRange;
    const std::int64_t from = rangeStart();
    for (const EventRecord& event : m_model.events())
        if (event.time >= from)
            inRange.push_back(event);
    constexpr std::size_t most = 3; // more would push the list away
    m_explanations->show(explain(inRange, m_series, most));
}

void EventsPage::refresh() {
    if (!m_waiting.empty()) {
        m_model.add(std::exchange(m_waiting, {}));
        explainAnew();
    }
    fillChoices();
    filter();
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    m_count->setText(all == 0       ? tr("Nothing has happened in this time.")
                     : shown == all ? tr("%n event(s)", nullptr, all)
                                    : tr("%1 of %n event(s)", nullptr, all).arg(QLocale().toString(shown)));
    showCurrent();
}

void EventsPage::filter() {
    EventFilter::Wanted wanted;
    wanted.text = m_search->text().trimmed();
    if (m_host->currentIndex() > 0)
        wanted.host = m_host->currentData().toString();
    wanted.kind = m_kind->currentData().toString();
    wanted.least = static_cast<Severity>(m_severity->currentData().toInt());
    wanted.from = rangeStart() / 60 * 60; // no new filter each second
    m_filter.setWanted(wanted);
}

void EventsPage::reveal(std::int64_t unixSeconds, std::uint64_t sequence) {
    m_search->clear();
    for (QComboBox* box : {m_host, m_kind, m_severity})
        box->setCurrentIndex(0);
    if (unixSeconds < rangeStart())
        m_range->setCurrentIndex(m_range->count() - 1);
    m_wanted = std::pair(unixSeconds, sequence);
    touch();
}

void EventsPage::showCurrent() {
    if (m_wanted && m_filter.rowCount() > 0) {
        int best = 0;
        for (int row = 0; row < m_filter.rowCount(); ++row) {
            const EventRecord& event = m_filter.recordAt(row);
            if (m_wanted->second != 0 && event.sequence == m_wanted->second) {
                best = row;
                m_wanted.reset();
                break;
            }
            if (std::abs(event.time - m_wanted->first) < std::abs(m_filter.recordAt(best).time - m_wanted->first))
                best = row;
        }
        if (m_wanted && m_wanted->second == 0)
            m_wanted.reset(); // one of the journal may still come
        m_table->selectRow(best);
        m_table->scrollTo(m_filter.index(best, 0), QAbstractItemView::PositionAtCenter);
    }
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid();
    m_chart->setEnabled(any);
    m_copy->setEnabled(any);
    m_export->setEnabled(m_filter.rowCount() > 0);
    m_detail->setVisible(any);
    if (!any)
        return;
    const EventRecord& event = m_filter.recordAt(current.row());
    m_detail->setText(u"%1 · %2 · %3\n%4"_s.arg(dateTimeText(event.time), eventHostText(event),
                                                eventKindText(event.kind), eventText(event)));
}

void EventsPage::askForNote() {
    const QModelIndex current = m_table->currentIndex();
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    QStringList hosts;
    if (const FleetRoundPtr round = Page::context().fleet.latest())
        for (const auto& host : round->fleet.hosts)
            hosts.append(toQString(host.reading.host.name));
    // Of a chosen line, unless that is the newest: then it is more likely about now.
    auto* dialog = new NoteDialog(
        hosts, current.isValid() && current.row() > 0 ? m_filter.recordAt(current.row()).time : now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addNote(dialog->note()); });
    dialog->open();
}

void EventsPage::addNote(const history::Mark& note) {
    Page::context().fleet.addNote(note);
    wait({eventRecordOf(note)});
}

void EventsPage::wait(const std::vector<EventRecord>& events) {
    m_waiting.insert(m_waiting.end(), events.begin(), events.end());
    if (m_waiting.size() > EventTableModel::mostEvents) // hidden for weeks
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - EventTableModel::mostEvents);
    touch();
}

QString EventsPage::lines(bool forCsv, const QList<int>& rows) const {
    QString out;
    const auto line = [&](const QStringList& fields) { out += forCsv ? csvLine(fields) : tsvLine(fields); };
    if (forCsv)
        line({u"time"_s, u"host"_s, u"kind"_s, u"severity"_s, u"text"_s}); // for programs: the same in every language
    for (const int row : rows) {
        const EventRecord& event = m_filter.recordAt(row);
        const QDateTime time = QDateTime::fromSecsSinceEpoch(event.time);
        line({time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate), event.host, event.kind,
              toQString(severityName(event.severity)), event.text});
    }
    return out;
}

QString EventsPage::csv() const {
    QList<int> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        rows.append(row);
    return lines(true, rows);
}

bool EventsPage::exportData() {
    if (m_filter.rowCount() == 0)
        return false;
    saveText(this, tr("Export events"), u"dantesync-events.csv"_s, tr("CSV files (*.csv)"), csv());
    return true;
}

void EventsPage::copy() const {
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(lines(false, rows));
}

// --- Making it -------------------------------------------------------------------------------------------------------

EventsPage::EventsPage(const Context& context, QWidget* parent)
    : Page(u"events"_s, context, parent)
    , m_model(context.theme)
    , m_filter(m_model)
    , m_search(new QLineEdit)
    , m_host(new QComboBox)
    , m_kind(new QComboBox)
    , m_severity(new QComboBox)
    , m_range(new QComboBox)
    , m_explanations(new ExplanationList(context.theme))
    , m_table(new QTableView)
    , m_detail(new QLabel)
    , m_count(new QLabel)
    , m_note(new QPushButton)
    , m_chart(new QPushButton)
    , m_copy(new QPushButton)
    , m_export(new QPushButton) {
    for (int i = 0; i < 3; ++i)
        m_severity->addItem(QString(), i);
    for (const std::int64_t seconds : {std::int64_t{3600}, std::int64_t{86'400}, std::int64_t{7 * 86'400}, allHistory})
        m_range->addItem(QString(), QVariant::fromValue<qlonglong>(seconds));
    m_range->setCurrentIndex(1);
    m_host->addItem(QString());
    m_kind->addItem(QString());
    layOut();
    connectAll();
}

void EventsPage::connectAll() {
    const Context& context = Page::context();
    connect(&context.service, &ServiceSession::eventsAdded, this,
            [this](const std::vector<RecordedEvent>& events) { wait(recordsOf(events)); });
    connect(&context.fleet, &FleetWatch::roundFinished, this, [this](const FleetRoundPtr& round) {
        if (!round->marks.empty())
            wait(recordsOf(round->marks));
    });
    connect(&context.service, &ServiceSession::linkChanged, this, [this] {
        if (isVisible())
            askService();
    });
    connect(&context.theme, &Theme::changed, this, [this] {
        m_model.redraw();
        m_explanations->redraw();
    });
    connect(m_search, &QLineEdit::textChanged, this, &EventsPage::touch);
    for (QComboBox* box : {m_host, m_kind, m_severity})
        connect(box, &QComboBox::activated, this, &EventsPage::touch);
    connect(m_range, &QComboBox::currentIndexChanged, this, &EventsPage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsPage::touch);
    const auto requestChart = [this] {
        if (const QModelIndex current = m_table->currentIndex(); current.isValid())
            emit chartRequested(m_filter.recordAt(current.row()).time);
    };
    connect(m_table, &QTableView::activated, this, requestChart);
    connect(m_chart, &QPushButton::clicked, this, requestChart);
    connect(m_explanations, &ExplanationList::chartRequested, this, &EventsPage::chartRequested);
    connect(m_note, &QPushButton::clicked, this, &EventsPage::askForNote);
    connect(m_copy, &QPushButton::clicked, this, &EventsPage::copy);
    connect(m_export, &QPushButton::clicked, this, &EventsPage::exportData);
}

} // namespace dantesync::desktop

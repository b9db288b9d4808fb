// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/models/event_table_model.h"
#include "app/desktop/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace dantesync::desktop {

class ExplanationList;

/// What changed when, and why: of this computer's service, of the watched fleet, and of people.
class EventsPage : public Page {
    Q_OBJECT

public:
    explicit EventsPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    void reload() override;
    bool focusSearch() override;
    bool exportData() override;

    /// All that is listed, as CSV with a head line.
    QString csv() const;
    /// Adds a note to the history and to the list.
    void addNote(const history::Mark& note);

public slots:
    /// Shows what happened at @p unixSeconds, whatever was filtered before: the event of the journal with that
    /// @p sequence (0: none), else the one nearest in time.
    void reveal(std::int64_t unixSeconds, std::uint64_t sequence = 0) override;

signals:
    /// Somebody wants to see the figures of that time.
    void chartRequested(std::int64_t unixSeconds);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void connectAll();
    void askForNote();
    void askService();
    void askHistory();
    void takeMarks(const HistoryQuery::Answer& answer);
    void wait(const std::vector<EventRecord>& events);
    void explainAnew();
    void filter();
    void fillChoices();
    void showCurrent();
    void copy() const;
    std::int64_t rangeStart() const;
    QString lines(bool forCsv, const QList<int>& rows) const;

    EventTableModel m_model;
    EventFilter m_filter;
    std::vector<HistoryQuery::HostSeries> m_series;
    std::vector<EventRecord> m_waiting; ///< came while the page was hidden
    QLineEdit* m_search;
    QComboBox* m_host;
    QComboBox* m_kind;
    QComboBox* m_severity;
    QComboBox* m_range;
    ExplanationList* m_explanations;
    QTableView* m_table;
    QLabel* m_detail;
    QLabel* m_count;
    QPushButton* m_note;
    QPushButton* m_chart;
    QPushButton* m_copy;
    QPushButton* m_export;
    bool m_loaded = false;
    std::optional<std::pair<std::int64_t, std::uint64_t>> m_wanted; ///< to be revealed once it is loaded
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/page.h"
#include "app/desktop/report/report.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace dantesync::desktop {

class ToneLabel;

/// A stretch of the history as a report, to be read here and saved as HTML, PDF or CSV.
class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    void reload() override { make(); }
    bool exportData() override;

    /// Saves as what the name's end says (.html, .pdf, .csv). What was saved is what the next one is compared with.
    bool save(const QString& path, QString& problem);

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget* makeTools();
    void choosePreset(int index);
    void make();
    void take(history::Range range, const HistoryQuery::Answer& answer);
    void showReport();
    std::optional<Report> previous() const;

    QComboBox* m_preset;
    QLabel* m_presetLabel;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QLabel* m_fromLabel;
    QLabel* m_toLabel;
    QPushButton* m_make;
    QPushButton* m_save;
    ToneLabel* m_title;
    ToneLabel* m_state;
    QStackedWidget* m_stack;
    QTextBrowser* m_paper;
    std::optional<Report> m_report;
    QString m_problem;
    bool m_asking = false;
};

} // namespace dantesync::desktop

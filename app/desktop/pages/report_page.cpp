// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report_page.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/core/save_text.h"
#include "app/desktop/report/report_text.h"
#include "app/desktop/widgets/tone_label.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTextBrowser>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

const Preferences::Key<QByteArray> lastReport{"report/last", {}};

enum Preset { LastHour, LastFourHours, Today, LastDay, LastWeek, OwnTimes };

bool writeBytes(const QString& path, const QByteArray& bytes, QString& problem) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    problem = file.errorString();
    return false;
}

bool writePdf(const QString& path, const QString& html, QString& problem) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        problem = file.errorString();
        return false;
    }
    QPdfWriter writer(&file);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 15, 15, 15),
                                     QPageLayout::Millimeter));
    writer.setTitle(u"DanteSync"_s);
    QTextDocument document;
    document.setDefaultFont(QFont(u"sans-serif"_s, 9));
    document.setHtml(html);
    document.print(&writer);
    if (file.commit())
        return true;
    problem = file.errorString();
    return false;
}

} // namespace

ReportPage::ReportPage(const Context& context, QWidget* parent)
    : Page(u"report"_s, context, parent)
    , m_preset(new QComboBox)
    , m_presetLabel(new QLabel)
    , m_from(new QDateTimeEdit)
    , m_to(new QDateTimeEdit)
    , m_fromLabel(new QLabel)
    , m_toLabel(new QLabel)
    , m_make(new QPushButton)
    , m_save(new QPushButton)
    , m_title(new ToneLabel(context.theme))
    , m_state(new ToneLabel(context.theme))
    , m_stack(new QStackedWidget)
    , m_paper(new QTextBrowser) {
    m_title->setSize(1.7, true);
    m_state->setObjectName(u"reportState"_s);
    m_make->setObjectName(u"makeReport"_s);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_paper->setObjectName(u"reportPaper"_s);
    m_paper->setPalette(Theme::palette(false)); // paper is white, by night too
    m_paper->setOpenLinks(false);
    m_paper->setFrameShape(QFrame::NoFrame);
    m_paper->document()->setDocumentMargin(24);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_paper);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(makeTools());
    layout->addWidget(m_stack, 1);
    connect(m_preset, &QComboBox::activated, this, &ReportPage::choosePreset);
    connect(m_make, &QPushButton::clicked, this, &ReportPage::make);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::exportData);
    for (QDateTimeEdit* edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this, edit] {
            if (edit->hasFocus())
                m_preset->setCurrentIndex(OwnTimes);
        });
}

QWidget* ReportPage::makeTools() {
    m_preset->setObjectName(u"reportPreset"_s);
    m_from->setObjectName(u"reportFrom"_s);
    m_to->setObjectName(u"reportTo"_s);
    m_save->setObjectName(u"reportSave"_s);
    m_presetLabel->setBuddy(m_preset);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    for (QDateTimeEdit* edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_presetLabel, m_preset, m_fromLabel, m_from, m_toLabel, m_to, m_make})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_save);
    return tools;
}

QString ReportPage::title() const {
    return tr("&Report");
}

void ReportPage::choosePreset(int index) {
    const QDateTime now = QDateTime::currentDateTime();
    m_to->setDateTime(now);
    switch (index) {
    case LastHour:
        return m_from->setDateTime(now.addSecs(-3600));
    case LastFourHours:
        return m_from->setDateTime(now.addSecs(-4 * 3600));
    case Today:
        return m_from->setDateTime(now.date().startOfDay());
    case LastDay:
        return m_from->setDateTime(now.addDays(-1));
    case LastWeek:
        return m_from->setDateTime(now.addDays(-7));
    default:
        return m_from->setFocus();
    }
}

void ReportPage::make() {
    if (m_asking)
        return;
    if (m_preset->currentIndex() != OwnTimes)
        choosePreset(m_preset->currentIndex());
    const history::Range range{m_from->dateTime().toSecsSinceEpoch(), m_to->dateTime().toSecsSinceEpoch()};
    m_report.reset();
    m_problem.clear();
    if (range.to <= range.from) {
        m_problem = tr("The end has to be after the beginning.");
        return touch();
    }
    m_asking = true;
    touch();
    context().history.ask({}, range, history::mostPoints, this,
                          [this, range](const HistoryQuery::Answer& answer) { take(range, answer); });
}

void ReportPage::take(history::Range range, const HistoryQuery::Answer& answer) {
    m_asking = false;
    m_report = buildReport(range, answer);
    if (!answer.problem.isEmpty())
        m_problem = tr("The history cannot be read: %1").arg(answer.problem);
    else if (m_report->hosts.empty())
        m_problem =
            tr("Nothing was recorded in this time. The history begins when this program first watched the network.");
    if (!m_problem.isEmpty())
        m_report.reset();
    showReport();
}

std::optional<Report> ReportPage::previous() const {
    const auto last = reportFromJson(QJsonDocument::fromJson(context().preferences.get(lastReport)).object());
    // One and the same stretch is not compared with itself.
    const bool same =
        last && m_report && last->range.from == m_report->range.from && last->range.to == m_report->range.to;
    return same ? std::nullopt : last;
}

void ReportPage::showReport() {
    if (m_report) {
        const auto before = previous();
        m_paper->setHtml(reportHtml(*m_report, before ? &*before : nullptr));
    }
    touch();
}

bool ReportPage::save(const QString& path, QString& problem) {
    if (!m_report)
        return false;
    const auto before = previous();
    const Report* compared = before ? &*before : nullptr;
    bool saved = false;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        saved = writeBytes(path, reportCsv(*m_report, compared).toUtf8(), problem);
    else if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        saved = writePdf(path, reportHtml(*m_report, compared), problem);
    else
        saved = writeBytes(path, reportHtml(*m_report, compared).toUtf8(), problem);
    if (saved)
        context().preferences.set(lastReport, QJsonDocument(toJson(*m_report)).toJson(QJsonDocument::Compact));
    return saved;
}

bool ReportPage::exportData() {
    if (!m_report)
        return false;
    const QString day = QDateTime::fromSecsSinceEpoch(m_report->range.to).date().toString(Qt::ISODate);
    saveFile(this, tr("Save report"), u"dantesync-report-%1.html"_s.arg(day),
             tr("HTML files (*.html);;PDF files (*.pdf);;CSV files (*.csv)"),
             [this](const QString& path, QString& problem) { return save(path, problem); });
    return true;
}

void ReportPage::refresh() {
    if (!m_asking && !m_report && m_problem.isEmpty() && !m_from->dateTime().isValid())
        choosePreset(m_preset->currentIndex());
    m_make->setEnabled(!m_asking);
    m_save->setEnabled(m_report.has_value());
    m_stack->setCurrentIndex(m_report ? 1 : 0);
    if (m_asking)
        m_state->setBoth(tr("Reading the history…"), Tone::Muted);
    else if (!m_problem.isEmpty())
        m_state->setBoth(m_problem, Tone::Warning);
    else
        m_state->setBoth(tr("Choose a time and make a report: the largest offset of every host, and what happened."),
                         Tone::Muted);
}

void ReportPage::retranslate() {
    m_title->setText(tr("Report"));
    m_presetLabel->setText(tr("T&ime"));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&To"));
    m_make->setText(tr("&Make report"));
    m_save->setText(tr("&Save…"));
    m_save->setToolTip(
        tr("Save as HTML, PDF or CSV (Ctrl+E). The next report is compared with the one that was saved last."));
    m_paper->setAccessibleName(tr("Report"));
    m_preset->setAccessibleName(tr("Time"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    const int chosen = std::max(0, m_preset->currentIndex());
    m_preset->clear();
    m_preset->addItems(
        {tr("Last hour"), tr("Last 4 hours"), tr("Today"), tr("Last 24 hours"), tr("Last 7 days"), tr("From … to")});
    m_preset->setCurrentIndex(chosen);
    for (QDateTimeEdit* edit : {m_from, m_to})
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm"_s);
    if (chosen != OwnTimes && !m_report)
        choosePreset(chosen);
    showReport();
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/host_dialog.h"

#include "app/desktop/presenters/check_presenter.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/host_presenter.h"
#include "app/desktop/widgets/check_list.h"
#include "app/desktop/widgets/spark_line.h"
#include "app/desktop/widgets/tone_label.h"
#include "shared/fleet/fleet_checks.h"
#include "shared/model/utf8.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t curveSpan = 600; // s

QString nanoseconds(double value) {
    return offsetText(Nanoseconds{static_cast<std::int64_t>(value)});
}

QString referenceName(const fleet::FleetAssessment& fleet) {
    return fleet.reference ? hostName(fleet.hosts[*fleet.reference]) : QString();
}

SparkLine::Value valueOf(const history::Point& point) {
    const auto& offset = point.of(history::Quantity::Offset);
    return {point.time, offset ? std::optional(static_cast<double>(offset->mean)) : std::nullopt};
}

} // namespace

HostDialog::HostDialog(const Context& context, std::string host, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_host(std::move(host))
    , m_picture(new ToneIcon(context.theme, 40))
    , m_name(new ToneLabel(context.theme))
    , m_headline(new ToneLabel(context.theme))
    , m_curve(new SparkLine(context.theme, nanoseconds, curveSpan))
    , m_curveTitle(new ToneLabel(context.theme))
    , m_checksTitle(new ToneLabel(context.theme))
    , m_checks(new CheckList(context.theme))
    , m_copy(new QPushButton)
    , m_close(new QPushButton) {
    setObjectName(u"hostDialog"_s);
    m_name->setSize(1.7, true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setProperty("notTranslated", true);
    m_headline->setSize(1.15);
    m_headline->setObjectName(u"hostHeadline"_s);
    m_checksTitle->setSize(1.1, true);
    m_curveTitle->setTone(Tone::Muted);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_headline);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeBody());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    m_close->setDefault(true);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 46);

    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(&context.fleet, &FleetWatch::roundFinished, this, &HostDialog::takeRound);
    retranslate();
    takeHistory();
}

QWidget* HostDialog::makeBody() {
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(16);
    right->setSpacing(16);
    auto* checks = new QVBoxLayout;
    checks->setSpacing(6);
    checks->addWidget(m_checksTitle);
    checks->addWidget(m_checks);
    for (QVBoxLayout* column : {left, left, right, right})
        addSection(column);
    right->insertLayout(0, checks);
    left->addStretch(1);
    right->addStretch(1);

    auto* body = new QWidget;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_curveTitle);
    layout->addWidget(m_curve);
    layout->addSpacing(16);
    layout->addLayout(columns);
    layout->addStretch(1);
    return body;
}

void HostDialog::addSection(QVBoxLayout* column) {
    Section section{new ToneLabel(m_context.theme), new QGridLayout, {}};
    section.title->setSize(1.1, true);
    section.grid->setHorizontalSpacing(16);
    section.grid->setVerticalSpacing(4);
    section.grid->setColumnStretch(1, 1);
    auto* block = new QVBoxLayout;
    block->setSpacing(6);
    block->addWidget(section.title);
    block->addLayout(section.grid);
    column->addLayout(block);
    m_sections.push_back(section);
}

const fleet::HostAssessment* HostDialog::find(const FleetRoundPtr& round) const {
    if (!round)
        return nullptr;
    const auto& hosts = round->fleet.hosts;
    const auto found = std::find_if(hosts.begin(), hosts.end(),
                                    [&](const fleet::HostAssessment& h) { return h.reading.host.name == m_host; });
    return found == hosts.end() ? nullptr : &*found;
}

void HostDialog::takeHistory() {
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    m_context.history.ask({m_host}, {now - curveSpan, now}, static_cast<std::size_t>(curveSpan), this,
                          [this](const HistoryQuery::Answer& answer) {
                              std::vector<SparkLine::Value> values;
                              for (const HistoryQuery::HostSeries& host : answer.hosts)
                                  std::transform(host.series.points.begin(), host.series.points.end(),
                                                 std::back_inserter(values), valueOf);
                              m_curve->prepend(values);
                          });
}

void HostDialog::takeRound() {
    const FleetRoundPtr round = m_context.fleet.latest();
    const fleet::HostAssessment* host = find(round);
    if (!host) {
        m_picture->setPicture(u"mark-unknown"_s, Tone::Muted);
        m_headline->setBoth(tr("It is not watched any more."), Tone::Muted);
        return;
    }
    m_picture->setPicture(qualityPicture(host->quality), qualityTone(host->quality));
    QString headline = qualityWords(host->quality);
    if (host->isReference)
        headline += u"  ·  "_s + tr("it is the reference");
    else if (host->offset)
        headline += u"  ·  "_s + offsetText(host->offset->offset, host->offset->uncertainty);
    m_headline->setBoth(headline, qualityTone(host->quality));
    const auto offset = host->offset ? std::optional(static_cast<double>(host->offset->offset.count)) : std::nullopt;
    m_curve->append({round->time, offset});
    m_curve->setVisible(!host->isReference);
    m_curveTitle->setVisible(!host->isReference);
    const auto sections = hostDetails(*host, referenceName(round->fleet));
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        showSection(m_sections[i], i < sections.size() ? sections[i] : DetailSection{});
    m_checks->setChecks(fleet::hostChecks(*host));
}

void HostDialog::showSection(Section& section, const DetailSection& content) {
    while (section.lines.size() < content.lines.size()) {
        auto* label = new ToneLabel(m_context.theme);
        label->setTone(Tone::Muted);
        auto* value = new ToneLabel(m_context.theme);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = static_cast<int>(section.lines.size());
        section.grid->addWidget(label, row, 0, Qt::AlignTop);
        section.grid->addWidget(value, row, 1, Qt::AlignTop);
        section.lines.emplace_back(label, value);
    }
    section.title->setText(content.title);
    section.title->setVisible(!content.lines.empty());
    for (std::size_t i = 0; i < section.lines.size(); ++i) {
        const auto [label, value] = section.lines[i];
        const bool used = i < content.lines.size();
        label->setVisible(used);
        value->setVisible(used);
        if (used) {
            label->setText(content.lines[i].label);
            value->setBoth(content.lines[i].value, content.lines[i].tone);
        }
    }
}

QString HostDialog::text() const {
    const FleetRoundPtr round = m_context.fleet.latest();
    const fleet::HostAssessment* host = find(round);
    if (!host)
        return {};
    return m_name->text() + u": "_s + m_headline->text() + u"\n\n"_s +
           detailsAsText(hostDetails(*host, referenceName(round->fleet))) +
           checksAsText(m_checksTitle->text(), fleet::hostChecks(*host));
}

void HostDialog::retranslate() {
    const QString name = QString::fromStdString(printable(m_host));
    m_name->setText(name);
    setWindowTitle(tr("%1 – details").arg(name));
    m_checksTitle->setText(tr("Checks"));
    findChild<QScrollArea*>()->setAccessibleName(tr("Details"));
    m_curveTitle->setText(tr("Offset of the last 10 minutes"));
    m_curve->setAccessibleName(m_curveTitle->text());
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleDescription(tr("Copies all that stands here as text."));
    m_close->setText(tr("C&lose"));
    takeRound();
}

void HostDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dantesync::desktop

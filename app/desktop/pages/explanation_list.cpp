// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/explanation_list.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int namedHosts = 8;

QString hostsText(const Explanation& explanation) {
    const QStringList& hosts = explanation.hosts;
    const QString named = hosts.mid(0, namedHosts).join(u", "_s);
    return hosts.size() > namedHosts ? named + u", …"_s : named;
}

QString timesText(const Explanation& explanation) {
    return explanation.from == explanation.to ? timeText(explanation.from)
                                              : timeText(explanation.from) + u" – "_s + timeText(explanation.to);
}

} // namespace

ExplanationList::ExplanationList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    setVisible(false);
}

void ExplanationList::show(const std::vector<Explanation>& explanations) {
    if (explanations == m_shown)
        return;
    m_shown = explanations;
    redraw();
}

void ExplanationList::redraw() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Explanation& explanation : m_shown)
        m_rows->addWidget(rowOf(explanation));
    setVisible(!m_shown.empty());
}

QWidget* ExplanationList::rowOf(const Explanation& explanation) {
    auto* row = new QWidget;
    auto* picture = new QLabel;
    const int size = fontMetrics().height();
    picture->setPixmap(icon(u"info"_s, m_theme.shape(Tone::Accent)).pixmap(size, size));
    auto* words = new QLabel(u"<b>%1</b> &nbsp;%2<br>%3"_s.arg(headlineOf(explanation).toHtmlEscaped(),
                                                               timesText(explanation).toHtmlEscaped(),
                                                               meaningOf(explanation).toHtmlEscaped()));
    words->setWordWrap(true);
    words->setToolTip(hostsText(explanation));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* button = new QPushButton(tr("Show in charts"));
    button->setAccessibleName(tr("Show in charts: %1").arg(headlineOf(explanation)));
    connect(button, &QPushButton::clicked, this, [this, from = explanation.from] { emit chartRequested(from); });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    return row;
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/check_list.h"

#include "app/desktop/presenters/check_presenter.h"
#include "app/desktop/presenters/shared_words.h"
#include "app/desktop/widgets/tone_label.h"

#include <QGridLayout>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int rowsOfLine = 3; // what was found, the remedy, the distance to the next one

} // namespace

CheckList::CheckList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 26); // lists below each other stand alike
}

void CheckList::addLine() {
    const int row = static_cast<int>(m_lines.size()) * rowsOfLine;
    Line line{new ToneIcon(m_theme, 20), new ToneLabel(m_theme), new ToneLabel(m_theme), new ToneLabel(m_theme)};
    line.title->setSize(1.0, true);
    for (ToneLabel* label : {line.title, line.words})
        label->setContentsMargins(0, std::max(0, (line.picture->height() - fontMetrics().height()) / 2), 0, 0);
    for (ToneLabel* label : {line.words, line.remedy}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_grid->addWidget(line.picture, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.title, row, 1, Qt::AlignTop);
    m_grid->addWidget(line.words, row, 2, Qt::AlignTop);
    m_grid->addWidget(line.remedy, row + 1, 2, Qt::AlignTop);
    m_grid->setRowMinimumHeight(row + 2, 8);
    m_lines.push_back(line);
}

void CheckList::fill(const Line& line, const Check& check) {
    const bool good = check.verdict == Verdict::Ok;
    const QString words = inOwnLanguage(check.words);
    line.picture->setPicture(verdictPicture(check.verdict), verdictTone(check.verdict));
    line.title->setText(checkTitle(check.id));
    line.words->setBoth(words, good ? std::nullopt : std::optional(verdictTone(check.verdict)));
    line.remedy->setText(good || check.remedy.empty() ? QString() : u"→ "_s + inOwnLanguage(check.remedy));
    line.remedy->setVisible(!line.remedy->text().isEmpty());
    line.picture->setAccessibleName(verdictText(check.verdict));
    line.picture->setToolTip(verdictText(check.verdict));
    line.words->setAccessibleName(verdictText(check.verdict) + u": "_s + words);
}

void CheckList::setChecks(const std::vector<Check>& checks) {
    while (m_lines.size() < checks.size())
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool used = i < checks.size();
        for (QWidget* widget : std::initializer_list<QWidget*>{line.picture, line.title, line.words})
            widget->setVisible(used);
        if (used)
            fill(line, checks[i]);
        else
            line.remedy->hide();
    }
}

} // namespace dantesync::desktop

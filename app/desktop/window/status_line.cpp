// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/status_line.h"

#include "app/desktop/core/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int pictureSize = 16;

} // namespace

StatusLine::StatusLine(const Context& context, QWidget* parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_cells{makeCell("connection"), makeCell("grandmaster"), makeCell("version"), makeCell("age")} {
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        i + 1 < m_cells.size() ? addWidget(m_cells[i].box) : addPermanentWidget(m_cells[i].box);
    connect(&m_context.service, &ServiceSession::linkChanged, this, &StatusLine::update);
    connect(&m_context.service, &ServiceSession::statusChanged, this, &StatusLine::update);
    connect(&m_context.theme, &Theme::changed, this, &StatusLine::update);
}

StatusLine::Cell StatusLine::makeCell(const char* name) {
    Cell cell;
    cell.box = new QWidget;
    cell.box->setObjectName(QLatin1String(name));
    cell.picture = new QLabel;
    cell.words = new QLabel;
    cell.words->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(cell.box);
    layout->setContentsMargins(0, 2, 16, 2);
    layout->setSpacing(6);
    layout->addWidget(cell.picture);
    layout->addWidget(cell.words);
    return cell;
}

void StatusLine::put(Cell& cell, const Remark& remark) {
    cell.box->setVisible(!remark.text.isEmpty());
    if (cell.words->text() != remark.text)
        cell.words->setText(remark.text);
    const QColor colour = m_context.theme.text(remark.tone);
    const QString drawn = remark.iconName + colour.name();
    if (cell.drawn == drawn)
        return;
    cell.drawn = drawn;
    cell.picture->setPixmap(icon(remark.iconName, colour).pixmap(pictureSize));
}

void StatusLine::update() {
    if (!isVisible())
        return;
    const fleet::ObserverTime now = fleet::observerNow();
    const ServiceState& state = m_context.service.state();
    put(m_cells[0], connectionRemark(state, now));
    put(m_cells[1], grandmasterRemark(state, now));
    put(m_cells[2], versionRemark(state, QStringLiteral(DANTESYNC_VERSION)));
    put(m_cells[3], ageRemark(state, now));
    if (const QString why = state.link == Link::Unreachable ? state.reason : QString();
        m_cells[0].box->toolTip() != why)
        m_cells[0].box->setToolTip(why);
}

void StatusLine::showEvent(QShowEvent* event) {
    QStatusBar::showEvent(event);
    update();
}

void StatusLine::changeEvent(QEvent* event) {
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

} // namespace dantesync::desktop

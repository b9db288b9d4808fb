// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/side_panel.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/window/actions.h"
#include "app/desktop/window/menu_button.h"
#include "app/desktop/window/page_delegate.h"
#include "app/desktop/window/state_badge.h"

#include <QAction>
#include <QEvent>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int widthInCharacters = 20;
constexpr int margin = 8;

/// Without the mark of its mnemonic: "&LAN", and "LAN(&L)" where letters are other ones.
QString plain(QString title) {
    static const QRegularExpression added(u"\\s*\\(&\\w\\)"_s);
    return title.remove(added).remove(u'&');
}

} // namespace

SidePanel::SidePanel(const Context& context, const Actions& actions, const std::vector<Page*>& pages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_pages(pages)
    , m_badge(new StateBadge(context))
    , m_list(new QListWidget)
    , m_menuButton(new MenuButton)
    , m_menu(new QMenu(this))
    , m_serviceMenu(new QMenu(this)) {
    m_list->setObjectName(u"pageList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PageDelegate(context.theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setSpacing(1);
    m_list->viewport()->setAutoFillBackground(false); // the panel's ground, not a table's
    for (std::size_t i = 0; i < pages.size(); ++i)
        m_list->addItem(new QListWidgetItem);
    showUnlisted(-1);

    buildMenu(actions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin + 4, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_badge);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_menuButton);

    connect(m_badge, &StateBadge::clicked, this, &SidePanel::stateClicked);
    connect(&m_context.theme, &Theme::changed, this, &SidePanel::paintIcons);
    retranslate();
    paintIcons();
}

void SidePanel::buildMenu(const Actions& actions) {
    m_menu->setObjectName(u"mainMenu"_s);
    m_menu->addActions({actions[Command::Preferences], actions[Command::ShowMode], actions[Command::WallView]});
    m_menu->addSeparator();
    m_serviceMenu->addActions(
        {actions[Command::StartService], actions[Command::StopService], actions[Command::RestartService]});
    m_menu->addMenu(m_serviceMenu);
    m_menu->addSeparator();
    m_menu->addActions({actions[Command::SetUp], actions[Command::Help], actions[Command::About]});
    m_menu->addSeparator();
    m_menu->addAction(actions[Command::Quit]);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setIconSize(QSize(20, 20));
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidePanel::showUnlisted(int row) {
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(i != row && !m_pages[static_cast<std::size_t>(i)]->isListed());
}

void SidePanel::openMenu() {
    m_menuButton->showMenu();
}

void SidePanel::retranslate() {
    m_list->setAccessibleName(tr("Pages"));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QString title = plain(m_pages[i]->title());
        m_list->item(static_cast<int>(i))->setText(title);
        m_pages[i]->setAccessibleName(title);
    }
    m_menuButton->setText(u"  "_s + tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Preferences, service, help (F10)"));
    m_serviceMenu->setTitle(tr("Ser&vice"));
    fitTitles();
}

void SidePanel::fitTitles() {
    const int least = fontMetrics().averageCharWidth() * widthInCharacters + 64;
    const int spacing = 2 * m_list->spacing();
    setFixedWidth(std::max(least, m_list->sizeHintForColumn(0) + spacing + 2 * margin));
}

void SidePanel::paintIcons() {
    const QColor colour = palette().color(QPalette::WindowText);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_list->item(static_cast<int>(i))->setIcon(icon(m_pages[i]->iconName(), colour));
    m_menuButton->setIcon(icon(u"menu"_s, colour));
    m_serviceMenu->setIcon(icon(u"service"_s, colour));
}

void SidePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

void SidePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    // A little darker than the page, in both themes.
    painter.fillRect(rect(), palette().color(m_context.theme.isDark() ? QPalette::Base : QPalette::Button));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(),
                     palette().color(m_context.theme.isDark() ? QPalette::Midlight : QPalette::Mid));
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/first_run_page.h"

#include "app/desktop/first_run/apply_step.h"
#include "app/desktop/first_run/conflicts_step.h"
#include "app/desktop/first_run/interface_step.h"
#include "app/desktop/first_run/role_step.h"
#include "app/desktop/first_run/setup.h"
#include "app/desktop/first_run/source_step.h"
#include "app/desktop/first_run/step_bar.h"
#include "app/desktop/first_run/watch_step.h"
#include "app/desktop/first_run/welcome_step.h"
#include "app/desktop/help/help_button.h"
#include "app/desktop/widgets/tone_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int margin = 24;
constexpr int widthInCharacters = 96; ///< lines that are longer are hard to read

} // namespace

FirstRunPage::FirstRunPage(const Context& context, std::unique_ptr<PrivilegedWriter> writer, QWidget* parent)
    : Page(u"first-run"_s, context, parent)
    , m_setup(new Setup(context, std::move(writer), this))
    , m_welcome(new WelcomeStep(context, *m_setup))
    , m_apply(new ApplyStep(context, *m_setup))
    , m_watch(new WatchStep(context, *m_setup))
    , m_steps{m_welcome,
              new InterfaceStep(context, *m_setup),
              new RoleStep(context, *m_setup),
              new SourceStep(context, *m_setup),
              new ConflictsStep(context, *m_setup),
              m_apply,
              m_watch}
    , m_scroll(new QScrollArea)
    , m_bar(new StepBar(context.theme))
    , m_progress(new ToneLabel(context.theme))
    , m_title(new ToneLabel(context.theme))
    , m_explanation(new ToneLabel(context.theme))
    , m_notice(new ToneLabel(context.theme))
    , m_help(new HelpButton(u"first-run"_s))
    , m_skip(new QPushButton)
    , m_back(new QPushButton)
    , m_next(new QPushButton) {
    buildLayout();
    connectAll();
    showStep(0);
}

void FirstRunPage::buildLayout() {
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setSize(2.2, true);
    m_title->setWordWrap(true);
    m_progress->setObjectName(u"stepProgress"_s);
    m_progress->setTone(Tone::Muted);
    m_explanation->setSize(1.1);
    m_explanation->setWordWrap(true);
    m_notice->setTone(Tone::Warning);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_skip->setObjectName(u"skipSetUp"_s);
    m_back->setObjectName(u"stepBack"_s);
    m_next->setObjectName(u"stepNext"_s);
    m_next->setDefault(true);
    const int width = fontMetrics().averageCharWidth() * widthInCharacters;

    auto* body = new QWidget;
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 8, 0);
    bodyLayout->setSpacing(0);
    for (SetupStep* step : m_steps) {
        step->setMaximumWidth(width);
        step->hide();
        bodyLayout->addWidget(step);
    }
    bodyLayout->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(body);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_help, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QWidget;
    column->setMaximumWidth(width + 2 * margin);
    auto* columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(margin, margin, margin, margin);
    columnLayout->setSpacing(8);
    columnLayout->addWidget(m_progress);
    columnLayout->addWidget(m_bar);
    columnLayout->addSpacing(8);
    columnLayout->addLayout(head);
    columnLayout->addWidget(m_explanation);
    columnLayout->addWidget(m_notice);
    columnLayout->addSpacing(16);
    columnLayout->addWidget(m_scroll, 1);
    columnLayout->addSpacing(8);
    columnLayout->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column, 100);
    layout->addStretch(1);
}

void FirstRunPage::connectAll() {
    connect(m_welcome, &WelcomeStep::setUpWanted, this, [this] { showStep(1); });
    connect(m_welcome, &WelcomeStep::watchWanted, this, [this] { showStep(stepCount() - 1); });
    connect(m_welcome, &WelcomeStep::virtualLanWanted, this, &FirstRunPage::tryVirtualLan);
    for (const SetupStep* step : m_steps)
        connect(step, &SetupStep::changed, this, &FirstRunPage::touch);
    connect(m_next, &QPushButton::clicked, this, &FirstRunPage::goOn);
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::goBack);
    connect(m_skip, &QPushButton::clicked, this, [this] { leaveFor(u"lan"_s); });
}

QString FirstRunPage::title() const {
    return tr("Set up");
}

bool FirstRunPage::isWatch() const {
    return m_steps[static_cast<std::size_t>(m_step)] == m_watch;
}

bool FirstRunPage::isApply() const {
    return m_steps[static_cast<std::size_t>(m_step)] == m_apply;
}

void FirstRunPage::reload() {
    m_steps[static_cast<std::size_t>(m_step)]->reload();
    touch();
}

void FirstRunPage::showStep(int index) {
    m_steps[static_cast<std::size_t>(m_step)]->hide();
    m_step = std::clamp(index, 0, stepCount() - 1);
    SetupStep* step = m_steps[static_cast<std::size_t>(m_step)];
    step->show();
    m_notice->hide();
    m_scroll->verticalScrollBar()->setValue(0);
    if (!isVisible()) {
        touch();
        return;
    }
    enterStep();
    refresh(); // title and buttons with the content, not after it
}

void FirstRunPage::enterStep() {
    SetupStep* step = m_steps[static_cast<std::size_t>(m_step)];
    step->enter();
    QWidget* first = step->first() ? step->first() : m_scroll;
    first->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::goOn() {
    const SetupStep* step = m_steps[static_cast<std::size_t>(m_step)];
    if (isWelcome() || !step->mayGoOn())
        return;
    if (isWatch()) {
        m_watch->keep();
        leaveFor(u"lan"_s);
    } else if (!isApply()) {
        showStep(m_step + 1);
    } else if (m_setup->stage() == Setup::Stage::Done) {
        leaveFor(u"this-computer"_s);
    } else {
        m_apply->apply();
    }
}

void FirstRunPage::goBack() {
    showStep(isWatch() ? 0 : m_step - 1);
}

/// What waits on another page would be gone with this window.
void FirstRunPage::tryVirtualLan() {
    const auto pages = window()->findChildren<Page*>();
    const bool unsaved = std::any_of(pages.begin(), pages.end(), [](const Page* page) { return page->hasUnsaved(); });
    m_notice->setVisible(unsaved);
    if (!unsaved)
        context().virtualLan.start();
}

void FirstRunPage::leaveFor(const QString& page) {
    context().preferences.set(Preferences::firstRunDone, true);
    emit pageWanted(page);
}

void FirstRunPage::refresh() {
    SetupStep* step = m_steps[static_cast<std::size_t>(m_step)];
    const bool done = isApply() && m_setup->stage() == Setup::Stage::Done;
    if (m_setup->stage() == Setup::Stage::Applying)
        m_scroll->setFocus(Qt::OtherFocusReason); // what had it goes
    const bool guided = !isWelcome() && !isWatch();
    const int count = stepCount() - 2; // without the welcome and the watching
    m_bar->setVisible(guided);
    m_progress->setVisible(guided);
    m_bar->setStep(m_step, count);
    m_progress->setText(tr("Step %1 of %2").arg(m_step).arg(count));
    m_title->setText(done ? tr("Done") : step->title());
    m_explanation->setText(done ? QString() : step->explanation());
    m_explanation->setVisible(!done);
    m_skip->setVisible(!isWatch() && !done);
    m_back->setVisible(!isWelcome() && !done);
    m_back->setEnabled(!m_setup->isBusy());
    m_next->setVisible(!isWelcome());
    m_next->setEnabled(step->mayGoOn());
    m_next->setText(done ? tr("&Finish") : isApply() ? tr("&Apply") : isWatch() ? tr("&Watch the LAN") : tr("&Next"));
}

void FirstRunPage::retranslate() {
    for (SetupStep* step : m_steps)
        step->retranslate();
    m_scroll->setAccessibleName(tr("Set up"));
    m_help->setSubject(tr("Set up"));
    m_skip->setText(tr("&Only watch the LAN"));
    m_skip->setAccessibleDescription(tr("Leaves this page; the menu leads back to it."));
    m_back->setText(tr("&Back"));
    m_notice->setText(
        tr("There are changes on the page Configuration that were not applied. Apply or discard them first."));
}

/// Enter does what the focus is on, or else goes on.
void FirstRunPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        Page::keyPressEvent(event);
        return;
    }
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (button && !button->isCheckable())
        button->click();
    else
        goOn();
}

void FirstRunPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (event->spontaneous())
        return; // the window was brought back
    if (m_setup->stage() == Setup::Stage::Done)
        showStep(0); // from the beginning
    if (!isApply())
        m_setup->read();
    enterStep();
}

void FirstRunPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (window()->isVisible() && !event->spontaneous())
        context().preferences.set(Preferences::firstRunDone, true); // left for another page
}

} // namespace dantesync::desktop

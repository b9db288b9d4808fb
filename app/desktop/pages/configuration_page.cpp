// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/configuration_page.h"

#include "app/desktop/configuration/apply_dialog.h"
#include "app/desktop/configuration/config_form.h"
#include "app/desktop/configuration/notice_bar.h"
#include "app/desktop/configuration/raw_editor.h"
#include "app/desktop/presenters/shared_words.h"
#include "shared/config/store.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int margin = 16;
constexpr int formTab = 0;
constexpr int textTab = 1;
/// How often it is looked for a change underneath, while the page is shown.
constexpr int watchMs = 5000;

QString fileFor(const Options& options) {
    return options.config.isEmpty() ? QString::fromStdString(config::defaultPath()) : options.config;
}

} // namespace

ConfigurationPage::ConfigurationPage(const Context& context, std::unique_ptr<PrivilegedWriter> writer, QWidget* parent)
    : Page(u"configuration"_s, context, parent)
    , m_writer(writer ? std::move(writer) : makePrivilegedWriter())
    , m_exchange(context.service, fileFor(context.options), *m_writer)
    , m_search(new QLineEdit)
    , m_place(new QLabel)
    , m_bar(new NoticeBar(context.theme))
    , m_tabs(new QTabWidget)
    , m_raw(new RawEditor(context.theme))
    , m_status(new QLabel)
    , m_defaults(new QPushButton)
    , m_revert(new QPushButton)
    , m_apply(new QPushButton) {
    buildLayout();
    connectAll();
}

ConfigurationPage::~ConfigurationPage() = default;

void ConfigurationPage::buildLayout() {
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_raw->setObjectName(u"raw"_s);
    m_apply->setObjectName(u"apply"_s);
    m_revert->setObjectName(u"revert"_s);
    m_defaults->setObjectName(u"defaults"_s);
    m_status->setObjectName(u"status"_s);
    m_bar->setObjectName(u"notice"_s);
    m_tabs->addTab(m_raw, {});
    m_tabs->setDocumentMode(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addStretch(1);
    top->addWidget(m_place);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_status, 1);
    for (QPushButton* button : {m_defaults, m_revert, m_apply})
        bottom->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
    column->addLayout(bottom);
}

void ConfigurationPage::buildForm() {
    m_form = new ConfigForm(m_draft, context().theme,
                            {[this] { return foundHosts(); }, [this] { return grandmasterOffers(); }});
    m_tabs->insertTab(formTab, m_form, {});
    m_tabs->setCurrentIndex(formTab);
    // It came last of all in the window; what stands below it is reached after it.
    QWidget* before = window()->previousInFocusChain();
    for (QPushButton* button : {m_defaults, m_revert, m_apply}) {
        setTabOrder(before, button);
        before = button;
    }
    connect(m_form, &ConfigForm::edited, this, &ConfigurationPage::onDraftEdited);
    connect(m_search, &QLineEdit::textChanged, m_form, &ConfigForm::filter);
}

void ConfigurationPage::connectAll() {
    connect(&m_exchange, &ConfigExchange::fetched, this, &ConfigurationPage::onFetched);
    connect(&m_exchange, &ConfigExchange::previewed, this, &ConfigurationPage::onPreviewed);
    connect(&m_exchange, &ConfigExchange::applied, this, &ConfigurationPage::onApplied);
    connect(&m_exchange, &ConfigExchange::refused, this, &ConfigurationPage::onRefused);
    connect(m_raw, &RawEditor::edited, this, [this](const QString& text) {
        m_draft.setText(text.toStdString());
        onDraftEdited();
    });
    connect(m_bar, &NoticeBar::pressed, this, &ConfigurationPage::onNoticePressed);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_draft.revert();
        onDraftEdited();
    });
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        if (const Status done = m_draft.unsetAll(); !done)
            setNotice(Notice::Refused, QString::fromStdString(done.error().text()));
        onDraftEdited();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_exchange.preview(m_draft);
        touch();
    });
    connect(&context().service, &ServiceSession::linkChanged, this, [this] {
        m_fetched = false;
        touch();
    });
    connect(&context().service, &ServiceSession::statusChanged, this, [this] {
        if (const auto& status = context().service.state().status)
            learnAddress(m_grandmasters, *status);
    });
    connect(&context().preferences, &Preferences::changed, this, &ConfigurationPage::touch);
    connect(&context().theme, &Theme::changed, this, &ConfigurationPage::touch);
    connect(&context().serviceControl, &ServiceControl::stateChanged, this, &ConfigurationPage::touch);
    connect(&m_watch, &QTimer::timeout, &m_exchange, &ConfigExchange::fetch);
    m_watch.setInterval(watchMs);
}

QString ConfigurationPage::title() const {
    return tr("&Configuration");
}

void ConfigurationPage::reload() {
    m_exchange.fetch();
}

bool ConfigurationPage::focusSearch() {
    m_tabs->setCurrentIndex(formTab);
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

void ConfigurationPage::showEvent(QShowEvent* event) {
    if (!m_form) // hundreds of widgets, which no start of the program has to wait for
        buildForm();
    Page::showEvent(event);
    m_exchange.fetch();
    m_watch.start();
}

void ConfigurationPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_watch.stop();
}

bool ConfigurationPage::isLocked() const {
    return context().preferences.get(Preferences::showMode);
}

bool ConfigurationPage::mayLeave() {
    if (!m_draft.edited() || !isVisible())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Configuration"),
                    tr("There are changes that were not applied. They stay here until you come back."),
                    QMessageBox::NoButton, this);
    box.setObjectName(u"leaveQuestion"_s);
    QPushButton* leave = box.addButton(tr("&Leave, keep them"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("&Discard them"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(tr("&Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(leave);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == discard) {
        m_draft.revert();
        onDraftEdited();
    }
    return box.clickedButton() == leave || box.clickedButton() == discard;
}

void ConfigurationPage::keepUnsaved() {
    m_saving = true;
    if (isLocked() || m_exchange.isBusy()) {
        endSave(false);
        return;
    }
    m_exchange.preview(m_draft);
    touch();
}

void ConfigurationPage::endSave(bool saved) {
    if (std::exchange(m_saving, false))
        emit saveEnded(saved);
}

void ConfigurationPage::onDraftEdited() {
    if (m_notice == Notice::Refused || m_notice == Notice::Saved)
        setNotice(Notice::None);
    touch();
}

void ConfigurationPage::onFetched(const ConfigKept& kept) {
    m_kept = kept;
    m_fetched = true;
    m_draft.offer(kept.version);
    m_form->setService(kept.overridden, kept.awaitingRestart);
    touch();
}

void ConfigurationPage::onPreviewed(const ConfigPreview& preview) {
    if (m_saving) {
        m_exchange.apply(m_draft, preview.needsPassword);
        return;
    }
    auto* dialog = new ApplyDialog(preview, context().theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, password = preview.needsPassword] {
        m_exchange.apply(m_draft, password);
        touch();
    });
    dialog->open();
    touch();
}

void ConfigurationPage::onApplied(const QStringList& awaitingRestart) {
    // What was applied is the base from now on; the version that comes next says the same.
    m_draft.offer({m_draft.text(), m_draft.base().revision, m_draft.base().fileName});
    if (!awaitingRestart.isEmpty())
        setNotice(Notice::AwaitingRestart);
    else
        setNotice(Notice::Saved);
    endSave(true);
}

void ConfigurationPage::onRefused(ConfigExchange::Refusal why, const QString& words, const config::Problems& problems) {
    m_draft.setServiceProblems(problems);
    if (why == ConfigExchange::Refusal::Conflict && m_draft.theirs())
        showConflict();
    else
        setNotice(Notice::Refused, words);
    touch();
    if (why == ConfigExchange::Refusal::Values && m_tabs->currentIndex() == formTab) {
        m_form->refresh();
        m_form->showFirstError();
    }
    endSave(false);
}

void ConfigurationPage::setNotice(Notice notice, const QString& words) {
    m_notice = notice;
    m_noticeWords = words;
    touch();
}

void ConfigurationPage::onNoticePressed() {
    if (m_draft.theirs())
        showConflict();
    else if (m_notice == Notice::AwaitingRestart)
        context().serviceControl.restart();
    else
        setNotice(Notice::None);
}

void ConfigurationPage::showConflict() {
    auto* dialog = new ConflictDialog(m_draft, context().theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::chosen, this, &ConfigurationPage::resolve);
    dialog->open();
}

void ConfigurationPage::resolve(ConflictDialog::Way way) {
    Status done = success();
    if (way == ConflictDialog::Way::Theirs)
        m_draft.takeTheirs();
    else if (way == ConflictDialog::Way::Mine)
        m_draft.keepMine();
    else
        done = m_draft.mergeByKey();
    setNotice(done ? Notice::None : Notice::Refused, done ? QString() : QString::fromStdString(done.error().text()));
}

HostsEditor::Hosts ConfigurationPage::foundHosts() const {
    HostsEditor::Hosts hosts;
    const FleetRoundPtr round = context().fleet.latest();
    if (!round)
        return hosts;
    for (const auto& host : round->fleet.hosts)
        if (host.reading.answered())
            hosts.push_back({QString::fromStdString(host.reading.host.name),
                             QString::fromStdString(host.reading.host.address.toString())});
    return hosts;
}

std::vector<PickedLineEditor::Offer> ConfigurationPage::grandmasterOffers() const {
    std::vector<PickedLineEditor::Offer> offers;
    for (const HeardGrandmaster& heard : heardGrandmasters(m_grandmasters, context().fleet.latest()))
        offers.push_back({heard.address, heard.words});
    return offers;
}

void ConfigurationPage::refresh() {
    if (!m_fetched && !m_exchange.isBusy())
        m_exchange.fetch();
    m_form->refresh();
    m_form->setLocked(isLocked());
    m_raw->setReadOnly(isLocked());
    m_raw->showText(QString::fromStdString(m_draft.text()));
    m_raw->showProblems(m_draft.problems());
    // A text that is no JSON has no values to show: its line is what helps.
    const bool broken = !m_draft.value(*shownEntries().front()).has_value();
    m_form->setEnabled(!broken);
    if (broken)
        m_tabs->setCurrentIndex(textTab);
    refreshNotice();
    refreshStatus();
}

void ConfigurationPage::refreshNotice() {
    if (isLocked())
        m_bar->showNotice(Tone::Accent, tr("Show mode is on: nothing can be changed until it is ended."));
    else if (m_draft.theirs())
        m_bar->showNotice(Tone::Warning, tr("The configuration was changed elsewhere while you edited it."),
                          tr("&Resolve…"));
    else if (m_notice == Notice::Refused)
        m_bar->showNotice(Tone::Bad, m_noticeWords, tr("OK"));
    else if (m_notice == Notice::AwaitingRestart && !m_kept.awaitingRestart.empty())
        m_bar->showNotice(Tone::Warning, tr("Saved. Some of it takes effect at a restart of the service."),
                          context().serviceControl.available() ? tr("Restart the &service") : QString());
    else if (m_notice == Notice::Saved)
        m_bar->showNotice(Tone::Good, m_kept.byService ? tr("Saved, and in effect.")
                                                       : tr("Saved. The service reads it when it starts."));
    else if (m_fetched && !m_kept.byService && !m_kept.writable && !m_writer->available())
        m_bar->showNotice(Tone::Muted,
                          tr("No service answers, and you may not write %1: an administrator of this computer can.")
                              .arg(QString::fromStdString(m_kept.version.fileName)));
    else if (m_fetched && !m_kept.byService)
        m_bar->showNotice(Tone::Muted, tr("No service answers: this is the file that it reads when it starts."));
    else
        m_bar->showNotice(Tone::Muted, {});
}

void ConfigurationPage::refreshStatus() {
    const QString file = QString::fromStdString(m_kept.version.fileName);
    m_place->setText(m_kept.missing ? tr("%1 (not there yet)").arg(file) : file);
    const bool edited = m_draft.edited();
    const config::Problems problems = m_draft.problems();
    int errors = 0;
    for (const config::Problem& problem : problems)
        errors += problem.severity == config::ProblemSeverity::Error ? 1 : 0;
    QString words;
    if (m_exchange.isBusy())
        words = tr("One moment…");
    else if (errors > 0)
        words = problems.front().line > 0 && problems.front().key.empty()
                    ? tr("Line %1: %2").arg(problems.front().line).arg(inOwnLanguage(problems.front().message))
                    : tr("%n value(s) not allowed", nullptr, errors);
    else if (edited)
        words = u"• "_s + tr("%n value(s) changed, not applied", nullptr, static_cast<int>(m_draft.changes().size()));
    m_status->setText(words);
    const bool mayChange = !isLocked() && !m_exchange.isBusy();
    m_apply->setEnabled(mayChange && edited && errors == 0 && !m_draft.theirs());
    m_revert->setEnabled(mayChange && edited);
    m_defaults->setEnabled(mayChange && m_form->isEnabled());
    m_tabs->setTabText(textTab, edited ? tr("&JSON") + u" •"_s : tr("&JSON"));
}

void ConfigurationPage::retranslate() {
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_raw->setAccessibleName(tr("Configuration as JSON"));
    m_tabs->setTabText(formTab, tr("&Form"));
    m_defaults->setText(tr("&Defaults"));
    m_defaults->setToolTip(tr("Takes every setting out of the text, so that all defaults hold."));
    m_revert->setText(tr("Re&vert"));
    m_apply->setText(tr("&Apply…"));
    m_form->retranslate();
}

} // namespace dantesync::desktop

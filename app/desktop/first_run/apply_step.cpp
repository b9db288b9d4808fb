// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/apply_step.h"

#include "app/desktop/configuration/key_words.h"
#include "app/desktop/first_run/setup.h"
#include "app/desktop/platform/autostart.h"
#include "app/desktop/widgets/tone_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

ApplyStep::ApplyStep(const Context& context, Setup& setup, QWidget* parent)
    : SetupStep(context, setup, parent)
    , m_choices(new QWidget)
    , m_changes(new QVBoxLayout)
    , m_login(new QCheckBox)
    , m_service(new QCheckBox)
    , m_serviceNote(new ToneLabel(context.theme))
    , m_picture(new ToneIcon(context.theme, 32))
    , m_headline(new ToneLabel(context.theme))
    , m_detail(new ToneLabel(context.theme)) {
    m_login->setObjectName(u"setUpLogin"_s);
    m_login->setChecked(true);
    m_service->setObjectName(u"setUpService"_s);
    m_service->setChecked(true);
    m_serviceNote->setObjectName(u"setUpServiceNote"_s);
    m_serviceNote->setWordWrap(true);
    m_serviceNote->setTone(Tone::Warning);
    m_serviceNote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headline->setObjectName(u"setUpHeadline"_s);
    m_headline->setSize(1.2, true);
    m_headline->setWordWrap(true);
    m_detail->setObjectName(u"setUpDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(8);
    choices->addLayout(m_changes);
    choices->addSpacing(16);
    choices->addWidget(m_login);
    choices->addWidget(m_service);
    choices->addWidget(m_serviceNote);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    auto* state = new QHBoxLayout;
    state->setSpacing(12);
    state->addWidget(m_picture, 0, Qt::AlignTop);
    state->addLayout(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_choices);
    layout->addLayout(state);
    connect(&setup, &Setup::changed, this, [this] {
        refresh();
        emit changed();
    });
    connect(&context.preferences, &Preferences::changed, this, [this] {
        refresh();
        emit changed();
    });
}

QString ApplyStep::title() const {
    return tr("Ready to apply");
}

QString ApplyStep::explanation() const {
    return tr("This is what changes in the configuration of this computer. Nothing has been changed yet.");
}

void ApplyStep::enter() {
    if (setup().isBusy())
        return;
    // Who was here before has decided already.
    m_login->setChecked(Autostart::isEnabled() || !context().preferences.get(Preferences::firstRunDone));
    setup().compare();
}

void ApplyStep::reload() {
    if (!setup().isBusy() && setup().stage() != Setup::Stage::Done)
        setup().compare();
}

bool ApplyStep::isLocked() const {
    return context().preferences.get(Preferences::showMode);
}

bool ApplyStep::mayGoOn() const {
    return setup().stage() == Setup::Stage::Done || (setup().stage() == Setup::Stage::Ready && !isLocked());
}

void ApplyStep::apply() {
    setup().apply(m_login->isChecked(), m_service->isVisible() && m_service->isChecked());
}

void ApplyStep::showChanges() {
    while (QLayoutItem* item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& changes = setup().preview().changes;
    if (changes.empty())
        return;
    auto* table = new QWidget;
    table->setObjectName(u"setUpChanges"_s);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    const auto put = [&](int row, int column, const QString& text, std::optional<Tone> tone, bool bold = false) {
        auto* label = new ToneLabel(context().theme);
        label->setBoth(text, tone);
        label->setSize(1.0, bold);
        label->setWordWrap(column == 2);
        grid->addWidget(label, row, column, Qt::AlignTop);
    };
    put(0, 0, tr("Setting"), Tone::Muted);
    put(0, 1, tr("Before"), Tone::Muted);
    put(0, 2, tr("After"), Tone::Muted);
    for (int row = 1; const ConfigPreview::Change& change : changes) {
        const config::Entry* entry = config::findEntry(change.key);
        if (!entry)
            continue;
        put(row, 0, keyTitle(*entry), std::nullopt);
        put(row, 1, valueText(*entry, change.from), Tone::Muted);
        put(row, 2, valueText(*entry, change.to), std::nullopt, true);
        ++row;
    }
    m_changes->addWidget(table);
}

void ApplyStep::showService() {
    const Setup::Need need = setup().need();
    m_service->setVisible(need == Setup::Need::Start || need == Setup::Need::Restart);
    m_service->setText(need == Setup::Need::Restart ? tr("&Restart the service, so that it takes effect")
                                                    : tr("&Start the service"));
    QString note;
    if (need == Setup::Need::Install)
        note = tr(
            "The service is not installed on this computer: install the package dantesync, or build it as the README "
            "tells. It reads this configuration when it starts.");
    else if (need == Setup::Need::Unknown)
        note = tr("The service cannot be started from here. It reads this configuration when it is started the next "
                  "time.");
    m_serviceNote->setText(note);
    m_serviceNote->setVisible(!note.isEmpty());
}

void ApplyStep::showState() {
    using Stage = Setup::Stage;
    const auto show = [this](const QString& picture, Tone tone, const QString& headline, const QString& detail = {}) {
        m_picture->setVisible(!headline.isEmpty());
        m_headline->setVisible(!headline.isEmpty());
        m_detail->setVisible(!detail.isEmpty());
        if (!headline.isEmpty())
            m_picture->setPicture(picture, tone);
        m_headline->setBoth(headline, tone);
        m_detail->setText(detail);
    };
    const QStringList& notes = setup().notes();
    switch (setup().stage()) {
    case Stage::Choosing:
    case Stage::Comparing:
        return show(u"refresh"_s, Tone::Busy, tr("Looking at the present configuration…"));
    case Stage::Ready:
        if (isLocked())
            return show(u"lock"_s, Tone::Warning, tr("Show mode is on"),
                        tr("Nothing can be changed until it is ended."));
        if (setup().preview().changes.empty())
            return show(u"mark-ok"_s, Tone::Good, tr("Nothing changes: the configuration is like this already."));
        return setup().preview().needsPassword
                   ? show(u"lock"_s, Tone::Accent, tr("The system will ask for an administrator's password."))
                   : show({}, Tone::Muted, {});
    case Stage::Refused:
        return show(u"mark-fail"_s, Tone::Bad, tr("It cannot be applied"), setup().problem());
    case Stage::Applying:
        return show(u"refresh"_s, Tone::Busy, tr("Applying the configuration…"));
    case Stage::Starting:
        return show(u"refresh"_s, Tone::Busy, tr("Starting the service…"));
    case Stage::Done:
        if (!notes.isEmpty())
            return show(u"mark-warn"_s, Tone::Warning, tr("The configuration is saved, but not everything worked"),
                        notes.join(u'\n'));
        return show(
            u"mark-ok"_s, Tone::Good, tr("This computer is set up"),
            tr("It takes about half a minute until its clock is locked. The page This computer shows how it goes."));
    }
}

void ApplyStep::refresh() {
    const bool choosing = setup().stage() == Setup::Stage::Ready;
    m_choices->setVisible(choosing || setup().stage() == Setup::Stage::Refused);
    m_choices->setEnabled(choosing && !isLocked());
    showChanges();
    showService();
    showState();
}

void ApplyStep::retranslate() {
    m_login->setText(tr("Show DanteSync in the tray when I &log in"));
    refresh();
}

} // namespace dantesync::desktop

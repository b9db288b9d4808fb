// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/watch_step.h"

#include "app/desktop/widgets/tone_label.h"
#include "shared/fleet/host_spec.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int namesShown = 12;

} // namespace

WatchStep::WatchStep(const Context& context, Setup& setup, QWidget* parent)
    : SetupStep(context, setup, parent)
    , m_picture(new ToneIcon(context.theme, 32))
    , m_found(new ToneLabel(context.theme))
    , m_names(new ToneLabel(context.theme))
    , m_label(new QLabel)
    , m_hosts(new QLineEdit)
    , m_problem(new ToneLabel(context.theme)) {
    m_found->setObjectName(u"watchFound"_s);
    m_found->setSize(1.2, true);
    m_found->setWordWrap(true);
    m_names->setWordWrap(true);
    m_names->setTone(Tone::Muted);
    m_hosts->setObjectName(u"watchHosts"_s);
    m_label->setBuddy(m_hosts);
    m_problem->setObjectName(u"watchProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Bad);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_found);
    words->addWidget(m_names);
    auto* found = new QHBoxLayout;
    found->setSpacing(12);
    found->addWidget(m_picture, 0, Qt::AlignTop);
    found->addLayout(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(found);
    layout->addSpacing(16);
    layout->addWidget(m_label);
    layout->addWidget(m_hosts);
    layout->addWidget(m_problem);
    connect(m_hosts, &QLineEdit::textChanged, this, [this] {
        refresh();
        emit changed();
    });
    connect(&context.fleet, &FleetWatch::roundFinished, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString WatchStep::title() const {
    return tr("Computers to watch");
}

QString WatchStep::explanation() const {
    return tr(
        "Computers that run DanteSync answer on the network by themselves. Those behind a router have to be named.");
}

QWidget* WatchStep::first() {
    return m_hosts;
}

void WatchStep::enter() {
    m_hosts->setText(context().preferences.get(Preferences::watchedHosts).join(u", "_s));
    refresh();
}

QStringList WatchStep::named() const {
    QStringList out;
    const QStringList parts = m_hosts->text().split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (const QString host = part.trimmed(); !host.isEmpty())
            out.append(host);
    return out;
}

bool WatchStep::mayGoOn() const {
    return fleet::HostSpec::parseList(m_hosts->text().toStdString()).ok();
}

void WatchStep::keep() {
    context().preferences.set(Preferences::watchedHosts, named());
}

void WatchStep::refresh() {
    QStringList names;
    if (const FleetRoundPtr round = context().fleet.latest())
        for (const auto& host : round->fleet.hosts)
            if (host.reading.answered())
                names.append(QString::fromStdString(host.reading.host.name));
    const int count = static_cast<int>(names.size());
    m_picture->setPicture(count > 0 ? u"mark-ok"_s : u"search"_s, count > 0 ? Tone::Good : Tone::Muted);
    m_found->setText(count > 0 ? tr("%n computer(s) answer(s).", nullptr, count) : tr("Nobody answers yet."));
    m_names->setText(count > 0 ? names.mid(0, namesShown).join(u", "_s) + (count > namesShown ? u", …"_s : QString())
                               : tr("They appear as soon as they run DanteSync on this network."));
    m_names->setProperty("notTranslated", count > 0);
    m_problem->setText(mayGoOn() ? QString()
                                 : tr("Give names or addresses, separated by commas; NAME=ADDRESS gives one a name."));
}

void WatchStep::retranslate() {
    m_label->setText(tr("&Watch these, too"));
    m_hosts->setAccessibleName(tr("Further computers to watch"));
    m_hosts->setPlaceholderText(tr("For example foh=10.0.1.21, 10.0.1.22"));
    refresh();
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/source_step.h"

#include "app/desktop/core/background.h"
#include "app/desktop/first_run/ntp_words.h"
#include "app/desktop/first_run/setup.h"
#include "app/desktop/widgets/tone_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

SourceStep::SourceStep(const Context& context, Setup& setup, QWidget* parent)
    : SetupStep(context, setup, parent)
    , m_label(new QLabel)
    , m_server(new QComboBox)
    , m_problem(new ToneLabel(context.theme))
    , m_test(new QPushButton)
    , m_picture(new ToneIcon(context.theme, 32))
    , m_headline(new ToneLabel(context.theme))
    , m_detail(new ToneLabel(context.theme)) {
    m_server->setObjectName(u"ntpServer"_s);
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_test->setObjectName(u"testNtp"_s);
    m_label->setBuddy(m_server);
    m_problem->setObjectName(u"serverProblem"_s);
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_headline->setObjectName(u"ntpHeadline"_s);
    m_headline->setSize(1.2, true);
    m_headline->setWordWrap(true);
    m_detail->setObjectName(u"ntpDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* field = new QHBoxLayout;
    field->setSpacing(8);
    field->addWidget(m_server, 1);
    field->addWidget(m_test);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    auto* result = new QHBoxLayout;
    result->setSpacing(12);
    result->addWidget(m_picture, 0, Qt::AlignTop);
    result->addLayout(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addLayout(field);
    layout->addWidget(m_problem);
    layout->addSpacing(16);
    layout->addLayout(result);
    connect(m_server, &QComboBox::editTextChanged, this, &SourceStep::takeServer);
    connect(m_test, &QPushButton::clicked, this, &SourceStep::test);
    connect(&setup, &Setup::planRead, this, [this] {
        if (isVisible())
            suggest();
    });
}

bool SourceStep::follows() const {
    return setup().plan().role == SetupRole::Follower;
}

QString SourceStep::title() const {
    return follows() ? tr("The master") : tr("NTP server");
}

QString SourceStep::explanation() const {
    return follows()
               ? tr("Which computer is the master? Its name or address is enough: it tells the date by NTP.")
               : tr("Who tells this computer the date? A server of your own network is best, one of the internet will "
                    "do.");
}

QWidget* SourceStep::first() {
    return m_server;
}

void SourceStep::enter() {
    suggest();
    refresh();
}

/// Masters that answer on the network, and what is configured.
void SourceStep::suggest() {
    const QSignalBlocker quiet(m_server);
    QString present = setup().plan().server;
    if (!follows() && present == m_offered)
        present.clear(); // the role was changed since
    m_server->clear();
    if (const FleetRoundPtr round = context().fleet.latest(); round && follows())
        for (const auto& host : round->fleet.hosts)
            if (host.reading.precise && host.reading.endpoint &&
                host.reading.precise->role == static_cast<std::uint8_t>(wire::time_query::Role::Master))
                m_server->addItem(QString::fromStdString(host.reading.endpoint->address.toString()));
    const bool offered = present.isEmpty() && m_server->count() > 0;
    if (offered)
        m_offered = m_server->itemText(0);
    m_server->setEditText(offered ? m_offered : present);
    takeServer();
}

void SourceStep::takeServer() {
    SetupPlan plan = setup().plan();
    plan.server = m_server->currentText().trimmed();
    setup().choose(plan);
    refresh();
    emit changed();
}

bool SourceStep::mayGoOn() const {
    const QString& server = setup().plan().server;
    return server.isEmpty() ? !follows() : isServer(server);
}

void SourceStep::test() {
    const auto server = config::HostPort::parse(setup().plan().server.toStdString());
    if (!server || m_testing)
        return;
    m_testing = true;
    m_tested = setup().plan().server;
    m_outcome.reset();
    refresh();
    inBackground(
        this, [server = *server] { return askNtpServer(server); },
        [this](NtpOutcome outcome) {
            m_testing = false;
            m_outcome = std::move(outcome);
            refresh();
        });
}

void SourceStep::showResult() {
    const bool known = m_outcome && m_tested == setup().plan().server;
    NtpWords words;
    if (known)
        words = ntpWords(*m_outcome, m_tested);
    else if (m_testing)
        words = {tr("Asking %1…").arg(m_tested), {}, Tone::Busy, u"refresh"_s};
    m_picture->setVisible(!words.headline.isEmpty());
    if (!words.headline.isEmpty())
        m_picture->setPicture(words.picture, words.tone);
    m_headline->setBoth(words.headline, words.tone);
    m_detail->setText(words.detail);
}

void SourceStep::refresh() {
    const QString& server = setup().plan().server;
    m_test->setEnabled(isServer(server) && !m_testing);
    if (!server.isEmpty() && !isServer(server))
        m_problem->setText(tr("Give a name or an address, with a port after a colon if it is not the usual one."));
    else if (server.isEmpty() && !follows())
        m_problem->setBoth(tr("Without a server, nobody corrects the date of this computer."), Tone::Muted);
    else
        m_problem->setText({});
    m_problem->setTone(server.isEmpty() ? Tone::Muted : Tone::Bad);
    m_label->setText(follows() ? tr("&Master") : tr("NTP &server"));
    m_server->setAccessibleName(follows() ? tr("Name or address of the master")
                                          : tr("Name or address of the NTP server"));
    showResult();
}

void SourceStep::retranslate() {
    m_server->lineEdit()->setPlaceholderText(tr("For example 192.168.1.1 or clock.example.com"));
    m_test->setText(tr("&Test"));
    m_test->setAccessibleDescription(
        tr("Asks the server for the time, and shows how far this computer's clock is off."));
    refresh();
}

} // namespace dantesync::desktop

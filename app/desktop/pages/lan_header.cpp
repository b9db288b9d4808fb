// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/lan_header.h"

#include "app/desktop/presenters/fleet_presenter.h"
#include "app/desktop/presenters/host_presenter.h"
#include "app/desktop/widgets/tone_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

LanHeader::LanHeader(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_picture(new ToneIcon(context.theme, 40))
    , m_headline(new ToneLabel(context.theme))
    , m_detail(new ToneLabel(context.theme))
    , m_facts(new ToneLabel(context.theme))
    , m_referenceLabel(new QLabel)
    , m_reference(new QComboBox) {
    m_headline->setObjectName(u"fleetHeadline"_s);
    m_headline->setSize(1.7, true);
    m_detail->setObjectName(u"fleetDetail"_s);
    m_detail->setWordWrap(true);
    m_facts->setObjectName(u"fleetFacts"_s);
    m_facts->setTone(Tone::Muted);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reference->setObjectName(u"reference"_s);
    m_reference->setProperty("notTranslated", true); // names
    m_reference->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reference->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_referenceLabel->setBuddy(m_reference);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    words->addWidget(m_facts);
    auto* choice = new QVBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(m_referenceLabel);
    choice->addWidget(m_reference);
    choice->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addLayout(choice);
    connect(m_reference, &QComboBox::activated, this, [this](int index) {
        const QString name = m_reference->itemData(index).toString();
        m_context.preferences.set(Preferences::reference, name);
        m_context.fleet.setReference(name);
    });
}

void LanHeader::show(const FleetSummary& summary, const FleetRoundPtr& round, const QString& age) {
    const bool live = age.isEmpty();
    m_picture->setPicture(summary.picture, live ? summary.tone : Tone::Muted);
    m_headline->setBoth(summary.headline, live ? summary.tone : Tone::Muted);
    m_detail->setText(live ? summary.detail : age);
    m_detail->setVisible(!m_detail->text().isEmpty());
    QStringList facts{summary.spread, summary.reference, summary.grandmaster};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u"  ·  "_s));
    m_facts->setVisible(!facts.isEmpty());
    showReferences(round);
}

void LanHeader::showReferences(const FleetRoundPtr& round) {
    const QString wanted = QString::fromStdString(m_context.fleet.choice().reference.wanted);
    QVector<std::pair<QString, QString>> choices{{tr("Automatic"), {}}};
    bool found = wanted.isEmpty();
    if (round) {
        for (const fleet::HostAssessment& host : round->fleet.hosts) {
            const QString name = QString::fromStdString(host.reading.host.name);
            choices.append({hostName(host), name});
            found = found || name == wanted;
        }
    }
    if (!found)
        choices.append({wanted, wanted});
    bool same = choices.size() == m_reference->count();
    for (int i = 0; same && i < choices.size(); ++i)
        same = m_reference->itemText(i) == choices[i].first && m_reference->itemData(i).toString() == choices[i].second;
    if (!same) {
        m_reference->clear();
        for (const auto& [text, name] : choices)
            m_reference->addItem(text, name);
    }
    m_reference->setCurrentIndex(m_reference->findData(wanted));
}

void LanHeader::retranslate() {
    m_referenceLabel->setText(tr("Held a&gainst"));
    m_reference->setAccessibleName(tr("Reference"));
    const QString help =
        tr("The host that all others are compared with. Automatic: the NTP master of the network, or the first host.");
    m_reference->setToolTip(help);
    m_reference->setAccessibleDescription(help);
}

} // namespace dantesync::desktop

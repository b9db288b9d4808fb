// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/role_step.h"

#include "app/desktop/first_run/setup.h"
#include "app/desktop/widgets/choice_card.h"

#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

struct Card {
    const char* objectName;
    const char* picture;
};
constexpr std::array cards{Card{"roleFollower", "down"}, Card{"roleMaster", "grandmaster"}, Card{"roleAlone", "clock"}};

} // namespace

RoleStep::RoleStep(const Context& context, Setup& setup, QWidget* parent)
    : SetupStep(context, setup, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        m_cards[i] = new ChoiceCard(context.theme, QLatin1String(cards[i].picture), true);
        m_cards[i]->setObjectName(QLatin1String(cards[i].objectName));
        layout->addWidget(m_cards[i]);
        connect(m_cards[i], &ChoiceCard::toggled, this, [this, i](bool on) {
            SetupPlan plan = this->setup().plan();
            plan.role = static_cast<SetupRole>(i);
            if (on)
                this->setup().choose(plan);
        });
    }
    connect(&setup, &Setup::planRead, this, &RoleStep::refresh);
}

QString RoleStep::title() const {
    return tr("Role of this computer");
}

QString RoleStep::explanation() const {
    return tr(
        "Dante's clock has no date. One computer, the master, gets the date from an NTP server and tells all others.");
}

void RoleStep::enter() {
    refresh();
}

QWidget* RoleStep::first() {
    return m_cards[static_cast<std::size_t>(setup().plan().role)];
}

void RoleStep::refresh() {
    m_cards[static_cast<std::size_t>(setup().plan().role)]->setChecked(true);
}

void RoleStep::retranslate() {
    m_cards[0]->setWords(tr("It follows the master"),
                         tr("The usual one: another computer of this network is the master already, or will be."));
    m_cards[1]->setWords(tr("It is the master"),
                         tr("It reads UTC from an NTP server and serves the date to the others. One in a network."));
    m_cards[2]->setWords(tr("It stands alone"),
                         tr("It reads UTC from an NTP server, and no other computer follows it."));
}

} // namespace dantesync::desktop

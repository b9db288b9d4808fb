// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/event_explanations.h"
#include "app/desktop/presenters/formats.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

} // namespace

QString headlineOf(const Explanation& explanation) {
    const int count = static_cast<int>(explanation.hosts.size());
    const QString host = explanation.hosts.value(0);
    switch (explanation.pattern) {
    case Pattern::MovedTogether:
        return Text::tr("%n host(s) moved by %1 together", nullptr, count).arg(offsetText(explanation.size));
    case Pattern::UnlockedTogether:
        return Text::tr("%n host(s) lost their lock at once", nullptr, count);
    case Pattern::OneJitters:
        return Text::tr("%1 jitters by %2, the others do not").arg(host, spanText(explanation.size));
    case Pattern::Sawtooth:
        return Text::tr("%1 runs away and is put back, by %2 each time").arg(host, spanText(explanation.size));
    case Pattern::SilentTogether:
        return Text::tr("%n host(s) fell silent at once", nullptr, count);
    }
    return {};
}

QString meaningOf(const Explanation& explanation) {
    switch (explanation.pattern) {
    case Pattern::MovedTogether:
        if (explanation.grandmasterEvent)
            return Text::tr("The grandmaster changed at that time: all follow the new one.");
        return explanation.stepEvent
                   ? Text::tr("This computer's clock was stepped at that time. Where it is the reference, all others "
                              "seem to move.")
                   : Text::tr(
                         "What they have in common moved: the grandmaster, or the reference that they are compared "
                         "with. Choose another reference to see which.");
    case Pattern::UnlockedTogether:
        return Text::tr("They follow the same grandmaster: look at it, at its power and its link.");
    case Pattern::OneJitters:
        return Text::tr("Its own link is the likely cause: cable, switch port, Wi-Fi, energy saving of its network "
                        "card, or too much work.");
    case Pattern::Sawtooth:
        return Text::tr("Two time services fight over this clock. Stop the other one: chronyd, ntpd, "
                        "systemd-timesyncd, ptp4l, Windows Time.");
    case Pattern::SilentTogether:
        return explanation.everybody
                   ? Text::tr("All that are watched: look at this computer's own network first.")
                   : Text::tr("What lies between them is the likely cause: a switch, its power, a cable between "
                              "switches.");
    }
    return {};
}

} // namespace dantesync::desktop

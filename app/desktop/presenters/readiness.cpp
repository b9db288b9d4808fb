// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/readiness.h"

#include "app/desktop/presenters/check_presenter.h"
#include "shared/fleet/fleet_checks.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

std::vector<Check> computerChecks(const ReadinessFacts& facts) {
    if (facts.link == Link::None)
        return {};
    if (facts.doctor && facts.link == Link::Connected) {
        std::vector<Check> checks{{"service", Verdict::Ok, Text::tr("the service runs").toStdString(), {}}};
        checks.insert(checks.end(), facts.doctor->begin(), facts.doctor->end());
        return checks;
    }
    if (facts.link != Link::Unreachable)
        return {};
    if (facts.wasThere)
        return {{"service", Verdict::Fail, Text::tr("the service does not answer any more").toStdString(),
                 Text::tr("start it on the page of this computer").toStdString()}};
    return {{"service", Verdict::Warn, Text::tr("no service runs on this computer: it only watches").toStdString(),
             Text::tr("start it if this computer is to be in sync, too").toStdString()}};
}

void conclude(Readiness& out, const CheckCounts& counts) {
    const auto say = [&](Tone tone, const QString& picture, const QString& headline, const QString& detail) {
        out.tone = tone;
        out.picture = picture;
        out.headline = headline;
        out.detail = detail;
    };
    if (!out.complete)
        return say(Tone::Muted, u"mark-unknown"_s, Text::tr("Looking…"), Text::tr("Not everything has answered yet."));
    const QString warnings = Text::tr("%n warning(s)", nullptr, counts.warnings);
    switch (counts.worst()) {
    case Verdict::Ok:
        return say(Tone::Good, u"mark-ok"_s, Text::tr("Ready"),
                   Text::tr("All %n check(s) are good.", nullptr, counts.all()));
    case Verdict::Warn:
        return say(Tone::Warning, u"mark-warn"_s, Text::tr("Ready, but look at this"), warnings);
    case Verdict::Fail:
        break;
    }
    const QString failures = Text::tr("%n failure(s)", nullptr, counts.failures);
    say(Tone::Bad, u"mark-fail"_s, Text::tr("Not ready"),
        counts.warnings > 0 ? failures + u", "_s + warnings : failures);
}

} // namespace

Readiness readiness(const ReadinessFacts& facts) {
    Readiness out;
    if (facts.round)
        out.network = fleet::fleetChecks(facts.round->fleet, facts.lockedFor);
    out.computer = computerChecks(facts);
    out.complete = facts.round && (facts.link == Link::None || !out.computer.empty());
    std::vector<Check> all = out.network;
    all.insert(all.end(), out.computer.begin(), out.computer.end());
    conclude(out, countChecks(all));
    return out;
}

} // namespace dantesync::desktop

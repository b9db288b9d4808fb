// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/host_details.h"

#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/host_presenter.h"
#include "app/desktop/presenters/shared_words.h"
#include "app/desktop/presenters/words.h"
#include "shared/fleet/host_figures.h"
#include "shared/model/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(HostDetails)
};

QString grandmasterText(const fleet::HostAssessment& host) {
    const auto uuid = host.reading.basic->grandmaster();
    return uuid ? QString::fromStdString(ClockUuid{*uuid}.toString()) : Text::tr("none");
}

QString comparisonText(const std::optional<fleet::Comparison>& comparison) {
    return comparison ? offsetText(comparison->offset, comparison->uncertainty) : unknownText();
}

void addPrecise(DetailSection& section, const wire::time_query::PreciseReply& reply) {
    const auto add = [&](const QString& label, const QString& value) { section.lines.push_back({label, value, {}}); };
    add(Text::tr("Uncertainty of UTC"), reply.utcErrorBoundUs
                                            ? uncertaintyText(Nanoseconds{std::int64_t{*reply.utcErrorBoundUs} * 1000})
                                            : Text::tr("no NTP source yet"));
    add(Text::tr("Role"), roleText(reply.role == 1 ? Role::Master : Role::Client));
    add(Text::tr("PTP version"), reply.ptpVersion == 0 ? Text::tr("none") : QString::number(reply.ptpVersion));
    if (reply.timestamping <= static_cast<std::uint8_t>(Timestamping::Hardware))
        add(Text::tr("Timestamps"), timestampingText(static_cast<Timestamping>(reply.timestamping)));
    add(Text::tr("Running for"), durationText(std::chrono::seconds(reply.uptimeS)));
}

DetailSection said(const fleet::HostAssessment& host) {
    DetailSection section{Text::tr("What it says"), {}};
    const auto add = [&](const QString& label, const QString& value, std::optional<Tone> tone = {}) {
        section.lines.push_back({label, value, tone});
    };
    const auto& basic = *host.reading.basic;
    if (const auto mode = fleet::modeOf(host))
        add(Text::tr("Mode"), modeText(*mode) + u" ("_s + modeMeaning(*mode) + u')', toneOf(*mode));
    add(Text::tr("Drift"), ppmText(fleet::driftOf(host)));
    add(Text::tr("Correction"), ppmText(Ppm{basic.correctionPpmX1000 / 1000.0}));
    add(Text::tr("Grandmaster"), grandmasterText(host),
        host.sameGrandmaster == false ? std::optional(Tone::Bad) : std::nullopt);
    add(Text::tr("Phase to the grandmaster"), offsetText(fleet::ptpPhaseOf(host)));
    add(Text::tr("NTP offset"), basic.ntpFailed ? Text::tr("NTP fails") : offsetText(fleet::ntpOffsetOf(host)),
        basic.ntpFailed ? std::optional(Tone::Warning) : std::nullopt);
    if (host.reading.precise)
        addPrecise(section, *host.reading.precise);
    const auto version = fleet::versionOf(host);
    add(Text::tr("Version"),
        version ? QString::fromStdString(*version) : Text::tr("an older one (basic exchange only)"));
    return section;
}

DetailSection compared(const fleet::HostAssessment& host, const QString& reference) {
    DetailSection section{reference.isEmpty() ? Text::tr("Compared") : Text::tr("Compared with %1").arg(reference), {}};
    const auto add = [&](const QString& label, const QString& value, std::optional<Tone> tone = {}) {
        section.lines.push_back({label, value, tone});
    };
    if (host.isReference) {
        add(Text::tr("Offset"), Text::tr("it is the reference"));
        return section;
    }
    add(Text::tr("Offset"), comparisonText(host.offset), qualityTone(host.quality));
    if (host.method)
        add(Text::tr("Found by"), methodText(*host.method));
    add(Text::tr("Two-way"), comparisonText(host.twoWay));
    add(Text::tr("Common view"), comparisonText(host.commonView));
    if (host.twoWay && host.commonView) {
        const Nanoseconds apart = abs(host.twoWay->offset - host.commonView->offset);
        const QString text = host.viewsDisagree ? Text::tr("%1: they cannot both be right").arg(spanText(apart))
                                                : Text::tr("%1, as their uncertainties allow").arg(spanText(apart));
        add(Text::tr("They differ by"), text, host.viewsDisagree ? std::optional(Tone::Warning) : std::nullopt);
    }
    if (host.otherTimeBase)
        add(Text::tr("Time base"), Text::tr("another one than the reference's"), Tone::Warning);
    add(Text::tr("Shortest round trip"), spanText(host.roundTrip));
    return section;
}

DetailSection exchanges(const fleet::HostAssessment& host) {
    DetailSection section{Text::tr("Exchanges of the last round"), {}};
    const auto& all = host.reading.exchanges;
    if (all.empty())
        return section;
    const auto best = std::min_element(all.begin(), all.end(),
                                       [](const auto& a, const auto& b) { return a.roundTrip() < b.roundTrip(); });
    int number = 0;
    for (const fleet::Exchange& exchange : all) {
        const QString off = &exchange == &*best ? Text::tr("the best one")
                                                : offsetText(exchange.hostMinusObserver() - best->hostMinusObserver());
        section.lines.push_back(
            {QString::number(++number), Text::tr("round trip %1, %2").arg(spanText(exchange.roundTrip()), off), {}});
    }
    return section;
}

DetailSection place(const fleet::HostAssessment& host) {
    DetailSection section{Text::tr("Where"), {}};
    const auto& reading = host.reading;
    section.lines.push_back({Text::tr("Address"),
                             reading.endpoint ? QString::fromStdString(reading.endpoint->toString()) : unknownText(),
                             {}});
    section.lines.push_back(
        {Text::tr("Known from"), reading.discovered ? Text::tr("discovery") : Text::tr("the configuration"), {}});
    if (host.lockedFor)
        section.lines.push_back(
            {Text::tr("Seen locked for"),
             durationText(std::chrono::seconds(static_cast<std::int64_t>(host.lockedFor->seconds()))),
             {}});
    if (!reading.answered())
        section.lines.push_back({Text::tr("Answer"), inOwnLanguage(reading.failure), Tone::Bad});
    return section;
}

} // namespace

std::vector<DetailSection> hostDetails(const fleet::HostAssessment& host, const QString& reference) {
    std::vector<DetailSection> sections{place(host)};
    if (!host.reading.answered())
        return sections;
    sections.push_back(said(host));
    sections.push_back(compared(host, reference));
    sections.push_back(exchanges(host));
    return sections;
}

QString detailsAsText(const std::vector<DetailSection>& sections) {
    QString out;
    for (const DetailSection& section : sections) {
        out += section.title + u'\n';
        for (const DetailLine& line : section.lines)
            out += u"  %1: %2\n"_s.arg(line.label, line.value);
    }
    return out.replace(u'\u00a0', u' ');
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/host_presenter.h"

#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/words.h"
#include "shared/fleet/host_figures.h"
#include "shared/model/utf8.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(HostPresenter)
};

/// From the one to look at first to the one that is fine.
int urgency(const std::optional<SyncQuality>& quality) {
    if (!quality)
        return 2;
    switch (*quality) {
    case SyncQuality::Offline:
        return 0;
    case SyncQuality::Error:
        return 1;
    case SyncQuality::Drift:
        return 3;
    case SyncQuality::Synced:
        return 4;
    }
    return 0;
}

int rank(Mode mode) {
    return mode == Mode::NtpOnly ? 1 : mode == Mode::Init ? 0 : static_cast<int>(mode) + 1;
}

HostCell unknown() {
    return {unknownText(), {}, {}, {}, Tone::Muted};
}

HostCell words(const QString& text) {
    return text.isEmpty() ? unknown() : HostCell{text, text, text, {}, {}};
}

HostCell microseconds(std::optional<Nanoseconds> value, const QString& text) {
    if (!value)
        return unknown();
    return {text, QString::number(value->microseconds(), 'f', 3), static_cast<double>(value->count), {}, {}};
}

HostCell ppm(std::optional<Ppm> value) {
    if (!value)
        return unknown();
    return {ppmText(value), QString::number(value->value, 'f', 3), value->value, {}, {}};
}

HostCell qualityCell(const fleet::HostAssessment& host) {
    // The worst stands first, and among equals the one that is further off.
    const double size = host.offset ? static_cast<double>(abs(host.offset->offset).count) : 0.0;
    const double key = urgency(host.quality) - size / (size + 1e9);
    return {qualityWords(host.quality), host.quality ? qualityText(*host.quality) : QString(), key,
            qualityPicture(host.quality), qualityTone(host.quality)};
}

HostCell modeCell(const fleet::HostAssessment& host) {
    const auto mode = fleet::modeOf(host);
    if (!mode)
        return unknown();
    const bool calm = isLocked(*mode);
    return {modeText(*mode),
            toQString(modeName(*mode)),
            rank(*mode),
            {},
            calm ? std::nullopt : std::optional(toneOf(*mode))};
}

HostCell grandmasterCell(const fleet::HostAssessment& host) {
    const auto uuid = host.reading.basic ? host.reading.basic->grandmaster() : std::nullopt;
    if (!host.reading.basic)
        return unknown();
    if (!uuid)
        return {Text::tr("none", "grandmaster"), {}, {}, {}, Tone::Warning};
    HostCell cell = words(QString::fromStdString(ClockUuid{*uuid}.toString()));
    if (host.sameGrandmaster)
        cell.text = *host.sameGrandmaster ? Text::tr("same", "grandmaster") : Text::tr("other", "grandmaster");
    if (host.sameGrandmaster == false) {
        cell.picture = u"mark-warn"_s;
        cell.tone = Tone::Bad;
    }
    return cell;
}

HostCell lockedForCell(const fleet::HostAssessment& host) {
    if (!host.lockedFor)
        return unknown();
    const auto seconds = static_cast<std::int64_t>(host.lockedFor->seconds());
    return {
        durationText(std::chrono::seconds(seconds)), QString::number(seconds), static_cast<double>(seconds), {}, {}};
}

HostCell versionCell(const fleet::HostAssessment& host) {
    const auto version = fleet::versionOf(host);
    if (!version)
        return unknown();
    HostCell cell = words(QString::fromStdString(*version));
    const auto& reply = *host.reading.precise;
    cell.key = reply.versionMajor * 1e6 + reply.versionMinor * 1e3 + reply.versionPatch;
    return cell;
}

HostCell findingsCell(const fleet::HostAssessment& host) {
    const QStringList all = findings(host);
    if (all.isEmpty())
        return {QString(), QString(), 0, {}, {}};
    const QString text = all.join(u", "_s);
    const bool bad = !host.reading.answered() || host.sameGrandmaster == false;
    return {text, text, static_cast<int>(all.size()), {}, bad ? Tone::Bad : Tone::Warning};
}

} // namespace

HostCells hostCells(const fleet::HostAssessment& host) {
    HostCells cells;
    const auto cell = [&](HostColumn column) -> HostCell& { return cells[static_cast<std::size_t>(column)]; };
    const auto& basic = host.reading.basic;
    cell(HostColumn::Name) = words(hostName(host));
    cell(HostColumn::Quality) = qualityCell(host);
    const auto offset = host.offset ? std::optional(host.offset->offset) : std::nullopt;
    cell(HostColumn::Offset) = microseconds(offset, offsetText(offset));
    const auto bound = host.offset && !host.isReference ? std::optional(host.offset->uncertainty) : std::nullopt;
    cell(HostColumn::Uncertainty) = microseconds(bound, uncertaintyText(bound));
    if (host.isReference) {
        cell(HostColumn::Offset).text = Text::tr("reference", "instead of an offset");
        cell(HostColumn::Uncertainty).text.clear();
    }
    cell(HostColumn::Drift) = ppm(fleet::driftOf(host));
    cell(HostColumn::Correction) = ppm(basic ? std::optional(Ppm{basic->correctionPpmX1000 / 1000.0}) : std::nullopt);
    cell(HostColumn::Mode) = modeCell(host);
    cell(HostColumn::LockedFor) = lockedForCell(host);
    cell(HostColumn::Grandmaster) = grandmasterCell(host);
    cell(HostColumn::RoundTrip) = microseconds(host.roundTrip, spanText(host.roundTrip));
    cell(HostColumn::Version) = versionCell(host);
    cell(HostColumn::Address) =
        words(host.reading.endpoint ? QString::fromStdString(host.reading.endpoint->toString()) : QString());
    cell(HostColumn::Findings) = findingsCell(host);
    return cells;
}

QString hostColumnTitle(HostColumn column) {
    switch (column) {
    case HostColumn::Name:
        return Text::tr("Host");
    case HostColumn::Quality:
        return Text::tr("Sync");
    case HostColumn::Offset:
        return Text::tr("Offset");
    case HostColumn::Uncertainty:
        return Text::tr("Uncertainty");
    case HostColumn::Drift:
        return Text::tr("Drift");
    case HostColumn::Correction:
        return Text::tr("Correction");
    case HostColumn::Mode:
        return Text::tr("Mode");
    case HostColumn::LockedFor:
        return Text::tr("Locked for");
    case HostColumn::Grandmaster:
        return Text::tr("Grandmaster");
    case HostColumn::RoundTrip:
        return Text::tr("Round trip");
    case HostColumn::Version:
        return Text::tr("Version");
    case HostColumn::Address:
        return Text::tr("Address");
    case HostColumn::Findings:
        return Text::tr("Findings");
    case HostColumn::Count:
        break;
    }
    return {};
}

QString hostColumnKey(HostColumn column) {
    static const std::array<QString, hostColumns> keys{
        u"host"_s,           u"sync"_s,    u"offset_us"_s,    u"uncertainty_us"_s, u"drift_ppm"_s,
        u"correction_ppm"_s, u"mode"_s,    u"locked_for_s"_s, u"grandmaster"_s,    u"round_trip_us"_s,
        u"version"_s,        u"address"_s, u"findings"_s};
    return keys[static_cast<std::size_t>(column)];
}

bool isFigure(HostColumn column) {
    switch (column) {
    case HostColumn::Offset:
    case HostColumn::Uncertainty:
    case HostColumn::Drift:
    case HostColumn::Correction:
    case HostColumn::LockedFor:
    case HostColumn::RoundTrip:
        return true;
    default:
        return false;
    }
}

QString hostName(const fleet::HostAssessment& host) {
    return QString::fromStdString(printable(host.reading.host.name));
}

QString qualityWords(const std::optional<SyncQuality>& quality) {
    return quality ? qualityText(*quality) : Text::tr("not judged", "a host without a reference to hold it against");
}

QString qualityPicture(const std::optional<SyncQuality>& quality) {
    if (!quality)
        return u"mark-unknown"_s;
    switch (*quality) {
    case SyncQuality::Synced:
        return u"mark-ok"_s;
    case SyncQuality::Drift:
        return u"mark-warn"_s;
    case SyncQuality::Error:
        return u"mark-fail"_s;
    case SyncQuality::Offline:
        return u"mark-off"_s;
    }
    return {};
}

Tone qualityTone(const std::optional<SyncQuality>& quality) {
    return quality ? toneOf(*quality) : Tone::Muted;
}

QStringList findings(const fleet::HostAssessment& host) {
    QStringList out;
    if (!host.reading.answered())
        return {host.reading.endpoint ? Text::tr("no answer") : Text::tr("name not found")};
    if (const auto mode = fleet::modeOf(host); !mode)
        out.append(Text::tr("unknown mode"));
    else if (!isLocked(*mode))
        out.append(Text::tr("not locked"));
    if (!host.reading.basic->grandmaster())
        out.append(Text::tr("no grandmaster"));
    if (host.sameGrandmaster == false)
        out.append(Text::tr("other grandmaster"));
    if (host.otherTimeBase)
        out.append(Text::tr("other time base"));
    if (host.reading.basic->ntpFailed)
        out.append(Text::tr("NTP fails"));
    else if (host.reading.precise && !host.reading.precise->utcErrorBoundUs)
        out.append(Text::tr("no NTP source"));
    if (host.viewsDisagree)
        out.append(Text::tr("uneven path"));
    if (!host.reading.precise)
        out.append(Text::tr("older version"));
    return out;
}

QString methodText(fleet::Method method) {
    switch (method) {
    case fleet::Method::Reference:
        return Text::tr("it is the reference");
    case fleet::Method::Midpoint:
        return Text::tr("two-way, by the middle of each exchange");
    case fleet::Method::TwoWay:
        return Text::tr("two-way, four timestamps");
    case fleet::Method::CommonView:
        return Text::tr("common view of the grandmaster");
    case fleet::Method::Combined:
        return Text::tr("two-way and common view together");
    }
    return {};
}

} // namespace dantesync::desktop

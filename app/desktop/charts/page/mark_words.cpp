// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/mark_words.h"

#include "app/desktop/presenters/event_record.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostLines = 8;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartMarks)
};

Tone toneOf(const history::Mark& mark) {
    if (mark.kind == "offline" || mark.kind == "grandmaster_lost" || mark.kind == "clock_fault")
        return Tone::Bad;
    if (mark.kind.starts_with("grandmaster") || mark.kind == "clock_stepped" || mark.kind == "foreign_step" ||
        mark.kind == "conflict" || mark.kind == "ntp_lost")
        return Tone::Warning;
    return mark.kind == "note" ? Tone::Accent : Tone::Muted;
}

int gravity(Tone tone) {
    return tone == Tone::Bad ? 3 : tone == Tone::Warning ? 2 : tone == Tone::Accent ? 1 : 0;
}

QString kindText(const std::string& kind) {
    return kind == "reference" ? Text::tr("Reference changed") : eventKindText(toQString(kind));
}

QString lineOf(const history::Mark& mark) {
    QString line = timeText(mark.time) + u"  "_s;
    if (!mark.host.empty())
        line += toQString(mark.host) + u": "_s;
    line += kindText(mark.kind);
    return mark.text.empty() ? line : line + u" \u2013 "_s + eventText(eventRecordOf(mark));
}

} // namespace

Tone toneOf(const MarkCluster& cluster) {
    Tone worst = Tone::Muted;
    for (const history::Mark* mark : cluster.marks)
        if (const Tone tone = toneOf(*mark); gravity(tone) > gravity(worst))
            worst = tone;
    return worst;
}

QString wordsOf(const MarkCluster& cluster) {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostLines, cluster.marks.size()); ++i)
        lines.append(lineOf(*cluster.marks[i]));
    if (cluster.marks.size() > mostLines)
        lines.append(Text::tr("and %n more", nullptr, static_cast<int>(cluster.marks.size() - mostLines)));
    return lines.join(u'\n');
}

} // namespace dantesync::desktop

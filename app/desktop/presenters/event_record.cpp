// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/event_record.h"

#include "app/desktop/presenters/shared_words.h"
#include "app/desktop/presenters/words.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Events)
};

constexpr std::int64_t nanosecondsOfASecond = 1'000'000'000;

Severity severityOf(const history::Mark& mark) {
    const bool lostPtp = mark.kind == "mode" && mark.text.starts_with(modeName(Mode::NtpOnly));
    return mark.kind == "offline" || mark.kind == "grandmaster" || lostPtp ? Severity::Warning : Severity::Info;
}

} // namespace

EventRecord eventRecordOf(const RecordedEvent& recorded, const QString& host) {
    const Event& event = recorded.event;
    return {event.wall.ns / nanosecondsOfASecond,
            host,
            toQString(eventKindName(event.kind)),
            event.severity,
            toQString(event.text),
            recorded.sequence};
}

EventRecord eventRecordOf(const history::Mark& mark) {
    return {mark.time, toQString(mark.host), toQString(mark.kind), severityOf(mark), toQString(mark.text), 0};
}

QString eventKindText(const QString& kind) {
    if (const auto known = eventKindFromName(kind.toStdString()))
        return eventKindText(*known);
    if (kind == "offline"_L1)
        return Text::tr("Offline");
    if (kind == "online"_L1)
        return Text::tr("Online again");
    if (kind == "grandmaster"_L1)
        return Text::tr("Grandmaster");
    if (kind == "mode"_L1)
        return Text::tr("Mode");
    if (kind == "note"_L1)
        return Text::tr("Note");
    return kind;
}

QString eventText(const EventRecord& record) {
    if (record.kind == "offline"_L1 || record.kind == "online"_L1)
        return inOwnLanguage(record.text);
    static const QString was = u", was "_s; // as history::FleetEvents has it
    const qsizetype comma = record.text.indexOf(was);
    if ((record.kind == "mode"_L1 || record.kind == "grandmaster"_L1) && comma >= 0)
        return Text::tr("%1, was %2").arg(record.text.left(comma), record.text.mid(comma + was.size()));
    return record.text;
}

QString eventHostText(const EventRecord& record) {
    return record.host.isEmpty() ? Text::tr("whole network") : record.host;
}

} // namespace dantesync::desktop

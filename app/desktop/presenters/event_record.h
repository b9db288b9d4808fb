// SPDX-License-Identifier: GPL-3.0-or-later
//
// An event as the list shows it, wherever it comes from: the service's journal, the watched fleet, or a person.
#pragma once

#include "shared/fleet/history/sample.h"
#include "shared/model/event.h"

#include <QString>

namespace dantesync::desktop {

struct EventRecord {
    std::int64_t time = 0; ///< seconds since the Unix epoch, by this computer's clock
    QString host;          ///< empty: the whole network
    QString kind;          ///< a stable word: "grandmaster_changed", "offline", "note"
    Severity severity = Severity::Info;
    QString text;               ///< the service's and the fleet's is English
    std::uint64_t sequence = 0; ///< in the journal; 0: it does not stand there

    bool operator==(const EventRecord&) const = default;
};

/// @p host: what this computer is called.
EventRecord eventRecordOf(const RecordedEvent& event, const QString& host);
EventRecord eventRecordOf(const history::Mark& mark);

/// "Grandmaster changed", "Offline", "Note"; a kind of a later version as it is.
QString eventKindText(const QString& kind);
/// What happened: the fleet's marks in the person's language, the service's words and a person's notes as they are.
QString eventText(const EventRecord& record);
/// The host, or in words that it is everybody's.
QString eventHostText(const EventRecord& record);

} // namespace dantesync::desktop

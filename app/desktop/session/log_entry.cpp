// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/log_entry.h"

#include <QJsonArray>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

std::vector<LogEntry> logEntriesFrom(const QJsonObject& answer) {
    std::vector<LogEntry> out;
    for (const QJsonValue& value : answer.value(u"entries"_s).toArray()) {
        const QJsonObject object = value.toObject();
        const auto level = config::logLevelFromName(object.value(u"level"_s).toString().toStdString());
        const qint64 sequence = object.value(u"sequence"_s).toInteger(-1);
        if (!level || sequence < 0)
            continue;
        out.push_back({static_cast<std::uint64_t>(sequence), object.value(u"unix_ms"_s).toInteger(), *level,
                       object.value(u"category"_s).toString(), object.value(u"message"_s).toString()});
    }
    return out;
}

} // namespace dantesync::desktop

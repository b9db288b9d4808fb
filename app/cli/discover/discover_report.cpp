// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/discover/discover_report.h"

#include "app/cli/json_text.h"
#include "app/demo/columns.h"
#include "shared/model/clock_identity.h"
#include "shared/model/mode.h"
#include "shared/model/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dantesync::cli {
namespace {

using namespace Qt::StringLiterals;
using fleet::HostReading;

std::string modeWord(const HostReading& reading) {
    const auto mode = reading.basic ? modeFromNumber(reading.basic->mode) : std::nullopt;
    return mode ? std::string(modeName(*mode)) : "-";
}

std::string versionWord(const HostReading& reading) {
    if (!reading.precise)
        return reading.answered() ? "basic" : "-";
    return std::to_string(reading.precise->versionMajor) + '.' + std::to_string(reading.precise->versionMinor) + '.' +
           std::to_string(reading.precise->versionPatch);
}

std::string grandmasterWord(const HostReading& reading) {
    const auto uuid = reading.basic ? reading.basic->grandmaster() : std::nullopt;
    return uuid ? ClockUuid{*uuid}.toString() : "-";
}

bool isMaster(const HostReading& reading) {
    return reading.precise && reading.precise->role == 1;
}

std::string row(const HostReading& reading, const HostNames& names, const Style& style) {
    const std::string address = reading.endpoint ? reading.endpoint->toString() : reading.host.address.toString();
    std::string out =
        text::left(printable(shownName(reading, names)), 19) + ' ' + text::left(printable(address), 21) + ' ';
    if (!reading.answered())
        return out + style.bad("OFFLINE  ") + printable(reading.failure) + '\n';
    out += text::left(modeWord(reading), 9) + text::left(versionWord(reading), 8);
    if (isMaster(reading))
        return out + text::left(grandmasterWord(reading), 18) + " master\n";
    return out + grandmasterWord(reading) + '\n';
}

QString qText(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QJsonValue orNull(const std::string& word) {
    return word == "-" ? QJsonValue() : QJsonValue(qText(word));
}

} // namespace

std::string shownName(const HostReading& reading, const HostNames& names) {
    const auto found = reading.endpoint ? names.find(reading.endpoint->address) : names.end();
    // Who was named by a name of its own keeps it.
    const bool named =
        reading.host.name != reading.host.address.toString() && reading.host.name != reading.host.address.host;
    return named || found == names.end() ? reading.host.name : found->second;
}

std::string discoverText(const std::vector<HostReading>& readings, const HostNames& names, const Style& style) {
    std::string out = style.heading(text::left("HOST", 20) + text::left("ADDRESS", 22) + text::left("MODE", 9) +
                                    text::left("VERSION", 8) + "GRANDMASTER") +
                      '\n';
    for (const HostReading& reading : readings)
        out += row(reading, names, style);
    const auto answered =
        std::count_if(readings.begin(), readings.end(), [](const HostReading& r) { return r.answered(); });
    const auto found =
        std::count_if(readings.begin(), readings.end(), [](const HostReading& r) { return r.discovered; });
    return out + '\n' + std::to_string(answered) + (answered == 1 ? " host answers; " : " hosts answer; ") +
           std::to_string(found) + " found by broadcast, " +
           std::to_string(static_cast<std::ptrdiff_t>(readings.size()) - found) + " named\n";
}

QByteArray discoverJson(const std::vector<HostReading>& readings, const HostNames& names, std::int64_t unixTime) {
    QJsonArray hosts;
    for (const HostReading& reading : readings) {
        const auto& endpoint = reading.endpoint;
        hosts.append(QJsonObject{
            {u"name"_s, qText(shownName(reading, names))},
            {u"address"_s, endpoint ? QJsonValue(qText(endpoint->address.toString())) : QJsonValue()},
            {u"port"_s, endpoint ? QJsonValue(endpoint->port) : QJsonValue()},
            {u"answered"_s, reading.answered()},
            {u"discovered"_s, reading.discovered},
            {u"mode"_s, orNull(modeWord(reading))},
            {u"level"_s, reading.basic ? QJsonValue(reading.basic->extensionLevel) : QJsonValue()},
            {u"version"_s, reading.precise ? orNull(versionWord(reading)) : QJsonValue()},
            {u"role"_s, reading.precise ? QJsonValue(isMaster(reading) ? u"master"_s : u"client"_s) : QJsonValue()},
            {u"gm_uuid"_s, orNull(grandmasterWord(reading))},
            {u"failure"_s, reading.failure.empty() ? QJsonValue() : QJsonValue(qText(reading.failure))},
        });
    }
    return jsonText(QJsonDocument(QJsonObject{{u"timestamp"_s, qint64{unixTime}}, {u"hosts"_s, hosts}}));
}

} // namespace dantesync::cli

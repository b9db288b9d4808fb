// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_result.h"

#include "app/demo/columns.h"
#include "app/demo/truth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace dantesync::demo {
namespace {

using namespace Qt::StringLiterals;

/// Rounded to what is worth reading; doubles print all their digits otherwise.
QJsonValue rounded(double value, double unit) {
    return std::round(value / unit) * unit == 0.0 ? 0.0 : std::round(value * (1.0 / unit)) / (1.0 / unit);
}

QJsonValue microseconds(const std::optional<Nanoseconds>& value) {
    return value ? rounded(value->microseconds(), 0.001) : QJsonValue();
}

QString latin(std::string_view word) {
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QJsonObject hostJson(const HostResult& host) {
    QJsonObject object;
    object[u"name"_s] = QString::fromStdString(host.name);
    object[u"address"_s] = QString::fromStdString(host.address.toString());
    object[u"role"_s] = latin(roleName(host.role));
    object[u"mode"_s] = host.mode ? QJsonValue(latin(modeName(*host.mode))) : QJsonValue();
    object[u"locked"_s] = host.locked;
    object[u"seconds_to_lock"_s] = host.secondsToLock ? rounded(*host.secondsToLock, 0.001) : QJsonValue();
    object[u"offset_us"_s] = host.reportedOffset ? microseconds(host.reportedOffset->offset) : QJsonValue();
    object[u"true_offset_us"_s] = microseconds(host.trueOffset);
    object[u"drift_ppm"_s] = host.drift ? rounded(host.drift->value, 0.0001) : QJsonValue();
    return object;
}

std::string row(const HostResult& host) {
    const auto micro = [](Nanoseconds n) { return text::number(n.microseconds(), 1, true); };
    std::string line = text::left(host.name, 10) + text::left(host.address.toString(), 16);
    line += text::left(host.mode ? modeName(*host.mode) : "no answer", 10);
    line += text::right(text::orDash(host.secondsToLock, [](double s) { return text::number(s, 1); }), 7);
    line += text::right(text::orDash(host.reportedOffset, [&](const auto& c) { return micro(c.offset); }), 14);
    line += text::right(text::orDash(host.trueOffset, micro), 13);
    line += text::right(text::orDash(host.drift, [](Ppm d) { return text::number(d.value, 3, true); }), 10);
    return line + '\n';
}

} // namespace

std::string_view roleName(Role role) {
    return role == Role::Master ? "master" : "client";
}

std::optional<Nanoseconds> trueSpreadOf(const std::vector<HostResult>& hosts) {
    std::vector<std::optional<Nanoseconds>> offsets;
    offsets.reserve(hosts.size());
    for (const HostResult& host : hosts)
        offsets.push_back(host.trueOffset);
    return spreadOf(offsets);
}

DemoResult judge(std::vector<HostResult> hosts) {
    DemoResult result;
    result.trueSpread = trueSpreadOf(hosts);
    const bool allLocked = std::all_of(hosts.begin(), hosts.end(), [](const HostResult& h) { return h.locked; });
    result.ok = !hosts.empty() && allLocked && result.trueSpread && *result.trueSpread <= largestTrueSpread;
    result.hosts = std::move(hosts);
    return result;
}

QByteArray toJson(const DemoResult& result) {
    QJsonArray hosts;
    for (const HostResult& host : result.hosts)
        hosts.append(hostJson(host));
    const QJsonObject object{
        {u"hosts"_s, hosts}, {u"true_spread_us"_s, microseconds(result.trueSpread)}, {u"ok"_s, result.ok}};
    return QJsonDocument(object).toJson();
}

std::string hostTable(const std::vector<HostResult>& hosts) {
    std::string table = text::left("HOST", 10) + text::left("ADDRESS", 16) + text::left("MODE", 10) +
                        text::right("LOCK s", 7) + text::right("REPORTED µs", 14) + text::right("TRUE µs", 13) +
                        text::right("DRIFT ppm", 10) + '\n';
    for (const HostResult& host : hosts)
        table += row(host);
    return table;
}

std::string toText(const DemoResult& result) {
    std::string out = hostTable(result.hosts);
    const auto locked =
        std::count_if(result.hosts.begin(), result.hosts.end(), [](const HostResult& h) { return h.locked; });
    out += "\nOffsets are against the master: REPORTED as a snapshot measures them over the\n"
           "network, TRUE as the clocks really are, which only the virtual LAN knows.\n\n";
    out += std::to_string(locked) + " of " + std::to_string(result.hosts.size()) + " locked, true spread " +
           text::orDash(result.trueSpread, text::span) + " (limit " + text::span(largestTrueSpread) +
           "): " + (result.ok ? "OK" : "NOT OK") + '\n';
    return out;
}

} // namespace dantesync::demo

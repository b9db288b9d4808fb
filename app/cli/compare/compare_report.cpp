// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare/compare_report.h"

#include "app/cli/help.h"
#include "app/cli/json_text.h"
#include "app/cli/snapshot_view.h"
#include "app/demo/columns.h"
#include "shared/model/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dantesync::cli {
namespace {

using namespace Qt::StringLiterals;
using fleet::PairMatrix;
using fleet::PairOffset;

constexpr std::size_t screen = 80;
constexpr std::size_t cell = 13;
constexpr std::size_t longestLabel = 15;

std::string nameOf(const PairMatrix& matrix, std::size_t host) {
    return printable(matrix.hosts[host].host.name);
}

/// The end of a long name tells more than its beginning.
std::string shortened(const std::string& name, std::size_t most) {
    if (text::width(name) <= most)
        return name;
    std::string end = name;
    while (text::width(end) > most - 1) {
        do {
            end.erase(0, 1);
        } while (!end.empty() && (static_cast<unsigned char>(end.front()) & 0xC0U) == 0x80U);
    }
    return "…" + end;
}

std::string cellText(const PairMatrix& matrix, std::size_t row, std::size_t column, const Style& style) {
    if (row == column)
        return text::right("·", cell);
    const auto& offset = matrix.offsets[row][column];
    if (!offset)
        return text::right("-", cell);
    const std::string words = text::right(text::offset(offset->best.offset), cell);
    return syncQuality(offset->best.offset) == SyncQuality::Synced ? words : style.bad(words);
}

std::string block(const PairMatrix& matrix, std::size_t first, std::size_t last, std::size_t label,
                  const Style& style) {
    std::string head = text::left("", label);
    for (std::size_t column = first; column < last; ++column)
        head += text::right(shortened(nameOf(matrix, column), cell - 2), cell);
    std::string out = style.heading(head) + '\n';
    for (std::size_t row = 0; row < matrix.hosts.size(); ++row) {
        out += text::left(shortened(nameOf(matrix, row), label - 1), label);
        for (std::size_t column = first; column < last; ++column)
            out += cellText(matrix, row, column, style);
        out += '\n';
    }
    return out + '\n';
}

QString qText(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QJsonArray rowsOf(const PairMatrix& matrix, Nanoseconds (*figure)(const PairOffset&)) {
    QJsonArray rows;
    for (std::size_t row = 0; row < matrix.hosts.size(); ++row) {
        QJsonArray values;
        for (std::size_t column = 0; column < matrix.hosts.size(); ++column) {
            const auto& offset = matrix.offsets[row][column];
            const bool itself = row == column && matrix.hosts[row].answered();
            values.append(offset ? QJsonValue(figure(*offset).microseconds()) : itself ? QJsonValue(0) : QJsonValue());
        }
        rows.append(values);
    }
    return rows;
}

/// Of one pair's two ways, "a and b and 2 more pairs"; empty when all agree.
std::string disagreeingPairs(const PairMatrix& matrix) {
    std::string first;
    std::size_t more = 0;
    for (std::size_t row = 0; row < matrix.hosts.size(); ++row) {
        for (std::size_t column = row + 1; column < matrix.hosts.size(); ++column) {
            const auto& offset = matrix.offsets[row][column];
            if (!offset || !offset->viewsDisagree)
                continue;
            if (first.empty())
                first = nameOf(matrix, row) + " and " + nameOf(matrix, column);
            else
                ++more;
        }
    }
    return more == 0 ? first : first + ", and " + std::to_string(more) + (more == 1 ? " more pair" : " more pairs");
}

QJsonArray disagreements(const PairMatrix& matrix) {
    QJsonArray rows;
    for (std::size_t row = 0; row < matrix.hosts.size(); ++row) {
        QJsonArray values;
        for (const auto& offset : matrix.offsets[row])
            values.append(offset && offset->commonView ? QJsonValue(offset->viewsDisagree) : QJsonValue());
        rows.append(values);
    }
    return rows;
}

} // namespace

std::string verdict(const PairMatrix& matrix) {
    std::string out = std::to_string(matrix.answered) + " of " + std::to_string(matrix.hosts.size()) + " answered";
    if (matrix.spread)
        out += "; spread " + text::span(*matrix.spread);
    for (std::size_t host = 0; host < matrix.hosts.size(); ++host) {
        const auto& standing = matrix.standings[host];
        if (!standing.answered)
            out += "; " + nameOf(matrix, host) + ": " + printable(matrix.hosts[host].failure);
        if (standing.off)
            out += "; " + nameOf(matrix, host) + " is off: " + text::span(abs(*standing.fromOthers)) +
                   (standing.fromOthers->count > 0 ? " ahead of" : " behind") + " the others";
    }
    const auto locked = std::count_if(matrix.hosts.begin(), matrix.hosts.end(),
                                      [](const fleet::HostReading& reading) { return isLocked(reading); });
    if (const std::string words = lockWords(matrix.answered, static_cast<std::size_t>(locked)); !words.empty())
        out += "; " + words;
    if (const std::string pairs = disagreeingPairs(matrix); !pairs.empty())
        out += "; two-way and common view disagree between " + pairs + ": an asymmetric path, or late timestamps";
    if (matrix.answered == 1)
        out += "; there is nothing to compare it with";
    else if (matrix.allSynced)
        out += "; all agree within 1 ms";
    else if (!matrix.majority && matrix.spread && syncQuality(*matrix.spread) != SyncQuality::Synced)
        out += matrix.answered == 2 ? "; which of two is off cannot be told" : "; no majority agrees within 1 ms";
    return out;
}

std::string compareText(const PairMatrix& matrix, const Style& style) {
    std::size_t label = 4;
    for (std::size_t host = 0; host < matrix.hosts.size(); ++host)
        label = std::max(label, text::width(nameOf(matrix, host)));
    label = std::min(label, longestLabel) + 1;
    const std::size_t columns = (screen - label) / cell;
    std::string out = style.heading("Offsets, row minus column") + "\n\n";
    for (std::size_t first = 0; first < matrix.hosts.size(); first += columns)
        out += block(matrix, first, std::min(first + columns, matrix.hosts.size()), label, style);
    return out + wrapped(verdict(matrix), 0) + '\n';
}

QByteArray compareJson(const PairMatrix& matrix, std::int64_t unixTime) {
    QJsonArray hosts;
    for (std::size_t i = 0; i < matrix.hosts.size(); ++i) {
        const auto& reading = matrix.hosts[i];
        const auto& standing = matrix.standings[i];
        hosts.append(QJsonObject{
            {u"name"_s, qText(reading.host.name)},
            {u"address"_s, reading.endpoint ? QJsonValue(qText(reading.endpoint->address.toString())) : QJsonValue()},
            {u"answered"_s, standing.answered},
            {u"from_others_us"_s, standing.fromOthers ? QJsonValue(standing.fromOthers->microseconds()) : QJsonValue()},
            {u"off"_s, standing.off},
            {u"locked"_s, standing.answered ? QJsonValue(isLocked(reading)) : QJsonValue()},
        });
    }
    const QJsonObject object{
        {u"timestamp"_s, qint64{unixTime}},
        {u"hosts"_s, hosts},
        {u"offset_us"_s, rowsOf(matrix, [](const PairOffset& o) { return o.best.offset; })},
        {u"uncertainty_us"_s, rowsOf(matrix, [](const PairOffset& o) { return o.best.uncertainty; })},
        {u"views_disagree"_s, disagreements(matrix)},
        {u"answered"_s, static_cast<qint64>(matrix.answered)},
        {u"spread_us"_s, matrix.spread ? QJsonValue(matrix.spread->microseconds()) : QJsonValue()},
        {u"all_synced"_s, matrix.allSynced},
        {u"verdict"_s, qText(verdict(matrix))},
    };
    return jsonText(QJsonDocument(object));
}

} // namespace dantesync::cli

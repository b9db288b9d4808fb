// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>
#include <vector>

namespace dantesync::cli {
namespace {

QString text(std::string_view latin) {
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

/// Levenshtein's: insertions, deletions and replacements from one word to the other.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

std::string hintFor(const std::string& word, std::span<const Option> known) {
    std::vector<std::string_view> names{"help"};
    for (const Option& option : known)
        names.push_back(option.name);
    const auto near = nearest(word, names);
    return near ? "did you mean --" + std::string(*near) + "?" : "see --help";
}

} // namespace

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> known) {
    std::optional<std::string_view> best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string_view candidate : known) {
        const bool begins = word.size() >= 2 && candidate.substr(0, word.size()) == word;
        const std::size_t distance = begins ? 1 : editDistance(word, candidate);
        if (distance < bestDistance && distance < candidate.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

Result<Arguments> Arguments::parse(std::span<const Option> known, const QStringList& given, Words words) {
    static constexpr Option help{"help", "", ""};
    Arguments arguments;
    bool noMoreOptions = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString& word = given[i];
        if (words == Words::Taken &&
            (noMoreOptions || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-"))) {
            arguments.m_words.append(word);
            continue;
        }
        if (words == Words::Taken && word == QLatin1String("--")) {
            noMoreOptions = true;
            continue;
        }
        if (word == QLatin1String("-h")) {
            arguments.m_given[QStringLiteral("help")];
            continue;
        }
        if (!word.startsWith(QLatin1String("--")))
            return Error{"unexpected word", word.toStdString(), "options begin with --; see --help"};
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option =
            std::find_if(known.begin(), known.end(), [&](const Option& o) { return text(o.name) == name; });
        const Option* found = option != known.end() ? &*option : name == text(help.name) ? &help : nullptr;
        if (found == nullptr)
            return Error{"no such option", "--" + name.toStdString(), hintFor(name.toStdString(), known)};
        QStringList& values = arguments.m_given[name];
        if (found->value.empty()) {
            if (equals >= 0)
                return Error{"takes no value", "--" + name.toStdString(), "leave out what follows the ="};
        } else if (equals >= 0) {
            values.append(word.mid(equals + 1));
        } else if (i + 1 < given.size()) {
            values.append(given[++i]);
        } else {
            return Error{"has no value", "--" + name.toStdString(),
                         "write --" + name.toStdString() + ' ' + std::string(found->value)};
        }
    }
    return arguments;
}

bool Arguments::has(std::string_view name) const {
    return m_given.contains(text(name));
}

QStringList Arguments::values(std::string_view name) const {
    return m_given.value(text(name));
}

std::optional<std::string> Arguments::value(std::string_view name) const {
    const QStringList all = values(name);
    if (all.isEmpty())
        return std::nullopt;
    return all.constLast().toStdString();
}

Result<std::optional<std::int64_t>> Arguments::integer(std::string_view name, std::int64_t low,
                                                       std::int64_t high) const {
    const auto given = value(name);
    if (!given)
        return std::optional<std::int64_t>();
    bool ok = false;
    const qint64 number = QString::fromStdString(*given).toLongLong(&ok);
    if (!ok || number < low || number > high)
        return Error{"'" + *given + "' is not allowed", "--" + std::string(name),
                     "give a whole number from " + std::to_string(low) + " to " + std::to_string(high)};
    return std::optional<std::int64_t>(number);
}

} // namespace dantesync::cli

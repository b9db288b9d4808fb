// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dantesync::cli {

/// One option of a command, always written with two dashes.
struct Option {
    std::string_view name;
    std::string_view value; ///< placeholder of its value in the help; empty: a switch
    std::string_view help;
};

/// What was given on the command line after the command's name.
class Arguments {
public:
    enum class Words : std::uint8_t { Refused, Taken };

    /// "--name value", "--name=value", switches; "--help" is always allowed; behind "--" nothing is an option. Errors:
    /// an unknown option, a value that is missing or too many, a word that is no option unless words are taken.
    static Result<Arguments> parse(std::span<const Option> known, const QStringList& given,
                                   Words words = Words::Refused);

    /// What was given besides options, in order.
    const QStringList& words() const { return m_words; }

    bool has(std::string_view name) const;
    /// The last one given; nothing when it was not.
    std::optional<std::string> value(std::string_view name) const;
    /// All of a repeated option, in order.
    QStringList values(std::string_view name) const;

    /// Nothing when absent. Error: not a whole number from @p low to @p high.
    Result<std::optional<std::int64_t>> integer(std::string_view name, std::int64_t low, std::int64_t high) const;

private:
    QHash<QString, QStringList> m_given;
    QStringList m_words;
};

/// Of @p known the word that @p word was most likely meant to be; nothing when none is near.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> known);

} // namespace dantesync::cli

// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an entry of the schema finds its member in Config, and how each type is read from JSON and written to it.
// Only schema.cpp includes this.
#pragma once

#include "shared/config/json_tree.h"
#include "shared/config/schema.h"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace dantesync::config::fields {

/// at(&Config::ptp, &Ptp::eventPort): the way to a member.
template<class... Path>
auto at(Path... path) {
    return [=](auto& config) -> auto& {
        return (config.*....*path);
    };
}

template<class T>
struct Unwrapped {
    using Type = T;
    static constexpr bool optional = false;
};
template<class T>
struct Unwrapped<std::optional<T>> {
    using Type = T;
    static constexpr bool optional = true;
};
template<class Field>
using MemberOf = std::remove_reference_t<std::invoke_result_t<Field, Config&>>;
template<class Field>
using ValueOf = typename Unwrapped<MemberOf<Field>>::Type;

/// A value read from JSON, or what is wrong with it.
template<class T>
struct Read {
    std::optional<T> value;
    std::vector<Rejected> rejected; ///< when empty and there is no value: the entry's `allowed` says it all
};

/// The one binding all types share: @p parse (Node -> Read<T>) and @p print (T -> JSON text) of one value. An optional
/// member takes null, and so does any member with @p unsetByNull, which is then put back to its default.
template<class Field, class Parse, class Print>
void bind(Entry& entry, Field field, Parse parse, Print print) {
    using Member = MemberOf<Field>;
    constexpr bool optional = Unwrapped<Member>::optional;
    entry.mayBeUnset = entry.mayBeUnset || optional;
    entry.write = [field, print](const Config& config) -> std::string {
        const Member& member = field(config);
        if constexpr (optional)
            return member ? print(*member) : "null";
        else
            return print(member);
    };
    entry.read = [field, parse, unsetByNull = entry.mayBeUnset,
                  allowed = entry.allowed](const json::Node& node, Config& config) -> std::vector<Rejected> {
        if (node.kind == json::Kind::Null && unsetByNull) {
            const Config defaults;
            field(config) = field(defaults);
            return {};
        }
        auto read = parse(node);
        if (read.value) {
            field(config) = std::move(*read.value);
            return {};
        }
        if (read.rejected.empty())
            read.rejected.push_back({&node, {}, "must be " + allowed});
        return std::move(read.rejected);
    };
}

/// The number in @p node if it lies in the range; with @p whole, only if it is an integer ("5", "5.0", "5e0").
std::optional<double> numberIn(const json::Node& node, double minimum, double maximum, bool whole);
/// Shortest text that reads back as the same number.
std::string numberText(double value);
std::string rangeWords(bool whole, double minimum, double maximum, std::string_view unit);

template<class Field>
Entry flag(Field field) {
    Entry entry;
    entry.type = EntryType::Boolean;
    entry.allowed = "true or false";
    bind(
        entry, field,
        [](const json::Node& node) {
            return Read<bool>{node.kind == json::Kind::Boolean ? std::optional(node.boolean) : std::nullopt, {}};
        },
        [](bool value) { return std::string(value ? "true" : "false"); });
    return entry;
}

/// @p fromNumber and @p toNumber turn the number in the file, in @p unit, into the member's type and back.
template<class Field, class From, class To>
Entry numeric(Field field, bool whole, double minimum, double maximum, std::string_view unit, From fromNumber,
              To toNumber) {
    using Value = ValueOf<Field>;
    Entry entry;
    entry.type = whole ? EntryType::Integer : EntryType::Number;
    entry.minimum = minimum;
    entry.maximum = maximum;
    entry.unit = unit;
    entry.allowed = rangeWords(whole, minimum, maximum, unit);
    bind(
        entry, field,
        [=](const json::Node& node) {
            const auto number = numberIn(node, minimum, maximum, whole);
            return Read<Value>{number ? std::optional<Value>(fromNumber(*number)) : std::nullopt, {}};
        },
        [=](const Value& value) { return numberText(toNumber(value)); });
    return entry;
}

template<class Field>
Entry integer(Field field, double minimum, double maximum, std::string_view unit = {}) {
    using Value = ValueOf<Field>;
    return numeric(
        field, true, minimum, maximum, unit, [](double n) { return static_cast<Value>(n); },
        [](Value v) { return static_cast<double>(v); });
}

template<class Field>
Entry port(Field field) {
    return integer(field, 1, 65535);
}

/// A span of time, written in @p unit of @p nanosecondsEach.
template<class Field>
Entry duration(Field field, double minimum, double maximum, std::string_view unit, double nanosecondsEach) {
    return numeric(
        field, false, minimum, maximum, unit, [=](double n) { return Nanoseconds::fromDouble(n * nanosecondsEach); },
        [=](Nanoseconds v) { return static_cast<double>(v.count) / nanosecondsEach; });
}

template<class Field>
Entry ppm(Field field, double minimum, double maximum) {
    return numeric(
        field, false, minimum, maximum, "ppm", [](double n) { return Ppm{n}; }, [](Ppm v) { return v.value; });
}

using TextRule = bool (*)(std::string_view);
/// Whether @p text is one line of at most @p maximumLength bytes that a person can read.
bool isOneLine(std::string_view text, std::size_t maximumLength);

/// An empty text is allowed and means "unset" if that is the member's default; any other must keep @p rule.
template<class Field>
Entry text(Field field, std::size_t maximumLength, TextRule rule, std::string allowed) {
    const Config defaults;
    Entry entry;
    entry.type = EntryType::Text;
    entry.maximumLength = maximumLength;
    entry.mayBeUnset = field(defaults).empty();
    entry.allowed = std::move(allowed);
    bind(
        entry, field,
        [rule, maximumLength, mayBeEmpty = entry.mayBeUnset](const json::Node& node) {
            const bool good =
                node.kind == json::Kind::String &&
                (node.string.empty() ? mayBeEmpty : isOneLine(node.string, maximumLength) && rule(node.string));
            return Read<std::string>{good ? std::optional(node.string) : std::nullopt, {}};
        },
        [](const std::string& value) { return json::quoted(value); });
    return entry;
}

Read<std::vector<Network>> readNetworks(const json::Node& node, std::size_t maximumCount);
std::string networksText(const std::vector<Network>& networks);
Read<std::vector<FleetHost>> readHosts(const json::Node& node, std::size_t maximumCount);
std::string hostsText(const std::vector<FleetHost>& hosts);

template<class Field>
Entry networks(Field field) {
    Entry entry;
    entry.type = EntryType::Networks;
    entry.mayBeUnset = true;
    entry.maximumLength = 256;
    entry.allowed = "a list of up to 256 networks or addresses, e.g. [\"10.0.0.0/8\", \"192.168.1.7\"]";
    bind(
        entry, field, [](const json::Node& node) { return readNetworks(node, 256); }, networksText);
    return entry;
}

Entry hosts();
Entry host();
Entry level();

} // namespace dantesync::config::fields

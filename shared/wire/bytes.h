// SPDX-License-Identifier: GPL-3.0-or-later
//
// Big-endian fields at fixed offsets, as the protocol tables name them. Reading and writing share
// one description of a layout: a function template that names each field once,
//     template<class Io, class S> void layout(Io& io, S& s) { io(8, s.systemTimeNs); ... }
// runs with a FieldReader to fill the struct and with a FieldWriter to fill the datagram. Nothing
// here reads or writes outside the span it was given.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <type_traits>

namespace dantesync::wire {

using Bytes = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;

template<class T>
concept WireInteger = std::integral<T> && !std::same_as<std::remove_cv_t<T>, bool>;

/// One byte of an array field: an octet of a UUID or a character of an identifier.
template<class T>
concept WireOctet = std::same_as<T, std::uint8_t> || std::same_as<T, char>;

/// True when @p bytes holds @p size bytes at @p offset.
constexpr bool covers(Bytes bytes, std::size_t offset, std::size_t size) {
    return offset <= bytes.size() && size <= bytes.size() - offset;
}

/// The integer at @p offset, 0 when it does not lie wholly inside @p bytes.
template<WireInteger T>
constexpr T load(Bytes bytes, std::size_t offset) {
    if (!covers(bytes, offset, sizeof(T)))
        return 0;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value = value << 8 | bytes[offset + i];
    return static_cast<T>(value);
}

/// Writes @p value at @p offset; does nothing when it would not lie wholly inside @p bytes.
template<WireInteger T>
constexpr void store(MutableBytes bytes, std::size_t offset, T value) {
    if (!covers(bytes, offset, sizeof(T)))
        return;
    std::uint64_t rest = static_cast<std::make_unsigned_t<T>>(value);
    for (std::size_t i = sizeof(T); i-- > 0; rest >>= 8)
        bytes[offset + i] = static_cast<std::uint8_t>(rest);
}

/// The all-ones pattern by which an unsigned field says "unknown".
template<std::unsigned_integral T>
constexpr T unknownField = std::numeric_limits<T>::max();

/// Takes fields out of a datagram. A field that is not wholly there reads as zero (or unknown).
class FieldReader {
public:
    explicit constexpr FieldReader(Bytes bytes)
        : bytes_(bytes) {}

    template<WireInteger T>
    constexpr void operator()(std::size_t offset, T& value) const {
        value = load<T>(bytes_, offset);
    }
    /// One byte; anything but 0 is true.
    constexpr void operator()(std::size_t offset, bool& value) const {
        value = load<std::uint8_t>(bytes_, offset) != 0;
    }
    template<WireOctet T, std::size_t N>
    constexpr void operator()(std::size_t offset, std::array<T, N>& octets) const {
        for (std::size_t i = 0; i < N; ++i)
            octets[i] = static_cast<T>(load<std::uint8_t>(bytes_, offset + i));
    }
    /// All ones, or not there, is nothing.
    template<std::unsigned_integral T>
    constexpr void operator()(std::size_t offset, std::optional<T>& value) const {
        const T raw = covers(bytes_, offset, sizeof(T)) ? load<T>(bytes_, offset) : unknownField<T>;
        value = raw == unknownField<T> ? std::nullopt : std::optional<T>(raw);
    }

private:
    Bytes bytes_;
};

/// Puts fields into a datagram. A field that would not lie wholly inside it is left out.
class FieldWriter {
public:
    explicit constexpr FieldWriter(MutableBytes bytes)
        : bytes_(bytes) {}

    template<WireInteger T>
    constexpr void operator()(std::size_t offset, const T& value) const {
        store(bytes_, offset, value);
    }
    constexpr void operator()(std::size_t offset, const bool& value) const {
        store(bytes_, offset, static_cast<std::uint8_t>(value));
    }
    template<WireOctet T, std::size_t N>
    constexpr void operator()(std::size_t offset, const std::array<T, N>& octets) const {
        for (std::size_t i = 0; i < N; ++i)
            store(bytes_, offset + i, static_cast<std::uint8_t>(octets[i]));
    }
    /// Nothing is all ones; a value that looks like it is lowered by one, lest it read as unknown.
    template<std::unsigned_integral T>
    constexpr void operator()(std::size_t offset, const std::optional<T>& value) const {
        T raw = value.value_or(unknownField<T>);
        if (value && raw == unknownField<T>)
            --raw;
        store(bytes_, offset, raw);
    }

private:
    MutableBytes bytes_;
};

} // namespace dantesync::wire

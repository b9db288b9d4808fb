// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every test of a wire format does: fixtures in hexadecimal, the proof that each field of a
// table is the bytes it says and nothing else, and datagrams that nobody would send.
#pragma once

#include <QtTest>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <random>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace dantesync::test {

using Datagram = std::vector<std::uint8_t>;

/// Bytes from hexadecimal digits; anything else in @p digits is layout.
inline Datagram hex(const char* digits) {
    const QByteArray bytes = QByteArray::fromHex(digits);
    return {bytes.begin(), bytes.end()};
}

template<class Container>
Datagram datagram(const Container& bytes) {
    return {bytes.begin(), bytes.end()};
}

inline QByteArray shown(const Datagram& bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex(' ');
}

/// Compares as text, so that a failure shows both.
#define COMPARE_BYTES(actual, expected)                                                                                \
    QCOMPARE(dantesync::test::shown(dantesync::test::datagram(actual)),                                                \
             dantesync::test::shown(dantesync::test::datagram(expected)))

/// One row of a table: what setting a field to another value does to the datagram.
template<class T>
struct FieldChange {
    const char* field;
    std::size_t offset;
    const char* bytes; ///< hexadecimal, at that offset, all of them different from the base's
    std::function<void(T&)> set;
};

/// Proves that each change alters exactly the bytes of its row, that reading them back gives the
/// changed value, and that rows and @p fixedOffsets together name every byte of the datagram.
/// @p build: const T& -> Datagram; @p parse: const Datagram& -> std::optional<T>.
template<class T, class Build, class Parse>
void proveFields(const T& base, const std::vector<FieldChange<T>>& changes, const std::set<std::size_t>& fixedOffsets,
                 Build build, Parse parse) {
    const Datagram before = build(base);
    std::set<std::size_t> named = fixedOffsets;
    for (const FieldChange<T>& change : changes) {
        T changed = base;
        change.set(changed);
        Datagram expected = before;
        const Datagram bytes = hex(change.bytes);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const std::size_t at = change.offset + i;
            QVERIFY2(expected.at(at) != bytes[i], change.field);
            expected[at] = bytes[i];
            named.insert(at);
        }
        const Datagram after = build(changed);
        QVERIFY2(after == expected,
                 qPrintable(QLatin1String(change.field) + QLatin1String(": ") + QLatin1String(shown(after)) +
                            QLatin1String(" instead of ") + QLatin1String(shown(expected))));
        const auto back = parse(expected);
        QVERIFY2(back.has_value(), change.field);
        QVERIFY2(*back == changed, change.field);
        QVERIFY2(!(*back == base), change.field);
    }
    QCOMPARE(named.size(), before.size());
    QCOMPARE(*named.rbegin(), before.size() - 1);
}

/// Offsets first..last, and more of them.
inline std::set<std::size_t> offsets(std::initializer_list<std::pair<std::size_t, std::size_t>> ranges) {
    std::set<std::size_t> all;
    for (const auto& [first, last] : ranges) {
        for (std::size_t i = first; i <= last; ++i)
            all.insert(i);
    }
    return all;
}

/// Datagrams out of a fixed seed: by turns wholly random (0 to 256 bytes), and one of @p valid with
/// up to four bytes changed, its end cut off, or bytes added.
class DatagramSource {
public:
    DatagramSource(std::uint32_t seed, std::vector<Datagram> valid)
        : random_(seed)
        , valid_(std::move(valid)) {}

    Datagram next() {
        randomTurn_ = !randomTurn_;
        return randomTurn_ || valid_.empty() ? randomDatagram() : mutated(valid_[below(valid_.size())]);
    }

private:
    std::size_t below(std::size_t bound) { return random_() % bound; }
    std::uint8_t octet() { return static_cast<std::uint8_t>(random_() >> 16); }

    Datagram randomDatagram() {
        Datagram bytes(below(257));
        std::generate(bytes.begin(), bytes.end(), [this] { return octet(); });
        return bytes;
    }

    Datagram mutated(Datagram bytes) {
        for (std::size_t n = below(5); n > 0; --n)
            bytes[below(bytes.size())] = octet();
        if (below(4) == 0)
            bytes.resize(below(bytes.size() + 1));
        else if (below(4) == 0)
            bytes.insert(bytes.end(), below(64), octet());
        bytes.shrink_to_fit(); // so that a sanitizer sees one byte too far
        return bytes;
    }

    std::mt19937 random_;
    std::vector<Datagram> valid_;
    bool randomTurn_ = false;
};

constexpr int fuzzRuns = 200'000;

} // namespace dantesync::test

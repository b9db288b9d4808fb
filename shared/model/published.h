// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace dantesync {

/// One writer publishes a value, any number of readers copy the last whole one. The writer never
/// waits (a sequence lock): readers retry while a write is under way. All accesses are atomic, so
/// thread checkers agree that there is no race.
template<class T>
class Published {
    static_assert(std::is_trivially_copyable_v<T>, "a published value is copied word by word");

public:
    explicit Published(const T& initial = T{}) { publish(initial); }

    /// Writer thread only.
    void publish(const T& value) {
        Words words{};
        std::memcpy(words.data(), &value, sizeof(T));
        const std::uint64_t sequence = m_sequence.load(std::memory_order_relaxed);
        m_sequence.store(sequence + 1, std::memory_order_relaxed);
        for (std::size_t i = 0; i < words.size(); ++i)
            m_words[i].store(words[i], std::memory_order_release);
        m_sequence.store(sequence + 2, std::memory_order_release);
    }

    /// Any thread.
    T read() const {
        Words words{};
        for (;;) {
            const std::uint64_t before = m_sequence.load(std::memory_order_acquire);
            for (std::size_t i = 0; i < words.size(); ++i)
                words[i] = m_words[i].load(std::memory_order_acquire);
            if ((before & 1U) == 0 && m_sequence.load(std::memory_order_relaxed) == before)
                break;
        }
        T value;
        std::memcpy(static_cast<void*>(&value), words.data(), sizeof(T));
        return value;
    }

    /// Brings @p value up to date; @p seen is 0 at first and belongs to that value from then on. Costs
    /// next to nothing while nothing new was published. True when something was.
    bool refresh(T& value, std::uint64_t& seen) const {
        const std::uint64_t sequence = m_sequence.load(std::memory_order_acquire) & ~std::uint64_t{1};
        if (sequence == seen)
            return false;
        value = read(); // at least as new as that; if newer, the next call reads it again
        seen = sequence;
        return true;
    }

private:
    static constexpr std::size_t wordCount = (sizeof(T) + 7) / 8;
    using Words = std::array<std::uint64_t, wordCount>;
    std::atomic<std::uint64_t> m_sequence{0};
    std::array<std::atomic<std::uint64_t>, wordCount> m_words{};
};

} // namespace dantesync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dantesync::desktop {

/// The last `capacity` values, oldest first. Memory grows to the capacity once and no further.
template<class T>
class RingBuffer {
public:
    explicit RingBuffer(std::size_t capacity)
        : m_capacity(std::max<std::size_t>(capacity, 1)) {}

    void push(const T& value) {
        if (m_values.size() < m_capacity) {
            m_values.push_back(value);
            return;
        }
        m_values[m_first] = value;
        m_first = (m_first + 1) % m_capacity;
    }
    void clear() {
        m_values.clear();
        m_first = 0;
    }

    std::size_t size() const { return m_values.size(); }
    bool empty() const { return m_values.empty(); }
    std::size_t capacity() const { return m_capacity; }
    /// @p index from 0, the oldest.
    const T& operator[](std::size_t index) const { return m_values[(m_first + index) % m_values.size()]; }
    const T& front() const { return (*this)[0]; }
    const T& back() const { return (*this)[size() - 1]; }

    /// Index of the first value of which @p isBefore is false; all before it, it must be true. size(): none.
    template<class Predicate>
    std::size_t partitionPoint(Predicate isBefore) const {
        std::size_t low = 0;
        std::size_t high = size();
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if (isBefore((*this)[middle]))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

private:
    std::size_t m_capacity;
    std::size_t m_first = 0;
    std::vector<T> m_values;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace dantesync {

/// A short text with no allocation behind it, so that values that carry one can be published
/// between threads by copying. Longer input is cut at a UTF-8 character boundary.
template<std::size_t Capacity>
class FixedText {
public:
    FixedText() = default;
    FixedText(std::string_view text) { assign(text); } // NOLINT(google-explicit-constructor)
    FixedText(const char* text)
        : FixedText(std::string_view(text)) {}

    void assign(std::string_view text) {
        std::size_t n = std::min(text.size(), Capacity);
        while (n < text.size() && n > 0 && (static_cast<unsigned char>(text[n]) & 0xC0U) == 0x80U)
            --n;
        m_data.fill('\0');
        std::copy_n(text.begin(), n, m_data.begin());
        m_size = n;
    }
    std::string_view view() const { return {m_data.data(), m_size}; }
    bool empty() const { return m_size == 0; }
    bool operator==(const FixedText& o) const { return view() == o.view(); }

private:
    std::array<char, Capacity> m_data{};
    std::size_t m_size = 0;
};

} // namespace dantesync

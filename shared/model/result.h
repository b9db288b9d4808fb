// SPDX-License-Identifier: GPL-3.0-or-later
//
// What failed, where, and what to do about it: the one way an error crosses a boundary.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace dantesync {

/// An error as a person reads it. `what` says what failed, `where` names the thing (file, key,
/// address; may be empty), `remedy` says what to do (may be empty only where nothing can be done).
struct Error {
    std::string what;
    std::string where;
    std::string remedy;

    /// "where: what; remedy" on one line.
    std::string text() const {
        std::string out = where.empty() ? what : where + ": " + what;
        return remedy.empty() ? out : out + "; " + remedy;
    }
};

/// A value or an Error. Never throws by itself; reading the side that is not there is a
/// programming error (std::bad_variant_access).
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success or an Error.
using Status = Result<std::monostate>;
inline Status success() {
    return Status(std::monostate{});
}

} // namespace dantesync

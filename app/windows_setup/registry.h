// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>
#include <windows.h>

namespace dantesync::setup {

/// Where the installer keeps what it did to others, below HKEY_LOCAL_MACHINE.
inline constexpr const wchar_t* ourKey = LR"(Software\DanteSync)";

/// A key of the registry, 64-bit view. Closed by itself.
class Key {
public:
    Key() = default;
    Key(Key&& other) noexcept;
    Key& operator=(Key&& other) noexcept;
    ~Key();

    /// Not valid when it is not there, or may not be opened.
    static Key open(HKEY root, const std::wstring& path, REGSAM rights = KEY_READ);
    static Key create(HKEY root, const std::wstring& path);

    explicit operator bool() const { return m_key != nullptr; }
    HKEY handle() const { return m_key; }

    /// A text as it is written, %VARIABLES% not filled in.
    std::optional<std::wstring> text(const std::wstring& name) const;
    std::optional<DWORD> number(const std::wstring& name) const;
    /// REG_SZ, REG_EXPAND_SZ, ... of a value; nothing when it is not there.
    std::optional<DWORD> typeOf(const std::wstring& name) const;
    bool setText(const std::wstring& name, const std::wstring& text, DWORD type = REG_SZ) const;
    bool setNumber(const std::wstring& name, DWORD number) const;
    void removeValue(const std::wstring& name) const;
    std::vector<std::wstring> subKeys() const;
    std::vector<std::wstring> valueNames() const;

private:
    explicit Key(HKEY key)
        : m_key(key) {}

    HKEY m_key = nullptr;
};

/// With all that is in it.
void removeKey(HKEY root, const std::wstring& path);
/// All values and keys below @p from into @p to, which is made.
bool copyKey(HKEY fromRoot, const std::wstring& from, HKEY toRoot, const std::wstring& to);

} // namespace dantesync::setup

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/registry.h"

#include <array>
#include <utility>

namespace dantesync::setup {
namespace {

const BYTE* bytes(const void* data) {
    return static_cast<const BYTE*>(data);
}

constexpr DWORD longestName = 16'384; // characters, of a value's name

} // namespace

Key::Key(Key&& other) noexcept
    : m_key(std::exchange(other.m_key, nullptr)) {}

Key& Key::operator=(Key&& other) noexcept {
    std::swap(m_key, other.m_key);
    return *this;
}

Key::~Key() {
    if (m_key != nullptr)
        RegCloseKey(m_key);
}

Key Key::open(HKEY root, const std::wstring& path, REGSAM rights) {
    HKEY key = nullptr;
    return RegOpenKeyExW(root, path.c_str(), 0, rights | KEY_WOW64_64KEY, &key) == ERROR_SUCCESS ? Key(key) : Key();
}

Key Key::create(HKEY root, const std::wstring& path) {
    HKEY key = nullptr;
    const auto made =
        RegCreateKeyExW(root, path.c_str(), 0, nullptr, 0, KEY_ALL_ACCESS | KEY_WOW64_64KEY, nullptr, &key, nullptr);
    return made == ERROR_SUCCESS ? Key(key) : Key();
}

std::optional<std::wstring> Key::text(const std::wstring& name) const {
    constexpr DWORD flags = RRF_RT_REG_SZ | RRF_RT_REG_EXPAND_SZ | RRF_NOEXPAND;
    DWORD size = 0;
    if (RegGetValueW(m_key, nullptr, name.c_str(), flags, nullptr, nullptr, &size) != ERROR_SUCCESS)
        return std::nullopt;
    std::wstring out(size / sizeof(wchar_t) + 1, L'\0');
    size = static_cast<DWORD>(out.size() * sizeof(wchar_t));
    if (RegGetValueW(m_key, nullptr, name.c_str(), flags, nullptr, out.data(), &size) != ERROR_SUCCESS)
        return std::nullopt;
    out.resize(std::wstring(out.c_str()).size());
    return out;
}

std::optional<DWORD> Key::number(const std::wstring& name) const {
    DWORD out = 0;
    DWORD size = sizeof out;
    if (RegGetValueW(m_key, nullptr, name.c_str(), RRF_RT_REG_DWORD, nullptr, &out, &size) != ERROR_SUCCESS)
        return std::nullopt;
    return out;
}

std::optional<DWORD> Key::typeOf(const std::wstring& name) const {
    DWORD type = REG_NONE;
    if (RegQueryValueExW(m_key, name.c_str(), nullptr, &type, nullptr, nullptr) != ERROR_SUCCESS)
        return std::nullopt;
    return type;
}

bool Key::setText(const std::wstring& name, const std::wstring& text, DWORD type) const {
    const auto size = static_cast<DWORD>((text.size() + 1) * sizeof(wchar_t));
    return RegSetValueExW(m_key, name.c_str(), 0, type, bytes(text.c_str()), size) == ERROR_SUCCESS;
}

bool Key::setNumber(const std::wstring& name, DWORD number) const {
    return RegSetValueExW(m_key, name.c_str(), 0, REG_DWORD, bytes(&number), sizeof number) == ERROR_SUCCESS;
}

void Key::removeValue(const std::wstring& name) const {
    RegDeleteValueW(m_key, name.c_str());
}

std::vector<std::wstring> Key::subKeys() const {
    std::vector<std::wstring> out;
    std::array<wchar_t, 256> name{}; // the longest there is
    auto size = static_cast<DWORD>(name.size());
    for (DWORD i = 0; RegEnumKeyExW(m_key, i, name.data(), &size, nullptr, nullptr, nullptr, nullptr) == ERROR_SUCCESS;
         ++i) {
        out.emplace_back(name.data(), size);
        size = static_cast<DWORD>(name.size());
    }
    return out;
}

std::vector<std::wstring> Key::valueNames() const {
    std::vector<std::wstring> out;
    std::wstring name(longestName, L'\0');
    DWORD size = longestName;
    for (DWORD i = 0; RegEnumValueW(m_key, i, name.data(), &size, nullptr, nullptr, nullptr, nullptr) == ERROR_SUCCESS;
         ++i) {
        out.emplace_back(name.data(), size);
        size = longestName;
    }
    return out;
}

void removeKey(HKEY root, const std::wstring& path) {
    if (const Key key = Key::open(root, path, KEY_ALL_ACCESS))
        RegDeleteTreeW(key.handle(), nullptr);
    RegDeleteKeyExW(root, path.c_str(), KEY_WOW64_64KEY, 0);
}

bool copyKey(HKEY fromRoot, const std::wstring& from, HKEY toRoot, const std::wstring& to) {
    const Key source = Key::open(fromRoot, from);
    const Key target = Key::create(toRoot, to);
    return source && target && RegCopyTreeW(source.handle(), nullptr, target.handle()) == ERROR_SUCCESS;
}

} // namespace dantesync::setup

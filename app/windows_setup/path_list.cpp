// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/path_list.h"

#include <algorithm>
#include <cwctype>
#include <vector>

namespace dantesync::setup {
namespace {

std::wstring plain(std::wstring_view entry) {
    std::wstring out;
    for (const wchar_t c : entry)
        if (c != L'"')
            out += c == L'/' ? L'\\' : static_cast<wchar_t>(std::towlower(static_cast<wint_t>(c)));
    while (!out.empty() && (out.back() == L'\\' || out.back() == L' '))
        out.pop_back();
    return out;
}

/// A semicolon within quotes belongs to a folder's name.
std::vector<std::wstring_view> entries(std::wstring_view list) {
    std::vector<std::wstring_view> out;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i] == L'"')
            quoted = !quoted;
        if (list[i] != L';' || quoted)
            continue;
        out.push_back(list.substr(begin, i - begin));
        begin = i + 1;
    }
    out.push_back(list.substr(begin));
    return out;
}

} // namespace

bool pathListHas(std::wstring_view list, std::wstring_view folder) {
    const auto all = entries(list);
    return std::any_of(all.begin(), all.end(),
                       [wanted = plain(folder)](std::wstring_view entry) { return plain(entry) == wanted; });
}

std::wstring pathListWith(std::wstring_view list, std::wstring_view folder) {
    std::wstring out(list);
    if (pathListHas(list, folder))
        return out;
    if (!out.empty() && out.back() != L';')
        out += L';';
    return out.append(folder);
}

std::wstring pathListWithout(std::wstring_view list, std::wstring_view folder) {
    if (!pathListHas(list, folder))
        return std::wstring(list);
    const std::wstring unwanted = plain(folder);
    std::wstring out;
    bool first = true;
    for (const std::wstring_view entry : entries(list)) {
        if (plain(entry) == unwanted)
            continue;
        if (!first)
            out += L';';
        out.append(entry);
        first = false;
    }
    return out;
}

} // namespace dantesync::setup

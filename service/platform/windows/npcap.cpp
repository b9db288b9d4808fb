// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/npcap.h"

#include <array>
#include <optional>
#include <string>
#include <windows.h>

namespace dantesync::platform {
namespace {

/// From the folder that Npcap installs into, and the library's own libraries from beside it: never from the current
/// folder.
HMODULE load() {
    std::array<wchar_t, MAX_PATH> system{};
    if (::GetSystemDirectoryW(system.data(), system.size()) == 0)
        return nullptr;
    const std::wstring file = std::wstring(system.data()) + L"\\Npcap\\wpcap.dll";
    return ::LoadLibraryExW(file.c_str(), nullptr, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
}

template<class Function>
bool find(HMODULE library, const char* name, Function& function) {
    // A function's address comes as one of another type; void* between keeps the compiler from warning of it.
    function = reinterpret_cast<Function>(reinterpret_cast<void*>(::GetProcAddress(library, name)));
    return function != nullptr;
}

std::optional<Npcap> findAll() {
    const HMODULE library = load();
    if (library == nullptr)
        return std::nullopt;
    Npcap all;
    const bool found =
        find(library, "pcap_create", all.create) && find(library, "pcap_set_snaplen", all.setSnapshotLength) &&
        find(library, "pcap_set_promisc", all.setPromiscuous) && find(library, "pcap_set_timeout", all.setTimeout) &&
        find(library, "pcap_set_immediate_mode", all.setImmediate) &&
        find(library, "pcap_set_tstamp_type", all.setStampType) &&
        find(library, "pcap_set_tstamp_precision", all.setStampPrecision) &&
        find(library, "pcap_activate", all.activate) && find(library, "pcap_datalink", all.linkType) &&
        find(library, "pcap_compile", all.compile) && find(library, "pcap_setfilter", all.setFilter) &&
        find(library, "pcap_freecode", all.freeProgram) && find(library, "pcap_next_ex", all.next) &&
        find(library, "pcap_breakloop", all.breakLoop) && find(library, "pcap_geterr", all.errorText) &&
        find(library, "pcap_close", all.close);
    return found ? std::optional(all) : std::nullopt;
}

} // namespace

const Npcap* npcap() {
    static const std::optional<Npcap> all = findAll();
    return all ? &*all : nullptr;
}

} // namespace dantesync::platform

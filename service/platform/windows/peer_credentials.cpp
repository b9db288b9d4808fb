// SPDX-License-Identifier: GPL-3.0-or-later
//
// The client's access token, as the pipe hands it out (ImpersonateNamedPipeClient). It does so once something of the
// client has been read: before, only its process is known, and it may change nothing.
#include "service/platform/peer_credentials.h"

#include "service/platform/windows/handles.h"
#include "service/platform/windows/system_text.h"

#include <array>
#include <cstddef>
#include <optional>
#include <sddl.h>
#include <vector>

namespace dantesync::platform {
namespace {

/// Room for any SID, aligned for it.
using SidRoom = std::array<std::max_align_t, SECURITY_MAX_SID_SIZE / sizeof(std::max_align_t) + 1>;

/// The client's token; null when it is not to be had (yet).
KernelHandle clientToken(HANDLE pipe) {
    if (::ImpersonateNamedPipeClient(pipe) == 0)
        return nullptr;
    HANDLE token = nullptr;
    ::OpenThreadToken(::GetCurrentThread(), TOKEN_QUERY, TRUE, &token);
    ::RevertToSelf();
    return KernelHandle(token);
}

KernelHandle ownToken() {
    HANDLE token = nullptr;
    ::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token);
    return KernelHandle(token);
}

/// TOKEN_USER with the SID that it points to; empty when the token does not say.
std::vector<std::max_align_t> userOf(HANDLE token) {
    DWORD size = 0;
    ::GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<std::max_align_t> room(size / sizeof(std::max_align_t) + 1);
    if (::GetTokenInformation(token, TokenUser, room.data(), size, &size) == 0)
        room.clear();
    return room;
}

PSID sidIn(const std::vector<std::max_align_t>& user) {
    return user.empty() ? nullptr : reinterpret_cast<const TOKEN_USER*>(user.data())->User.Sid;
}

std::string nameOf(PSID sid) {
    std::array<wchar_t, 257> name{}; // UNLEN + 1
    std::array<wchar_t, 257> domain{};
    DWORD nameSize = name.size();
    DWORD domainSize = domain.size();
    SID_NAME_USE use{};
    if (::LookupAccountSidW(nullptr, sid, name.data(), &nameSize, domain.data(), &domainSize, &use) != 0)
        return toUtf8(name.data());
    wchar_t* text = nullptr;
    if (::ConvertSidToStringSidW(sid, &text) == 0)
        return {};
    const LocalMemory<wchar_t> owner(text);
    return toUtf8(text);
}

bool isMember(HANDLE token, PSID group) {
    BOOL member = FALSE;
    return ::CheckTokenMembership(token, group, &member) != 0 && member != 0;
}

bool isWellKnownMember(HANDLE token, WELL_KNOWN_SID_TYPE which) {
    SidRoom room{};
    DWORD size = sizeof room;
    return ::CreateWellKnownSid(which, nullptr, room.data(), &size) != 0 && isMember(token, room.data());
}

/// Of the local group of our name, where somebody has made one.
bool isControlMember(HANDLE token) {
    SidRoom room{};
    DWORD size = sizeof room;
    std::array<wchar_t, 257> domain{};
    DWORD domainSize = domain.size();
    SID_NAME_USE use{};
    const std::wstring name = toWide(controlGroup);
    return ::LookupAccountNameW(nullptr, name.c_str(), room.data(), &size, domain.data(), &domainSize, &use) != 0 &&
           (use == SidTypeAlias || use == SidTypeGroup) && isMember(token, room.data());
}

/// An administrator whom Windows has not asked yet (UAC) counts as an ordinary user: his token says so.
bool mayChange(HANDLE token, PSID user) {
    const KernelHandle own = ownToken();
    const std::vector<std::max_align_t> ourselves = own ? userOf(own.get()) : std::vector<std::max_align_t>();
    const bool same = user != nullptr && !ourselves.empty() && ::EqualSid(user, sidIn(ourselves)) != 0;
    return same || isWellKnownMember(token, WinLocalSystemSid) ||
           isWellKnownMember(token, WinBuiltinAdministratorsSid) || isControlMember(token);
}

} // namespace

Result<PeerCredentials> peerCredentials(std::intptr_t descriptor) {
    auto* const pipe = reinterpret_cast<HANDLE>(descriptor); // what a handle is
    ULONG process = 0;
    DWORD flags = 0;
    const bool isPipe = ::GetNamedPipeInfo(pipe, &flags, nullptr, nullptr, nullptr) != 0;
    const bool isServer = (flags & PIPE_SERVER_END) != 0;
    if (!isPipe ||
        (isServer ? ::GetNamedPipeClientProcessId(pipe, &process) : ::GetNamedPipeServerProcessId(pipe, &process)) == 0)
        return Error{"the caller's credentials are not known", "control pipe", "call through the service's own pipe"};
    PeerCredentials peer;
    peer.processId = process;
    const KernelHandle token = isServer ? clientToken(pipe) : nullptr;
    if (!token)
        return peer;
    const std::vector<std::max_align_t> user = userOf(token.get());
    if (sidIn(user) != nullptr)
        peer.user = nameOf(sidIn(user));
    peer.mayChange = mayChange(token.get(), sidIn(user));
    return peer;
}

} // namespace dantesync::platform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/peer_credentials.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <grp.h>
#include <optional>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

namespace dantesync::platform {
namespace {

/// Calls a getXXX_r function with a buffer that grows until the entry fits.
template<class Entry, class Lookup>
std::optional<Entry> lookUp(std::vector<char>& buffer, Lookup lookup) {
    for (buffer.resize(1024); buffer.size() <= std::size_t{1024} * 1024; buffer.resize(buffer.size() * 4)) {
        Entry entry{};
        Entry* found = nullptr;
        const int error = lookup(&entry, buffer.data(), buffer.size(), &found);
        if (error == 0)
            return found == nullptr ? std::nullopt : std::optional(entry);
        if (error != ERANGE)
            break;
    }
    return std::nullopt;
}

std::optional<gid_t> groupId(const std::string& name) {
    std::vector<char> buffer;
    const auto entry = lookUp<group>(buffer, [&](group* e, char* data, std::size_t size, group** found) {
        return getgrnam_r(name.c_str(), e, data, size, found);
    });
    return entry ? std::optional(entry->gr_gid) : std::nullopt;
}

std::string userName(uid_t user) {
    std::vector<char> buffer;
    const auto entry = lookUp<passwd>(buffer, [&](passwd* e, char* data, std::size_t size, passwd** found) {
        return getpwuid_r(user, e, data, size, found);
    });
    return entry ? std::string(entry->pw_name) : std::to_string(user);
}

/// Supplementary groups of the peer's process when it connected (unix(7), SO_PEERGROUPS, Linux 4.13); none when the
/// kernel does not tell.
std::vector<gid_t> peerGroups(int descriptor) {
    std::vector<gid_t> groups(64);
    for (;;) {
        auto size = static_cast<socklen_t>(groups.size() * sizeof(gid_t));
        const bool done = getsockopt(descriptor, SOL_SOCKET, SO_PEERGROUPS, groups.data(), &size) == 0;
        const std::size_t count = size / sizeof(gid_t);
        if (done || errno != ERANGE || count <= groups.size()) {
            groups.resize(done ? count : 0);
            return groups;
        }
        groups.resize(count);
    }
}

bool isMember(int descriptor, gid_t primary) {
    const auto wanted = groupId(std::string(controlGroup));
    if (!wanted)
        return false;
    const std::vector<gid_t> groups = peerGroups(descriptor);
    return primary == *wanted || std::find(groups.begin(), groups.end(), *wanted) != groups.end();
}

} // namespace

Result<PeerCredentials> peerCredentials(std::intptr_t descriptor) {
    const int socket = static_cast<int>(descriptor);
    ucred peer{};
    socklen_t size = sizeof peer;
    // Sockets of other families answer too, with a user that does not exist.
    const bool known = getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid != ~uid_t{0};
    if (!known)
        return Error{"the caller's credentials are not known", "control socket",
                     "call through the service's local socket"};
    return PeerCredentials{peer.pid, userName(peer.uid),
                           peer.uid == 0 || peer.uid == geteuid() || isMember(socket, peer.gid)};
}

} // namespace dantesync::platform

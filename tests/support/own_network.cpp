// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/own_network.h"

#include <cstring>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dantesync::test {

bool OwnNetwork::enter() {
    // Root may make a network at once; anybody else only inside a user namespace of their own.
    return unshare(CLONE_NEWNET) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
}

bool OwnNetwork::setLoopback(bool up) {
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    ifreq request{};
    std::memcpy(request.ifr_name, "lo", sizeof "lo");
    bool done = ioctl(descriptor, SIOCGIFFLAGS, &request) == 0;
    const int flags = up ? request.ifr_flags | IFF_UP : request.ifr_flags & ~IFF_UP;
    request.ifr_flags = static_cast<short>(flags);
    done = done && ioctl(descriptor, SIOCSIFFLAGS, &request) == 0;
    close(descriptor);
    return done;
}

} // namespace dantesync::test

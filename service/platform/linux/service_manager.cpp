// SPDX-License-Identifier: GPL-3.0-or-later
//
// The protocol of sd_notify(3) and sd_watchdog_enabled(3): lines of VARIABLE=VALUE in one datagram to the UNIX socket
// that NOTIFY_SOCKET names. systemd promises to keep it stable, so no library is needed for it.
#include "service/platform/service_manager.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace dantesync::platform {

namespace {

constexpr timeval shortPatience{0, 500'000};

/// Value of the environment's variable, which is gone then.
std::string take(const char* name) {
    const char* value = std::getenv(name);
    std::string taken = value == nullptr ? "" : value;
    ::unsetenv(name);
    return taken;
}

std::optional<std::uint64_t> number(const std::string& text) {
    std::uint64_t value = 0;
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    return parsed.ec == std::errc() && parsed.ptr == end ? std::optional(value) : std::nullopt;
}

/// Empty when that can be no socket's address.
std::string socketAddress(const std::string& name) {
    const bool isPath = name.size() > 1 && name[0] == '/';
    const bool isAbstract = name.size() > 1 && name[0] == '@';
    if ((!isPath && !isAbstract) || name.size() >= sizeof(sockaddr_un::sun_path))
        return {};
    std::string address = name;
    if (isAbstract)
        address[0] = '\0'; // unix(7): an abstract socket's name begins with it
    return address;
}

std::string monotonicMicroseconds() {
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::to_string(static_cast<std::int64_t>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000);
}

} // namespace

ServiceManager::ServiceManager()
    : m_shown(take("NOTIFY_SOCKET")) {
    const std::optional<std::uint64_t> interval = number(take("WATCHDOG_USEC"));
    const std::string watched = take("WATCHDOG_PID"); // not necessarily us
    if (m_shown.empty())
        return;
    m_address = socketAddress(m_shown);
    if (m_address.empty()) {
        m_trouble = "NOTIFY_SOCKET is no socket's address: the service manager is told nothing";
        return;
    }
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    m_channel = socket;
    // A manager that reads nothing must not hold the service up for long.
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &shortPatience, sizeof shortPatience);
    const bool forUs = watched.empty() || number(watched) == static_cast<std::uint64_t>(::getpid());
    constexpr std::uint64_t longest = 1'000'000ULL * 60 * 60 * 24;
    if (forUs && interval && *interval > 0)
        m_watchdog = std::chrono::microseconds(std::min(*interval, longest));
}

ServiceManager::~ServiceManager() {
    if (m_channel >= 0)
        ::close(static_cast<int>(m_channel));
}

Status ServiceManager::ready() {
    return tell("READY=1", Patience::Short);
}

Status ServiceManager::state(std::string_view line) {
    std::string message = "STATUS=" + std::string(line);
    std::replace(message.begin(), message.end(), '\n', ' '); // a line's end would begin another variable
    return tell(message, Patience::None);
}

Status ServiceManager::reloading() {
    return tell("RELOADING=1\nMONOTONIC_USEC=" + monotonicMicroseconds(), Patience::Short);
}

Status ServiceManager::stopping() {
    return tell("STOPPING=1", Patience::Short);
}

Status ServiceManager::alive() {
    return tell("WATCHDOG=1", Patience::None);
}

Status ServiceManager::tell(const std::string& message, Patience patience) {
    if (!listens())
        return success();
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::memcpy(to.sun_path, m_address.data(), m_address.size());
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + m_address.size());
    const int flags = MSG_NOSIGNAL | (patience == Patience::None ? MSG_DONTWAIT : 0);
    // The socket calls take the general address type; the bytes are those of a UNIX one.
    const auto* address = reinterpret_cast<const sockaddr*>(&to);
    ssize_t sent = -1;
    do
        sent = ::sendto(static_cast<int>(m_channel), message.data(), message.size(), flags, address, size);
    while (sent < 0 && errno == EINTR);
    if (sent >= 0)
        return success();
    return Error{std::string("the service manager cannot be told: ") + std::strerror(errno), m_shown,
                 "the service runs on; 'systemctl status' will not know how it is"};
}

} // namespace dantesync::platform

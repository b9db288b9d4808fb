// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/notify_socket.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace dantesync::test {

qint64 monotonicUs() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

NotifySocket::NotifySocket(const QString& address)
    : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) {
    QByteArray name = QFile::encodeName(address);
    if (name.startsWith('@'))
        name[0] = '\0';
    sockaddr_un own{};
    own.sun_family = AF_UNIX;
    std::memcpy(own.sun_path, name.constData(), std::min(static_cast<std::size_t>(name.size()), sizeof own.sun_path));
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(name.size()));
    if (bind(m_socket, reinterpret_cast<const sockaddr*>(&own), size) != 0)
        close(std::exchange(m_socket, -1));
}

NotifySocket::~NotifySocket() {
    if (m_socket >= 0)
        close(m_socket);
}

bool NotifySocket::receive(int timeoutMs) {
    pollfd waiting{m_socket, POLLIN, 0};
    if (poll(&waiting, 1, timeoutMs) <= 0)
        return false;
    std::array<char, 4096> buffer{};
    const ssize_t size = recv(m_socket, buffer.data(), buffer.size(), 0);
    if (size < 0)
        return false;
    m_heard << QByteArray(buffer.data(), size);
    return true;
}

bool NotifySocket::waitFor(const QByteArray& text, int timeoutMs) {
    QElapsedTimer timer;
    timer.start();
    while (receive(0)) {
    }
    while (!heard(text)) {
        const qint64 left = timeoutMs - timer.elapsed();
        if (left <= 0 || !receive(static_cast<int>(left)))
            return heard(text);
    }
    return true;
}

qsizetype NotifySocket::at(const QByteArray& text) const {
    const auto found =
        std::find_if(m_heard.begin(), m_heard.end(), [&](const QByteArray& h) { return h.startsWith(text); });
    return found == m_heard.end() ? -1 : found - m_heard.begin();
}

bool NotifySocket::saidTwice(const QByteArray& text) const {
    QByteArray last;
    for (const QByteArray& datagram : m_heard) {
        if (!datagram.startsWith(text))
            continue;
        if (datagram == last)
            return true;
        last = datagram;
    }
    return false;
}

} // namespace dantesync::test

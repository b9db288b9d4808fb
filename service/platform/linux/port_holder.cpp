// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/linux/port_holder.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <system_error>

namespace dantesync::platform {
namespace {

namespace fs = std::filesystem;

constexpr const char* listening = "0A"; // TCP_LISTEN

bool isNumber(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A line of /proc/net/udp or tcp (proc(5)), as far as it matters here.
struct Line {
    std::string local; ///< ADDRESS:PORT in hexadecimal, second column
    std::string state; ///< fourth
    std::string inode; ///< tenth
};

Line readLine(const std::string& text) {
    std::istringstream columns(text);
    Line line;
    std::string word;
    for (int column = 1; column <= 10 && columns >> word; ++column) {
        if (column == 2)
            line.local = word;
        else if (column == 4)
            line.state = word;
        else if (column == 10)
            line.inode = word;
    }
    return line;
}

/// "socket:[INODE]" of every socket that is in the way of @p endpoint: the same address, or one of the two any.
std::set<std::string> socketsOn(const Endpoint& endpoint, Transport transport) {
    const bool tcp = transport == Transport::Tcp;
    std::set<std::string> sockets;
    std::ifstream table(tcp ? "/proc/net/tcp" : "/proc/net/udp");
    std::string text;
    std::getline(table, text); // the heading
    while (std::getline(table, text)) {
        const Line line = readLine(text);
        const std::size_t colon = line.local.find(':');
        if (colon == std::string::npos || (tcp && line.state != listening))
            continue;
        unsigned number = 0;
        std::from_chars(line.local.data() + colon + 1, line.local.data() + line.local.size(), number, 16);
        std::uint32_t address = 0; // as it lies in memory: in network order
        std::from_chars(line.local.data(), line.local.data() + colon, address, 16);
        address = ntohl(address);
        const bool inTheWay = address == 0 || endpoint.address.value == 0 || address == endpoint.address.value;
        if (number == endpoint.port && inTheWay)
            sockets.insert("socket:[" + line.inode + ']');
    }
    return sockets;
}

bool holdsOne(const fs::path& process, const std::set<std::string>& sockets) {
    std::error_code error;
    for (fs::directory_iterator file(process / "fd", error), end; !error && file != end; file.increment(error)) {
        std::error_code gone; // it may be closed meanwhile
        if (sockets.contains(fs::read_symlink(file->path(), gone).string()))
            return true;
    }
    return false;
}

} // namespace

std::string portHolders(const Endpoint& endpoint, Transport transport) {
    const std::set<std::string> sockets = socketsOn(endpoint, transport);
    std::string holders;
    if (sockets.empty())
        return holders;
    std::error_code error;
    for (fs::directory_iterator process("/proc", error), end; !error && process != end; process.increment(error)) {
        const std::string id = process->path().filename().string();
        if (!isNumber(id) || !holdsOne(process->path(), sockets))
            continue;
        std::string name;
        std::ifstream comm(process->path() / "comm");
        std::getline(comm, name);
        holders += (holders.empty() ? "" : ", ") + name + " (process " + id + ')';
    }
    return holders;
}

} // namespace dantesync::platform

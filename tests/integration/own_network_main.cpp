// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/own_network_main.h"

#include <cstdlib>
#include <unistd.h>
#include <vector>

namespace dantesync::test {
namespace {

constexpr char marker[] = "DANTESYNC_TEST_IN_OWN_NETWORK";

// 0 when it can be done: tried with a process that ends at once, since a failed exec could not come back.
int tryOut(const char* option) {
    const std::string command = std::string("unshare ") + option + " ip link set lo up >/dev/null 2>&1";
    return std::system(command.c_str()); // NOLINT(cert-env33-c): fixed words
}

} // namespace

void enterOwnNetwork(char** arguments) {
    if (std::getenv(marker) != nullptr) {          // second run: we are inside
        if (std::system("ip link set lo up") != 0) // NOLINT(cert-env33-c): fixed words
            unsetenv(marker);
        return;
    }
    const char* option = geteuid() == 0 ? "-n" : "-rn";
    if (tryOut(option) != 0)
        return;
    std::vector<char*> words;
    std::string unshare = "unshare";
    std::string flags = option;
    std::string end = "--";
    words.push_back(unshare.data());
    words.push_back(flags.data());
    words.push_back(end.data());
    for (char** word = arguments; *word != nullptr; ++word)
        words.push_back(*word);
    words.push_back(nullptr);
    setenv(marker, "1", 1);
    execvp("unshare", words.data());
    unsetenv(marker);
}

QString ownNetworkRefusal() {
    if (std::getenv(marker) != nullptr)
        return {};
    return QStringLiteral("no network namespace can be made here: 'unshare %1 ip link set lo up' fails (util-linux and "
                          "iproute2 installed? user namespaces allowed?)")
        .arg(geteuid() == 0 ? QStringLiteral("-n") : QStringLiteral("-rn"));
}

} // namespace dantesync::test

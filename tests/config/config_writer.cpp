// SPDX-License-Identifier: GPL-3.0-or-later
//
// config_writer FILE: saves two configurations in turn for ever; a line on stdout after the first. For
// test_config_kill.
#include "shared/config/store.h"

#include <cstdio>
#include <string>

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    const std::string padding(20'000, 'x'); // more than a page
    for (int i = 0;; ++i) {
        const std::string text =
            "{ \"ntp_server\": \"host-" + std::to_string(i % 2) + "\", \"_padding\": \"" + padding + "\" }\n";
        const dantesync::Status saved = dantesync::config::saveAtomically(argv[1], text);
        if (!saved.ok()) {
            std::fprintf(stderr, "%s\n", saved.error().text().c_str());
            return 3;
        }
        if (i == 0) {
            std::puts("writes");
            std::fflush(stdout);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for dantesyncd: takes its command line, says a word, and stays until it is ended.
// FAKE_SERVICE_FAILS in the environment: ends at once, as one that cannot start.
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

int main() {
    if (std::getenv("FAKE_SERVICE_FAILS") != nullptr) {
        std::cerr << "first line\nport 31900 is taken; stop the other service" << std::endl;
        return 3;
    }
    std::cerr << "running" << std::endl;
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

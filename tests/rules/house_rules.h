// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of the house, as far as the sources' text shows them: which room may include which, where Qt,
// the operating system, threads and clocks may be named, who may set the computer's clock, and the lines
// that every file begins with. CONTRIBUTING.md tells them in words.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::rules {

struct Violation {
    std::string file; ///< path from the root
    int line = 0;     ///< from 1; 0: the file as a whole
    std::string what;

    std::string text() const { return file + ":" + std::to_string(line) + ": " + what; }
};

/// One file that may name the operating system outside the rooms meant for it, and why.
struct Exception {
    std::string_view file;
    std::string_view reason;
};

/// The only exceptions. One that is no longer needed is itself a violation.
const std::vector<Exception>& exceptions();

/// The sources of a tree: path from the root (with '/'), and content.
using Tree = std::map<std::string, std::string>;

/// Every violation of every rule in the tree, in the order of the files.
std::vector<Violation> violationsIn(const Tree& tree, const std::vector<Exception>& allowed = exceptions());

/// Files longer than a reader likes: not an error, but worth a thought.
std::vector<Violation> longFilesIn(const Tree& tree, int maximumLines = 500);

} // namespace dantesync::rules

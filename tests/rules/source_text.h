// SPDX-License-Identifier: GPL-3.0-or-later
//
// A C++ source read just far enough to judge it: its #include lines, its preprocessor conditions, and
// its code without comments and literals. No preprocessor: both branches of every #if count.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dantesync::rules {

/// One #include line. `target` is what stands between the quotes or angle brackets.
struct Include {
    int line = 0; ///< from 1
    std::string target;
    bool quoted = false; ///< "..." rather than <...>
};

/// One #if, #ifdef, #ifndef or #elif line.
struct Condition {
    int line = 0; ///< from 1
    std::string expression;
};

struct SourceText {
    std::vector<std::string> raw;  ///< the lines as they are
    std::vector<std::string> code; ///< the same lines, comments and literals blanked; directives too
    std::vector<Include> includes;
    std::vector<Condition> conditions;
};

/// Any bytes are taken; what is not C++ gives nonsense, not an error.
SourceText readSource(std::string_view text);

/// The identifiers of one line of code, in order.
std::vector<std::string> identifiers(std::string_view line);

} // namespace dantesync::rules

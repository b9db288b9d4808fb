// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iostream>
#include <sstream>
#include <string>

namespace dantesync::test {

/// Takes what is written to std::cout and std::cerr while it lives.
class CapturedOutput {
public:
    CapturedOutput()
        : m_out(std::cout.rdbuf(m_output.rdbuf()))
        , m_err(std::cerr.rdbuf(m_errors.rdbuf())) {}
    ~CapturedOutput() {
        std::cout.rdbuf(m_out);
        std::cerr.rdbuf(m_err);
    }
    CapturedOutput(const CapturedOutput&) = delete;
    CapturedOutput& operator=(const CapturedOutput&) = delete;

    std::string output() const { return m_output.str(); }
    std::string errors() const { return m_errors.str(); }

private:
    std::ostringstream m_output;
    std::ostringstream m_errors;
    std::streambuf* m_out;
    std::streambuf* m_err;
};

} // namespace dantesync::test

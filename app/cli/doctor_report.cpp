// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor_report.h"

#include "app/cli/help.h"
#include "app/demo/columns.h"
#include "shared/model/utf8.h"

#include <algorithm>

namespace dantesync::cli {
namespace {

constexpr std::size_t indent = 6;

std::string mark(Verdict verdict, const Style& style) {
    switch (verdict) {
    case Verdict::Ok:
        return style.good("ok");
    case Verdict::Warn:
        return style.fair("warn");
    case Verdict::Fail:
        return style.bad("FAIL");
    }
    return {};
}

std::string line(const Check& check, const Style& style) {
    const std::size_t width = check.verdict == Verdict::Ok ? 2 : 4;
    std::string out = mark(check.verdict, style) + std::string(indent - width, ' ') +
                      wrapped(printable(check.words), indent, 80 - indent) + '\n';
    if (check.verdict != Verdict::Ok && !check.remedy.empty())
        out += std::string(indent, ' ') + "-> " + wrapped(printable(check.remedy), indent + 3, 80 - indent - 3) + '\n';
    return out;
}

std::string summary(const std::vector<DoctorSection>& sections) {
    std::size_t warnings = 0;
    std::size_t failures = 0;
    for (const DoctorSection& section : sections) {
        for (const Check& check : section.checks) {
            warnings += check.verdict == Verdict::Warn ? 1U : 0U;
            failures += check.verdict == Verdict::Fail ? 1U : 0U;
        }
    }
    if (failures + warnings == 0)
        return "All is well.\n";
    const auto counted = [](std::size_t count, const char* noun) {
        return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
    };
    return counted(failures, "failure") + ", " + counted(warnings, "warning") + ".\n";
}

} // namespace

std::string doctorText(const std::vector<DoctorSection>& sections, const Style& style) {
    std::string out;
    for (const DoctorSection& section : sections) {
        out += style.heading(printable(section.title)) + '\n';
        for (const Check& check : section.checks)
            out += line(check, style);
        out += '\n';
    }
    return out + summary(sections);
}

Verdict worst(const std::vector<DoctorSection>& sections) {
    Verdict verdict = Verdict::Ok;
    for (const DoctorSection& section : sections)
        for (const Check& check : section.checks)
            verdict = std::max(verdict, check.verdict);
    return verdict;
}

} // namespace dantesync::cli

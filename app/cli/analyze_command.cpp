// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/analysis_html.h"
#include "app/cli/analyze/analysis_json.h"
#include "app/cli/analyze/analysis_text.h"
#include "app/cli/analyze/recording_files.h"
#include "app/cli/command.h"

#include <QSaveFile>

#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

constexpr std::array options{
    Option{"json", "", "One JSON object; keys carry their units, null for what is not known."},
    Option{"html", "FILE", "Also write a page with charts, which needs nothing besides itself."},
};

int fail(const Error& error) {
    std::cerr << "dantesync analyze: " << error.text() << std::endl;
    return exitNoAnswer;
}

Status writePage(const QString& path, const std::string& page) {
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write(page.data(), static_cast<qint64>(page.size())) == static_cast<qint64>(page.size()) && file.commit();
    if (!written)
        return Error{"cannot be written: " + file.errorString().toStdString(), path.toStdString(),
                     "name a file in a folder that you may write to"};
    return success();
}

int run(const Arguments& arguments) {
    if (arguments.words().isEmpty())
        return fail({"no recording is named", {}, "name one or more files, as dantesync monitor writes them"});
    const auto report = analyze::analyzeFiles(arguments.words());
    if (!report)
        return fail(report.error());
    if (const auto path = arguments.value("html")) {
        const Status written = writePage(QString::fromStdString(*path), analyze::analysisHtml(*report));
        if (!written)
            return fail(written.error());
    }
    if (arguments.has("json"))
        std::cout << analyze::analysisJson(*report).toStdString() << std::flush;
    else
        std::cout << analyze::analysisText(*report, Style::forOutput()) << std::flush;
    return report->isFine() ? exitAllSynced : exitNotSynced;
}

} // namespace

const Command analyzeCommand{
    "analyze",
    "What a recording of offsets tells",
    "Reports on recordings that dantesync monitor or an older tool wrote (CSV: timestamp, reference_host, a column a "
    "host in ms, N/A when offline): spread, and for each host mean, standard deviation, percentiles, drift, Allan "
    "deviation, MTIE, outages and jumps, and what stands out. Several files are read as one, in the order of time; "
    "hosts are joined by name; - is standard input. A host is SYNCED (DRIFT) when it is below 1 ms (up to 5 ms) in 95 "
    "% of its samples. "
    "Exit status 0 when all are SYNCED without outages, 1 when not, 2 when nothing could be read.",
    options,
    "dantesync analyze monday.csv\n"
    "dantesync analyze --html week.html mon.csv tue.csv\n"
    "dantesync analyze --json night.csv | jq '.hosts[] | {name, drift_ppm}'",
    run,
    "FILE...",
};

} // namespace dantesync::cli

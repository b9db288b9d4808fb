// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/recording_files.h"

#include "app/cli/analyze/recording_analysis.h"
#include "shared/math/theil_sen.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <memory>
#include <set>

namespace dantesync::analyze {
namespace {

constexpr std::size_t malformedKept = 10;
constexpr double shortestInterval = 1e-3; ///< s

/// A file, and what its beginning tells.
struct Recording {
    QString path;
    std::unique_ptr<QFile> file;
    double first = std::numeric_limits<double>::infinity();    ///< its first row's moment
    double earliest = std::numeric_limits<double>::infinity(); ///< among those looked at
    std::optional<double> interval;                            ///< median
    std::vector<std::string> hosts;
};

Result<std::unique_ptr<QFile>> opened(const QString& path) {
    auto file = std::make_unique<QFile>(path);
    const bool isInput = path == QLatin1String("-");
    if (isInput ? !file->open(stdin, QIODevice::ReadOnly) : !file->open(QIODevice::ReadOnly))
        return Error{"cannot be read: " + file->errorString().toStdString(), path.toStdString(),
                     "name a recording that `dantesync monitor --output FILE.csv` wrote"};
    return file;
}

void lookAtRows(Recording& recording, QIODevice& device) {
    constexpr std::uint64_t rowsLookedAt = 4096;
    fleet::OffsetCsvReader reader(device);
    fleet::OffsetRow row;
    std::vector<double> intervals;
    std::optional<double> last;
    while (reader.notes().rows < rowsLookedAt && reader.next(row)) {
        if (!last) {
            recording.first = row.timestamp;
            recording.hosts = reader.header().hosts;
        } else if (row.timestamp > *last) {
            intervals.push_back(row.timestamp - *last);
        }
        last = row.timestamp;
        recording.earliest = std::min(recording.earliest, row.timestamp);
    }
    recording.interval = math::median(std::move(intervals));
}

/// The first rows, wherever they are. A pipe's are looked at without taking them, as far as that goes.
void lookAtBeginning(Recording& recording) {
    constexpr qint64 peeked = qint64{1} << 18;
    if (recording.file->isSequential() || recording.path == QLatin1String("-")) {
        QByteArray beginning = recording.file->peek(peeked);
        QBuffer buffer(&beginning);
        buffer.open(QIODevice::ReadOnly);
        lookAtRows(recording, buffer);
    } else {
        lookAtRows(recording, *recording.file);
        recording.file.reset(); // opened again when it is its turn: there may be more files than may be open
    }
}

AnalysisFrame frameOf(const std::vector<Recording>& recordings, const QualityThresholds& thresholds) {
    constexpr std::size_t keptInAll = std::size_t{1} << 22; // 32 MiB
    AnalysisFrame frame;
    frame.thresholds = thresholds;
    std::optional<double> interval;
    std::set<std::string> hosts;
    double begin = std::numeric_limits<double>::infinity();
    for (const Recording& recording : recordings) {
        begin = std::min(begin, recording.earliest);
        hosts.insert(recording.hosts.begin(), recording.hosts.end());
        if (recording.interval)
            interval = std::min(interval.value_or(*recording.interval), *recording.interval);
    }
    frame.begin = std::isfinite(begin) ? begin : 0.0;
    frame.interval = std::max(interval.value_or(1.0), shortestInterval);
    frame.exactLimit = std::clamp<std::size_t>(keptInAll / (hosts.size() + 1), 1024, std::size_t{1} << 17);
    return frame;
}

std::string counted(std::uint64_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::vector<std::string> notesOf(const fleet::OffsetCsvNotes& notes) {
    std::vector<std::string> out;
    const bool usual =
        notes.timestampForms.size() == 1 && *notes.timestampForms.begin() == fleet::TimestampForm::UnixSeconds;
    if (!usual)
        for (const fleet::TimestampForm form : notes.timestampForms)
            out.push_back("timestamps in " + std::string(timestampFormName(form)));
    if (notes.separator != ',')
        out.push_back(notes.separator == ';' ? "fields separated by ';'" : "fields separated by tabs");
    if (notes.byteOrderMark)
        out.emplace_back("begins with a byte order mark");
    if (notes.comments > 0)
        out.push_back(counted(notes.comments, "comment", "comments"));
    if (notes.headers > 1)
        out.push_back(
            "the header is repeated " + counted(notes.headers - 1, "time", "times") +
            (notes.columnChanges > 0 ? ", with other columns " + counted(notes.columnChanges, "time", "times") : ""));
    if (notes.spreadComputed)
        out.emplace_back("no spread column: computed over the hosts and the reference");
    if (notes.lastLineTorn)
        out.emplace_back("the last line is torn");
    if (!notes.readError.empty())
        out.push_back("reading ended early: " + notes.readError);
    return out;
}

Status readInto(RecordingAnalysis& analysis, Recording& recording, std::vector<FileReport>& files,
                std::vector<MalformedPlace>& malformed) {
    if (!recording.file) {
        auto file = opened(recording.path);
        if (!file)
            return file.error();
        recording.file = std::move(*file);
    }
    fleet::OffsetCsvReader reader(*recording.file);
    fleet::OffsetRow row;
    std::uint64_t headers = 0;
    while (reader.next(row)) {
        if (reader.notes().headers != headers) {
            headers = reader.notes().headers;
            analysis.setHosts(reader.header().hosts);
        }
        analysis.add(row);
    }
    const fleet::OffsetCsvNotes& notes = reader.notes();
    files.push_back({recording.path.toStdString(), notes.rows, notes.malformed, notesOf(notes)});
    for (const fleet::MalformedRow& place : notes.firstMalformed)
        if (malformed.size() < malformedKept)
            malformed.push_back({recording.path.toStdString(), place.line, place.reason});
    recording.file.reset();
    return success();
}

} // namespace

Result<RecordingReport> analyzeFiles(const QStringList& paths, const QualityThresholds& thresholds) {
    std::vector<Recording> recordings;
    for (const QString& path : paths) {
        auto file = opened(path);
        if (!file)
            return file.error();
        Recording recording;
        recording.path = path;
        recording.file = std::move(*file);
        lookAtBeginning(recording);
        recordings.push_back(std::move(recording));
    }
    std::stable_sort(recordings.begin(), recordings.end(),
                     [](const Recording& a, const Recording& b) { return a.first < b.first; });
    RecordingAnalysis analysis(frameOf(recordings, thresholds));
    std::vector<FileReport> files;
    std::vector<MalformedPlace> malformed;
    for (Recording& recording : recordings)
        if (const Status status = readInto(analysis, recording, files, malformed); !status)
            return status.error();
    if (analysis.rows() == 0) {
        std::string where = paths.constFirst().toStdString();
        std::string what = "holds no row of offsets";
        if (!malformed.empty()) {
            where = malformed.front().file + ':' + std::to_string(malformed.front().line);
            what = malformed.front().reason + ", and no other row is understood";
        }
        return Error{what, where, "a recording begins with timestamp,reference_host,<host...>"};
    }
    RecordingReport report = analysis.report();
    for (const FileReport& file : files)
        report.malformed += file.malformed;
    report.files = std::move(files);
    report.firstMalformed = std::move(malformed);
    return report;
}

} // namespace dantesync::analyze

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitor/offset_csv_writer.h"

#include "shared/fleet/offset_csv_header.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace dantesync::cli {
namespace {

constexpr std::size_t mostPending = 10'000;
constexpr int mostFiles = 100'000;
constexpr qint64 longestHeader = 1 << 20;

QString suffixOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix();
    return suffix.isEmpty() ? QString() : QLatin1Char('.') + suffix;
}

QString numbered(const QString& stem, int number, const QString& suffix) {
    return (number == 1 ? stem : stem + QLatin1Char('-') + QString::number(number)) + suffix;
}

/// Of the files STEM, STEM-2, STEM-3 ... the last one that is there; 0 when there is none.
int lastNumber(const QString& stem, const QString& suffix) {
    int number = 0;
    while (number < mostFiles && QFileInfo::exists(numbered(stem, number + 1, suffix)))
        ++number;
    return number;
}

/// The hosts of a file's header; empty when it has none that is whole.
std::vector<std::string> hostsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray line = file.readLine(longestHeader);
    if (!line.endsWith('\n'))
        return {};
    line = line.trimmed();
    const auto header = fleet::readOffsetCsvHeader({line.constData(), static_cast<std::size_t>(line.size())});
    return header ? header->hosts : std::vector<std::string>();
}

bool sameHosts(std::vector<std::string> a, std::vector<std::string> b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool endsInsideALine(QFile& file) {
    QFile read(file.fileName());
    char last = '\n';
    if (file.isSequential() || !read.open(QIODevice::ReadOnly) || read.size() == 0)
        return false;
    return read.seek(read.size() - 1) && read.getChar(&last) && last != '\n';
}

/// Of a line that fits only in part the system takes that part, and says why not the rest when it is asked again.
bool writeWhole(QFile& file, std::string_view line) {
    while (!line.empty()) {
        const qint64 written = file.write(line.data(), static_cast<qint64>(line.size()));
        if (written <= 0)
            return false;
        line.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

OffsetCsvWriter::OffsetCsvWriter(const QString& path, Rotation rotation)
    : m_wanted(path)
    , m_rotation(rotation) {}

Status OffsetCsvWriter::write(OffsetCsvRow row) {
    m_pending.push_back(std::move(row));
    Status written = writePending();
    while (m_pending.size() > mostPending) {
        m_pending.pop_front();
        ++m_lost;
    }
    return written;
}

Status OffsetCsvWriter::writePending() {
    while (!m_pending.empty()) {
        if (auto written = writeRow(m_pending.front()); !written)
            return written;
        m_pending.pop_front();
    }
    return success();
}

Status OffsetCsvWriter::writeRow(const OffsetCsvRow& row) {
    if (auto ready = fileFor(row); !ready)
        return ready;
    std::string line = m_torn ? "\n" : "";
    line += (m_needsHeader ? csvHeader(m_hosts) : std::string()) + csvLine(row, m_hosts);
    const qint64 before = m_file->size();
    if (writeWhole(*m_file, line)) {
        m_torn = false;
        m_needsHeader = false;
        return success();
    }
    const Error error{"cannot write: " + m_file->errorString().toStdString(), m_path.toStdString(),
                      "make room on that disk, or look at the file's permissions; the rows are kept meanwhile"};
    // What did fit is taken back; where even that fails the next line begins with a line end.
    if (!m_file->isSequential() && m_file->size() > before && !m_file->resize(before))
        m_torn = true;
    m_file.reset();
    return error;
}

QString OffsetCsvWriter::stemFor(const OffsetCsvRow& row) const {
    const QString suffix = suffixOf(m_wanted);
    const QString stem = m_wanted.left(m_wanted.size() - suffix.size());
    if (m_rotation.by != Rotation::By::Day)
        return stem;
    return stem + QDateTime::fromSecsSinceEpoch(row.timestamp).toString(QStringLiteral("-yyyyMMdd"));
}

/// True when a host is new, and thus a new file is needed.
bool OffsetCsvWriter::takeNewHosts(const OffsetCsvRow& row) {
    const std::size_t before = m_hosts.size();
    for (const HostOffset& offset : row.offsets) {
        if (std::find(m_hosts.begin(), m_hosts.end(), offset.host) == m_hosts.end())
            m_hosts.push_back(offset.host);
    }
    return m_hosts.size() > before;
}

bool OffsetCsvWriter::isForNow(const OffsetCsvRow& row) const {
    // A file that was moved away, by a rotation of somebody else's, begins anew under its name.
    return m_file && QFileInfo::exists(m_path) && m_stem == stemFor(row) &&
           (m_rotation.by != Rotation::By::Size || m_file->size() < m_rotation.bytes);
}

Status OffsetCsvWriter::fileFor(const OffsetCsvRow& row) {
    const bool newHosts = takeNewHosts(row);
    if (!newHosts && isForNow(row))
        return success();
    m_file.reset();
    m_stem = stemFor(row);
    const QString suffix = suffixOf(m_wanted);
    const int last = lastNumber(m_stem, suffix);
    const QString lastPath = numbered(m_stem, std::max(last, 1), suffix);
    const QFileInfo info(lastPath);
    if (last == 0 || info.size() == 0 || !info.isFile()) {
        m_needsHeader = true;
        return open(lastPath);
    }
    const auto hosts = hostsOf(lastPath);
    const bool full = m_rotation.by == Rotation::By::Size && info.size() >= m_rotation.bytes;
    if (sameHosts(hosts, m_hosts) && !full) {
        m_hosts = hosts;
        m_needsHeader = false;
        return open(lastPath);
    }
    m_needsHeader = true;
    return open(numbered(m_stem, last + 1, suffix));
}

Status OffsetCsvWriter::open(const QString& path) {
    m_path = path;
    auto file = std::make_unique<QFile>(path);
    // Unbuffered: one row is one write, and it is with the system when it returns.
    const bool isDevice = QFileInfo::exists(path) && !QFileInfo(path).isFile(); // which has no end to go to
    const QIODevice::OpenMode append = isDevice ? QIODevice::NotOpen : QIODevice::Append;
    if (!file->open(QIODevice::WriteOnly | append | QIODevice::Unbuffered))
        return Error{"cannot be written: " + file->errorString().toStdString(), path.toStdString(),
                     "look at the folder's permissions, or give another file with --output"};
    m_file = std::move(file);
    m_torn = endsInsideALine(*m_file);
    return success();
}

} // namespace dantesync::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/rotating_file.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace dantesync::log {

RotatingFile::RotatingFile(const QString& path, std::int64_t maximumBytes, std::uint32_t keep, Foreign foreign)
    : m_file(path)
    , m_maximumBytes(maximumBytes)
    , m_keep(keep)
    , m_foreign(foreign) {}

Error RotatingFile::failure(const char* what) const {
    return {std::string(what) + " (" + m_file.errorString().toStdString() + ')', m_file.fileName().toStdString(),
            "check that its directory exists, may be written to and has room"};
}

QString RotatingFile::rotatedName(std::uint32_t number) const {
    return m_file.fileName() + QLatin1Char('.') + QString::number(number);
}

/// Another program's file, or the configuration, named by mistake or by malice: nothing is appended to it, and nothing
/// of it is rotated away. A line of ours begins with its date; a link may lead anywhere.
bool RotatingFile::isOurs() const {
    const QFileInfo info(m_file.fileName());
    if (info.isSymLink())
        return false;
    if (!info.exists() || info.size() == 0 || m_foreign == Foreign::Taken)
        return true;
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"));
    QFile file(m_file.fileName());
    return info.isFile() && file.open(QIODevice::ReadOnly) && date.match(QString::fromLatin1(file.read(19))).hasMatch();
}

Status RotatingFile::open() {
    if (!isOurs())
        return Error{"is no log of this service, so nothing is written to it", m_file.fileName().toStdString(),
                     "name a file that does not exist yet (logging.file)"};
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failure("cannot be opened");
    return success();
}

Status RotatingFile::append(std::string_view line) {
    const auto size = static_cast<qint64>(line.size());
    if (!m_file.isOpen()) {
        if (auto opened = open(); !opened)
            return opened;
    }
    if (m_file.size() > 0 && m_file.size() + size > m_maximumBytes) {
        if (auto rotated = rotate(); !rotated)
            return rotated;
    }
    if (m_file.write(line.data(), size) != size) {
        const Error error = failure("cannot be written");
        m_file.close(); // opened anew for the next line: the disk may have room again, or be another one
        return error;
    }
    return success();
}

Status RotatingFile::rotate() {
    m_file.close();
    QFile::remove(m_keep == 0 ? m_file.fileName() : rotatedName(m_keep));
    for (std::uint32_t number = m_keep; number > 1; --number)
        QFile::rename(rotatedName(number - 1), rotatedName(number)); // one that is not there yet is no failure
    if (m_keep > 0)
        QFile::rename(m_file.fileName(), rotatedName(1));
    return open();
}

} // namespace dantesync::log

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/rotating_file.h"

namespace dantesync::log {

RotatingFile::RotatingFile(const QString& path, std::int64_t maximumBytes, std::uint32_t keep)
    : m_file(path)
    , m_maximumBytes(maximumBytes)
    , m_keep(keep) {}

Error RotatingFile::failure(const char* what) const {
    return {std::string(what) + " (" + m_file.errorString().toStdString() + ')', m_file.fileName().toStdString(),
            "check that its directory exists, may be written to and has room"};
}

QString RotatingFile::rotatedName(std::uint32_t number) const {
    return m_file.fileName() + QLatin1Char('.') + QString::number(number);
}

Status RotatingFile::open() {
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

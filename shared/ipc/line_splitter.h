// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ipc/json_rpc.h"

#include <QByteArray>

#include <optional>

namespace dantesync::ipc {

/// Bytes in, in pieces as they come; lines out. Holds at most one line of the longest length and what came with it.
class LineSplitter {
public:
    explicit LineSplitter(qsizetype limit = maximumLine)
        : m_limit(limit) {}

    /// Ignored once a line was too long: where the next one begins is not to be known without reading on for ever.
    void feed(const QByteArray& bytes);
    /// The next whole line, without "\n" or "\r\n"; empty lines are skipped. Nothing: wait for more, or tooLong().
    std::optional<QByteArray> next();
    /// A line is longer than the limit, and the lines before it were taken: end the connection.
    bool tooLong() const { return m_tooLong; }

private:
    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_searched = 0; ///< no newline before this offset
    bool m_tooLong = false;
};

} // namespace dantesync::ipc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/line_splitter.h"

namespace dantesync::ipc {

void LineSplitter::feed(const QByteArray& bytes) {
    if (!m_tooLong)
        m_buffer += bytes;
}

std::optional<QByteArray> LineSplitter::next() {
    while (!m_tooLong) {
        const qsizetype newline = m_buffer.indexOf('\n', m_searched);
        if ((newline < 0 ? m_buffer.size() : newline) > m_limit) {
            m_tooLong = true;
            m_buffer.clear();
            break;
        }
        if (newline < 0) {
            m_searched = m_buffer.size();
            break;
        }
        QByteArray line = m_buffer.left(newline);
        m_buffer.remove(0, newline + 1);
        m_searched = 0;
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            return line;
    }
    return std::nullopt;
}

} // namespace dantesync::ipc

// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time query as its table says it, read here once more by hand: a test from outside must not
// use the reader that it tests.
#pragma once

#include <QByteArray>

namespace dantesync::test {

/// Unsigned big-endian number of @p size bytes at @p offset; 0 beyond the end.
quint64 bigEndian(const QByteArray& bytes, qsizetype offset, qsizetype size);
/// The same, two's complement.
qint64 bigEndianSigned(const QByteArray& bytes, qsizetype offset, qsizetype size);
/// @p value as @p size big-endian bytes.
QByteArray toBigEndian(quint64 value, int size);

/// "DSYN" and the id: 8 bytes.
QByteArray basicRequest(quint32 id);
/// "DSYX", the id, zero-padded to 64 bytes.
QByteArray dateRequest(quint32 id);
/// 128 bytes of the precise exchange.
QByteArray preciseRequest(quint32 id, quint64 transmitTime);

/// The 64 bytes of a basic reply.
struct BasicReply {
    QByteArray magic;
    quint32 id = 0;
    qint64 systemTimeNs = 0;
    quint64 counterTicks = 0;
    qint64 phaseNs = 0;
    double driftPpm = 0;
    double correctionPpm = 0;
    int mode = -1;
    int locked = -1;
    QByteArray grandmaster;
    quint64 counterFrequency = 0;
    qint32 ntpOffsetUs = 0;
    qint16 accumulatedPhaseUs = 0;
    bool ntpFailed = false;
    bool settled = false;
    int level = -1;
};

/// Reads the first 64 bytes; all zero or -1 when there are fewer.
BasicReply readBasic(const QByteArray& bytes);

/// Byte 40 in words.
QString modeWord(int mode);

} // namespace dantesync::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/time_query_bytes.h"

#include <QStringList>

namespace dantesync::test {

using namespace Qt::StringLiterals;

quint64 bigEndian(const QByteArray& bytes, qsizetype offset, qsizetype size) {
    quint64 value = 0;
    for (qsizetype i = offset; i < offset + size; ++i)
        value = (value << 8U) | (i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0U);
    return value;
}

qint64 bigEndianSigned(const QByteArray& bytes, qsizetype offset, qsizetype size) {
    const auto unused = static_cast<unsigned>(64 - 8 * size);
    return static_cast<qint64>(bigEndian(bytes, offset, size) << unused) >> unused;
}

QByteArray toBigEndian(quint64 value, int size) {
    QByteArray bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes.append(static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xffU));
    return bytes;
}

QByteArray basicRequest(quint32 id) {
    return "DSYN" + toBigEndian(id, 4);
}

QByteArray dateRequest(quint32 id) {
    return "DSYX" + toBigEndian(id, 4) + QByteArray(56, '\0');
}

QByteArray preciseRequest(quint32 id, quint64 transmitTime) {
    return "DSYN" + toBigEndian(id, 4) + "DSX2" + QByteArray(4, '\0') + toBigEndian(transmitTime, 8) +
           QByteArray(104, '\0');
}

BasicReply readBasic(const QByteArray& bytes) {
    BasicReply reply;
    if (bytes.size() < 64)
        return reply;
    reply.magic = bytes.left(4);
    reply.id = static_cast<quint32>(bigEndian(bytes, 4, 4));
    reply.systemTimeNs = bigEndianSigned(bytes, 8, 8);
    reply.counterTicks = bigEndian(bytes, 16, 8);
    reply.phaseNs = bigEndianSigned(bytes, 24, 8);
    reply.driftPpm = static_cast<double>(bigEndianSigned(bytes, 32, 4)) / 1000;
    reply.correctionPpm = static_cast<double>(bigEndianSigned(bytes, 36, 4)) / 1000;
    reply.mode = static_cast<int>(bigEndian(bytes, 40, 1));
    reply.locked = static_cast<int>(bigEndian(bytes, 41, 1));
    reply.grandmaster = bytes.mid(42, 6);
    reply.counterFrequency = bigEndian(bytes, 48, 8);
    reply.ntpOffsetUs = static_cast<qint32>(bigEndianSigned(bytes, 56, 4));
    reply.accumulatedPhaseUs = static_cast<qint16>(bigEndianSigned(bytes, 60, 2));
    reply.ntpFailed = (bigEndian(bytes, 62, 1) & 1U) != 0;
    reply.settled = (bigEndian(bytes, 62, 1) & 2U) != 0;
    reply.level = static_cast<int>(bigEndian(bytes, 63, 1));
    return reply;
}

QString modeWord(int mode) {
    const QStringList words{u"INIT"_s, u"ACQ"_s, u"PROD"_s, u"LOCK"_s, u"NANO"_s, u"NTP-only"_s};
    return words.value(mode, u"none"_s);
}

} // namespace dantesync::test

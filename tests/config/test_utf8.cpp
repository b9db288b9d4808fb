// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/model/utf8.h"

#include <QTest>

using namespace dantesync;

class TestUtf8 : public QObject {
    Q_OBJECT

private slots:
    void firstInvalid_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("invalidAt"); // -1: all of it is good
        QTest::newRow("empty") << QByteArray() << -1;
        QTest::newRow("ascii") << QByteArray("plain") << -1;
        QTest::newRow("two, three, four bytes") << QByteArray("\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80") << -1;
        QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << -1;
        QTest::newRow("above it") << QByteArray("a\xF4\x90\x80\x80") << 1;
        QTest::newRow("overlong two") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << 0;
        QTest::newRow("overlong four") << QByteArray("\xF0\x80\x80\xAF") << 0;
        QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << 2;
        QTest::newRow("before the surrogates") << QByteArray("\xED\x9F\xBF") << -1;
        QTest::newRow("stray continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("cut at the end") << QByteArray("abc\xE2\x82") << 3;
        QTest::newRow("latin-1") << QByteArray("B\xFChne") << 1;
        QTest::newRow("NUL is a character") << QByteArray("a\0b", 3) << -1;
    }
    void firstInvalid() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, invalidAt);
        const auto found = firstInvalidUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(found ? static_cast<int>(*found) : -1, invalidAt);
    }

    void printableEscapesWhatWouldForgeALine() {
        QCOMPARE(printable("a\nb\r\tc"), std::string("a\\nb\\r\\tc"));
        QCOMPARE(printable("\x1b[31m"), std::string("\\x1b[31m"));
        QCOMPARE(printable(std::string_view("\0x", 2)), std::string("\\x00x"));
        QCOMPARE(printable("\xC2\x9B"), std::string("\\x9b")); // C1: another way to begin an escape sequence
        QCOMPARE(printable("\xE2\x80\xAE"
                           "x"),
                 std::string("\\u{202e}x")); // right-to-left override
        QCOMPARE(printable("\xE2\x80\xA8"), std::string("\\u{2028}"));
        QCOMPARE(printable("B\xFChne"), std::string("B\\xfchne"));
        QCOMPARE(printable("B\xC3\xBChne \\"), std::string("B\xC3\xBChne \\"));
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "test_utf8.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/line_splitter.h"

#include <QByteArrayList>
#include <QTest>

using dantesync::ipc::LineSplitter;

namespace {

QByteArrayList taken(LineSplitter& splitter) {
    QByteArrayList out;
    while (const auto line = splitter.next())
        out += *line;
    return out;
}

} // namespace

class TestLineSplitter : public QObject {
    Q_OBJECT

private slots:
    void linesComeInAnyPieces() {
        const QByteArray bytes = "one\n\ntwo\r\n\r\nthree\nrest";
        const QByteArrayList expected = {"one", "two", "three"};
        for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
            LineSplitter splitter;
            QByteArrayList lines;
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                splitter.feed(bytes.mid(at, piece));
                lines += taken(splitter);
            }
            QCOMPARE(lines, expected);
            QVERIFY(!splitter.tooLong());
            splitter.feed("\n");
            QCOMPARE(taken(splitter), QByteArrayList{"rest"});
        }
    }

    void theLimitIsExact() {
        LineSplitter splitter(4);
        splitter.feed("1234\n1234");
        QCOMPARE(taken(splitter), QByteArrayList{"1234"});
        QVERIFY(!splitter.tooLong());
        splitter.feed("5");
        QVERIFY(taken(splitter).isEmpty());
        QVERIFY(splitter.tooLong());
        splitter.feed("\nok\n"); // nothing comes after that
        QVERIFY(taken(splitter).isEmpty());
    }

    void linesBeforeTheLongOneAreTaken() {
        LineSplitter splitter(4);
        splitter.feed("a\nb\n12345\nc\n");
        QCOMPARE(taken(splitter), (QByteArrayList{"a", "b"}));
        QVERIFY(splitter.tooLong());
    }

    void aLongLineIsFoundBeforeItEnds() {
        LineSplitter splitter(qsizetype{64} * 1024);
        int pieces = 0;
        while (!splitter.tooLong() && pieces < 1000) {
            splitter.feed(QByteArray(1024, 'x'));
            QVERIFY(!splitter.next());
            ++pieces;
        }
        QCOMPARE(pieces, 65); // just above 64 KiB
    }
};

QTEST_APPLESS_MAIN(TestLineSplitter)
#include "test_line_splitter.moc"

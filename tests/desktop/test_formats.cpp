// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/formats.h"

#include <QLocale>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void offsetsTakeTheUnitThatReadsBest_data() {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64{0} << u"0 ns"_s;
        QTest::newRow("ns") << qint64{-7} << u"−7 ns"_s;
        QTest::newRow("µs") << qint64{12'340} << u"+12.3 µs"_s;
        QTest::newRow("below a ms") << qint64{999'400} << u"+999 µs"_s;
        QTest::newRow("nearly a ms") << qint64{999'600} << u"+1.00 ms"_s;
        QTest::newRow("ms") << qint64{-128'000'000} << u"−128 ms"_s;
        QTest::newRow("s") << qint64{3'600'000'000'000} << u"+3600 s"_s;
    }
    void offsetsTakeTheUnitThatReadsBest() {
        QFETCH(qint64, nanoseconds);
        QFETCH(QString, text);
        QCOMPARE(offsetText(Nanoseconds{nanoseconds}).replace(u'\u00a0', u' '), text);
    }

    void whatIsNotKnownIsNotZero() {
        QCOMPARE(offsetText(std::nullopt), unknownText());
        QCOMPARE(ppmText(std::nullopt), unknownText());
        QCOMPARE(uncertaintyText(std::nullopt), QString());
        QVERIFY(offsetText(Nanoseconds{0}) != unknownText());
    }

    void numbersFollowTheLocale() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(ppmText(Ppm{-12.345}).replace(u'\u00a0', u' '), u"−12,3 ppm"_s);
    }

    void aDriftIsToldInSamples() {
        QCOMPARE(samplesPerSecondText(Ppm{1.0}, 48'000), u"+0.0480 samples/s"_s);
        QCOMPARE(timeToOneSampleText(Ppm{1.0}, 48'000), u"21 s"_s);
        QCOMPARE(timeToOneSampleText(Ppm{0.0}, 48'000), u"more than a day"_s);
    }

    void spansOfTime_data() {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("s") << 59 << u"59 s"_s;
        QTest::newRow("min") << 3599 << u"59 min"_s;
        QTest::newRow("h") << 3600 << u"1 h"_s;
        QTest::newRow("h min") << 7500 << u"2 h 5 min"_s;
        QTest::newRow("d h") << 4 * 86'400 + 3 * 3600 << u"4 d 3 h"_s;
    }
    void spansOfTime() {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
    }
};

QTEST_MAIN(TestFormats)
#include "test_formats.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/columns.h"

#include <QTest>

using namespace dantesync;

class TestColumns : public QObject {
    Q_OBJECT
private slots:
    void padsByCharacters();
    void numbersHaveNoNegativeZero();
    void offsetsTakeTheUnitThatFits_data();
    void offsetsTakeTheUnitThatFits();
    void durationsReadLikeSpeech();
};

void TestColumns::padsByCharacters() {
    QCOMPARE(text::width("12 µs"), std::size_t{5});
    QCOMPARE(text::left("µs", 4), std::string("µs  "));
    QCOMPARE(text::right("µs", 4), std::string("  µs"));
    QCOMPARE(text::right("long", 2), std::string("long"));
}

void TestColumns::numbersHaveNoNegativeZero() {
    QCOMPARE(text::number(-0.004, 2), std::string("0.00"));
    QCOMPARE(text::number(-0.004, 2, true), std::string("0.00"));
    QCOMPARE(text::number(-0.006, 2, true), std::string("-0.01"));
    QCOMPARE(text::number(1.25, 1, true), std::string("+1.2"));
}

void TestColumns::offsetsTakeTheUnitThatFits_data() {
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << "0.0 µs";
    QTest::newRow("ns") << qint64{-340} << "-0.3 µs";
    QTest::newRow("just µs") << qint64{999'949} << "+999.9 µs";
    QTest::newRow("just ms") << qint64{999'950} << "+1.000 ms";
    QTest::newRow("ms") << qint64{-12'345'678} << "-12.346 ms";
    QTest::newRow("just s") << qint64{999'999'500} << "+1.000 s";
    QTest::newRow("s") << qint64{-61'500'000'000} << "-61.500 s";
}

void TestColumns::offsetsTakeTheUnitThatFits() {
    QFETCH(qint64, ns);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(text::offset(Nanoseconds{ns})), text);
}

void TestColumns::durationsReadLikeSpeech() {
    QCOMPARE(text::duration(0.25), std::string("0.2 s"));
    QCOMPARE(text::duration(59.6), std::string("60 s"));
    QCOMPARE(text::duration(750), std::string("12 min"));
    QCOMPARE(text::duration(3 * 3600 + 5 * 60), std::string("3 h 05 min"));
    QCOMPARE(text::duration(2 * 86400 + 4 * 3600), std::string("2 d 04 h"));
    QCOMPARE(text::duration(-5), std::string("0.0 s"));
}

QTEST_APPLESS_MAIN(TestColumns)
#include "test_columns.moc"

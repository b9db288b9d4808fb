// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/gaussian.h"
#include "service/clock/oscillator.h"

#include <QTest>

#include <cmath>

using namespace dantesync;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 123'456'789'012;

OscillatorFaults faults(double driftPpm, double wanderPpb, std::uint64_t seed = 1) {
    return {Ppm{driftPpm}, wanderPpb, seed};
}

} // namespace

class TestOscillator : public QObject {
    Q_OBJECT
private slots:
    void runsFastByItsDrift_data();
    void runsFastByItsDrift();
    void sameFaultsSameOscillatorHoweverItIsAsked();
    void anotherSeedAnotherOscillator();
    void wandersAsMuchAsItIsTold();
    void convertsLateInstants();
    void knowsNothingBeforeItsStart();
    void gaussianIsStandardNormal();
};

void TestOscillator::runsFastByItsDrift_data() {
    QTest::addColumn<double>("ppm");
    QTest::newRow("perfect") << 0.0;
    QTest::newRow("fast") << 37.0;
    QTest::newRow("slow") << -100.0;
}

void TestOscillator::runsFastByItsDrift() {
    QFETCH(double, ppm);
    Oscillator oscillator(faults(ppm, 0.0), start);
    QVERIFY(oscillator.at(start).value() == oscillator.startCount());
    for (const std::int64_t span : {std::int64_t{1}, 99'999'999L, 100'000'000L, 100'000'001L, 3600 * second}) {
        const double lead = static_cast<double>((oscillator.at(start + span).value() - oscillator.startCount()).count) -
                            static_cast<double>(span);
        QVERIFY(std::abs(lead - static_cast<double>(span) * ppm * 1e-6) <= 1.0);
    }
}

void TestOscillator::sameFaultsSameOscillatorHoweverItIsAsked() {
    Oscillator oftenAsked(faults(10.0, 5.0), start);
    Oscillator seldomAsked(faults(10.0, 5.0), start);
    for (std::int64_t r = start; r < start + 50 * second; r += 13'000'000)
        (void)oftenAsked.at(r);
    for (const double s : {0.05, 17.3, 49.99, 50.2})
        QVERIFY(oftenAsked.at(start + static_cast<std::int64_t>(s * 1e9)) ==
                seldomAsked.at(start + static_cast<std::int64_t>(s * 1e9)));
}

void TestOscillator::anotherSeedAnotherOscillator() {
    Oscillator one(faults(0.0, 5.0, 1), start);
    Oscillator two(faults(0.0, 5.0, 2), start);
    QVERIFY(one.startCount() != two.startCount());
    QVERIFY(std::abs(one.excessAt(start + 60 * second).value() - two.excessAt(start + 60 * second).value()) > 1e-10);
}

/// A random walk of w ppb/sqrt(s): after T seconds the frequency has a standard deviation of
/// w sqrt(T), and the phase one of w T^1.5 / sqrt(3).
void TestOscillator::wandersAsMuchAsItIsTold() {
    constexpr double w = 2.0;
    constexpr double T = 60.0;
    constexpr int oscillators = 400;
    double frequency2 = 0;
    double phase2 = 0;
    for (int i = 0; i < oscillators; ++i) {
        Oscillator oscillator(faults(0.0, w, static_cast<std::uint64_t>(i)), start);
        const std::int64_t end = start + static_cast<std::int64_t>(T * 1e9);
        const double frequency = oscillator.excessAt(end).value() * 1e9; // ppb
        const auto phase = static_cast<double>((oscillator.at(end).value() - oscillator.startCount()).count) - T * 1e9;
        frequency2 += frequency * frequency / oscillators;
        phase2 += phase * phase / oscillators;
    }
    // 400 draws: the standard deviation is known to 3.5 %; four times that is allowed.
    QVERIFY2(std::abs(std::sqrt(frequency2) / (w * std::sqrt(T)) - 1) < 0.14, qPrintable(QString::number(frequency2)));
    QVERIFY2(std::abs(std::sqrt(phase2) / (w * std::pow(T, 1.5) / std::sqrt(3.0)) - 1) < 0.14,
             qPrintable(QString::number(phase2)));
}

void TestOscillator::convertsLateInstants() {
    Oscillator oscillator(faults(10.0, 5.0), start);
    const std::int64_t late = start + 90 * second;
    const CounterTime before = oscillator.at(late).value();
    (void)oscillator.at(late + 15 * second);
    QVERIFY(oscillator.at(late) == before);
    (void)oscillator.at(late + 1000 * second);
    QVERIFY(!oscillator.at(late));
}

void TestOscillator::knowsNothingBeforeItsStart() {
    Oscillator oscillator(faults(0.0, 0.0), start);
    QVERIFY(!oscillator.at(start - 1));
    QVERIFY(!oscillator.excessAt(start - 1));
}

void TestOscillator::gaussianIsStandardNormal() {
    constexpr int n = 100'000;
    double sum = 0;
    double squares = 0;
    int beyondTwo = 0;
    for (int i = 0; i < n; ++i) {
        const double x = gaussianAt(42, static_cast<std::uint64_t>(i));
        sum += x;
        squares += x * x;
        beyondTwo += std::abs(x) > 2.0 ? 1 : 0;
    }
    QVERIFY(std::abs(sum / n) < 0.015);
    QVERIFY(std::abs(squares / n - 1.0) < 0.02);
    QVERIFY(std::abs(beyondTwo / static_cast<double>(n) - 0.0455) < 0.004);
}

QTEST_GUILESS_MAIN(TestOscillator)
#include "test_oscillator.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/oscillator_estimator.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace dantesync;
using namespace dantesync::discipline;

namespace {

/// A counter that runs `rate` ppm fast against the grandmaster, seen through noise (µs).
class Link {
public:
    explicit Link(double rate, double noise, std::uint64_t seed = 5)
        : m_rate(rate)
        , m_noise(noise)
        , m_random(seed) {}

    OscillatorEstimator::Verdict send(OscillatorEstimator& estimator, double late = 0) {
        const double phase = m_offset + m_integrated + m_normal(m_random) * m_noise + late;
        const CounterTime counter{5'000'000'000 + std::llround(m_time * 1e9 + phase * 1e3)};
        const GmTime gm{699'000'000'000 + std::llround(m_time * 1e9)};
        m_time += 0.25;
        m_integrated += m_rate * 0.25;
        return estimator.add(counter, gm);
    }
    void sendMany(OscillatorEstimator& estimator, int count) {
        for (int i = 0; i < count; ++i)
            send(estimator);
    }
    CounterTime now() const {
        return CounterTime{5'000'000'000 + std::llround((m_time - 0.25) * 1e9 + (m_offset + m_integrated) * 1e3)};
    }
    void jump(double us) { m_offset += us; }
    void setRate(double ppm) { m_rate = ppm; }

private:
    double m_rate;
    double m_noise;
    double m_time = 0;
    double m_offset = 0;
    double m_integrated = 0;
    std::mt19937_64 m_random;
    std::normal_distribution<double> m_normal{0, 1};
};

} // namespace

class TestOscillatorEstimator : public QObject {
    Q_OBJECT
private slots:
    void saysNothingWithoutEvidence() {
        OscillatorEstimator estimator({});
        QVERIFY(!estimator.at(CounterTime{0}));
        Link link(37, 1);
        link.sendMany(estimator, 5);
        QVERIFY(!estimator.at(link.now()));
        link.sendMany(estimator, 1);
        QVERIFY(estimator.at(link.now()));
    }
    void findsRateAndNoise_data() {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("noise");
        for (const double noise : {0.5, 10.0, 200.0})
            for (const double rate : {-180.0, 0.0, 37.0})
                QTest::addRow("%.0f ppm, %.1f us", rate, noise) << rate << noise;
    }
    void findsRateAndNoise() {
        QFETCH(double, rate);
        QFETCH(double, noise);
        OscillatorEstimator estimator({});
        Link link(rate, noise);
        link.sendMany(estimator, 1200);
        const auto estimate = estimator.at(link.now());
        QVERIFY(estimate);
        const double counterRate = rate / (1 + rate * 1e-6); // per counter second
        QVERIFY2(std::abs(estimate->rate.value - counterRate) < 4 * estimate->rateError.value,
                 qPrintable(QString::number(estimate->rate.value)));
        QVERIFY(estimate->rateError.value < noise * 0.005 + 0.02);
        const double found = estimate->noise.microseconds();
        QVERIFY2(found > noise * 0.85 && found < noise * 1.15, qPrintable(QString::number(found)));
    }
    void statedErrorsAreHonest() {
        // Over many runs the error must lie within 3 sigma almost always, and not far inside.
        int beyond = 0;
        double squares = 0;
        constexpr int runs = 400;
        for (int run = 0; run < runs; ++run) {
            OscillatorEstimator estimator({});
            Link link(20, 10, static_cast<std::uint64_t>(run) + 100);
            link.sendMany(estimator, 60);
            const auto estimate = estimator.at(link.now());
            const double z = (estimate->rate.value - 20) / estimate->rateError.value;
            beyond += std::abs(z) > 3 ? 1 : 0;
            squares += z * z;
        }
        QVERIFY2(beyond <= runs / 50, qPrintable(QString::number(beyond)));
        const double rms = std::sqrt(squares / runs);
        QVERIFY2(rms > 0.5 && rms < 1.25, qPrintable(QString::number(rms)));
    }
    void latePacketsAreLeftOut() {
        OscillatorEstimator estimator({});
        Link link(37, 10);
        link.sendMany(estimator, 200);
        const auto before = estimator.at(link.now());
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(link.send(estimator, 1500), OscillatorEstimator::Verdict::Outlier);
            link.sendMany(estimator, 4);
        }
        const auto after = estimator.at(link.now());
        QVERIFY(std::abs(after->rate.value - before->rate.value) < 3 * before->rateError.value);
        QCOMPARE(estimator.outliers(), 5U);
    }
    void lateFirstPacketsDoNotSpoilTheStart() {
        for (int late = 0; late < 6; ++late) {
            OscillatorEstimator estimator({});
            Link link(37, 10, 77);
            for (int i = 0; i < 6; ++i)
                link.send(estimator, i == late || i == (late + 2) % 6 ? 1800 : 0);
            link.sendMany(estimator, 60);
            const auto estimate = estimator.at(link.now());
            QVERIFY2(std::abs(estimate->rate.value - 37) < 5 * estimate->rateError.value,
                     qPrintable(QString::number(late)));
            QVERIFY(estimate->rateError.value < 1.5);
        }
    }
    void scatteredCongestionIsNotAJump() {
        OscillatorEstimator estimator({});
        Link link(37, 10);
        link.sendMany(estimator, 200);
        std::mt19937_64 random(9);
        std::uniform_real_distribution<double> late(400, 2000);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(link.send(estimator, late(random)), OscillatorEstimator::Verdict::Outlier);
        QCOMPARE(link.send(estimator), OscillatorEstimator::Verdict::Accepted);
    }
    void anotherTimeBaseIsAJumpAtOnce() {
        OscillatorEstimator estimator({});
        Link link(37, 10);
        link.sendMany(estimator, 200);
        link.jump(5e6);
        QCOMPARE(link.send(estimator), OscillatorEstimator::Verdict::Outlier);
        QCOMPARE(link.send(estimator), OscillatorEstimator::Verdict::Outlier);
        QCOMPARE(link.send(estimator), OscillatorEstimator::Verdict::Jump);
    }
    void aMovedPathIsAJumpAfterAWhile() {
        OscillatorEstimator estimator({});
        Link link(37, 10);
        link.sendMany(estimator, 200);
        link.jump(300);
        int needed = 1;
        while (link.send(estimator) == OscillatorEstimator::Verdict::Outlier && needed < 100)
            ++needed;
        QCOMPARE(needed, 8);
    }
    void noGateWithoutAnEscape() {
        OscillatorEstimator estimator({});
        Link quiet(37, 10);
        quiet.sendMany(estimator, 200);
        std::mt19937_64 random(9);
        std::uniform_real_distribution<double> late(400, 2000);
        bool escaped = false;
        for (int i = 0; i < 200 && !escaped; ++i)
            escaped = quiet.send(estimator, late(random)) != OscillatorEstimator::Verdict::Outlier;
        QVERIFY(escaped);
    }
    void followsAStepInFrequency() {
        OscillatorEstimator estimator({});
        Link link(37, 10);
        link.sendMany(estimator, 2400);
        link.setRate(39);
        link.sendMany(estimator, 240);
        const auto estimate = estimator.at(link.now());
        QVERIFY2(std::abs(estimate->rate.value - 39) < 0.3, qPrintable(QString::number(estimate->rate.value)));
    }
    void noiseThatGrowsIsNoticed() {
        OscillatorEstimator estimator({});
        Link link(37, 2);
        link.sendMany(estimator, 1200);
        Link worse(37, 40);
        OscillatorEstimator second({});
        worse.sendMany(second, 600);
        QVERIFY(second.at(worse.now())->noise > estimator.at(link.now())->noise * 10);
    }
    void timeDoesNotRunBackwards() {
        OscillatorEstimator estimator({});
        QCOMPARE(estimator.add(CounterTime{1000}, GmTime{0}), OscillatorEstimator::Verdict::Accepted);
        QCOMPARE(estimator.add(CounterTime{1000}, GmTime{5}), OscillatorEstimator::Verdict::Stale);
        QCOMPARE(estimator.add(CounterTime{900}, GmTime{6}), OscillatorEstimator::Verdict::Stale);
    }
    void holdsItsRateOverADay() {
        OscillatorEstimator estimator({});
        Link link(37, 0.1);
        link.sendMany(estimator, 400);
        const CounterTime later = link.now() + Nanoseconds{86'400'000'000'000};
        const auto now = estimator.at(link.now());
        const auto then = estimator.at(later);
        QVERIFY(std::abs(then->rate.value - 37) < 0.01);
        const double expected = 86'400 * (1e6 - 37);
        QVERIFY(std::abs((then->gm - now->gm).microseconds() - expected) < 86'400 * 0.01);
        QVERIFY(then->rateError > now->rateError * 2.0); // and says that it knows less
        QVERIFY(then->phaseError > now->phaseError);
    }
};

QTEST_APPLESS_MAIN(TestOscillatorEstimator)
#include "test_oscillator_estimator.moc"

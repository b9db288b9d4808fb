// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/gaussian.h"
#include "service/net/ptp/phc_mapper.h"

#include <QTest>

#include <cmath>

using namespace dantesync;
using net::PhcMapper;

namespace {

/// An adapter's clock in the test's hands: its readings are off by up to half of the bracket.
struct FakePhc {
    std::int64_t rawNs = 1'000'000'000'000;
    std::int64_t phcAtStart = 1'700'000'000'000'000'000;
    double rate = 25e-6;
    double noiseNs = 0.0;
    std::int64_t widthNs = 400;
    bool answers = true;
    std::uint64_t reads = 0;

    std::int64_t phcAt(std::int64_t raw) const {
        const std::int64_t span = raw - 1'000'000'000'000;
        return phcAtStart + span + std::llround(static_cast<double>(span) * rate);
    }
};

class FakeReader final : public platform::PhcReader {
public:
    explicit FakeReader(FakePhc& phc)
        : m_phc(phc) {}
    std::optional<platform::PhcSample> read() override {
        if (!m_phc.answers)
            return std::nullopt;
        const double error = m_phc.noiseNs * gaussianAt(3, m_phc.reads++);
        return platform::PhcSample{m_phc.phcAt(m_phc.rawNs), m_phc.rawNs + std::llround(error), m_phc.widthNs};
    }

private:
    FakePhc& m_phc;
};

} // namespace

class TestPhcMapper : public QObject {
    Q_OBJECT
private slots:
    void init() {
        phc = FakePhc();
        mapper = std::make_unique<PhcMapper>(std::make_unique<FakeReader>(phc));
    }
    void knowsNothingBeforeTwoReadings();
    void findsOffsetAndRate_data();
    void findsOffsetAndRate();
    void averagesTheNoiseOfReading();
    void ignoresWideReadings();
    void startsAnewWhenThePhcIsStepped();
    void followsASteeredPhc();
    void bearsAnAdapterThatDoesNotAnswer();

private:
    void run(int readings) {
        for (int i = 0; i < readings; ++i) {
            phc.rawNs += 250'000'000;
            mapper->update();
        }
    }
    /// Error of the mapping for a stamp 1 ms before now, ns.
    double error() const {
        const std::int64_t raw = phc.rawNs - 1'000'000;
        return static_cast<double>(mapper->rawAt(phc.phcAt(raw)).value_or(0) - raw);
    }
    FakePhc phc;
    std::unique_ptr<PhcMapper> mapper;
};

void TestPhcMapper::knowsNothingBeforeTwoReadings() {
    QVERIFY(!mapper->rawAt(phc.phcAtStart));
    run(1);
    QVERIFY(!mapper->rawAt(phc.phcAtStart));
    run(1);
    QVERIFY(mapper->rawAt(phc.phcAtStart));
}

void TestPhcMapper::findsOffsetAndRate_data() {
    QTest::addColumn<double>("rate");
    QTest::newRow("fast") << 25e-6;
    QTest::newRow("slow") << -200e-6;
    QTest::newRow("equal") << 0.0;
}

void TestPhcMapper::findsOffsetAndRate() {
    QFETCH(double, rate);
    phc.rate = rate;
    run(40);
    QVERIFY(std::abs(error()) <= 2.0);
    QVERIFY(std::abs(mapper->rate() - rate) < 2e-9);
    const std::int64_t longAgo = phc.rawNs - 100'000'000'000;
    QVERIFY(std::llabs(mapper->rawAt(phc.phcAt(longAgo)).value() - longAgo) <= 100);
}

void TestPhcMapper::averagesTheNoiseOfReading() {
    phc.noiseNs = 100.0;
    run(16);
    double squares = 0;
    for (int i = 0; i < 400; ++i) {
        run(1);
        squares += error() * error() / 400;
    }
    // The newest end of a line through 16 points is known to 2 sigma / sqrt(16).
    QVERIFY2(std::sqrt(squares) < 65.0, qPrintable(QString::number(std::sqrt(squares))));
}

void TestPhcMapper::ignoresWideReadings() {
    run(12);
    phc.widthNs = 40'000;
    phc.phcAtStart += 15'000; // what a reading behind an interrupt may look like
    run(1);
    phc.phcAtStart -= 15'000;
    phc.widthNs = 400;
    QVERIFY(std::abs(error()) <= 3.0);
    run(1);
    QVERIFY(std::abs(error()) <= 3.0);
}

void TestPhcMapper::startsAnewWhenThePhcIsStepped() {
    run(16);
    phc.phcAtStart -= 37'000'000'000; // somebody set it from TAI to UTC
    run(1);
    QVERIFY(!mapper->rawAt(phc.phcAt(phc.rawNs))); // better none than a wrong one
    run(1);
    QVERIFY(std::abs(error()) <= 2.0);
}

void TestPhcMapper::followsASteeredPhc() {
    run(16);
    phc.phcAtStart = phc.phcAt(phc.rawNs) - (phc.rawNs - 1'000'000'000'000);
    phc.rate = 0.0;
    run(30);
    QVERIFY(std::abs(error()) <= 2.0);
    QVERIFY(std::abs(mapper->rate()) < 2e-9);
}

void TestPhcMapper::bearsAnAdapterThatDoesNotAnswer() {
    run(16);
    phc.answers = false;
    run(20);
    QVERIFY(std::abs(error()) <= 10.0); // the line goes on
}

QTEST_GUILESS_MAIN(TestPhcMapper)
#include "test_phc_mapper.moc"

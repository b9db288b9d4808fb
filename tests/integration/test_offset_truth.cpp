// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real services with virtual clocks, and a busy processor: the truth lies within what the fleet's comparison says.
// `./dev bench offsets` does the same with 10,000 comparisons and strict limits.
#include "tests/support/offset_trial.h"

#include <QSignalSpy>
#include <QTest>

namespace dantesync::test {

class TestOffsetTruth : public QObject {
    Q_OBJECT
private slots:
    void theTruthIsWithinTheUncertainty();
};

void TestOffsetTruth::theTruthIsWithinTheUncertainty() {
    TrialOptions options;
    options.lan.hosts = 6;
    options.lan.seed = 11;
    options.comparisons = 300;
    options.settle = std::chrono::seconds(2);
    options.busyProcesses = 1;
    options.queriesPerSecond = 300;
    OffsetTrial trial(options, QStringLiteral(DANTESYNC_SERVICE_PROGRAM));
    QSignalSpy finished(&trial, &OffsetTrial::finished);
    const Status started = trial.start();
    QVERIFY2(started, started ? "" : started.error().text().c_str());
    QVERIFY(finished.wait(300'000));
    QVERIFY2(trial.failure().empty(), trial.failure().c_str());

    const std::string watched = tallyTable(trial.watched());
    const std::string asked = tallyTable(trial.asked());
    qInfo("watched\n%s\nasked once\n%s", watched.c_str(), asked.c_str());
    QVERIFY(!trial.asked().empty());
    QVERIFY(tallyOf(trial.watched(), &Trial::calibrated).count > 0);
    // On a busy computer round trips are long, and the uncertainty says so: it is the truth being inside that counts.
    for (const auto& [trials, table] : {std::pair(&trial.watched(), &watched), std::pair(&trial.asked(), &asked)}) {
        QVERIFY2(tallyOf(*trials, &Trial::combined).insidePercent >= 90, table->c_str());
        QVERIFY2(tallyOf(*trials, &Trial::twoWay).insidePercent >= 90, table->c_str());
    }
    // ... as long as it says anything.
    QVERIFY2(tallyOf(trial.watched(), &Trial::combined).uncertaintyMedian < Nanoseconds::fromMilliseconds(1),
             watched.c_str());
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestOffsetTruth)
#include "test_offset_truth.moc"

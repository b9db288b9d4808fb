// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/service_settings.h"

#include <QTest>

using namespace dantesync;

class TestServiceSettings : public QObject {
    Q_OBJECT
private slots:
    void unsetLeavesTheClocksOwnBounds() {
        config::Config config;
        config.clock.stepThreshold = Nanoseconds{50'000'000};
        config.clock.maxSlew = Ppm{70};
        const discipline::Settings settings = disciplineSettings(config, true);
        QCOMPARE(settings.stepThreshold.count, std::int64_t{50'000'000});
        QCOMPARE(settings.maxSlew.value, 70.0);
        QCOMPARE(settings.maxDateSlew.value, 70.0);
        QCOMPARE(settings.ntpStale.count, discipline::Settings{}.ntpStale.count);
    }
    void theSmallerBoundOfTheDateCounts() {
        config::Config config;
        config.system.dateOffset.stepBound = Nanoseconds{20'000'000};
        config.system.dateOffset.slew = Ppm{30};
        config.system.ntpStale = Nanoseconds{600'000'000'000};
        discipline::Settings settings = disciplineSettings(config, true);
        QCOMPARE(settings.stepThreshold.count, std::int64_t{20'000'000});
        QCOMPARE(settings.maxSlew.value, 100.0);
        QCOMPARE(settings.maxDateSlew.value, 30.0);
        QCOMPARE(settings.ntpStale.count, std::int64_t{600'000'000'000});
        config.system.dateOffset.stepBound = Nanoseconds{500'000'000};
        config.system.dateOffset.slew = Ppm{300};
        settings = disciplineSettings(config, true);
        QCOMPARE(settings.stepThreshold.count, std::int64_t{128'000'000});
        QCOMPARE(settings.maxDateSlew.value, 100.0);
    }
    void aStepBoundOfZeroIsNone() {
        config::Config config;
        config.system.dateOffset.stepBound = Nanoseconds{0};
        QCOMPARE(disciplineSettings(config, true).stepThreshold.count, std::int64_t{128'000'000});
    }
};

QTEST_APPLESS_MAIN(TestServiceSettings)
#include "test_service_settings.moc"

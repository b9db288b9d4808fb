// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/metrics.h"
#include "tests/net/http/exposition.h"
#include "tests/net/http/sample_view.h"

#include <QtTest>

#include <limits>

namespace dantesync::test {

namespace {

Exposition read(const net::StatusView& view) {
    return readExposition(QByteArray::fromStdString(net::metrics(view)));
}

} // namespace

class TestHttpMetrics : public QObject {
    Q_OBJECT

private slots:
    void isInTheFormat_data() {
        QTest::addColumn<bool>("full");
        QTest::newRow("knows nothing") << false;
        QTest::newRow("knows all") << true;
    }
    void isInTheFormat() {
        QFETCH(bool, full);
        const Exposition seen = read(full ? fullView() : emptyView());
        QVERIFY2(seen.trouble.isEmpty(), qPrintable(seen.trouble));
        for (auto family = seen.families.begin(); family != seen.families.end(); ++family) {
            QVERIFY2(family.key().startsWith("dantesync_"), family.key());
            const QByteArrayList words = family.key().split('_');
            for (const char* unit : {"ms", "us", "ns", "ppm", "ppb", "percent", "milliseconds"})
                QVERIFY2(!words.contains(unit), family.key());
        }
    }

    void valuesInBaseUnits() {
        const Exposition seen = read(fullView());
        const std::pair<const char*, double> wanted[] = {{"dantesync_offset_seconds", -1e-6},
                                                         {"dantesync_offset_standard_error_seconds", 7e-7},
                                                         {"dantesync_phase_error_seconds", -1.5e-6},
                                                         {"dantesync_residual_drift_ratio", 2.5e-7},
                                                         {"dantesync_frequency_correction_ratio", -1.25e-5},
                                                         {"dantesync_oscillator_frequency_error_ratio", 1e-8},
                                                         {"dantesync_receive_noise_seconds", 2e-5},
                                                         {"dantesync_ntp_offset_seconds", -2.345678e-3},
                                                         {"dantesync_ntp_spread_seconds", 4e-5},
                                                         {"dantesync_ntp_error_bound_seconds", 6e-4},
                                                         {"dantesync_ntp_stratum", 2},
                                                         {"dantesync_ntp_failed", 0},
                                                         {"dantesync_ntp_age_seconds", 20},
                                                         {"dantesync_date_rate_ratio", 1.5e-6},
                                                         {"dantesync_date_pending_seconds", 1e-6},
                                                         {"dantesync_date_sequence", 7},
                                                         {"dantesync_date_change_pending", 0},
                                                         {"dantesync_sync_age_seconds", 0.5},
                                                         {"dantesync_tracking_age_seconds", 0.5},
                                                         {"dantesync_rms_offset_seconds", 9e-7},
                                                         {"dantesync_skew_ratio", 3e-8},
                                                         {"dantesync_wander_ratio", 5e-8},
                                                         {"dantesync_estimate_span_seconds", 20},
                                                         {"dantesync_fleet_error_bound_seconds", 1.2e-5},
                                                         {"dantesync_uptime_seconds", 2},
                                                         {"dantesync_mode_age_seconds", 2},
                                                         {"dantesync_status_age_seconds", 1},
                                                         {"dantesync_locked", 1},
                                                         {"dantesync_settled", 1},
                                                         {"dantesync_healthy", 1}};
        for (const auto& [name, value] : wanted) {
            const double is = seen.value(name);
            QVERIFY2(qAbs(is - value) <= 1e-12 + 1e-9 * qAbs(value),
                     name + QByteArray(" is ") + QByteArray::number(is));
        }
        QCOMPARE(seen.value("dantesync_holdover_error_seconds", "{after_seconds=\"7200\",against=\"utc\"}"), 1.5e-3);
        QCOMPARE(seen.value("dantesync_grandmaster_info", "{uuid=\"00:1d:c1:0a:0b:0c\",source=\"10.77.9.202\"}"), 1.0);
        QCOMPARE(seen.value("dantesync_date_role", "{role=\"alone\"}"), 1.0);
        QCOMPARE(seen.value("dantesync_date_role", "{role=\"follower\"}"), 0.0);
        QCOMPARE(seen.value("dantesync_build_info", "{version=\"1.2.3\"}"), 1.0);
        QCOMPARE(seen.value("dantesync_ptp_messages_total", "{type=\"sync\"}"), 41.0);
        QCOMPARE(seen.value("dantesync_queries_answered_total", "{protocol=\"time_query\"}"), 9.0);
    }

    void oneMode() {
        const Exposition seen = read(fullView());
        const auto samples = seen.families.value("dantesync_mode").samples;
        QCOMPARE(samples.size(), 6);
        double sum = 0;
        for (const double value : samples)
            sum += value;
        QCOMPARE(sum, 1.0);
        QCOMPARE(samples.value("{mode=\"NANO\"}"), 1.0);
    }

    void unknownIsAbsent() {
        const Exposition seen = read(emptyView());
        for (const auto& name : seen.families.keys())
            for (const char* part : {"offset", "phase", "drift", "noise", "grandmaster", "sync_age", "date", "ntp"})
                QVERIFY2(!name.contains(part), name);
        QVERIFY(!seen.has("dantesync_ptp_messages_total") && !seen.has("dantesync_queries_received_total"));
        QCOMPARE(seen.value("dantesync_locked"), 0.0);
    }

    void labelsAreEscaped() {
        net::StatusView view = emptyView();
        view.host.hostname = "a\"b\\c\nd";
        const Exposition seen = read(view);
        QVERIFY2(seen.trouble.isEmpty(), qPrintable(seen.trouble));
        const QByteArray labels = "{hostname=\"a\\\"b\\\\c\\nd\",role=\"client\",clock=\"virtual\"}";
        QCOMPARE(seen.value("dantesync_host_info", labels), 1.0);
    }

    void oddNumbers() {
        net::MetricsText text;
        text.gauge("a", "help").sample(std::numeric_limits<double>::quiet_NaN());
        text.gauge("b", "help").sample(std::numeric_limits<double>::infinity());
        text.counter("c_total", "help").sample(std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(QByteArray::fromStdString(text.text()),
                 QByteArray("# HELP b help\n# TYPE b gauge\nb +Inf\n"
                            "# HELP c_total help\n# TYPE c_total counter\nc_total 18446744073709551615\n"));
    }
};

} // namespace dantesync::test

QTEST_APPLESS_MAIN(dantesync::test::TestHttpMetrics)
#include "test_http_metrics.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random damage to a valid file: whatever comes of it, the parser ends, every problem has a line that exists, and an
// edit of what still parses gives what was set.
#include "shared/config/document.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>

using namespace dantesync::config;

namespace {

constexpr std::string_view original = R"({
  "_ntp_server_examples": "sk.pool.ntp.org, time.google.com",
  "ntp_server": "10.77.9.202:123",
  "ntp_server_mode": { "enabled": false, "port": 123, "stratum": 3, "max_step_us": 1.50 },
  "http_status": { "enabled": true, "port": 8898 },
  "ptp": { "subdomain": "_DFLT", "event_port": 319 },
  "time_query": { "allow": ["10.0.0.0/8", "192.168.1.7"], "per_source_per_s": 2e2 },
  "fleet": { "hosts": [{ "name": "B\u00fchne", "address": "[fd00::1]:31900" }, { "address": "b.local" }] },
  "system": { "servo": { "kp": -0.5e-3 }, "filters": [null, true, [], {}], "gm_allowlist": [] }
}
)";

class Mutator {
public:
    std::string mutated() {
        std::string text(original);
        for (auto edits = pick(4) + 1; edits > 0 && !text.empty(); --edits)
            damage(text);
        return text;
    }

private:
    std::size_t pick(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }

    void damage(std::string& text) {
        constexpr std::string_view structure = "{}[]\",:\\ue+-.0123456789ntf \n";
        const std::size_t at = pick(text.size());
        switch (pick(7)) {
        case 0:
            text[at] = static_cast<char>(pick(256));
            break;
        case 1:
            text[at] = structure[pick(structure.size())];
            break;
        case 2:
            text.insert(at, 1, structure[pick(structure.size())]);
            break;
        case 3:
            text.erase(at, pick(8) + 1);
            break;
        case 4:
            text.resize(at);
            break;
        case 5:
            text.insert(pick(text.size()), text.substr(at, pick(40)));
            break;
        default:
            std::swap(text[at], text[pick(text.size())]);
        }
    }

    std::mt19937 m_random{20'240'501};
};

} // namespace

class TestConfigMutation : public QObject {
    Q_OBJECT

private slots:
    void originalIsValid() { QVERIFY(Document::parse(std::string(original), "config.json").problems().empty()); }

    void damageNeverCrashes() {
        Mutator mutator;
        int valid = 0;
        for (int i = 0; i < 50'000; ++i) {
            const std::string text = mutator.mutated();
            const Document document = Document::parse(text, "config.json");
            const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n')) + 1;
            for (const Problem& problem : document.problems()) {
                QVERIFY(problem.line >= 1 && problem.line <= lines);
                QVERIFY(problem.text().find('\n') == std::string::npos);
            }
            QCOMPARE(document.text(), text);
            valid += document.valid() ? 1 : 0;
            if (i % 16 != 0)
                continue;
            const auto edited = document.set("clock.max_slew_ppm", "12.50");
            if (!edited)
                continue;
            QCOMPARE(*edited->value("clock.max_slew_ppm"), std::string("12.50"));
            QCOMPARE(edited->config().clock.maxSlew.value, 12.5);
            const auto removed = edited->remove("clock.max_slew_ppm");
            QVERIFY(removed.ok());
            QCOMPARE(*removed->value("clock.max_slew_ppm"), std::string("100"));
        }
        QVERIFY(valid > 1000); // the damage is not always fatal, so that all of the reader is reached
        QVERIFY(valid < 49'000);
    }
};

QTEST_APPLESS_MAIN(TestConfigMutation)
#include "test_config_mutation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/address_check.h"
#include "service/config_keeper.h"
#include "service/platform/network_interfaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;

namespace {

platform::NetworkInterface interface(const char* name, const char* network) {
    platform::NetworkInterface out;
    out.name = name;
    out.network = *Network::parse(network);
    out.address = *Ipv4::parse(std::string_view(network).substr(0, std::string_view(network).find('/')));
    out.loopback = out.address.isLoopback();
    return out;
}

std::vector<platform::NetworkInterface> here() {
    return {interface("lo", "127.0.0.1/8"), interface("eth0", "10.77.9.231/24")};
}

config::Problems found(const char* text) {
    return absentAddresses(config::Document::parse(text, "config.json"), here());
}

} // namespace

class TestAddressCheck : public QObject {
    Q_OBJECT
private slots:
    void nothingIsSaidOf_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* text) { QTest::newRow(text) << QByteArray(text); };
        row("{}");
        row(R"({"http_status": {"bind": "10.77.9.231"}})");
        row(R"({"http_status": {"bind": "0.0.0.0"}})");
        row(R"({"http_status": {"bind": "127.3.4.5"}})");
        row(R"({"http_status": {"bind": "10.77.9.9", "enabled": false}})");
        row(R"({"interface": "eth0"})");
        row(R"({"interface": "10.77.9.231"})");
        row(R"({"interface": "eth7", "ptp": {"enabled": false}})");
    }
    void nothingIsSaidOf() {
        QFETCH(QByteArray, text);
        QVERIFY(found(text.constData()).empty());
    }
    void anAddressOfAnotherComputerIsNamedWithItsLine() {
        const config::Problems problems = found("{\n  \"http_status\": {\n    \"bind\": \"10.77.9.9\"\n  }\n}\n");
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].severity, config::ProblemSeverity::Warning);
        QCOMPARE(problems[0].key, std::string("http_status.bind"));
        QCOMPARE(problems[0].value, std::string("\"10.77.9.9\""));
        QCOMPARE(problems[0].line, 3);
        QVERIFY(problems[0].text().find("10.77.9.231 (eth0)") != std::string::npos);
    }
    void anInterfaceThatIsNotThereIsWaitedFor() {
        for (const char* text : {R"({"interface": "eth7"})", R"({"interface": "10.77.9.9"})"}) {
            const config::Problems problems = found(text);
            QCOMPARE(problems.size(), std::size_t(1));
            QCOMPARE(problems[0].key, std::string("interface"));
            QVERIFY(problems[0].message.find("waits") != std::string::npos);
        }
    }
    void theKeeperAddsItToWhatADocumentHas() {
        const QTemporaryDir directory;
        ConfigKeeper keeper(config::load(directory.filePath(QStringLiteral("config.json")).toStdString()));
        keeper.setChecker([](const config::Document& document) { return absentAddresses(document, here()); });
        ConfigKeeper::Edit edit;
        edit.text = R"({"http_statu": {}, "interface": "eth7", "http_status": {"bind": "10.77.9.9"}})";
        edit.dryRun = true;
        const ConfigOutcome outcome = keeper.edit(edit);
        QVERIFY(!outcome.refused); // the address may be there later
        QCOMPARE(outcome.problems.size(), std::size_t(3));
        keeper.setOverridden({"interface"});
        QCOMPARE(keeper.edit(edit).problems.size(), std::size_t(2));
        edit.text = "{ broken";
        QCOMPARE(keeper.edit(edit).problems.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestAddressCheck)
#include "test_address_check.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/host_spec.h"

#include <QTest>

using namespace dantesync;
using fleet::HostSpec;

class TestHostSpec : public QObject {
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void listsAreCommaSeparated();
    void twoHostsOfOneNameAreAnError();
    void bareNamesTakeTheirConfiguredAddress();
    void meansNameOrAddress();
};

void TestHostSpec::parses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("name") << "studio-a"
                          << "studio-a"
                          << "studio-a" << 0;
    QTest::newRow("address") << "10.77.9.202"
                             << "10.77.9.202"
                             << "10.77.9.202" << 0;
    QTest::newRow("address and port") << "127.0.0.5:31901"
                                      << "127.0.0.5:31901"
                                      << "127.0.0.5" << 31901;
    QTest::newRow("name = address") << "foh=10.0.0.7"
                                    << "foh"
                                    << "10.0.0.7" << 0;
    QTest::newRow("name = address and port") << "foh=10.0.0.7:5000"
                                             << "foh"
                                             << "10.0.0.7" << 5000;
    QTest::newRow("blanks") << "  foh = 10.0.0.7:5000 "
                            << "foh"
                            << "10.0.0.7" << 5000;
    QTest::newRow("name = name") << "FOH desk=foh.local"
                                 << "FOH desk"
                                 << "foh.local" << 0;
}

void TestHostSpec::parses() {
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto spec = HostSpec::parse(text.toStdString());
    QVERIFY(spec.ok());
    QCOMPARE(QString::fromStdString(spec->name), name);
    QCOMPARE(QString::fromStdString(spec->address.host), host);
    QCOMPARE(int{spec->address.port.value_or(0)}, port);
}

void TestHostSpec::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("no name") << "=10.0.0.1";
    QTest::newRow("no address") << "foh=";
    QTest::newRow("port 0") << "10.0.0.1:0";
    QTest::newRow("port too large") << "10.0.0.1:65536";
    QTest::newRow("port of letters") << "10.0.0.1:abc";
    QTest::newRow("octet too large") << "10.0.0.256";
    QTest::newRow("two equals") << "a=b=c";
}

void TestHostSpec::refuses() {
    QFETCH(QString, text);
    const auto spec = HostSpec::parse(text.toStdString());
    QVERIFY(!spec.ok());
    QVERIFY(!spec.error().remedy.empty());
}

void TestHostSpec::listsAreCommaSeparated() {
    const auto hosts = HostSpec::parseList(" a=10.0.0.1 ,, b=10.0.0.2:99, c,");
    QVERIFY(hosts.ok());
    QCOMPARE(hosts->size(), std::size_t{3});
    QCOMPARE(hosts.value()[1].name, std::string("b"));
    QCOMPARE(hosts.value()[1].address.port, std::optional<std::uint16_t>(99));
    QCOMPARE(hosts.value()[2].address.host, std::string("c"));
    QVERIFY(HostSpec::parseList("").ok());
    QVERIFY(!HostSpec::parseList("a,b=,c").ok());
}

void TestHostSpec::twoHostsOfOneNameAreAnError() {
    QVERIFY(!HostSpec::parseList("a=10.0.0.1,a=10.0.0.2").ok());
}

void TestHostSpec::bareNamesTakeTheirConfiguredAddress() {
    const std::vector<HostSpec> known{{"foh", {"10.0.0.7", 5000}}};
    QCOMPARE(fleet::withKnownAddress(*HostSpec::parse("foh"), known), known[0]);
    const HostSpec given = *HostSpec::parse("foh=10.0.0.8");
    QCOMPARE(fleet::withKnownAddress(given, known), given);
    const HostSpec other = *HostSpec::parse("stage");
    QCOMPARE(fleet::withKnownAddress(other, known), other);
}

void TestHostSpec::meansNameOrAddress() {
    const HostSpec host{"foh", {"10.0.0.7", 5000}};
    QVERIFY(fleet::means("foh", host));
    QVERIFY(fleet::means("10.0.0.7", host));
    QVERIFY(fleet::means("10.0.0.7:5000", host));
    QVERIFY(!fleet::means("10.0.0.7:5001", host));
    QVERIFY(!fleet::means("fo", host));
}

QTEST_APPLESS_MAIN(TestHostSpec)
#include "test_host_spec.moc"

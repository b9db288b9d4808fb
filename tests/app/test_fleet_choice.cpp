// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_choice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;
using namespace Qt::StringLiterals;
using namespace dantesync::cli;

class TestFleetChoice : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void withoutHostsTheConfiguredFleetIsAsked();
    void namedHostsAreAskedAlone();
    void theReferenceIsAskedToo();
    void loopbackIsDiscoveredOnRequest();
    void aBrokenConfigurationIsToldOf();

private:
    Result<FleetChoice> choose(const QStringList& words, const QString& config = {}) const;

    QTemporaryDir m_folder;
    QString m_good;
    QString m_broken;
};

void TestFleetChoice::initTestCase() {
    const auto write = [this](const char* name, const char* text) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? file.fileName() : QString();
    };
    m_good =
        write("good.json", R"({"ntp_server": "10.0.0.9", "time_query": {"port": 4000}, "fleet": {"reference": "foh",
        "hosts": [{"name": "foh", "address": "10.0.0.1"}, {"name": "mon", "address": "10.0.0.2:5000"}]}})");
    m_broken = write("broken.json", R"({"ntp_server": })");
    QVERIFY(!m_good.isEmpty() && !m_broken.isEmpty());
}

Result<FleetChoice> TestFleetChoice::choose(const QStringList& words, const QString& config) const {
    return chooseFleet(
        *Arguments::parse(fleetOptions, QStringList{u"--config"_s, config.isEmpty() ? m_good : config} + words));
}

void TestFleetChoice::withoutHostsTheConfiguredFleetIsAsked() {
    const auto choice = choose({});
    QVERIFY(choice.ok());
    QCOMPARE(choice->query.hosts.size(), std::size_t{2});
    QCOMPARE(choice->query.hosts[1].address.port, std::optional<std::uint16_t>(5000));
    QCOMPARE(choice->query.port, std::uint16_t{4000});
    QCOMPARE(choice->reference.wanted, std::string("foh"));
    QCOMPARE(choice->reference.hint, std::string("10.0.0.9"));
}

void TestFleetChoice::namedHostsAreAskedAlone() {
    const auto choice =
        choose({u"--hosts"_s, u"mon,10.0.0.7"_s, u"--hosts"_s, u"x=10.0.0.8:99"_s, u"--reference"_s, u"mon"_s});
    QCOMPARE(choice->query.hosts.size(), std::size_t{3});
    QCOMPARE(choice->query.hosts[0].address.toString(), std::string("10.0.0.2:5000")); // the configured "mon"
    QCOMPARE(choice->query.hosts[2].name, std::string("x"));
    QVERIFY(choice->query.discoverAt.empty());
    QVERIFY(!choose({u"--hosts"_s, u","_s}).ok());
    QVERIFY(!choose({u"--hosts"_s, u"a,a"_s}).ok());
}

void TestFleetChoice::theReferenceIsAskedToo() {
    const auto choice = choose({u"--hosts"_s, u"10.0.0.7"_s, u"--reference"_s, u"ref=10.0.0.3"_s});
    QCOMPARE(choice->query.hosts.size(), std::size_t{2});
    QCOMPARE(choice->query.hosts[0].name, std::string("ref"));
    QCOMPARE(choice->reference.wanted, std::string("ref"));
    QCOMPARE(choose({u"--hosts"_s, u"10.0.0.1"_s})->query.hosts.size(), std::size_t{2}); // the configured one
    QCOMPARE(choose({u"--hosts"_s, u"10.0.0.7"_s, u"--reference"_s, u"10.0.0.7"_s})->query.hosts.size(),
             std::size_t{1});
}

void TestFleetChoice::loopbackIsDiscoveredOnRequest() {
    const auto choice = choose({u"--hosts"_s, u"10.0.0.7"_s, u"--discover-loopback"_s});
    QVERIFY(!choice->query.discoverAt.empty());
    QCOMPARE(choice->query.discoverAt.back().toString(), std::string("127.255.255.255"));
}

void TestFleetChoice::aBrokenConfigurationIsToldOf() {
    const auto choice = choose({}, m_broken);
    QVERIFY(!choice.ok());
    QVERIFY(choice.error().text().find("broken.json:1") != std::string::npos);
    QVERIFY(!choose({}, m_folder.filePath(u"none.json"_s)).ok());
}

QTEST_APPLESS_MAIN(TestFleetChoice)
#include "test_fleet_choice.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_choice.h"
#include "app/cli/fleet_messages.h"
#include "shared/fleet/port_words.h"

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
    void theReferenceIsNotAskedTwice();
    void aReferenceThatNobodyKnowsIsAnError();
    void hintsNameThePortsThatWereAsked();
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
    QCOMPARE(choose({u"--hosts"_s, u"10.0.0.5"_s})->query.hosts.size(), std::size_t{2}); // the configured one
    QCOMPARE(choose({u"--hosts"_s, u"10.0.0.7"_s, u"--reference"_s, u"10.0.0.7"_s})->query.hosts.size(),
             std::size_t{1});
}

void TestFleetChoice::theReferenceIsNotAskedTwice() {
    for (const QString& reference : {u"x"_s, u"10.0.0.8"_s, u"10.0.0.8:4000"_s, u"y=10.0.0.8"_s}) {
        const auto choice = choose({u"--hosts"_s, u"10.0.0.7,x=10.0.0.8"_s, u"--reference"_s, reference});
        QVERIFY(choice.ok());
        QCOMPARE(choice->query.hosts.size(), std::size_t{2});
        QCOMPARE(fleet::means(choice->reference.wanted, choice->query.hosts[1]), true);
    }
    const auto other = choose({u"--hosts"_s, u"x=10.0.0.8"_s, u"--reference"_s, u"10.0.0.8:4001"_s});
    QCOMPARE(other->query.hosts.size(), std::size_t{2});
    const auto twice = choose({u"--hosts"_s, u"x=10.0.0.8"_s, u"--reference"_s, u"x=10.0.0.9"_s});
    QVERIFY(!twice.ok() && twice.error().text().find("of that name") != std::string::npos);
}

void TestFleetChoice::aReferenceThatNobodyKnowsIsAnError() {
    const QString nowhere = u"no-such-host.invalid"_s;
    const auto check = [this](const QStringList& words) { return checkReference(*choose(words)); };
    const Status unknown = check({u"--hosts"_s, u"10.0.0.7"_s, u"--reference"_s, nowhere});
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().text().find("no such host") != std::string::npos, unknown.error().text().c_str());
    const Status typo = check({u"--hosts"_s, u"no-such-hots.invalid=10.0.0.7"_s, u"--reference"_s, nowhere});
    QVERIFY(!typo && typo.error().text().find("did you mean") != std::string::npos);
    QVERIFY(!check({u"--hosts"_s, u"10.0.0.7"_s, u"--reference"_s, u"ref="_s + nowhere}));
    // What may be off today, and be there tomorrow:
    QVERIFY(check({u"--hosts"_s, nowhere, u"--reference"_s, nowhere}));
    QVERIFY(check({u"--hosts"_s, u"10.0.0.7"_s, u"--reference"_s, u"10.0.0.3"_s}));
    QVERIFY(check({u"--hosts"_s, u"10.0.0.7"_s, u"--reference"_s, u"ref=10.0.0.3:99"_s}));
    QVERIFY(check({u"--hosts"_s, u"10.0.0.7"_s, u"--reference"_s, u"mon"_s})); // the configuration has it
    QVERIFY(check({u"--hosts"_s, u"10.0.0.7"_s, u"--reference"_s, u"localhost"_s, u"--timeout"_s, u"60000"_s}));
}

void TestFleetChoice::hintsNameThePortsThatWereAsked() {
    const auto hint = [this](const QStringList& words) { return noAnswer(choose(words)->query).text(); };
    for (const auto& [words, ports] :
         {std::pair{QStringList{u"--hosts"_s, u"10.0.0.1:7"_s, u"--reference"_s, u"10.0.0.1:7"_s}, "UDP port 7"},
          std::pair{QStringList{u"--hosts"_s, u"10.0.0.1"_s, u"--port"_s, u"99"_s}, "UDP port 99"},
          std::pair{QStringList{u"--hosts"_s, u"10.0.0.1,10.0.0.8:9"_s}, "UDP ports 9, 4000"}}) {
        const std::string text = hint(words);
        QVERIFY2(text.ends_with(ports), text.c_str());
    }
    QCOMPARE(fleet::udpPortWords({1, 2, 3, 4, 5}), std::string("UDP ports 1, 2, 3, 4 and others"));
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

QTEST_GUILESS_MAIN(TestFleetChoice)
#include "test_fleet_choice.moc"

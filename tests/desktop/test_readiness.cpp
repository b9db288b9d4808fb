// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/check_page.h"
#include "shared/ipc/check_json.h"
#include "shared/ipc/methods.h"
#include "tests/desktop/fake_service.h"
#include "tests/desktop/made_up_round.h"
#include "tests/desktop/scene.h"

#include <QLabel>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;
using test::madeUpHosts;
using test::madeUpRound;

namespace {

ReadinessFacts factsOf(const std::vector<test::MadeUpHost>& hosts) {
    ReadinessFacts facts;
    facts.round = madeUpRound(hosts);
    facts.lockedFor = std::chrono::minutes(10);
    return facts;
}

QString headline(const CheckPage& page) {
    return page.findChild<QLabel*>(u"readyHeadline"_s)->text();
}

} // namespace

class TestReadiness : public QObject {
    Q_OBJECT

private slots:
    void aGoodNetworkIsReady() {
        const Readiness good = readiness(factsOf(madeUpHosts(50)));
        QVERIFY(good.complete);
        QCOMPARE(good.headline, u"Ready"_s);
        QVERIFY(good.tone == Tone::Good && good.picture == u"mark-ok"_s);
    }

    void aMissingHostIsNot() {
        auto hosts = madeUpHosts(50);
        hosts[10].answers = false;
        const Readiness bad = readiness(factsOf(hosts));
        QCOMPARE(bad.headline, u"Not ready"_s);
        QVERIFY(bad.network.front().words.find("host-11") != std::string::npos);
    }

    void minutesOfLockAreAsked() {
        auto hosts = madeUpHosts(5);
        hosts[2].lockedForS = 60;
        ReadinessFacts facts = factsOf(hosts);
        QCOMPARE(readiness(facts).headline, u"Ready, but look at this"_s);
        facts.lockedFor = std::chrono::minutes(1);
        QCOMPARE(readiness(facts).headline, u"Ready"_s);
    }

    void nothingIsSaidBeforeAllHasAnswered() {
        QVERIFY(!readiness({}).complete);
        ReadinessFacts facts = factsOf(madeUpHosts(3));
        facts.link = Link::Connected;
        QVERIFY(!readiness(facts).complete);
        facts.doctor = std::vector<Check>{{"disk", Verdict::Fail, "full", "make room"}};
        QVERIFY(readiness(facts).complete);
        QCOMPARE(readiness(facts).headline, u"Not ready"_s);
    }

    void aServiceThatIsGoneFailsOneThatNeverWasIsAWarning() {
        ReadinessFacts facts = factsOf(madeUpHosts(3));
        facts.link = Link::Unreachable;
        QVERIFY(readiness(facts).computer.front().verdict == Verdict::Warn);
        facts.wasThere = true;
        QVERIFY(readiness(facts).computer.front().verdict == Verdict::Fail);
    }

    void thePageAsksTheServiceAndShowsWhatItSays() {
        QTemporaryDir folder;
        test::FakeService service(folder.filePath(u"control.sock"_s));
        QVERIFY(service.start());
        const std::vector<Check> checks{{"disk", Verdict::Warn, "only <b>12</b> MiB \x1b[2Jleft", "make room"}};
        service.answer(ipc::method::doctorRun, ipc::toJson(checks));
        test::Scene scene(folder.filePath(u"control.sock"_s));
        CheckPage page(scene.context);
        page.resize(1000, 700);
        page.show();
        scene.service.start();
        auto hosts = madeUpHosts(12);
        hosts[4].ntpFailed = true;
        scene.fleet.take(madeUpRound(hosts));
        QTRY_COMPARE(headline(page), u"Ready, but look at this"_s);
        const auto labels = page.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == u"only <b>12</b> MiB \\x1b[2Jleft"_s && label->textFormat() == Qt::PlainText;
        }));
        QVERIFY(page.text().contains(u"[Warning] Disk space: only"_s));
        QVERIFY(page.text().contains(u"-> make room"_s));
        test::keepPicture(page, u"check"_s);

        service.answer(ipc::method::doctorRun, ipc::toJson({{"disk", Verdict::Ok, "fine", {}}}));
        hosts[4].ntpFailed = false;
        scene.fleet.take(madeUpRound(hosts));
        page.reload();
        QTRY_COMPARE(headline(page), u"Ready"_s);
    }

    void theMinutesAreRemembered() {
        test::Scene scene;
        {
            CheckPage page(scene.context);
            page.findChild<QSpinBox*>(u"lockedMinutes"_s)->setValue(45);
        }
        CheckPage page(scene.context);
        QCOMPARE(page.findChild<QSpinBox*>(u"lockedMinutes"_s)->value(), 45);
    }
};

QTEST_MAIN(TestReadiness)
#include "test_readiness.moc"

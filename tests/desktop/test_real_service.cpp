// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window over a real service with a virtual clock, which is killed and comes back.
#include "app/desktop/core/application.h"
#include "tests/desktop/fake_service_control.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

// Nothing of it listens anywhere but on its control socket.
constexpr auto configuration = R"({
  "ptp": { "enabled": false },
  "http_status": { "enabled": false },
  "time_query": { "enabled": false }
}
)";

class RealService {
public:
    RealService() {
        QFile file(m_folder.filePath(u"config.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0)
            qFatal("cannot write the configuration");
        QDir(m_folder.path()).mkdir(u"state"_s);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    }
    ~RealService() {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        m_process.waitForFinished();
    }

    void start() {
        m_process.start(QStringLiteral(DANTESYNC_SERVICE_PROGRAM),
                        {u"--clock"_s, u"virtual"_s, u"--bind"_s, u"127.0.0.1"_s, u"--config"_s,
                         m_folder.filePath(u"config.json"_s), u"--control"_s, control(), u"--state-dir"_s,
                         m_folder.filePath(u"state"_s), u"--log-level"_s, u"error"_s});
    }
    /// SIGKILL: no goodbye, and its socket's file stays behind.
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString control() const { return m_folder.filePath(u"control.sock"_s); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class TestRealService : public QObject {
    Q_OBJECT

private slots:
    void killedAndBack() {
        RealService service;
        QTemporaryDir data;
        Options options;
        options.control = service.control();
        options.hosts = {u"nobody=127.0.0.1:9"_s};
        options.dataFolder = data.path();
        options.language = u"en"_s;
        Application application(options, std::make_unique<test::FakeServiceControl>());
        QVERIFY(application.start());
        MainWindow& window = application.window();
        QVERIFY(window.showPage(u"this-computer"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const ServiceSession& session = application.context().service;
        const auto words = [&](const char* name) { return textOf(window, name); };

        // Not there yet: it says so, and that it goes on trying.
        QTRY_COMPARE(session.state().link, Link::Unreachable);
        QTRY_VERIFY2(words("connection").contains(u"unreachable"_s), qPrintable(words("connection")));
        QVERIFY(words("connection").contains(u"trying again"_s));

        service.start();
        QTRY_COMPARE(session.state().link, Link::Connected);
        QTRY_VERIFY(session.state().isLive(fleet::observerNow()));
        QTRY_COMPARE(words("connection"), u"Connected"_s);
        const QString headline = words("computerHeadline");
        QVERIFY(!headline.isEmpty());
        QVERIFY(!ageShown(window));

        service.kill();
        QTRY_COMPARE(session.state().link, Link::Unreachable);
        QTRY_VERIFY(words("connection").contains(u"unreachable"_s));
        QTRY_COMPARE(application.shell().tray().look().condition, Condition::Unreachable);
        // What it said last stays readable, and is not shown as live.
        QVERIFY(session.state().status.has_value());
        QVERIFY(!session.state().isLive(fleet::observerNow()));
        QTRY_VERIFY(ageShown(window));
        QVERIFY(!words("age").isEmpty());

        service.start(); // over the socket that the killed one left
        QTRY_COMPARE(session.state().link, Link::Connected);
        QTRY_VERIFY(session.state().isLive(fleet::observerNow()));
        QTRY_COMPARE(words("connection"), u"Connected"_s);
        QTRY_VERIFY(!ageShown(window));
        QVERIFY(application.shell().tray().look().condition != Condition::Unreachable);
    }

private:
    static QString textOf(const QWidget& window, const char* name) {
        const auto* widget = window.findChild<QWidget*>(QLatin1String(name));
        if (!widget)
            return {};
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            return label->text();
        for (const QLabel* label : widget->findChildren<QLabel*>()) // a cell of the status bar: picture and words
            if (!label->text().isEmpty())
                return label->text();
        return {};
    }
    /// The page says how old its figures are.
    static bool ageShown(const QWidget& window) {
        const auto* age = window.findChild<QLabel*>(u"computerAge"_s);
        return age && age->isVisible() && !age->text().isEmpty();
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestRealService test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_real_service.moc"

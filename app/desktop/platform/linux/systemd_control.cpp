// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/linux/systemd_control.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QThread>

#include <atomic>
#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

const QString unitName = u"dantesync.service"_s;
// The path systemd makes of the unit's name; asking for it loads the unit, so that one not loaded tells of itself too.
const QString unitPath = u"/org/freedesktop/systemd1/unit/dantesync_2eservice"_s;
const QString systemd = u"org.freedesktop.systemd1"_s;
const QString managerPath = u"/org/freedesktop/systemd1"_s;
const QString managerInterface = u"org.freedesktop.systemd1.Manager"_s;
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;

// Signals tell what changes. While there are none (no bus, no systemd yet), only asking does.
constexpr int slowPollMs = 5000;
constexpr int fastPollMs = 1500;
constexpr int answerMs = 5000;
/// A person types a password meanwhile.
constexpr int requestMs = 300'000;

QDBusMessage toManager(const QString& method) {
    QDBusMessage message = QDBusMessage::createMethodCall(systemd, managerPath, managerInterface, method);
    message.setAutoStartService(false); // systemd is there or it is not
    return message;
}

QDBusMessage toUnit(const QString& interface) {
    QDBusMessage message = QDBusMessage::createMethodCall(systemd, unitPath, propertiesInterface, u"GetAll"_s);
    message.setAutoStartService(false);
    message << interface;
    return message;
}

QString busName() {
    static std::atomic<int> count = 0;
    return u"dantesync-service-control-%1"_s.arg(++count);
}

/// Calls @p then with the finished call, once, unless @p owner is gone by then.
template<class Then>
void whenAnswered(const QDBusPendingCall& call, QObject* owner, Then then) {
    auto* watcher = new QDBusPendingCallWatcher(call, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(*watcher);
    });
}

} // namespace

SystemdControl::SystemdControl(QObject* parent)
    : ServiceControl(parent)
    , m_busName(busName())
    , m_bus(m_busName) {
    connect(&m_poll, &QTimer::timeout, this, &SystemdControl::tick);
}

SystemdControl::~SystemdControl() {
    if (m_connecting)
        m_connecting->wait();
    QDBusConnection::disconnectFromBus(m_busName);
}

void SystemdControl::begin() {
    m_poll.start(fastPollMs);
    connectToBus();
}

// In a thread, since it waits for the bus to answer.
void SystemdControl::connectToBus() {
    if (m_connecting)
        return;
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_busName);
    m_connecting =
        QThread::create([name = m_busName] { QDBusConnection::connectToBus(QDBusConnection::SystemBus, name); });
    m_connecting->setParent(this);
    connect(m_connecting, &QThread::finished, this, &SystemdControl::onBusThere);
    m_connecting->start();
}

void SystemdControl::onBusThere() {
    std::exchange(m_connecting, nullptr)->deleteLater();
    m_bus = QDBusConnection(m_busName);
    m_subscribed = false;
    if (!m_bus.isConnected()) {
        takeTrouble(m_bus.lastError());
        return;
    }
    // From whomever they come: they make us ask systemd, and its answer counts. (Naming the sender would make Qt wait
    // for the bus to tell who that is.)
    const QString anybody;
    m_bus.connect(anybody, unitPath, propertiesInterface, u"PropertiesChanged"_s, this, SLOT(onUnitChanged()));
    m_bus.connect(anybody, managerPath, managerInterface, u"UnitNew"_s, this, SLOT(onUnitNews(QString)));
    m_bus.connect(anybody, managerPath, managerInterface, u"UnitFilesChanged"_s, this, SLOT(onUnitChanged()));
    m_bus.connect(anybody, managerPath, managerInterface, u"Reloading"_s, this, SLOT(onUnitChanged()));
    m_bus.connect(anybody, managerPath, managerInterface, u"JobRemoved"_s, this,
                  SLOT(onJobRemoved(uint, QDBusObjectPath, QString, QString)));
    tick();
}

void SystemdControl::subscribe() {
    whenAnswered(m_bus.asyncCall(toManager(u"Subscribe"_s), answerMs), this, [this](const QDBusPendingCall& call) {
        m_subscribed = !call.isError();
        m_poll.setInterval(m_subscribed ? slowPollMs : fastPollMs);
    });
}

void SystemdControl::tick() {
    if (m_connecting)
        return;
    if (!m_bus.isConnected()) {
        takeTrouble(QDBusError(QDBusError::Disconnected, {}));
        connectToBus();
        return;
    }
    if (!m_subscribed)
        subscribe();
    query();
}

void SystemdControl::onUnitChanged() {
    query();
}

void SystemdControl::onUnitNews(const QString& unit) {
    if (unit == unitName)
        query();
}

void SystemdControl::query() {
    if (std::exchange(m_asking, true)) {
        m_askAgain = true;
        return;
    }
    const QDBusPendingCall service = m_bus.asyncCall(toUnit(systemd + u".Service"_s), answerMs);
    whenAnswered(
        m_bus.asyncCall(toUnit(systemd + u".Unit"_s), answerMs), this, [this, service](const QDBusPendingCall& unit) {
            const QDBusPendingReply<QVariantMap> unitReply = unit;
            if (unitReply.isError()) {
                m_asking = m_askAgain = false;
                takeTrouble(unitReply.error());
                return;
            }
            whenAnswered(service, this, [this, facts = unitReply.value()](const QDBusPendingCall& call) mutable {
                const QDBusPendingReply<QVariantMap> serviceReply = call;
                if (!serviceReply.isError()) // a unit that is not there is no service either
                    facts.insert(serviceReply.value());
                m_asking = false;
                if (std::exchange(m_askAgain, false))
                    query();
                else
                    take(UnitFacts::from(facts));
            });
        });
}

void SystemdControl::take(const UnitFacts& facts) {
    const bool news = m_trouble.has_value() || facts.detail() != m_facts.detail();
    m_facts = facts;
    m_trouble.reset();
    setState(facts.state(), news);
    if (!m_jobResult.isEmpty())
        finishJob(std::exchange(m_jobResult, {}));
    else if (!m_job.isEmpty() && !m_subscribed && facts.jobId == 0)
        finishJob(u"done"_s); // nobody tells us that it ended: its absence does
}

void SystemdControl::takeTrouble(const QDBusError& error) {
    const bool news = !m_trouble || m_trouble->name() != error.name();
    m_trouble = error;
    m_facts = {};
    m_subscribed = false;
    m_poll.setInterval(fastPollMs);
    setState(State::Unknown, news);
    if (!m_job.isEmpty()) // a request without its job hears of the trouble itself
        finish(busErrorText(error.name(), error.message()));
}

void SystemdControl::setState(State state, bool otherNews) {
    if (std::exchange(m_state, state) != state || otherNews)
        emit stateChanged();
}

QString SystemdControl::detail() const {
    if (m_trouble)
        return m_bus.isConnected() ? busErrorText(m_trouble->name(), m_trouble->message()) : noSystemdText();
    return m_facts.detail();
}

void SystemdControl::request(Action action) {
    if (std::exchange(m_busy, true))
        return;
    static const QHash<Action, QString> methods = {
        {Action::Start, u"StartUnit"_s}, {Action::Stop, u"StopUnit"_s}, {Action::Restart, u"RestartUnit"_s}};
    m_action = action;
    QDBusMessage message = toManager(methods.value(action));
    message.setInteractiveAuthorizationAllowed(true);
    message << unitName << u"replace"_s;
    emit stateChanged();
    whenAnswered(m_bus.asyncCall(message, requestMs), this, [this](const QDBusPendingCall& call) {
        const QDBusPendingReply<QDBusObjectPath> reply = call;
        if (reply.isError())
            finish(busErrorText(reply.error().name(), reply.error().message()));
        else
            jobAccepted(reply.value().path());
    });
}

void SystemdControl::jobAccepted(const QString& job) {
    m_job = job;
    m_jobResult = m_endedJobs.value(job);
    query(); // "starting", soon; and the end of it where no signal comes
}

void SystemdControl::onJobRemoved(uint, const QDBusObjectPath& job, const QString& unit, const QString& result) {
    if (unit != unitName || !m_busy)
        return;
    if (m_job.isEmpty())
        m_endedJobs.insert(job.path(), result);
    else if (job.path() == m_job)
        m_jobResult = result;
    query(); // what became of the unit belongs to the news
}

void SystemdControl::finishJob(const QString& result) {
    // Where one failed before, stopping it changes nothing.
    const bool done = result == "done"_L1 && (m_action == Action::Stop || m_facts.state() != State::Failed);
    finish(done ? QString() : jobErrorText(result, m_facts));
}

void SystemdControl::finish(const QString& error) {
    if (!std::exchange(m_busy, false))
        return;
    m_job.clear();
    m_jobResult.clear();
    m_endedJobs.clear();
    emit stateChanged();
    emit finished(error);
}

} // namespace dantesync::desktop

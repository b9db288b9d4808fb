// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fake_systemd.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>

namespace dantesync::tests {
namespace {

using namespace Qt::StringLiterals;

const QString busName = u"fake-systemd"_s;
const QString service = u"org.freedesktop.systemd1"_s;
const QString root = u"/org/freedesktop/systemd1"_s;
const QString unitPath = u"/org/freedesktop/systemd1/unit/dantesync_2eservice"_s;
const QString unitName = u"dantesync.service"_s;
const QString manager = u"org.freedesktop.systemd1.Manager"_s;

QDBusObjectPath jobPath(unsigned id) {
    return QDBusObjectPath(root + u"/job/"_s + QString::number(id));
}

/// "(uo)", as systemd tells a unit's job.
struct Job {
    unsigned id = 0;
    QDBusObjectPath path;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Job& job) {
    argument.beginStructure();
    argument << job.id << job.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Job& job) {
    argument.beginStructure();
    argument >> job.id >> job.path;
    argument.endStructure();
    return argument;
}

} // namespace
} // namespace dantesync::tests

Q_DECLARE_METATYPE(dantesync::tests::Job)

namespace dantesync::tests {

FakeSystemd::FakeSystemd(const QString& address)
    : m_address(address)
    , m_bus(busName) {
    qDBusRegisterMetaType<Job>();
}

FakeSystemd::~FakeSystemd() {
    vanish();
}

bool FakeSystemd::appear() {
    m_bus = QDBusConnection::connectToBus(m_address, busName);
    return m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath) && m_bus.registerService(service);
}

void FakeSystemd::vanish() {
    m_subscribed = m_jobRuns = false;
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(busName);
}

void FakeSystemd::setUnit(const QString& activeState, const QString& result, int exitStatus) {
    m_activeState = activeState;
    m_result = result;
    m_exitStatus = exitStatus;
    tellUnit();
}

void FakeSystemd::setLoadState(const QString& loadState) {
    m_loadState = loadState;
    if (m_subscribed)
        m_bus.send(QDBusMessage::createSignal(root, manager, u"UnitFilesChanged"_s));
}

void FakeSystemd::tellUnit() {
    if (!m_subscribed)
        return;
    QDBusMessage signal =
        QDBusMessage::createSignal(unitPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal << service + u".Unit"_s << QVariantMap{{u"ActiveState"_s, m_activeState}} << QStringList();
    m_bus.send(signal);
}

void FakeSystemd::endJob(const QString& result) {
    m_jobRuns = false;
    if (!m_subscribed)
        return;
    QDBusMessage signal = QDBusMessage::createSignal(root, manager, u"JobRemoved"_s);
    signal << m_job << QVariant::fromValue(jobPath(m_job)) << unitName << result;
    m_bus.send(signal);
}

QVariantMap FakeSystemd::properties(const QString& interface) const {
    if (interface == service + u".Service"_s)
        return {{u"Result"_s, m_result}, {u"ExecMainStatus"_s, m_exitStatus}};
    const Job job{m_jobRuns ? m_job : 0, m_jobRuns ? jobPath(m_job) : QDBusObjectPath(u"/"_s)};
    return {{u"LoadState"_s, m_loadState}, {u"ActiveState"_s, m_activeState}, {u"Job"_s, QVariant::fromValue(job)}};
}

void FakeSystemd::answerRequest(const QDBusMessage& message) {
    QStringList words{message.member()};
    for (const QVariant& argument : message.arguments())
        words.append(argument.toString());
    if (message.isInteractiveAuthorizationAllowed())
        words.append(u"interactive"_s);
    requests.append(words.join(u' '));
    if (!refusal.isEmpty()) {
        m_bus.send(message.createErrorReply(refusal, u"No."_s));
        return;
    }
    ++m_job;
    m_jobRuns = true;
    if (endAtOnce) {
        setUnit(message.member() == "StopUnit"_L1 ? u"inactive"_s : u"active"_s);
        endJob(u"done"_s);
    }
    m_bus.send(message.createReply(QVariant::fromValue(jobPath(m_job))));
}

bool FakeSystemd::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    const QString member = message.member();
    if (member == "Subscribe"_L1) {
        m_subscribed = !refuseSubscription;
        connection.send(m_subscribed ? message.createReply()
                                     : message.createErrorReply(QDBusError::AccessDenied, u"No."_s));
    } else if (member == "GetAll"_L1) {
        connection.send(message.createReply(properties(message.arguments().value(0).toString())));
    } else if (member.endsWith("Unit"_L1)) {
        answerRequest(message);
    } else {
        return false;
    }
    return true;
}

QString FakeSystemd::introspect(const QString&) const {
    return {};
}

} // namespace dantesync::tests

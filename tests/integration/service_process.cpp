// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/service_process.h"

#include "tests/integration/polling.h"
#include "tests/integration/udp_peer.h"

#include <QJsonDocument>

#include <utility>

namespace dantesync::test {

using namespace Qt::StringLiterals;

ServiceProcess::ServiceProcess(const TestPlace& place, ServiceSetup setup)
    : m_place(place)
    , m_setup(std::move(setup))
    , m_process(place, m_setup.name) {}

QString ServiceProcess::program() {
    return QStringLiteral(DANTESYNC_SERVICE_PROGRAM);
}

QString ServiceProcess::stateDirectory() const {
    return m_setup.stateDirectory.isEmpty() ? m_place.path(m_setup.name + u".state"_s) : m_setup.stateDirectory;
}

QStringList ServiceProcess::command() const {
    const QByteArray config = QJsonDocument(merged(m_place.config(), m_setup.config)).toJson();
    QStringList words = m_setup.wrapper;
    words << program() << u"--clock"_s << u"virtual"_s;
    words << u"--config"_s << m_place.writeFile(m_setup.name + u".json"_s, config);
    words << u"--state-dir"_s << stateDirectory();
    words << u"--control"_s << (m_setup.control ? controlPath() : u"none"_s);
    if (!m_setup.address.isEmpty())
        words << u"--bind"_s << m_setup.address;
    if (!m_setup.interface.isEmpty())
        words << u"--interface"_s << m_setup.interface;
    return words + m_setup.arguments;
}

bool ServiceProcess::start() {
    return m_process.start(command());
}

bool ServiceProcess::startAndWait(int timeoutMs) {
    if (!start())
        return false;
    const auto answers = [this] {
        return m_setup.control ? !control(u"service.info"_s).isEmpty() : query(200).has_value();
    };
    return eventually(timeoutMs, [&] { return !m_process.isRunning() || answers(); }) && m_process.isRunning();
}

QJsonObject ServiceProcess::control(const QString& method) const {
    const auto answer = callControl(controlPath(), method);
    return answer ? answer->value(u"result"_s).toObject() : QJsonObject();
}

std::optional<BasicReply> ServiceProcess::query(int timeoutMs) const {
    static quint32 id = 0;
    const UdpPeer peer(u"127.0.0.1"_s);
    const QString to = m_setup.address.isEmpty() ? u"127.0.0.1"_s : m_setup.address;
    const auto answer = peer.ask(basicRequest(++id), to, m_place.port(Port::TimeQuery), timeoutMs);
    if (!answer || answer->bytes.size() < 64)
        return std::nullopt;
    const BasicReply reply = readBasic(answer->bytes);
    return reply.id == id ? std::optional(reply) : std::nullopt;
}

int ServiceProcess::mode() const {
    const auto reply = query();
    return reply ? reply->mode : -1;
}

bool ServiceProcess::isLocked() const {
    const auto reply = query();
    return reply && reply->locked == 1 && (reply->mode == 3 || reply->mode == 4);
}

bool ServiceProcess::waitForLock(int timeoutMs) const {
    return eventually(
        timeoutMs, [this] { return isLocked(); }, 50);
}

bool ServiceProcess::waitForMode(int mode, int timeoutMs) const {
    return eventually(
        timeoutMs, [this, mode] { return this->mode() == mode; }, 50);
}

bool ServiceProcess::waitForCorrection(double ppm, double within, int timeoutMs) const {
    return eventually(
        timeoutMs,
        [&] {
            const auto reply = query();
            return reply && qAbs(reply->correctionPpm - ppm) < within;
        },
        50);
}

bool ServiceProcess::staysLocked(int milliseconds) const {
    int answers = 0;
    const bool neverDenied = throughout(milliseconds, [&] {
        const auto reply = query();
        answers += reply ? 1 : 0;
        return !reply || reply->locked == 1;
    });
    return neverDenied && answers > 0;
}

QByteArray ServiceProcess::story() const {
    return "mode " + modeWord(mode()).toLatin1() + (m_process.isRunning() ? ", running" : ", not running") +
           "; its log ends:\n" + m_process.errors().right(3000);
}

} // namespace dantesync::test

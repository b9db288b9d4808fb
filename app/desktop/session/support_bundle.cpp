// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/support_bundle.h"

#include "shared/fleet/fleet_checks.h"
#include "shared/fleet/host_figures.h"
#include "shared/ipc/check_json.h"

#include <QJsonDocument>
#include <QSysInfo>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

std::string verdictWord(Verdict verdict) {
    const std::string name(verdictName(verdict));
    return name + std::string(name.size() < 6 ? 6 - name.size() : 1, ' ');
}

/// English and with a point, whatever the language of the window: it goes to support.
std::string microseconds(std::optional<Nanoseconds> value) {
    return value ? QString::number(static_cast<double>(value->count) / 1000.0, 'f', 1).toStdString() + " us" : "-";
}

std::string ppm(std::optional<Ppm> value) {
    return value ? QString::number(value->value, 'f', 3).toStdString() + " ppm" : "-";
}

} // namespace

std::string checksText(const std::vector<Check>& checks) {
    std::string out;
    for (const Check& check : checks) {
        out += verdictWord(check.verdict) + check.words + '\n';
        if (check.verdict != Verdict::Ok && !check.remedy.empty())
            out += "      -> " + check.remedy + '\n';
    }
    return out;
}

std::string fleetText(const fleet::FleetAssessment& fleet) {
    std::string out = "host, address, sync, offset, uncertainty, drift, mode\n";
    for (const fleet::HostAssessment& host : fleet.hosts) {
        const auto mode = fleet::modeOf(host);
        out += host.reading.host.name + ", " + host.reading.host.address.toString() + ", " +
               (host.quality ? std::string(syncQualityName(*host.quality)) : "-") + ", " +
               microseconds(host.offset ? std::optional(host.offset->offset) : std::nullopt) + ", " +
               microseconds(host.offset ? std::optional(host.offset->uncertainty) : std::nullopt) + ", " +
               ppm(fleet::driftOf(host)) + ", " + (mode ? std::string(modeName(*mode)) : "-") +
               (host.isReference ? ", reference\n" : "\n");
    }
    return out + (fleet.referenceProblem.empty() ? "" : fleet.referenceProblem + '\n');
}

SupportBundle::SupportBundle(ServiceSession& service, FleetRoundPtr round, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_round(std::move(round))
    , m_questions(ipc::bundleQuestions()) {
    m_questions.insert(m_questions.begin(), {ipc::method::doctorRun, {}});
}

void SupportBundle::start() {
    next();
}

void SupportBundle::next() {
    if (m_asked == m_questions.size()) {
        conclude();
        return;
    }
    const ipc::BundleQuestion question = m_questions[m_asked++];
    if (!m_service.state().connected()) {
        takeAnswer(question, ipc::RpcError{0, u"the service does not answer"_s});
        return;
    }
    m_service.call(question.method, question.params, this,
                   [this, question](const ipc::Outcome& outcome) { takeAnswer(question, outcome); });
}

void SupportBundle::takeAnswer(const ipc::BundleQuestion& question, const ipc::Outcome& outcome) {
    std::string text;
    if (const auto* error = std::get_if<ipc::RpcError>(&outcome)) {
        text = error->message.toStdString() + '\n';
    } else {
        const QJsonObject answer = std::get<QJsonValue>(outcome).toObject();
        const auto checks = ipc::checksFromJson(answer);
        text = question.method == ipc::method::doctorRun && checks ? checksText(*checks)
                                                                   : QJsonDocument(answer).toJson().toStdString();
    }
    m_parts.push_back({question.method.toStdString(), text});
    if (m_asked == 1 && m_round) {
        m_parts.push_back({"the fleet, checked", checksText(fleet::fleetChecks(m_round->fleet))});
        m_parts.push_back({"snapshot", fleetText(m_round->fleet)});
    }
    next();
}

std::vector<std::string> SupportBundle::names() const {
    std::vector<std::string> names{QSysInfo::machineHostName().toStdString()};
    if (m_round) {
        for (const auto& host : m_round->fleet.hosts) {
            names.push_back(host.reading.host.name);
            names.push_back(host.reading.host.address.host);
        }
    }
    return names;
}

void SupportBundle::conclude() {
    emit finished(QString::fromStdString(
        doctor::bundleText("dantesync-app " DANTESYNC_VERSION ", Qt " QT_VERSION_STR "\n", m_parts)));
}

} // namespace dantesync::desktop

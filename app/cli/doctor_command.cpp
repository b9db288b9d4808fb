// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/doctor_report.h"
#include "app/cli/fleet_choice.h"
#include "app/cli/fleet_messages.h"
#include "app/cli/help.h"
#include "app/cli/json_text.h"
#include "app/cli/service_manager.h"
#include "app/cli/snapshot_text.h"
#include "shared/config/store.h"
#include "shared/doctor/support_bundle.h"
#include "shared/fleet/fleet_checks.h"
#include "shared/ipc/bundle_questions.h"
#include "shared/ipc/call_once.h"
#include "shared/ipc/check_json.h"
#include "shared/ipc/control_name.h"
#include "shared/ipc/methods.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array ownOptions{
    Option{"host", "HOST", "Look at this machine from outside instead of at this computer and the fleet."},
    Option{"local", "", "Look at this computer only, ask nobody else."},
    Option{"bundle", "FILE", "Also write all that support may want to know to this file."},
    Option{"redact", "", "Replace addresses, device identifiers and host names in the bundle."},
    Option{"ignore-warnings", "", "Exit status 0 also with warnings, as long as nothing fails."},
    Option{"json", "", "One JSON object."},
    Option{"control", "NAME", "Control socket (or pipe) of the service (default: the system's)."},
};

constexpr auto options = [] {
    std::array<Option, fleetOptions.size() + ownOptions.size()> all{};
    std::copy(fleetOptions.begin(), fleetOptions.end(), std::copy(ownOptions.begin(), ownOptions.end(), all.begin()));
    return all;
}();

int fail(const Error& error) {
    std::cerr << "dantesync doctor: " << error.text() << std::endl;
    return exitNoAnswer;
}

QString controlName(const Arguments& arguments) {
    const auto given = arguments.value("control");
    return given ? QString::fromStdString(*given) : ipc::defaultControlName();
}

/// What can be said of a computer whose service does not answer: what keeps it from running.
std::vector<Check> withoutService(const Arguments& arguments, const ipc::RpcError& error) {
    std::vector<Check> checks;
    const bool managed = serviceManager() != ServiceManager::None;
    checks.push_back({"service", Verdict::Fail, error.message.toStdString(),
                      managed ? "dantesync service start; dantesync service log tells why it ended"
                              : "start dantesyncd; it says on stderr what keeps it from running"});
    const std::string path = arguments.value("config").value_or(config::defaultPath());
    const config::Loaded file = config::load(path);
    for (const config::Problem& problem : file.document.problems())
        checks.push_back({"config", problem.severity == config::ProblemSeverity::Error ? Verdict::Fail : Verdict::Warn,
                          problem.text(), "mend the file; the service does not start with an error in it"});
    if (file.document.valid())
        checks.push_back(
            {"config", Verdict::Ok, path + (file.fileMissing ? ": none, the defaults hold" : " is good"), {}});
    return checks;
}

struct Findings {
    std::vector<DoctorSection> sections;
    std::optional<fleet::FleetAssessment> fleet;
    bool serviceAnswered = false; ///< this computer's
};

std::vector<Check> localChecks(const Arguments& arguments, Findings& findings) {
    const ipc::Outcome outcome = ipc::callOnce(controlName(arguments), ipc::method::doctorRun);
    if (const auto* error = std::get_if<ipc::RpcError>(&outcome))
        return withoutService(arguments, *error);
    findings.serviceAnswered = true;
    const auto checks = ipc::checksFromJson(std::get<QJsonValue>(outcome).toObject());
    if (!checks)
        return {{"service", Verdict::Fail, "its answer makes no sense: " + checks.error().text(),
                 "this tool and the service are of different versions: update the older one"}};
    std::vector<Check> all{{"service", Verdict::Ok, "the service runs", {}}};
    all.insert(all.end(), checks->begin(), checks->end());
    return all;
}

Result<Findings> lookAtHost(const Arguments& arguments) {
    auto choice = chooseFleet(arguments);
    if (!choice)
        return choice.error();
    const auto host = fleet::HostSpec::parse(*arguments.value("host"));
    if (!host)
        return Error{host.error().what, "--host", host.error().remedy};
    choice->query.hosts = {fleet::withKnownAddress(*host, choice->query.hosts)};
    choice->query.discoverAt.clear();
    Findings findings;
    findings.fleet = fleet::assess(fleet::askFleet(choice->query), {});
    findings.sections.push_back(
        {findings.fleet->hosts.front().reading.host.name, fleet::hostChecks(findings.fleet->hosts.front())});
    return findings;
}

Result<Findings> lookAround(const Arguments& arguments) {
    Findings findings;
    findings.sections.push_back({"This computer", localChecks(arguments, findings)});
    if (arguments.has("local"))
        return findings;
    const auto choice = chooseFleet(arguments);
    if (!choice) {
        findings.sections.push_back(
            {"The fleet", {{"fleet", Verdict::Warn, choice.error().text(), "then the other hosts can be looked at"}}});
        return findings;
    }
    if (choice->query.hosts.empty() && choice->query.discoverAt.empty())
        return findings;
    if (arguments.has("reference"))
        if (const Status reference = checkReference(*choice); !reference)
            return reference.error();
    findings.fleet = fleet::assess(fleet::askFleet(choice->query), choice->reference);
    findings.sections.push_back({"The fleet", fleet::fleetChecks(*findings.fleet)});
    return findings;
}

QJsonObject toJson(const Findings& findings) {
    QJsonObject out{{u"verdict"_s, QString::fromLatin1(verdictName(worst(findings.sections)).data())}};
    QJsonArray sections;
    for (const DoctorSection& section : findings.sections) {
        QJsonObject object = ipc::toJson(section.checks);
        object.insert(u"title"_s, QString::fromStdString(section.title));
        sections.append(object);
    }
    out.insert(u"sections"_s, sections);
    return out;
}

// --- The bundle -----------------------------------------------------------------------------------------------------

std::string answerText(const QString& control, const QString& method, const QJsonObject& params) {
    const ipc::Outcome outcome = ipc::callOnce(control, method, params);
    if (const auto* error = std::get_if<ipc::RpcError>(&outcome))
        return error->message.toStdString() + '\n';
    return QJsonDocument(std::get<QJsonValue>(outcome).toObject()).toJson().toStdString();
}

std::string bundleOf(const Arguments& arguments, const Findings& findings) {
    std::vector<doctor::BundlePart> parts{{"doctor", doctorText(findings.sections, Style(false))}};
    if (findings.fleet)
        parts.push_back(
            {"snapshot", snapshotText(*findings.fleet, {48'000, QDateTime::currentSecsSinceEpoch()}, Style(false))});
    const QString control = controlName(arguments);
    for (const ipc::BundleQuestion& question : ipc::bundleQuestions())
        parts.push_back({question.method.toStdString(), answerText(control, question.method, question.params)});
    return doctor::bundleText(versionText(), parts);
}

/// Names that people gave: they stay inside when asked for.
std::vector<std::string> namesIn(const Findings& findings, const Arguments& arguments) {
    std::vector<std::string> names{QSysInfo::machineHostName().toStdString()};
    if (findings.fleet)
        for (const auto& host : findings.fleet->hosts)
            names.push_back(host.reading.host.name);
    const config::Loaded file = config::load(arguments.value("config").value_or(config::defaultPath()));
    for (const auto& host : file.document.config().fleet.hosts) {
        names.push_back(host.name);
        names.push_back(host.address.host);
    }
    if (const auto& server = file.document.config().ntpServer)
        names.push_back(server->host);
    return names;
}

Status writeBundle(const Arguments& arguments, const Findings& findings) {
    std::string text = bundleOf(arguments, findings);
    if (arguments.has("redact"))
        text = doctor::Redactor(namesIn(findings, arguments)).redact(text);
    const QString path = QString::fromStdString(*arguments.value("bundle"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0 ||
        !file.commit())
        return Error{"cannot be written: " + file.errorString().toStdString(), path.toStdString(),
                     "give --bundle a file in a folder that you may write to"};
    std::cerr << "written: " << path.toStdString() << (arguments.has("redact") ? " (redacted)" : "") << std::endl;
    return success();
}

int exitStatus(const Findings& findings, bool ignoreWarnings) {
    if (!findings.serviceAnswered && (!findings.fleet || findings.fleet->answered == 0))
        return exitNoAnswer;
    const Verdict found = worst(findings.sections);
    return found == Verdict::Ok || (found == Verdict::Warn && ignoreWarnings) ? exitAllSynced : exitNotSynced;
}

int run(const Arguments& arguments) {
    if (arguments.has("redact") && !arguments.has("bundle"))
        return fail({"redacts a bundle, and there is none", "--redact", "add --bundle FILE"});
    const auto findings = arguments.has("host") ? lookAtHost(arguments) : lookAround(arguments);
    if (!findings)
        return fail(findings.error());
    if (arguments.has("json"))
        std::cout << jsonText(QJsonDocument(toJson(*findings))).toStdString() << std::flush;
    else
        std::cout << doctorText(findings->sections, Style::forOutput()) << std::flush;
    if (arguments.has("bundle"))
        if (const Status written = writeBundle(arguments, *findings); !written)
            return fail(written.error());
    return exitStatus(*findings, arguments.has("ignore-warnings"));
}

} // namespace

const Command doctorCommand{
    "doctor",
    "What is wrong, and what to do about it",
    "Looks at this computer from within (service, configuration, ports, privileges, other time services, PTP, NTP) "
    "and at the fleet from outside (who answers, who is off, one grandmaster, NTP, versions): one line each, with the "
    "remedy. Exit status 0: all is well; 1: something fails, or there are warnings; 2: wrong usage, or nothing could "
    "be "
    "asked: neither this computer's service nor any host answers. JSON tells failures from warnings.",
    options,
    "dantesync doctor\n"
    "dantesync doctor --local --json | jq .verdict\n"
    "dantesync doctor --ignore-warnings || echo 'do not start the show'\n"
    "dantesync doctor --host 10.77.9.21\n"
    "dantesync doctor --bundle support.txt --redact",
    run,
};

} // namespace dantesync::cli

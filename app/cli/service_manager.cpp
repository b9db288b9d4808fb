// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/service_manager.h"

#include <QFileInfo>
#include <QSysInfo>

#include <array>
#include <utility>

namespace dantesync::cli {
namespace {

using namespace Qt::StringLiterals;

const QString unit = u"dantesync"_s; ///< the same word names the unit and the Windows service

QList<ServiceCall> systemdCalls(ServiceAction action, int lines, bool follow) {
    const QString systemctl = u"systemctl"_s;
    switch (action) {
    case ServiceAction::Status:
        return {{systemctl, {u"status"_s, u"--no-pager"_s, u"--lines=5"_s, unit}}};
    case ServiceAction::Start:
        return {{systemctl, {u"start"_s, unit}}};
    case ServiceAction::Stop:
        return {{systemctl, {u"stop"_s, unit}}};
    case ServiceAction::Restart:
        return {{systemctl, {u"restart"_s, unit}}};
    case ServiceAction::Log: {
        QStringList words{u"--unit"_s, unit, u"--no-pager"_s, u"--lines=%1"_s.arg(lines)};
        if (follow)
            words << u"--follow"_s;
        return {{u"journalctl"_s, words}};
    }
    }
    return {};
}

QList<ServiceCall> windowsCalls(ServiceAction action) {
    const auto sc = [](const QString& verb) { return ServiceCall{u"sc.exe"_s, {verb, unit}}; };
    const auto net = [](const QString& verb) { return ServiceCall{u"net.exe"_s, {verb, unit}}; }; // waits for the end
    switch (action) {
    case ServiceAction::Status:
        return {sc(u"query"_s)};
    case ServiceAction::Start:
        return {net(u"start"_s)};
    case ServiceAction::Stop:
        return {net(u"stop"_s)};
    case ServiceAction::Restart:
        return {net(u"stop"_s), net(u"start"_s)};
    case ServiceAction::Log:
        break; // the control socket tells it
    }
    return {};
}

} // namespace

ServiceManager serviceManager() {
    if (QSysInfo::kernelType() == u"winnt"_s)
        return ServiceManager::WindowsScm;
    return QFileInfo::exists(u"/run/systemd/system"_s) ? ServiceManager::Systemd : ServiceManager::None;
}

std::optional<ServiceAction> serviceActionFromName(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, ServiceAction>, 5> actions{{{"status", ServiceAction::Status},
                                                                                 {"start", ServiceAction::Start},
                                                                                 {"stop", ServiceAction::Stop},
                                                                                 {"restart", ServiceAction::Restart},
                                                                                 {"log", ServiceAction::Log}}};
    for (const auto& [known, action] : actions)
        if (name == known)
            return action;
    return std::nullopt;
}

QList<ServiceCall> serviceCalls(ServiceManager manager, ServiceAction action, int lines, bool follow) {
    switch (manager) {
    case ServiceManager::Systemd:
        return systemdCalls(action, lines, follow);
    case ServiceManager::WindowsScm:
        return windowsCalls(action);
    case ServiceManager::None:
        break;
    }
    return {};
}

} // namespace dantesync::cli

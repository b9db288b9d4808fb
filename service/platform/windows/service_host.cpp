// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service control manager wants a thread of ours for its requests: what it asks becomes a signal
// (pending_signals.h), and the program itself runs in the main thread as it does without it.
#include "service/platform/service_host.h"

#include "service/platform/windows/handles.h"
#include "service/platform/windows/pending_signals.h"
#include "service/platform/windows/service_status.h"
#include "service/platform/windows/system_text.h"

#include <mutex>
#include <thread>
#include <utility>
#include <winsvc.h>

namespace dantesync::platform {
namespace {

constexpr DWORD startMs = 30'000; // how long the start, and the stop, may take
constexpr DWORD stopMs = 2'000;

/// ServiceMain and the handler are plain functions.
struct Told {
    std::mutex mutex;
    SERVICE_STATUS_HANDLE handle = nullptr;
    SERVICE_STATUS status{};
    KernelHandle attached{::CreateEventW(nullptr, TRUE, FALSE, nullptr)};
    KernelHandle ended{::CreateEventW(nullptr, TRUE, FALSE, nullptr)};
};

Told& told() {
    static Told all;
    return all;
}

DWORD acceptedIn(DWORD state) {
    return state == SERVICE_RUNNING
               ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN | SERVICE_ACCEPT_PARAMCHANGE | SERVICE_ACCEPT_POWEREVENT
               : 0U;
}

DWORD WINAPI onRequest(DWORD request, DWORD event, void*, void*) {
    switch (request) {
    case SERVICE_CONTROL_STOP:
    case SERVICE_CONTROL_SHUTDOWN:
        reportServiceState(SERVICE_STOP_PENDING);
        postSignal(Signals::Kind::Terminate);
        return NO_ERROR;
    case SERVICE_CONTROL_PARAMCHANGE:
        postSignal(Signals::Kind::Reload);
        return NO_ERROR;
    case SERVICE_CONTROL_POWEREVENT:
        if (event == PBT_APMRESUMEAUTOMATIC)
            postSignal(Signals::Kind::Resumed);
        return NO_ERROR;
    case SERVICE_CONTROL_INTERROGATE:
        return NO_ERROR;
    default:
        return ERROR_CALL_NOT_IMPLEMENTED;
    }
}

void WINAPI serviceMain(DWORD, wchar_t**) {
    Told& all = told();
    {
        const std::lock_guard lock(all.mutex);
        all.status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
        all.handle = ::RegisterServiceCtrlHandlerExW(serviceName, onRequest, nullptr);
    }
    reportServiceState(SERVICE_START_PENDING);
    ::SetEvent(all.attached.get());
    ::WaitForSingleObject(all.ended.get(), INFINITE);
    reportServiceState(SERVICE_STOPPED);
}

} // namespace

void reportServiceState(DWORD state) {
    Told& all = told();
    const std::lock_guard lock(all.mutex);
    if (all.handle == nullptr)
        return;
    all.status.dwCurrentState = state;
    all.status.dwControlsAccepted = acceptedIn(state);
    const bool pending = state == SERVICE_START_PENDING || state == SERVICE_STOP_PENDING;
    all.status.dwWaitHint = !pending ? 0 : state == SERVICE_START_PENDING ? startMs : stopMs;
    all.status.dwCheckPoint = pending ? all.status.dwCheckPoint + 1 : 0;
    ::SetServiceStatus(all.handle, &all.status);
}

struct ServiceHost::State {
    std::thread dispatcher;
    DWORD failure = ERROR_SUCCESS;
};

ServiceHost::ServiceHost(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}

Result<std::unique_ptr<ServiceHost>> ServiceHost::attach() {
    auto state = std::make_unique<State>();
    State* const it = state.get();
    it->dispatcher = std::thread([it] {
        std::wstring name(serviceName);
        const SERVICE_TABLE_ENTRYW table[] = {{name.data(), serviceMain}, {nullptr, nullptr}};
        if (::StartServiceCtrlDispatcherW(table) == 0) {
            it->failure = ::GetLastError();
            ::SetEvent(told().attached.get());
        }
    });
    ::WaitForSingleObject(told().attached.get(), INFINITE);
    if (told().handle != nullptr)
        return std::unique_ptr<ServiceHost>(new ServiceHost(std::move(state)));
    it->dispatcher.join();
    if (it->failure == ERROR_FAILED_SERVICE_CONTROLLER_CONNECT)
        return Error{"it was not the service control manager that started this program", "--run-service",
                     "start the service (net start dantesync), or run dantesyncd without --run-service"};
    return Error{"cannot become a service: " + systemText(it->failure), "--run-service",
                 "install it anew: dantesyncd --uninstall, then dantesyncd --install"};
}

ServiceHost::~ServiceHost() {
    ::SetEvent(told().ended.get());
    m_state->dispatcher.join(); // ends once it is known that the service has stopped
}

void ServiceHost::setExitStatus(int status) {
    Told& all = told();
    const std::lock_guard lock(all.mutex);
    all.status.dwWin32ExitCode = status == 0 ? NO_ERROR : ERROR_SERVICE_SPECIFIC_ERROR;
    all.status.dwServiceSpecificExitCode = static_cast<DWORD>(status);
}

void tellSystemLog(Gravity gravity, std::string_view line) {
    if (told().handle == nullptr)
        return; // a person sees standard error
    const HANDLE log = ::RegisterEventSourceW(nullptr, serviceName);
    if (log == nullptr)
        return;
    const WORD type = gravity == Gravity::Error     ? EVENTLOG_ERROR_TYPE
                      : gravity == Gravity::Warning ? EVENTLOG_WARNING_TYPE
                                                    : EVENTLOG_INFORMATION_TYPE;
    const std::wstring text = toWide(line);
    const wchar_t* strings[] = {text.c_str()};
    constexpr DWORD plainText = 1; // a message that is its one argument: see service_install.cpp
    ::ReportEventW(log, type, 0, plainText, nullptr, 1, 0, strings, nullptr);
    ::DeregisterEventSource(log);
}

} // namespace dantesync::platform

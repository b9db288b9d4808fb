// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for an older installation of the field: started by the service control manager it is a service that does
// nothing, else a tray program with a hidden window, until somebody closes it.
#include <windows.h>

namespace {

wchar_t serviceName[] = L"dantesync";
SERVICE_STATUS_HANDLE handle = nullptr;
HANDLE stopped = nullptr;

void tell(DWORD state) {
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP : 0;
    SetServiceStatus(handle, &status);
}

void WINAPI serviceMain(DWORD, wchar_t**) {
    handle = RegisterServiceCtrlHandlerExW(
        serviceName,
        [](DWORD control, DWORD, void*, void*) -> DWORD {
            if (control == SERVICE_CONTROL_STOP)
                SetEvent(stopped);
            return NO_ERROR;
        },
        nullptr);
    tell(SERVICE_RUNNING);
    WaitForSingleObject(stopped, INFINITE);
    tell(SERVICE_STOPPED);
}

LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM w, LPARAM l) {
    if (message == WM_DESTROY)
        PostQuitMessage(0);
    return DefWindowProcW(window, message, w, l);
}

void runTray() {
    WNDCLASSW kind{};
    kind.lpfnWndProc = onMessage;
    kind.lpszClassName = L"OldTray";
    RegisterClassW(&kind);
    CreateWindowW(kind.lpszClassName, L"", 0, 0, 0, 0, 0, nullptr, nullptr, nullptr, nullptr);
    MSG message;
    while (GetMessageW(&message, nullptr, 0, 0) > 0)
        DispatchMessageW(&message);
}

} // namespace

int main() {
    stopped = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    SERVICE_TABLE_ENTRYW table[] = {{serviceName, serviceMain}, {nullptr, nullptr}};
    if (StartServiceCtrlDispatcherW(table) == 0)
        runTray();
    return 0;
}

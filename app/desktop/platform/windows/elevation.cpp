// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/windows/elevation.h"

#include <QCoreApplication>
#include <QDir>

#include <shellapi.h>
#include <windows.h>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

HelperEnd runHelper(Rights rights, const QStringList& words) {
    const QString helper =
        QDir::toNativeSeparators(QCoreApplication::applicationDirPath() + u"/dantesync-helper.exe"_s);
    const QString arguments = words.join(u' '); // our own words, none with a space
    const HRESULT com = CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE); // as it asks for
    SHELLEXECUTEINFOW info{};
    info.cbSize = sizeof info;
    info.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    info.lpVerb = rights == Rights::Administrator ? L"runas" : L"open";
    info.lpFile = reinterpret_cast<const wchar_t*>(helper.utf16());
    info.lpParameters = reinterpret_cast<const wchar_t*>(arguments.utf16());
    info.nShow = SW_HIDE;
    HelperEnd end;
    if (ShellExecuteExW(&info) == 0 || info.hProcess == nullptr) {
        end.startError = GetLastError() != 0 ? GetLastError() : DWORD{ERROR_FILE_NOT_FOUND};
    } else {
        WaitForSingleObject(info.hProcess, INFINITE);
        DWORD code = 0;
        GetExitCodeProcess(info.hProcess, &code);
        CloseHandle(info.hProcess);
        end.exitCode = code;
    }
    if (SUCCEEDED(com))
        CoUninitialize();
    return end;
}

} // namespace dantesync::desktop

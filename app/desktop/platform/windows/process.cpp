// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/process.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <cstdio>
#include <windows.h>

namespace dantesync::desktop {
namespace {

/// The installer posts this message to our windows when the program's files are about to change or to go.
class QuitRequests : public QAbstractNativeEventFilter {
public:
    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override {
        if (static_cast<const MSG*>(message)->message != m_quit)
            return false;
        QCoreApplication::quit();
        return true;
    }

private:
    const UINT m_quit = RegisterWindowMessageW(L"DanteSyncQuit");
};

/// A program with windows gets no console; the one it was started from serves, unless the output goes elsewhere.
void useParentConsole() {
    const bool redirected = GetStdHandle(STD_OUTPUT_HANDLE) != nullptr;
    if (redirected || AttachConsole(ATTACH_PARENT_PROCESS) == 0)
        return;
    for (std::FILE* stream : {stdout, stderr})
        if (std::freopen("CONOUT$", "w", stream) == nullptr)
            return;
}

} // namespace

void prepareProcess() {
    static QuitRequests quitRequests;
    QCoreApplication::instance()->installNativeEventFilter(&quitRequests);
    useParentConsole();
}

} // namespace dantesync::desktop

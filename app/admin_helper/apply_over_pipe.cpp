// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin_helper/apply_over_pipe.h"

#include "app/config_helper/apply_config.h"
#include "shared/config/store.h"
#include "shared/ipc/call_once.h"
#include "shared/ipc/control_name.h"
#include "shared/ipc/methods.h"

#include <QJsonDocument>

#include <array>
#include <memory>
#include <windows.h>

namespace dantesync::admin_helper {
namespace {

using namespace Qt::StringLiterals;

struct CloseFile {
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using FileHandle = std::unique_ptr<void, CloseFile>;

/// Up to and without the line's end; empty when there is none.
QByteArray readLine(HANDLE pipe) {
    QByteArray line;
    std::array<char, 65'536> buffer{};
    while (line.size() <= config_helper::maximumRequest) {
        DWORD count = 0;
        if (ReadFile(pipe, buffer.data(), static_cast<DWORD>(buffer.size()), &count, nullptr) == 0 || count == 0)
            return {};
        line.append(buffer.data(), static_cast<qsizetype>(count));
        if (line.endsWith('\n'))
            return line.chopped(1);
    }
    return {};
}

QJsonObject apply(const QByteArray& request) {
    QJsonObject answer = config_helper::applyConfig(request, config::defaultPath());
    if (answer.value(u"saved"_s).toBool()) { // the service may not run; then it reads the file when it starts
        const ipc::Outcome reloaded = ipc::callOnce(ipc::defaultControlName(), ipc::method::configReload);
        answer.insert(u"reloaded"_s, std::holds_alternative<QJsonValue>(reloaded));
    }
    return answer;
}

} // namespace

unsigned applyOverPipe(const QString& name) {
    // Whoever made the pipe has fewer rights than we: they shall not act under our name.
    const QString path = u"\\\\.\\pipe\\"_s + name;
    const HANDLE opened = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0,
                                      nullptr, OPEN_EXISTING, SECURITY_SQOS_PRESENT | SECURITY_ANONYMOUS, nullptr);
    if (opened == INVALID_HANDLE_VALUE)
        return GetLastError();
    const FileHandle pipe(opened);
    const QByteArray answer = QJsonDocument(apply(readLine(pipe.get()))).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype done = 0; done < answer.size();) {
        DWORD count = 0;
        if (WriteFile(pipe.get(), answer.constData() + done, static_cast<DWORD>(answer.size() - done), &count,
                      nullptr) == 0)
            return GetLastError();
        done += static_cast<qsizetype>(count);
    }
    char end = 0;
    DWORD count = 0;
    ReadFile(pipe.get(), &end, 1, &count, nullptr); // until the other end has read it and closes
    return 0;
}

} // namespace dantesync::admin_helper

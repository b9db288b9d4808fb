// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/pipe_listener.h"

#include "service/platform/windows/handles.h"
#include "service/platform/windows/system_text.h"
#include "service/platform/windows/wake_socket.h"

#include <sddl.h>
#include <utility>
#include <vector>

namespace dantesync::platform {
namespace {

constexpr DWORD bufferBytes = 64 * 1024;

/// Nobody over the network; the system, administrators and whoever runs the service do as they like; everyone else may
/// connect, read and write. What a caller may ask for is decided method by method.
constexpr const wchar_t* accessRules = L"D:P(D;;GA;;;NU)(A;;GA;;;SY)(A;;GA;;;BA)(A;;GA;;;OW)(A;;GRGW;;;WD)";

LocalMemory<void> accessDescriptor() {
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ::ConvertStringSecurityDescriptorToSecurityDescriptorW(accessRules, SDDL_REVISION_1, &descriptor, nullptr);
    return LocalMemory<void>(descriptor);
}

KernelHandle makePipe(const std::wstring& path, std::size_t places, bool first) {
    const LocalMemory<void> access = accessDescriptor();
    if (!access)
        return nullptr; // never with somebody else's rules
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), access.get(), FALSE};
    const DWORD mode = PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | (first ? FILE_FLAG_FIRST_PIPE_INSTANCE : 0U);
    return KernelHandle(::CreateNamedPipeW(path.c_str(), mode,
                                           PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS,
                                           static_cast<DWORD>(places), bufferBytes, bufferBytes, 0, &attributes));
}

void CALLBACK onConnected(void* waker, BOOLEAN) {
    static_cast<WakeSocket*>(waker)->raise();
}

} // namespace

/// One client's. The system tells in a thread of its own that somebody has connected; everything else happens in ours.
struct PipeListener::Place {
    Place(KernelHandle made, WakeSocket& toRaise)
        : pipe(std::move(made))
        , connected(::CreateEventW(nullptr, TRUE, FALSE, nullptr))
        , waker(toRaise) {}
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() {
        stopWaiting();
        DWORD none = 0;
        if (listening && ::CancelIoEx(pipe.get(), &operation) != 0)
            ::GetOverlappedResult(pipe.get(), &operation, &none, TRUE); // until then the system writes into it
    }

    void listen() {
        stopWaiting();
        operation = OVERLAPPED{};
        operation.hEvent = connected.get();
        ::ResetEvent(connected.get());
        listening = true;
        if (::ConnectNamedPipe(pipe.get(), &operation) != 0 || ::GetLastError() == ERROR_IO_PENDING) {
            ::RegisterWaitForSingleObject(&wait, connected.get(), onConnected, &waker, INFINITE, WT_EXECUTEONLYONCE);
            return;
        }
        // Somebody was quicker than us (ERROR_PIPE_CONNECTED), or has come and gone: accept() looks at it.
        failed = ::GetLastError() != ERROR_PIPE_CONNECTED;
        operation.Internal = 0; // STATUS_SUCCESS
        ::SetEvent(connected.get());
        waker.raise();
    }
    void stopWaiting() {
        if (wait != nullptr)
            ::UnregisterWaitEx(wait, INVALID_HANDLE_VALUE); // waits for a call that is under way
        wait = nullptr;
    }
    /// A client is there.
    bool take() {
        DWORD none = 0;
        if (!listening || ::WaitForSingleObject(connected.get(), 0) != WAIT_OBJECT_0)
            return false;
        listening = false;
        if (!std::exchange(failed, false) && ::GetOverlappedResult(pipe.get(), &operation, &none, FALSE) != 0)
            return true;
        renew();
        return false;
    }
    void renew() {
        ::DisconnectNamedPipe(pipe.get());
        listen();
    }

    KernelHandle pipe;
    KernelHandle connected;
    WakeSocket& waker;
    OVERLAPPED operation{};
    HANDLE wait = nullptr;
    bool listening = false;
    bool failed = false;
};

struct PipeListener::State {
    WakeSocket waker;
    std::vector<std::unique_ptr<Place>> places;
};

PipeListener::PipeListener(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
PipeListener::~PipeListener() = default;

Result<std::unique_ptr<PipeListener>> PipeListener::open(const std::string& name, std::size_t places) {
    auto state = std::make_unique<State>();
    const std::wstring path = L"\\\\.\\pipe\\" + toWide(name);
    for (std::size_t i = 0; i < places; ++i) {
        KernelHandle pipe = makePipe(path, places, i == 0);
        if (!isValid(pipe)) {
            const DWORD error = ::GetLastError();
            return Error{error == ERROR_ACCESS_DENIED || error == ERROR_PIPE_BUSY
                             ? "another program has a pipe of this name"
                             : systemText(error),
                         name, "end that program, or use --control NAME or --control none"};
        }
        state->places.push_back(std::make_unique<Place>(std::move(pipe), state->waker));
        state->places.back()->listen();
    }
    return std::unique_ptr<PipeListener>(new PipeListener(std::move(state)));
}

std::intptr_t PipeListener::descriptor() const {
    return m_state->waker.descriptor();
}

std::optional<PipeConnection> PipeListener::accept() {
    m_state->waker.clear();
    for (std::size_t i = 0; i < m_state->places.size(); ++i) {
        Place& place = *m_state->places[i];
        if (!place.take())
            continue;
        HANDLE ours = nullptr;
        if (::DuplicateHandle(::GetCurrentProcess(), place.pipe.get(), ::GetCurrentProcess(), &ours, 0, FALSE,
                              DUPLICATE_SAME_ACCESS) != 0)
            return PipeConnection{reinterpret_cast<std::intptr_t>(ours), i};
        place.renew(); // out of handles: this client is cut off
    }
    return std::nullopt;
}

void PipeListener::giveBack(std::size_t place) {
    m_state->places[place]->renew();
}

} // namespace dantesync::platform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace dantesync::platform {

/// The end of a connection that a client has made, and the place that it takes.
struct PipeConnection {
    std::intptr_t handle = -1; ///< overlapped, for reading and writing; whoever takes it closes it
    std::size_t place = 0;
};

/// Windows only: a named pipe that every local user may connect to and nobody from another computer. All its places are
/// made at once and kept: as long as it lives no other program can make one more under this name and be taken for us.
class PipeListener {
public:
    /// @p name without "\\.\pipe\". Errors: somebody else has a pipe of that name.
    static Result<std::unique_ptr<PipeListener>> open(const std::string& name, std::size_t places);
    ~PipeListener();
    PipeListener(const PipeListener&) = delete;
    PipeListener& operator=(const PipeListener&) = delete;

    std::intptr_t descriptor() const; ///< becomes readable when somebody has connected
    /// The next one who has connected, or nothing.
    std::optional<PipeConnection> accept();
    /// That connection has been closed: its place is free for the next client.
    void giveBack(std::size_t place);

private:
    struct Place;
    struct State;
    explicit PipeListener(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace dantesync::platform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <type_traits>
#include <windows.h>

namespace dantesync::platform {

struct CloseKernelHandle {
    void operator()(HANDLE handle) const {
        if (handle != INVALID_HANDLE_VALUE)
            ::CloseHandle(handle);
    }
};
/// What CloseHandle() ends. Some calls say "none" by INVALID_HANDLE_VALUE: ask isValid().
using KernelHandle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseKernelHandle>;

inline bool isValid(const KernelHandle& handle) {
    return handle != nullptr && handle.get() != INVALID_HANDLE_VALUE;
}

struct FreeLocal {
    void operator()(void* memory) const { ::LocalFree(memory); }
};
template<class T>
using LocalMemory = std::unique_ptr<T, FreeLocal>;

} // namespace dantesync::platform

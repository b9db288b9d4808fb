// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/file_os.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace dantesync::config::os {

#ifdef _WIN32

std::error_code sync(const std::filesystem::path& file) {
    const HANDLE handle = ::CreateFileW(file.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                        OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    const bool done = handle != INVALID_HANDLE_VALUE && ::FlushFileBuffers(handle) != 0;
    const auto error = static_cast<int>(::GetLastError());
    if (handle != INVALID_HANDLE_VALUE)
        ::CloseHandle(handle);
    return done ? std::error_code() : std::error_code(error, std::system_category());
}

void syncNames(const std::filesystem::path&) {} // NTFS keeps a journal of its own

void copyOwner(const std::filesystem::path&, const std::filesystem::path&) {}

#else

std::error_code sync(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
    const std::error_code error(errno, std::generic_category());
    if (descriptor >= 0)
        ::close(descriptor);
    return done ? std::error_code() : error;
}

void syncNames(const std::filesystem::path& directory) {
    (void)sync(directory); // the file is replaced by now, whatever comes of this
}

void copyOwner(const std::filesystem::path& like, const std::filesystem::path& file) {
    struct stat wanted {};
    if (::stat(like.c_str(), &wanted) != 0)
        return;
    constexpr auto same = static_cast<uid_t>(-1);
    // Who may not give a file away may often still choose among its own groups.
    if (::lchown(file.c_str(), wanted.st_uid, wanted.st_gid) != 0 && ::lchown(file.c_str(), same, wanted.st_gid) != 0)
        return;
}

#endif

} // namespace dantesync::config::os

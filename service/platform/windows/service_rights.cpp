// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/service_rights.h"

#include "service/platform/windows/handles.h"
#include "service/platform/windows/service_status.h"
#include "service/platform/windows/system_text.h"

#include <aclapi.h>
#include <array>
#include <cstddef>
#include <filesystem>
#include <sddl.h>
#include <system_error>

namespace dantesync::platform {
namespace {

/// As a string; empty where services have no identity of their own.
std::wstring serviceSid() {
    std::array<std::max_align_t, SECURITY_MAX_SID_SIZE / sizeof(std::max_align_t) + 1> sid{};
    std::array<wchar_t, 257> domain{};
    DWORD sidSize = sizeof sid;
    DWORD domainSize = domain.size();
    SID_NAME_USE use{};
    const std::wstring name = std::wstring(L"NT SERVICE\\") + serviceName;
    wchar_t* text = nullptr;
    if (::LookupAccountNameW(nullptr, name.c_str(), sid.data(), &sidSize, domain.data(), &domainSize, &use) == 0 ||
        ::ConvertSidToStringSidW(sid.data(), &text) == 0)
        return {};
    const LocalMemory<wchar_t> owner(text);
    return text;
}

} // namespace

Status giveToService(const std::string& directory) {
    std::error_code made;
    const std::wstring path = toWide(directory);
    std::filesystem::create_directories(path, made);
    if (made)
        return Error{"cannot make the folder: " + made.message(), directory, "run it as administrator"};
    // The service by its own identity, or else all that run under its account. Written anew are files and folders, but
    // not the rules themselves.
    const std::wstring sid = serviceSid();
    const std::wstring rules = L"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)(A;OICI;0x1301ff;;;" +
                               (sid.empty() ? std::wstring(L"LS") : sid) + L")";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(rules.c_str(), SDDL_REVISION_1, &descriptor, nullptr) ==
        0)
        return Error{"cannot say who may write here: " + systemText(::GetLastError()), directory, {}};
    const LocalMemory<void> owner(descriptor);
    BOOL present = FALSE;
    BOOL defaulted = FALSE;
    ACL* list = nullptr;
    ::GetSecurityDescriptorDacl(descriptor, &present, &list, &defaulted);
    std::wstring name = path;
    const DWORD result = ::SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                                                 DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                                 nullptr, nullptr, list, nullptr);
    if (result != ERROR_SUCCESS)
        return Error{"cannot let the service write here: " + systemText(result), directory, "run it as administrator"};
    return success();
}

} // namespace dantesync::platform

# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP "System/Daemons")
set(CPACK_RPM_PACKAGE_AUTOREQ YES)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/lib/tmpfiles.d /usr/libexec
    /usr/share/applications /usr/share/lintian /usr/share/lintian/overrides /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/man /usr/share/man/man1 /usr/share/man/man8
    /usr/share/metainfo /usr/share/polkit-1 /usr/share/polkit-1/actions /usr/share/zsh /usr/share/zsh/site-functions)
foreach(folder "" /16x16 /22x22 /24x24 /32x32 /48x48 /64x64 /128x128 /256x256 /scalable /symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor${folder} /usr/share/icons/hicolor${folder}/apps /usr/share/icons/hicolor${folder}/status)
endforeach()
list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons)

set(scripts ${CMAKE_CURRENT_BINARY_DIR}/rpm)
foreach(script post preun postun)
    compose_script(${CMAKE_CURRENT_LIST_DIR}/rpm/${script}.sh ${scripts}/${script})
endforeach()

set(CPACK_RPM_BASE_PACKAGE_NAME dantesync)
set(CPACK_RPM_BASE_PACKAGE_DESCRIPTION ${base_description})
set(CPACK_RPM_BASE_PACKAGE_REQUIRES "systemd >= 252, (qt6-qtbase or qt6-sql-sqlite)") # with the history's SQL driver
set(CPACK_RPM_BASE_POST_INSTALL_SCRIPT_FILE ${scripts}/post)
set(CPACK_RPM_BASE_PRE_UNINSTALL_SCRIPT_FILE ${scripts}/preun)
set(CPACK_RPM_BASE_POST_UNINSTALL_SCRIPT_FILE ${scripts}/postun)

set(CPACK_RPM_DESKTOP_PACKAGE_NAME dantesync-desktop)
set(CPACK_RPM_DESKTOP_PACKAGE_DESCRIPTION ${desktop_description})

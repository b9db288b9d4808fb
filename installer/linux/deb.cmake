# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(scripts ${CMAKE_CURRENT_BINARY_DIR}/deb)
foreach(script config postinst prerm postrm)
    compose_script(${CMAKE_CURRENT_LIST_DIR}/deb/${script}.sh ${scripts}/${script})
endforeach()

set(CPACK_DEBIAN_BASE_PACKAGE_NAME dantesync)
set(CPACK_DEBIAN_BASE_PACKAGE_SECTION net)
set(CPACK_DEBIAN_BASE_DESCRIPTION ${base_description})
# Qt loads the driver of the history by name, so no program's needs tell of it.
set(CPACK_DEBIAN_BASE_PACKAGE_DEPENDS
    "systemd (>= 252), debconf (>= 0.5) | debconf-2.0, libqt6sql6-sqlite")
set(CPACK_DEBIAN_BASE_PACKAGE_SUGGESTS "dantesync-desktop, prometheus")
set(CPACK_DEBIAN_BASE_PACKAGE_CONTROL_EXTRA
    ${scripts}/config ${scripts}/postinst ${scripts}/prerm ${scripts}/postrm ${CMAKE_CURRENT_LIST_DIR}/deb/templates)

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME dantesync-desktop)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION net)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION ${desktop_description})
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, hicolor-icon-theme")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "dantesync, pkexec, qt6-wayland")

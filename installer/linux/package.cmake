# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two packages of each kind: the service with its command line, which need no graphical libraries, and the desktop.
set(DANTESYNC_MAINTAINER "DanteSync maintainers <maintainers@users.noreply.github.com>" CACHE STRING
    "Who answers for the packages")
set(CPACK_PACKAGE_CONTACT ${DANTESYNC_MAINTAINER})
set(CPACK_GENERATOR DEB RPM)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_COMPONENT_SERVICE_GROUP base)
set(CPACK_COMPONENT_CLI_GROUP base)
set(CPACK_COMPONENT_DESKTOP_GROUP desktop)
set(CPACK_STRIP_FILES TRUE)
# Folders that Debian wants to be 755 whatever the builder's umask is.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/arrange.cmake)

set(base_description
"DanteSync follows the grandmaster of a Dante audio network by PTPv1, steers
the computer's clock at its rate and phase, takes the date from NTP, and tells
whoever asks how well it does: by time queries, HTTP, Prometheus metrics and a
control socket. It never transmits on the PTP ports, and it needs no special
network card.
.
This package holds the service dantesyncd and the command line dantesync.
While another program keeps the computer's time the service only monitors.")
set(desktop_description
"Tray icon and window of DanteSync, which keeps the clocks of a Dante audio
network's computers together: this computer's clock, every computer of the
network, charts, events, checks, configuration and reports, in seven
languages. It shows the network with or without the service on this computer.")

# The parts of a maintainer script in one file: a package has no other place for them before it is unpacked.
function(compose_script source target)
    file(STRINGS ${source} lines)
    file(READ ${source} text)
    foreach(line ${lines})
        if(line MATCHES "^\\. ((scripts|deb)/[a-z_]+\\.sh)$")
            set(part ${CMAKE_CURRENT_SOURCE_DIR}/linux/${CMAKE_MATCH_1})
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${part})
            file(READ ${part} part_text)
            string(REPLACE "${line}\n" "${part_text}" text "${text}")
        endif()
    endforeach()
    string(REGEX REPLACE " *# shellcheck [^\n]*\n" "" text "${text}")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    file(CONFIGURE OUTPUT ${target} CONTENT "${text}" @ONLY)
    file(CHMOD ${target} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endfunction()

include(${CMAKE_CURRENT_LIST_DIR}/deb.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/rpm.cmake)

foreach(package dantesync:service dantesync-desktop:desktop)
    string(REPLACE ":" ";" package ${package})
    list(GET package 0 name)
    list(GET package 1 component)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/deb/changelog ${CMAKE_CURRENT_LIST_DIR}/deb/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name} COMPONENT ${component})
endforeach()
install(FILES ${CMAKE_CURRENT_LIST_DIR}/deb/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
    RENAME dantesync COMPONENT service)

# SPDX-License-Identifier: GPL-3.0-or-later
#
# The service, and what systemd wants to know of it: its unit, its user, the folder of its configuration.
install(TARGETS dantesyncd RUNTIME COMPONENT service)
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    return()
endif()

set(systemd_files ${CMAKE_SOURCE_DIR}/resources/systemd)
configure_file(${systemd_files}/dantesync.service.in ${CMAKE_CURRENT_BINARY_DIR}/dantesync.service @ONLY)
# Not LIBDIR, which has the architecture in it: systemd looks in lib alone.
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/dantesync.service DESTINATION lib/systemd/system COMPONENT service)
foreach(kind sysusers tmpfiles)
    install(FILES ${systemd_files}/dantesync.${kind} DESTINATION lib/${kind}.d RENAME dantesync.conf COMPONENT service)
endforeach()
install(FILES ${systemd_files}/hardware-timestamps.conf ${CMAKE_SOURCE_DIR}/installer/linux/config.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/dantesync COMPONENT service)

# SPDX-License-Identifier: GPL-3.0-or-later
#
# The desktop, and what a Linux desktop wants to know of it. Translations and help are within the program; the help is
# also there as a manual to read without it.
install(TARGETS dantesync-app RUNTIME COMPONENT desktop)
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    return()
endif()

set(desktop_files ${CMAKE_SOURCE_DIR}/resources/desktop)
install(FILES ${desktop_files}/dantesync-app.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
install(FILES ${desktop_files}/autostart.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/dantesync COMPONENT desktop)
install(FILES ${desktop_files}/io.github.dantesync.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
    COMPONENT desktop)
install(FILES ${CMAKE_SOURCE_DIR}/resources/man/dantesync-app.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
    COMPONENT desktop)

# Pictures where every program finds them; icon_folder is where the build draws them.
set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 22 24 32 48 64 128 256)
    install(FILES ${icon_folder}/${size}/dantesync.png DESTINATION ${theme}/${size}x${size}/apps COMPONENT desktop)
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/dantesync.svg DESTINATION ${theme}/scalable/apps COMPONENT desktop)
install(FILES ${desktop_files}/dantesync-symbolic.svg DESTINATION ${theme}/symbolic/apps COMPONENT desktop)
file(GLOB tray_pictures CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/tray-*.svg)
foreach(picture ${tray_pictures})
    get_filename_component(name ${picture} NAME_WE)
    install(FILES ${picture} DESTINATION ${theme}/symbolic/status RENAME dantesync-${name}-symbolic.svg COMPONENT desktop)
endforeach()

if(CMAKE_CROSSCOMPILING) # the program that writes it cannot run
    return()
endif()
set(manual ${CMAKE_CURRENT_BINARY_DIR}/manual)
add_custom_command(OUTPUT ${manual}/made
    COMMAND dantesync-manual ${manual}
    COMMAND ${CMAKE_COMMAND} -E touch ${manual}/made
    DEPENDS dantesync-manual ${help_files}
    COMMENT "The manual"
    VERBATIM)
add_custom_target(dantesync_manual_pages ALL DEPENDS ${manual}/made)
install(DIRECTORY ${manual}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/dantesync-desktop COMPONENT desktop
    FILES_MATCHING PATTERN "manual-*.html")

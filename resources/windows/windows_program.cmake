# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Windows shows of a program and wants to know of it: icon, version, and a manifest (sharp on every screen, UTF-8,
# long paths, the rights of whoever starts it).

# dantesync_windows_program(TARGET DESCRIPTION): on other systems it does nothing.
function(dantesync_windows_program name description)
    if(NOT WIN32)
        return()
    endif()
    set(folder ${CMAKE_BINARY_DIR}/windows)
    set(icon ${DANTESYNC_ICO})
    set(manifest ${folder}/${name}.manifest)
    configure_file(${CMAKE_SOURCE_DIR}/resources/windows/program.manifest.in ${manifest} @ONLY)
    configure_file(${CMAKE_SOURCE_DIR}/resources/windows/program.rc.in ${folder}/${name}.rc @ONLY)
    set_property(SOURCE ${folder}/${name}.rc PROPERTY OBJECT_DEPENDS ${icon} ${manifest})
    target_sources(${name} PRIVATE ${folder}/${name}.rc)
    add_dependencies(${name} dantesync_ico)
endfunction()

if(NOT WIN32)
    return()
endif()
enable_language(RC)
set(CMAKE_INSTALL_BINDIR .) # programs, libraries and all lie in one folder, as Windows looks for them

# The icon out of its SVG source, in the sizes that Windows asks for between 100 and 400 percent.
find_program(DANTESYNC_RSVG rsvg-convert REQUIRED)
find_program(DANTESYNC_ICOTOOL icotool REQUIRED)
set(DANTESYNC_ICO ${CMAKE_BINARY_DIR}/windows/dantesync.ico CACHE INTERNAL "The icon of every program")
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/windows)
set(source ${CMAKE_SOURCE_DIR}/resources/icons/dantesync.svg)
set(commands "")
set(pictures "")
foreach(size 16 20 24 32 40 48 64 96 128 256)
    set(picture ${CMAKE_BINARY_DIR}/windows/dantesync-${size}.png)
    list(APPEND commands COMMAND ${DANTESYNC_RSVG} -w ${size} -h ${size} -o ${picture} ${source})
    if(size EQUAL 256)
        list(APPEND pictures --raw=${picture}) # as it is: Windows wants this one compressed
    else()
        list(APPEND pictures ${picture})
    endif()
endforeach()
add_custom_command(OUTPUT ${DANTESYNC_ICO} ${commands} COMMAND ${DANTESYNC_ICOTOOL} -c -o ${DANTESYNC_ICO} ${pictures}
    DEPENDS ${source} COMMENT "Making dantesync.ico" VERBATIM)
add_custom_target(dantesync_ico DEPENDS ${DANTESYNC_ICO})

# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installer for Windows: NSIS through CPack, with a script of our own (NSIS.template.in).
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_FILE_NAME DanteSync-${PROJECT_VERSION}-windows-x86_64)
set(CPACK_COMPONENTS_ALL runtime service cli desktop)
set(CPACK_STRIP_FILES TRUE)
set(CPACK_DANTESYNC_INSTALLER ${CMAKE_CURRENT_LIST_DIR})
set(CPACK_DANTESYNC_SIGN ${CMAKE_CURRENT_LIST_DIR}/sign.sh)
set(CPACK_DANTESYNC_SETUP ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/dantesync-setup.exe)
set(CPACK_DANTESYNC_ICON ${DANTESYNC_ICO})
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/sign_staged.cmake)
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR}) # where CPack finds the script

# --- What the programs need beside themselves -----------------------------------------------------------------------

get_target_property(qt_core Qt6::Core LOCATION)
cmake_path(GET qt_core PARENT_PATH qt_bin)
cmake_path(GET qt_bin PARENT_PATH qt)

# libraries(COMPONENT NAME...): of Qt's folder, or the compiler's.
function(libraries component)
    foreach(name ${ARGN})
        set(file ${qt_bin}/${name}.dll)
        if(NOT EXISTS ${file})
            execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${name}.dll OUTPUT_VARIABLE file
                OUTPUT_STRIP_TRAILING_WHITESPACE)
        endif()
        if(NOT IS_ABSOLUTE "${file}")
            message(FATAL_ERROR "${name}.dll is neither in ${qt_bin} nor the compiler's")
        endif()
        install(FILES ${file} DESTINATION . COMPONENT ${component})
    endforeach()
endfunction()

# plugins(COMPONENT FOLDER/NAME...)
function(plugins component)
    foreach(plugin ${ARGN})
        cmake_path(GET plugin PARENT_PATH folder)
        install(FILES ${qt}/plugins/${plugin}.dll DESTINATION plugins/${folder} COMPONENT ${component})
    endforeach()
endfunction()

libraries(runtime libgcc_s_seh-1 libstdc++-6 libwinpthread-1 Qt6Core Qt6Network Qt6Sql)
plugins(runtime sqldrivers/qsqlite tls/qschannelbackend)
libraries(service libmicrohttpd-12)
libraries(desktop Qt6Gui Qt6Widgets Qt6PrintSupport Qt6Charts)
plugins(desktop platforms/qwindows styles/qwindowsvistastyle imageformats/qico)

# Qt looks for plugins and translations from here on.
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/qt.conf "[Paths]\nPrefix = .\n")
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/qt.conf DESTINATION . COMPONENT runtime)

# Qt's own words, in our languages: files of no system. (Debian: qt6-translations-l10n. What is missing stops the
# packing, not the compiling.)
foreach(language cs de es fr ja sk)
    install(FILES /usr/share/qt6/translations/qtbase_${language}.qm DESTINATION translations COMPONENT desktop)
endforeach()

# --- Whose work it is ------------------------------------------------------------------------------------------------

install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt COMPONENT runtime)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/third-party.txt DESTINATION licences COMPONENT runtime)
# licence(NAME FILE...): the first that is there.
function(licence name)
    foreach(file ${ARGN})
        if(EXISTS ${file})
            install(FILES ${file} DESTINATION licences RENAME ${name}.txt COMPONENT runtime)
            return()
        endif()
    endforeach()
    install(CODE "message(FATAL_ERROR \"none of these licences is there: ${ARGN}\")" COMPONENT runtime)
endfunction()
licence(LGPL-3 /usr/share/common-licenses/LGPL-3)
licence(LGPL-2.1 /usr/share/common-licenses/LGPL-2.1)
licence(Qt /usr/share/doc/libqt6core6/copyright /usr/share/doc/libqt6core6t64/copyright)
licence(Qt-Charts /usr/share/doc/qt6-charts-dev/copyright)
licence(RapidJSON /usr/share/doc/rapidjson-dev/copyright)
licence(libmicrohttpd /usr/share/doc/libmicrohttpd-dev/copyright)
licence(GCC /usr/share/doc/gcc-mingw-w64-base/copyright)
licence(mingw-w64 /usr/share/doc/mingw-w64-common/copyright)

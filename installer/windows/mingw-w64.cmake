# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds for 64-bit Windows on Debian or Ubuntu: their mingw-w64 with POSIX threads, and the Qt that './dev windows' puts
# into build/windows-qt. moc, rcc and lrelease come from this machine's own Qt, which has to be of the same version.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(mingw x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${mingw}-gcc-posix)
set(CMAKE_CXX_COMPILER ${mingw}-g++-posix)
set(CMAKE_RC_COMPILER ${mingw}-windres)

cmake_path(SET qt_for_windows NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../build/windows-qt")
set(DANTESYNC_WINDOWS_QT "${qt_for_windows}" CACHE PATH "The Qt for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES DANTESYNC_WINDOWS_QT)
set(CMAKE_FIND_ROOT_PATH "${DANTESYNC_WINDOWS_QT}" /usr/${mingw})
set(CMAKE_PREFIX_PATH "${DANTESYNC_WINDOWS_QT}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

file(GLOB host_cmake LIST_DIRECTORIES true /usr/lib/*/cmake/Qt6)
list(GET host_cmake 0 host_cmake)
cmake_path(GET host_cmake PARENT_PATH host_cmake)
set(QT_HOST_PATH /usr CACHE PATH "The Qt whose tools run on this machine")
set(QT_HOST_PATH_CMAKE_DIR "${host_cmake}" CACHE PATH "Its CMake packages")

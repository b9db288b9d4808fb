# SPDX-License-Identifier: GPL-3.0-or-later
# Finds the Qt Charts that CMakeLists.txt beside this built, wherever its Qt has been moved to.
include(CMakeFindDependencyMacro)
find_dependency(Qt6 COMPONENTS Core Gui Widgets)
cmake_path(SET charts_root NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../..")
if(NOT TARGET Qt6::Charts)
    add_library(Qt6::Charts SHARED IMPORTED)
    set_target_properties(Qt6::Charts PROPERTIES
        IMPORTED_LOCATION "${charts_root}/bin/Qt6Charts.dll"
        IMPORTED_IMPLIB "${charts_root}/lib/libQt6Charts.a"
        INTERFACE_COMPILE_DEFINITIONS QT_CHARTS_LIB
        INTERFACE_INCLUDE_DIRECTORIES "${charts_root}/include;${charts_root}/include/QtCharts"
        INTERFACE_LINK_LIBRARIES "Qt6::Core;Qt6::Gui;Qt6::Widgets")
endif()
unset(charts_root)

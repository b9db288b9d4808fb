#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the Qt for Windows that './dev windows' needs where none is at hand, from the source packages of this machine's own
# distribution: the tools that run here (moc, rcc) have to be of the same version. Half an hour on two cores; it is done
# once, and kept in FOLDER. What it needs to be installed, './dev windows' installs.
#
# Usage: build-qt.sh FOLDER     (what is there is replaced when all has gone well; beside it FOLDER.work is made and removed)
set -euo pipefail

target=x86_64-w64-mingw32
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
[ $# -eq 1 ] || { echo "usage: build-qt.sh FOLDER" >&2 && exit 2; }
folder=$(realpath -m -- "$1")
work="$folder.work"
prefix="$work/qt" # everything of it may be moved: nothing in it names its own place
jobs=$(nproc)

say() { printf '== %s: %s\n' "$(date +%T)" "$*" >&2; }
# quietly LOG COMMAND...: shows what it said only when it fails.
quietly() {
    local log="$work/$1.log"
    shift
    "$@" >>"$log" 2>&1 || { tail -n 40 -- "$log" >&2 && say "failed: $* (all of it: $log)" && exit 1; }
}

# --- Sources ---------------------------------------------------------------------------------------------------------

# Source packages from where the binary ones come from, without a change to this machine's lists.
fetch_sources() {
    mkdir -p -- "$work/lists/partial" "$work/download"
    local file options
    : >"$work/source.list"
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ ! -f "$file" ] || sed -n 's/^deb /deb-src /p' "$file" >>"$work/source.list"
    done
    for file in /etc/apt/sources.list.d/*.sources; do # the newer form: one paragraph an archive
        [ ! -f "$file" ] || sed 's/^Types:.*/Types: deb-src/' "$file" >"$work/$(basename -- "$file")"
    done
    mkdir -p -- "$work/parts"
    mv -t "$work/parts" -- "$work"/*.sources 2>/dev/null || true
    options=(-o "Dir::Etc::SourceList=$work/source.list" -o "Dir::Etc::SourceParts=$work/parts"
        -o "Dir::State::Lists=$work/lists" -o APT::Sandbox::User=root)
    quietly fetch apt-get -q "${options[@]}" update
    (cd -- "$work/download" && quietly fetch apt-get -q "${options[@]}" source --download-only \
        qt6-base sqlite3 qtcharts-opensource-src libmicrohttpd)
    local package
    for package in qt6-base sqlite3 qtcharts-opensource-src libmicrohttpd; do
        quietly unpack dpkg-source -x "$work/download/$package"_*.dsc "$work/$package"
    done
}

# --- Qt itself -------------------------------------------------------------------------------------------------------

cross=(-G Ninja "-DCMAKE_TOOLCHAIN_FILE=$here/mingw-w64.cmake" "-DDANTESYNC_WINDOWS_QT=$prefix"
    -DCMAKE_BUILD_TYPE=Release "-DCMAKE_INSTALL_PREFIX=$prefix")

# Debian takes SQLite out of Qt's sources; Windows has none, so it goes back in.
give_qt_sqlite() {
    mkdir -p -- "$work/build-sqlite" "$work/qt6-base/src/3rdparty/sqlite"
    (cd -- "$work/build-sqlite" && quietly sqlite ../sqlite3/configure --disable-tcl && quietly sqlite make sqlite3.c)
    cp -t "$work/qt6-base/src/3rdparty/sqlite" -- "$work/build-sqlite/sqlite3.c" "$work/build-sqlite/sqlite3.h"
}

# No OpenGL, no D-Bus, no OpenSSL (Windows' own TLS serves), and of other libraries the copies that Qt brings. Direct2D has to
# stay on while DirectWrite is found, or QtGui does not link; its plugin alone is left out.
build_qt() {
    local off on=() feature
    off=(dbus vulkan tabletevent icu glib zstd brotli pkg_config concurrent androiddeployqt direct2d1_1 sql_odbc sql_psql
        sql_mysql system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2 system_doubleconversion
        system_sqlite)
    for feature in "${off[@]}"; do on+=("-DFEATURE_$feature=OFF"); done
    for feature in schannel sql sql_sqlite direct2d; do on+=("-DFEATURE_$feature=ON"); done
    say "Qt: configuring"
    quietly qt cmake -S "$work/qt6-base" -B "$work/build-qt" "${cross[@]}" -DBUILD_SHARED_LIBS=ON \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DINPUT_opengl=no -DINPUT_openssl=no "${on[@]}"
    say "Qt: compiling (the long part)"
    quietly qt ninja -C "$work/build-qt" -j "$jobs" install
}

# --- Qt Charts -------------------------------------------------------------------------------------------------------

# Charts 5.15 is what the distribution has as plain sources that need nothing of OpenGL. Four things keep it from Qt 6: its
# namespace, an overload for QVector (which is QList now), properties whose types moc 6 wants to know whole, and its headers'
# places.
fit_charts() {
    local s=src/charts file series
    cd -- "$work/qtcharts-opensource-src"
    sed -i -e '/define QT_CHARTS_NAMESPACE QtCharts/d' -e '0,/#include <QtCore\/QtGlobal>/s//&\n#include <QtCore\/QList>\n#include <QtCore\/QObject>/' \
        "$s/qchartglobal.h"
    find "$s" -name '*.h' -o -name '*.cpp' | xargs sed -i -e 's/QT_CHARTS_NAMESPACE:://g' -e 's/\bQtCharts:://g'
    sed -i '/void replace(QVector<QPointF> points);/d' "$s/xychart/qxyseries.h"
    # The definition whose only purpose was to hand a list on as a vector.
    sed -i '/^void QXYSeries::replace(QList<QPointF> points)$/,/^}$/{/^void/{N;N;/toVector/{N;d}}}' "$s/xychart/qxyseries.cpp"
    find "$s" -name 'q[hv]*modelmapper.h' | while IFS= read -r file; do
        case $file in
        *xymodel*) series=QXYSeries ;;
        *piemodel*) series=QPieSeries ;;
        *boxplotmodel*) series=QBoxPlotSeries ;;
        *candlestick*) series=QCandlestickSeries ;;
        *) series=QAbstractBarSeries ;;
        esac
        sed -i "0,/Q_OBJECT/s//&\n    Q_MOC_INCLUDE(<QtCore\/QAbstractItemModel>)\n    Q_MOC_INCLUDE(<QtCharts\/$series>)/" "$file"
    done
    mkdir -p include-qt6/QtCharts/private
    find include/QtCharts -maxdepth 1 -name 'Q*' -type f -exec cp -t include-qt6/QtCharts -- {} +
    find "$s" -name '*_p.h' -exec cp -t include-qt6/QtCharts/private -- {} +
    find "$s" -name '*.h' ! -name '*_p.h' -exec cp -t include-qt6/QtCharts -- {} +
    printf '#include <QtCore/QtCore>\n#include <QtGui/QtGui>\n#include <QtWidgets/QtWidgets>\n' >include-qt6/QtCharts/QtChartsDepends
    printf '#define QTCHARTS_VERSION_STR "5.15.8"\n#define QTCHARTS_VERSION 0x050F08\n' >include-qt6/QtCharts/qtchartsversion.h
    cp -t . -- "$here/qt-charts/CMakeLists.txt" "$here/qt-charts/Qt6ChartsConfig.cmake"
    cd -- "$work"
}

build_charts() {
    fit_charts
    say "Qt Charts"
    quietly charts cmake -S "$work/qtcharts-opensource-src" -B "$work/build-charts" "${cross[@]}"
    quietly charts ninja -C "$work/build-charts" -j "$jobs" install
}

# --- The rest --------------------------------------------------------------------------------------------------------

build_microhttpd() {
    say "libmicrohttpd"
    cd -- "$work/libmicrohttpd"
    quietly http ./configure "--host=$target" "--prefix=$prefix" "CC=$target-gcc-posix" --enable-shared --disable-static \
        --disable-https --disable-doc --disable-examples --disable-curl --disable-nls
    quietly http make -j "$jobs" install
    cd -- "$work"
    rm -rf -- "$prefix"/lib/*.la "$prefix/share"
}

# The compiler's own libraries lie beside the others, and nobody debugs into any of them.
finish() {
    local compiler_libraries
    compiler_libraries=$(dirname -- "$("$target-g++-posix" -print-file-name=libstdc++-6.dll)")
    cp -t "$prefix/bin" -- "$compiler_libraries/libstdc++-6.dll" "$compiler_libraries/libgcc_s_seh-1.dll" \
        "/usr/$target/lib/libwinpthread-1.dll"
    find "$prefix/bin" "$prefix/plugins" -name '*.dll' -exec "$target-strip" --strip-unneeded {} +
    rm -rf -- "$folder"
    mv -- "$prefix" "$folder"
    rm -rf -- "$work"
}

rm -rf -- "$work"
mkdir -p -- "$prefix"
say "Qt for Windows is built in $work; its logs are there"
fetch_sources
give_qt_sqlite
build_qt
build_charts
build_microhttpd
finish
say "done: $folder"

// SPDX-License-Identifier: GPL-3.0-or-later
//
// dantesync-manual FOLDER: writes manual-LANGUAGE.html and manual-LANGUAGE.md there, from the help's sources.
#include "app/desktop/help/help_source.h"

#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>
#include <QTextStream>

namespace {

bool write(const QString& path, const QString& text) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        return true;
    QTextStream(stderr) << "dantesync-manual: " << path << ": " << file.errorString() << '\n';
    return false;
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it measures no text, and needs no screen
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "usage: dantesync-manual FOLDER\n";
        return 2;
    }
    using namespace dantesync::desktop;
    const QString place = arguments[1] + QStringLiteral("/manual-");
    bool good = true;
    for (const QString& language : help::languages())
        good = write(place + language + QStringLiteral(".html"), help::manualHtml(language)) &&
               write(place + language + QStringLiteral(".md"), help::manualMarkdown(language)) && good;
    return good ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// A desktop entry in the folder that the Desktop Application Autostart Specification names.
#include "app/desktop/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

QString fileName() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/autostart/dantesync-app.desktop"_s;
}

/// As the Desktop Entry Specification quotes an argument of Exec: within quotes, then once more as a string.
QString quoted(const QString& path) {
    QString out;
    for (const QChar c : path) {
        if (c == u'%')
            out += u'%';
        if (u"\"`$\\"_s.contains(c))
            out += u"\\\\"_s;
        if (c == u'\\')
            out += u'\\';
        out += c;
    }
    return u'"' + out + u'"';
}

QByteArray entry() {
    return u"[Desktop Entry]\nType=Application\nName=DanteSync\nIcon=dantesync\nExec=%1 --hidden\nTerminal=false\n"_s
        .arg(quoted(QCoreApplication::applicationFilePath()))
        .toUtf8();
}

Error notWritten(const QString& file, const QString& why) {
    return Error{
        QCoreApplication::translate("Autostart", "cannot change the start at login: %1").arg(why).toStdString(),
        file.toStdString(), QCoreApplication::translate("Autostart", "check who owns that folder").toStdString()};
}

} // namespace

bool Autostart::isEnabled() {
    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off by Hidden, and leave the file.
    const QByteArrayList lines = file.readAll().split('\n');
    return !lines.contains("Hidden=true");
}

Status Autostart::setEnabled(bool enabled) {
    const QString name = fileName();
    if (!enabled) {
        QFile file(name);
        return !file.exists() || file.remove() ? success() : Status(notWritten(name, file.errorString()));
    }
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(name, file.errorString());
    file.write(entry());
    return file.commit() ? success() : Status(notWritten(name, file.errorString()));
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
//
// A desktop entry in the folder that the Desktop Application Autostart Specification names. An administrator may have
// put one where it counts for everybody; then a person's own, with the same name, counts instead.
#include "app/desktop/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

const QString entryName = u"autostart/dantesync-app.desktop"_s;

QString fileName() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + entryName;
}

/// The one that counts: this person's, else everybody's, else none.
QString fileThatCounts() {
    return QStandardPaths::locate(QStandardPaths::GenericConfigLocation, entryName);
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

constexpr const char* hidden = "Hidden=true"; ///< as desktops switch an entry off

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
    QFile file(fileThatCounts());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList lines = file.readAll().split('\n');
    return !lines.contains(hidden);
}

Status Autostart::setEnabled(bool enabled) {
    const QString name = fileName();
    if (!enabled) {
        QFile file(name);
        if (file.exists() && !file.remove())
            return notWritten(name, file.errorString());
        if (!isEnabled())
            return success();
    }
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(name, file.errorString());
    file.write(enabled ? entry() : entry() + hidden + '\n');
    return file.commit() ? success() : Status(notWritten(name, file.errorString()));
}

} // namespace dantesync::desktop

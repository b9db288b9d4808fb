// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value below the user's own Run key of the registry, unless Task Manager's list of startup apps switches it off.
#include "app/desktop/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

const QString ofWindows = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"_s;
const QString runKey = ofWindows + u"Run"_s;
const QString approvedKey = ofWindows + u"Explorer\\StartupApproved\\Run"_s;
const QString value = u"DanteSync"_s;

/// Twelve bytes, the first of them odd: switched off, the others say when. Qt reads them as UTF-16.
bool isSwitchedOff() {
    const QString approved = QSettings(approvedKey, QSettings::NativeFormat).value(value).toString();
    return !approved.isEmpty() && (approved[0].unicode() & 1) != 0;
}

} // namespace

bool Autostart::isEnabled() {
    return QSettings(runKey, QSettings::NativeFormat).contains(value) && !isSwitchedOff();
}

Status Autostart::setEnabled(bool enabled) {
    QSettings run(runKey, QSettings::NativeFormat);
    if (enabled)
        run.setValue(value,
                     u"\"%1\" --hidden"_s.arg(QDir::toNativeSeparators(QCoreApplication::applicationFilePath())));
    else
        run.remove(value);
    run.sync();
    QSettings approved(approvedKey, QSettings::NativeFormat);
    approved.remove(value);
    approved.sync();
    if (run.status() == QSettings::NoError && approved.status() == QSettings::NoError)
        return success();
    return Error{QCoreApplication::translate("Autostart", "cannot change the start at login").toStdString(),
                 runKey.toStdString(),
                 QCoreApplication::translate("Autostart", "check whether a policy forbids it").toStdString()};
}

} // namespace dantesync::desktop

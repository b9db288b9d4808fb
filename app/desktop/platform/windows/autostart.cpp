// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value below the user's own Run key of the registry.
#include "app/desktop/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

const QString key = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
const QString value = u"DanteSync"_s;

} // namespace

bool Autostart::isEnabled() {
    return QSettings(key, QSettings::NativeFormat).contains(value);
}

Status Autostart::setEnabled(bool enabled) {
    QSettings run(key, QSettings::NativeFormat);
    if (enabled)
        run.setValue(value,
                     u"\"%1\" --hidden"_s.arg(QDir::toNativeSeparators(QCoreApplication::applicationFilePath())));
    else
        run.remove(value);
    run.sync();
    if (run.status() == QSettings::NoError)
        return success();
    return Error{QCoreApplication::translate("Autostart", "cannot change the start at login").toStdString(),
                 key.toStdString(),
                 QCoreApplication::translate("Autostart", "check whether a policy forbids it").toStdString()};
}

} // namespace dantesync::desktop

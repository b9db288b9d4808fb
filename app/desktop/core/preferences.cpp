// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/preferences.h"

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

const Preferences::Key<QString> Preferences::language{"language", {}};
const Preferences::Key<QString> Preferences::theme{"theme", u"system"_s};
const Preferences::Key<QString> Preferences::page{"page", {}};
const Preferences::Key<QString> Preferences::reference{"reference", {}};
const Preferences::Key<int> Preferences::sampleRate{"sample_rate", 48'000};
const Preferences::Key<bool> Preferences::closeTold{"close_told", false};
const Preferences::Key<bool> Preferences::showMode{"show_mode", false};
const Preferences::Key<bool> Preferences::firstRunDone{"first_run_done", false};
const Preferences::Key<QStringList> Preferences::watchedHosts{"watched_hosts", {}};
const Preferences::Key<bool> Preferences::notify{"notify/all", true};
const Preferences::Key<QString> Preferences::trayStyle{"tray_style", u"coloured"_s};
const Preferences::Key<QByteArray> Preferences::windowGeometry{"window_geometry", {}};

namespace {

QString fileFor(const QString& folder) {
    if (!folder.isEmpty())
        return folder + u"/preferences.ini"_s;
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"DanteSync"_s, u"dantesync-app"_s).fileName();
}

} // namespace

Preferences::Preferences(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_settings(fileFor(folder), QSettings::IniFormat) {}

void Preferences::store(const QString& name, const QVariant& value) {
    if (m_settings.contains(name) && m_settings.value(name) == value)
        return;
    m_settings.setValue(name, value);
    emit changed(name);
}

} // namespace dantesync::desktop

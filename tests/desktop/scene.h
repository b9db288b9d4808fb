// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/service_control/no_service_control.h"

#include <QPixmap>
#include <QTemporaryDir>
#include <QWidget>

namespace dantesync::test {

/// All that a page may ask, with nothing of this computer in it.
struct Scene {
    /// @p control: the stand-in's socket, "none": no service.
    explicit Scene(const QString& control = QStringLiteral("none"))
        : options(optionsFor(control, folder.path()))
        , preferences(folder.path())
        , service(options.control)
        , fleet(QString())
        , history(folder.filePath(QStringLiteral("history.sqlite"))) {
        theme.use(QStringLiteral("light"));
    }

    static desktop::Options optionsFor(const QString& control, const QString& dataFolder) {
        desktop::Options made;
        made.control = control;
        made.dataFolder = dataFolder;
        made.hosts = {QStringLiteral("nobody=127.0.0.1:9")};
        return made;
    }

    QTemporaryDir folder;
    desktop::Options options;
    desktop::Preferences preferences;
    desktop::Theme theme;
    desktop::Language language;
    desktop::ServiceSession service;
    desktop::NoServiceControl serviceControl;
    desktop::FleetWatch fleet;
    desktop::HistoryQuery history;
    desktop::VirtualLan virtualLan{QStringLiteral("/no/such/program"), 2};
    desktop::Context context{options,        preferences, theme,   language,  service,
                             serviceControl, fleet,       history, virtualLan};
};

/// Where people want to look at it: DANTESYNC_PICTURES names a folder for pictures of what tests show.
inline void keepPicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("DANTESYNC_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace dantesync::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace dantesync::desktop {

/// Whether the person likes their desktop light or dark.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isDark() const = 0;
    /// Has the system draw the frames of all our windows, also of later ones, in light or dark, where it draws them.
    virtual void dressWindows(bool dark) = 0;

signals:
    /// isDark() may say otherwise now.
    void changed();
};

/// That of this operating system. Needs the application object; made before its palette is changed.
std::unique_ptr<SystemTheme> makeSystemTheme();

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/system_theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace dantesync::desktop {
namespace {

/// What the palette of Qt's platform theme says.
class PaletteTheme : public SystemTheme {
public:
    bool isDark() const override {
        static const bool dark = [] { // before our own palette hides it
            const QPalette palette = QGuiApplication::palette();
            return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
        }();
        return dark;
    }
    void dressWindows(bool) override {} // the window manager's affair
};

} // namespace

std::unique_ptr<SystemTheme> makeSystemTheme() {
    return std::make_unique<PaletteTheme>();
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/plot/plot_colours.h"

namespace dantesync::desktop {

PlotColours plotColours(const Theme& theme) {
    const QPalette palette = Theme::palette(theme.isDark());
    QColor grid = palette.color(QPalette::Mid);
    grid.setAlpha(theme.isDark() ? 110 : 120);
    return {palette.color(QPalette::Text), theme.text(Tone::Muted), grid, palette.color(QPalette::Base),
            theme.shape(Tone::Accent)};
}

} // namespace dantesync::desktop

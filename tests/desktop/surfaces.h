// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that the application shows: for tests that look at all of it, and for the screenshots.
#pragma once

#include "app/desktop/core/application.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace dantesync::test {

struct Dialog {
    QString name; ///< as in file names: "add-note"
    std::unique_ptr<QWidget> widget;
};

/// All dialogs and further windows, filled with something to show, not shown yet.
std::vector<Dialog> makeDialogs(const desktop::Context& context);

/// Shows page after page and dialog after dialog; @p look is called with each while it is shown and laid out. What it
/// gets of a page is the whole window.
void forEachSurface(desktop::Application& application,
                    const std::function<void(const QString& name, QWidget& window)>& look);

/// Options of a run that sees nothing of this computer or its network.
desktop::Options secludedOptions(const QString& folder);

} // namespace dantesync::test

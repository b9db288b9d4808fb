// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/config_exchange.h"
#include "app/desktop/core/theme.h"

#include <QDialog>

namespace dantesync::desktop {

/// What applying would change, before it is applied: key, before, after, and when it takes effect. Accepted: do it.
class ApplyDialog : public QDialog {
    Q_OBJECT

public:
    ApplyDialog(const ConfigPreview& preview, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace dantesync::desktop

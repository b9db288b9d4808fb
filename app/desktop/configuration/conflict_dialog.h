// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/config_draft.h"
#include "app/desktop/core/theme.h"

#include <QDialog>

namespace dantesync::desktop {

/// Mine and theirs side by side, and the three ways out. The draft is changed by the page that shows this.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    enum class Way : std::uint8_t { Theirs, Mine, Merge };

    /// @p draft has theirs().
    ConflictDialog(const ConfigDraft& draft, const Theme& theme, QWidget* parent = nullptr);

signals:
    void chosen(dantesync::desktop::ConflictDialog::Way way);
};

} // namespace dantesync::desktop

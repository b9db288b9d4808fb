// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/field_editor.h"

#include <QString>

#include <functional>
#include <vector>

class QPushButton;

namespace dantesync::desktop {

/// A list in a line, with a button that offers what was seen on the network: trusted grandmasters from those heard.
class PickedLineEditor : public LineEditor {
    Q_OBJECT

public:
    struct Offer {
        QString value; ///< what picking it adds; empty: it is shown, and cannot be picked
        QString words;
    };
    using Seen = std::function<std::vector<Offer>()>;

    /// @p seen is asked when the button is pressed.
    PickedLineEditor(const config::Entry& entry, Seen seen, QWidget* parent = nullptr);

    void setLocked(bool locked) override;
    void retranslate() override;
    /// As if it were picked from the menu.
    void add(const QString& text);

private:
    void offer();

    Seen m_seen;
    QPushButton* m_button;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/field_editor.h"

#include <QStringList>

#include <functional>

class QPushButton;

namespace dantesync::desktop {

/// A list in a line, with a button that offers what was seen on the network: trusted grandmasters from those heard.
class PickedLineEditor : public LineEditor {
    Q_OBJECT

public:
    /// @p seen is asked when the button is pressed.
    PickedLineEditor(const config::Entry& entry, std::function<QStringList()> seen, QWidget* parent = nullptr);

    void setLocked(bool locked) override;
    void retranslate() override;
    /// As if it were picked from the menu.
    void add(const QString& text);

private:
    void offer();

    std::function<QStringList()> m_seen;
    QPushButton* m_button;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/config_draft.h"
#include "app/desktop/configuration/hosts_editor.h"
#include "app/desktop/configuration/picked_line_editor.h"
#include "app/desktop/core/theme.h"

#include <QScrollArea>

#include <functional>
#include <set>
#include <vector>

class QLabel;

namespace dantesync::desktop {

class FieldRow;

/// The draft as a form: a field a key, under headings.
class ConfigForm : public QScrollArea {
    Q_OBJECT

public:
    /// What the network offers for a list.
    struct Offers {
        std::function<HostsEditor::Hosts()> hosts;
        PickedLineEditor::Seen grandmasters;
    };

    ConfigForm(ConfigDraft& draft, const Theme& theme, const Offers& offers, QWidget* parent = nullptr);

    /// Puts the draft into the fields.
    void refresh();
    void setLocked(bool locked);
    /// Keys whose value the service's command line decides, and those that wait for a restart.
    void setService(std::set<std::string> overridden, std::set<std::string> awaitingRestart);
    void retranslate();
    /// Brings the first field with an error into view, with the focus in it.
    void showFirstError();
    /// Shows only fields whose title, key or help has @p text; empty: all.
    void filter(const QString& text);

signals:
    /// The person changed the draft through a field.
    void edited();

private:
    struct Section {
        QLabel* heading;
        std::vector<FieldRow*> rows;
    };

    FieldEditor* makeEditor(const config::Entry& entry, const Offers& offers);

    ConfigDraft& m_draft;
    std::vector<Section> m_sections;
    std::set<std::string> m_overridden;
    std::set<std::string> m_awaitingRestart;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/field_editor.h"

#include <QStringList>

#include <functional>
#include <vector>

class QPushButton;
class QTableWidget;

namespace dantesync::desktop {

/// The list of computers to watch: name and address in a table; add, remove, move, and "Find" those that answer on the
/// network and are not in it yet.
class HostsEditor : public FieldEditor {
    Q_OBJECT

public:
    struct Host {
        QString name;
        QString address;
        bool operator==(const Host&) const = default;
    };
    using Hosts = std::vector<Host>;

    /// @p found: computers that answer on the network now.
    HostsEditor(const config::Entry& entry, std::function<Hosts()> found, QWidget* parent = nullptr);

    void showValue(const std::string& json, bool written) override;
    void setLocked(bool locked) override;
    QWidget* target() override;
    void retranslate() override;

    void addHost(const Host& host);
    void removeSelected();
    void moveSelected(int by);
    /// Number of those added.
    int addFound();

private:
    Hosts hosts() const;
    void fill(const Hosts& hosts);
    void tell();
    void enableButtons();

    std::function<Hosts()> m_found;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_find;
    std::string m_shown; ///< the JSON that the table shows
    bool m_locked = false;
};

} // namespace dantesync::desktop

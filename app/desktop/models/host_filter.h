// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/quality.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <bitset>

namespace dantesync::desktop {

/// The table of hosts sorted and filtered. Numbers are sorted as numbers, "host 9" before "host 10", and what is not
/// known stands last in either order.
class HostFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit HostFilter(QObject* parent = nullptr);

    /// Keeps rows in which every word of @p text stands somewhere.
    void setText(const QString& text);
    /// Hosts of that quality; as long as none is wanted, all are shown.
    void setWanted(SyncQuality quality, bool wanted);
    bool isFiltering() const { return !m_words.isEmpty() || m_wanted.any(); }
    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    std::bitset<4> m_wanted; ///< by SyncQuality
    QCollator m_collator;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/host_filter.h"

#include "app/desktop/models/host_table_model.h"

#include <algorithm>

namespace dantesync::desktop {

HostFilter::HostFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(HostTableModel::SortRole);
    setDynamicSortFilter(true);
    retranslate();
}

void HostFilter::retranslate() {
    // The C locale compares bytes, numbers in names too.
    const QLocale locale;
    m_collator = QCollator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void HostFilter::setText(const QString& text) {
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void HostFilter::setWanted(SyncQuality quality, bool wanted) {
    m_wanted.set(static_cast<std::size_t>(quality), wanted);
    invalidateFilter();
}

bool HostFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto at = [&](int column, int role) { return sourceModel()->index(row, column, parent).data(role); };
    if (m_wanted.any()) {
        const QVariant quality = at(0, HostTableModel::QualityRole);
        if (!quality.isValid() || !m_wanted.test(quality.toUInt()))
            return false;
    }
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            if (!isFigure(static_cast<HostColumn>(column)) &&
                (at(column, Qt::DisplayRole).toString().contains(word, Qt::CaseInsensitive) ||
                 at(column, HostTableModel::RawRole).toString().contains(word, Qt::CaseInsensitive)))
                return true;
        return false;
    });
}

bool HostFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.isValid() != b.isValid())
        return (sortOrder() == Qt::AscendingOrder) == a.isValid();
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace dantesync::desktop

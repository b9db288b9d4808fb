// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/histogram_table_model.h"

#include "app/desktop/presenters/formats.h"

#include <QLocale>

#include <numeric>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

void HistogramTableModel::show(const std::optional<Distribution>& distribution, const PlotUnit& unit) {
    const Distribution next = distribution.value_or(Distribution{});
    // Whoever reads a row keeps it as long as the shape stays: the values change in place.
    const bool same = next.bins.size() == m_distribution.bins.size();
    if (!same)
        beginResetModel();
    m_distribution = next;
    m_unit = unit;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void HistogramTableModel::redraw() {
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int HistogramTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_distribution.bins.size());
}

int HistogramTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString HistogramTableModel::textOf(std::size_t bin, int column) const {
    const Distribution& d = m_distribution;
    const auto edge = [&](std::size_t at) {
        const double value = d.binLow + static_cast<double>(at) * d.binWidth;
        return m_unit.words ? m_unit.words(value, unknownValue) : unknownText();
    };
    const auto share = [&](double samples) {
        return d.samples > 0 ? QLocale().toString(100.0 * samples / d.samples, 'f', 1) + u"\u00a0%"_s : unknownText();
    };
    switch (column) {
    case From:
        return edge(bin);
    case To:
        return edge(bin + 1);
    case Samples:
        return QLocale().toString(d.bins[bin], 'f', 0);
    case Share:
        return share(d.bins[bin]);
    default:
        return share(std::accumulate(d.bins.begin(), d.bins.begin() + static_cast<std::ptrdiff_t>(bin) + 1, 0.0));
    }
}

QVariant HistogramTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return textOf(static_cast<std::size_t>(index.row()), index.column());
}

QVariant HistogramTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Samples:
        return tr("Samples");
    case Share:
        return tr("Share");
    default:
        return tr("Up to here");
    }
}

} // namespace dantesync::desktop

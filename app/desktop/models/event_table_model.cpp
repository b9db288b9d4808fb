// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/event_table_model.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/words.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <tuple>

namespace dantesync::desktop {
namespace {

constexpr std::size_t manyAtOnce = 40;

bool isNewer(const EventRecord& a, const EventRecord& b) {
    return std::tie(a.time, a.sequence) > std::tie(b.time, b.sequence);
}

template<class Value>
QStringList sortedSet(const std::vector<EventRecord>& events, Value value) {
    std::set<QString> all;
    for (const EventRecord& event : events)
        all.insert(value(event));
    return {all.begin(), all.end()};
}

} // namespace

EventTableModel::EventTableModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme) {}

void EventTableModel::add(const std::vector<EventRecord>& events) {
    const bool many = events.size() > manyAtOnce;
    if (many)
        beginResetModel();
    for (const EventRecord& event : events)
        insertOne(event, many);
    if (m_events.size() > mostEvents) {
        if (!many)
            beginRemoveRows({}, static_cast<int>(mostEvents), static_cast<int>(m_events.size()) - 1);
        m_events.resize(mostEvents);
        if (!many)
            endRemoveRows();
    }
    if (many)
        endResetModel();
}

bool EventTableModel::insertOne(const EventRecord& event, bool quietly) {
    const auto [first, last] = std::equal_range(m_events.begin(), m_events.end(), event, isNewer);
    if (std::find(first, last, event) != last)
        return false;
    const int row = static_cast<int>(first - m_events.begin());
    if (!quietly)
        beginInsertRows({}, row, row);
    m_events.insert(first, event);
    if (!quietly)
        endInsertRows();
    return true;
}

void EventTableModel::clear() {
    beginResetModel();
    m_events.clear();
    endResetModel();
}

void EventTableModel::redraw() {
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_events.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QStringList EventTableModel::hosts() const {
    return sortedSet(m_events, [](const EventRecord& event) { return event.host; });
}

QStringList EventTableModel::kinds() const {
    return sortedSet(m_events, [](const EventRecord& event) { return event.kind; });
}

int EventTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EventRecord& event = at(index.row());
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return icon(iconNameOf(event.severity), m_theme.shape(toneOf(event.severity)));
    if (role == sortRole && index.column() == Time)
        return QVariant::fromValue<qlonglong>(event.time);
    if (role == sortRole && index.column() == SeverityColumn)
        return static_cast<int>(event.severity);
    if (role == Qt::ToolTipRole && index.column() == Text)
        return eventText(event);
    if (role == Qt::ToolTipRole && index.column() == Time)
        return dateTimeText(event.time);
    if (role != Qt::DisplayRole && role != sortRole)
        return {};
    switch (index.column()) {
    case Time:
        return timeText(event.time);
    case Host:
        return eventHostText(event);
    case Kind:
        return eventKindText(event.kind);
    case SeverityColumn:
        return severityText(event.severity);
    case Text:
        return eventText(event);
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Host:
        return tr("Host");
    case Kind:
        return tr("Kind");
    case SeverityColumn:
        return tr("Severity");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

EventFilter::EventFilter(EventTableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setSourceModel(&model);
    setSortRole(EventTableModel::sortRole);
}

void EventFilter::setWanted(const Wanted& wanted) {
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    invalidateFilter();
}

const EventRecord& EventFilter::recordAt(int row) const {
    return m_model.at(mapToSource(index(row, 0)).row());
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    const EventRecord& event = m_model.at(row);
    if (event.time < m_wanted.from || event.severity < m_wanted.least)
        return false;
    if ((m_wanted.host && event.host != *m_wanted.host) || (!m_wanted.kind.isEmpty() && event.kind != m_wanted.kind))
        return false;
    const auto has = [this](const QString& text) { return text.contains(m_wanted.text, Qt::CaseInsensitive); };
    return m_wanted.text.isEmpty() || has(eventText(event)) || has(eventHostText(event)) ||
           has(eventKindText(event.kind));
}

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "app/desktop/presenters/event_record.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace dantesync::desktop {

/// Events of all sources in one list, the newest first.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Time, Host, Kind, SeverityColumn, Text, Columns };
    /// More than these are not kept: the oldest go.
    static constexpr std::size_t mostEvents = 20'000;
    static constexpr int sortRole = Qt::UserRole;

    explicit EventTableModel(const Theme& theme, QObject* parent = nullptr);

    /// Those that are there already are left out.
    void add(const std::vector<EventRecord>& events);
    void clear();
    /// Texts or colours have changed.
    void redraw();

    const std::vector<EventRecord>& events() const { return m_events; }
    const EventRecord& at(int row) const { return m_events[static_cast<std::size_t>(row)]; }
    /// All that occur, sorted.
    QStringList hosts() const;
    QStringList kinds() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool insertOne(const EventRecord& event, bool quietly);

    const Theme& m_theme;
    std::vector<EventRecord> m_events;
};

/// What the person wants to see of it.
class EventFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    struct Wanted {
        QString text; ///< in host, kind or text
        std::optional<QString> host;
        QString kind; ///< empty: all
        Severity least = Severity::Info;
        std::int64_t from = 0; ///< seconds since the Unix epoch

        bool operator==(const Wanted&) const = default;
    };

    explicit EventFilter(EventTableModel& model, QObject* parent = nullptr);
    void setWanted(const Wanted& wanted);
    const EventRecord& recordAt(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const EventTableModel& m_model;
    Wanted m_wanted;
};

} // namespace dantesync::desktop

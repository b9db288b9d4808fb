// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/history_reader.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <string>
#include <vector>

namespace dantesync::desktop {

/// Questions to the history, answered in a thread of their own.
class HistoryQuery : public QObject {
    Q_OBJECT

public:
    struct HostSeries {
        std::string host;
        history::Series series;
    };
    struct Answer {
        std::vector<HostSeries> hosts;
        std::vector<history::Mark> marks;
        QString problem; ///< why it is empty, or not whole; nothing wrong: empty
    };

    explicit HistoryQuery(QString file, QObject* parent = nullptr);
    ~HistoryQuery() override;

    /// All of @p hosts (empty: everybody it knows) in @p range, at most @p points a host, and what happened then.
    /// @p callback is called once, later, in the thread of @p receiver; not any more once that is gone.
    void ask(std::vector<std::string> hosts, history::Range range, std::size_t points, QObject* receiver,
             std::function<void(const Answer&)> callback);

private:
    class Worker;

    QThread m_thread;
    Worker* m_worker; ///< lives, and is deleted, in the thread
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/history_writer.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace dantesync::history {

/// A HistoryWriter in a thread of its own: whoever measures never waits for the disk.
class Recorder : public QObject {
    Q_OBJECT
public:
    /// Opens the file over there. When that fails a notice tells why, and what is added is dropped.
    explicit Recorder(const HistoryOptions& options, QObject* parent = nullptr);
    /// Writes what has been added, then ends.
    ~Recorder() override;

    void add(std::vector<Sample> samples);
    void mark(Mark mark);

signals:
    /// A person should know: it cannot be opened, or written, or can again. Once for each change.
    void notice(const QString& text);

private:
    class Worker;

    QThread m_thread;
    Worker* m_worker; ///< lives, and is deleted, in the thread
    std::atomic<int> m_waiting{0};
};

} // namespace dantesync::history

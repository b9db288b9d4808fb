// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fleet/history_query.h"

#include <QFileInfo>

namespace dantesync::desktop {

/// Holds the one connection to the file, which must stay in its thread.
class HistoryQuery::Worker : public QObject {
public:
    explicit Worker(QString file)
        : m_file(std::move(file)) {}

    Answer ask(std::vector<std::string> hosts, history::Range range, std::size_t points) {
        Answer answer;
        if (!open(answer))
            return answer;
        if (hosts.empty()) {
            auto all = m_reader->hosts();
            if (!all)
                return failed(std::move(answer), all.error());
            hosts = std::move(*all);
        }
        for (const std::string& host : hosts) {
            auto series = m_reader->series(host, range, points);
            if (!series)
                return failed(std::move(answer), series.error());
            answer.hosts.push_back({host, std::move(*series)});
        }
        auto marks = m_reader->marks(range);
        if (!marks)
            return failed(std::move(answer), marks.error());
        answer.marks = std::move(*marks);
        return answer;
    }

private:
    bool open(Answer& answer) {
        if (m_reader)
            return true;
        if (m_file.isEmpty() || !QFileInfo::exists(m_file))
            return false; // nothing was recorded yet: no problem
        auto opened = history::HistoryReader::open(m_file.toStdString());
        if (!opened) {
            answer.problem = QString::fromStdString(opened.error().text());
            return false;
        }
        m_reader = std::move(*opened);
        return true;
    }

    Answer failed(Answer answer, const Error& error) {
        answer.problem = QString::fromStdString(error.text());
        m_reader.reset(); // a damaged file is set aside by the one who writes: the next question opens the new one
        return answer;
    }

    QString m_file;
    std::unique_ptr<history::HistoryReader> m_reader;
};

HistoryQuery::HistoryQuery(QString file, QObject* parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(file))) {
    m_thread.setObjectName(QStringLiteral("history"));
    m_thread.start();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

HistoryQuery::~HistoryQuery() {
    m_thread.quit();
    m_thread.wait();
}

void HistoryQuery::ask(std::vector<std::string> hosts, history::Range range, std::size_t points, QObject* receiver,
                       std::function<void(const Answer&)> callback) {
    // Back through this object, which outlives the thread: the receiver may go away while the answer is made.
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, hosts = std::move(hosts), range, points,
                                         guard = QPointer<QObject>(receiver), callback = std::move(callback)] {
        auto answer = std::make_shared<const Answer>(worker->ask(hosts, range, points));
        QMetaObject::invokeMethod(this, [guard, callback, answer] {
            if (guard)
                callback(*answer);
        });
    });
}

} // namespace dantesync::desktop

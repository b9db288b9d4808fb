// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/recorder.h"

#include <functional>

namespace dantesync::history {
namespace {

/// Calls that wait for a disk that hangs; what comes beyond them is dropped, or memory would fill.
constexpr int mostWaiting = 1000;

} // namespace

/// All of it runs in the thread.
class Recorder::Worker : public QObject {
public:
    using Say = std::function<void(const std::string&)>;
    explicit Worker(Say say)
        : m_say(std::move(say)) {}

    void open(const HistoryOptions& options) {
        auto writer = HistoryWriter::open(options);
        if (!writer) {
            m_say(writer.error().text() + "; going on without recording");
            return;
        }
        m_writer = std::move(writer).value();
        sayNotices();
    }
    void add(const std::vector<Sample>& samples) {
        if (m_writer)
            judge(m_writer->add(samples));
    }
    void mark(const Mark& mark) {
        if (m_writer)
            judge(m_writer->mark(mark));
    }

private:
    void sayNotices() {
        for (const std::string& text : m_writer->takeNotices())
            m_say(text);
    }
    void judge(const Status& written) {
        sayNotices();
        if (!written && m_trouble.empty()) {
            m_trouble = written.error().text();
            m_say(m_trouble);
        } else if (written && !m_trouble.empty()) {
            m_trouble.clear();
            const auto lost = m_writer->lost();
            m_say("the history is written again" +
                  (lost > 0 ? "; " + std::to_string(lost) + " samples are lost" : std::string()));
        }
    }

    Say m_say;
    std::unique_ptr<HistoryWriter> m_writer;
    std::string m_trouble;
};

Recorder::Recorder(const HistoryOptions& options, QObject* parent)
    : QObject(parent)
    , m_worker(new Worker([this](const std::string& text) { emit notice(QString::fromStdString(text)); })) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, options] { worker->open(options); });
}

Recorder::~Recorder() {
    // Behind everything that waits.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void Recorder::add(std::vector<Sample> samples) {
    if (m_waiting >= mostWaiting)
        return;
    ++m_waiting;
    QMetaObject::invokeMethod(m_worker, [this, all = std::move(samples)] {
        m_worker->add(all);
        --m_waiting;
    });
}

void Recorder::mark(Mark mark) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, one = std::move(mark)] { worker->mark(one); });
}

} // namespace dantesync::history

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fleet/fleet_watch.h"

#include "shared/fleet/history/fleet_record.h"
#include "shared/fleet/history/recorder.h"
#include "shared/fleet/lock_watch.h"
#include "shared/fleet/round_clock.h"

#include <QDateTime>

#include <utility>

namespace dantesync::desktop {

namespace {

constexpr std::chrono::milliseconds windowInterval{1000};
/// Fifty hosts once a second cost a hundredth of a processor, most of it for nobody.
constexpr std::chrono::milliseconds hiddenInterval{5000};

} // namespace

/// All that happens over there.
class FleetWatch::Worker : public QObject {
    Q_OBJECT

public:
    explicit Worker(const QString& historyFile) {
        if (historyFile.isEmpty())
            return;
        history::HistoryOptions options;
        options.path = historyFile.toStdString();
        m_recorder = std::make_unique<history::Recorder>(options);
        connect(m_recorder.get(), &history::Recorder::notice, this, &Worker::notice);
    }

    void watch(const FleetChoice& choice) {
        m_reference = choice.reference;
        m_held.clear();
        m_events = {};
        m_locks = {};
        m_poller = std::make_unique<fleet::FleetPoller>(choice.poll);
        connect(m_poller.get(), &fleet::FleetPoller::roundFinished, this, &Worker::takeRound);
        m_poller->setInterval(m_interval);
        m_poller->start();
    }

    void setInterval(std::chrono::milliseconds interval) {
        m_interval = interval;
        if (m_poller)
            m_poller->setInterval(interval);
    }

    void setReference(const std::string& host) {
        m_reference.wanted = host;
        m_held.clear();
    }

    void addNote(const history::Mark& note) {
        if (m_recorder)
            m_recorder->mark(note);
    }

signals:
    void finished(const dantesync::desktop::FleetRoundPtr& round);
    void notice(const QString& text);

private:
    void takeRound() {
        auto round = std::make_shared<FleetRound>();
        round->at = fleet::observerNow();
        round->time = m_clock.stamp(round->at, QDateTime::currentMSecsSinceEpoch());
        // Who was found to be the reference stays it, or offsets of different times could not be compared.
        fleet::ReferenceChoice reference = m_reference;
        if (reference.wanted.empty())
            reference.wanted = m_held;
        round->fleet = fleet::assess(m_poller->readings(), reference);
        m_locks.take(round->fleet, round->at);
        if (m_held.empty() && round->fleet.answered > 0 && round->fleet.reference)
            m_held = round->fleet.hosts[*round->fleet.reference].reading.host.name;
        round->marks = m_events.take(round->fleet, round->time);
        if (m_recorder) {
            m_recorder->add(history::samplesOf(round->fleet, round->time));
            for (const history::Mark& mark : round->marks)
                m_recorder->mark(mark);
        }
        emit finished(std::move(round));
    }

    std::chrono::milliseconds m_interval = windowInterval;
    fleet::ReferenceChoice m_reference;
    std::string m_held; ///< the reference that was found
    fleet::RoundClock m_clock;
    history::FleetEvents m_events;
    fleet::LockWatch m_locks;
    std::unique_ptr<fleet::FleetPoller> m_poller;
    std::unique_ptr<history::Recorder> m_recorder;
};

FleetWatch::FleetWatch(QString historyFile, QObject* parent)
    : QObject(parent)
    , m_historyFile(std::move(historyFile)) {
    qRegisterMetaType<FleetRoundPtr>();
    m_thread.setObjectName(QStringLiteral("fleet"));
    m_thread.start();
    m_worker = new Worker(m_historyFile);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::finished, this, &FleetWatch::take);
    connect(m_worker, &Worker::notice, this, &FleetWatch::notice);
}

FleetWatch::~FleetWatch() {
    m_thread.quit();
    m_thread.wait();
}

void FleetWatch::watch(const FleetChoice& choice) {
    m_choice = choice;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, choice] { worker->watch(choice); });
}

void FleetWatch::take(const FleetRoundPtr& round) {
    m_latest = round;
    emit roundFinished(round);
}

void FleetWatch::setReference(const QString& host) {
    m_choice.reference.wanted = host.toStdString();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, name = host.toStdString()] { worker->setReference(name); });
}

void FleetWatch::setPace(Pace pace) {
    const auto interval = pace == Pace::Window ? windowInterval : hiddenInterval;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, interval] { worker->setInterval(interval); });
}

void FleetWatch::addNote(const history::Mark& note) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, note] { worker->addNote(note); });
}

} // namespace dantesync::desktop

#include "fleet_watch.moc"

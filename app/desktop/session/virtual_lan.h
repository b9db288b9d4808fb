// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace dantesync::desktop {

/// The virtual LAN that this program starts for people who want to try it: 'dantesync demo' as a child process, which
/// ends with us. Nothing of it is real, and nothing of it touches this computer's clock.
class VirtualLan : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Ended,
        Starting, ///< until its hosts can be asked
        Running,
        Ending,
        Failed, ///< it did not start, or ended by itself
    };

    /// @p program: the command line tool; empty: the one beside this program. @p hosts: computers of the LAN, 2 to 100.
    VirtualLan(QString program, int hosts, QObject* parent = nullptr);
    /// Waits until it is gone: a few seconds at most.
    ~VirtualLan() override;

    /// Does nothing unless it is Ended or Failed.
    void start();
    /// Ended follows. Does nothing unless it is Starting or Running.
    void end();

    State state() const { return m_state; }
    /// While Running: the file that tells where its hosts are.
    QString announcement() const;
    /// What it said last; while it starts, that is how far it is. English, as all of its words.
    const QString& lastWords() const { return m_lastWords; }
    /// Why it Failed, and what helps, in the language of that moment.
    const QString& failure() const { return m_failure; }

signals:
    void stateChanged();

private:
    void look();
    void readWords();
    void onGone();
    void fail(const QString& words);
    void setState(State state);

    QString m_program;
    int m_hosts;
    QProcess m_process;
    std::unique_ptr<QTemporaryDir> m_folder;
    QTimer m_look; ///< for the announcement
    QElapsedTimer m_sinceStart;
    QTimer m_patience; ///< until it is ended the hard way
    QString m_lastWords;
    QString m_failure;
    State m_state = State::Ended;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/observer_time.h"
#include "shared/model/endpoint.h"
#include "shared/wire/time_query.h"

#include <QHash>
#include <QObject>
#include <QUdpSocket>

#include <optional>
#include <string>

namespace dantesync::fleet {

/// A reply that belongs to one of our requests.
struct Answer {
    bool ofBroadcast = false;
    std::size_t host = 0; ///< as given with the request; 0 of a broadcast
    Endpoint from;
    ObserverTime sent;
    ObserverTime received;
    wire::time_query::BasicReply basic;
    std::optional<wire::time_query::PreciseReply> precise; ///< when that was asked for
};

/// Asks time queries, and knows its requests again: what comes back with an id that was not drawn here, from another
/// address than was asked, or in another form, is no answer. Nothing blocks.
class ExchangeSocket : public QObject {
    Q_OBJECT
public:
    explicit ExchangeSocket(QObject* parent = nullptr);

    /// On any free port; nothing happens when it is open already. False: see errorText().
    bool open();
    void close();
    bool isOpen() const { return m_socket.state() == QAbstractSocket::BoundState; }
    std::string errorText() const { return m_socket.errorString().toStdString(); }

    /// One answer counts. False: the request did not leave, see errorText().
    bool ask(std::size_t host, const Endpoint& to, bool precise);
    /// A basic request; all answers count, from wherever they come.
    void broadcast(const Endpoint& to);
    /// What was asked so far is not answered any more.
    void forgetRequests() { m_requests.clear(); }
    void forgetBroadcasts() { m_broadcasts.clear(); }

signals:
    void answered(const dantesync::fleet::Answer& answer);
    /// All that waited was read; after the answered() of those that were answers.
    void drained();

private:
    struct Request {
        std::size_t host = 0;
        Endpoint to;
        bool precise = false;
        ObserverTime sent;
    };

    void readAll();
    void read(const QByteArray& bytes, const Endpoint& from, ObserverTime received);
    std::optional<Answer> answerTo(std::uint32_t id, const QByteArray& bytes, const Endpoint& from);
    std::uint32_t newId() const;

    QUdpSocket m_socket;
    QHash<std::uint32_t, Request> m_requests;
    QHash<std::uint32_t, ObserverTime> m_broadcasts;
};

} // namespace dantesync::fleet

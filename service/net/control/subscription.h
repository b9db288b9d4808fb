// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ipc/json_rpc.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace dantesync::net {

/// What one subscriber of a topic still has to be told: asked again and again, at most at the rate it wants.
/// Keeps its own place (a sequence), so nothing is queued for it.
class Feed {
public:
    virtual ~Feed() = default;
    /// The params of the next notification; nothing while there is nothing new.
    virtual std::optional<QJsonObject> next() = 0;
};

/// Something that can be subscribed to.
struct Topic {
    QString notification; ///< method of what is sent, "status.changed"
    int defaultIntervalMs = 1000;
    /// Makes a new subscriber's feed from the params of its call (without "interval_ms"), or refuses them.
    std::function<std::variant<std::unique_ptr<Feed>, ipc::RpcError>(const QJsonObject& params)> subscribe;
};

/// A subscriber's intervals, milliseconds.
constexpr int shortestIntervalMs = 250;
constexpr int longestIntervalMs = 60'000;

struct Subscription {
    QString notification;
    std::chrono::milliseconds interval{1000};
    std::chrono::steady_clock::time_point due; ///< not before
    std::unique_ptr<Feed> feed;
};

} // namespace dantesync::net

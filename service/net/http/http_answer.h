// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <string_view>

namespace dantesync::net {

/// What a path answers to GET (and, without the body, to HEAD).
struct HttpAnswer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    QByteArray body;
    /// Content-Security-Policy; what is no page needs nothing.
    QByteArray policy = QByteArrayLiteral("default-src 'none'; frame-ancestors 'none'");
};

/// From a decoded path ("/status", without the query) to its answer; called in the server's thread.
using HttpHandler = std::function<HttpAnswer(std::string_view path)>;

} // namespace dantesync::net

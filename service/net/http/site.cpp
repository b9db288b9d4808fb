// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/site.h"

#include "service/net/http/health.h"
#include "service/net/http/metrics.h"
#include "service/net/http/status_document.h"
#include "service/net/http/status_page.h"

#include <utility>

namespace dantesync::net {

namespace {

HttpAnswer statusAnswer(const StatusView& view) {
    HttpAnswer answer;
    answer.contentType = QByteArrayLiteral("application/json");
    answer.body = statusDocument(view);
    return answer;
}

HttpAnswer metricsAnswer(const StatusView& view) {
    HttpAnswer answer;
    answer.contentType = QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
    answer.body = QByteArray::fromStdString(metrics(view));
    return answer;
}

HttpAnswer healthAnswer(const StatusView& view) {
    const Health found = health(view);
    HttpAnswer answer;
    answer.status = found.good ? 200 : 503;
    answer.body = QByteArray::fromStdString(found.reason) + '\n';
    return answer;
}

HttpAnswer notFound() {
    HttpAnswer answer;
    answer.status = 404;
    answer.body = "not found; there are /, /status, /metrics and /healthz\n";
    return answer;
}

} // namespace

Site::Site(std::function<StatusView()> look)
    : m_look(std::move(look))
    , m_page(statusPage()) {}

HttpAnswer Site::answer(std::string_view path) const {
    if (path == "/")
        return m_page;
    if (path == "/status")
        return statusAnswer(m_look());
    if (path == "/metrics")
        return metricsAnswer(m_look());
    if (path == "/healthz")
        return healthAnswer(m_look());
    return notFound();
}

} // namespace dantesync::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/http_request.h"

#include <charconv>
#include <microhttpd.h>
#include <string_view>

namespace dantesync::net {

namespace {

struct Header {
    const char* name;
    const char* value;
};

/// Whoever embeds, guesses or caches what we say is kept from it.
constexpr Header securityHeaders[] = {{MHD_HTTP_HEADER_CACHE_CONTROL, "no-store"},
                                      {"X-Content-Type-Options", "nosniff"},
                                      {"X-Frame-Options", "DENY"},
                                      {"Referrer-Policy", "no-referrer"},
                                      {"Cross-Origin-Resource-Policy", "same-origin"}};

/// Nothing when the head names no length, or one that makes no sense (the library answers that).
std::size_t declaredLength(MHD_Connection* connection) {
    const char* text = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_CONTENT_LENGTH);
    const std::string_view view = text == nullptr ? std::string_view() : std::string_view(text);
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(view.data(), view.data() + view.size(), length);
    return error == std::errc::result_out_of_range ? SIZE_MAX : length;
}

HttpAnswer refusal(int status, const char* words) {
    HttpAnswer answer;
    answer.status = status;
    answer.body = words;
    return answer;
}

} // namespace

bool HttpRequest::begin(MHD_Connection* connection) {
    if (declaredLength(connection) <= longestBody)
        return true;
    return queue(connection, refusal(MHD_HTTP_CONTENT_TOO_LARGE, "a request to this server needs no body\n"));
}

bool HttpRequest::takeBody(std::size_t size) {
    m_body += size;
    return m_body <= longestBody;
}

bool HttpRequest::answer(MHD_Connection* connection, const char* method, const char* path) {
    const std::string_view verb = method;
    if (verb != "GET" && verb != "HEAD")
        return queue(connection, refusal(MHD_HTTP_METHOD_NOT_ALLOWED, "only GET and HEAD are served\n"));
    return queue(connection, m_handler(path));
}

bool HttpRequest::queue(MHD_Connection* connection, const HttpAnswer& answer) {
    // The library only reads from it, and copies.
    void* body = const_cast<char*>(answer.body.constData());
    MHD_Response* response =
        MHD_create_response_from_buffer(static_cast<std::size_t>(answer.body.size()), body, MHD_RESPMEM_MUST_COPY);
    if (response == nullptr)
        return false;
    const auto add = [response](const char* name, const char* value) {
        MHD_add_response_header(response, name, value);
    };
    for (const Header& header : securityHeaders)
        add(header.name, header.value);
    add(MHD_HTTP_HEADER_CONTENT_TYPE, answer.contentType.constData());
    add("Content-Security-Policy", answer.policy.constData());
    if (answer.status == MHD_HTTP_METHOD_NOT_ALLOWED)
        add(MHD_HTTP_HEADER_ALLOW, "GET, HEAD");
    const bool queued = MHD_queue_response(connection, static_cast<unsigned>(answer.status), response) == MHD_YES;
    MHD_destroy_response(response);
    if (queued)
        m_counters.answered(answer.status);
    return queued;
}

} // namespace dantesync::net

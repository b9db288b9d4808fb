// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/metrics.h"

namespace dantesync::net {

namespace {

void addPtp(MetricsText& text, const PtpCounters& c) {
    text.counter("dantesync_ptp_messages_total", "PTPv1 messages of our subdomain that were read.")
        .sample(c.syncs, {{"type", "sync"}})
        .sample(c.followUps, {{"type", "follow_up"}})
        .sample(c.otherMessages, {{"type", "other"}});
    text.counter("dantesync_ptp_ignored_total", "Datagrams on PTP's ports that were not used, by reason.")
        .sample(c.version2, {{"reason", "version_2"}})
        .sample(c.otherVersion, {{"reason", "other_version"}})
        .sample(c.otherSubdomain, {{"reason", "other_subdomain"}})
        .sample(c.tooShort, {{"reason", "too_short"}})
        .sample(c.malformed, {{"reason", "malformed"}})
        .sample(c.refused, {{"reason", "not_allowed"}})
        .sample(c.settling, {{"reason", "settling"}})
        .sample(c.droppedStamps, {{"reason", "bad_stamp"}});
}

void addNtpClient(MetricsText& text, const NtpClientCounters& c) {
    text.counter("dantesync_ntp_client_requests_total", "Requests sent to the NTP server.").sample(c.sent);
    text.counter("dantesync_ntp_client_replies_total", "What came back, by what it was good for.")
        .sample(c.good, {{"verdict", "good"}})
        .sample(c.bogus, {{"verdict", "bogus"}})
        .sample(c.replayed, {{"verdict", "replayed"}})
        .sample(c.unusable, {{"verdict", "unusable"}})
        .sample(c.kisses, {{"verdict", "kiss"}});
    text.counter("dantesync_ntp_client_unanswered_total", "Requests that never got their reply.").sample(c.unanswered);
    text.counter("dantesync_ntp_client_user_stamps_total", "Good exchanges without the system's transmit stamp.")
        .sample(c.userStamps);
    text.counter("dantesync_ntp_client_lookups_total", "Names resolved.").sample(c.lookups);
}

/// @p doors: name of the protocol and its counts.
void addAnswers(MetricsText& text, const std::optional<QueryCounts>& timeQuery,
                const std::optional<QueryCounts>& ntpServer) {
    const std::pair<const char*, const std::optional<QueryCounts>&> doors[] = {{"time_query", timeQuery},
                                                                               {"ntp", ntpServer}};
    text.counter("dantesync_queries_received_total", "Datagrams received on the port of a server, by protocol.");
    for (const auto& [protocol, counts] : doors)
        if (counts)
            text.sample(counts->received, {{"protocol", protocol}});
    text.counter("dantesync_queries_answered_total", "Queries answered, by protocol.");
    for (const auto& [protocol, counts] : doors)
        if (counts)
            text.sample(counts->answered, {{"protocol", protocol}});
    text.counter("dantesync_queries_dropped_total", "Datagrams that got no answer, by protocol and reason.");
    for (const auto& [protocol, counts] : doors)
        if (counts)
            text.sample(counts->malformed, {{"protocol", protocol}, {"reason", "malformed"}})
                .sample(counts->refused, {{"protocol", protocol}, {"reason", "not_allowed"}})
                .sample(counts->overBudget, {{"protocol", protocol}, {"reason", "over_budget"}})
                .sample(counts->unsent, {{"protocol", protocol}, {"reason", "unsent"}});
}

void addHttp(MetricsText& text, const HttpCounts& c) {
    text.counter("dantesync_http_connections_total", "HTTP connections accepted.").sample(c.connections);
    text.counter("dantesync_http_connections_dropped_total", "HTTP connections that took too long.").sample(c.dropped);
    text.gauge("dantesync_http_connections_open", "HTTP connections open now.").sample(c.open);
    text.counter("dantesync_http_requests_total", "HTTP requests answered, by class of status.")
        .sample(c.good, {{"code", "2xx"}})
        .sample(c.refused, {{"code", "4xx"}})
        .sample(c.unwell, {{"code", "5xx"}});
}

} // namespace

void addTraffic(MetricsText& text, const Traffic& traffic) {
    if (traffic.loop.ptp)
        addPtp(text, *traffic.loop.ptp);
    if (traffic.loop.ntpClient)
        addNtpClient(text, *traffic.loop.ntpClient);
    addAnswers(text, traffic.timeQuery, traffic.ntpServer);
    addHttp(text, traffic.http);
}

} // namespace dantesync::net

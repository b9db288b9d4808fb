// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/report_text.h"

#include "app/desktop/presenters/csv.h"
#include "app/desktop/presenters/event_record.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/words.h"
#include "shared/model/utf8.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr std::size_t mostMarks = 200; // on paper

QString safe(const std::string& text) {
    return toQString(printable(text)).toHtmlEscaped();
}

QString offsetOf(const std::optional<std::int64_t>& value) {
    return offsetText(value ? std::optional(Nanoseconds{*value}) : std::nullopt);
}

QString sizeOf(const std::optional<std::int64_t>& value) {
    return spanText(value ? std::optional(Nanoseconds{*value}) : std::nullopt);
}

QString share(std::int64_t part, std::int64_t whole) {
    if (whole <= 0)
        return unknownText();
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    // Not "100.0 %" while a single answer is missing.
    return QLocale().toString(part < whole ? std::min(percent, 99.9) : percent, 'f', 1) + u"\u00a0%"_s;
}

QString cell(const QString& html, bool figure = true) {
    return u"<td align=\"%1\" style=\"padding:4px 10px;\">%2</td>"_s.arg(figure ? u"right"_s : u"left"_s, html);
}

QString heading(const QString& text, bool figure = true) {
    return u"<th align=\"%1\" style=\"padding:4px 10px; color:#5a5f66;\">%2</th>"_s.arg(figure ? u"right"_s : u"left"_s,
                                                                                        text);
}

/// Better, worse, or about the same as last time: in words, since colours do not print.
QString change(const HostReport& host, const HostReport* before) {
    if (!before || !before->worst || !host.worst)
        return unknownText();
    const double now = std::abs(static_cast<double>(*host.worst));
    const double then = std::abs(static_cast<double>(*before->worst));
    const QString words = now > then * 1.25  ? Text::tr("worse")
                          : now < then * 0.8 ? Text::tr("better")
                                             : Text::tr("about the same");
    return u"%1 (%2)"_s.arg(words, offsetOf(before->worst));
}

QString hostTable(const Report& report, const Report* previous) {
    QString out = u"<table width=\"100%\" cellspacing=\"0\"><tr>"_s + heading(Text::tr("Host"), false) +
                  heading(Text::tr("Largest offset")) + heading(Text::tr("at")) +
                  heading(Text::tr("Half of the time within")) + heading(Text::tr("95 % of the time within")) +
                  heading(Text::tr("Answered"));
    if (previous)
        out += heading(Text::tr("Largest offset last time"));
    out += u"</tr>"_s;
    bool shaded = false;
    for (const HostReport& host : report.hosts) {
        shaded = !shaded;
        out += shaded ? u"<tr bgcolor=\"#f4f5f7\">"_s : u"<tr>"_s;
        out += cell(safe(host.host), false) + cell(offsetOf(host.worst)) +
               cell(host.worst ? dateTimeText(host.worstAt) : unknownText()) + cell(sizeOf(host.median)) +
               cell(sizeOf(host.percent95)) + cell(share(host.answered, host.watched));
        if (previous)
            out += cell(change(host, previous->find(host.host)));
        out += u"</tr>"_s;
    }
    return out + u"</table>"_s;
}

QString markTable(const Report& report) {
    if (report.marks.empty())
        return u"<p>"_s + Text::tr("Nothing changed: no host was lost or changed its mode.") + u"</p>"_s;
    QString out = u"<table width=\"100%\" cellspacing=\"0\">"_s;
    for (std::size_t i = 0; i < std::min(report.marks.size(), mostMarks); ++i) {
        const history::Mark& mark = report.marks[i];
        out += (i % 2 == 0 ? u"<tr bgcolor=\"#f4f5f7\">"_s : u"<tr>"_s) + cell(dateTimeText(mark.time), false) +
               cell(safe(mark.host), false) + cell(safe(eventKindText(toQString(mark.kind)).toStdString()), false) +
               cell(safe(eventText(eventRecordOf(mark)).toStdString()), false) + u"</tr>"_s;
    }
    out += u"</table>"_s;
    if (report.marks.size() > mostMarks)
        out += u"<p>"_s +
               Text::tr("%n more: the CSV file has them all.", nullptr,
                        static_cast<int>(report.marks.size() - mostMarks)) +
               u"</p>"_s;
    return out;
}

QString summary(const Report& report) {
    const HostReport* worst = report.worst();
    if (!worst)
        return Text::tr("No host could be compared in this time.");
    std::int64_t watched = 0;
    std::int64_t answered = 0;
    for (const HostReport& host : report.hosts) {
        watched += host.watched;
        answered += host.answered;
    }
    return Text::tr("%n host(s) were watched. The largest offset was %1, of %2. They answered %3 of the time.", nullptr,
                    static_cast<int>(report.hosts.size()))
        .arg(offsetOf(worst->worst), safe(worst->host), share(answered, watched));
}

QString steps(const Report& report) {
    return report.step <= 1
               ? Text::tr("From offsets of every second.")
               : Text::tr("From steps of %1, whose largest offsets are exact; 95 % is rather too high than too low.")
                     .arg(durationText(std::chrono::seconds(report.step)));
}

QString raw(const std::optional<std::int64_t>& nanoseconds) {
    return nanoseconds ? QString::number(static_cast<double>(*nanoseconds) * 1e-3, 'f', 3) : QString();
}

QString iso(std::int64_t unixSeconds) {
    return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

QString rangeText(history::Range range) {
    const bool sameDay =
        QDateTime::fromSecsSinceEpoch(range.from).date() == QDateTime::fromSecsSinceEpoch(range.to).date();
    return dateTimeText(range.from) + u" – "_s +
           (sameDay ? QLocale().toString(QDateTime::fromSecsSinceEpoch(range.to).time(), u"HH:mm:ss"_s)
                    : dateTimeText(range.to));
}

QString reportHtml(const Report& report, const Report* previous) {
    QString out = u"<html><head><meta charset=\"utf-8\"><title>DanteSync</title></head>"
                  "<body style=\"font-family:sans-serif; color:#1b1e23; background:#ffffff;\">"_s;
    out += u"<h1>"_s + Text::tr("Clock report") + u"</h1><p style=\"color:#5a5f66;\">"_s + rangeText(report.range) +
           u"</p>"_s;
    out += u"<p style=\"font-size:large;\">"_s + summary(report) + u"</p>"_s;
    if (previous)
        out += u"<p>"_s + Text::tr("Compared with the report of %1.").arg(rangeText(previous->range)) + u"</p>"_s;
    out += u"<h2>"_s + Text::tr("Hosts") + u"</h2>"_s + hostTable(report, previous);
    out += u"<p style=\"color:#5a5f66;\">"_s + steps(report) + u"</p>"_s;
    out += u"<h2>"_s + Text::tr("What happened") + u"</h2>"_s + markTable(report);
    return out + u"</body></html>"_s;
}

QString reportCsv(const Report& report, const Report* previous) {
    QString out = csvLine({u"host"_s, u"worst_offset_us"_s, u"worst_at"_s, u"median_us"_s, u"p95_us"_s, u"watched_s"_s,
                           u"answered_s"_s, u"previous_worst_offset_us"_s});
    for (const HostReport& host : report.hosts) {
        const HostReport* before = previous ? previous->find(host.host) : nullptr;
        out += csvLine({toQString(printable(host.host)), raw(host.worst), host.worst ? iso(host.worstAt) : QString(),
                        raw(host.median), raw(host.percent95), QString::number(host.watched),
                        QString::number(host.answered), before ? raw(before->worst) : QString()});
    }
    out += u"\r\n"_s + csvLine({u"time"_s, u"host"_s, u"kind"_s, u"text"_s});
    for (const history::Mark& mark : report.marks)
        out += csvLine({iso(mark.time), toQString(printable(mark.host)), toQString(printable(mark.kind)),
                        toQString(printable(mark.text))});
    return out;
}

} // namespace dantesync::desktop

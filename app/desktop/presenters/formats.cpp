// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/formats.h"

#include "shared/math/audio.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

struct Unit {
    double nanoseconds;
    const char* name;
};
constexpr std::array units{Unit{1e9, "s"}, Unit{1e6, "ms"}, Unit{1e3, "µs"}, Unit{1.0, "ns"}};

/// About three significant digits, and never more decimals than make sense.
QString number(double value, int mostDecimals, bool sign) {
    const double size = std::fabs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : mostDecimals;
    decimals = std::min(decimals, mostDecimals);
    const QLocale locale;
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    const QString text = locale.toString(std::fabs(rounded), 'f', decimals);
    if (rounded < 0)
        return u'\u2212' + text; // the minus sign, as wide as a plus
    return sign && rounded > 0 ? u'+' + text : text;
}

QString withUnit(Nanoseconds value, bool sign) {
    const double size = std::fabs(static_cast<double>(value.count));
    // From 999.5 of a unit on the next one reads better than "1,000".
    const Unit* unit = &units.back();
    for (const Unit& u : units) {
        if (size >= 0.9995 * u.nanoseconds) {
            unit = &u;
            break;
        }
    }
    const int decimals = unit->nanoseconds > 1.0 ? 2 : 0;
    return number(static_cast<double>(value.count) / unit->nanoseconds, decimals, sign) + u'\u00a0' +
           QString::fromUtf8(unit->name);
}

} // namespace

QString unknownText() {
    return u"\u2013"_s;
}

QString offsetText(std::optional<Nanoseconds> offset) {
    return offset ? withUnit(*offset, true) : unknownText();
}

QString uncertaintyText(std::optional<Nanoseconds> uncertainty) {
    return uncertainty ? u"\u00b1\u00a0"_s + withUnit(abs(*uncertainty), false) : QString();
}

QString offsetText(std::optional<Nanoseconds> offset, std::optional<Nanoseconds> uncertainty) {
    const QString bound = uncertaintyText(uncertainty);
    return offset && !bound.isEmpty() ? offsetText(offset) + u' ' + bound : offsetText(offset);
}

QString spanText(std::optional<Nanoseconds> span) {
    return span ? withUnit(*span, false) : unknownText();
}

QString ppmText(std::optional<Ppm> value) {
    return value ? number(value->value, 3, true) + u"\u00a0ppm"_s : unknownText();
}

QString microsecondsPerSecondText(std::optional<Ppm> value) {
    return value ? number(value->value, 3, true) + u"\u00a0\u00b5s/s"_s : unknownText();
}

QString samplesPerSecondText(std::optional<Ppm> drift, int sampleRate) {
    return drift ? Text::tr("%1 samples/s").arg(number(samplesPerSecond(*drift, sampleRate), 4, true)) : unknownText();
}

QString timeToOneSampleText(std::optional<Ppm> drift, int sampleRate) {
    if (!drift)
        return unknownText();
    const auto seconds = secondsToOneSample(*drift, sampleRate);
    constexpr double aDay = 86'400;
    if (!seconds || *seconds > aDay)
        return Text::tr("more than a day");
    if (*seconds < 1)
        return Text::tr("less than a second");
    return durationText(std::chrono::seconds(std::llround(*seconds)));
}

QString durationText(std::chrono::seconds span) {
    const auto s = span.count();
    if (s < 60)
        return Text::tr("%1 s").arg(s);
    if (s < 3600)
        return Text::tr("%1 min").arg(s / 60);
    if (s < 86'400)
        return s % 3600 < 60 ? Text::tr("%1 h").arg(s / 3600)
                             : Text::tr("%1 h %2 min").arg(s / 3600).arg(s % 3600 / 60);
    return s % 86'400 < 3600 ? Text::tr("%1 d").arg(s / 86'400)
                             : Text::tr("%1 d %2 h").arg(s / 86'400).arg(s % 86'400 / 3600);
}

QString agoText(std::chrono::seconds span) {
    return span.count() < 2 ? Text::tr("just now") : Text::tr("%1 ago").arg(durationText(span));
}

QString timeText(std::int64_t unixSeconds) {
    const QDateTime when = QDateTime::fromSecsSinceEpoch(unixSeconds);
    if (when.date() == QDate::currentDate())
        return QLocale().toString(when.time(), u"HH:mm:ss"_s);
    return dateTimeText(unixSeconds);
}

QString dateTimeText(std::int64_t unixSeconds) {
    const QDateTime when = QDateTime::fromSecsSinceEpoch(unixSeconds);
    return QLocale().toString(when.date(), QLocale::ShortFormat) + u' ' +
           QLocale().toString(when.time(), u"HH:mm:ss"_s);
}

} // namespace dantesync::desktop

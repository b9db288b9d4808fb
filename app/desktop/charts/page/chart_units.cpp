// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/chart_units.h"

#include "app/desktop/presenters/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr double leastOffset = 2'000; // ns
constexpr double leastDrift = 0.02;   // ppm

class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartUnits)
};

QString inSamples(double ns, double perNs) {
    QString text = QLocale().toString(std::fabs(ns * perNs), 'f', 2);
    if (ns < 0)
        text.prepend(u'\u2212');
    return Text::tr("%1 samples").arg(text);
}

} // namespace

PlotUnit plotUnit(OffsetUnit unit, int sampleRate) {
    const auto words = [](double ns, double uncertainty) {
        const auto bound = std::isnan(uncertainty) ? std::nullopt : std::optional(Nanoseconds::fromDouble(uncertainty));
        return offsetText(Nanoseconds::fromDouble(ns), bound);
    };
    if (unit == OffsetUnit::Microseconds)
        return {u"µs"_s, 1e-3, leastOffset, words};
    if (unit == OffsetUnit::Milliseconds)
        return {u"ms"_s, 1e-6, leastOffset, words};
    const double perNs = sampleRate * 1e-9;
    return {Text::tr("samples"), perNs, leastOffset, [perNs](double ns, double uncertainty) {
                const QString bound =
                    std::isnan(uncertainty) ? QString() : u" \u00b1 "_s + inSamples(uncertainty, perNs);
                return inSamples(ns, perNs) + bound;
            }};
}

PlotUnit plotUnit(DriftUnit unit, int sampleRate) {
    if (unit == DriftUnit::Ppm)
        return {u"ppm"_s, 1, leastDrift, [](double ppm, double) { return ppmText(Ppm{ppm}); }};
    return {Text::tr("samples/s"), sampleRate * 1e-6, leastDrift,
            [sampleRate](double ppm, double) { return samplesPerSecondText(Ppm{ppm}, sampleRate); }};
}

} // namespace dantesync::desktop

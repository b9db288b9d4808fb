// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray/tray_picture.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/tray_presenter.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array sizes{16, 20, 22, 24, 32, 40, 48, 64};
constexpr int fullCircle = 360 * 16; // QPainter's sixteenths of a degree
constexpr int top = 90 * 16;

const QColor disc(0x1b, 0x1f, 0x26);
const QColor rim(0xff, 0xff, 0xff, 0x78);

/// Okabe & Ito on the disc, in the order of Tone; white would be brighter than all of them.
constexpr std::array<QRgb, 7> tones{0xff2fc896, 0xff56b4e9, 0xfff0e442, 0xffe69f00, 0xffff8a45, 0xffc3c8d0, 0xff56b4e9};

QColor inkOf(const TrayLook& look) {
    switch (look.style) {
    case TrayStyle::White:
        return Qt::white;
    case TrayStyle::Black:
        return Qt::black;
    case TrayStyle::Coloured:
        break;
    }
    return QColor::fromRgb(tones[static_cast<std::size_t>(look.tone)]);
}

QColor trackOf(const TrayLook& look, const QColor& ink) {
    QColor track = look.style == TrayStyle::Coloured ? QColor(Qt::white) : ink;
    track.setAlphaF(look.style == TrayStyle::Coloured ? 0.26F : 0.38F);
    return track;
}

void paintDisc(QPainter& painter, const QRectF& whole) {
    painter.setPen(QPen(rim, 1));
    painter.setBrush(disc);
    painter.drawEllipse(whole.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintRing(QPainter& painter, const TrayLook& look, const QRectF& ring, double width, const QColor& ink) {
    QPen pen(trackOf(look, ink), width, Qt::SolidLine, Qt::FlatCap);
    if (look.condition == Condition::Unreachable)
        pen.setDashPattern({1.2, 1.2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
    if (look.condition == Condition::Acquiring)
        painter.drawArc(ring, top - fullCircle * look.turn / trayTurns, -fullCircle * 3 / 10);
    else if (look.ring)
        painter.drawArc(ring, top, -static_cast<int>(*look.ring * fullCircle / 2));
}

} // namespace

TrayStyle trayStyleFromName(const QString& name) {
    if (name == "white"_L1)
        return TrayStyle::White;
    return name == "black"_L1 ? TrayStyle::Black : TrayStyle::Coloured;
}

TrayLook trayLook(const StatusWords& words, const ServiceState& state, fleet::ObserverTime now) {
    TrayLook look;
    look.condition = words.condition;
    look.tone = words.tone;
    if (const auto drift = driftOf(state); drift && state.isLive(now) && look.condition != Condition::Acquiring)
        look.ring = ringShare(*drift);
    return look;
}

QImage trayImage(const TrayLook& look, int size) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(image.rect());
    const bool coloured = look.style == TrayStyle::Coloured;
    if (coloured)
        paintDisc(painter, whole);
    const QColor ink = inkOf(look);
    const double width = std::max(1.5, size * 0.085);
    const double inset = width / 2 + (coloured ? 1.0 + size * 0.02 : 0.25);
    paintRing(painter, look, whole.adjusted(inset, inset, -inset, -inset), width, ink);
    const QPixmap shape = icon(trayIconNameOf(look.condition), ink).pixmap(QSize(size, size), 1.0);
    painter.drawPixmap(image.rect(), shape);
    return image;
}

QIcon trayIcon(const TrayLook& look) {
    QIcon out;
    for (const int size : sizes)
        out.addPixmap(QPixmap::fromImage(trayImage(look, size)));
    return out;
}

} // namespace dantesync::desktop

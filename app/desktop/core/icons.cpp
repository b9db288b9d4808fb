// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/icons.h"

#include <QDir>
#include <QHash>
#include <QPainter>
#include <QPixmap>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

/// The build draws every SVG in these sizes (Windows' Qt has no SVG): ":/icons/SIZE/NAME.png".
QStringList filesOf(const QString& name) {
    QStringList files;
    const QStringList sizes = QDir(u":/icons"_s).entryList(QDir::Dirs);
    for (const QString& size : sizes)
        if (const QString file = u":/icons/%1/%2.png"_s.arg(size, name); QFile::exists(file))
            files.append(file);
    return files;
}

} // namespace

QIcon colouredIcon(const QString& name) {
    QIcon out;
    for (const QString& file : filesOf(name))
        out.addPixmap(QPixmap(file));
    return out;
}

QIcon icon(const QString& name, const QColor& colour) {
    static QHash<QString, QIcon> made;
    const QString key = name + colour.name(QColor::HexArgb);
    const auto found = made.constFind(key);
    if (found != made.cend())
        return *found;
    QIcon out;
    for (const QString& file : filesOf(name)) {
        QPixmap picture(file);
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn); // its shape, in our colour
        painter.fillRect(picture.rect(), colour);
        painter.end();
        out.addPixmap(picture);
    }
    made.insert(key, out);
    return out;
}

} // namespace dantesync::desktop

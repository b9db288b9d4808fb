// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace dantesync::desktop {

/// Asks where to save, without blocking, and saves UTF-8 there: whole, or not at all. What goes wrong is told.
/// @p name: the file's to begin with, in the folder used last.
void saveText(QWidget* parent, const QString& title, const QString& name, const QString& filter, const QString& text);
/// The same for what is made only when it is clear where it goes.
void saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter,
              std::function<bool(const QString& path, QString& problem)> write);

} // namespace dantesync::desktop

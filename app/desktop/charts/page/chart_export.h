// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files are written in a thread of their own: a day of fifty hosts is a quarter of a million lines.
#pragma once

#include "app/desktop/charts/data/chart_table.h"

#include <QPixmap>
#include <QString>

#include <functional>

class QObject;

namespace dantesync::desktop {

/// Called once, later, in the thread of the receiver; not any more once that is gone. Empty: it was saved.
using SavedCallback = std::function<void(const QString& problem)>;

void savePicture(const QPixmap& picture, const QString& file, QObject* receiver, SavedCallback callback);
/// The tracks are copied.
void saveCsv(const TracksInRange& tracks, const QString& file, QObject* receiver, SavedCallback callback);

} // namespace dantesync::desktop

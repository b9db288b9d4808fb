// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/set_aside.h"

#include <QDateTime>
#include <QFile>

namespace dantesync::history {

Result<QString> setAside(const QString& path) {
    const QString date = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString first = path + QStringLiteral(".corrupt-") + date;
    QString target = first;
    for (int i = 2; QFile::exists(target); ++i)
        target = first + QStringLiteral("-%1").arg(i);
    QFile file(path);
    if (!file.rename(target))
        return Error{"is damaged and cannot be renamed: " + file.errorString().toStdString(), path.toStdString(),
                     "move it away by hand"};
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix))
            QFile::rename(path + suffix, target + suffix);
    }
    return target;
}

} // namespace dantesync::history

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/chart_export.h"

#include <QCoreApplication>
#include <QImage>
#include <QPointer>
#include <QSaveFile>
#include <QThread>

#include <memory>

namespace dantesync::desktop {
namespace {

/// @p write returns whether the device took it all.
void saveLater(const QString& file, QObject* receiver, SavedCallback callback, std::function<bool(QSaveFile&)> write) {
    auto problem = std::make_shared<QString>();
    QThread* thread = QThread::create([file, problem, write = std::move(write)] {
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly) || !write(out) || !out.commit())
            *problem = out.errorString();
    });
    // By the application, which outlives the receiver: that may go away meanwhile.
    QObject::connect(thread, &QThread::finished, qApp,
                     [thread, problem, guard = QPointer<QObject>(receiver), callback = std::move(callback)] {
                         if (guard)
                             callback(*problem);
                         thread->deleteLater();
                     });
    thread->start(QThread::LowPriority);
}

} // namespace

void savePicture(const QPixmap& picture, const QString& file, QObject* receiver, SavedCallback callback) {
    saveLater(file, receiver, std::move(callback),
              [image = picture.toImage()](QSaveFile& out) { return image.save(&out, "PNG"); });
}

void saveCsv(const TracksInRange& tracks, const QString& file, QObject* receiver, SavedCallback callback) {
    auto copies = std::make_shared<std::vector<HostTrack>>();
    for (const auto& [name, track] : tracks.hosts)
        copies->push_back(*track);
    TracksInRange copy = tracks;
    for (std::size_t i = 0; i < copy.hosts.size(); ++i)
        copy.hosts[i].second = &(*copies)[i];
    saveLater(file, receiver, std::move(callback), [copies, copy = std::move(copy)](QSaveFile& out) {
        const QByteArray text = chartCsv(copy);
        return out.write(text) == text.size();
    });
}

} // namespace dantesync::desktop

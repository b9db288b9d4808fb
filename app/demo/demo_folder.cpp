// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_folder.h"

#include <QDir>
#include <QFileInfo>

namespace dantesync::demo {
namespace {

using namespace Qt::StringLiterals;

constexpr char prefix[] = "dantesync-demo-";

QString lockOf(const QString& folder) {
    return folder + u"/demo.lock"_s;
}

/// A lock whose process is gone counts as free; no other does, however old it is.
std::unique_ptr<QLockFile> lock(const QString& file) {
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

/// The lock goes last, and by its own hand: it complains about one that was taken away from it.
void removeAround(QLockFile& lock, const QString& folder) {
    const auto entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString path = entry.filePath();
        if (entry.isDir() && !entry.isSymLink())
            QDir(path).removeRecursively();
        else if (path != lockOf(folder))
            QFile::remove(path);
    }
    lock.unlock();
    QDir().rmdir(folder);
}

} // namespace

DemoFolder::DemoFolder(const QString& parent)
    : m_folder(parent + u'/' + QLatin1String(prefix) + u"XXXXXX"_s) {
    if (!m_folder.isValid())
        return;
    m_lock = lock(lockOf(m_folder.path()));
    removeLeftovers(parent);
}

void DemoFolder::removeLeftovers(const QString& parent) const {
    const uint us = QFileInfo(m_folder.path()).ownerId();
    const QFileInfoList folders =
        QDir(parent).entryInfoList({QLatin1String(prefix) + u"??????"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo& folder : folders) {
        const QString path = folder.filePath();
        // Without a lock it may be one that is just being made.
        if (folder.ownerId() != us || !QFileInfo::exists(lockOf(path)))
            continue;
        if (const auto ours = lock(lockOf(path)))
            removeAround(*ours, path);
    }
}

} // namespace dantesync::demo

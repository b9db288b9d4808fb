// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace dantesync::demo {

/// The temporary folder of one demo. It goes with this object; what a demo that was killed left behind goes with the
/// next one.
class DemoFolder {
public:
    /// In @p parent. Removes the folders that dead demos of this user left there.
    explicit DemoFolder(const QString& parent);

    bool isValid() const { return m_folder.isValid() && m_lock; }
    QString path() const { return m_folder.path(); }
    QString errorString() const {
        return m_folder.isValid() ? QStringLiteral("cannot lock it") : m_folder.errorString();
    }

private:
    void removeLeftovers(const QString& parent) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< held: its demo lives
};

} // namespace dantesync::demo

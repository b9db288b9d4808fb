// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace dantesync::desktop {

/// What this person likes: kept for the next start, in the user's own settings. Every key and default stands here.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// A value of type T under a key, with its default.
    template<class T>
    struct Key {
        const char* name;
        T fallback;
    };

    static const Key<QString> language;         ///< "" follows the system
    static const Key<QString> theme;            ///< "system", "light", "dark"
    static const Key<QString> page;             ///< the page shown last
    static const Key<QString> reference;        ///< name of the host that others are held against; "": found
    static const Key<int> sampleRate;           ///< Hz, for drift in samples
    static const Key<bool> closeTold;           ///< that closing only hides was explained
    static const Key<bool> showMode;            ///< a show is on: nothing may be changed, critical notifications only
    static const Key<bool> firstRunDone;        ///< the first-run page was left
    static const Key<QStringList> watchedHosts; ///< NAME=ADDRESS[:PORT]: watched besides those of the configuration
    static const Key<bool> notify;              ///< notifications at all; each kind has its own under "notify/KIND"
    static const Key<QString> trayStyle;        ///< "coloured", "white", "black": for the panel it lies on
    static const Key<QByteArray> windowGeometry;

    /// In @p folder (a run that leaves nothing elsewhere); empty: where the system keeps such settings.
    explicit Preferences(const QString& folder, QObject* parent = nullptr);

    template<class T>
    T get(const Key<T>& key) const {
        return m_settings.value(QLatin1String(key.name), QVariant::fromValue(key.fallback)).template value<T>();
    }
    template<class T>
    void set(const Key<T>& key, const T& value) {
        store(QLatin1String(key.name), QVariant::fromValue(value));
    }
    /// Of a family of keys that only the user's data names (one a notification, a column, a page).
    QVariant get(const QString& name, const QVariant& fallback) const { return m_settings.value(name, fallback); }
    void store(const QString& name, const QVariant& value);

signals:
    void changed(const QString& name);

private:
    QSettings m_settings;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace dantesync::desktop {

/// Saves a configuration with the rights of an administrator, whom the system asks for it.
class PrivilegedWriter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// There is a way to ask.
    virtual bool available() const = 0;
    /// Asks and saves. Ends in exactly one finished(), later. One at a time.
    virtual void write(const QString& text, const QString& baseText) = 0;

signals:
    /// @p answer: what the helper said (app/config_helper/apply_config.h). @p error: why there is none, in words.
    void finished(const QJsonObject& answer, const QString& error);
};

/// That of this operating system; one that is not available where there is none.
std::unique_ptr<PrivilegedWriter> makePrivilegedWriter();

} // namespace dantesync::desktop

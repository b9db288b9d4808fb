// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace dantesync::desktop {

/// The language of the whole application, switchable at run time: widgets hear of it by QEvent::LanguageChange.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);

    /// Codes of those that are there, English first: "en", "de", ...
    static QStringList available();
    /// In its own words: "Deutsch".
    static QString nameOf(const QString& code);

    /// @p code as of available(); empty: the system's, or English when it is not there.
    void use(const QString& code);
    /// The one in use.
    QString code() const { return m_code; }

signals:
    /// For what is no widget, and so gets no QEvent::LanguageChange.
    void changed();

private:
    QTranslator m_ours;
    QTranslator m_qts;
    QString m_code;
};

} // namespace dantesync::desktop

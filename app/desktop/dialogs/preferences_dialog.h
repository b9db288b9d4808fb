// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/notifications/notification.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;

namespace dantesync::desktop {

/// What this person likes. Every choice takes effect at once; there is nothing to apply.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const Context& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A label with its field.
    struct Row {
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
    };

    Row makeRow(const char* name);
    QWidget* makeGeneral();
    QWidget* makeNotifications();
    void connectRows();
    void connectChecks();
    void retranslate();
    void fill(QComboBox* box, const QStringList& texts, const QVariantList& values, const QVariant& current);
    void fillLanguages();
    void setStartAtLogin(bool wanted);
    void enableKinds();

    Context m_context;
    QGroupBox* m_general;
    Row m_language;
    Row m_theme;
    Row m_sampleRate;
    Row m_trayStyle;
    QCheckBox* m_startAtLogin;
    QLabel* m_problem;
    QGroupBox* m_notifications;
    QCheckBox* m_any;
    std::array<QCheckBox*, allNoticeKinds.size()> m_kinds{};
    QPushButton* m_close;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace dantesync::desktop {

class SupportBundle;

/// Collects a support bundle and saves it.
class SupportBundleDialog : public QDialog {
    Q_OBJECT

public:
    explicit SupportBundleDialog(const Context& context, QWidget* parent = nullptr);

signals:
    /// What would be saved, as the person chose.
    void collected(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void collect();
    void take(const QString& text);
    void retranslate();

    SupportBundle* m_bundle;
    QLabel* m_words;
    QCheckBox* m_redact;
    QLabel* m_advice;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace dantesync::desktop {

/// Versions of both ends, licences, and the diagnostics to copy.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Context& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void copyDiagnostics();
    void retranslate();

    Context m_context;
    QLabel* m_purpose;
    QLabel* m_versions;
    QTextBrowser* m_licences;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace dantesync::desktop

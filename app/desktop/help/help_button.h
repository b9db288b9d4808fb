// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace dantesync::desktop {

/// The ? beside a field.
class HelpButton : public QToolButton {
    Q_OBJECT

public:
    /// @p topic as showHelp() takes it.
    explicit HelpButton(QString topic, QWidget* parent = nullptr);
    /// What it explains, in the words of the label beside it: read aloud, and shown as a tip.
    void setSubject(const QString& subject);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void paintIcon();

    QString m_topic;
    QString m_subject;
};

} // namespace dantesync::desktop

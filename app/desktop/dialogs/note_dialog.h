// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/sample.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dantesync::desktop {

/// Asks for a note of a person: when, about whom, and what.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /// @p hosts that the note may be about, besides the whole network. @p time: proposed, seconds since the Unix epoch.
    NoteDialog(const QStringList& hosts, std::int64_t time, QWidget* parent = nullptr);

    /// A mark of the kind "note".
    history::Mark note() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_textLabel;
    QLineEdit* m_text;
    QLabel* m_timeLabel;
    QDateTimeEdit* m_time;
    QLabel* m_hostLabel;
    QComboBox* m_host;
    QPushButton* m_add;
    QPushButton* m_cancel;
};

} // namespace dantesync::desktop

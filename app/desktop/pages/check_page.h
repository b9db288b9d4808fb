// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/page.h"
#include "app/desktop/presenters/readiness.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSpinBox;

namespace dantesync::desktop {

class CheckList;
class ToneIcon;
class ToneLabel;

/// Ready for doors: everything that has to hold, a line each, with the remedy.
class CheckPage : public Page {
    Q_OBJECT

public:
    explicit CheckPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    /// Asks the service again; the network is asked all the time.
    void reload() override;
    /// What Copy puts into the clipboard.
    QString text() const;

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeLists();
    void takeDoctor(const ipc::Outcome& outcome);
    Readiness present() const;

    ToneIcon* m_picture;
    ToneLabel* m_headline;
    ToneLabel* m_detail;
    QLabel* m_minutesLabel;
    QSpinBox* m_minutes;
    QPushButton* m_again;
    QPushButton* m_copy;
    ToneLabel* m_networkTitle;
    ToneLabel* m_computerTitle;
    CheckList* m_network;
    CheckList* m_computer;
    std::optional<std::vector<Check>> m_doctor;
    QTimer m_repeat;
};

} // namespace dantesync::desktop

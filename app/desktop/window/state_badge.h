// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/presenters/status_presenter.h"

#include <QAbstractButton>

namespace dantesync::desktop {

/// How the clock of this computer is, at the top of the window's list: picture, headline, since when. A click leads on.
class StateBadge : public QAbstractButton {
    Q_OBJECT

public:
    explicit StateBadge(const Context& context, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    const StatusWords& words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void refresh();

    Context m_context;
    StatusWords m_words;
    QString m_age;
    bool m_byKeyboard = false; ///< the focus came that way, so it is shown
};

} // namespace dantesync::desktop

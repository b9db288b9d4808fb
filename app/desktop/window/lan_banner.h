// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dantesync::desktop {

/// Above every page while a virtual LAN is watched: nothing of it is real. Ends it where we began it. Not there
/// otherwise.
class LanBanner : public QWidget {
    Q_OBJECT

public:
    explicit LanBanner(const Context& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture();
    void refresh();

    Context m_context;
    QLabel* m_picture;
    QLabel* m_words;
    QPushButton* m_end;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dantesync::desktop {

/// Above the page while a show is on: says what that means, and ends it. Not there otherwise.
class ShowBanner : public QWidget {
    Q_OBJECT

public:
    explicit ShowBanner(const Context& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void update();
    void retranslate();

    Context m_context;
    QLabel* m_picture;
    QLabel* m_words;
    QPushButton* m_end;
};

} // namespace dantesync::desktop

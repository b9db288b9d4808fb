// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "shared/model/check.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace dantesync::desktop {

class ToneIcon;
class ToneLabel;

/// Checks, a line each: a picture and a word for the verdict, what was looked at, what was found, and the remedy.
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(const Theme& theme, QWidget* parent = nullptr);

    void setChecks(const std::vector<Check>& checks);

private:
    struct Line {
        ToneIcon* picture = nullptr;
        ToneLabel* title = nullptr;
        ToneLabel* words = nullptr;
        ToneLabel* remedy = nullptr;
    };

    void addLine();
    static void fill(const Line& line, const Check& check);

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

} // namespace dantesync::desktop

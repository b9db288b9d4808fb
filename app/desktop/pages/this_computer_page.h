// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/page.h"
#include "app/desktop/presenters/computer_presenter.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace dantesync::desktop {

class ServiceButtons;
class ToneIcon;
class ToneLabel;

/// How this computer's clock is: the mode and what it means, the figures, where the time comes from, what to do.
class ThisComputerPage : public Page {
    Q_OBJECT

public:
    explicit ThisComputerPage(const Context& context, QWidget* parent = nullptr);
    QString title() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    struct Tile {
        ToneLabel* label = nullptr;
        ToneLabel* value = nullptr;
        ToneLabel* detail = nullptr;
    };

    QWidget* makeHead();
    QWidget* makeFigures();
    QWidget* makeEmpty();
    void addTile(QGridLayout* grid, int column);
    void showHead(fleet::ObserverTime now);
    void showNotes(const QStringList& notes);
    void showFigures(const ComputerFigures& figures);
    void showSources(const ComputerFigures& figures);
    void showEmpty();

    ToneIcon* m_picture;
    ToneLabel* m_headline;
    ToneLabel* m_since;
    ToneLabel* m_detail;
    ServiceButtons* m_buttons;
    QVBoxLayout* m_notes;
    std::vector<ToneLabel*> m_noteLabels;
    QStackedWidget* m_stack;
    ToneLabel* m_age;
    QLabel* m_rateLabel;
    QComboBox* m_rate;
    QWidget* m_chart;
    std::vector<Tile> m_tiles;
    QGridLayout* m_sourceGrid;
    std::vector<Tile> m_sources;
    ToneLabel* m_emptyText;
    QPushButton* m_toLan;
    QPushButton* m_toFirstRun;
};

} // namespace dantesync::desktop

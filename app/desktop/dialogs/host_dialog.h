// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/presenters/host_details.h"

#include <QDialog>

#include <string>
#include <vector>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace dantesync::desktop {

class CheckList;
class SparkLine;
class ToneIcon;
class ToneLabel;

/// Everything about one host, live.
class HostDialog : public QDialog {
    Q_OBJECT

public:
    HostDialog(const Context& context, std::string host, QWidget* parent = nullptr);

    const std::string& host() const { return m_host; }
    /// What Copy puts into the clipboard.
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section {
        ToneLabel* title = nullptr;
        QGridLayout* grid = nullptr;
        std::vector<std::pair<ToneLabel*, ToneLabel*>> lines;
    };

    QWidget* makeBody();
    void addSection(QVBoxLayout* column);
    void takeRound();
    void takeHistory();
    void showSection(Section& section, const DetailSection& content);
    void retranslate();
    const fleet::HostAssessment* find(const FleetRoundPtr& round) const;

    Context m_context;
    std::string m_host;
    ToneIcon* m_picture;
    ToneLabel* m_name;
    ToneLabel* m_headline;
    SparkLine* m_curve;
    ToneLabel* m_curveTitle;
    ToneLabel* m_checksTitle;
    CheckList* m_checks;
    QPushButton* m_copy;
    QPushButton* m_close;
    std::vector<Section> m_sections; ///< in the order of hostDetails()
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace dantesync::desktop {

class ToneIcon;
class ToneLabel;
struct FleetSummary;

/// What the whole network comes to, and against whom it is held.
class LanHeader : public QWidget {
    Q_OBJECT

public:
    explicit LanHeader(const Context& context, QWidget* parent = nullptr);

    /// @p age: why the figures are not live; empty: they are.
    void show(const FleetSummary& summary, const FleetRoundPtr& round, const QString& age);
    void retranslate();

private:
    void showReferences(const FleetRoundPtr& round);

    Context m_context;
    ToneIcon* m_picture;
    ToneLabel* m_headline;
    ToneLabel* m_detail;
    ToneLabel* m_facts;
    QLabel* m_referenceLabel;
    QComboBox* m_reference;
};

} // namespace dantesync::desktop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/ring_buffer.h"
#include "app/desktop/core/context.h"
#include "shared/model/history_sample.h"

#include <QTimer>
#include <QWidget>

namespace dantesync::desktop {

class PlotView;

/// Phase error and drift of this computer over the last five minutes, as its service tells them; without a service its
/// offset to the fleet's reference, when this computer answers the fleet. Does nothing while hidden but remember.
class LiveChart : public QWidget {
    Q_OBJECT

public:
    explicit LiveChart(const Context& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Sample {
        double time = 0;  ///< seconds since the Unix epoch, by the clock that is looked at
        double phase = 0; ///< ns; NaN: not known
        double drift = 0; ///< ppm; NaN: not known
        double uncertainty = 0;
    };

    void askHistory();
    void takeStatus();
    void takeRound(const FleetRoundPtr& round);
    void add(const Sample& sample);
    void redraw();
    void retranslate();
    void applyTheme();

    Context m_context;
    RingBuffer<Sample> m_samples;
    bool m_asked = false;           ///< this connection for its history
    bool m_ofService = true;        ///< the samples are the service's own, not those of the fleet
    fleet::ObserverTime m_newestAt; ///< when the last sample came
    double m_changedSince;
    PlotView* m_phase;
    PlotView* m_drift;
    QTimer m_redraw{this};
};

} // namespace dantesync::desktop

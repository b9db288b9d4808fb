// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "app/desktop/session/service_state.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dantesync::desktop {

struct Figure {
    QString label;
    QString value;
    QString detail; ///< what it means; may be empty
    std::optional<Tone> tone;
};

/// This computer in figures. What was told last stays readable: `live` says whether it still holds.
struct ComputerFigures {
    std::vector<Figure> clock;   ///< drift, time to one sample, correction, UTC: the large ones, always four
    std::vector<Figure> sources; ///< where the time comes from, and what this computer is to others
    QStringList notes;           ///< what is to be done, a sentence each; none: nothing
    bool live = false;
    QString age; ///< "Told 12 s ago"; empty while it is live
};

/// Nothing while no status was ever told. @p sampleRate in Hz, for the drift in samples.
std::optional<ComputerFigures> computerFigures(const ServiceState& state, int sampleRate, fleet::ObserverTime now);

/// "48 kHz", "44.1 kHz"
QString sampleRateText(int sampleRate);

} // namespace dantesync::desktop

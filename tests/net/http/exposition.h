// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strict reader of the Prometheus text format 0.0.4, written from its description.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace dantesync::test {

struct Exposition {
    struct Family {
        QByteArray type;
        QByteArray help;
        QMap<QByteArray, double> samples; ///< by the text of their labels, "" without
    };
    QMap<QByteArray, Family> families;
    QString trouble; ///< the first line that breaks a rule; empty: none

    bool has(const QByteArray& name) const { return families.contains(name); }
    /// NaN when it is not there.
    double value(const QByteArray& name, const QByteArray& labels = {}) const;
};

/// Beyond the format: every family has HELP and TYPE, in that order, once, and samples; counters
/// end in _total; no sample stands twice.
Exposition readExposition(const QByteArray& text);

} // namespace dantesync::test

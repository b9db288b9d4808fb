// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace dantesync::test {

/// A language in which every text stands in brackets: what has none has bypassed translation.
class BracketTranslator : public QTranslator {
    Q_OBJECT

public:
    QString translate(const char*, const char* source, const char*, int n) const override {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QStringLiteral("%n"), QString::number(n));
        return QLatin1Char('[') + text + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

} // namespace dantesync::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace dantesync::desktop {

/// A small curve of the last minutes with its largest and smallest value: a glance, not a chart.
class SparkLine : public QWidget {
    Q_OBJECT

public:
    struct Value {
        std::int64_t time = 0;       ///< Unix seconds
        std::optional<double> value; ///< nothing: a gap
    };

    /// @p format writes a value beside its line; @p span: seconds that are shown.
    SparkLine(const Theme& theme, QString (*format)(double), std::int64_t span, QWidget* parent = nullptr);

    /// Older than those that are there: from a history.
    void prepend(const std::vector<Value>& values);
    void append(const Value& value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Range {
        double low = 0;
        double high = 0;
    };
    std::optional<Range> range() const;
    void tidy();

    const Theme& m_theme;
    QString (*m_format)(double);
    std::int64_t m_span;
    std::vector<Value> m_values; ///< in the order of their times
};

} // namespace dantesync::desktop

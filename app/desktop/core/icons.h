// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace dantesync::desktop {

/// A one-colour picture of resources/icons (without ".svg"), drawn in @p colour. Null when there is none of that name.
QIcon icon(const QString& name, const QColor& colour);
/// A picture in its own colours: the application's.
QIcon colouredIcon(const QString& name);

} // namespace dantesync::desktop

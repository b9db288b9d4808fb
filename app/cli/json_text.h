// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>

namespace dantesync::cli {

/// JSON that a terminal can be shown: QJsonDocument escapes C0 control characters, here DEL and C1 are escaped as well
/// (U+009B begins a control sequence as ESC [ does). A reader sees no difference.
QByteArray jsonText(const QJsonDocument& document, QJsonDocument::JsonFormat format = QJsonDocument::Indented);

} // namespace dantesync::cli

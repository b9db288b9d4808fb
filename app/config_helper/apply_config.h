// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <string>

namespace dantesync::config_helper {

/// Longest request that is read, bytes: two documents of the largest size, and what JSON adds to them.
constexpr qint64 maximumRequest = qint64{8} * 1024 * 1024;

/// Saves a configuration to @p path. @p request: {"text": the document, "base": the text it was made from}.
///
/// Answers {"saved": true}, or "saved": false with "error" in words and, as fits, "problems" (a list of {"severity",
/// "line", "key", "message"}) or "conflict": true (the file is no more what "base" says). A document with errors is
/// never saved.
QJsonObject applyConfig(const QByteArray& request, const std::string& path);

} // namespace dantesync::config_helper

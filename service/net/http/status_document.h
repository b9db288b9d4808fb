// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/http/status_view.h"

#include <QByteArray>

namespace dantesync::net {

/// `/status`: one JSON object. Its first fifteen keys are read by tools in the field and keep their
/// names, types and units; ours follow. What is not known is null, but where the field's tools read a number: 0 there.
QByteArray statusDocument(const StatusView& view);

} // namespace dantesync::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/http/http_answer.h"

namespace dantesync::net {

/// `/`: the page in page/, made one document. Its policy allows exactly its own script and style,
/// by their hashes, and requests to this server.
HttpAnswer statusPage();

} // namespace dantesync::net

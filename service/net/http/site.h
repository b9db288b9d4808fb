// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/http/http_answer.h"
#include "service/net/http/status_view.h"

#include <functional>
#include <string_view>

namespace dantesync::net {

/// The paths there are, and what each answers. Runs in the HTTP server's thread.
class Site {
public:
    /// @p look takes a fresh view of everything.
    explicit Site(std::function<StatusView()> look);

    HttpAnswer answer(std::string_view path) const;

private:
    std::function<StatusView()> m_look;
    HttpAnswer m_page;
};

} // namespace dantesync::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/config.h"
#include "shared/model/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace dantesync::fleet {

/// A host as people name it on a command line: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].
struct HostSpec {
    std::string name;         ///< what reports call it; the text as written when no name was given
    config::HostPort address; ///< name or address, and the port when one was given

    bool operator==(const HostSpec&) const = default;

    /// Checks the form only; nothing is resolved.
    static Result<HostSpec> parse(std::string_view text);
    /// Comma separated; blanks around the commas and empty parts are ignored. Two hosts of one name are an error.
    static Result<std::vector<HostSpec>> parseList(std::string_view text);
    static HostSpec fromConfig(const config::FleetHost& host) { return {host.name, host.address}; }
};

/// A host given by a bare name that @p known has an address for becomes that host; any other stays as it is.
HostSpec withKnownAddress(const HostSpec& host, const std::vector<HostSpec>& known);

/// True when @p text (a name, an address, with or without port) means @p host.
bool means(std::string_view text, const HostSpec& host);

} // namespace dantesync::fleet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/phc.h"

namespace dantesync::platform {

Result<std::unique_ptr<PhcReader>> openPhc(const std::string& interfaceName) {
    return Error{"Windows does not hand out the adapter's own clock", interfaceName,
                 "set hardware_timestamps to false; the stamps of Npcap or Windows are used"};
}

} // namespace dantesync::platform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/host_time_source.h"

namespace dantesync {
namespace {

class ComputerTime final : public HostTimeSource {
public:
    platform::HostBracket bracket() override { return platform::readHostBracket(); }
    std::int64_t raw() override { return platform::readRawCounter(); }
    platform::RawSource rawSource() const override { return platform::rawSource(); }
};

} // namespace

std::shared_ptr<HostTimeSource> computerTime() {
    return std::make_shared<ComputerTime>();
}

} // namespace dantesync

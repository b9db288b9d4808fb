// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/phc.h"

#include "service/platform/host_time.h"
#include "service/platform/linux/bind_error.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/ethtool.h>
#include <linux/net_tstamp.h>
#include <linux/ptp_clock.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace dantesync::platform {
namespace {

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0)
            close(m_number);
    }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

std::int64_t nanoseconds(const ptp_clock_time& t) {
    return std::int64_t{t.sec} * 1'000'000'000 + t.nsec;
}

/// PTP_SYS_OFFSET_PRECISE where the hardware stamps both clocks at once, else the narrowest of
/// several brackets on CLOCK_REALTIME, carried to the raw counter.
class LinuxPhcReader final : public PhcReader {
public:
    explicit LinuxPhcReader(Descriptor clock)
        : m_clock(std::move(clock)) {}

    std::optional<PhcSample> read() override {
        if (auto sample = readPrecise())
            return sample;
        return readBracketed();
    }

private:
    std::optional<PhcSample> readPrecise() {
        ptp_sys_offset_precise offset{};
        if (!m_precise || ioctl(m_clock.number(), PTP_SYS_OFFSET_PRECISE, &offset) != 0) {
            m_precise = false;
            return std::nullopt;
        }
        return PhcSample{nanoseconds(offset.device), nanoseconds(offset.sys_monoraw), 0};
    }

    std::optional<PhcSample> readBracketed() const {
        constexpr unsigned int attempts = 5;
        ptp_sys_offset_extended offset{};
        offset.n_samples = attempts;
        const HostBracket before = readHostBracket();
        if (ioctl(m_clock.number(), PTP_SYS_OFFSET_EXTENDED, &offset) != 0)
            return std::nullopt;
        const auto width = [](const auto& t) { return nanoseconds(t[2]) - nanoseconds(t[0]); };
        const auto* const best = std::min_element(std::begin(offset.ts), std::begin(offset.ts) + attempts,
                                                  [&](const auto& a, const auto& b) { return width(a) < width(b); });
        const std::int64_t realtime = nanoseconds((*best)[0]) + width(*best) / 2;
        return PhcSample{nanoseconds((*best)[1]), before.rawNs + (realtime - before.realtimeNs),
                         width(*best) + before.widthNs};
    }

    Descriptor m_clock;
    bool m_precise = true;
};

ifreq requestFor(const std::string& name, void* data) {
    ifreq request{};
    name.copy(request.ifr_name, sizeof request.ifr_name - 1);
    request.ifr_data = static_cast<char*>(data);
    return request;
}

/// Number N of /dev/ptpN, or -1.
int phcIndex(int socket, const std::string& name) {
    ethtool_ts_info info{};
    info.cmd = ETHTOOL_GET_TS_INFO;
    ifreq request = requestFor(name, &info);
    return ioctl(socket, SIOCETHTOOL, &request) == 0 ? info.phc_index : -1;
}

/// 0, or the number of the error. What another program switched on is left on (transmit stamps).
int stampReceivedSyncs(int socket, const std::string& name) {
    hwtstamp_config config{};
    ifreq request = requestFor(name, &config);
    if (ioctl(socket, SIOCGHWTSTAMP, &request) == 0 &&
        (config.rx_filter == HWTSTAMP_FILTER_ALL || config.rx_filter == HWTSTAMP_FILTER_PTP_V1_L4_EVENT))
        return 0;
    for (const int filter : {HWTSTAMP_FILTER_PTP_V1_L4_EVENT, HWTSTAMP_FILTER_ALL}) {
        config.rx_filter = filter;
        if (ioctl(socket, SIOCSHWTSTAMP, &request) == 0)
            return 0;
        if (errno != ERANGE)
            break;
    }
    return errno;
}

} // namespace

Result<std::unique_ptr<PhcReader>> openPhc(const std::string& interfaceName) {
    const Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const int index = phcIndex(socket.number(), interfaceName);
    const std::string useKernel = "set hardware_timestamps to false: the kernel's stamps are used then";
    if (index < 0)
        return Error{"the adapter has no clock of its own", interfaceName, useKernel};
    if (const int failure = stampReceivedSyncs(socket.number(), interfaceName))
        return Error{"the adapter cannot be told to stamp PTPv1: " + systemText(failure), interfaceName,
                     failure == EPERM ? "run with CAP_NET_ADMIN, or " + useKernel : useKernel};
    const std::string path = "/dev/ptp" + std::to_string(index);
    Descriptor clock(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (clock.number() < 0)
        return Error{"cannot open the adapter's clock: " + systemText(errno), path, useKernel};
    return std::unique_ptr<PhcReader>(std::make_unique<LinuxPhcReader>(std::move(clock)));
}

} // namespace dantesync::platform

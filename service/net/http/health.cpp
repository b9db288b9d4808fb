// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/health.h"

namespace dantesync::net {

namespace {

constexpr double freshFor = 5; // s

std::string seconds(double value) {
    return std::to_string(static_cast<long long>(value)) + " s";
}

std::string words(const ShortText& text) {
    return std::string(text.view());
}

Health ntpOnly(const StatusView& view) {
    const SyncStatus& status = view.status;
    const std::string because = status.ntpFailure.empty() ? "" : ": " + words(status.ntpFailure);
    if (!status.ntp)
        return {false, "NTP-only: no PTP, and NTP has not answered yet" + because};
    const double age = view.age(status.ntp->updated);
    if (age > view.host.ntpStale.seconds())
        return {false, "NTP-only: no PTP, and the last NTP answer is " + seconds(age) + " old" + because};
    return {true, "NTP-only: no PTP; NTP answered " + seconds(age) + " ago"};
}

Health ofMode(const StatusView& view) {
    if (view.status.outOfRange)
        return {false, std::string(modeName(view.status.mode)) +
                           ": the oscillator is out of range, the largest correction does not hold it"};
    switch (view.status.mode) {
    case Mode::Init:
        return {false, view.status.onlyPtp2Heard ? "INIT: only PTPv2 is heard, which Dante's PTPv1 is not"
                                                 : "INIT: no grandmaster heard yet"};
    case Mode::Acq:
        return {false, "ACQ: the frequency is not known yet"};
    case Mode::Prod:
        return {false, "PROD: the frequency is not known well enough yet"};
    case Mode::Lock:
    case Mode::Nano:
        return {true, std::string(modeName(view.status.mode)) + ": locked to the grandmaster"};
    case Mode::NtpOnly:
        return ntpOnly(view);
    }
    return {false, "unknown mode"};
}

} // namespace

Health health(const StatusView& view) {
    const double age = view.age(view.status.updated);
    if (age > freshFor)
        return {false, "the status is " + seconds(age) + " old: the service hangs"};
    Health found = ofMode(view);
    if (!view.status.conflict.empty())
        found.reason += "; " + words(view.status.conflict) +
                        (view.status.disciplining ? " disciplines this clock too"
                                                  : " disciplines this clock, which is only monitored here");
    else if (!view.status.disciplining)
        found.reason += "; the clock is only monitored";
    return found;
}

} // namespace dantesync::net

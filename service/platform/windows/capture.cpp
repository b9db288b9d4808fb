// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/capture.h"

#include "service/platform/windows/adapters.h"
#include "service/platform/windows/ethernet_frame.h"

#include <array>
#include <cstdlib>
#include <optional>
#include <utility>

namespace dantesync::platform {
namespace {

constexpr int snapshotBytes = 512; // a PTP message with all that comes before it has less than 200
constexpr int timeoutMs = 100;     // after which a thread that is to end looks whether it is
constexpr std::int64_t oldest = 1'000'000'000;
/// By how much the system's time may move against the counter between two packets, beside 1000 ppm of the time between.
constexpr std::int64_t stepTolerance = 500'000;

struct Adapter {
    std::string device;
    std::uint32_t index = 0;
};

std::optional<Adapter> adapterWith(Ipv4 wanted) {
    const AdapterList adapters;
    for (const IP_ADAPTER_ADDRESSES* adapter = adapters.first(); adapter != nullptr; adapter = adapter->Next)
        for (const auto* entry = adapter->FirstUnicastAddress; entry != nullptr; entry = entry->Next) {
            const sockaddr* const address = entry->Address.lpSockaddr;
            // The family says which type's bytes these are.
            if (address != nullptr && address->sa_family == AF_INET &&
                fromSystem(*reinterpret_cast<const sockaddr_in*>(address)).address == wanted)
                return Adapter{std::string("\\Device\\NPF_") + adapter->AdapterName, adapter->IfIndex};
        }
    return std::nullopt;
}

bool filter(const Npcap& library, NpcapHandle* handle, const Endpoint& to) {
    const std::string text = "ip dst host " + to.address.toString() + " and udp dst port " + std::to_string(to.port);
    constexpr std::uint32_t unknownMask = 0xFFFFFFFF; // PCAP_NETMASK_UNKNOWN
    NpcapProgram program;
    if (library.compile(handle, &program, text.c_str(), 1, unknownMask) != 0)
        return false;
    const bool done = library.setFilter(handle, &program) == 0;
    library.freeProgram(&program);
    return done;
}

} // namespace

Result<std::unique_ptr<Capture>> Capture::open(const Endpoint& to, Ipv4 onInterface, Arrivals& arrivals) {
    const Npcap* const library = npcap();
    if (library == nullptr)
        return Error{"Npcap is not installed", onInterface.toString(), {}};
    const std::optional<Adapter> adapter = adapterWith(onInterface);
    if (!adapter)
        return Error{"no adapter has this address", onInterface.toString(), {}};
    std::array<char, 256> error{}; // PCAP_ERRBUF_SIZE
    NpcapHandle* const handle = library->create(adapter->device.c_str(), error.data());
    if (handle == nullptr)
        return Error{std::string("Npcap: ") + error.data(), onInterface.toString(), {}};
    library->setSnapshotLength(handle, snapshotBytes);
    library->setPromiscuous(handle, 0);
    library->setTimeout(handle, timeoutMs);
    library->setImmediate(handle, 1);
    const bool precise = library->setStampType(handle, npcapHostHighPrecision) == 0;
    const bool nanoseconds = library->setStampPrecision(handle, npcapNanoseconds) == 0;
    // Stamps of the clock's interrupts (15.6 ms apart) would be worse than none.
    if (!precise || library->activate(handle) < 0 || library->linkType(handle) != npcapEthernet ||
        !filter(*library, handle, to)) {
        const std::string why = precise ? library->errorText(handle) : "it has no precise stamps";
        library->close(handle);
        return Error{"Npcap cannot be used: " + why, onInterface.toString(), {}};
    }
    std::unique_ptr<Capture> capture(new Capture(*library, handle, adapter->index, to, arrivals));
    capture->m_nanoseconds = nanoseconds;
    arrivals.setCaptured(adapter->index, true);
    capture->m_thread = std::thread([it = capture.get()] { it->run(); });
    return capture;
}

Capture::Capture(const Npcap& library, NpcapHandle* handle, std::uint32_t interfaceIndex, const Endpoint& to,
                 Arrivals& arrivals)
    : m_library(library)
    , m_handle(handle)
    , m_interfaceIndex(interfaceIndex)
    , m_to(to)
    , m_arrivals(arrivals) {}

Capture::~Capture() {
    m_stopping = true;
    m_library.breakLoop(m_handle);
    if (m_thread.joinable())
        m_thread.join();
    m_arrivals.setCaptured(m_interfaceIndex, false);
    m_library.close(m_handle);
}

void Capture::run() {
    ::SetThreadPriority(::GetCurrentThread(), THREAD_PRIORITY_HIGHEST);
    while (!m_stopping) {
        NpcapPacket* packet = nullptr;
        const std::uint8_t* bytes = nullptr;
        const int result = m_library.next(m_handle, &packet, &bytes);
        if (result == 1)
            take(*packet, bytes);
        if (result < 0)
            break; // the adapter has gone: whoever watches the interfaces opens another one
    }
    m_alive = false;
    m_arrivals.setCaptured(m_interfaceIndex, false); // the socket's own copies are wanted again
}

void Capture::take(const NpcapPacket& packet, const std::uint8_t* bytes) {
    Datagram datagram;
    datagram.stamp = stampOf(packet);
    const auto framed = datagramInFrame({bytes, packet.captured});
    if (!framed || framed->to != m_to)
        return;
    datagram.from = framed->from;
    datagram.to = framed->to.address;
    datagram.interfaceIndex = m_interfaceIndex;
    m_arrivals.put(datagram, framed->payload);
}

/// The driver's stamp is on the system's time. It is carried to the counter at once, by a bracket that lies right
/// behind it: what is corrected in between is next to nothing, and a step shows.
Stamp Capture::stampOf(const NpcapPacket& packet) {
    Stamp stamp;
    stamp.bracket = readHostBracket();
    stamp.realtimeNs = stamp.bracket.realtimeNs;
    const std::int64_t taken =
        std::int64_t{packet.seconds} * 1'000'000'000 + std::int64_t{packet.fraction} * (m_nanoseconds ? 1 : 1000);
    const std::int64_t age = stamp.bracket.realtimeNs - taken;
    bool stepped = false;
    if (m_last) {
        const std::int64_t passed = stamp.bracket.rawNs - m_last->rawNs;
        stepped = std::llabs((stamp.bracket.realtimeNs - m_last->realtimeNs) - passed) > stepTolerance + passed / 1000;
    }
    m_last = stamp.bracket;
    if (stepped || age < 0 || age > oldest)
        return stamp; // the instant at which we saw it
    stamp.source = Timestamping::Kernel;
    stamp.onCounter = true;
    stamp.realtimeNs = taken;
    return stamp;
}

} // namespace dantesync::platform

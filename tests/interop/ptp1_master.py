#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PTPv1 grandmaster that owes nothing to DanteSync.

Written from the tables of IEEE 1588-2002, annex D, and from what Dante devices do: time is the
uptime of the device in steps of 20 ns, Sync every 250 ms, two-step, Follow_Up some 75 us behind,
ephemeral source ports. Only the Python standard library is used. The clock under it is
CLOCK_MONOTONIC_RAW, so that --ppm is the rate against the hidden reference of virtual clocks.

Example, on loopback with unprivileged ports:
    ptp1_master.py --interface 127.0.0.1 --event-port 20319 --general-port 20320 --duration 30

At the end (also on SIGINT and SIGTERM) one JSON object says what was sent.
"""

import argparse
import json
import signal
import socket
import struct
import time
import zlib

VERSION = 1
EVENT, GENERAL = 1, 2  # messageType, offset 20
SYNC, FOLLOW_UP = 0, 2  # control, offset 32
BOUNDARY_CLOCK, ASSIST = 0x0004, 0x0008
TIME_STEP_NS = 20
FOLLOW_UP_DELAY_NS = 75_000
TOS_CS7, TOS_EF = 56 << 2, 46 << 2


def uuid_bytes(text):
    """'00:1d:c1:0a:0b:0c' as six bytes."""
    parts = bytes(int(p, 16) for p in text.split(":"))
    if len(parts) != 6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a UUID of six bytes, as 00:1d:c1:0a:0b:0c")
    return parts


def group_of(subdomain):
    """The multicast group of a subdomain."""
    named = ["_DFLT", "_ALT1", "_ALT2", "_ALT3"]
    if subdomain in named:
        return f"224.0.1.{129 + named.index(subdomain)}"
    padded = subdomain.encode()[:16].ljust(16, b"\0")
    return f"224.0.1.{130 + zlib.crc32(padded) % 3}"


def header(message_type, control, sequence, flags, uuid, subdomain, port_id=1):
    """The 40 bytes that every message starts with."""
    return struct.pack(
        ">HH16sBB6sHHBxH4x",
        VERSION,
        VERSION,
        subdomain.encode()[:16],
        message_type,
        1,  # sourceCommunicationTechnology
        uuid,
        port_id,
        sequence,
        control,
        flags,
    )


def sync(sequence, origin_ns, uuid, gm_uuid, subdomain, two_step=True, interval_log2=-2, stratum=153):
    """Sync, 124 bytes."""
    flags = BOUNDARY_CLOCK | (ASSIST if two_step else 0)
    seconds, nanoseconds = divmod(origin_ns, 10**9)
    body = struct.pack(
        ">Ii Hh x B6sHH 3xB4s 2xh xB xB 3xb 2xh 2xH 3xB4s xB6s 2xH 2xh i 3xB",
        seconds,
        nanoseconds,
        0,  # 48 epochNumber
        0,  # 50 currentUTCOffset
        1,  # 53 grandmasterCommunicationTechnology
        gm_uuid,  # 54
        0,  # 60 grandmasterPortId
        sequence,  # 62 grandmasterSequenceId
        stratum,  # 67
        b"DFLT",  # 68 grandmasterClockIdentifier
        28768,  # 74 grandmasterClockVariance
        0,  # 77 grandmasterPreferred
        0,  # 79 grandmasterIsBoundaryClock
        interval_log2,  # 83 syncInterval
        28768,  # 86 localClockVariance
        0,  # 90 localStepsRemoved
        stratum,  # 95
        b"DFLT",  # 96 localClockIdentifier
        1,  # 101 parentCommunicationTechnology
        gm_uuid,  # 102 parentUuid
        1,  # 110 parentPortField
        0,  # 114 estimatedMasterVariance
        0,  # 116 estimatedMasterDrift
        0,  # 123 utcReasonable
    )
    message = header(EVENT, SYNC, sequence, flags, uuid, subdomain) + body
    assert len(message) == 124
    return message


def follow_up(sequence, precise_ns, uuid, subdomain):
    """Follow_Up, 52 bytes, for the Sync of that sequence."""
    seconds, nanoseconds = divmod(precise_ns, 10**9)
    head = header(GENERAL, FOLLOW_UP, sequence, BOUNDARY_CLOCK, uuid, subdomain)
    return head + struct.pack(">2xHIi", sequence, seconds, nanoseconds)


def raw_ns():
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)


def wait_until(raw):
    """Sleeps, and spins for the last millisecond."""
    while (left := raw - raw_ns()) > 0:
        if left > 1_500_000:
            time.sleep((left - 1_000_000) / 1e9)


class DeviceClock:
    """Uptime of the device: its own start, and its own rate against CLOCK_MONOTONIC_RAW."""

    def __init__(self, uptime_s, ppm):
        self.start_raw = raw_ns()
        self.start_ns = int(uptime_s * 1e9)
        self.ppb = round(ppm * 1000)

    def at(self, raw):
        elapsed = raw - self.start_raw
        ns = self.start_ns + elapsed + elapsed * self.ppb // 10**9
        return ns - ns % TIME_STEP_NS


def open_socket(interface, tos):
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(interface))
    s.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
    s.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1)
    s.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, tos)
    s.bind((interface, 0))
    return s


class Master:
    def __init__(self, options):
        self.o = options
        group = options.group or group_of(options.subdomain)
        self.event = (open_socket(options.interface, TOS_CS7), (group, options.event_port))
        self.general = (open_socket(options.interface, TOS_EF), (group, options.general_port))
        self.clock = DeviceClock(options.uptime, options.ppm)
        self.gm_uuid = options.gm_uuid or options.uuid
        self.sent = {"sync": 0, "follow_up": 0}
        # A redundant network carries everything twice, from the other port of the device.
        self.sources = [options.uuid]
        if options.duplicate:
            self.sources.append(options.secondary_uuid or options.uuid)

    def send_sync(self, sequence, origin_ns):
        """Sends it, from every source; the device's time when the first send began.

        Not midway through it: the datagram is delivered within the call, and then whoever waited
        for it may run before the call returns, for milliseconds on a busy computer.
        """
        sock, target = self.event
        instant = None
        for uuid in self.sources:
            message = sync(sequence, origin_ns, uuid, self.gm_uuid, self.o.subdomain, not self.o.one_step)
            if instant is None:
                instant = raw_ns()
            sock.sendto(message, target)
            self.sent["sync"] += 1
        return self.clock.at(instant)

    def send_follow_up(self, sequence, precise_ns):
        sock, target = self.general
        for uuid in self.sources:
            sock.sendto(follow_up(sequence, precise_ns, uuid, self.o.subdomain), target)
            self.sent["follow_up"] += 1

    def cycle(self, sequence, raw):
        """One Sync at the instant @raw, and its Follow_Up before or behind it."""
        planned = self.clock.at(raw)
        if self.o.follow_up_first and not self.o.one_step:
            wait_until(raw - FOLLOW_UP_DELAY_NS)
            self.send_follow_up(sequence, planned)
        wait_until(raw)
        # A two-step Sync carries an estimate that nobody should use: it is off by a millisecond.
        precise = self.send_sync(sequence, planned if self.o.one_step else planned + 1_000_000)
        if self.o.one_step or self.o.follow_up_first:
            return
        wait_until(raw_ns() + FOLLOW_UP_DELAY_NS)
        self.send_follow_up(sequence, precise)

    def run(self):
        first = raw_ns() + 10_000_000
        interval = int(self.o.interval * 1e9)
        k = 0
        while (self.o.count is None or k < self.o.count) and (
            self.o.duration is None or k * interval < self.o.duration * 1e9
        ):
            self.cycle((self.o.seq_start + k) & 0xFFFF, first + k * interval)
            # Whoever was held up (SIGSTOP: a silent grandmaster) does not send afterwards what it missed.
            k = max(k + 1, (raw_ns() - first) // interval)


def parse_options():
    p = argparse.ArgumentParser(description="A PTPv1 grandmaster as Dante devices are.")
    p.add_argument("--interface", default="127.0.0.1", help="address of the interface to send on")
    p.add_argument("--group", help="multicast group (default: by the subdomain, 224.0.1.129 for _DFLT)")
    p.add_argument("--event-port", type=int, default=319)
    p.add_argument("--general-port", type=int, default=320)
    p.add_argument("--uuid", type=uuid_bytes, default="00:1d:c1:0a:0b:0c", help="sourceUuid")
    p.add_argument("--gm-uuid", type=uuid_bytes, help="grandmasterClockUuid (default: --uuid)")
    p.add_argument("--subdomain", default="_DFLT")
    p.add_argument("--interval", type=float, default=0.25, help="seconds between Syncs")
    p.add_argument("--ppm", type=float, default=0.0, help="rate error against CLOCK_MONOTONIC_RAW")
    p.add_argument("--uptime", type=float, default=699.0, help="device time at start, seconds")
    p.add_argument("--count", type=int, help="Syncs to send")
    p.add_argument("--duration", type=float, help="seconds to run")
    p.add_argument("--seq-start", type=int, default=0, help="sequenceId of the first Sync")
    p.add_argument("--one-step", action="store_true", help="no Follow_Up: the Sync has the time")
    p.add_argument("--follow-up-first", action="store_true", help="Follow_Up 75 us before its Sync")
    p.add_argument("--duplicate", action="store_true", help="everything twice, as on a redundant network")
    p.add_argument("--secondary-uuid", type=uuid_bytes, help="with --duplicate: sourceUuid of the second")
    return p.parse_args()


def main():
    def stop(*_):
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    master = Master(parse_options())
    try:
        master.run()
    except KeyboardInterrupt:
        pass
    print(json.dumps(master.sent))


if __name__ == "__main__":
    main()

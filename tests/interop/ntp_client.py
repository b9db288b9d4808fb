#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small NTP client (RFC 5905, figure 8), written from the RFC alone: a foreign peer for the tests.

Sends one client packet (mode 3), checks that the answer's origin timestamp is ours, and prints the answer's fields as
one JSON object. Times are Unix ns; offset_ns is theta = ((T2 - T1) + (T3 - T4)) / 2 against this computer's clock,
raw_mid_ns is CLOCK_MONOTONIC_RAW in the middle of the exchange and server_mid_ns the server's time then. It sets no
clock. Exit status: 0 answered, 1 no answer, 2 bad command line.
"""
import argparse
import json
import secrets
import socket
import struct
import sys
import time

ERA = 2208988800
HEADER = struct.Struct(">BBbbIIIQQQQ")


def unix_ns(stamp: int):
    """Unix ns of a 64-bit NTP timestamp of era 0 or 1 (RFC 4330 section 3); None for 0, which means unknown."""
    if stamp == 0:
        return None
    seconds = (stamp >> 32) - ERA
    if stamp >> 63 == 0:
        seconds += 2**32
    return seconds * 10**9 + ((stamp & 0xFFFFFFFF) * 10**9 >> 32)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("server")
    parser.add_argument("port", type=int)
    parser.add_argument("--version", type=int, default=4)
    parser.add_argument("--timeout-ms", type=int, default=1000)
    args = parser.parse_args()

    # The transmit timestamp need not be a time: RFC 5905 lets a client send anything hard to guess.
    cookie = secrets.randbits(64) | 1
    request = HEADER.pack(args.version << 3 | 3, 0, 6, 0x20, 0, 0, 0, 0, 0, 0, cookie)
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.settimeout(args.timeout_ms / 1000)
    sent, raw_sent = time.time_ns(), time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)
    client.sendto(request, (args.server, args.port))
    try:
        packet, peer = client.recvfrom(2048)
    except socket.timeout:
        return 1
    raw_received, received = time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW), time.time_ns()
    if len(packet) < HEADER.size:
        print(json.dumps({"length": len(packet)}))
        return 1
    (first, stratum, poll, precision, delay, dispersion, reference, reference_time, origin, receive,
     transmit) = HEADER.unpack_from(packet)
    answer = {
        "from": peer[0], "length": len(packet), "leap": first >> 6, "version": first >> 3 & 7, "mode": first & 7,
        "stratum": stratum, "poll": poll, "precision": precision, "root_delay_s": delay / 65536,
        "root_dispersion_s": dispersion / 65536, "reference_id": reference,
        "reference_ns": unix_ns(reference_time), "origin_is_ours": origin == cookie,
        "receive_ns": unix_ns(receive), "transmit_ns": unix_ns(transmit),
    }
    if receive and transmit:
        t2, t3 = answer["receive_ns"], answer["transmit_ns"]
        answer["offset_ns"] = ((t2 - sent) + (t3 - received)) // 2
        answer["delay_ns"] = (received - sent) - (t3 - t2)
        answer["server_mid_ns"] = (t2 + t3) // 2
        answer["raw_mid_ns"] = (raw_sent + raw_received) // 2
    print(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main())

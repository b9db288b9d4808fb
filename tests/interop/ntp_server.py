#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small NTP server (RFC 5905, figure 8), written from the RFC alone: a foreign peer for the tests.

It answers every client packet (mode 3) with this computer's time, shifted by --offset-ms. It sets no clock. One line
of JSON a packet goes to stdout with --verbose. It says "ready" once it listens, and runs until it is ended.
"""
import argparse
import json
import socket
import struct
import sys
import time

ERA = 2208988800  # seconds from 1900 (NTP's prime epoch) to 1970
HEADER = struct.Struct(">BBbbII4sQQQQ")


def ntp_timestamp(unix_ns: int) -> int:
    """64-bit NTP timestamp (32.32) of a Unix time in ns; the era is dropped, as on the wire."""
    seconds, ns = divmod(unix_ns, 10**9)
    return ((seconds + ERA) % 2**32) << 32 | (ns << 32) // 10**9


def short_format(seconds: float) -> int:
    """32-bit NTP short format (16.16)."""
    return round(seconds * 65536)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--address", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--stratum", type=int, default=1)
    parser.add_argument("--leap", type=int, default=0, help="leap indicator, 0 to 3")
    parser.add_argument("--reference", default="TEST", help="reference id, four letters (a kiss code with stratum 0)")
    parser.add_argument("--offset-ms", type=float, default=0.0)
    parser.add_argument("--verbose", action="store_true")
    args = parser.parse_args()

    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind((args.address, args.port))
    print("ready", flush=True)
    shift = round(args.offset_ms * 1e6)
    while True:
        packet, client = server.recvfrom(2048)
        receive = ntp_timestamp(time.time_ns() + shift)
        if len(packet) < HEADER.size or packet[0] & 7 != 3:
            continue
        version = packet[0] >> 3 & 7
        poll = struct.unpack_from(">b", packet, 2)[0]
        origin = struct.unpack_from(">Q", packet, 40)[0]
        reply = [args.leap << 6 | version << 3 | 4, args.stratum, poll, -20, short_format(0.0), short_format(0.0001),
                 args.reference.encode().ljust(4, b"\0")[:4], ntp_timestamp(time.time_ns() + shift - 10**9), origin,
                 receive, 0]
        reply[10] = ntp_timestamp(time.time_ns() + shift)
        server.sendto(HEADER.pack(*reply), client)
        if args.verbose:
            print(json.dumps({"client": client[0], "port": client[1], "version": version}), flush=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(0)

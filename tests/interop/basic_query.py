#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A foreign client of the time query: eight bytes "DSYN" out, 64 bytes "DSYR" back, by the table.

Prints one JSON object: the fields of the last reply, and how far the reported system time lay from
the middle between this client's own send and receive (time.time_ns()), over all queries:
    basic_query.py 127.0.0.1 --port 31900 --count 1000

Exit status: 0 answered, 1 no answer, 2 a reply that is not by the table.
"""

import argparse
import json
import random
import socket
import statistics
import struct
import sys
import time

MODES = ["INIT", "ACQ", "PROD", "LOCK", "NANO", "NTP-only"]
REPLY = struct.Struct(">4sIQQqiiBB6sQihBB")
NAMES = [
    "magic",
    "request_id",
    "system_time_ns",
    "monotonic_ticks",
    "ptp_phase_ns",
    "drift_ppm_x1000",
    "correction_ppm_x1000",
    "mode",
    "locked",
    "grandmaster",
    "ticks_per_second",
    "ntp_offset_us",
    "accumulated_phase_us",
    "flags",
    "extension_level",
]


class BadReply(Exception):
    """A reply that is not by the table."""


def decode(reply, request_id):
    if len(reply) != REPLY.size:
        raise BadReply(f"reply of {len(reply)} bytes instead of {REPLY.size}")
    fields = dict(zip(NAMES, REPLY.unpack(reply)))
    if fields["magic"] != b"DSYR":
        raise BadReply(f"magic {fields['magic']!r} instead of b'DSYR'")
    if fields["request_id"] != request_id:
        raise BadReply(f"id {fields['request_id']:#x} instead of {request_id:#x}")
    if fields["mode"] >= len(MODES) or fields["locked"] > 1 or fields["flags"] > 3:
        raise BadReply(f"mode {fields['mode']}, locked {fields['locked']}, flags {fields['flags']:#x}")
    if abs(fields["ptp_phase_ns"]) > 500_000_000:
        raise BadReply(f"phase of {fields['ptp_phase_ns']} ns, beyond half a second")
    fields["magic"] = "DSYR"
    fields["mode_name"] = MODES[fields["mode"]]
    fields["grandmaster"] = fields["grandmaster"].hex(":")
    fields["ntp_failed"] = bool(fields["flags"] & 1)
    fields["settled"] = bool(fields["flags"] & 2)
    return fields


def query(sock):
    """Fields of the reply, its distance from the middle of the exchange, and the round trip, in ns."""
    request_id = random.getrandbits(32)
    request = b"DSYN" + struct.pack(">I", request_id)
    sent = time.time_ns()
    sock.send(request)
    reply = sock.recv(2048)
    received = time.time_ns()
    fields = decode(reply, request_id)
    return fields, fields["system_time_ns"] - (sent + received) // 2, received - sent


def percentile(values, p):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(p / 100 * len(ordered)))]


def summary(fields, differences, round_trips, lost):
    absolute = [abs(d) for d in differences]
    return {
        "reply": fields,
        "answered": len(differences),
        "lost": lost,
        "midpoint_difference_ns": {
            "median": round(statistics.median(differences)),
            "median_abs": round(statistics.median(absolute)),
            "p95_abs": percentile(absolute, 95),
            "max_abs": max(absolute),
        },
        "round_trip_ns": {"median": round(statistics.median(round_trips)), "p95": percentile(round_trips, 95)},
    }


def parse_options():
    p = argparse.ArgumentParser(description="Ask a machine for its time, the eight-byte way.")
    p.add_argument("host")
    p.add_argument("--port", type=int, default=31900)
    p.add_argument("--count", type=int, default=1)
    p.add_argument("--timeout", type=float, default=1.0, help="seconds to wait for each reply")
    p.add_argument("--pause", type=float, default=0.0, help="seconds between queries")
    return p.parse_args()


def main():
    options = parse_options()
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.settimeout(options.timeout)
    sock.connect((options.host, options.port))
    fields, differences, round_trips, lost = None, [], [], 0
    for _ in range(options.count):
        try:
            fields, difference, round_trip = query(sock)
            differences.append(difference)
            round_trips.append(round_trip)
        except (socket.timeout, ConnectionRefusedError):
            lost += 1
        except BadReply as error:
            print(f"{options.host}:{options.port}: {error}", file=sys.stderr)
            return 2
        time.sleep(options.pause)
    if not differences:
        print(f"{options.host}:{options.port}: no answer to {options.count} queries", file=sys.stderr)
        return 1
    print(json.dumps(summary(fields, differences, round_trips, lost), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())

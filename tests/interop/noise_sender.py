#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Datagrams that a clock on the network must survive and must not believe.

By turns: PTPv2 messages, PTPv1 messages of another subdomain, PTPv1 messages of the right one cut
to every length short of theirs, and random bytes of random length. The times inside are plausible
and wrong, so that whoever believes one shows it. A fixed seed makes every run the same.

Example:
    noise_sender.py --address 224.0.1.129 --interface 127.0.0.1 --ports 20319,20320 --count 4000
    noise_sender.py --address 127.0.0.1 --ports 20123,31900 --count 4000

At the end one JSON object says how many of each kind were sent.
"""

import argparse
import json
import random
import socket
import struct
import time

import ptp1_master

WRONG_UPTIME_NS = 123_456 * 10**9  # what no device of the test shows
DELAY_RESP = 3


def ptp2_message(rng, k):
    """Sync, Follow_Up, Announce or Delay_Resp of version 2 (every third 2.1), domains 0 to 3."""
    message_type, length, control = [(0x0, 44, 0), (0x8, 44, 2), (0xB, 64, 5), (0x9, 54, 3)][k % 4]
    version = 0x12 if k % 3 == 0 else 0x02
    identity = b"\x00\x1d\xc1\xff\xfe" + rng.randbytes(3)
    head = struct.pack(
        ">BBHBxHq4x8sHHBb", message_type, version, length, k // 4 % 4, 0x0200, 0, identity, 1, k & 0xFFFF, control, -3
    )
    seconds = WRONG_UPTIME_NS // 10**9 + k
    return (head + struct.pack(">HII", 0, seconds, rng.randrange(10**9))).ljust(length, b"\0")


def ptp1_pair(rng, k, uuid, subdomain):
    """Sync and Follow_Up of one sequence, with a wrong time."""
    ns = WRONG_UPTIME_NS + k * 250_000_000 + rng.randrange(10**8)
    sequence = k & 0xFFFF
    return (
        ptp1_master.sync(sequence, ns, uuid, uuid, subdomain),
        ptp1_master.follow_up(sequence, ns, uuid, subdomain),
    )


def delay_resp(uuid, subdomain):
    head = ptp1_master.header(ptp1_master.GENERAL, DELAY_RESP, 1, 0, uuid, subdomain)
    return head + struct.pack(">Ii x B6s HH", WRONG_UPTIME_NS // 10**9, 0, 1, uuid, 1, 1)


def truncated_messages(rng, uuid, subdomain):
    """Every proper prefix of Sync, Follow_Up and Delay_Resp, without end."""
    while True:
        for message in (*ptp1_pair(rng, 1, uuid, subdomain), delay_resp(uuid, subdomain)):
            for length in range(len(message)):
                yield message[:length]


def noise(options):
    """Pairs of kind and datagram, without end."""
    rng = random.Random(options.seed)
    cut = truncated_messages(rng, options.uuid, options.subdomain)
    k = 0
    while True:
        yield "ptp2", ptp2_message(rng, k)
        yield "other_subdomain", ptp1_pair(rng, k // 2, options.uuid, options.other_subdomain)[k % 2]
        yield "truncated", next(cut)
        yield "random", rng.randbytes(rng.randrange(0, 257))
        k += 1


def parse_options():
    p = argparse.ArgumentParser(description="Send datagrams that must change nothing but counters.")
    p.add_argument("--address", required=True, help="unicast address or multicast group")
    p.add_argument("--ports", required=True, help="comma-separated; every datagram goes to each of them")
    p.add_argument("--interface", default="127.0.0.1", help="address of the interface for multicast")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=4000, help="datagrams to send to each port")
    p.add_argument("--rate", type=float, default=2000.0, help="datagrams a second to each port")
    p.add_argument("--subdomain", default="_DFLT", help="the one that is listened to (truncated messages)")
    p.add_argument("--other-subdomain", default="_ALT1")
    p.add_argument(
        "--uuid", type=ptp1_master.uuid_bytes, default="00:1d:c1:0a:0b:0c", help="the real grandmaster's, to be nasty"
    )
    return p.parse_args()


def main():
    options = parse_options()
    sock = ptp1_master.open_socket(options.interface, 0)
    targets = [(options.address, int(port)) for port in options.ports.split(",")]
    sent = {"ptp2": 0, "other_subdomain": 0, "truncated": 0, "random": 0}
    start = time.monotonic()
    source = noise(options)
    for k in range(options.count):
        kind, message = next(source)
        for target in targets:
            sock.sendto(message, target)
            sent[kind] += 1
        ahead = start + (k + 1) / options.rate - time.monotonic()
        if ahead > 0.002:
            time.sleep(ahead)
    print(json.dumps(sent))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks an NTP server through python3-ntplib (found by PYTHONPATH), and prints what ntplib makes of the answer as JSON.

Exit status: 0 answered, 1 no answer, 3 there is no ntplib.
"""
import json
import sys

try:
    import ntplib
except ImportError:
    sys.exit(3)

try:
    answer = ntplib.NTPClient().request(sys.argv[1], version=int(sys.argv[3]), port=int(sys.argv[2]), timeout=2)
except ntplib.NTPException:
    sys.exit(1)
print(json.dumps({"offset_s": answer.offset, "delay_s": answer.delay, "stratum": answer.stratum, "leap": answer.leap,
                  "version": answer.version, "mode": answer.mode, "root_dispersion_s": answer.root_dispersion,
                  "reference_age_s": answer.tx_time - answer.ref_time}))

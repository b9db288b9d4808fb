# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a recording of offsets, computed once more from their definitions.

Written from the formulas (Welford's result as the two-pass sums, NIST SP 1065, ITU-T G.810, Theil and Sen) with the
standard library alone, slow and with everything in memory: what `dantesync analyze` is held against. Prints JSON.

    offset_statistics.py FILE.csv
"""
import csv
import json
import math
import statistics
import sys


def read(path):
    """Rows of (timestamp, {host: offset or None}, spread or None), timestamps in Unix seconds, no malformed lines."""
    with open(path, newline="", encoding="utf-8-sig") as lines:
        table = list(csv.reader(lines))
    hosts = [name for name in table[0] if name not in
             ("timestamp", "reference_host", "max_diff_ms", "min_diff_ms", "spread_ms")]
    column = {name: table[0].index(name) for name in table[0]}
    number = lambda text: None if text == "N/A" else float(text)
    rows = [(float(row[0]), {host: number(row[column[host]]) for host in hosts}, number(row[column["spread_ms"]]))
            for row in table[1:]]
    return hosts, rows


def nearest_rank(values, permille):
    ordered = sorted(values)
    return ordered[max(1, -(-len(ordered) * permille // 1000)) - 1]


def on_grid(samples, interval):
    """Runs of equally spaced samples, None where one is missing."""
    runs, last = [], None
    for time, value in samples:
        if last is None or time < last:
            runs.append([value])
        else:
            step = math.floor((time - last) / interval + 0.5)
            if step == 0:
                continue
            runs[-1] += [None] * (step - 1) + [value]
        last = time
    return runs


def octaves(runs):
    longest = max(len(run) for run in runs)
    return [2 ** k for k in range(longest.bit_length())]


def allan(runs, interval):
    out = []
    for m in octaves(runs):
        terms = []
        for x in runs:
            for i in range(0, len(x) - 2 * m, max(1, m // 16)):
                if None not in (x[i], x[i + m], x[i + 2 * m]):
                    terms.append(((x[i + 2 * m] - 2 * x[i + m] + x[i]) * 1e-3) ** 2)
        if terms:
            tau = m * interval
            out.append({"tau_s": tau, "terms": len(terms),
                        "adev": math.sqrt(math.fsum(terms) / (2 * tau * tau * len(terms)))})
    return out


def mtie(runs, interval):
    out = []
    for n in octaves(runs):
        widths = []
        for x in runs:
            for i in range(0, len(x) - n, max(1, n // 16)):
                window = [value for value in x[i:i + n + 1] if value is not None]
                if window:
                    widths.append(max(window) - min(window))
        if widths:
            out.append({"tau_s": n * interval, "windows": len(widths), "mtie_ms": max(widths)})
    return out


def drift(samples, begin, interval):
    """Theil-Sen slope through the means of the narrowest bins, interval * 2^k, of which 1024 are enough."""
    width = interval
    while max((time - begin) / width for time, _ in samples) >= 1024:
        width *= 2
    bins = {}
    for time, value in samples:
        bins.setdefault(math.floor((time - begin) / width), []).append((time - begin, value))
    points = [(statistics.fmean(t for t, _ in inside), statistics.fmean(v for _, v in inside))
              for _, inside in sorted(bins.items())]
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) for i, a in enumerate(points) for b in points[i + 1:] if a[0] != b[0]]
    return statistics.median(slopes) * 1e3, len(points), width


def outages(rows, host, interval):
    lengths, since, last = [], None, None
    for time, offsets, _ in rows:
        if offsets[host] is None:
            if since is not None and time < last:
                lengths.append(last + interval - since)
                since = None
            since = time if since is None else since
            last = time
        elif since is not None:
            lengths.append((last + interval if time < last else time) - since)
            since = None
    if since is not None:
        lengths.append(last + interval - since)
    return {"count": len(lengths), "total_s": math.fsum(lengths), "longest_s": max(lengths, default=0.0)}


def host_figures(rows, host, begin, interval):
    samples = [(time, offsets[host]) for time, offsets, _ in rows if offsets[host] is not None]
    values = [value for _, value in samples]
    mean = math.fsum(values) / len(values)
    runs = on_grid(samples, interval)
    ppm, points, width = drift(samples, begin, interval)
    return {
        "name": host, "samples": len(values), "missing": len(rows) - len(values), "mean_ms": mean,
        "std_ms": math.sqrt(math.fsum((v - mean) ** 2 for v in values) / (len(values) - 1)),
        "min_ms": min(values), "max_ms": max(values), "max_abs_ms": max(abs(v) for v in values),
        "p50_abs_ms": nearest_rank([abs(v) for v in values], 500),
        "p95_abs_ms": nearest_rank([abs(v) for v in values], 950),
        "p99_abs_ms": nearest_rank([abs(v) for v in values], 990),
        "drift_ppm": ppm, "drift_points": points, "drift_bin_s": width,
        "allan": allan(runs, interval), "mtie": mtie(runs, interval), "outages": outages(rows, host, interval),
    }


def worst_five_minutes(rows, interval):
    best = {}
    for first in {math.floor(time / 60) - back for time, _, spread in rows if spread is not None for back in range(5)}:
        inside = [s for time, _, s in rows if s is not None and first <= math.floor(time / 60) < first + 5]
        full = len(inside) >= 0.5 * 300 / interval
        mean = math.fsum(inside) / len(inside)
        if full and mean > best.get("spread_mean_ms", -1.0):
            best = {"begin": max(first * 60.0, min(time for time, _, _ in rows)), "spread_mean_ms": mean,
                    "spread_max_ms": max(inside), "samples": len(inside)}
    return best


def main(path):
    hosts, rows = read(path)
    times = [time for time, _, _ in rows]
    interval = statistics.median(b - a for a, b in zip(times, times[1:]) if b > a)
    begin = min(times)
    spreads = [spread for _, _, spread in rows if spread is not None]
    mean = math.fsum(spreads) / len(spreads)
    json.dump({
        "samples": len(rows), "start": begin, "end": max(times), "duration_s": max(times) - begin,
        "interval_s": interval,
        "timestamps_back": sum(b < a for a, b in zip(times, times[1:])),
        "spread": {"samples": len(spreads), "mean_ms": mean, "max_ms": max(spreads),
                   "std_ms": math.sqrt(math.fsum((s - mean) ** 2 for s in spreads) / (len(spreads) - 1)),
                   "p50_ms": nearest_rank(spreads, 500), "p95_ms": nearest_rank(spreads, 950),
                   "p99_ms": nearest_rank(spreads, 990)},
        "worst_five_minutes": worst_five_minutes(rows, interval),
        "hosts": [host_figures(rows, host, begin, interval) for host in hosts],
    }, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""web_probe_test ZICHA - what is open to injection is found, what is not is not, and nothing is changed.

A sample of tests/vulnsite is tried out, drawn by SEED; N asks for so many cases (0: all)."""
import collections
import csv
import io
import os
import random
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "vulnsite"))
from cli.tap import SOURCE, ZICHA, done, ok, equal
import cases
import server

N = int(os.environ.get("N", "500"))
SEED = int(os.environ.get("SEED", "1"))
ONLY = os.environ.get("ONLY")
FIELDS = "url, parameter, class, technique, is_confirmed, requests, probe, evidence"


def look(site, *settings):
    """The rows of web_probes, and how long it took."""
    command = [ZICHA, "query", f"SELECT {FIELDS} FROM web_probes", f"http://127.0.0.1:{site.port}/", "--format", "csv"]
    for s in ("web.active=1", "web.rate=100000", "web.pages=100000", *settings):
        command += ["--set", s]
    before = time.monotonic()
    run = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ, ZICHA_CONTENT=SOURCE), timeout=3000)
    return list(csv.DictReader(io.StringIO(run.stdout))), time.monotonic() - before, run.stderr


def sample():
    every = cases.all_cases()
    if ONLY:
        every = [c for c in every if ONLY in cases.label(c)]
    rng = random.Random(SEED)
    return sorted(rng.sample(every, min(N, len(every))), key=lambda c: c["number"]) if N else every


def main():
    chosen = sample()
    site = server.Site(chosen)
    rows, seconds, words = look(site)
    found = collections.defaultdict(set)
    for r in rows:
        if r["is_confirmed"] == "1":
            found["/" + r["url"].split("/", 3)[3]].add(r["class"])
    missed, false, n_true = [], [], 0
    for c in chosen:
        got = found[c["path"]]
        for k in c["truth"] - got:
            if not c["named"]:
                missed.append(f"{k}: {cases.label(c)}")
        n_true += len(c["truth"]) if not c["named"] else 0
        for k in got - c["truth"]:
            how = [r["technique"] + " " + r["probe"] for r in rows if r["url"].endswith(c["path"]) and r["class"] == k]
            false.append(f"{k}: {cases.label(c)} {how}")
    tested = {"/" + r["url"].split("/", 3)[3] for r in rows}
    n_requests = sum(site.requests.get(c["path"], 0) for c in chosen)
    print(f"# {len(chosen)} cases, {n_true} open, {n_requests} requests, {seconds:.1f} s")
    equal(len(tested), len(chosen), "each parameter was tried out")
    ok(not missed, "all that is open was found", f"{len(missed)} missed", *missed, words)
    ok(not false, "nothing else was", f"{len(false)} false", *false)
    for name, most, group in (("open", 9, [c for c in chosen if c["truth"]]), ("closed", 10, [c for c in chosen if not c["truth"]])):
        mean = sum(site.requests.get(c["path"], 0) for c in group) / max(1, len(group))
        print(f"# {mean:.2f} requests for each {name} parameter")
        ok(mean <= most, f"{most} requests at most for a parameter that is {name}, on average")
    if os.environ.get("COSTS"):
        costs = collections.defaultdict(list)
        for c in chosen:
            costs[(bool(c["truth"]), c["family"], c.get("way"), c.get("operation") if c["family"] == "sql" else c.get("escape"))].append(
                site.requests.get(c["path"], 0))
        for key, n in sorted(costs.items(), key=lambda kv: -sum(kv[1]) / len(kv[1])):
            print("#", *key, len(n), round(sum(n) / len(n), 1))
    equal(site.changed, 0, "no row was changed")
    equal(site.posts, 0, "nothing was posted")
    equal(site.slept, [], "the database did not sleep")
    site.close()
    done()


main()

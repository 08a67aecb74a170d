# SPDX-License-Identifier: Apache-2.0
"""asking - zicha asked from the host `scan` of a lab, and what the tests of networks have in common.

    rows, said, status = asking.ask(lab, "SELECT ip FROM net_hosts", "net:10.77.0.0/24", "net.level=1")
    asking.run(build, (test_hosts, test_ports))     all of a test program"""
import concurrent.futures
import csv
import io
import json
import os
import shutil
import time

import lab as labs
from patience import wait_for
import tap

AS_NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all")


def zicha(lab, *words, env=None, as_nobody=False):
    """The finished process, in English; `env` instead of our own environment."""
    command, content = [tap.ZICHA], tap.SOURCE
    if as_nobody:
        # The checkout may be root's own.
        command, content = [*AS_NOBODY, shutil.copy(tap.ZICHA, lab.folder)], lab.folder
    environment = dict(os.environ if env is None else env, ZICHA_CONTENT=content, LC_ALL="C.UTF-8")
    return lab.run("scan", [*command, *words, "--lang", "en"], env=environment)


def options(settings, register):
    return [word for s in settings for word in ("--set", s)] + (["--register", register] if register else [])


def ask(lab, sql, target, *settings, register=None, **more):
    """(rows, what was said on standard error, status)"""
    done = zicha(lab, "query", sql, target, "--format", "csv", *options(settings, register), **more)
    return table(done.stdout), done.stderr, done.returncode


def side_by_side(lab, *questions, **more):
    """The answers to several questions, which wait for the most part: each the arguments of ask()."""
    with concurrent.futures.ThreadPoolExecutor(len(questions)) as pool:
        return list(pool.map(lambda words: ask(lab, *words, **more), questions))


def table(text):
    """The rows of CSV behind their head."""
    return [tuple(row) for row in csv.reader(io.StringIO(text))][1:]


def judge(lab, target, *settings, register=None, words=()):
    """What became of each check, and all that is told of each."""
    done = zicha(lab, "inspect", target, "--format", "json", *options(settings, register), *words)
    try:
        results = {r["check"]: r for r in json.loads(done.stdout)["results"]}
    except ValueError:
        print("#", done.stderr.strip()[:2000])
        return {}, {}
    return {check: r["state"] for check, r in results.items()}, results


def closed_window():
    """Hours that begin in two: nothing is sent before."""
    minute = time.localtime().tm_hour * 60 + time.localtime().tm_min
    return "net.window=%02d:%02d-%02d:%02d" % (*divmod((minute + 120) % 1440, 60), *divmod((minute + 180) % 1440, 60))


def drill(lab, target):
    done = zicha(lab, "survey", "--drill", target)
    lines = done.stdout.strip().splitlines()
    tap.ok(len(lines) >= 10 and all(line.endswith(": refused") for line in lines), "the role can do nothing else", done.stdout, done.stderr)


def strangers(lab, *fronts):
    """(what, address) of all that `scan` sent by IPv4 to addresses that begin with none of `fronts`; a broadcast is to all of a link."""
    return {(what, to) for what, to in lab.told() if what != "ipv6" and to != "255.255.255.255" and not to.startswith(fronts)}


def run(build, tests, why=None, settle=1.0):
    """`settle`: seconds that the daemons of the lab need when they listen. `why` it cannot be."""
    why = labs.why_not() or why
    if why:
        print(f"1..0 # SKIP {why}")
        return
    lab = build()
    try:
        lab.start()
        lab.capture("scan")
        wait_for(lab.is_settled)
        time.sleep(settle)
        for test in tests:
            test(lab)
    finally:
        lab.stop()
    tap.done()

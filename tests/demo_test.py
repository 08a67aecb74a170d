#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""demo_test ZICHA - the demo hospital, with three hosts: it is built, it tells good and bad news, and twice the same."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ooxml  # noqa: E402
from patience import HANG  # noqa: E402
from tap import SOURCE, ZICHA, done, equal, ok, zicha  # noqa: E402

MOMENT = {"SOURCE_DATE_EPOCH": "1795140000", "TZ": "UTC"}  # 2026-11-20, as tools/demo/build has it


def build(folder):
    result = subprocess.run([os.path.join(SOURCE, "tools/demo/build"), ZICHA, folder, "--hosts", "3"], capture_output=True,
                            text=True, timeout=HANG)
    ok(result.returncode == 0, "the demo is built", result.stdout, result.stderr)
    return os.path.join(folder, "zicha.db")


def ask(database, sql):
    return json.loads(zicha("query", sql, "--db", database, "--format", "json", env=MOMENT).stdout)


def number(database, sql):
    return ask(database, f"SELECT ({sql}) AS n")[0]["n"]


def check_news(database):
    equal(number(database, "SELECT count(*) FROM people"), 40, "it has 40 people")
    for kind, count in (("server", 15), ("workstation", 46), ("firewall", 10), ("switch", 10)):
        equal(number(database, f"SELECT count(*) FROM assets WHERE class = '{kind}' AND status = 'used'"), count,
              f"its ledger has {count} assets of the kind {kind}")
    equal(number(database, "SELECT count(*) FROM targets WHERE target LIKE 'config:%'"), 10, "each switch was looked at")
    ok(number(database, "SELECT count(*) FROM findings WHERE target = 'config:SW-08.cfg'") > 5, "the forgotten one has its faults")
    ok(number(database, "SELECT count(*) FROM room_checks") > 200, "the rooms were looked at for a year")
    ok(number(database, "SELECT count(*) FROM results WHERE state = 'pass'") > 500, "most checks pass")
    for state in "pass", "partly", "fail", "manual", "expired":
        ok(number(database, f"SELECT count(*) FROM answer_states WHERE state = '{state}'") > 0, f"there are answers of the state {state}")
    for state in "assigned", "closed", "open":
        ok(number(database, f"SELECT count(*) FROM problems WHERE state = '{state}'") > 0, f"there are problems of the state {state}")
    equal(zicha("journal", "verify", "--db", database, env=MOMENT).returncode, 0, "its journal verifies")


def check_authority(one, two):
    """The authority's database, of which the hospital's own lines are made by its own program."""
    texts = [zicha("report", "district-aggregate", "--db", os.path.join(os.path.dirname(d), "authority.db"), "--lang", "zh_CN", "--format", "md", env=MOMENT).stdout
             for d in (one, two)]
    equal(texts[0], texts[1], "the authority's report of both builds is the same")
    ok("应上报自查结果的单位11个，已上报10个" in texts[0], "ten of eleven units handed in", texts[0][:2000])
    for words in "各单位自评估得分", "两个以上单位不符合的检查项", "建议下一批抽查单位", "超期未整改":
        ok(words in texts[0], f"it compares units: {words}")


def check_reports(one, two, folder):
    names = sorted(p.stem for p in pathlib.Path(SOURCE, "reports").glob("*.report"))
    for name in names:
        written = []
        for n, database in enumerate((one, two)):
            out = os.path.join(folder, f"{name}-{n}.docx")
            result = zicha("report", name, "--db", database, "--lang", "zh_CN", "--out", out, env=MOMENT)
            written.append(pathlib.Path(out).read_bytes() if os.path.exists(out) else None)
        ok(written[0] and written[0] == written[1], f"{name} of both builds is the same to the byte", result.stderr)
        equal(ooxml.faults(out), [], f"{name}: elements stand as ECMA-376 orders them")


with tempfile.TemporaryDirectory() as top:
    first, second = build(os.path.join(top, "one")), build(os.path.join(top, "two"))
    check_news(first)
    check_reports(first, second, top)
    check_authority(first, second)
done()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""attempts_test ZICHA - targets that could not be looked at: kept with the reason, shown where people look, gone once they were seen."""
import csv
import datetime
import io
import json
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import closed_port  # noqa: E402
from tap import done, equal, ok, write, zicha  # noqa: E402

DAY = "2026-09-01T09:00"


class Unit:
    def __init__(self, folder):
        self.folder, self.db = folder, f"{folder}/u.db"
        os.makedirs(folder, exist_ok=True)
        self.run("2026-08-01T08:00", "init", "--code", "t", "--name", "T", "--class", "hospital")

    def run(self, moment, *words, status=0, **env):
        at = datetime.datetime.fromisoformat(moment + "+00:00")
        environment = {"SOURCE_DATE_EPOCH": str(int(at.timestamp())), "USER": "li", "SUDO_USER": "", "TZ": "UTC", "HOME": self.folder,
                       "ZICHA_DB_PASSWORD": "secret", **env}
        got = zicha(*words, "--db", self.db, env=environment)
        ok(got.returncode == status, " ".join([moment, *words[:3]]), got.returncode, got.stdout[-2000:], got.stderr)
        return got

    def ask(self, sql, moment=DAY, *words):
        return list(csv.DictReader(io.StringIO(self.run(moment, "query", sql, "--format", "csv", *words).stdout)))


def test_each_kind(folder):
    """Over SSH, of a database, of a web site, of a device, of a power supply: nobody answers."""
    u = Unit(folder)
    port = closed_port()
    for target, status in ((f"ssh://li@127.0.0.1:{port}", 2), (f"mysql://li@127.0.0.1:{port}", 2),
                           (f"postgresql://li@127.0.0.1:{port}/his", 2), (f"ups://127.0.0.1:{port}", 2), ("mysql://li@no.such.name.invalid", 4)):
        u.run(DAY, "inspect", target, status=status)
        rows = u.ask(f"SELECT * FROM attempts WHERE target = '{target}'")
        equal([(r["at"], r["is_open"]) for r in rows], [("2026-09-01T09:00:00", "1")], f"{target} is on record as not looked at")
        ok(rows and rows[0]["reason"] and rows[0]["profile"], "with a reason and the profile", rows)
    nameless = "mysql://li@no.such.name.invalid", "ssh://li@no.such.name.invalid"
    u.run(DAY, "inspect", nameless[1], status=2)
    for target in nameless:
        reason = u.ask(f"SELECT reason FROM attempts WHERE target = '{target}'", DAY, "--lang", "zh_CN")[0]["reason"]
        ok(not re.search("[a-z]{2,} [a-z]{2,}", reason), f"{target}: why its name has no address is said in Chinese", reason)
    equal(u.ask("SELECT target FROM targets"), [], "and none of them as inspected")
    torn = write(f"{folder}/torn.zicha", b"\0" * 4096)
    host = f"ssh://li@127.0.0.1:{port}"
    said = u.run(DAY, "inspect", host, torn, "--lang", "zh_CN", status=2).stderr
    rows = [u.ask(f"SELECT reason FROM attempts WHERE target = '{host}' AND is_open = 1", DAY, "--lang", lang)[0]["reason"] for lang in ("zh_CN", "en")]
    ok(rows[0] in said and not rows[0].isascii() and rows[1].isascii(), "what was said in one language is read in another", said, rows)


def test_several(folder):
    u = Unit(folder)
    port = closed_port()
    write(f"{folder}/host/etc/hosts", "127.0.0.1 localhost\n")
    refused, missing = f"ssh://li@127.0.0.1:{port}", f"root:{folder}/later"
    u.run(DAY, "inspect", f"root:{folder}/host", refused, missing, f"{folder}/none.zicha", "--only", "sshd-root-login", status=2)
    equal([r["target"] for r in u.ask("SELECT target FROM attempts")], [missing, refused], "of several, each that could not be looked at; a file is no target")
    ok("refused" in u.ask(f"SELECT reason FROM attempts WHERE target = '{refused}'")[0]["reason"], "the reason says that the connection was refused")
    chinese = u.run(DAY, "query", "SELECT reason FROM attempts", "--lang", "zh_CN").stdout
    ok("无法连接: 连接被拒绝" in chinese, "in Chinese, too", chinese)

    write(f"{folder}/later/etc/hosts", "127.0.0.1 localhost\n")
    u.run("2026-09-02T09:00", "inspect", missing, "--only", "sshd-root-login")
    equal([(r["target"], r["is_open"]) for r in u.ask("SELECT * FROM attempts")], [(missing, "0"), (refused, "1")], "what was inspected since is not open any more")
    return u, refused


def test_where_people_look(u, refused):
    u.run(DAY, "records", "people", "add", "name=Li Wei")
    u.run(DAY, "records", "assets", "add", "responsible=Li Wei", "number=A1", "name=HIS server", "class=server", "status=used", f"target={refused}")
    due = json.loads(u.run("2026-09-01T10:00", "today", "--format", "json").stdout)
    mine = [d for d in due if d["kind"] == "unreached"]
    equal([(d["due"], d["record"]) for d in mine], [("2026-09-01", mine[0]["record"])], "today lists it, by the ledger's name")
    ok(mine and "HIS server" in mine[0]["what"] and "refused" in mine[0]["what"], "and says why", mine)
    ok("overdue" in u.run("2026-09-02T10:00", "today", status=1).stdout, "the day after it is overdue")
    far = [d for d in json.loads(u.run("2026-12-01T10:00", "today", "--format", "json", status=1).stdout) if d["kind"] == "unreached"]
    equal(len(far), 1, "what the ledger has stays due")
    found = u.run("2026-09-02T10:00", "inspect", f"unit:{u.db}", "--only", "targets-reached", "--only", "asset-inspected", "--format", "json", status=1).stdout
    ok("refused" in found, "the checks of the unit say why", found[:500])


def test_report(u, refused):
    for lang, sentence in ("en", "Of 3 objects that inspections went to, 1 could not be looked at the last time (HIS server); the annex says why."), \
                          ("zh_CN", "应检对象3个，其中最近一次未能接受检查的1个（HIS server），原因见附件。"):
        u.run("2026-09-02T10:00", "report", "hospital-annual", "--lang", lang, "--out", f"{u.folder}/r.md", "--set", "year=2026")
        with open(f"{u.folder}/r.md", encoding="utf-8") as f:
            text = f.read()
        ok(sentence in text.replace("\\", ""), f"the annual report says so ({lang})", "\n".join(li for li in text.splitlines() if "look" in li or "未能" in li))
        row = [li for li in text.splitlines() if "HIS server" in li and "2026-09-01" in li]
        ok(row and ("never" in row[0] or "从未" in row[0]), "and its annex why, since when and how often", *row)
    u.run("2026-09-02T10:00", "report", "hospital-annual", "--mask", "--out", f"{u.folder}/m.md", "--set", "year=2026")
    with open(f"{u.folder}/m.md", encoding="utf-8") as f:
        ok("127.0.0.1" not in f.read(), "masked, without the address")


def test_once_seen(folder):
    """A target that was seen before keeps what was seen: no answer is no new inspection."""
    u = Unit(folder)
    write(f"{folder}/host/etc/ssh/sshd_config", "PermitRootLogin yes\n")
    target = f"root:{folder}/host"
    u.run("2026-08-10T09:00", "inspect", target, "--only", "sshd-root-login", status=1)
    os.rename(f"{folder}/host", f"{folder}/away")
    for day in range(1, 16):
        u.run(f"2026-09-{day:02}T09:00", "inspect", target, f"{folder}/none.zicha", "--only", "sshd-root-login", status=2)
    equal(u.ask("SELECT t.at, r.state FROM targets t JOIN results r ON r.target = t.target AND r.is_latest = 1", "2026-09-20T09:00"),
          [{"at": "2026-08-10T09:00:00", "state": "fail"}], "its last inspection stands, with its day")
    equal([r["n"] for r in u.ask("SELECT sum(is_open) AS n FROM attempts", "2026-09-20T09:00")], ["1"], "only the newest of the looks that failed is open")
    said = u.run("2026-09-20T09:00", "inspections", "thin", "--keep", "3", "--as", "Wang Fang").stdout
    ok("11 looks that saw nothing were removed as well" in said, "thinning lets go of those in between", said)
    equal([r["at"][:10] for r in u.ask("SELECT at FROM attempts", "2026-09-20T09:00")], ["2026-09-01", "2026-09-13", "2026-09-14", "2026-09-15"],
          "the newest stay, and the first since it was seen")
    entries = [r for r in json.loads(u.run("2026-09-20T09:00", "journal", "--format", "json").stdout) if r["kind"] == "attempts"]
    equal([(e["who"], e["action"], e["id"], len(json.loads(e["before"]))) for e in entries], [("Wang Fang", "thin", target, 11)], "the journal says which went")
    u.run("2026-09-20T09:00", "journal", "verify")


def test_password(folder):
    """Whoever writes a password into a name is refused, and nobody else gets to read it."""
    u = Unit(folder)
    names = [f"{scheme}://li:{word}@127.0.0.1:1" for scheme in ("mysql", "ssh") for word in ("hidden", "hid@den", "hid:den")]
    u.run(DAY, "inspect", names[0], status=4)
    u.run(DAY, "inspect", *names, status=2)
    equal(u.ask("SELECT target FROM attempts"), [], "no name with a password in it is kept")
    ok(not [f for f in os.listdir(folder) if f.startswith("u.db") and b"den@" in open(f"{folder}/{f}", "rb").read()], "nor its words")


def test_mistyped(folder):
    """A name that was mistyped once is not held against the unit for ever."""
    u = Unit(folder)
    u.run(DAY, "inspect", f"ssh://li@127.0.0.1:{closed_port()}", status=2)
    for moment, n in ("2026-09-20T09:00", 1), ("2026-10-20T09:00", 0):
        due = [d for d in json.loads(u.run(moment, "today", "--format", "json", status=n).stdout) if d["kind"] == "unreached"]
        equal(len(due), n, f"of a name that nothing else knows, {n} is due on {moment[:10]}")


with tempfile.TemporaryDirectory(prefix="zicha-attempts-") as top:
    test_each_kind(f"{top}/kinds")
    unit, name = test_several(f"{top}/several")
    test_where_people_look(unit, name)
    test_report(unit, name)
    test_once_seen(f"{top}/seen")
    test_password(f"{top}/password")
    test_mistyped(f"{top}/mistyped")
done()

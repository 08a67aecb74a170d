#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""logs_test ZICHA - archives of logs: spans, gaps, jumps of clocks, sign-ins, what happened to the log itself."""
import bz2
import gzip
import io
import json
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(here, "cli"), os.path.join(here, "peer")]
import evtx  # noqa: E402
from tap import done, equal, ok, write, zicha  # noqa: E402

NOW = evtx.seconds("2026-11-22T12:00:00")
ENVIRONMENT = {"SOURCE_DATE_EPOCH": str(NOW)}


def rows(sql, target, *words):
    got = zicha("query", sql, "log:" + target, "--format", "json", "--set", "log.zone=UTC", *words, env=ENVIRONMENT)
    return got.returncode, json.loads(got.stdout or "[]"), got.stderr


def old(path, seconds):
    os.utime(path, (seconds, seconds))
    return path


def make_archive(folder):
    auth = []
    for day in range(1, 21):
        if not 9 <= day <= 12:
            auth.append(f"Nov {day:2} 08:00:01 his01 sshd[812]: Accepted password for liwei from 10.1.1.9 port 50112 ssh2\n")
    for n in range(30):
        auth.append(f"Nov 20 23:10:{n:02} his01 sshd[900]: Failed password for invalid user admin from 203.0.113.7 port 5 ssh2\n")
    auth.append("Nov 20 23:11:00 his01 sshd[900]: Accepted password for root from 203.0.113.7 port 6 ssh2\n")
    auth.append("    a second line of the same message\n")
    auth.append("Nov 20 22:00:00 his01 sudo:    liwei : TTY=pts/0 ; PWD=/root ; USER=root ; COMMAND=/bin/cat /etc/shadow\n")
    auth.append("Nov 21 02:00:00 his01 rsyslogd: [origin software=\"rsyslogd\"] exiting on signal 15.\n")
    write(f"{folder}/his01/auth.log", "".join(auth))
    old(f"{folder}/his01/auth.log", NOW)
    part = "".join(f"Oct {day:2} 08:00:01 his01 sshd[812]: Accepted password for liwei from 10.1.1.9 port 5 ssh2\n" for day in range(1, 32))
    write(f"{folder}/his01/auth.log.1.gz", gzip.compress(part.encode()))
    old(f"{folder}/his01/auth.log.1.gz", evtx.seconds("2026-10-31T09:00:00"))
    write(f"{folder}/fw01.log.xz", lzma.compress("".join(
        f"Nov {day:2} 2026 10:00:00+08:00 FW1 %%01SHELL/4/LOGINFAILED(s)[7]:Failed to login. (Ip=10.9.9.9, UserName=root, Times=3)\n"
        for day in range(1, 22)).encode()))
    write(f"{folder}/web/access.log", "".join(
        f'203.0.113.9 - - [{day:02}/Nov/2026:03:21:00 +0800] "GET / HTTP/1.1" 200 5\n' for day in range(1, 22)))
    events = [(evtx.seconds(f"2026-11-{day:02}T01:00:00"), "Microsoft-Windows-Security-Auditing", 4624, "Security", "PACS01",
               {"TargetUserName": "doctor", "LogonType": 10, "IpAddress": "10.1.1.20"}) for day in range(1, 21)]
    events += [(evtx.seconds("2026-11-20T19:30:00") + n, "Microsoft-Windows-Security-Auditing", 4625, "Security", "PACS01",
                {"TargetUserName": "管理员", "LogonType": 3, "IpAddress": "10.1.1.66"}) for n in range(400)]
    events.append((evtx.seconds("2026-11-20T20:00:00"), "Microsoft-Windows-Eventlog", 1102, "Security", "PACS01",
                   {"SubjectUserName": "admin", "SubjectUserSid": b"\1\2\0\0\0\0\0\5\x20\0\0\0\x20\2\0\0"}))
    write(f"{folder}/pacs01/Security.evtx", evtx.log(events))
    write(f"{folder}/picture.bin", b"\x89PNG\0\0\0\0" + bytes(64))
    return folder


def test_spans(folder):
    status, got, words = rows("SELECT source, kind, host, parts, records, undated, first_at, last_at, round(longest_gap_hours) AS gap, clock_jumps "
                              "FROM log_sources ORDER BY source", folder)
    by_name = {r["source"]: r for r in got}
    equal(status, 0, "an archive can be read whole")
    equal(sorted(by_name), ["fw01.log", "his01/auth.log", "pacs01/Security.evtx", "web/access.log"],
          "each log is one row, with its rotated parts; what is no log is none")
    auth = by_name["his01/auth.log"]
    equal((auth["kind"], auth["host"], auth["parts"]), ("text", "his01", 2), "text with its compressed part")
    equal((auth["first_at"], auth["last_at"]), ("2026-10-01T08:00:01Z", "2026-11-21T02:00:00Z"), "its span is that of its records")
    equal((auth["gap"], auth["clock_jumps"], auth["undated"]), (120, 1, 1), "its gap, its clock's jump and its lines without time")
    event = by_name["pacs01/Security.evtx"]
    equal((event["kind"], event["host"], event["records"]), ("evtx", "PACS01", 421), "events of Windows, more than a chunk of them")
    equal(by_name["fw01.log"]["first_at"], "2026-11-01T02:00:00Z", "a zone in the line counts")
    status, got, words = rows("SELECT first_at FROM log_sources WHERE source = 'his01/auth.log'", folder, "--set", "log.zone=Asia/Shanghai")
    equal(got, [{"first_at": "2026-10-01T00:00:01Z"}], "a log without zones is in the zone that is named")


def test_people(folder):
    _, got, _ = rows("SELECT source, account, from_address, is_refused, count, odd_hours FROM log_logins WHERE source LIKE 'his01%' "
                     "ORDER BY is_refused DESC, account", folder)
    equal(got, [
        {"source": "his01/auth.log", "account": "admin", "from_address": "203.0.113.7", "is_refused": 1, "count": 30, "odd_hours": 30},
        {"source": "his01/auth.log", "account": "liwei", "from_address": "10.1.1.9", "is_refused": 0, "count": 47, "odd_hours": 0},
        {"source": "his01/auth.log", "account": "root", "from_address": "203.0.113.7", "is_refused": 0, "count": 1, "odd_hours": 1},
    ], "who came in, who did not, and when that was odd")
    _, got, _ = rows("SELECT account, from_address, is_refused, count FROM log_logins WHERE host = 'PACS01' ORDER BY account", folder)
    equal(got, [{"account": "doctor", "from_address": "10.1.1.20", "is_refused": 0, "count": 20},
                {"account": "管理员", "from_address": "10.1.1.66", "is_refused": 1, "count": 400}], "the same of Windows")
    _, got, _ = rows("SELECT account, from_address, service, count FROM log_logins WHERE source = 'fw01.log'", folder)
    equal(got, [{"account": "root", "from_address": "10.9.9.9", "service": "device", "count": 21}], "and of a firewall")
    _, got, _ = rows("SELECT account, way, what, is_refused FROM log_privilege", folder)
    equal(got, [{"account": "liwei", "way": "sudo", "what": "/bin/cat", "is_refused": 0}], "who acted as root")
    _, got, _ = rows("SELECT host, kind, event, account FROM log_events ORDER BY host", folder)
    equal(got, [{"host": "PACS01", "kind": "cleared", "event": "log cleared", "account": "admin"},
                {"host": "his01", "kind": "cleared", "event": "log service stopped", "account": None}], "and what happened to the log")


def test_windows(folder):
    errors = "".join(f"2026-11-{day:02} 03:21:00.12 登录        登录失败。\r\n" for day in range(1, 21)) + "2026-11-21 03:21:00.12 x 😀" * 20000 + "\r\n"
    for name, code in {"little": "utf-16-le", "big": "utf-16-be"}.items():
        write(f"{folder}/w/{name}/ERRORLOG", "\ufeff".encode(code) + errors.encode(code))
    head = "#Software: Microsoft Internet Information Services 10.0\r\n#Date: 2026-11-20 01:00:00\r\n#Fields: date time cs-method\r\n"
    write(f"{folder}/w/u_ex26.log", head + "2026-11-20 01:00:00 GET\r\n2026-11-21 01:00:00 GET\r\n")
    write(f"{folder}/w/pfirewall.log", "#Version: 1.5\r\n#Software: Microsoft Windows Firewall\r\n#Time Format: Local\r\n2026-11-20 01:00:00 DROP TCP\r\n")
    write(f"{folder}/w/DhcpSrvLog-Fri.log", "ID,Date,Time,Description\r\n10,11/20/26,01:00:00,Assign,10.1.1.9,PC7,aabbcc\r\n")
    _, got, _ = rows("SELECT source, kind, records, first_at, last_at, damaged FROM log_sources ORDER BY source", f"{folder}/w", "--set", "log.zone=Asia/Shanghai")
    by_name = {r["source"]: r for r in got}
    for name in ("little/ERRORLOG", "big/ERRORLOG"):
        equal({k: by_name[name][k] for k in ("kind", "first_at", "last_at", "damaged")},
              {"kind": "text", "first_at": "2026-10-31T19:21:00Z", "last_at": "2026-11-20T19:21:00Z", "damaged": 0}, f"UTF-16 is read: {name}")
        ok(21 <= by_name[name]["records"] <= 40, "each line of it once, the endless one in pieces", by_name[name])
    equal((by_name["u_ex26.log"]["first_at"], by_name["u_ex26.log"]["last_at"]), ("2026-11-20T01:00:00Z", "2026-11-21T01:00:00Z"), "IIS writes in UTC")
    equal(by_name["pfirewall.log"]["first_at"], "2026-11-19T17:00:00Z", "the firewall of Windows in the machine's zone")
    equal(by_name["DhcpSrvLog-Fri.log"]["first_at"], "2026-11-19T17:00:00Z", "its DHCP server the month first")


def test_damage(folder):
    good = evtx.log([(NOW - 100000, "P", 4624, "Security", "H", {"TargetUserName": f"u{n}"}) for n in range(50)])
    broken = bytearray(good)
    broken[4096 + 3000:4096 + 3400] = b"\xff" * 400
    write(f"{folder}/d/broken.evtx", bytes(broken))
    write(f"{folder}/d/cut.log.gz", gzip.compress(b"Nov 20 08:00:01 h sshd[1]: x\n" * 10000)[:-30])
    write(f"{folder}/d/long.log", b"Nov 20 08:00:01 h sshd[1]: " + b"x" * 300000 + b"\nNov 20 08:00:02 h sshd[1]: y\n")
    write(f"{folder}/d/future.log", "2036-11-20T08:00:01Z h x: y\n1970-01-01T00:00:01Z h x: y\n")
    many = evtx.log([(NOW - 100000 + n, "P", 4624, "Security", "H", {"TargetUserName": f"u{n}"}) for n in range(900)])
    headless = bytearray(many)
    headless[4096:4104] = b"\0" * 8
    write(f"{folder}/d/headless.evtx", bytes(headless))
    write(f"{folder}/d/short.evtx", many[:4096 + 65536])
    lost = bytearray(good)
    at = lost.index(b"**\0\0", lost.index(b"**\0\0", 4096) + 4)
    lost[at:at + 4] = b"\0\0\0\0"
    write(f"{folder}/d/lost.evtx", bytes(lost))
    write(f"{folder}/d/old.evt", b"\x30\0\0\0LfLe" + bytes(100))
    write(f"{folder}/d/wtmp", b"\x07\0\0\0" + bytes(100))
    status, got, words = rows("SELECT source, records, undated, misdated, damaged FROM log_sources ORDER BY source", f"{folder}/d")
    by_name = {r["source"]: r for r in got}
    equal(status, 2, "what is damaged makes the tables partial")
    ok(by_name["broken.evtx"]["damaged"] and by_name["broken.evtx"]["records"] > 5, "a damaged event costs itself alone", by_name)
    ok(by_name["cut.log"]["damaged"] == 1 and by_name["cut.log"]["records"] > 5000, "of a cut archive what is there is read", by_name)
    for name, what in {"headless.evtx": "a block without its head", "short.evtx": "a file that lacks a block", "lost.evtx": "records that are missing",
                       "wtmp": "a log of sign-ins that is none"}.items():
        ok(by_name[name]["damaged"], f"{what} is told", by_name.get(name))
    equal((by_name["future.log"]["misdated"], by_name["future.log"]["undated"]), (2, 0), "a time that cannot be is none, and no lack of one")
    ok(by_name["long.log"]["records"] == 2, "a line without end is cut, and the next one is read", by_name)
    os.symlink("/etc/passwd", f"{folder}/d/outside.log")
    _, got, _ = rows("SELECT source FROM log_sources WHERE source LIKE 'outside%'", f"{folder}/d")
    equal(got, [], "no link is followed")
    os.makedirs(f"{folder}/empty")
    got = zicha("inspect", f"log:{folder}/empty", "--format", "json")
    equal({r["state"] for r in json.loads(got.stdout)["results"]}, {"notapplicable"}, "where there is no log, none is said to be well")
    got = zicha("query", "SELECT 1 FROM log_sources", f"log:{folder}/none")
    ok(got.returncode == 4 and "No such file" in got.stderr, "a folder that is not there is told", got.stderr)
    got = zicha("query", "SELECT 1 FROM log_sources", f"log:{folder}", "--set", "log.zone=../x")
    ok(got.returncode == 3 and "no name of a time zone" in got.stderr, "nor is a zone outside of the zones taken", got.stderr)


def sources(folder, names):
    _, got, _ = rows("SELECT source, records, damaged, first_at, last_at, round(days) AS days, round(longest_gap_hours / 24) AS gap, active_days, "
                     "clock_jumps AS jumps FROM log_sources", folder)
    return {r.pop("source"): r for r in got if r["source"] in names}


def test_events(folder):
    """What real event logs have: a ring of chunks, a log in use, records of an earlier turn, blocks that are not as they were written."""
    begin = evtx.seconds("2026-08-01T00:00:00")
    times = [begin + n * 3600 for n in range(2000) if not 200 <= n < 200 + 240]
    log = evtx.log([(t, "P", 4624, "Security", "H", {"TargetUserName": f"u{t}", "Words": "x" * 99}) for t in times])
    head, chunks = log[:4096], [log[at:at + 65536] for at in range(4096, len(log), 65536)]
    assert len(chunks) > 5
    write(f"{folder}/plain.evtx", log)
    write(f"{folder}/ring.evtx", head + b"".join(chunks[3:] + chunks[:3]))
    change = chunks[1].replace("u17".encode("utf-16-le"), "v17".encode("utf-16-le"))
    assert change != chunks[1]
    write(f"{folder}/changed.evtx", head + b"".join([chunks[0], change, *chunks[2:]]))
    in_use = head[:120] + b"\1" + head[121:]
    write(f"{folder}/in-use.evtx", in_use + b"".join([chunks[0], change, *chunks[2:]]))
    again = chunks[2].replace("u17".encode("utf-16-le"), "v17".encode("utf-16-le"))
    write(f"{folder}/in-use-and-changed.evtx", in_use + b"".join([chunks[0], change, again, *chunks[3:]]))
    write(f"{folder}/hole.evtx", head + b"".join([chunks[0], bytes(65536), *chunks[2:]]))
    write(f"{folder}/room.evtx", log + bytes(65536 * 3))
    last, full = bytearray(chunks[-1]), chunks[0]
    end = int.from_bytes(last[48:52], "little")
    size = int.from_bytes(full[512 + 4:512 + 8], "little")
    last[end:end + size] = full[512:512 + size]
    write(f"{folder}/used-again.evtx", head + b"".join([*chunks[:-1], bytes(last)]))
    write(f"{folder}/list.evtx", evtx.log([(begin, "P", 4720, "Security", "H", {"TargetUserName": ["one", "two"], "Other": ""})]))
    got = sources(folder, {f"{n}.evtx" for n in ("plain", "ring", "changed", "in-use", "in-use-and-changed", "hole", "room", "used-again")})
    plain = dict(got.pop("plain.evtx"), active_days=0)
    equal((plain["records"], plain["gap"], plain["jumps"], plain["damaged"]), (1760, 10, 0, 0), "a log from its front to its end")
    for name, what in {"ring": "a ring begins where it is oldest", "room": "room that was never written is none",
                       "used-again": "what is left of an earlier turn is not read", "in-use": "at the place where Windows writes, nothing is damaged"}.items():
        equal(dict(got[f"{name}.evtx"], active_days=0), plain, what)
    equal({n: r["damaged"] for n, r in got.items() if n in ("changed.evtx", "in-use-and-changed.evtx", "hole.evtx")},
          {"changed.evtx": 1, "in-use-and-changed.evtx": 1, "hole.evtx": 1}, "a block that is not as it was written, or empty, is told")
    _, got, _ = rows("SELECT account FROM log_events WHERE kind = 'account'", folder)
    equal(got, [{"account": "one"}], "of a list of texts each is one")


def test_years(folder):
    """Lines without a year: a log of more than a year, a copy that is younger than what it holds, a part that was put away at noon."""
    day = 86400
    begin = evtx.seconds("2025-03-03T08:00:00")

    def lines(times, message="h cron[1]: x"):
        return "".join(time.strftime("%b %e %H:%M:%S ", time.gmtime(t)) + message + "\n" for t in times)
    times = [t for t in range(begin, NOW, 7 * day) if not evtx.seconds("2026-02-01T00:00:00") < t < evtx.seconds("2026-04-01T00:00:00")]
    write(f"{folder}/long", lines(times))
    write(f"{folder}/messages-20241201", lines(range(evtx.seconds("2024-11-01T08:00:00"), evtx.seconds("2024-11-30T09:00:00"), day)))
    write(f"{folder}/turn", lines(range(evtx.seconds("2025-12-20T08:00:00"), evtx.seconds("2026-01-10T09:00:00"), day)))
    noon = evtx.seconds("2026-11-10T12:00:00")
    write(f"{folder}/noon.1", lines(range(noon - 9 * day - 60, noon, day)))
    write(f"{folder}/noon", lines(range(noon + 60, noon + 10 * day, day)))
    for name in "long", "messages-20241201", "turn", "noon", "noon.1":
        old(f"{folder}/{name}", NOW)
    got = sources(folder, {"long", "messages", "turn", "noon"})
    equal((got["long"]["first_at"][:10], got["long"]["last_at"][:10], got["long"]["gap"], got["long"]["jumps"]),
          ("2025-03-03", time.strftime("%Y-%m-%d", time.gmtime(times[-1])), 70, 0), "a log of twenty months is one of twenty months")
    equal((got["messages"]["first_at"][:10], got["messages"]["last_at"][:10]), ("2024-11-01", "2024-11-30"), "the date in a name is older than the copy")
    equal((got["turn"]["first_at"][:10], got["turn"]["last_at"][:10], got["turn"]["jumps"]), ("2025-12-20", "2026-01-10", 0), "a year ends within a log")
    equal((got["noon"]["active_days"], got["noon"]["gap"]), (19, 1), "the day on which a part was put away is counted once")


def hours(begin, n, form="%Y-%m-%dT%H:%M:%S+08:00"):
    """A line an hour, from a moment of China's clocks on."""
    first = evtx.seconds(begin)
    return "".join(time.strftime(form, time.gmtime(first + i * 3600)) + " h sshd[1]: x\n" for i in range(n))


def test_servers(folder):
    """A log server's trees: each day is a file, and all days are one log."""
    trees = {"a/%Y/%m/%d/messages": "a/*/*/*/messages", "b/%Y/%m/%d.log": "b/*/*/*.log", "c/%Y-%m-%d/fw1.log": "c/*/fw1.log",
             "d/%Y/%m/%d/fw1.log": "d/*/*/*/fw1.log", "e/fw1_%Y%m%d.log": "e/fw1.log", "f/%Y%m/%d.log": "f/*/*.log",
             "g/%Y年%m月%d日.log": "g/*.log", "h/%Y-%m-%d-fw1.log": "h/*-fw1.log", "i/u_ex%y%m%d.log": "i/u_ex*.log",
             "j/fw1-%d%m%Y.log": "j/fw1-*.log", "k/fw1_%y%m%d.log": "k/fw1_*.log", "l/%m-%d-%Y.log": "l/*.log", "m/fw1.log.%d%m%y": "m/fw1.log.*"}
    begin = evtx.seconds("2026-05-01T00:00:00")
    for day in range(200):
        if 100 <= day < 110:
            continue
        date = time.gmtime(begin + day * 86400)
        for tree in trees:
            form = "%b %d %H:%M:%S" if tree[0] == "a" else "%Y-%m-%dT%H:%M:%S"
            write(f"{folder}/{time.strftime(tree, date)}", hours(time.strftime("%Y-%m-%dT00:00:00", date), 24, form))
    write(f"{folder}/2019/app.log", hours("2026-11-01T00:00:00", 2))
    write(f"{folder}/2022/app.log", hours("2026-11-01T00:00:00", 2))
    for machine in ("220511", "220512"):
        write(f"{folder}/n/pc-{machine}.log", hours("2026-11-01T00:00:00", 2))
    _, got, _ = rows("SELECT source, parts, records, round(days, 2) AS days, active_days, longest_gap_hours AS gap, gap_begins_at FROM log_sources", folder,
                     "--set", "log.zone=Asia/Shanghai")
    by_name = {r.pop("source"): r for r in got}
    for tree, source in trees.items():
        equal(by_name.get(source), {"parts": 190, "records": 4560, "days": 199.96, "active_days": 190, "gap": 241,
                                    "gap_begins_at": "2026-08-08T15:00:00Z"}, f"all days are one log: {tree}")
    equal(sorted(set(by_name) - set(trees.values())), ["2019/app.log", "2022/app.log", "n/pc-220511.log", "n/pc-220512.log"], "a folder that is called as a year is none without months")
    old_copy = f"{folder}/a/2025/03/01/messages"
    write(old_copy, hours("2025-03-01T00:00:00", 24, "%b %d %H:%M:%S"))
    old(old_copy, NOW)
    _, got, _ = rows("SELECT first_at FROM log_sources WHERE source LIKE 'a/%'", folder)
    equal(got, [{"first_at": "2025-03-01T00:00:00Z"}], "the year in a path stands for the one that lines do not have")


def test_parts(folder):
    """What parts of a log come to together: one may lie within the silence of another, and clocks go back."""
    write(f"{folder}/overlap.1", hours("2026-10-01T00:00:00", 24) + hours("2026-11-01T00:00:00", 480))
    write(f"{folder}/overlap.2", hours("2026-10-01T00:00:00", 960))
    write(f"{folder}/rotated.1", hours("2026-11-11T00:00:00", 240))
    write(f"{folder}/rotated.2.gz", gzip.compress(hours("2026-10-11T00:00:00", 480).encode()))
    write(f"{folder}/rebooted", hours("2026-11-01T00:00:00", 240) + hours("2011-01-01T00:00:00", 3) + hours("2026-11-11T00:00:00", 240))
    write(f"{folder}/ahead", hours("2026-11-01T00:00:00", 240) + hours("2031-01-01T00:00:00", 3))
    write(f"{folder}/wtmp", b"".join(evtx.struct.pack("<hxxi32s4s32s256shhiiiIIII20s", 7, 1, b"pts/0", b"0", b"li", b"10.1.1.9", 0, 0, 0, t, 0, 0, 0, 0, 0, b"")
                                     for t in (NOW - 86400, NOW - 3600, NOW + 10 * 365 * 86400)))
    _, got, _ = rows("SELECT source, round(days, 2) AS days, active_days AS active, longest_gap_hours AS gap, gap_begins_at AS at, clock_jumps AS jumps, "
                     "misdated FROM log_sources", folder, "--set", "log.zone=Asia/Shanghai")
    by_name = {r.pop("source"): r for r in got}
    equal(by_name["overlap"], {"days": 50.96, "active": 51, "gap": 1, "at": "2026-09-30T16:00:00Z", "jumps": 0, "misdated": 0},
          "where one part is silent another may not be, and a day is one day")
    equal(by_name["rotated"], {"days": 40.96, "active": 30, "gap": 265, "at": "2026-10-30T15:00:00Z", "jumps": 0, "misdated": 0}, "a gap lies over a rotation")
    equal((by_name["rebooted"]["active"], by_name["rebooted"]["jumps"], by_name["rebooted"]["at"]), (21, 1, "2010-12-31T18:00:00Z"),
          "a clock that went back leaves a gap where it was")
    equal((by_name["ahead"]["misdated"], by_name["ahead"]["active"]), (3, 10), "what is ahead of now is counted, and no span")
    equal((by_name["wtmp"]["misdated"], by_name["wtmp"]["days"]), (1, 0.96), "nor are sign-ins of tomorrow")
    got = zicha("inspect", "log:" + folder, "--set", "log.zone=Asia/Shanghai", "--format", "json", env=ENVIRONMENT)
    short = {r["check"]: r for r in json.loads(got.stdout)["results"]}["archive-kept-long-enough"]["findings"]
    ok("rebooted" in {f["source"] for f in short}, "three records of a clock without battery make no archive of years", short)


def test_holes(folder):
    """Zeros where a log was cut while a program wrote on, or where a machine fell."""
    for name, text in {"front.log": bytes(300000) + hours("2026-11-01T00:00:00", 48).encode(),
                       "middle.log": (hours("2026-11-01T00:00:00", 24)).encode() + bytes(300000) + hours("2026-11-02T00:00:00", 24).encode(),
                       "packed.log.1.gz": gzip.compress(bytes(300000) + hours("2026-11-01T00:00:00", 48).encode())}.items():
        write(f"{folder}/{name}", text)
    _, got, _ = rows("SELECT source, records, undated, damaged FROM log_sources ORDER BY source", folder)
    equal(got, [{"source": n, "records": 48, "undated": 0, "damaged": 0} for n in ("front.log", "middle.log", "packed.log")], "a hole is no line, and no end")
    write(f"{folder}/zeros.log", bytes(300000))
    status, got, words = rows("SELECT damaged FROM log_sources WHERE source = 'zeros.log'", folder)
    ok(status == 2 and got == [{"damaged": 1}] and "nothing but zeros" in words, "a log of nothing else is told", got, words)


def test_unread(folder):
    """A folder that cannot be read costs itself alone."""
    deep = folder + "/deep" * 40
    write(f"{folder}/good.log", hours("2026-11-01T00:00:00", 480))
    write(f"{deep}/x.log", hours("2026-11-01T00:00:00", 480))
    status, got, words = rows("SELECT source FROM log_sources", folder)
    ok(status == 2 and got == [{"source": "good.log"}] and "deeper than 32 folders" in words, "what lies too deep is told, and the rest is read", got, words)
    shutil.rmtree(f"{folder}/deep")
    os.makedirs(f"{folder}/locked")
    os.remove(f"{folder}/good.log")
    if os.geteuid():
        os.chmod(f"{folder}/locked", 0)
        got = zicha("inspect", f"log:{folder}", "--format", "json")
        equal({r["state"] for r in json.loads(got.stdout)["results"]}, {"unknown"}, "a folder that may hide all logs is not one without any")
        os.chmod(f"{folder}/locked", 0o700)


def test_journal(folder):
    """Of a journal only the times are read: nothing is said of people."""
    kept = os.path.join(here, "table/host/log_spans/journal/root/var/log/journal", "0123456789abcdef" * 2, "system.journal")
    os.makedirs(f"{folder}/journal")
    shutil.copy(kept, f"{folder}/journal/system.journal")
    _, got, _ = rows("SELECT kind, records > 0 AS some, damaged FROM log_sources", f"{folder}/journal")
    equal(got, [{"kind": "journal", "some": 1, "damaged": 0}], "the times of a journal are read")
    status, _, words = rows("SELECT 1 FROM log_logins", f"{folder}/journal")
    ok(status == 2, "a journal that says nothing of people is no log without people", words)


def test_windows_people(folder):
    """Events of Windows that tell of people, by channel; what Windows does by itself, whatever its language calls the account, is nobody."""
    at = evtx.seconds("2026-11-20T10:00:00")
    sessions = "Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational"
    service = b"\1\1\0\0\0\0\0\5\x13\0\0\0"
    events = [(4624, "Security", {"TargetUserName": name, "LogonType": kind, "IpAddress": "::ffff:10.0.0.5"}) for kind, name in ((2, "li"), (4, "job"), (5, "service"), (10, "ru"))]
    events += [(4768, "Security", {"TargetUserName": "gone", "Status": 6, "IpAddress": "::ffff:10.0.0.8"}), (4768, "Security", {"TargetUserName": "here", "Status": 0}),
               (4778, "Security", {"AccountName": "back", "ClientAddress": "10.0.0.77"}), (4825, "Security", {"AccountName": "stranger", "ClientAddress": "10.0.0.78"}),
               (1149, sessions, {"Param1": "far", "Param2": "HIS", "Param3": "10.0.0.99"}),
               (18456, "Application", {"": ["sa", "原因: 密码不匹配", "[客户端: 10.9.9.9]"]})]
    events += [(1104, "Security", {}), (1101, "Security", {}), (4781, "Security", {"OldTargetUserName": "a", "NewTargetUserName": "b"}),
               (4616, "Security", {"SubjectUserName": "LOKALER DIENST", "SubjectUserSid": service}), (4616, "Security", {"SubjectUserName": "li"}),
               (4672, "Security", {"SubjectUserName": "SERVICE LOCAL", "SubjectUserSid": service, "PrivilegeList": "x"}),
               (4672, "Security", {"SubjectUserName": "li", "PrivilegeList": "SeSecurityPrivilege\r\n\t\t\tSeBackupPrivilege"})]
    write(f"{folder}/all.evtx", evtx.log([(at, "P", event, channel, "H", data) for event, channel, data in events]))
    _, got, _ = rows("SELECT account, from_address, service, is_refused FROM log_logins ORDER BY account", folder)
    equal([tuple(r.values()) for r in got], [("back", "10.0.0.77", "rdp", 0), ("far", "10.0.0.99", "rdp", 0), ("gone", "10.0.0.8", "kerberos", 1), ("li", "10.0.0.5", "windows", 0),
                                             ("ru", "10.0.0.5", "windows", 0), ("sa", "10.9.9.9", "database", 1), ("stranger", "10.0.0.78", "rdp", 1)], "who came in, and who did not")
    _, got, _ = rows("SELECT event, account FROM log_events ORDER BY event", folder)
    equal([tuple(r.values()) for r in got], [("account renamed", "a"), ("clock set", "li"), ("log full", None), ("records lost", None)], "what happened to accounts, clock and log")
    _, got, _ = rows("SELECT account, what FROM log_privilege", folder)
    equal(got, [{"account": "li", "what": "SeSecurityPrivilege SeBackupPrivilege"}], "a list of rights is on one line")


def test_forwarded(folder):
    """What a collector keeps of other machines has no template."""
    events = [(NOW - 9000 + n, "P", 4625, "Security", f"PC{n}", {"TargetUserName": "管理员", "LogonType": 3, "IpAddress": "10.1.1.66"}) for n in range(3)]
    write(f"{folder}/ForwardedEvents.evtx", evtx.forwarded(events))
    _, got, _ = rows("SELECT records, damaged FROM log_sources", folder)
    equal(got, [{"records": 3, "damaged": 0}], "records that were forwarded are read")
    _, got, _ = rows("SELECT host, account, from_address, is_refused FROM log_logins ORDER BY host", folder)
    equal([tuple(r.values()) for r in got], [(f"PC{n}", "管理员", "10.1.1.66", 1) for n in range(3)], "and each tells of its own machine")


def test_audit(folder):
    """What the audit daemon writes, with the names of machines and people that it was told to add."""
    def line(kind, rest, front="", back=""):
        return f"{front}type={kind} msg=audit(1795262400.123:7): pid=1 uid=0 auid=1000 ses=3 {rest}{back}\n"
    opened = "msg='op=login id=1000 exe=\"/usr/sbin/sshd\" hostname=? addr=10.1.1.9 terminal=ssh res=success'"
    write(f"{folder}/audit.log", line("USER_LOGIN", opened, back='\x1dUID="root" AUID="li" ID="li"') + line("USER_LOGIN", opened, "node=his02 ") +
          line("USER_LOGIN", "msg='op=login acct=28756E6B6E6F776E207573657229 exe=\"/usr/sbin/sshd\" hostname=? addr=203.0.113.9 terminal=ssh res=failed'") +
          line("USER_CMD", "msg='cwd=\"/\" cmd=2F exe=\"/usr/bin/sudo\" terminal=pts/0 res=failed'") +
          line("USER_AUTH", "msg='op=PAM:authentication grantors=? acct=\"root\" exe=\"/usr/bin/su\" hostname=? addr=? terminal=pts/0 res=failed'") +
          line("ADD_USER", "msg='op=adding user acct=\"evil\" exe=\"/usr/sbin/useradd\" hostname=? addr=? terminal=pts/0 res=success'") +
          "type=CONFIG_CHANGE msg=audit(1795262400.123:8): op=set audit_enabled=0 old=1 auid=1000 ses=3 res=1\n"
          "type=CONFIG_CHANGE msg=audit(1795262400.123:9): auid=4294967295 ses=4294967295 op=remove_rule key=\"x\" list=4 res=1\n")
    _, got, _ = rows("SELECT host, account, from_address, is_refused FROM log_logins ORDER BY account", folder)
    equal([tuple(r.values()) for r in got], [(None, "(unknown user)", "203.0.113.9", 1), ("his02", "1000", "10.1.1.9", 0), (None, "li", "10.1.1.9", 0)], "names in hexadecimal are read")
    _, got, _ = rows("SELECT account, way, what, is_refused FROM log_privilege ORDER BY way", folder)
    equal([tuple(r.values()) for r in got], [("1000", "su", "root", 1), ("1000", "sudo", None, 1)], "who tried to become root")
    _, got, _ = rows("SELECT kind, event, account FROM log_events ORDER BY kind", folder)
    equal([tuple(r.values()) for r in got], [("account", "account made", "evil"), ("policy", "audit policy changed", "1000")], "what auditd does at its start is nobody's")


def test_no_logs(folder):
    """A copy of /var/log has files that are called logs and are none, and logs that cannot be read here: nothing of these is damaged."""
    write(f"{folder}/syslog", hours("2026-11-01T00:00:00", 48))
    write(f"{folder}/java.log", "2026-11-01 00:00:00,123 INFO [main] x\n" * 9)
    write(f"{folder}/chinese.log", "2026年11月20日 01时00分00秒 用户登录\n".encode("gbk") * 9)
    for name, content in {"lastlog": bytes(292) + b"\1\2\3\4pts/0".ljust(292, b"\0"), "faillog": bytes(64), "mysql/ib_logfile0": b"\0\0\0\1" * 200,
                          "mysql/binlog.000001": b"\xfebin" + bytes(100)}.items():
        write(f"{folder}/{name}", content)
    status, got, words = rows("SELECT source, records, damaged, host FROM log_sources ORDER BY source", folder)
    equal((status, [tuple(r.values()) for r in got]), (0, [("chinese.log", 9, 0, None), ("java.log", 9, 0, None), ("syslog", 48, 0, "h")]), "what is no log is none")
    journal = os.path.join(here, "table/host/log_spans/journal/root/var/log/journal", "0123456789abcdef" * 2, "system.journal")
    write(f"{folder}/system.journal.gz", gzip.compress(open(journal, "rb").read()))
    write(f"{folder}/messages.1.bz2", bz2.compress(hours("2026-11-01T00:00:00", 48).encode()))
    write(f"{folder}/wtmp.db", b"SQLite format 3\0" + bytes(500))
    write(f"{folder}/old.evt", b"\x30\0\0\0LfLe" + bytes(100))
    status, got, words = rows("SELECT source, damaged FROM log_sources WHERE source <> 'syslog' AND source NOT LIKE '%.log' ORDER BY source", folder)
    equal((status, [tuple(r.values()) for r in got]), (2, [("messages", 0), ("old.evt", 0), ("system.journal", 0), ("wtmp.db", 0)]), "what cannot be read here is not damaged, and told")


def tar_of(files, mode="w"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as tar:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(content), NOW
            tar.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def zip_of(files, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as packed:
        for name, content in files.items():
            packed.writestr(zipfile.ZipInfo(name, time.gmtime(NOW)[:6]), content, method)
    return out.getvalue()


def test_packed(folder):
    """Logs come as archives, too: their members are read as if they lay in a folder, whatever packs them."""
    first, second, third = (hours(f"2026-11-{day:02}T00:00:00", 96).encode() for day in (1, 5, 9))
    parts = {"var/log/messages": third, "var/log/messages.1": second, "var/log/messages.2.gz": gzip.compress(first)}
    whole = {"parts": 3, "records": 288, "damaged": 0, "first_at": "2026-10-31T16:00:00Z", "last_at": "2026-11-12T15:00:00Z"}
    cases = {"a.tar": tar_of(parts), "b.tar.gz": tar_of(parts, "w:gz"), "c.tgz": tar_of(parts, "w:gz"), "d.tar.xz": tar_of(parts, "w:xz"),
             "e.tar.bz2": tar_of(parts, "w:bz2"), "f.zip": zip_of(parts), "g.zip": zip_of(parts, zipfile.ZIP_STORED)}
    for name, content in cases.items():
        write(f"{folder}/{name}", content)
    write(f"{folder}/h.zip", zip_of({"host1.tar.gz": cases["b.tar.gz"]}))
    sql = "SELECT source, parts, records, damaged, first_at, last_at FROM log_sources ORDER BY source"
    status, got, words = rows(sql, folder)
    equal((status, got), (0, [{"source": f"{n}/var/log/messages", **whole} for n in (*cases, "h.zip/host1.tar.gz")]), "members of archives are logs")
    shutil.rmtree(folder)
    write(f"{folder}/messages.1.bz2", bz2.compress(first + second))
    write(f"{folder}/messages", third)
    status, got, words = rows(sql, folder)
    equal((status, got), (0, [{"source": "messages", **whole, "parts": 2}]), "what bzip2 has packed is read")
    shutil.rmtree(folder)
    write(f"{folder}/chinese.zip", zip_of({"XXXX/messages": first}).replace(b"XXXX", "日志".encode("gbk")))
    _, got, _ = rows(sql, folder)
    equal([r["source"] for r in got], ["chinese.zip/日志/messages"], "names that Windows wrote are read")
    shutil.rmtree(folder)
    noise = "".join(f"2026-11-01T{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}Z h x: {n * 7919 % 10007}\n" for n in range(9000)).encode()
    for name, content in {"cut.tar": tar_of({"a.log": noise, "b.log": noise})[:-len(noise)], "cut.tar.gz": tar_of({"a.log": noise * 20}, "w:gz")[:-300],
                          "cut.zip": zip_of({"a.log": noise, "b.log": noise})[:-3000], "cut.bz2": bz2.compress(noise * 20)[:-300]}.items():
        write(f"{folder}/{name}", content)
        status, got, words = rows("SELECT sum(damaged) AS damaged FROM log_sources", f"{folder}/{name}")
        ok(status == 2 and got == [{"damaged": 1}], f"{name}: an archive that is cut is damaged, once", got, words)
    for name, content in {"x.7z": b"7z\xbc\xaf\x27\x1c" + bytes(range(256)) * 9, "x.rar": b"Rar!\x1a\7\0" + bytes(range(256)) * 9}.items():
        write(f"{folder}/{name}", content)
        status, got, words = rows("SELECT damaged FROM log_sources", f"{folder}/{name}")
        ok(status == 2 and got == [{"damaged": 1}], f"{name}: one that is none is told", got, words)
    if shutil.which("zip"):
        write(f"{folder}/a.log", first)
        subprocess.run(["zip", "-q", "-P", "secret", "sealed.zip", "a.log"], cwd=folder, check=True)
        status, got, words = rows("SELECT damaged FROM log_sources", f"{folder}/sealed.zip")
        ok(status == 2 and got == [{"damaged": 0}] and "sealed with a password" in words, "one that is sealed is not damaged, and told", got, words)


def test_saved(folder):
    """Events and journals as people save them: each says who, from where and when, the newest first or last."""
    stamps = [evtx.seconds("2026-11-20T01:00:00") + n * 3600 for n in range(20)]
    who = "Failed password for root from 203.0.113.5 port 22 ssh2"

    def listed(at, separator):
        t = time.gmtime(at)
        head = separator.join(["信息", f"{t.tm_year}/{t.tm_mon}/{t.tm_mday} {t.tm_hour}:{t.tm_min:02}:00", "Microsoft-Windows-Security-Auditing", "4625", ""])
        return (f'{head}"帐户登录失败。\r\n\r\n使用者:\r\n\t帐户名:\t\tPC7$\r\n\r\n登录类型:\t\t\t3\r\n\r\n登录失败的帐户:\r\n\t帐户名:\t\troot\r\n'
                f'\r\n网络信息:\r\n\t源网络地址:\t203.0.113.5\r\n"\r\n')

    def xml(at):
        return (f"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>4625</EventID><TimeCreated SystemTime="
                f"'{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(at))}.1234567Z'/><Channel>Security</Channel><Computer>PC7</Computer></System>"
                "<EventData><Data Name='TargetUserName'>root</Data><Data Name='IpAddress'>203.0.113.5</Data></EventData></Event>")
    head = "级别,日期和时间,来源,事件 ID,任务类别\r\n"
    newest = list(reversed(stamps))
    files = {"a.csv": (head + "".join(listed(t, ",") for t in newest)).encode("gbk"), "b.csv": ("\ufeff" + head + "".join(listed(t, ",") for t in newest)).encode(),
             "c.txt": ("\ufeff" + head.replace(",", "\t") + "".join(listed(t, "\t") for t in newest)).encode("utf-16-le"),
             "d.xml": "<?xml version='1.0'?><Events>" + "".join(map(xml, newest)) + "</Events>",
             "e.export": "".join(f"__CURSOR=s\n__REALTIME_TIMESTAMP={t}000000\n_HOSTNAME=h\nSYSLOG_IDENTIFIER=sshd\nMESSAGE={who}\n\n" for t in stamps),
             "f.json": "".join(json.dumps({"__REALTIME_TIMESTAMP": f"{t}000000", "_HOSTNAME": "h", "SYSLOG_IDENTIFIER": "sshd", "MESSAGE": who}) + "\n" for t in stamps),
             "g.json": "".join(json.dumps({"level": "info", "ts": t + .5, "message": f"Nov 20 01:00:00 h sshd[1]: {who}"}) + "\n" for t in stamps)}
    for name, content in files.items():
        write(f"{folder}/{name}", content)
    _, got, _ = rows("SELECT source, records, first_at, last_at, clock_jumps AS jumps, damaged FROM log_sources ORDER BY source", folder)
    want = {"records": 20, "first_at": "2026-11-20T01:00:00Z", "last_at": "2026-11-20T20:00:00Z", "jumps": 0, "damaged": 0}
    equal(got, [{"source": n, **want} for n in files], "each event or entry is a record, in whichever order")
    _, got, _ = rows("SELECT source, account, from_address, is_refused, count FROM log_logins ORDER BY source", folder)
    equal(got, [{"source": n, "account": "root", "from_address": "203.0.113.5", "is_refused": 1, "count": 20} for n in files], "and tells who was refused")
    write(f"{folder}/cut/cut.xml", files["d.xml"][:-100])
    status, got, _ = rows("SELECT records, damaged FROM log_sources", f"{folder}/cut")
    equal((status, got), (2, [{"records": 19, "damaged": 1}]), "a list that breaks off is damaged")
    write(f"{folder}/sql/ERRORLOG", ("\ufeff2026-11-20 01:00:00.12 登录          用户 'sa' 登录失败。 原因: 密码不匹配。 [客户端: 10.1.1.9]\r\n"
                                     "2026-11-20 01:00:00.12 Logon       Login failed for user 'sa'. Reason: x. [CLIENT: 10.1.1.9]\r\n").encode("utf-16-le"))
    _, got, _ = rows("SELECT host, account, from_address, count FROM log_logins", f"{folder}/sql")
    equal(got, [{"host": None, "account": "sa", "from_address": "10.1.1.9", "count": 2}], "SQL Server tells whom it refused")


def test_checks(folder):
    got = zicha("inspect", "log:" + folder, "--set", "log.zone=UTC", "--format", "json", env=ENVIRONMENT)
    states = {r["check"]: r["state"] for r in json.loads(got.stdout)["results"]}
    for check in ("archive-kept-long-enough", "archive-without-gaps", "archive-clock-steady", "archive-guessing", "archive-guessed",
                  "archive-odd-hours", "archive-root-sign-in", "archive-not-cleared"):
        equal(states.get(check), "fail", f"{check}: what was planted is found")
    for check in ("archive-whole", "archive-policy-kept", "archive-accounts-known"):
        equal(states.get(check), "pass", f"{check}: what is not there is not invented")


def test_role(folder):
    got = zicha("survey", "--drill", "log:" + folder)
    results = [line.rsplit(": ", 1)[1] for line in got.stdout.splitlines()]
    ok(len(results) >= 12 and set(results) == {"refused"}, "the role that reads logs can do nothing else", got.stdout)


with tempfile.TemporaryDirectory() as scratch:
    archive = make_archive(scratch + "/archive")
    test_spans(archive)
    test_people(archive)
    test_checks(archive)
    test_windows(scratch)
    test_damage(scratch)
    os.makedirs(scratch + "/events")
    test_events(scratch + "/events")
    os.makedirs(scratch + "/years")
    test_years(scratch + "/years")
    for test in test_servers, test_parts, test_holes, test_unread, test_windows_people, test_forwarded, test_audit, test_no_logs, test_packed, test_saved:
        os.makedirs(f"{scratch}/{test.__name__}")
        test(f"{scratch}/{test.__name__}")
    test_journal(scratch)
    test_role(archive)
done()

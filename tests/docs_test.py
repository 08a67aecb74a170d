#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""docs_test ZICHA - generated documents are those that the program prints, and every example runs."""
import json
import os
import pathlib
import re
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from ending import scratch  # noqa: E402
from patience import HANG  # noqa: E402
from tap import done, ok  # noqa: E402

zicha = os.path.abspath(sys.argv[1])
source = pathlib.Path(__file__).resolve().parent.parent
environment = dict(os.environ, ZICHA_CONTENT=str(source), ZICHA_STATE=scratch(), LC_ALL="C.UTF-8")
OSV = {"id": "DEBIAN-CVE-2024-3094", "modified": "2024-03-30T00:00:00Z", "affected": [
    {"package": {"ecosystem": "Debian:12", "name": "xz-utils"},
     "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "5.6.0"}, {"fixed": "5.6.1+really5.4.5-1"}]}]}]}


def run(arguments, **more):
    more.setdefault("input", "")
    return subprocess.run(arguments, capture_output=True, text=True, env=environment, timeout=HANG, **more)


def generated():
    done = run([source / "tools/docs", zicha, source, "--compare"])
    ok(done.returncode == 0, "generated documents are up to date (else: make docs)", done.stdout, done.stderr)
    done = run(["bash", "-n", source / "packaging/completions/zicha.bash"])
    ok(done.returncode == 0, "the bash completion is a script that bash can read", done.stderr)


def example(table, target):
    done = run([zicha, "query", table["example"], *target, "--format", "csv"])
    # 2: a table that this machine or this user cannot see whole.
    ok(done.returncode in (0, 2), f"the example of the table {table['name']} runs", done.stderr)


def tables():
    listed = json.loads(run([zicha, "tables", "--format", "json"]).stdout)
    with tempfile.TemporaryDirectory() as folder:
        unit = os.path.join(folder, "u.db")
        done = run([zicha, "init", "--db", unit, "--code", "x", "--name", "X", "--class", "bureau"])
        ok(done.returncode == 0, "there is a unit to ask", done.stderr)
        # What is in files is asked of a small root: this machine's own file systems may be large.
        root = os.path.join(folder, "root")
        os.makedirs(os.path.join(root, "etc"))
        shutil.copy("/etc/passwd", os.path.join(root, "etc"))
        for table in listed:
            example(table, ["unit:" + unit] if table["of"] == "unit" else ["root:" + root] if table["of"] == "host" and not table["is_live"] else [])
    text = (source / "docs/tables.md").read_text()
    rows = re.findall(r"^\| `(\w+)\(.*\| `(.+)` \| `(.+)` \|$", text, re.M)
    ok(len(rows) >= 5, "docs/tables.md has the SQL functions")
    for name, expression, gives in rows:
        done = run([zicha, "query", f"SELECT {expression} AS value", "--format", "csv"])
        ok(done.stdout.split("\n")[1:2] == [gives], f"the example of {name}() gives {gives}",
           done.stdout, done.stderr)


def examples(page):
    """The example lines of a manual page, as they were before roff."""
    part = page.read_text().split(".SH EXAMPLES\n.nf\n")[1].split(".fi\n")[0]
    return part.replace("\\-", "-").replace("\\e", "\\").strip().split("\n")


def looked_at(words):
    """What an example looks at that names no target is this machine, whose file systems may be large: the first one
    shows that it runs, the others look at a small root."""
    names_none = words[1] in ("inspect", "collect") and len(words) > 2 and "local" not in words
    return ["root:root"] if names_none else []


def commands():
    names = run([zicha, "docs", "commands"]).stdout.split()
    ok("inspect" in names, "the manual knows the subcommands")
    # Two snapshots of nothing stand for what examples of diff compare, and there is a feed.
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "root/etc").mkdir(parents=True)
        for name in ("today.zicha", "yesterday.zicha", "before.zicha", "after.zicha"):
            run([zicha, "inspect", "root:root", "--snapshot", name], cwd=folder)
        with zipfile.ZipFile(pathlib.Path(folder) / "osv-debian.zip", "w") as archive:
            archive.writestr("DEBIAN-CVE-2024-3094.json", json.dumps(OSV))
        # A capture of nothing: the head of a file of pcap.
        (pathlib.Path(folder) / "capture.pcap").write_bytes(struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1))
        # And there is a unit, with what the examples speak of.
        for words in (["init", "--code", "x", "--name", "X", "--class", "hospital"],
                      ["records", "rooms", "add", "name=主机房", "class=machine_room"],
                      ["records", "people", "add", "name=李伟"], ["records", "systems", "add", "name=HIS", "class=business"],
                      ["records", "protection", "add", "system=HIS", "grade=S2A2G2"],
                      ["records", "problems", "add", "number=P00012", "source=person", "title=x", "severity=low",
                       "state=open", "first_seen_on=2026-01-01", "check_id=sshd-root-login", "target=pc-01"]):
            done = run([zicha, *words], cwd=folder)
            ok(done.returncode == 0, f"what the examples speak of is there: {' '.join(words)}", done.stderr)
        for name in names:
            for line in examples(source / f"docs/man/zicha-{name}.1"):
                words = shlex.split(line)
                done = run([zicha, *words[1:], *looked_at(words)], cwd=folder)
                ok(words[0] == "zicha" and done.returncode <= 2, f"the example runs: {line}",
                   done.stdout[-500:], done.stderr)


def links():
    """Paths that the documents name are there."""
    for page in sorted([*source.glob("*.md"), *source.glob("docs/*.md"), *source.glob("docs/adr/*.md")]):
        text = re.sub(r"^```.*?^```", "", page.read_text(), flags=re.M | re.S)
        missing = [target for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)
                   if not (page.parent / target).exists()]
        ok(not missing, f"links in {page.relative_to(source)} lead somewhere", *missing)


def blocks(kind):
    """The code blocks of a kind in CONTRIBUTING.md."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", (source / "CONTRIBUTING.md").read_text(), re.S | re.M)


def recipes():
    for text in blocks("c"):
        name = re.search(r"/\* (\w+) - ", text).group(1)
        done = run(["cc", "-std=gnu17", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter",
                    f"-I{source}/src", "-fsyntax-only", "-x", "c", "-"], input=text)
        ok(done.returncode == 0, f"the recipe {name}.c compiles", done.stderr)
    files = blocks("sql")
    ok(len(files) == 3, "the recipe of a check has its three files")
    name = re.search(r"^-- id: (.*)$", files[0], re.M).group(1)
    area = re.search(r"^-- area: (.*)$", files[0], re.M).group(1)
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder) / area / name
        place.mkdir(parents=True)
        for file, text in zip(("check.sql", "pass.sql", "fail.sql"), files):
            (place / file).write_text(text)
        done = run([zicha, "checks", "--checks", folder, "--test", name])
        ok(done.returncode == 0, "the recipe of a check passes its tests", done.stdout, done.stderr)


generated()
recipes()
tables()
commands()
links()
done()

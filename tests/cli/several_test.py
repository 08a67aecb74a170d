#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""several_test ZICHA - one report of several targets, in each form."""
import csv
import html.parser
import io
import json
import os
import re
import signal
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from tap import SOURCE, done, equal, ok, write, zicha  # noqa: E402

try:
    import jsonschema
except ImportError:
    jsonschema = None


class Ids(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids, self.links, self.open = [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.links += [attributes["href"][1:]] if attributes.get("href", "").startswith("#") else []
        if tag in ("details", "section", "table", "div"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in ("details", "section", "table", "div"):
            assert self.open.pop() == tag, tag


with tempfile.TemporaryDirectory() as scratch:
    def root(name, passwd):
        write(f"{scratch}/{name}/etc/passwd", passwd)
        write(f"{scratch}/{name}/etc/os-release", 'ID=debian\nVERSION_ID="12"\nNAME="Debian <b>"\n')
        write(f"{scratch}/{name}/etc/hostname", name + "\n")
        return f"root:{scratch}/{name}"

    good = root("good", "root:x:0:0::/root:/bin/sh\n")
    bad = root("bad", "root:x:0:0::/root:/bin/sh\nli:x:0:1::/:/bin/sh\n=cmd:x:0:2::/:/bin/sh\n")
    blind, gone = f"root:{scratch}/<i>none", f"{scratch}/no\x1b[31m.zicha"
    checks = ["--only", "uid-zero-unique", "--only", "password-shadowed"]
    if not os.path.isdir(f"{SOURCE}/checks/passwords/password-shadowed"):
        checks = checks[:2]

    def inspect(*arguments):
        return zicha("inspect", *checks, *arguments)

    # ---- JSON ----
    got = inspect(good, bad, blind, gone, "--format", "json")
    equal(got.returncode, 1, "something failed somewhere: exit status 1")
    equal(len(got.stderr.strip().splitlines()), 2, "each target that cannot be inspected is told in one line")
    ok("\x1b" not in got.stderr, "which drives no terminal", got.stderr)
    document = json.loads(got.stdout)
    equal([t["target"] for t in document["targets"]][2:], [bad, good], "the worst first, those not inspected before all")
    equal([t["not_inspected"] is None for t in document["targets"]], [False, False, True, True], "and with words")
    row = next(r for r in document["matrix"] if r["check"] == "uid-zero-unique")
    equal((row["states"], row["failed"]), ([None, None, "fail", "pass"], 1), "the matrix tells which check failed where")
    equal(document["targets"][2]["name"], "bad", "a target is called by its own name, too")
    if jsonschema:
        with open(f"{SOURCE}/docs/inspections.schema.json") as f:
            jsonschema.validate(document, json.load(f))
        with open(f"{SOURCE}/docs/inspection.schema.json") as f:
            schema = json.load(f)
        for one in document["inspections"]:
            jsonschema.validate(one, schema)
        ok(True, "the document and those in it follow their schemas")
    alone = json.loads(inspect(bad, "--format", "json").stdout)
    one = next(d for d in document["inspections"] if d["inspection"]["target"] == bad)
    for d in alone, one:
        d["results"] = [{k: v for k, v in r.items() if k != "ms"} for r in d["results"]]
    equal(one["results"], alone["results"], "a target among others has the verdicts that it has alone")

    # ---- other forms ----
    got = inspect(good, bad, blind, "--format", "html")
    page = Ids()
    page.feed(got.stdout)
    equal(len(page.ids), len(set(page.ids)), "each id of the page is there once")
    equal([x for x in page.links if x not in page.ids], [], "and each link leads somewhere")
    equal(page.open, [], "what is opened is closed")
    ok("<i>none" not in got.stdout and "Debian <b>" not in got.stdout, "no host's words become markup")
    equal(len(re.findall("<html", got.stdout)), 1, "it is one page")
    got = inspect(good, bad, blind, "--format", "csv")
    lines = list(csv.reader(io.StringIO(got.stdout)))
    equal({len(line) for line in lines}, {10}, "CSV: each line has the same cells")
    equal(lines[0][:2], ["target", "check"], "the target is the first")
    ok([blind, "", "unknown"] in [line[:3] for line in lines], "one that was not inspected has a line")
    got = inspect(good, bad, blind)
    ok("not inspected" in got.stdout and re.search(r"uid-zero-unique\s+\?x\.", got.stdout), "text has the matrix", got.stdout[-900:])
    for form in "text", "html", "csv", "json":
        got = inspect(good, bad, "--format", form, "--lang", "zh_CN")
        equal(got.returncode, 1, f"{form} in Chinese")

    # ---- which targets ----
    equal(inspect(good, good, "--format", "json").returncode, 0, "the same target twice is one")
    listed = write(f"{scratch}/targets", f"# comment\n\n  {good}  # the first\r\n{bad}\n")
    equal(len(json.loads(inspect("--targets", listed, "--format", "json").stdout)["targets"]), 2, "targets stand in a file")
    for name, how in ("utf-8-sig", "with a mark"), ("utf-16", "in UTF-16"):
        marked = write(f"{scratch}/marked", f"{good}\r\n{bad}\r\n".encode(name))
        equal(inspect("--targets", marked).stderr, "", f"also {how}, as an editor of Windows saves them")
    got = inspect("--targets", write(f"{scratch}/empty", "# none\n"))
    ok(got.returncode == 3 and "no target" in got.stderr, "a file without targets is told", got.stderr)
    got = inspect("--targets", write(f"{scratch}/many", "".join(f"root:/{n}\n" for n in range(10001))))
    ok(got.returncode == 3 and "10001 targets" in got.stderr, "more targets than can be inspected are told, not left out", got.stderr)
    got = inspect("--targets", f"{scratch}/nofile")
    ok(got.returncode == 4 and "nofile" in got.stderr, "so is one that is not there", got.stderr)
    equal(inspect(blind, gone).returncode, 2, "nothing could be inspected: exit status 2")
    for wrong in ["--snapshot", f"{scratch}/s"], ["--jobs", "0"], ["--jobs", "many"], ["--timeout", "-1"]:
        got = inspect(good, bad, *wrong)
        equal(got.returncode, 3, f"{wrong[0]} {wrong[1][-4:]}: wrong use")
    got = zicha("inspect", good, bad, "--profile", "none")
    ok(got.returncode == 3 and "none" in got.stderr, "a profile that is not there is told once", got.stderr)
    got = zicha("inspect", good, bad, "--only", "no-such-check")
    ok(got.returncode == 3 and "no-such-check" in got.stderr, "so is a check", got.stderr)

    # ---- snapshots, also hostile ones ----
    snapshot = f"{scratch}/good.zicha"
    zicha("collect", good, "--out", snapshot)
    with open(snapshot, "rb") as f:
        bytes_ = f.read()
    hostile = [write(f"{scratch}/h{i}.zicha", x) for i, x in enumerate((b"", b"\0" * 4096, bytes_[:-3000], os.urandom(5000)))]
    got = inspect(snapshot, *hostile, "--format", "json")
    document = json.loads(got.stdout)
    equal(sum(t["not_inspected"] is None for t in document["targets"]), 1, "a broken snapshot harms no other")
    ok(all("no snapshot" in t["not_inspected"] for t in document["targets"][:4]), "and is told", document["targets"])

    # ---- one after another: what the one before was like changes no verdict ----
    whole, taken = [], {}
    for n, (passwd, sshd, day) in enumerate((("root:x:0:0::/root:/bin/sh", "PermitRootLogin yes", 1), ("root::0:0::/root:/bin/sh\nli:x:0:1::/:/bin/sh", "PermitRootLogin no", 2),
                                             ("root:x:0:0::/root:/bin/sh", "PermitRootLogin no", 900), ("", "Include /etc/none/*", 3))):
        write(f"{scratch}/turn{n}/etc/passwd", passwd + "\n")
        write(f"{scratch}/turn{n}/etc/shadow", f"root:$6$a$b:{20000 + n}:0:99999:7:::\nli:!:1:0:9:7:::\n")
        write(f"{scratch}/turn{n}/etc/ssh/sshd_config", sshd + "\n")
        if n == 3:
            os.mkdir(f"{scratch}/turn{n}/etc/group")
        whole.append(f"{scratch}/turn{n}.zicha")
        zicha("collect", f"root:{scratch}/turn{n}", "--out", whole[-1], env={"SOURCE_DATE_EPOCH": str(1790000000 + 86400 * day)})

    def results(document):
        return [{k: v for k, v in r.items() if k != "ms"} for r in document["results"]], document["tables"]
    for path in whole:
        taken[path] = results(json.loads(zicha("inspect", path, "--profile", "hardened", "--format", "json").stdout))
    n_failed = [sum(r["state"] == "fail" for r in taken[path][0]) for path in whole]
    ok(len(set(n_failed)) == len(whole) and min(n_failed) > 20, "four hosts of which each fails other checks", n_failed)
    for order in (0, 1, 2, 3), (3, 2, 1, 0), (1, 3, 0, 2):
        # The same once more behind each: all that is told is what was told before.
        for n in order:
            with open(f"{scratch}/again{n}.zicha", "wb") as f, open(whole[n], "rb") as copied:
                f.write(copied.read())
        paths = [p for n in order for p in (whole[n], f"{scratch}/again{n}.zicha")]
        document = json.loads(zicha("inspect", *paths, "--profile", "hardened", "--format", "json", "--jobs", "1").stdout)
        got = {d["inspection"]["target"]: d for d in document["inspections"]}
        equal(len(got), len(paths), f"in the order {order} all are judged")
        wrong = [os.path.basename(p) for p in paths if results(got[p.replace("again", "turn")])[0] != taken[p.replace("again", "turn")][0]]
        equal(wrong, [], "each as if it came alone")
    again = [r["ms"] for r in got[f"{scratch}/again2.zicha"]["results"]]
    ok(sum(ms == 0 for ms in again) > len(again) / 2, "what is told alike costs nothing twice", len(again), sum(ms == 0 for ms in again))

    # ---- a judge that ends is followed by another ----
    many = []
    for n in range(40):
        many.append(f"{scratch}/many{n}.zicha")
        with open(whole[n % 4], "rb") as copied:
            write(many[-1], copied.read())
    killed, stop = set(), threading.Event()

    def kill():
        """Ends each process that judges, a little while after it has begun."""
        while not stop.wait(0.03):
            for at in os.listdir("/proc"):
                try:
                    with open(f"/proc/{at}/cmdline") as f, open(f"/proc/{at}/stat") as s, open(f"/proc/{int(at)}/environ", "rb") as mark:
                        words, parent = f.read().split("\0"), s.read().rsplit(")", 1)[1].split()[1]
                        if words[:2] != ["zicha", "judge"] or scratch.encode() not in mark.read():
                            continue
                    with open(f"/proc/{parent}/cmdline") as f:
                        if f.read().split("\0")[1] == "judge" and len(killed) < 3:
                            os.kill(int(at), signal.SIGKILL)
                            killed.add(at)
                except (OSError, ValueError, IndexError):
                    continue
    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    # Two side by side, so that the first have not judged all of them when they are seen.
    got = zicha("inspect", *many, "--profile", "hardened", "--format", "json", "--jobs", "2", env={"ZICHA_TEST": scratch})
    stop.set()
    killer.join()
    document = json.loads(got.stdout)
    lost = [t["not_inspected"] for t in document["targets"] if t["not_inspected"]]
    ok(killed and len(lost) <= len(killed) and all("judges its answer" in words for words in lost), "one that is killed takes one host with it at most", killed, lost, got.stderr)
    wrong = [p["inspection"]["target"] for p in document["inspections"]
             if results(p)[0] != taken[whole[int(re.search(r"many(\d+)", p["inspection"]["target"]).group(1)) % 4]][0]]
    equal((wrong, len(document["inspections"])), ([], 40 - len(lost)), "and all others are judged")

    kept = f"{scratch}/kept"
    inspect(bad, good, "--resume", kept)
    equal(len(os.listdir(kept)), 2, "--resume keeps each snapshot")
    write(f"{scratch}/bad/etc/passwd", "root:x:0:0::/root:/bin/sh\n")
    equal(inspect(bad, good, "--resume", kept).returncode, 1, "and judges what it kept")
    for name in os.listdir(kept):
        write(f"{kept}/{name}", "damaged")
    got = inspect(bad, good, "--resume", kept)
    equal((got.returncode, got.stderr, min(os.path.getsize(f"{kept}/{n}") for n in os.listdir(kept)) > 100), (0, "", True),
          "a target whose snapshot was damaged since is asked again")
done()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""report_test ZICHA - real inspections in all forms, held against what docs/inspection.md says.

Inspects a small hostile root with a pack of its own: a fail with markup, formulas and control
characters in its values, a partly waived one, a waived, a pass, an unknown, a notapplicable, a
mistake."""
import csv
import html.parser
import io
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import HANG  # noqa: E402
from tap import done, ok  # noqa: E402

import jsonschema

zicha = os.path.abspath(sys.argv[1])
source = os.environ.get("ZICHA_SOURCE", os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text)


def check(content, id, severity, sql, fix="Look at {name}."):
    write(f"{content}/checks/accounts/{id}/check.sql",
          f"-- id: {id}\n-- title: Title of {id}\n-- title[zh_CN]: {id} 的标题\n-- severity: {severity}\n"
          f"-- area: accounts\n-- controls: gbt22239:8.1.4.1.a\n-- why: Because.\n-- why[zh_CN]: 因为。\n"
          f"-- fix: {fix}\n-- fix[zh_CN]: {fix}\n{sql}\n")


def make(work):
    content, root = f"{work}/content", f"{work}/root"
    write(f"{root}/etc/passwd",
          b"root:x:0:0:root:/root:/bin/bash\n<script>alert(1)</script>:x:0:1::/:/bin/sh\n"
          b"=cmd|' /C calc'!A0:x:5:5::/:/bin/sh\n@SUM(1):x:6:6::/:/bin/sh\nesc\x1b[31m:x:7:7::/:/bin/sh\n"
          + "rtl\u202egnp:x:8:8::/:/bin/sh\n".encode() + b"bad\xff:x:9:9::/:/bin/sh\n")
    write(f"{root}/etc/group", "root:x:0:\n")
    os.mkdir(f"{root}/etc/shadow")  # a directory where a file should be
    write(f"{content}/profiles/server.profile", "title: Server\ntitle[zh_CN]: 服务器\ncheck: *\n")
    check(content, "all-users", "high", "SELECT name, uid, NULL AS none, 1.5 AS half, name FROM users;")
    check(content, "partly", "low", "SELECT name FROM users WHERE uid < 6;")
    check(content, "waived", "low", "SELECT name FROM users WHERE uid = 6;")
    check(content, "placed", "medium", "SELECT name, path, line FROM users WHERE line = 2;")
    check(content, "passes", "low", "SELECT name FROM users WHERE uid = 4711;")
    for k in range(3):
        check(content, f"unknown-{k}", "critical", "SELECT name FROM passwords WHERE 0;")
    check(content, "live-only", "low", "SELECT pid AS name FROM processes;")
    check(content, "mistaken", "low", "SELECT nmae AS name FROM users;")
    write(f"{work}/waivers", "check: waived\nreason: old\nmeasures: watched\napprover: Li Wei\n"
          "expires: 2999-12-31\n\ncheck: partly\nkey: name=root\nreason: needed\napprover: Li Wei\n"
          "expires: 2999-12-31\n\ncheck: all-users\nreason: was\napprover: Li Wei\nexpires: 2001-01-01\n")
    return content, root


def inspect(work, *more):
    done = subprocess.run([zicha, "inspect", f"root:{work}/root", "--waivers", f"{work}/waivers", *more],
                          capture_output=True, timeout=HANG,
                          env=dict(os.environ, ZICHA_CONTENT=f"{work}/content", NO_COLOR="1"))
    return done.stdout


def test_json(work):
    text = inspect(work, "--format", "json", "--lang", "en")
    document = json.loads(text)
    with open(f"{source}/docs/inspection.schema.json", encoding="utf-8") as f:
        schema = json.load(f)
    jsonschema.Draft202012Validator.check_schema(schema)
    mistakes = [f"{list(e.absolute_path)}: {e.message}"
                for e in jsonschema.Draft202012Validator(schema).iter_errors(document)]
    ok(not mistakes, "JSON keeps to docs/inspection.schema.json", "\n".join(mistakes))
    results = {r["check"]: r for r in document["results"]}
    states = {id: r["state"] for id, r in results.items()}
    want = {"all-users": "fail", "placed": "fail", "partly": "fail", "waived": "waived", "passes": "pass",
            "live-only": "notapplicable", "mistaken": "error"}
    want.update({f"unknown-{k}": "unknown" for k in range(3)})
    ok(states == want, "each result has its state", states)
    counted = {s: list(states.values()).count(s) for s in document["summary"]["states"]}
    ok(document["summary"]["states"] == counted, "the summary counts the results")
    rows = results["all-users"]["findings"]
    ok(rows[0] == {"name": "root", "uid": 0, "none": None, "half": 1.5, "name_5": "root"},
       "a row has its columns, types and both of one name", rows[0])
    ok([w["findings"] for w in results["partly"]["waivers"]] ==
       [[k for k, r in enumerate(results["partly"]["findings"]) if r["name"] == "root"]],
       "a waiver names the findings that it carries")
    ok([w["findings"] for w in results["all-users"]["waivers"]] == [[]], "an ended waiver carries none")
    chinese = json.loads(inspect(work, "--format", "json", "--lang", "zh_CN"))
    ok({r["check"]: r["state"] for r in chinese["results"]} == states,
       "ids and states are the same in Chinese")
    ok(chinese["results"][0]["title"].endswith("的标题"), "titles are translated")
    return results


def test_csv(work, results):
    text = inspect(work, "--format", "csv", "--lang", "en").decode()
    lines = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    ok(all(len(line) == 9 for line in lines), "every CSV line has as many cells as the head")
    ok(len(lines) == 1 + sum(max(1, r["n_findings"]) for r in results.values()),
       "a line a finding, one for each result without")
    ok(not [c for line in lines for c in line if c[:1] in "=+-@" and c], "no cell is a formula")
    ok(inspect(work, "--format", "csv", "--lang", "zh_CN").startswith(b"\xef\xbb\xbf"),
       "Chinese CSV begins with a byte order mark")


def test_sarif(work, results):
    run = json.loads(inspect(work, "--format", "sarif", "--lang", "en"))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    ok({r["id"] for r in rules} == set(results), "SARIF has a rule for each check")
    ok(all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"]), "each SARIF result points at its rule")
    kinds = {id: [r["kind"] for r in run["results"] if r["ruleId"] == id] for id in results}
    word = {"pass": "pass", "unknown": "open", "error": "open", "notapplicable": "notApplicable"}
    ok(all(kinds[id] == (["fail"] * r["n_findings"] if r["n_findings"] else [word[r["state"]]]) for id, r in results.items()),
       "each finding and each end has its kind", kinds)
    waived = [len(r["suppressions"]) for r in run["results"] if r["ruleId"] == "partly"]
    ok(sorted(waived) == [0, 0, 1], "a waived finding is suppressed, the others are not", waived)
    prints = [r["partialFingerprints"]["zichaKey/v1"] for r in run["results"] if r["ruleId"] == "all-users"]
    ok(len(set(prints)) == 1, "without a key the findings of a check are one problem", prints)
    told = {t["descriptor"]["id"]: t["level"] for t in run["invocations"][0]["toolExecutionNotifications"]}
    ok(told.get("passwords") == "error" and told.get("mistake") == "error", "what could not be seen is told", told)
    place = [r for r in run["results"] if r["ruleId"] == "placed"][0]["locations"][0]["physicalLocation"]
    ok(place == {"artifactLocation": {"uri": "etc/passwd", "uriBaseId": "TARGET"}, "region": {"startLine": 2}},
       "a finding's path and line are its location", place)


XCCDF = "{http://checklists.nist.gov/xccdf/1.2}"


def test_xccdf(work, results):
    path = f"{work}/out.xml"
    for language in "en", "zh_CN":
        inspect(work, "--format", "xccdf", "--lang", language, "--out", path)
        done = subprocess.run(["oscap", "xccdf", "validate", path], capture_output=True, text=True)
        ok(done.returncode == 0 and done.stdout.count("Warning") <= 1, f"oscap takes the {language} XCCDF",
           done.stderr + done.stdout)
    top = xml.etree.ElementTree.parse(path).getroot()
    states = {r.get("idref").split("_rule_")[1]: r.find(XCCDF + "result").text for r in top.iter(XCCDF + "rule-result")}
    ok(states == {id: "informational" if r["state"] == "waived" else r["state"] for id, r in results.items()},
       "each XCCDF rule-result has its check's state", states)
    approved = {r.get("idref").split("_rule_")[1] for r in top.iter(XCCDF + "rule-result") for m in r.iter(XCCDF + "message")
                if "Li Wei" in m.text}
    ok(approved >= {"waived", "partly"}, "a waiver's approver is named", approved)
    messages = [m.text for r in top.iter(XCCDF + "rule-result") if r.get("idref").endswith("all-users") for m in r.iter(XCCDF + "message")]
    ok(any("\\x1b[31m" in m for m in messages), "what XML cannot hold is written out", messages)
    score = top.find(f".//{XCCDF}score")
    passed = list(states.values()).count("pass")
    counted = sum(list(states.values()).count(s) for s in ("pass", "fail", "unknown", "error"))
    ok((score.text, score.get("maximum")) == (str(passed), str(counted)), "the score counts what gave an answer", score.text)


class Page(html.parser.HTMLParser):
    void = {"meta", "link", "input", "br"}

    def __init__(self):
        super().__init__()
        self.open, self.wrong, self.tags, self.attributes, self.text = [], [], set(), [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += [(tag, *a) for a in attrs]
        if tag not in self.void:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data):
        self.text += data


def test_html(work):
    for language in "en", "zh_CN":
        page = Page()
        page.feed(inspect(work, "--format", "html", "--lang", language).decode())
        ok(not page.wrong and not page.open, f"every element is closed in its order ({language})", page.wrong)
        ok("script" not in page.tags, f"no script ({language})")
        ok(not [a for a in page.attributes if a[1] == "style" or a[1].startswith("on")],
           f"no attribute that the policy forbids ({language})")
        links = [a[2] for a in page.attributes if a[1] in ("src", "href")]
        ok(all(link.startswith("data:") for link in links), f"no outside resource ({language})", links)
        ids = [a[2] for a in page.attributes if a[1] == "id"]
        ok(len(ids) == len(set(ids)), f"every id is there once ({language})")
        ok("<script>alert(1)</script>" in page.text, f"a hostile name is text ({language})")
        ok("\u202e" not in page.text and "\x1b" not in page.text,
           f"no character turns or drives anything ({language})")


def test_text(work):
    text = inspect(work, "--lang", "en").decode()
    ok(text.count("/etc/shadow") == 1, "three checks of one unreadable table take one paragraph", text)
    ok("unknown-0, unknown-1, unknown-2" in text, "which names them")
    ok("\x1b" not in text and "\u202e" not in text, "no control character reaches the terminal")


with tempfile.TemporaryDirectory() as work:
    make(work)
    results = test_json(work)
    test_csv(work, results)
    test_sarif(work, results)
    test_xccdf(work, results)
    test_html(work)
    test_text(work)
done()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""po_test ZICHA - the Chinese is whole: the catalogue, and what the program shows in it."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import SOURCE, done, equal, ok, write, zicha  # noqa: E402

CATALOGUE = os.path.join(SOURCE, "po/zh_CN.po")
CHINESE = re.compile("[\u3400-\u9fff]")
PROSE = re.compile("[A-Za-z]{2,} [a-z]{2,}")
COMMANDS = ["checks", "controls", "diff", "help", "inspect", "query", "tables"]


def chinese(*arguments, **options):
    return zicha(*arguments, "--lang", "zh_CN", **options)


def english_lines(text):
    """Lines of words without any Chinese; command lines to copy are none."""
    return [line for line in text.splitlines()
            if PROSE.search(line) and not CHINESE.search(line) and not re.match(" *zicha ", line)]


def test_catalogue():
    if not shutil.which("xgettext"):
        print("# xgettext is not installed: the catalogue is not compared with the sources")
        return
    po = subprocess.run([os.path.join(SOURCE, "tools/po"), "--check"], capture_output=True, text=True)
    ok(po.returncode == 0, "the catalogue has each msgid of the sources, translated, and no other",
       po.stdout, po.stderr)
    msgfmt = subprocess.run(["msgfmt", "--check", "-o", os.devnull, CATALOGUE], capture_output=True, text=True)
    ok(msgfmt.returncode == 0, "the directives of each translation are those of its msgid", msgfmt.stderr)


def test_entries():
    with open(CATALOGUE, encoding="utf-8") as f:
        text = f.read()
    ok("fuzzy" not in text, "no translation is fuzzy")
    ok(not re.search("^#~", text, re.M), "no translation is obsolete")
    wrong = re.findall("[\u3400-\u9fff][,;?!]|[\u3400-\u9fff]\\.(?=[\"\\\\])", text)
    ok(not wrong, "Chinese sentences have full-width punctuation", wrong)


def test_help():
    for command in COMMANDS:
        equal(english_lines(chinese("help", command).stdout), [], f"help {command} is in Chinese")
    equal(english_lines(chinese("help").stdout), [], "the list of subcommands is in Chinese")
    ok(CHINESE.search(chinese("inspect", "--no-such").stderr), "wrong use is told in Chinese")
    ok(CHINESE.search(zicha("no-such", env={"LC_ALL": "zh_CN.UTF-8"}).stderr),
       "the language of the locale is the language")


def test_tables():
    tables = json.loads(chinese("tables", "--format", "json").stdout)
    words = {t["name"]: [t["doc"], *(c["doc"] for c in t["columns"])] for t in tables}
    english = [f"{name}: {doc}" for name, docs in words.items() for doc in docs if not CHINESE.search(doc)]
    equal(english, [], "every table and column is described in Chinese")
    equal(english_lines(chinese("tables").stdout), [], "the list of tables is in Chinese")
    for name in words:
        lines = english_lines(chinese("tables", name).stdout)
        if lines:
            ok(False, f"table {name} is shown in Chinese", *lines)


def test_checks():
    checks = json.loads(chinese("checks", "--format", "json").stdout)
    # A fix may be a command to run, in any language.
    english = [f"{c['check']}: {name}" for c in checks for name in ("title", "why")
               if not CHINESE.search(c[name])]
    equal(english, [], "every check says title and reason in Chinese")


def test_evidence():
    """The check's own words are translated for people; the host's never are."""
    with tempfile.TemporaryDirectory() as work:
        write(f"{work}/root/etc/passwd", "root:x:0:0:auditd is not enabled:/root:/bin/bash\n")
        write(f"{work}/checks/accounts/words/check.sql",
              "-- id: words\n-- title: Words\n-- title[zh_CN]: 词\n-- severity: low\n-- area: accounts\n"
              "-- controls: zicha:RA1\n-- why: Because.\n-- why[zh_CN]: 因为。\n"
              "-- fix: Mend: {problem}\n-- fix[zh_CN]: 处理：{problem}\n"
              "SELECT name, gecos, 'auditd is not installed' AS problem FROM users\n")

        def inspect(form):
            return chinese("inspect", f"root:{work}/root", "--checks", f"{work}/checks", "--only", "words",
                           "--format", form).stdout
        for form in ("text", "html"):
            shown = inspect(form)
            ok("未安装 auditd" in shown and "auditd is not installed" not in shown,
               f"{form}: what a check says is in Chinese", shown)
            ok("auditd is not enabled" in shown, f"{form}: what the host says stays as it is", shown)
        result = next(r for r in json.loads(inspect("json"))["results"] if r["check"] == "words")
        equal(result["state"], "fail", "JSON has states in English")
        ok("auditd is not installed" in json.dumps(result), "JSON has evidence as the check says it", result)
        ok("处理：未安装 auditd" in json.dumps(result, ensure_ascii=False), "a fix is in one language", result)


def test_failures():
    with tempfile.TemporaryDirectory() as work:
        os.makedirs(f"{work}/root/etc/passwd")
        seen = chinese("query", "SELECT * FROM users", f"root:{work}/root")
        ok(seen.stderr.isascii() is False and not PROSE.search(seen.stderr.replace(work, "")),
           "what could not be seen is told in Chinese", seen.stderr)
        write(f"{work}/empty", "")
        for target in (f"{work}/none", f"root:{work}/none", f"{work}/empty", f"{work}/root"):
            told = chinese("inspect", target).stderr.replace(work, "")
            ok(CHINESE.search(told) and not PROSE.search(told), f"{target[len(work):]}: refused in Chinese", told)


test_catalogue()
test_entries()
test_help()
test_tables()
test_checks()
test_evidence()
test_failures()
done()

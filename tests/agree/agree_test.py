#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""agree_test ZICHA [CASES...] - zicha and OpenSCAP over the same healthy and spoiled roots.

tests/agree/*.cases name rules of the SCAP Security Guide and say, for ways to write or to spoil what they look at, what
the right answer is. Each case is base/ and its changes; cases that do not touch each other share a root. zicha must give
the right answer. So must oscap, but where the case names a reason for which it does not: docs/agreement.md explains each
reason in a chapter of that name, which lists the rules. A reason that no longer holds fails as well. cases.py tells the
form of the files.

N=RULE in the environment looks at the cases of one rule only, SHOW=1 tells all answers, KEEP=DIR keeps the roots.
WRITE=1 brings the lists of rules in docs/agreement.md up to date; read the difference before you commit it."""
import glob
import os
import re
import sys
import tempfile
import textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "cli")]
import peer
from cases import ask_both, pack, read_cases
from tap import SOURCE, done, has_sanitizer, ok


def explained(path):
    """Reason -> the rules that its chapter lists."""
    chapters, name = {}, None
    for line in open(path, encoding="utf-8"):
        if line.startswith("## "):
            name = line[3:].strip().lower()
            chapters[name] = set()
        elif name:
            chapters[name].update(re.findall(r"`([a-zA-Z0-9_-]+)`", line))
    return chapters


def write_rules(path, cases):
    """Gives each chapter the list of the rules that name its heading as their reason."""
    rules = {}
    for case in cases:
        if case.reason:
            rules.setdefault(case.reason, set()).add(case.rule)
    first, *chapters = re.split(r"^(?=## )", open(path, encoding="utf-8").read(), flags=re.M)
    for n, chapter in enumerate(chapters):
        reason = chapter[3:chapter.index("\n")].strip().lower()
        words = "Rules: " + ", ".join(f"`{rule}`" for rule in sorted(rules.get(reason, ()))) + "."
        chapters[n] = re.sub(r"^Rules: [^#]*", textwrap.fill(words, 140, break_on_hyphens=False) + "\n\n", chapter, flags=re.M)
    with open(path, "w", encoding="utf-8") as file:
        file.write(first + "".join(chapters).rstrip() + "\n")


def judge(case, mine, other, has_peer):
    """Words about what is wrong with this case, or None."""
    if mine != case.state:
        return f"{case.place}: {case}: should be {case.state}, zicha says {mine}"
    if not has_peer or other not in ("pass", "fail") or case.state == "notapplicable":
        return None
    if other != case.state and not case.reason:
        return f"{case.place}: {case}: should be {case.state}, oscap says {other}"
    if other == case.state and case.reason:
        return f"{case.place}: {case}: oscap agrees now: {case.reason} is no reason any more"
    return None


def main():
    os.umask(0o022)
    paths = sys.argv[2:] or sorted(glob.glob(os.path.join(HERE, "*.cases")))
    cases = [c for path in paths for c in read_cases(path) if os.environ.get("N", c.rule) == c.rule]
    groups = pack(cases)
    page = os.path.join(SOURCE, "docs", "agreement.md")
    if os.environ.get("WRITE") and not sys.argv[2:]:
        write_rules(page, cases)
    chapters = explained(page)
    unexplained = sorted({f"{c.reason}: {c.rule}" for c in cases if c.reason and c.rule not in chapters.get(c.reason, ())})
    ok(not unexplained, "docs/agreement.md explains each reason to disagree", *unexplained)

    with tempfile.TemporaryDirectory() as folder:
        folder = os.environ.get("KEEP", folder)
        os.makedirs(folder, exist_ok=True)
        rules = {c.rule for c in cases}
        # What oscap answers does not depend on how zicha was built.
        oscap = peer.Peer(rules, folder) if peer.is_there() and not has_sanitizer() else None
        answers = ask_both(groups, folder, oscap)

    wrong, words, n_both = [], set(), 0
    for group, ((mine, mine_words), (other, other_words)) in zip(groups, answers):
        words.update(filter(None, (mine_words, other_words)))
        for case in group:
            has_peer = bool(oscap) and case.rule in oscap.rules
            n_both += has_peer
            problem = judge(case, mine.get(case.rule), other.get(case.rule), has_peer)
            if problem:
                wrong.append((case.rule, problem))
            if os.environ.get("SHOW"):
                print(f"# {case.place} {case}: {case.state} zicha {mine.get(case.rule)} oscap {other.get(case.rule) if has_peer else '-'}")
    for rule in sorted(rules):
        problems = [problem for name, problem in wrong if name == rule]
        ok(not problems, f"{rule}: the right answer in {sum(c.rule == rule for c in cases)} roots", *problems)
    print(f"# {len(cases)} cases of {len(rules)} rules in {len(groups)} roots; oscap answered {n_both} of them and "
          f"errs in {sum(bool(c.reason) for c in cases)}" + ("" if oscap else "; oscap was not asked"))
    for word in sorted(words)[:20]:
        print("#", *word.strip().splitlines()[:5])
    done()


main()

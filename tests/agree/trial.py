#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""trial ZICHA [RULES [CASES [SEED]]] - a randomised trial: cases of tests/agree, changed blindly, before zicha and oscap.

Of RULES (300) rules drawn at random, CASES (12) cases each are spoiled in one of the ways below. What is right of a spoiled
case nobody has said: each one of which the two answer differently is asked again in a root of its own and, if they still
differ, told with its files, for a person who reads the rule and what the program makes of the file. What was wrong with
zicha becomes a case of its own. Not part of `make check`: it takes minutes, and the peer errs too.

    tests/agree/trial.py build/zicha 300 12 7"""
import glob
import os
import random
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "cli")]
import peer
from cases import Case, ask_both, pack, read_cases

MODES = "0000 0400 0600 0640 0644 0660 0700 0750 0755 0777 1777 2755 4755".split()
OWNERS = "0:0 0:4 0:42 1000:1000 0:1000 1000:0 4242:0 0:4242".split()

# What may happen to a line. \1 … are parts of it; the first place that fits is changed.
LINES = {
    "indented": (r"^", " \t"),
    "blanks behind it": (r"$", " \t "),
    "an end as in Windows": (r"$", "\r"),
    "a remark behind it": (r"$", " # note"),
    "a remark behind it without a blank": (r"$", "#note"),
    "a word behind it": (r"$", " more"),
    "a remark above it": (r"^", "# note\n"),
    "empty lines around it": (r"^(.*)$", r"\n\1\n"),
    "twice": (r"^(.*)$", "\\1\n\\1"),
    "commented out": (r"^", "#"),
    "commented out with a blank": (r"^", "# "),
    "commented out with a semicolon": (r"^", ";"),
    "a tab for a blank": (r" ", "\t"),
    "more blanks": (r" ", "    "),
    "continued": (r" ", " \\\\\n"),
    "no blanks at the sign": (r"\s*=\s*", "="),
    "blanks at the sign": (r"\s*=\s*", " = "),
    "a blank for the sign": (r"\s*=\s*", " "),
    "a sign for the blank": (r"(?<=\w)\s+(?=\w)", "="),
    "a colon for the sign": (r"\s*=\s*", ": "),
    "the value in quotes": (r"([^\s=:]+)$", r'"\1"'),
    "the value in single quotes": (r"([^\s=:]+)$", r"'\1'"),
    "no value": (r"[^\s=:]+$", ""),
    "a leading zero": (r"(?<![\w.-])(\d+)\b", r"0\1"),
    "in hexadecimal": (r"(?<![\w.-])(\d+)\b", lambda m: hex(int(m[1]))),
    "negative": (r"(?<![\w.-])(\d+)\b", r"-\1"),
    "with a plus": (r"(?<![\w.-])(\d+)\b", r"+\1"),
    "huge": (r"(?<![\w.-])(\d+)\b", "99999999999999999999"),
    "one more": (r"(?<![\w.-])(\d+)\b", lambda m: str(int(m[1]) + 1)),
    "one less": (r"(?<![\w.-])(\d+)\b", lambda m: str(max(int(m[1]) - 1, 0))),
    "zero": (r"(?<![\w.-])(\d+)\b", "0"),
    "a fraction": (r"(?<![\w.-])(\d+)\b", r"\1.5"),
    "a unit": (r"(?<![\w.-])(\d+)$", r"\1m"),
    "capitals": (r"^(.*)$", lambda m: m[1].upper()),
    "no capitals": (r"^(.*)$", lambda m: m[1].lower()),
    "a value in capitals": (r"([^\s=:]+)$", lambda m: m[1].upper()),
    "a name with a capital": (r"([a-z])", lambda m: m[1].upper()),
    "no name": (r"^\S+?\b", ""),
}


def has_lines(change):
    return change[0] in "+=" and change[2] and change[1] not in ("/etc/passwd", "/etc/group", "/etc/shadow")


def of_lines(pattern, new):
    def spoil(case, others):
        return [(v, p, "\n".join(re.sub(pattern, new, line, count=1) for line in rest.split("\n")))
                if has_lines((v, p, rest)) else (v, p, rest) for v, p, rest in case.changes]
    return spoil


def of_files(new):
    """Each file that the case writes becomes what new() makes of it, with the rights of any file."""
    def spoil(case, others):
        kept = [change for change in case.changes if change[0] not in "mo"]
        return [part for change in kept for part in (new(*change) if change[0] in "+=" else [change])]
    return spoil


def linked(verb, path, rest):
    there = "/srv/there" + path
    return [(verb, there, rest), ("@", path, os.path.relpath(there, os.path.dirname(path)))]


def opposite(is_behind):
    """With the lines of a case of the other answer in the same files."""
    def spoil(case, others):
        other = [c for c in random.choice(others).changes if c[0] in "+=p"] if others else []
        own = [c for c in case.changes if not is_behind or c[0] != "="]
        other = [("+", *c[1:]) if c[0] == "=" else c for c in other]
        return case.changes + other if is_behind else other + [("+", *c[1:]) if c[0] == "=" else c for c in own]
    return spoil


def other_piece(name):
    """The other answer's lines in another file of the same directory."""
    def spoil(case, others):
        other = random.choice(others).changes if others else []
        moved = [("+", os.path.join(os.path.dirname(p), name + os.path.splitext(p)[1]), rest)
                 for v, p, rest in other if v in "+=" and os.path.dirname(p).endswith(".d")]
        return case.changes + moved
    return spoil


def below(folder):
    """The path that a file of /etc has in another directory of the same kind."""
    return lambda path: path.replace("/etc/", folder + "/", 1)


# Where a file may be put, and what may lie there beside the right one.
PLACES = {
    "a piece of its own directory": lambda path: path + ".d/50-moved" + os.path.splitext(path)[1],
    "a copy that nobody reads": lambda path: path + ".bak",
    "a copy of the editor's": lambda path: path + "~",
    "a hidden file": lambda path: os.path.join(os.path.dirname(path), "." + os.path.basename(path)),
    "the package's directory": below("/usr/lib"),
    "the administrator's own directory": below("/usr/local/lib"),
    "the directory of this start": below("/run"),
}


def moved(place):
    return of_files(lambda verb, path, rest: [(verb, place(path), rest)])


def shadowed(place):
    """The other answer's lines in another place for a file of the same name."""
    def spoil(case, others):
        other = random.choice(others).changes if others else []
        return case.changes + [("+", place(p), rest) for v, p, rest in other if v in "+=" and place(p) != p]
    return spoil


def of_packages(status):
    def spoil(case, others):
        return [(v, p, f"{rest.split(' ')[0] or '1.0-1'} {status}") if v == "p" else (v, p, rest)
                for v, p, rest in case.changes]
    return spoil


def of_rights(verb, values):
    def spoil(case, others):
        away = {p for v, p, _ in case.changes if v in "-@"}
        paths = [p for v, p, _ in case.changes if v in "+=dmo" and p not in away]
        kept = [c for c in case.changes if c[0] != verb]
        return kept + [(verb, random.choice(paths), random.choice(values))] if paths else case.changes
    return spoil


WAYS = {name: of_lines(*way) for name, way in LINES.items()} | {
    "no such file": of_files(lambda v, p, rest: [("-", p, "")]),
    "an empty file": of_files(lambda v, p, rest: [("=", p, "")]),
    "a link to the file": of_files(linked),
    "a link to nowhere": of_files(lambda v, p, rest: [("@", p, "nowhere")]),
    "a link to /dev/null": of_files(lambda v, p, rest: [("@", p, "/dev/null")]),
    "the other answer behind it": opposite(True),
    "the other answer before it": opposite(False),
    "the other answer in an earlier piece": other_piece("00-a"),
    "the other answer in a later piece": other_piece("zz-z"),
    "another mode": of_rights("m", MODES),
    "another owner": of_rights("o", OWNERS),
    "a directory in its place": of_files(lambda v, p, rest: [("d", p, "")]),
    "a package that is held": of_packages("hold ok installed"),
    "a package that is only unpacked": of_packages("install ok unpacked"),
    "a package of which the settings are left": of_packages("deinstall ok config-files"),
} | {f"moved into {name}": moved(place) for name, place in PLACES.items()} | {
    f"the other answer in {name}": shadowed(place) for name, place in PLACES.items()}


def spoiled(case, way, others):
    """The case changed in this way, or None where that changes nothing."""
    changes = WAYS[way](case, others)
    if changes == case.changes:
        return None
    new = Case(case.rule, case.state, f"{case.fact}; {way}", case.reason, case.place)
    new.changes, new.is_alone = changes, case.is_alone
    return new


def draw(cases, n_rules, n_cases):
    by_rule = {}
    for case in cases:
        by_rule.setdefault(case.rule, []).append(case)
    for rule in random.sample(sorted(by_rule), min(n_rules, len(by_rule))):
        own = by_rule[rule]
        pairs = [(case, way) for case in own if not case.reason for way in WAYS]
        random.shuffle(pairs)
        made = filter(None, (spoiled(c, way, [o for o in own if o.state != c.state]) for c, way in pairs))
        yield from [case for _, case in zip(range(n_cases), made)]


def differing(groups, folder, oscap):
    for group, ((mine, _), (other, _)) in zip(groups, ask_both(groups, folder, oscap)):
        for case in group:
            told = other.get(case.rule)
            if told in ("pass", "fail") and mine.get(case.rule) != told:
                yield case, mine.get(case.rule), told


def main():
    os.umask(0o022)
    n_rules, n_cases, seed = (list(map(int, sys.argv[2:])) + [300, 12, 1][len(sys.argv) - 2:])
    random.seed(seed)
    cases = [c for path in sorted(glob.glob(os.path.join(HERE, "*.cases"))) for c in read_cases(path)]
    with tempfile.TemporaryDirectory() as folder:
        oscap = peer.Peer({c.rule for c in cases}, folder)
        drawn = list(draw([c for c in cases if c.rule in oscap.rules], n_rules, n_cases))
        suspects = [case for case, _, _ in differing(pack(drawn), folder, oscap)]
        again = os.path.join(folder, "again")
        left = sorted(differing([[case] for case in suspects], again, oscap), key=lambda told: str(told[0]))
    for case, mine, other in left:
        print(f"{case.place} {case} (was {case.state}): zicha {mine}, oscap {other}")
        for verb, path, rest in case.changes:
            print(f"    {verb} {path} {rest!r}")
    print(f"{len(drawn)} spoiled cases of {len({c.rule for c in drawn})} rules: zicha and oscap differ in {len(left)}")


main()

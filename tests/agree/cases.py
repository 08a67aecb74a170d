# SPDX-License-Identifier: Apache-2.0
"""cases - the .cases files: how they are read, what roots they make, and what zicha says of a root.

The form of a .cases file:

    each                            the rules below are told once for each line here, with $1 $2 … for its words;
                                    "once" ends that
        hardlinks fs.protected_hardlinks
    rule sysctl_$1                  "pass" or "fail", the fact; behind a ~ why oscap errs; then the changes
        pass set, and nothing else
            + /etc/sysctl.d/60-a.conf $2 = 1
        pass set by a pattern ~ patterns
            + /etc/sysctl.d/60-a.conf fs.protected_* = 1

    + PATH LINE      adds a line to the file; \\t, \\r and \\n stand for what they do in C
    = PATH [LINE]    the file has this line only
    - PATH           the file is not there
    @ PATH TARGET    a symbolic link
    m PATH 0640      its mode         o PATH 0:42      its owner and group
    d PATH           a directory
    p NAME [VERSION] [STATUS]   dpkg has the package    x NAME   dpkg does not have it
    ? PATH WORD      nothing, but the case leans on the line that begins with WORD
    alone            shares its root with no other case

    apart PATH …     above rules, for all cases until the next "apart": no other case of its root touches what begins so;
                     "rule NAME apart PATH …" says it for the cases of one rule"""
import json
import os
import re
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor

import peer
from tap import zicha

HERE = os.path.dirname(os.path.abspath(__file__))
# In these files the word that says what a line is about is not the first one.
SUBJECT = {"/etc/modprobe.d": 1, "/usr/lib/modprobe.d": 1, "/etc/fstab": 1}
# In these it ends at a colon.
ACCOUNTS = "/etc/passwd", "/etc/group", "/etc/shadow", "/etc/gshadow"
VERSION = {"openssh-server": "1:9.2p1-2+deb12u3"}


class Case:
    def __init__(self, rule, state, fact, reason, place):
        self.rule, self.state, self.fact, self.reason, self.place = rule, state, fact, reason, place
        self.changes, self.is_alone, self.apart = [], False, ()

    def __str__(self):
        return f"{self.rule}: {self.fact}"

    def touches(self):
        """What no other case of its root may change: (path, word, change), with word None for the whole file."""
        for verb, path, rest in self.changes:
            if verb in "px":
                yield "package", path, verb + rest
            elif verb in "+?":
                at = max((n for folder, n in SUBJECT.items() if path.startswith(folder)), default=0)
                line = rest.lstrip("#").lower()
                words = (line if at else line.replace(":" if path in ACCOUNTS else "=", " ")).split()
                yield path, words[at] if len(words) > at else rest, verb + rest
            else:
                yield path, None, verb + rest


def substitute(line, words):
    return re.sub(r"\$(\d)", lambda m: words[int(m[1]) - 1] if int(m[1]) <= len(words) else "", line)


def read_cases(path):
    each, blocks = [[]], []         # blocks: (each, apart, [(number, line)])
    collecting, apart = None, ()
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        text = line.rstrip("\n")
        if not text.strip() or text.startswith("#"):
            continue
        if text in ("each", "once"):
            each = collecting = []
            if text == "once":
                each.append([])
        elif text.split()[0] == "apart":
            collecting, apart = None, tuple(text.split()[1:])
        elif text.startswith("rule "):
            collecting = None
            blocks.append((each, apart, [(number, text)]))
        elif collecting is not None:
            collecting.append(text.split())
        else:
            blocks[-1][2].append((number, text))
    return [case for rows, apart, lines in blocks for row in rows for case in block_cases(path, row, apart, lines)]


def block_cases(path, row, apart, lines):
    cases, rule, own = [], None, ()
    for number, raw in lines:
        text = substitute(raw, row)
        place = f"{os.path.basename(path)}:{number}"
        words = text.split()
        if text.startswith("rule "):
            rule, own = words[1], tuple(words[3:])
        elif words[0] in ("pass", "fail", "notapplicable"):
            fact, _, reason = text.split(None, 1)[1].partition(" ~ ")
            cases.append(Case(rule, words[0], fact.strip(), reason.strip(), place))
            cases[-1].apart = apart + own
        elif words == ["alone"]:
            cases[-1].is_alone = True
        else:
            verb, target, rest = (text.strip().split(" ", 2) + ["", ""])[:3]
            if len(verb) != 1 or verb not in "+=-@modpx?":
                sys.exit(f"{place}: cannot read {text!r}")
            cases[-1].changes.append((verb, target, rest.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n")))
    return cases


def intrudes(touches, apart):
    return any(path.startswith(apart) for path, _, _ in touches) if apart else False


def pack(cases):
    """Roots as lists of cases that do not touch each other."""
    roots = []
    # Those that need much room first, so that the others fill what is left.
    for case in sorted(cases, key=lambda c: (not c.is_alone, not c.apart)):
        touches = set(case.touches())
        for root in roots:
            if not case.is_alone and not root["alone"] and case.rule not in root["rules"] and \
                    not intrudes(touches, root["apart"]) and not intrudes(root["touches"], case.apart) and \
                    not any(clash(a, b) for a in touches for b in root["touches"]):
                break
        else:
            root = {"cases": [], "touches": set(), "rules": set(), "alone": case.is_alone, "apart": ()}
            roots.append(root)
        root["apart"] += case.apart
        root["cases"].append(case)
        root["touches"] |= touches
        root["rules"].add(case.rule)
    return [root["cases"] for root in roots]


def clash(a, b):
    return a[0] == b[0] and a[2] != b[2] and (a[1] == b[1] or a[1] is None or b[1] is None)


def remove(full):
    """Takes away what is there, if anything is."""
    if os.path.isdir(full) and not os.path.islink(full):
        shutil.rmtree(full)
    elif os.path.lexists(full):
        os.unlink(full)


def apply(root, verb, path, rest):
    full = root + path
    is_in_the_way = os.path.islink(full) or (os.path.isdir(full) if verb in "+=" else os.path.isfile(full))
    if verb in "@-" or verb in "+=d" and is_in_the_way:
        remove(full)
    if verb in "+=@d":
        os.makedirs(full if verb == "d" else os.path.dirname(full), exist_ok=True)
    if verb in "+=":
        with open(full, "a" if verb == "+" else "w", newline="") as file:
            file.write(rest + "\n" if rest or verb == "+" else "")
    elif verb == "@":
        os.symlink(rest, full)
    elif verb == "m":
        os.chmod(full, int(rest, 8))
    elif verb == "o":
        os.chown(full, *map(int, rest.split(":")), follow_symlinks=False)


def package_stanzas(changes):
    """dpkg's status file: those of base/packages, changed."""
    names = {line.strip(): (None, "install ok installed") for line in open(os.path.join(HERE, "base", "packages"))}
    for verb, name, rest in changes:
        if verb == "x":
            names.pop(name, None)
        elif verb == "p":
            version, _, status = rest.partition(" ")
            names[name] = (version or None, status or "install ok installed")
    return "".join(f"Package: {name}\nStatus: {status}\nPriority: optional\nSection: misc\nMaintainer: nobody <nobody@example.org>\n"
                   f"Architecture: amd64\nVersion: {version or VERSION.get(name, '1.0-1')}\nDescription: {name}\n\n"
                   for name, (version, status) in sorted(names.items()))


def merge(cases):
    """The changes of all; what several cases want alike is done once."""
    changes = []
    for case in cases:
        changes += [change for change in case.changes if change not in changes]
    return changes


def build(root, cases):
    # A root is made as a fresh system has it: files of root, readable to all, but for the secret ones.
    shutil.copytree(os.path.join(HERE, "base", "root"), root, symlinks=True)
    for folder, folders, files in os.walk(root):
        for name in folders:
            os.chmod(os.path.join(folder, name), 0o755)
        for name in files:
            path = os.path.join(folder, name)
            if not os.path.islink(path):
                os.chmod(path, 0o640 if name in ("shadow", "gshadow") else 0o644)
        if ".keep" in files:
            os.unlink(os.path.join(folder, ".keep"))
    changes = merge(cases)
    for change in changes:
        apply(root, *change)
    with open(root + "/var/lib/dpkg/status", "w") as file:
        file.write(package_stanzas(changes))
    if peer.is_there():
        peer.prepare(root)


def ask_zicha(root, rules):
    process = zicha("inspect", "--same-as", ",".join(sorted(rules)), "--format", "json", "root:" + root)
    try:
        results = json.loads(process.stdout)["results"]
    except ValueError:
        return {}, process.stderr
    states = {}
    for result in results:
        for rule in result["same_as"]:
            states.setdefault(rule.removeprefix("xccdf:"), {})[result["check"]] = result["state"]
    worst = ["fail", "error", "unknown", "pass", "notapplicable"]
    return {rule: min(own.values(), key=worst.index) for rule, own in states.items()}, process.stderr


def ask_both(groups, folder, oscap):
    """For each group of cases, of a root of its own in the folder, what zicha and oscap (None: nothing) say and complain."""
    def one(number):
        root = os.path.join(folder, str(number))
        build(root, groups[number])
        asked = {c.rule for c in groups[number]}
        other = oscap.ask(root, asked) if oscap else ({}, "")
        return ask_zicha(root, asked), other
    with ThreadPoolExecutor(os.cpu_count()) as crew:
        return list(crew.map(one, range(len(groups))))

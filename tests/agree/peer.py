# SPDX-License-Identifier: Apache-2.0
"""peer - what OpenSCAP says of a root, by the rules of the SCAP Security Guide.

The guide's content is cut down to the rules that are asked of a root, with what their definitions need, and without the
platforms that they are meant for: an evaluation takes some hundredths of a second instead of ten, and Debian's content
judges any root. OSCAP_PROBE_ROOT keeps oscap's eyes on the root. Its probes ask systemd and /proc/sys of this machine or of
nobody: kernel parameters are judged by the files alone, and of services there is no answer."""
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET

from patience import HANG

GUIDE = "/usr/share/xml/scap/ssg/content/ssg-%s-%s.xml"
# The first that has the rule is asked.
STREAMS = "debian11", "ubuntu2204", "ubuntu1804"
XCCDF = "{http://checklists.nist.gov/xccdf/1.2}"
OVAL = "http://oval.mitre.org/XMLSchema/oval-definitions-5"
PREFIX = "xccdf_org.ssgproject.content_rule_"
NO_ANSWER = re.compile("(service|socket|timer)_.*|apparmor_configured|root_path_no_dot|accounts_root_path_dirs_no_write")
# Its package probe is apt: it shall not read this machine's settings.
APT = 'APT::Architecture "amd64"; APT::Architectures { "amd64"; }; Dir::Etc::parts "/dev/null"; Dir::Etc::main "/dev/null";\n'


def is_there():
    return shutil.which("oscap") is not None and all(os.path.exists(GUIDE % (s, "xccdf")) for s in STREAMS)


def _references(element):
    """The ids that an OVAL element leans on: attributes like object_ref, and the text of a filter or a set."""
    for part in element.iter():
        for name, value in part.attrib.items():
            if name.endswith("_ref"):
                yield value
        if part.text and part.text.strip().startswith("oval:"):
            yield part.text.strip()


def prepare(root):
    """Gives a root what oscap's probes need there: dpkg's tables, apt's folders, and fstab's file systems as mounted."""
    shutil.copytree("/usr/share/dpkg", root + "/usr/share/dpkg")
    for folder in "/var/lib/apt/lists", "/var/cache/apt", "/etc/apt/preferences.d", "/proc":
        os.makedirs(root + folder, exist_ok=True)
    with open(root + "/proc/mounts", "w") as mounts:
        mounts.write("/dev/sda1 / ext4 rw 0 0\n")
        for line in open(root + "/etc/fstab") if os.path.isfile(root + "/etc/fstab") else ():
            field = line.split()
            if len(field) > 3 and field[1].startswith("/") and len(field[1]) > 1 and not field[0].startswith("#"):
                os.makedirs(root + field[1], exist_ok=True)
                mounts.write(" ".join(["/dev/sdb1" if "=" in field[0] else field[0], *field[1:4], "0", "0"]) + "\n")


class _Stream:
    """One product's content."""

    def __init__(self, name):
        self.name = name
        self.xccdf = ET.parse(GUIDE % (name, "xccdf")).getroot()
        self.oval = ET.parse(GUIDE % (name, "oval")).getroot()
        self.by_id = {e.get("id"): e for group in self.oval for e in group if e.get("id")}
        self.values = {e.get("id"): e for e in self.xccdf.iter(XCCDF + "Value")}
        self.rules = {}
        for rule in self.xccdf.iter(XCCDF + "Rule"):
            check = [c for c in rule.findall(".//" + XCCDF + "check") if c.get("system") == OVAL]
            names = [r.get("name") for c in check for r in c.iter(XCCDF + "check-content-ref")]
            if names and all(names):
                self.rules[rule.get("id")[len(PREFIX):]] = (rule, check[0], names)

    def needs(self, rules):
        """The ids of all OVAL elements that the definitions of these rules lean on."""
        wanted, todo = set(), [name for rule in rules for name in self.rules[rule][2]]
        while todo:
            name = todo.pop()
            if name not in wanted and name in self.by_id:
                wanted.add(name)
                todo.extend(_references(self.by_id[name]))
        return wanted

    def cut(self, rules, folder):
        """Writes the part that these rules need; returns the path of its benchmark."""
        wanted = self.needs(rules)
        oval_path = os.path.join(folder, f"{self.name}-oval.xml")
        definitions = ET.Element(self.oval.tag, self.oval.attrib)
        for group in self.oval:
            kept = [e for e in group if not e.get("id") or e.get("id") in wanted]
            if kept:
                ET.SubElement(definitions, group.tag).extend(kept)
        ET.ElementTree(definitions).write(oval_path)

        benchmark = ET.Element(self.xccdf.tag, {"id": self.xccdf.get("id")})
        ET.SubElement(benchmark, XCCDF + "status").text = "draft"
        ET.SubElement(benchmark, XCCDF + "title").text = "cut"
        ET.SubElement(benchmark, XCCDF + "version").text = "1"
        checks = [(self.rules[rule][0].get("id"), rule, self.rules[rule][1]) for rule in rules]
        exported = {e.get("value-id") for _, _, check in checks for e in check.iter(XCCDF + "check-export")}
        benchmark.extend(self.values[name] for name in sorted(exported))
        for ident, rule, check in checks:
            kept = ET.SubElement(benchmark, XCCDF + "Rule", {"id": ident, "selected": "true"})
            ET.SubElement(kept, XCCDF + "title").text = rule
            for reference in check.iter(XCCDF + "check-content-ref"):
                reference.set("href", os.path.basename(oval_path))
            kept.append(check)
        path = os.path.join(folder, f"{self.name}-xccdf.xml")
        ET.ElementTree(benchmark).write(path)
        return path


class Peer:
    """oscap for these rules; .rules are those that the guide has."""

    def __init__(self, rules, folder):
        self.streams, self.rules, self.folder = [], set(), os.path.join(folder, "guide")
        self.apt = os.path.join(folder, "apt.conf")
        with open(self.apt, "w") as file:
            file.write(APT)
        for stream in map(_Stream, STREAMS):
            mine = {r for r in rules if r in stream.rules and r not in self.rules and not NO_ANSWER.fullmatch(r)}
            if mine:
                self.streams.append((stream, mine))
                self.rules.update(mine)

    def ask(self, root, rules):
        """What it says of each of these rules, and what went wrong."""
        answers, words = {}, ""
        folder = os.path.join(self.folder, os.path.basename(root))
        os.makedirs(folder)
        for stream, has in self.streams:
            if not has & rules:
                continue
            benchmark = stream.cut(sorted(has & rules), folder)
            process = subprocess.run(["oscap", "xccdf", "eval", "--skip-valid", "--progress", benchmark],
                                     capture_output=True, text=True, timeout=HANG, stdin=subprocess.DEVNULL,
                                     env=dict(os.environ, OSCAP_PROBE_ROOT=root, APT_CONFIG=self.apt, LC_ALL="C.UTF-8"))
            words += process.stderr if process.returncode not in (0, 2) else ""
            for line in process.stdout.splitlines():
                rule, _, answer = line.removeprefix(PREFIX).rpartition(":")
                answers[rule] = answer
        shutil.rmtree(folder)
        return answers, words

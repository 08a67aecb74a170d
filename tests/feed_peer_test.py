#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""feed_peer_test ZICHA - what is known of vulnerabilities, beside oscap, rpm and dpkg over the same packages."""
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import done, equal, ok, write, zicha  # noqa: E402

# Packages of a root: name, [epoch:]version-release, what else its spec says. Each line of `PACKAGES` is one source package.
NODE16, NODE18 = "nodejs:16:8060020220523160029:ad008a3a", "nodejs:18:8070020221208130000:bd1311ed"
PACKAGES = [
    ("plain", "1.10-3.el8", None, []),
    ("old-epoch", "1:1.2-1.el8", None, []),
    ("bind", "32:9.11.36-3.el8", None, []),
    ("nodejs", "1:16.14.0-5.module+el8.6.0+15294+fa9c41bd", NODE16, ["npm"]),
    ("perl", "4:5.26.3-421.el8", None, [("perl-Errno", "0", "1.28", "421.el8"), ("perl-libs", "4", "5.26.3", "421.el8")]),
    ("kernel", "4.18.0-372.el8", None, ["kernel-core"]),
    ("kernel", "4.18.0-553.el8", None, ["kernel-core"]),
    ("tilde", "2.0~rc1-1.el8", None, []),
    ("caret", "2.0^20220101-1.el8", None, []),
    ("squid", "7:4.15-3.module+el8.6.0+1+aaaa", None, []),
    ("base-php", "7.2.24-1.el8", None, []),
]


def spec(name, evr, label, subpackages):
    epoch, version, release = re.fullmatch(r"(?:(\d+):)?(.+)-([^-]+)", evr).groups()
    head = [f"Name: {name}", f"Version: {version}", f"Release: {release}", f"Epoch: {epoch or 0}", "Summary: x", "License: x"]
    head += [f"ModularityLabel: {label}"] if label else []
    body = ["%description", "x", "%files"]
    for sub in subpackages:
        sub = (sub, epoch or "0", version, release) if isinstance(sub, str) else sub
        body += [f"%package -n {sub[0]}", "Summary: x", f"Epoch: {sub[1]}", f"Version: {sub[2]}", f"Release: {sub[3]}"]
        body += [f"%description -n {sub[0]}", "x", f"%files -n {sub[0]}"]
    return "\n".join(head + body) + "\n"


def run(*words, **options):
    got = subprocess.run([*map(str, words)], capture_output=True, text=True, check=False, **options)
    if got.returncode:
        ok(False, " ".join(map(str, words[:2])) + " works", got.stdout[-1500:], got.stderr[-1500:])
    return got.stdout


def make_rpm_root(root, packages, os_release):
    build = f"{root}.build"
    for i, package in enumerate(packages):
        path = write(f"{build}/{i}.spec", spec(*package))
        run("rpmbuild", "-bb", "--quiet", "--target", "x86_64", "--define", f"_topdir {build}", "--define", "_build_id_links none", path)
    files = [os.path.join(folder, f) for folder, _, names in os.walk(f"{build}/RPMS") for f in names]
    os.makedirs(f"{root}/var/lib/rpm")
    run("rpm", "--root", root, "--dbpath", "/var/lib/rpm", "-i", "--justdb", "--nodeps", "--force", "--oldpackage", "--ignorearch", "--ignoreos", *files)
    write(f"{root}/etc/os-release", os_release)
    shutil.rmtree(build)


RHEL8 = 'ID="rhel"\nVERSION_ID="8.6"\nPLATFORM_ID="platform:el8"\n'

# ---- OVAL: what a definition asks for, whether oscap and zicha have to find it, and why ----


def leaf(test, **more):
    return {"test": test, **more}


def package(name, evr=None, operation="less than", arch=None, negate=False, name_operation=None):
    return {"package": name, "evr": evr, "operation": operation, "arch": arch, "negate": negate, "name_operation": name_operation}


def module(stream):
    return {"module": stream}


def joined(how, *parts, negate=False):
    return {"how": how, "parts": parts, "negate": negate}


def both(*parts):
    return joined("AND", *parts)


def either(*parts):
    return joined("OR", *parts)


SITUATIONS = [  # criteria, found?, what is shown; found None: only zicha is asked, with the word that it must say
    (package("plain", "0:1.10-4.el8"), True, "an older release"),
    (package("plain", "0:1.10-3.el8"), False, "the same release"),
    (package("plain", "0:1.9-9.el8"), False, "a newer version"),
    (package("plain", "0:1.11-1.el8"), True, "numbers are compared as numbers"),
    (package("plain", "1:0.1-1.el8"), True, "an epoch comes first"),
    (package("old-epoch", "0:9-1.el8"), False, "also of what is installed"),
    (package("old-epoch", "1:1.3-1.el8"), True, "within an epoch the version decides"),
    (package("tilde", "0:2.0-1.el8"), True, "~ is before the version"),
    (package("tilde", "0:2.0~beta-1.el8"), False, "and ordered behind it"),
    (package("caret", "0:2.0-1.el8"), False, "^ is behind the version"),
    (package("caret", "0:2.0.1-1.el8"), True, "and before the next one"),
    (package("absent", "0:9-1"), False, "what is not installed"),
    (package("plain"), True, "installed at all: nothing fixes it yet"),
    (package("absent"), False, "nothing fixes it yet, and it is not installed"),
    (package("plain", "0:0-0", "greater than"), True, "any version, as SUSE writes it"),
    (package("plain", "0:2-1", "equals"), False, "another version"),
    (package("plain", "0:1.10-4.el8", negate=True), False, "what must not be older"),
    (package("plain", "0:1.10-4.el8", "greater than or equal", negate=True), True, "not newer is older"),
    (package("plain", "0:1.10-4.el8", arch="aarch64|x86_64"), True, "built for this architecture"),
    (package("plain", "0:1.10-4.el8", arch="aarch64|s390x"), False, "only for others"),
    (package("^(plain|other)$", "0:1.10-4.el8", name_operation="pattern match"), True, "one of several names"),
    (both(module("nodejs:16"), either(package("nodejs", "1:16.18.0-1.module+el8.7.0+1+a"), package("npm", "1:8-1"))), True, "the stream that is installed"),
    (both(module("nodejs:18"), either(package("nodejs", "1:18.12.1-1.module+el8.7.0+1+a"))), False, "another stream of the module"),
    (both(module("nodejs:18"), package("nodejs")), False, "another stream, without a fix"),
    (both(module("nodejs:16"), package("nodejs")), True, "this stream, without a fix"),
    (both(package("nodejs", "1:18.12.1-1.module+el8.7.0+1+a"), module("nodejs:18")), False, "in whatever order it is asked"),
    (both(either(module("nodejs:18"), module("nodejs:16")), package("nodejs", "1:20-1.module+el8")), True, "one of two streams"),
    (both(either(module("nodejs:18"), module("nodejs:20")), package("nodejs", "1:20-1.module+el8")), False, "two others"),
    (both(module("nodejs:16"), both(package("nodejs", "1:16.18.0-1.module+el8"), package("npm"))), True, "deeper below the stream"),
    (either(both(module("nodejs:18"), package("nodejs", "1:18.1-1.module+el8")), both(module("nodejs:16"), package("nodejs", "1:16.1-1.module+el8"))), False,
     "each of two streams with a version of its own: both fixed or not there"),
    (either(both(module("nodejs:18"), package("nodejs", "1:18.1-1.module+el8")), both(module("nodejs:16"), package("nodejs", "1:16.15-1.module+el8"))), True,
     "the same, older in its own"),
    (joined("AND", package("plain", "0:9-1"), negate=True), False, "a whole group that must not be"),
    (both(joined("OR", package("absent", "0:9-1"), negate=True), package("plain", "0:9-1")), True, "beside a group that must not be"),
    (both(package("perl-Errno", "0:1.28-422.el8")), True, "a package with an epoch and version other than its source's"),
    (both(package("perl-Errno", "0:1.28-421.el8")), False, "the same, fixed"),
    (both(package("perl", "4:5.26.3-420.el8")), False, "the source's own package, fixed"),
]


class Oval:
    def __init__(self):
        self.n, self.tests, self.objects, self.states, self.definitions = 0, [], [], [], []

    def number(self):
        self.n += 1
        return self.n

    def test(self, part):
        n = self.number()
        names, states = part["package"], ""
        if part["evr"]:
            states += f'<lin:evr datatype="evr_string" operation="{part["operation"]}">{part["evr"]}</lin:evr>'
        if part["arch"]:
            states = f'<lin:arch operation="pattern match">{part["arch"]}</lin:arch>' + states
        operation = f' operation="{part["name_operation"]}"' if part["name_operation"] else ""
        self.objects.append(f'<lin:rpminfo_object id="oval:x:obj:{n}" version="1"><lin:name{operation}>{names}</lin:name></lin:rpminfo_object>')
        state = f'<lin:state state_ref="oval:x:ste:{n}"/>' if states else ""
        if states:
            self.states.append(f'<lin:rpminfo_state id="oval:x:ste:{n}" version="1">{states}</lin:rpminfo_state>')
        self.tests.append(f'<lin:rpminfo_test id="oval:x:tst:{n}" version="1" check="at least one" comment="x">'
                          f'<lin:object object_ref="oval:x:obj:{n}"/>{state}</lin:rpminfo_test>')
        return f'<criterion test_ref="oval:x:tst:{n}" comment="x"{" negate=" + chr(34) + "true" + chr(34) if part["negate"] else ""}/>'

    def module(self, stream):
        n, (name, number) = self.number(), stream.split(":")
        self.objects.append(f'<ind:textfilecontent54_object id="oval:x:obj:{n}" version="1"><ind:filepath>/etc/dnf/modules.d/{name}.module</ind:filepath>'
                            f'<ind:pattern operation="pattern match">\\[{name}\\][\\w\\W]*</ind:pattern><ind:instance datatype="int">1</ind:instance>'
                            f'</ind:textfilecontent54_object>')
        self.states.append(f'<ind:textfilecontent54_state id="oval:x:ste:{n}" version="1"><ind:text operation="pattern match">'
                           f'\\nstream\\s*=\\s*{number}\\b[\\w\\W]*\\nstate\\s*=\\s*(enabled|1|true)</ind:text></ind:textfilecontent54_state>')
        self.tests.append(f'<ind:textfilecontent54_test id="oval:x:tst:{n}" version="1" check="at least one" comment="Module {stream} is enabled">'
                          f'<ind:object object_ref="oval:x:obj:{n}"/><ind:state state_ref="oval:x:ste:{n}"/></ind:textfilecontent54_test>')
        return f'<criterion test_ref="oval:x:tst:{n}" comment="Module {stream} is enabled"/>'

    def part(self, part):
        if "how" in part:
            negate = ' negate="true"' if part["negate"] else ""
            return f'<criteria operator="{part["how"]}"{negate}>' + "".join(map(self.part, part["parts"])) + "</criteria>"
        return self.module(part["module"]) if "module" in part else self.test(part)

    def define(self, cve, criteria, name="oval:x:def:"):
        n = self.number()
        criteria = criteria if "how" in criteria else both(criteria)
        self.definitions.append(
            f'<definition class="patch" id="{name}{n}" version="1"><metadata><title>{cve}</title><affected family="unix">'
            f'<platform>Red Hat Enterprise Linux 8</platform></affected><reference ref_id="{cve}" source="CVE"/><description>x</description>'
            f'</metadata>{self.part(criteria)}</definition>')
        return f"{name}{n}"

    def text(self):
        base = "http://oval.mitre.org/XMLSchema/oval-definitions-5"
        return (f'<oval_definitions xmlns="{base}" xmlns:lin="{base}#linux" xmlns:ind="{base}#independent" '
                'xmlns:oval="http://oval.mitre.org/XMLSchema/oval-common-5"><generator><oval:schema_version>5.11</oval:schema_version>'
                "<oval:timestamp>2026-01-01T00:00:00</oval:timestamp></generator><definitions>" + "".join(self.definitions) + "</definitions><tests>" +
                "".join(self.tests) + "</tests><objects>" + "".join(self.objects) + "</objects><states>" + "".join(self.states) + "</states></oval_definitions>")


def by_oscap(folder, root, path):
    """What oscap says of each definition over the same root."""
    results = f"{folder}/results.xml"
    # Debian's rpm looks for its database below the home directory.
    write(f"{folder}/home/.rpmmacros", "%_dbpath /var/lib/rpm\n")
    run("oscap", "oval", "eval", "--skip-validation", "--results", results, path, env=dict(os.environ, OSCAP_PROBE_ROOT=root, HOME=f"{folder}/home"))
    tree = xml.etree.ElementTree.parse(results)
    return {d.get("definition_id"): d.get("result") for d in tree.iter() if d.tag.endswith("}definition") and d.get("definition_id")}


def vulnerabilities(folder, root, *files):
    state = tempfile.mkdtemp(dir=folder)
    environment = {"ZICHA_STATE": state, "SOURCE_DATE_EPOCH": "1768435200"}
    for path in files:
        got = zicha("feed", "import", path, env=environment)
        ok(got.returncode == 0, f"{os.path.basename(path)} is imported", got.stderr)
    got = zicha("query", "SELECT * FROM vulnerabilities", f"root:{root}", "--format", "csv", env=environment)
    ok(got.returncode in (0, 2), "and asked", got.stderr)
    return list(csv.DictReader(io.StringIO(got.stdout)))


def test_oval(folder, root):
    write(f"{root}/etc/dnf/modules.d/nodejs.module", "[nodejs]\nname=nodejs\nstream=16\nprofiles=\nstate=enabled\n")
    oval = Oval()
    names = [oval.define(f"CVE-2025-{i + 1000}", criteria) for i, (criteria, _, _) in enumerate(SITUATIONS)]
    unaffected = oval.define("CVE-2025-9999", package("plain"), "oval:com.redhat.unaffected:def:")
    path = write(f"{folder}/oval.xml", oval.text())
    peer, found = by_oscap(folder, root, path), {v["id"] for v in vulnerabilities(folder, root, path)}
    for i, (_, is_found, fact) in enumerate(SITUATIONS):
        equal((f"CVE-2025-{i + 1000}" in found, peer.get(names[i])), (is_found, "true" if is_found else "false"), f"OVAL: {fact}")
    ok("CVE-2025-9999" not in found, "OVAL: what Red Hat says is not affected", unaffected)


def test_oval_alone(folder, root):
    """Where oscap compares what is not comparable: a build of a module with one of none."""
    oval = Oval()
    cases = [
        ("CVE-2025-2000", package("nodejs", "1:99-1.el8"), False, "a build of a module beside an advisory for none, of a package that has modules"),
        ("CVE-2025-2001", both(module("nodejs:16"), package("nodejs", "1:16.18.0-1.module+el8")), True, "though an advisory for its own stream is"),
        ("CVE-2025-2002", both(module("squid:4"), package("squid", "7:4.15-4.module+el8")), True, "a build that does not say its stream is not passed over"),
        ("CVE-2025-2003", both(module("php:7.4"), package("base-php", "7.4.1-1.module+el8")), False, "what is not of a module beside an advisory for one"),
        ("CVE-2025-2004", package("base-php", "7.2.24-2.el8"), True, "and for none"),
        ("CVE-2025-2005", package("kernel-core", "4.18.0-500.el8"), False, "of two kernels the newest decides"),
        ("CVE-2025-2006", package("kernel-core", "4.18.0-600.el8"), True, "older than the fix both"),
    ]
    for cve, criteria, _, _ in cases:
        oval.define(cve, criteria)
    path = write(f"{folder}/alone.xml", oval.text())
    rows = vulnerabilities(folder, root, path)
    for cve, _, is_found, fact in cases:
        equal(any(v["id"] == cve for v in rows), is_found, f"modules and kernels: {fact}")
    oval.define("CVE-2025-2007", both())
    path = write(f"{folder}/left.xml", oval.text())
    got = zicha("feed", "import", path, env={"ZICHA_STATE": f"{folder}/left"})
    ok("1 definition" in got.stdout + got.stderr, "a definition that asks for something else than packages is told", got.stdout, got.stderr)


def osv(cve, ecosystem, name, *events):
    return {"id": cve, "modified": "2026-01-01T00:00:00Z", "schema_version": "1.6.0", "affected": [
        {"package": {"ecosystem": ecosystem, "name": name}, "ranges": [{"type": "ECOSYSTEM", "events": list(events)}]}]}


def span(introduced, **end):
    return [{"introduced": introduced}, *([end] if end else [])]


def test_osv_rpm(folder, root):
    """Publishers name source packages and leave out epochs: openEuler, Anolis, Rocky."""
    cases = [
        ("perl", span("0", fixed="4:5.26.3-420.el8"), False, "a source is not as old as its oldest package"),
        ("perl", span("0", fixed="4:5.26.3-422.el8"), True, "a source that is older"),
        ("bind", span("0", fixed="9.11.36-4.el8"), True, "a fix without the epoch that the package has"),
        ("bind", span("0", fixed="9.11.36-3.el8"), False, "the same, fixed"),
        ("old-epoch", span("0", fixed="2:0.1-1"), True, "a fix with an epoch"),
        ("old-epoch", span("0", fixed="1.9-1"), False, "where others have epochs, one without is 0"),
        ("plain", span("0", last_affected="1.10-3.el8"), True, "affected up to this version"),
        ("plain", span("0", last_affected="1.10-2.el8"), False, "affected up to an older one"),
        ("plain", span("1.10-4.el8"), False, "introduced later"),
        ("plain", span("1.10-1.el8", fixed="1.11-1"), True, "introduced before and fixed later"),
        ("plain", span("0"), True, "not fixed at all"),
        ("plain", span("0", fixed="1.0-1") + span("1.10-1", fixed="1.12-1"), True, "in the second of two spans"),
        ("plain", span("0", fixed="1.0-1") + span("1.12-1", fixed="1.14-1"), False, "between two spans"),
        ("tilde", span("0", fixed="2.0-1.el8"), True, "a preview is older than its version"),
    ]
    path = f"{folder}/osv.zip"
    import zipfile  # noqa: PLC0415
    with zipfile.ZipFile(path, "w") as archive:
        for i, (name, events, _, _) in enumerate(cases):
            archive.writestr(f"{i}.json", json.dumps(osv(f"CVE-2025-{i + 3000}", "Red Hat:enterprise_linux:8::baseos", name, *events)))
    found = {v["id"]: v for v in vulnerabilities(folder, root, path)}
    for i, (name, events, is_found, fact) in enumerate(cases):
        equal(f"CVE-2025-{i + 3000}" in found, is_found, f"OSV: {fact}", name, events)
    equal(found["CVE-2025-3006"]["fixed_version"], "", "OSV: the last that is affected is no version that fixes it")


VERSIONS = """1.0 1.0-1 1.0-1 1.0-1+b1 1.0-1+b1 1.0-2 1.0-1+deb12u1 1.0-1 1.0-1+deb12u1 1.0-1+deb12u2 1.0-1+deb12u9 1.0-1+deb12u10 1.0-1~deb12u1 1.0-1
1.0-1~bpo12+1 1.0-1 1.0-1~bpo12+1 1.0-1~bpo12+2 1.0~rc1-1 1.0-1 1.0~~-1 1.0~-1 1:0.9-1 1.0-1 1.0-1 1:0.9-1 2.36-9+deb12u10 2.36-9+deb12u9
1.0a-1 1.0-1 1.0+dfsg-1 1.0-1 1.0+dfsg1-1 1.0+dfsg-2 1.0.0-1 1.0-1 1.10-1 1.9-1 1.09-1 1.9-1 1.0-0ubuntu0.22.04.1 1.0-0ubuntu1 1.0-1ubuntu1 1.0-1
1.0-1build1 1.0-1 9.9p1-3 9.9p1-3+deb13u1 6.1.140-1 6.1.147-1 6.12.9-1~bpo12+1 6.1.147-1 8.2.20+0~20240607.1+debian12 8.2.20-1 1.0-1.1 1.0-1
1.0+git20240101-1 1.0+git20231231-9 3.0.15-1~deb12u1 3.0.17-1~deb12u2 0-1 0~-1 1.2.3-4-5 1.2.3-5 1-1.0 1-1 2:9.0.1378-2 2:9.0.1378-2+deb12u2""".split()


def test_dpkg(folder):
    """Whatever dpkg calls older has the vulnerability: source packages of their own versions, backports, rebuilds."""
    root, pairs = f"{folder}/debian", list(zip(VERSIONS[::2], VERSIONS[1::2]))
    pairs += [(b, a) for a, b in pairs]
    status = "".join(f"Package: p{i}\nStatus: install ok installed\nArchitecture: amd64\nVersion: {a}\n\n" for i, (a, _) in enumerate(pairs))
    status += "Package: libx\nSource: srcx (2.0-1)\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1:9.0-1\n\n"
    status += "Package: gone\nStatus: deinstall ok config-files\nArchitecture: amd64\nVersion: 1.0-1\n\n"
    write(f"{root}/var/lib/dpkg/status", status)
    write(f"{root}/etc/os-release", 'ID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\n')

    def releases(**one):
        return {"releases": {"bookworm": one, "trixie": {"status": "open", "urgency": "high"}}}

    tracker = {f"p{i}": {f"CVE-2025-{4000 + i}": releases(status="resolved", fixed_version=b, urgency="low")} for i, (_, b) in enumerate(pairs)}
    tracker["srcx"] = {"CVE-2025-5000": releases(status="resolved", fixed_version="2.0-2", urgency="low"),
                       "CVE-2025-5001": releases(status="resolved", fixed_version="2.0-1", urgency="low"),
                       "CVE-2025-5002": releases(status="open", urgency="end-of-life"),
                       "CVE-2025-5003": releases(status="open", urgency="unimportant", nodsa="Minor issue", nodsa_reason="ignored"),
                       "CVE-2025-5004": releases(status="resolved", fixed_version="0", urgency="not yet assigned"),
                       "CVE-2025-5005": releases(status="undetermined", urgency="not yet assigned")}
    tracker["gone"] = {"CVE-2025-5006": releases(status="open", urgency="high")}
    path = write(f"{folder}/debian.json", json.dumps(tracker))
    found = {v["id"]: v for v in vulnerabilities(folder, root, path)}
    for i, (a, b) in enumerate(pairs):
        is_older = subprocess.run(["dpkg", "--compare-versions", a, "lt", b], check=False).returncode == 0
        equal(f"CVE-2025-{4000 + i}" in found, is_older, f"dpkg: {a} {'is' if is_older else 'is not'} older than {b}")
    for cve, is_found, fact in (("5000", True, "by the source's version, not the package's"), ("5001", False, "the source is fixed"),
                                ("5002", True, "out of support is open"), ("5003", True, "what nobody will fix is open"),
                                ("5004", False, "never affected"), ("5006", False, "removed, its configuration left")):
        equal(f"CVE-2025-{cve}" in found, is_found, f"Debian's tracker: {fact}")
    equal(found["CVE-2025-5003"]["severity"], "info", "Debian's tracker: unimportant is for information")


def test_rpm_versions(folder):
    """rpm's own comparison, over packages that rpm itself has installed."""
    texts = "1.0 1 1.0.0 1.0a 1a0 1.0~rc1 1.0~rc2 1.0^git1 1.0^ 1.0.1 10 9 1.010 1.10 2_0 2.0 20220101 1.0~^1 1.0^~1 aa ab a1 1.2 0.9.8zh 1.0.2k".split()
    pairs = [(a, b) for a in texts for b in texts if texts.index(b) in (texts.index(a) + 1, texts.index(a) + 5, texts.index(a) - 2)]
    said = run("rpm", "--eval", "%{lua: " + " ".join(f'print(rpm.vercmp("{a}", "{b}") .. " ")' for a, b in pairs) + "}").split()
    root = f"{folder}/versions"
    make_rpm_root(root, [("top", "1-1", None, [(f"p{i}", "0", a, "1") for i, a in enumerate(texts)])], RHEL8)
    oval = Oval()
    for i, (a, b) in enumerate(pairs):
        oval.define(f"CVE-2025-{6000 + i}", package(f"p{texts.index(a)}", f"0:{b}-1"))
    found = {v["id"] for v in vulnerabilities(folder, root, write(f"{folder}/versions.xml", oval.text()))}
    wrong = [(a, b, order) for i, ((a, b), order) in enumerate(zip(pairs, said)) if (order == "-1") != (f"CVE-2025-{6000 + i}" in found)]
    equal((len(said), wrong), (len(pairs), []), f"rpm: {len(pairs)} pairs of versions are ordered as rpm orders them")


with tempfile.TemporaryDirectory(prefix="zicha-feeds-") as top:
    make_rpm_root(f"{top}/rhel", PACKAGES, RHEL8)
    test_oval(top, f"{top}/rhel")
    test_oval_alone(top, f"{top}/rhel")
    test_osv_rpm(top, f"{top}/rhel")
    test_dpkg(top)
    test_rpm_versions(top)
done()

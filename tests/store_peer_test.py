#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""store_peer_test ZICHA - the store over a real PostgreSQL, which this test starts and stops.

The contract that holds over a file (tests/unit/store_contract_test.c) must hold over
the server, whose database is ordered as people order words, not bytes; and every
statement that the sources give to the store must prepare over both (tools/store-sql
collects them). Skipped where there is no PostgreSQL."""
import glob
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ending  # noqa: E402, F401
from patience import HANG  # noqa: E402

ZICHA = os.path.abspath(sys.argv[1])
BUILD, SOURCE = os.environ["ZICHA_BUILD"], os.environ["ZICHA_SOURCE"]
number = failed = 0


def tell(is_true, fact, words=""):
    global number, failed
    number += 1
    failed += not is_true
    print("%sok %d - %s" % ("" if is_true else "not ", number, fact))
    for line in words.splitlines() if not is_true else ():
        print("# " + line)


class Server:
    """A cluster of its own, reached through a socket in a directory of its own."""

    def __init__(self, programs, place):
        self.programs, self.place, self.data = programs, place, place + "/data"
        self.options = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
        if self.options:
            shutil.chown(place, 65534, 65534)
        os.chmod(place, 0o755)
        self.run("initdb", "-D", self.data, "-A", "trust", "-U", "x", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        self.run("pg_ctl", "-D", self.data, "-w", "-l", place + "/log", "-o", "-c listen_addresses= -k " + place, "start")

    def run(self, program, *arguments):
        done = subprocess.run([self.programs + "/" + program, *arguments], capture_output=True, text=True,
                              cwd=self.place, timeout=HANG, **self.options)
        if done.returncode:
            sys.exit("Bail out! %s: %s" % (program, done.stderr or done.stdout))

    def create(self, name, encoding="UTF8", order="--locale-provider=icu --icu-locale=zh"):
        self.run("createdb", "-h", self.place, "-U", "x", "-T", "template0", "-E", encoding, *order.split(), name)
        return "postgresql:///%s?host=%s&user=x" % (name, self.place)

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")


def contract(url):
    done = subprocess.run([BUILD + "/tests/units", "store_contract_test"], capture_output=True, text=True, timeout=HANG,
                          env=dict(os.environ, STORE_TEST_URL=url))
    for line in done.stdout.splitlines():
        result, _, fact = line.partition(" - ")
        if fact:
            tell(result.startswith("ok"), "PostgreSQL: " + fact)
        elif line.startswith("Bail out!") or failed and line.startswith("#"):
            print(line)
    tell(done.returncode == 0, "PostgreSQL: the contract to its end", done.stdout + done.stderr)


def open_store(url, *, is_new=False):
    """What the program of the statements says about a database, without any statement."""
    return subprocess.run([BUILD + "/tests/store_statements", url] + (["--create"] if is_new else []), input="",
                          capture_output=True, text=True, timeout=HANG)


def refusals(server):
    done = open_store(server.create("latin", "LATIN1", "--locale=C"), is_new=True)
    tell(done.returncode == 1 and "UTF8" in done.stdout, "a database in another encoding is refused", done.stdout)
    url = server.create("foreign")
    server.run("psql", "-h", server.place, "-U", "x", "-d", "foreign", "-c", "CREATE SCHEMA zicha")
    done = open_store(url)
    tell(done.returncode == 1 and "somebody else's" in done.stdout, "a schema of somebody else is refused", done.stdout)
    done = open_store(url.replace("foreign", "nowhere"))
    tell(done.returncode == 1 and "nowhere" in done.stdout, "a database that is not there is named", done.stdout)


def prepare(url, statements):
    """The statements that a database refuses, with its words."""
    done = subprocess.run([BUILD + "/tests/store_statements", url, "--create"], capture_output=True, text=True,
                          input="".join(sql + "\0" for sql in statements), timeout=HANG)
    return done.stdout.splitlines() or (["status %d" % done.returncode] if done.returncode else [])


def statements(url):
    """A file and the server must both take each statement of the sources."""
    listed = subprocess.run([SOURCE + "/tools/store-sql", "--list", SOURCE], capture_output=True, text=True)
    ours = listed.stdout.split("\0")[:-1]
    tell(ours, "the sources have statements", listed.stdout + listed.stderr)
    wrong = ["SELECT unit = 'u' FROM setting", "SELECT ifnull(value, '') FROM setting",
             "SELECT value::text FROM setting"]
    with tempfile.TemporaryDirectory() as place:
        for name, where, bad in ("SQLite", place + "/z.db", wrong[2:]), ("PostgreSQL", url, wrong[:2]):
            refused = prepare(where, ours)
            tell(not refused, name + " takes every statement of the sources", "\n".join(refused))
            refused = prepare(where, wrong)
            tell([r.split(": ")[-1] for r in refused] == bad, name + " refuses what only the other one takes",
                 "\n".join(refused))


def program(url, place):
    """The same work over a file and over the server gives the same unit."""
    root = place + "/host"
    os.makedirs(root + "/etc/ssh")
    with open(root + "/etc/ssh/sshd_config", "w") as f:
        f.write("PermitRootLogin yes\n")
    work = [["init", "--code", "t", "--name", "T", "--class", "hospital"],
            ["records", "people", "add", "name=Li Wei"], ["records", "people", "add", "name=\u674e\u4f1f", "post=a"],
            ["records", "systems", "add", "name=HIS", "class=business"],
            ["records", "protection", "add", "system=HIS", "grade=S2A2G2"],
            ["inspect", "root:" + root, "--only", "sshd-root-login"], ["problems", "update"],
            ["problems", "P00001", "assign", "Li Wei", "--due", "2027-01-01"],
            ["records", "people", "list", "--format", "csv"], ["problems", "--format", "csv"],
            ["query", "SELECT * FROM results", "--format", "csv"], ["journal", "verify"], ["score", "--format", "csv"],
            ["report", "hospital-annual", "--format", "md"]]
    # Three inspections of the month before: two of them go.
    work = [["inspect", "root:" + root, "--only", "sshd-root-login", day] for day in (-50, -40, -35, -30)] + work + [
        ["inspections", "--keep", "1", "--format", "csv"], ["inspections", "thin", "--keep", "1", "--as", "Li Wei"],
        ["inspections", "--keep", "1", "--format", "csv"], ["query", "SELECT * FROM results", "--format", "csv"],
        ["query", "SELECT who, action, id, before FROM journal WHERE kind = 'inspections'", "--format", "csv"], ["journal", "verify"]]
    work.insert(0, work.pop(4))
    said = []
    for database in place + "/u.db", url:
        said.append([])
        for words in work:
            day = words[-1] if isinstance(words[-1], int) else 0
            done = subprocess.run([ZICHA, *(w for w in words if w is not day), "--db", database], capture_output=True, text=True, timeout=HANG,
                                  env=dict(os.environ, SOURCE_DATE_EPOCH=str(1790000000 + day * 86400), USER="x", LC_ALL="C.UTF-8"))
            tell(done.returncode == (words[0] == "inspect"), " ".join([*words[:3], "over", database[:10]]), done.stderr)
            said[-1].append(done.stdout)
    for words, one, other in zip(work, *said):
        tell(one == other, "the same over both: " + " ".join(words[:3]), one + other)
    thinned = next(one for words, one in zip(work, said[0]) if words[:2] == ["inspections", "thin"])
    tell(thinned.startswith("2 inspections were removed with "), "and two of the old inspections went", thinned)


def main():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb") + glob.glob("/usr/pgsql-*/bin/initdb"))
    if not found:
        print("1..0 # SKIP there is no PostgreSQL")
        return 0
    with tempfile.TemporaryDirectory() as place:
        server = Server(os.path.dirname(found[-1]), place)
        try:
            contract(server.create("contract"))
            refusals(server)
            statements(server.create("statements"))
            with tempfile.TemporaryDirectory() as folder:
                program(server.create("program"), folder)
        finally:
            server.stop()
    print(f"1..{number}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

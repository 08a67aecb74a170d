# SPDX-License-Identifier: Apache-2.0
"""maria - the site's cases over a MariaDB of one's own, and the classic lessons of injection.

Its literals join, its || is OR, its texts become numbers: what is right for SQLite can be wrong here."""
import os
import re
import shutil
import socket
import sqlite3
import struct
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli"))
from patience import HANG, wait_for  # noqa: E402

import cases as table


def number(data, at):
    """A length-encoded number; None: NULL."""
    first = data[at]
    if first < 0xfb:
        return first, at + 1
    if first == 0xfb:
        return None, at + 1
    size = {0xfc: 2, 0xfd: 3, 0xfe: 8}[first]
    return int.from_bytes(data[at + 1:at + 1 + size], "little"), at + 1 + size


class Connection:
    """As much of a client as the site needs; looks like sqlite3's."""

    def __init__(self, path, charset):
        self.total_changes, self.rows = 0, []
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.file = self.socket.makefile("rb")
        self.packet()
        body = struct.pack("<IIB23x", 0x0200 | 0x8000 | 8, 1 << 24, 28 if charset == "gbk" else 45) + b"root\0\0site\0"
        self.socket.sendall(struct.pack("<I", len(body))[:3] + b"\1" + body)
        self.answer()
        self.execute(f"SET NAMES {charset}")

    def packet(self):
        head = self.file.read(4)
        return self.file.read(int.from_bytes(head[:3], "little"))

    def answer(self):
        data = self.packet()
        if data[0] == 0xff:
            raise sqlite3.OperationalError(data[9:].decode("utf-8", "replace"))
        if data[0] == 0:
            self.total_changes += number(data, 1)[0]
            return []
        for _ in range(number(data, 0)[0] + 1):
            self.packet()
        rows = []
        while (data := self.packet())[0] != 0xfe or len(data) > 8:
            if data[0] == 0xff:
                raise sqlite3.OperationalError(data[9:].decode("utf-8", "replace"))
            row, at = [], 0
            while at < len(data):
                size, at = number(data, at)
                row.append(None if size is None else data[at:at + size].decode("utf-8", "replace"))
                at += size or 0
            rows.append(tuple(row))
        return rows

    def execute(self, statement):
        """Bytes go as they are; the site has them as Latin-1."""
        body = b"\x03" + statement.encode("latin-1", "replace")
        self.socket.sendall(struct.pack("<I", len(body))[:3] + b"\0" + body)
        self.rows = self.answer()
        return self

    def fetchall(self):
        return self.rows


class Maria:
    """A server in a folder of its own, without a port."""

    def __init__(self, folder):
        data, self.path = os.path.join(folder, "data"), os.path.join(folder, "s")
        user = ["--user=root"] if os.geteuid() == 0 else []
        # A server that starts removes the temporary tables of others from a folder that they share.
        own = ["--no-defaults", f"--datadir={data}", f"--tmpdir={folder}", *user]
        subprocess.run(["mariadb-install-db", *own, "--skip-test-db"], check=True, capture_output=True, text=True)
        self.log = os.path.join(folder, "log")
        self.process = subprocess.Popen(
            ["mariadbd", *own, f"--socket={self.path}", "--skip-networking", "--skip-grant-tables", "--sql-mode=",
             "--innodb-buffer-pool-size=16M", "--innodb-flush-log-at-trx-commit=0"],
            stdout=subprocess.DEVNULL, stderr=open(self.log, "w"))
        answers = ["mariadb", "--no-defaults", f"--socket={self.path}"]
        wait_for(lambda: self.process.poll() is not None or subprocess.run(answers, input="", text=True, stderr=subprocess.DEVNULL).returncode == 0)
        if self.process.poll() is not None:
            raise RuntimeError(open(self.log, errors="replace").read()[-2000:])
        subprocess.run(answers, input=self.schema(), text=True, check=True)

    @staticmethod
    def schema():
        import server
        lines = ["CREATE DATABASE site; USE site; CREATE TABLE items (id INT, name VARCHAR(50), code VARCHAR(50), price INT, day DATE);"
                 "CREATE TABLE users (name VARCHAR(50), pw VARCHAR(50), seen INT);"]
        db = server.make_database(type("S", (), {"slept": []}))
        for t, columns in (("items", 5), ("users", 3)):
            for row in db.execute(f"SELECT * FROM {t}"):
                lines.append(f"INSERT INTO {t} VALUES ({','.join(repr(c) for c in row)});")
        return "\n".join(lines)

    def connect(self, site):
        return Connection(self.path, site.charset)

    def sleeping(self):
        """Statements that run, but for one's own."""
        return [r for r in Connection(self.path, "utf8mb4").execute("SHOW PROCESSLIST").fetchall() if r[4] == "Query" and "PROCESSLIST" not in (r[7] or "")]

    def close(self):
        self.process.terminate()
        self.process.wait(HANG)


def has_maria():
    return shutil.which("mariadbd") and shutil.which("mariadb-install-db")


# ---- the classic lessons ----

def without(*patterns):
    def clean(v):
        for p in patterns:
            v = re.sub(p, "", v)
        return v
    return clean


def slashes(v):
    return re.sub(r"([\\'\"])", r"\\\1", v)


AND_OR = "(?i)or", "(?i)and"
BLANKS = r"[/*]", "[-]", "#", r"\s", r"[/\\]"
LESSONS = [  # number, open, close, error, what is removed
    (1, "'", "'", "shown", None), (2, "", "", "shown", None), (3, "('", "')", "shown", None), (4, '("', '")', "shown", None),
    (5, "'", "'", "shown", None), (6, '"', '"', "shown", None), (7, "(('", "'))", "generic", None), (8, "'", "'", "hidden", None),
    (23, "'", "'", "shown", without("#", "--")), (25, "'", "'", "shown", without(*AND_OR)), ("25a", "", "", "hidden", without(*AND_OR)),
    (26, "'", "'", "shown", without(*AND_OR, *BLANKS)), ("26a", "('", "')", "hidden", without(*AND_OR, *BLANKS)),
    (27, "'", "'", "shown", without(r"[/*]", "[-]", "#", "[ +]", "select", "(?i)union")),
    ("27a", '"', '"', "hidden", without(r"[/*]", "[-]", "#", "[ +]", "select", "(?i)union")),
    (28, "('", "')", "hidden", without(r"[/*]", "[-]", "#", "[ +]", r"(?i)union\s+select")),
    ("28a", "('", "')", "hidden", without(r"(?i)union\s+select")), (29, "'", "'", "shown", None), (30, '"', '"', "hidden", None),
    (31, '("', '")', "shown", None), (32, "'", "'", "shown", slashes), (33, "'", "'", "shown", slashes), (35, "", "", "shown", slashes),
    (36, "'", "'", "shown", slashes), ("36b", "'", "'", "hidden", slashes), (40, "('", "')", "hidden", None), (41, "", "", "hidden", None)]
SORTS = [(46, "ORDER BY {v}", "shown"), (47, "ORDER BY '{v}'", "shown"), (48, "ORDER BY {v}", "hidden"), (49, "ORDER BY '{v}'", "hidden")]
# MySQL takes nothing but numbers there.
LIMITS = [(f"limit-{error}", what, error) for error in ("shown", "generic", "500", "hidden") for what in ("ORDER BY id LIMIT {v}", "ORDER BY id LIMIT {v}, 5")]


def lessons():
    for name, opening, ending, error, clean in LESSONS:
        yield dict(family="lesson", operation=f"lesson-{name}", closing=opening, error=error, value="1", opening=opening, ending=ending,
                   statement="SELECT name, code FROM items WHERE id={o}{v}{c} LIMIT 0,1", clean=clean or (lambda v: v), wrapper="plain",
                   filter="", truth={"sql-injection"}, named=None, way="joined", charset="gbk" if clean is slashes else "utf8mb4")
    for name, what, error in SORTS + LIMITS:
        yield dict(family="lesson", operation=f"lesson-{name}", closing="", error=error, value="1", opening="", ending="",
                   statement=f"SELECT id, name FROM items {what}", clean=lambda v: v, wrapper="plain",
                   filter="", truth={"sql-injection"}, named=None, way="joined", charset="utf8mb4")
    for opening in "", "'", '"':  # no traps of other sets: the same pages with the value bound as a number or refused
        yield dict(family="lesson", operation="cast", closing=opening, error="shown", value="1", opening="", ending="",
                   statement="SELECT name, code FROM items WHERE id={v}", clean=lambda v: (re.match(r"\d+", v) or ["0"])[0], wrapper="plain",
                   filter="", truth=set(), named=None, way="joined", charset="utf8mb4")
        yield dict(family="lesson", operation="slashes", closing=opening, error="shown", value="tea", opening="", ending="",
                   statement="SELECT name, code FROM items WHERE code='{v}'", clean=slashes, wrapper="plain",
                   filter="", truth=set(), named=None, way="joined", charset="utf8mb4")


def backslashed(c):
    """Doubling is no escape where backslashes are read."""
    c = dict(c)
    if c.get("filter", "").endswith("-doubled") and not c["truth"]:
        c["truth"] = {"sql-injection"}
        if c["error"] == "hidden" and c["operation"] in ("look-up", "search"):
            c["named"] = "nothing is found, with or without an error"
        elif c["operation"] == "between" and c["wrapper"] == "noisy":
            c["named"] = "it shows by two pages of which neither's noise is known"
    return c


def with_maria(every):
    """The cases that mean the same in MariaDB."""
    for c in every:
        if c["family"] in ("sql", "timed", "default", "notice") and c["way"] == "joined":
            yield backslashed(c)
    for n, c in enumerate(lessons(), 100000):
        yield dict(c, number=n, path=f"/lesson/{n}", parameter="v")


def label(case):
    return table.label(case)

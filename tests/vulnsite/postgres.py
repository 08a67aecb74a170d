# SPDX-License-Identifier: Apache-2.0
"""postgres - the site's cases over a PostgreSQL of one's own: it converts nothing, and " is no quote of texts."""
import ctypes
import ctypes.util
import glob
import itertools
import os
import shutil
import sqlite3
import subprocess

import cases as table

TUPLES, COMMAND = 2, 1


class Connection:
    """As much of libpq as the site needs; looks like sqlite3's."""

    def __init__(self, path):
        pq = self.pq = ctypes.CDLL(ctypes.util.find_library("pq"))
        for name in "PQconnectdb", "PQexecParams":
            getattr(pq, name).restype = ctypes.c_void_p
        for name in "PQgetvalue", "PQresultErrorMessage", "PQcmdTuples":
            getattr(pq, name).restype = ctypes.c_char_p
        self.connection = ctypes.c_void_p(pq.PQconnectdb(f"host={path} user=site dbname=postgres".encode()))
        self.total_changes, self.rows = 0, []

    def execute(self, statement):
        """One statement, as a prepared one: several at once are refused."""
        pq = self.pq
        result = ctypes.c_void_p(pq.PQexecParams(self.connection, statement.encode("utf-8", "replace").replace(b"\0", b""), 0, None,
                                                 None, None, None, 0))
        try:
            status = pq.PQresultStatus(result)
            if status not in (TUPLES, COMMAND):
                raise sqlite3.OperationalError(pq.PQresultErrorMessage(result).decode("utf-8", "replace"))
            if status == COMMAND:
                self.total_changes += int(pq.PQcmdTuples(result) or 0)
            self.rows = [tuple((pq.PQgetvalue(result, r, c) or b"").decode("utf-8", "replace") for c in range(pq.PQnfields(result)))
                         for r in range(pq.PQntuples(result))]
        finally:
            pq.PQclear(result)
        return self

    def fetchall(self):
        return self.rows


def programs():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    return found[-1] if found else None


def has_postgres():
    return programs() and ctypes.util.find_library("pq") and (os.geteuid() != 0 or shutil.which("runuser"))


class Postgres:
    """A server in a folder of its own, without a port."""

    def __init__(self, folder):
        self.path, data = folder, os.path.join(folder, "data")
        self.enter = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.enter:
            shutil.chown(folder, "postgres")
        # Into a file: a server that goes on would keep a pipe open.
        said = open(os.path.join(folder, "said"), "w+")
        self.control = [*self.enter, programs() + "/pg_ctl", "-D", data, "-w"]
        for command in ([*self.enter, programs() + "/initdb", "-D", data, "-U", "site", "-A", "trust", "-N", "-E", "UTF8", "--locale=C"],
                        [*self.control, "start", "-o", f"-k {folder} -c listen_addresses= -c fsync=off"]):
            if subprocess.run(command, stdout=said, stderr=said, cwd="/").returncode:
                said.seek(0)
                raise RuntimeError(f"{command[-1]}: {said.read()[-2000:]}")
        import server
        db, to = server.make_database(type("S", (), {"slept": []})), Connection(folder)
        to.execute("CREATE TABLE items (id INT, name TEXT, code TEXT, price INT, day DATE)")
        to.execute("CREATE TABLE users (name TEXT, pw TEXT, seen INT)")
        for t in "items", "users":
            for row in db.execute(f"SELECT * FROM {t}"):
                to.execute(f"INSERT INTO {t} VALUES ({','.join(repr(c) for c in row)})")

    def connect(self, site):
        return Connection(self.path)

    def sleeping(self):
        return Connection(self.path).execute("SELECT query FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid()").fetchall()

    def close(self):
        subprocess.run([*self.control, "stop", "-m", "fast"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")


def with_postgres(every):
    """The cases that mean the same in PostgreSQL."""
    for c in every:
        if c["family"] in ("sql", "timed", "default", "notice") and c["way"] == "joined" and '"' not in c["closing"]:
            if c["operation"] in ("order-quoted", "order-tick"):
                continue  # no constant is an order to it, and ` no quote
            if c["operation"] == "sort" and c["filter"] == "upper":
                continue  # a column in capitals is another
            c = dict(c)
            if "blanks" in c.get("filter", "") and c["operation"] in ("view", "list", "update-number", "update-list"):
                c["named"] = "only a blank joins literals that must become a number"
            if c.get("filter") == "upper" and c["operation"] == "search" and c["error"] == "hidden":
                c["named"] = "nothing is found, with or without an error"
            yield c
    for n, (error, opening, ending, (operation, value), name) in enumerate(itertools.product(
            table.ERRORS, ("$$", "E'"), ("$$", "'"), (("look-up", "tea"), ("count-text", "tea"), ("between", "2024-01-15")), ("", "single-doubled")), 200000):
        if (opening == "$$") != (ending == "$$") or (opening == "$$" and name):
            continue
        named = None
        if operation == "between" and (name or opening == "$$"):
            named = "what is no date is a mistake anyway, and so is || where a date must stand"
        elif error == "hidden" and operation == "look-up":
            named = "nothing is found, with or without an error"
        yield dict(family="sql", operation=operation, closing=opening, error=error, filter=name, statement=table.OPERATIONS[operation][0], opening=opening,
                   ending=ending, value=value, wrapper="plain", truth={"sql-injection"}, way="joined", number=n, path=f"/sql/{n}", parameter="v",
                   named=named if name or opening == "$$" else None)

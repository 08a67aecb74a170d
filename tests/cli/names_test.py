#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""names_test ZICHA - whoever misspells a name is told the nearest one."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from tap import done, ok, zicha  # noqa: E402

MISSPELT = (
    ("a subcommand", ("inspekt",), "inspect"),
    ("a subcommand that is asked about", ("help", "inspekt"), "inspect"),
    ("an option", ("inspect", "--profil", "server"), "profile"),
    ("a profile", ("inspect", "--profile", "servr"), "server"),
    ("a check", ("checks", "sshd-root-logn"), "sshd-root-login"),
    ("a check that no profile has", ("inspect", "--only", "sshd-root-logn"), "sshd-root-login"),
    ("a framework", ("controls", "gbt2239"), "gbt22239"),
    ("a table", ("tables", "usrs"), "users"),
    ("a table to collect", ("collect", "--tables", "usrs"), "users"),
    ("a table of a query", ("query", "SELECT name FROM user"), "users"),
    ("a column of a query", ("query", "SELECT u.nmae FROM users u"), "name"),
    ("a kind of target", ("targets", "nett"), "net"),
    ("a setting of such a kind", ("inspect", "net:127.0.0.1/32", "--set", "net.lvel=1"), "level"),
    ("a report", ("report", "hospital-anual", "--db", "u.db"), "hospital-annual"),
    ("a kind of record", ("records", "poeple", "--db", "u.db"), "people"),
    ("a field of a record", ("records", "people", "add", "nmae=x", "--db", "u.db"), "name"),
    ("a record that another names", ("records", "duties", "add", "role=security_officer", "person=欧阳伟东", "--db", "u.db"), "欧阳卫东"),
    ("a name that is only begun", ("checks", "sshd-root"), "sshd-root-login"),
    ("a kind of target that is inspected", ("inspect", "htps://example.org/"), "https://"),
    ("a host over SSH", ("inspect", "ssh:/li@his1"), "ssh://"),
    ("the verb of all problems", ("problems", "updat", "--db", "u.db"), "update"),
    ("a check of problems", ("problems", "sshd-root", "--db", "u.db"), "sshd-root-login"),
    ("a check whose problems are done", ("problems", "sshd-rot-login", "done", "--db", "u.db"), "sshd-root-login"),
    ("a question", ("ask", "room-flor", "yes", "--db", "u.db"), "room-floor"),
)

with tempfile.TemporaryDirectory() as folder:
    zicha("init", "--code", "t", "--name", "Test", "--class", "hospital", "--db", "u.db", cwd=folder)
    zicha("records", "people", "add", "name=欧阳卫东", "--db", "u.db", cwd=folder)
    zicha("records", "problems", "add", "number=P1", "source=check", "title=x", "severity=high", "state=open", "first_seen_on=2026-01-01",
          "check_id=sshd-root-login", "target=pc-01", "--db", "u.db", cwd=folder)
    for what, words, nearest in MISSPELT:
        result = zicha(*words, cwd=folder)
        ok(result.returncode != 0 and f"the nearest is {nearest}" in result.stderr, f"{what}: {nearest}", result.stderr)
    result = zicha("help", "inspekt", env={"LC_ALL": "zh_CN.UTF-8"})
    ok("最接近的是 inspect" in result.stderr, "in the user's language", result.stderr)
    result = zicha("--lang", "fr", "tables")
    ok(result.returncode == 3 and "it can be en, zh_CN" in result.stderr, "a language that there is not, also in front of the subcommand", result.stderr)
    result = zicha("inspect", "gopher://x")
    ok("zicha targets" in result.stderr and "nearest" not in result.stderr, "a kind of target that there is not is told where they are listed", result.stderr)
    result = zicha("tables", "xyzzy")
    ok(result.returncode == 3 and "nearest" not in result.stderr, "a word that is near to none is told without one", result.stderr)
    result = zicha("query", "SELECT state FROM net_services", "net:127.0.0.1/32")
    ok(result.returncode == 3 and "nearest" not in result.stderr, "a table whose name is a part of another's is not named by it", result.stderr)
    result = zicha("ask", "room-floor", "yes", "--db", "u.db", cwd=folder)
    ok("on record" in result.stderr, "a question of a room is not asked where none is on record", result.stderr)
    zicha("records", "rooms", "add", "name=主机房", "class=machine_room", "--db", "u.db", cwd=folder)
    result = zicha("ask", "room-floor", "yes", "--db", "u.db", cwd=folder)
    ok("--subject" in result.stderr and "主机房" in result.stderr, "and names the rooms where some are", result.stderr)
done()

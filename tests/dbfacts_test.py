#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""dbfacts_test ZICHA - what a DBA printed of an engine that is not here: what is torn, not understood or was never asked is no pass."""
import csv
import io
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import done, equal, ok, write, zicha  # noqa: E402


def facts(engine, version, *queries, more=()):
    """A whole file: (query, columns, rows…), with the mark that the query came to its end."""
    lines = [f"zicha:begin,{engine},{version}", *more]
    for name, columns, *rows in queries:
        lines.append(f"zicha:columns,{name},{columns}")
        lines += [f"zicha:row,{name}," + ",".join("" if v is None else f'"{v}"' for v in row) for row in rows]
        lines.append(f"zicha:seen,{name}")
    return "\n".join([*lines, "zicha:end", ""])


def inspect(path):
    got = zicha("inspect", f"dbfacts:{path}", "--profile", "estate-hardened", "--format", "csv", "--lang", "en")
    return {r[0]: r[1:] for r in csv.reader(io.StringIO(got.stdout)) if len(r) > 2}


def states(top, name, text, wanted, words=""):
    write(f"{top}/{name}", text)
    results = inspect(f"{top}/{name}")
    equal({c: results.get(c, ["?"])[0] for c in wanted}, wanted, name)
    if words:
        ok(any(words in cell for c in wanted for cell in results.get(c, [])), f"{name}: the words say why", words, [results.get(c) for c in wanted])


INSTANCE = ("db_instances", "account", ("look",))
USERS = "name,can_login,is_role,is_superuser,is_default,is_anonymous,is_locked,attempts,lifetime_days,changed"
SETTINGS = ("db_settings", "name,value,origin,needs_restart", ("xp_cmdshell", "0", "configuration", "0"))


def kinds_that_no_query_asks(top):
    """An engine that tells nothing of TLS, of addresses or of log files does not pass for having them in order."""
    states(top, "SQL Server has no local_infile and no hba", facts(
        "sqlserver", "15.0.4123.1", ("db_instances", "account,is_administrator", ("look", "0")), SETTINGS,
        ("db_encryption", "kind,name,is_on", ("rest", "tables", "1")),
        ("db_audit", "kind,name,is_on", ("audit", "all", "1")), more=("zicha:guard,db_encryption,1",)),
        {"db-tls-off": "notapplicable", "db-tls-protocols": "notapplicable", "db-local-infile": "notapplicable", "db-durable": "notapplicable",
         "db-failed-logins": "notapplicable", "db-log-connections": "notapplicable", "db-server-programs": "pass", "db-audit": "pass",
         "db-listens-everywhere": "unknown", "db-hba-trust": "unknown", "db-definer-search-path": "notapplicable",
         "db-password-policy": "notapplicable"})
    guards = "zicha:guard,db_privileges,1", "zicha:guard,db_privileges-roles,1"
    roles = ("db_privileges-roles", "grantee,privilege,object_type,object,can_grant,is_public")
    states(top, "rights within SQL Server's databases are not asked for", facts(
        "sqlserver", "15.0.4123.1", ("db_privileges", "grantee,privilege,object_type,object,can_grant,is_public,is_superuser",
                                     ("clerk", "VIEW SERVER STATE", "server", "*", "0", "0", "0")), roles,
        ("db_users", USERS, ("clerk", "1", "0", "0", "0", "0", "0", "5", "90", "2026-01-01")),
        ("db_users-windows", "name,password,can_login"), more=(*guards, "zicha:guard,db_users,1", "zicha:guard,db_users-windows,1")),
        {"db-grant-option": "unknown"}, "rights within databases")


def what_a_login_does_not_see(top):
    """SQL Server shows a login only what it may see, without a word: who may not see all has seen nothing."""
    login = ("db_users", USERS, ("sa", "0", "0", "1", "1", "0", "1", "5", "90", "2026-01-01"))
    windows = ("db_users-windows", "name,password,can_login,is_superuser")
    objects = ("db_objects", "database,type,n")
    for right, state in ("1", "pass"), ("0", "unknown"):
        guards = [f"zicha:guard,{q},{right}" for q in ("db_users-windows", "db_objects")]
        states(top, f"a login that sees all: {right}", facts("sqlserver", "15.0", login, windows, objects, more=("zicha:guard,db_users,1", *guards)),
               {"db-superusers": state, "db-test-database": state})


def words_that_nobody_knows(top):
    guard = ("zicha:guard,db_standby,1",)
    standby = ("db_standby", "role,peer,kind,state,is_running")
    for word, state in ("1", "pass"), ("0", "fail"), ("perhaps", "unknown"):
        states(top, f"a follower that runs: {word}", facts("sqlserver", "15.0", (*standby, ("standby", "b", "group", "X", word)), more=guard),
               {"db-replication-running": state})


def rows_that_are_torn(top):
    text = facts("oracle", "19.0.0.0.0", INSTANCE, ("db_users", USERS, ("HIS", "1", "0", "0", "0", "0", "0", "5", "90", "2026-01-01"),
                                          ("SCOTT", "1", "0", "0", "1", "0", "0", "5", "90", "2026-01-01")))
    states(top, "whole rows", text, {"db-default-accounts": "unknown", "db-anonymous-users": "pass"})
    # A client with narrow lines cuts the second.
    cut = text.replace('"SCOTT","1","0","0","1","0"', '"SCOTT","1"\n"0","0","1","0"')
    states(top, "a row that the client has wrapped", cut, {"db-anonymous-users": "unknown", "db-superusers": "unknown"}, "not whole")


def one_of_two_accounts(top):
    """What one account does not tell is not passed over beside another that does."""
    def users(second):
        return facts("oracle", "19.0.0.0.0", INSTANCE, ("db_users", USERS + ",is_weak_hash,password",
                                              ("HIS", "1", "0", "0", "0", "0", "0", "5", "90", "2099-01-01", "0", "ok"), second))
    full = ("LIS", "1", "0", "0", "0", "0", "0", "5", "90", "2099-01-01", "0", "ok")
    checks = ("db-weak-password-hash", "db-password-age", "db-anonymous-users")
    states(top, "both accounts tell", users(full), dict.fromkeys(checks, "pass"))
    states(top, "one does not tell how its password is kept", users((*full[:10], None, "ok")),
           dict(zip(checks, ("unknown", "pass", "pass"))))
    states(top, "one does not tell since when", users((*full[:9], None, "0", "ok")), dict(zip(checks, ("pass", "unknown", "pass"))))
    states(top, "one that is not known beside one without a password", users((*full[:10], None, None)).replace('"0","ok"', '"0","none"'),
           {"db-password-empty": "fail", "db-password-dictionary": "unknown", "db-superusers": "pass"})
    states(top, "one that may not sign in need not tell", users(("LIS", "0", "0", "0", "0", "0", "1", None, None, None, None, None)),
           dict.fromkeys(checks, "pass"))


def every_database(top):
    """PostgreSQL is asked in each database: one that was forgotten is told."""
    def postgresql(*visited):
        return facts("postgresql", "15.5", ("db_instances", "account", ("postgres",)),
                     ("db_objects-databases", "database,type,n", ("clinic", "database", "1")),
                     ("db_routines", "database,name,owner,is_definer,is_owner_superuser,has_search_path,is_public"),
                     more=[f'zicha:database,"{d}"' for d in visited])
    states(top, "in all databases", postgresql("postgres", "clinic"), {"db-definer-search-path": "pass"})
    states(top, "not in clinic", postgresql("postgres"), {"db-definer-search-path": "unknown"}, "not run in the database clinic")


def as_clients_write(top):
    """However the DBA's client wrote it down, it is the same; what is cut or mixed is not whole."""
    def text(version="15.5"):
        return facts("postgresql", version, ("db_instances", "account", ("postgres",)), ("db_objects-databases", "database,type,n", ("病案", "database", "1")),
                     ("db_objects", "database,schema,type,n", ("病案", "public", "table", "3")),
                     ("db_routines", "database,name,owner,is_definer,is_owner_superuser,has_search_path,is_public", ("病案", 'f("x")', "his", "0", "0", "1", "0")),
                     more=['zicha:database,"postgres"', 'zicha:database,"病案"']).replace('f("x")', 'f(""x"")')
    plain = text()
    def each(line):
        return "".join(line(part) + "\n" for part in plain.splitlines())
    wanted = {"db-definer-search-path": "pass", "db-test-database": "pass"}
    for name, content in {
            "as it is": plain, "CRLF": plain.replace("\n", "\r\n"), "UTF-16": b"\xff\xfe" + plain.encode("utf-16-le"), "UTF-16, the other way": b"\xfe\xff" + plain.encode("utf-16-be"),
            "a mark before UTF-8": b"\xef\xbb\xbf" + plain.encode(), "GBK": plain.encode("gbk"), "blanks around": each(lambda p: f"  {p}    "),
            "prompts": each(lambda p: f"1> 2> {p}"), "commands repeated": each(lambda p: f"SQL> SELECT '{p}' FROM DUAL;\n{p}\n\n1 row selected.\n"),
            "headings and pages": each(lambda p: f"\n'ZICHA:ROW'\n---------\n{p}"), "CSV": each(lambda p: '"' + p.replace('"', '""') + '"'),
            "a frame": each(lambda p: f"| {p} |\n+----+")}.items():
        states(top, f"clients: {name}", content, wanted)
    cut = text()[:-60]
    for name, content in (("the second run is cut", plain + cut), ("the first run is cut", cut + "\n" + plain), ("two servers", plain + text("15.6"))):
        states(top, name, content, dict.fromkeys(wanted, "unknown"))


def backups(top):
    backup = ("db_backups", "kind,name,engine,finished,age_hours,is_whole")
    def sqlserver(*rows):
        return facts("sqlserver", "15.0", INSTANCE, (*backup, *rows), ("db_backups-logs", "kind,name,is_on"),
                     more=("zicha:guard,db_backups,1", "zicha:guard,db_backups-logs,1"))
    fresh = ("backup", "his", "sqlserver", "2026-01-01 22:00:00", "3", "1")
    states(top, "each database has a backup", sqlserver(fresh), {"db-backup-age": "pass", "db-backup-whole": "pass"})
    states(top, "a database beside it has none", sqlserver(fresh, ("backup", "lis", "sqlserver", None, None, None)), {"db-backup-age": "fail"})
    states(top, "Oracle has written down none", facts("oracle", "19.0", INSTANCE, backup, ("db_backups-log", "kind,name,is_on")), {"db-backup-recorded": "fail"})


with tempfile.TemporaryDirectory() as top:
    kinds_that_no_query_asks(top)
    what_a_login_does_not_see(top)
    words_that_nobody_knows(top)
    rows_that_are_torn(top)
    one_of_two_accounts(top)
    every_database(top)
    as_clients_write(top)
    backups(top)
done()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""database_peer_test ZICHA - real MariaDB and PostgreSQL: every planted weakness is found, none where there is none.

The account that looks holds what docs/targets/ says and no more."""
import csv
import io
import json
import os
import pwd
import resource
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import HANG, SOON, wait_for  # noqa: E402
from tap import done, equal, ok, write, zicha  # noqa: E402
import dbpeer  # noqa: E402
from dbpeer import PASSWORD, MariaDB, PostgreSQL  # noqa: E402

if not (dbpeer.MARIADBD and dbpeer.CLIENT and dbpeer.PG):
    print("1..0 # SKIP there is no MariaDB or PostgreSQL server")
    sys.exit(0)

GRANTS_MARIADB = """GRANT PROCESS, SHOW DATABASES, SHOW VIEW, SLAVE MONITOR, TRIGGER ON *.* TO zicha@'127.0.0.1';
GRANT SELECT ON mysql.* TO zicha@'127.0.0.1';"""
GRANTS_POSTGRESQL = """GRANT pg_read_all_settings, pg_read_all_stats TO zicha; GRANT SELECT ON pg_authid, pg_hba_file_rules, pg_ident_file_mappings TO zicha;
GRANT EXECUTE ON FUNCTION pg_hba_file_rules(), pg_ident_file_mappings() TO zicha;"""

BAD_MARIADB = {
    "db-password-empty": "root@localhost", "db-password-equals-user": "his", "db-password-dictionary": "report",
    "db-anonymous-users": "", "db-test-database": "test", "db-remote-administrator": "dba", "db-account-any-host": "his",
    "db-listens-everywhere": "0.0.0.0", "db-tls-off": "", "db-tls-required": "", "db-password-policy": "", "db-lockout": "",
    "db-superusers": "", "db-grant-option": "his", "db-file-privilege": "his", "db-server-privileges": "ops",
    "db-local-infile": "", "db-secure-file-priv": "", "db-audit": "", "db-log-connections": "", "db-failed-logins": "",
    "db-general-log": "", "db-slow-log": "", "db-binary-log": "", "db-password-lifetime": "", "db-encryption-at-rest": "",
    "db-dangerous-modules": "", "db-durable": "", "db-isolation": "", "db-replication-running": "", "db-symbolic-links": "",
    "db-name-resolve": "",
}
BAD_POSTGRESQL = {
    "db-password-equals-user": "his", "db-password-dictionary": "report", "db-hba-trust": "", "db-hba-clear-password": "",
    "db-hba-md5": "", "db-hba-any-address": "", "db-remote-administrator": "dbb", "db-listens-everywhere": "",
    "db-tls-off": "", "db-tls-required": "", "db-weak-password-hash": "old", "db-password-encryption": "", "db-password-policy": "",
    "db-password-lifetime": "", "db-lockout": "", "db-superusers": "", "db-grant-option": "", "db-file-privilege": "his",
    "db-server-privileges": "clerk", "db-public-create": "clinic.public", "db-public-tables": "", "db-public-connect": "",
    "db-audit": "", "db-log-connections": "", "db-log-disconnections": "", "db-log-statement": "", "db-slow-log": "",
    "db-archive-mode": "", "db-dangerous-modules": "dblink", "db-definer-search-path": "", "db-definer-public": "",
    "db-durable": "", "db-checksums": "", "db-replication-running": "slot", "db-log-line": "",
}


def spent():
    """Seconds of processor time that all programs took that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def spent_by(pid):
    """The same of one that runs."""
    with open(f"/proc/{pid}/stat") as f:
        fields = f.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def inspect(target, *more, password=PASSWORD):
    begun = spent()
    got = zicha("inspect", target, "--profile", "estate-hardened", "--format", "json", "--lang", "en", *more,
                env={"ZICHA_DB_PASSWORD": password})
    seconds = spent() - begun
    if not got.stdout.startswith("{"):
        print("#", got.stderr)
        return {}, {}, seconds, got
    document = json.loads(got.stdout)
    states = {r["check"]: r["state"] for r in document["results"]}
    findings = {r["check"]: json.dumps(r.get("findings", [])) for r in document["results"]}
    return states, findings, seconds, got


def query(target, sql, password=PASSWORD, **env):
    got = zicha("query", sql, target, "--format", "csv", "--lang", "en", env={"ZICHA_DB_PASSWORD": password, **env})
    return list(csv.reader(io.StringIO(got.stdout)))[1:], got


def judge(name, target, planted):
    states, findings, seconds, got = inspect(target)
    missed = [c for c, word in planted.items() if states.get(c) != "fail" or word.split("@")[0] not in findings[c]]
    ok(not missed, f"{name}: all {len(planted)} planted weaknesses are found", *[(c, states.get(c), findings.get(c, "")) for c in missed])
    more = sorted(c for c, s in states.items() if s == "fail" and c not in planted)
    equal(more, [], f"{name}: and nothing that was not planted")
    equal(sorted(c for c, s in states.items() if s in ("error", "unknown")), [], f"{name}: the rights of the manual are enough")
    print(f"# {name}: {seconds:.2f} s")
    ok(PASSWORD not in got.stdout + got.stderr, f"{name}: the password is nowhere in what is said")
    return seconds


def bad_mariadb(top):
    m = MariaDB(f"{top}/bad-my", "--bind-address=0.0.0.0", "--local-infile=ON", "--general-log=ON", "--log-warnings=1",
                "--secure-file-priv=", "--innodb-flush-log-at-trx-commit=0", "--transaction-isolation=READ-UNCOMMITTED",
                "--plugin-load-add=ha_federatedx", "--server-id=7")
    # An old server has none of the three that newer ones remove.
    m.ask(f"""CREATE DATABASE test; CREATE DATABASE clinic; CREATE TABLE clinic.p (id int);
        CREATE USER zicha@'127.0.0.1' IDENTIFIED BY '{PASSWORD}'; {GRANTS_MARIADB}
        CREATE USER ''@localhost; CREATE USER his@'%' IDENTIFIED BY 'his'; GRANT SELECT ON clinic.* TO his@'%' WITH GRANT OPTION;
        GRANT FILE ON *.* TO his@'%'; CREATE USER report@'10.0.0.7' IDENTIFIED BY '123456';
        CREATE USER dba@'10.0.0.8' IDENTIFIED BY 'Kd83-ddl-2lsf'; GRANT ALL ON *.* TO dba@'10.0.0.8';
        CREATE USER dbb@localhost IDENTIFIED BY 'Kd83-ddl-2lsf'; GRANT ALL ON *.* TO dbb@localhost;
        CREATE ROLE ops; GRANT SHUTDOWN ON *.* TO ops; CREATE ROLE day; GRANT ops TO day; GRANT day TO report@'10.0.0.7';
        INSTALL SONAME 'ha_federatedx';
        CHANGE MASTER TO MASTER_HOST='127.0.0.1', MASTER_PORT=1, MASTER_USER='r', MASTER_PASSWORD='Repl-secret', MASTER_SSL=1;""", check=False)
    return m


def good_mariadb(top):
    m = MariaDB(f"{top}/good-my", "--bind-address=127.0.0.1", "--local-infile=OFF", "--skip-symbolic-links", "--log-bin=log",
                "--expire-logs-days=14", "--slow-query-log", "--skip-name-resolve", f"--secure-file-priv={top}", "--max-password-errors=5",
                "--plugin-load-add=server_audit", "--server-audit-logging=ON",
                "--server-audit-events=CONNECT,QUERY_DDL,QUERY_DCL", "--plugin-load-add=simple_password_check",
                "--plugin-load-add=file_key_management", f"--file-key-management-filename={top}/keys", "--innodb-encrypt-tables=ON",
                "--innodb-encrypt-log=ON", "--require-secure-transport=ON", tls=True)
    m.ask(f"""DROP USER IF EXISTS root@'127.0.0.1', root@'::1', root@'{socket.gethostname()}';
        CREATE DATABASE clinic; CREATE TABLE clinic.p (id int);
        CREATE USER zicha@'127.0.0.1' IDENTIFIED BY '{PASSWORD}'; {GRANTS_MARIADB}
        CREATE USER his@'10.0.0.5' IDENTIFIED BY 'Kd83-ddl-2lsf' REQUIRE SSL; GRANT SELECT ON clinic.* TO his@'10.0.0.5';
        CREATE USER old@'%' IDENTIFIED BY 'Kd83-ddl-2lsf' ACCOUNT LOCK;
        ALTER USER root@localhost IDENTIFIED VIA unix_socket; SET GLOBAL default_password_lifetime = 90;""")
    return m


def bad_postgresql(top):
    p = PostgreSQL(f"{top}/bad-pg", "listen_addresses=*", "password_encryption=md5", "wal_level=replica", "archive_mode=on", "archive_command=/bin/true",
                   hba="local all all trust\nhost all zicha 127.0.0.1/32 scram-sha-256\n"
                       "host all all 127.0.0.1/32 trust\nhost clinic his 10.1.0.0/16 password\nhost all all 10.0.0.0/8 md5\n"
                       "host all all 0.0.0.0/0 scram-sha-256\n")
    p.ask(f"""SET password_encryption = 'scram-sha-256'; CREATE ROLE zicha LOGIN PASSWORD '{PASSWORD}'; {GRANTS_POSTGRESQL}
        CREATE ROLE his LOGIN PASSWORD 'his'; CREATE ROLE report LOGIN PASSWORD '123456';
        CREATE ROLE dba SUPERUSER LOGIN PASSWORD 'Kd83-ddl-2lsf'; CREATE ROLE dbb SUPERUSER LOGIN PASSWORD 'Kd83-ddl-2lsf';
        SET password_encryption = 'md5'; CREATE ROLE old LOGIN PASSWORD 'Kd83-ddl-2lsf';
        GRANT pg_read_server_files TO his; CREATE ROLE clerk LOGIN CREATEROLE PASSWORD 'Kd83-ddl-2lsf'; CREATE DATABASE clinic;
        SELECT pg_create_physical_replication_slot('gone', true);""")
    p.ask("""CREATE TABLE patients (id int); GRANT SELECT ON patients TO PUBLIC; GRANT ALL ON SCHEMA public TO PUBLIC;
        CREATE TABLE bills (id int); GRANT SELECT ON bills TO report WITH GRANT OPTION; CREATE EXTENSION dblink;
        CREATE FUNCTION rise() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';""", "clinic")
    return p


def good_postgresql(top):
    dbpeer.own(f"{top}/archive", "postgres")
    p = PostgreSQL(f"{top}/good-pg", "listen_addresses=127.0.0.1", "log_connections=on", "log_disconnections=on", "log_statement=all",
                   "log_min_duration_statement=5000", "log_line_prefix=%m [%p] %q%u@%d ", "archive_mode=on", f"archive_command=cp %p {top}/archive/%f", "fsync=on",
                   "shared_preload_libraries=passwordcheck,auth_delay", tls=True, initdb=("-k",),
                   hba="local all postgres peer map=test\nlocal all all scram-sha-256\nhostssl all postgres all reject\n"
                       "hostssl all all 127.0.0.1/32 scram-sha-256\nhostssl clinic his 10.0.0.5/32 scram-sha-256\n",
                   ident=f"test {pwd.getpwuid(os.geteuid()).pw_name} postgres\ntest postgres postgres\n")
    p.ask(f"""SET password_encryption = 'scram-sha-256'; CREATE ROLE zicha LOGIN PASSWORD '{PASSWORD}' VALID UNTIL '2035-01-01';
        {GRANTS_POSTGRESQL}
        CREATE ROLE his LOGIN PASSWORD 'Kd83-ddl-2lsf' VALID UNTIL '2035-01-01'; CREATE DATABASE clinic;
        REVOKE CONNECT ON DATABASE clinic FROM PUBLIC; GRANT CONNECT ON DATABASE clinic TO his, zicha;""")
    p.ask("""CREATE TABLE patients (id int); GRANT SELECT ON patients TO his; CREATE FUNCTION low() RETURNS int LANGUAGE sql
        SECURITY DEFINER SET search_path = pg_catalog AS 'SELECT 1'; REVOKE EXECUTE ON FUNCTION low() FROM PUBLIC;""", "clinic")
    return p


def few_rights(my, pg):
    """What a right does not show is unknown, with the right in the words."""
    my.ask(f"CREATE USER few@'127.0.0.1' IDENTIFIED BY '{PASSWORD}' REQUIRE SSL;")
    pg.ask(f"CREATE ROLE few LOGIN PASSWORD '{PASSWORD}';")
    for name, target, words in (("MariaDB", my.target("few"), "GRANT SELECT ON mysql.*"),
                                ("PostgreSQL", pg.target("few"), "GRANT SELECT ON pg_authid")):
        states, findings, _, got = inspect(target)
        ok(all(states.get(c) == "unknown" for c in ("db-password-empty", "db-password-dictionary", "db-lockout")),
           f"{name}: passwords that cannot be seen are unknown", states)
        ok("fail" not in {states[c] for c in states if c not in ("db-public-connect",)}, f"{name}: and nothing is claimed", states)
        rows, said = query(target, "SELECT name FROM db_users")
        ok(words in said.stderr and said.returncode == 2, f"{name}: the words say which right is missing", said.stderr)


def half_known(my, pg):
    """One account that nobody can tell, in the middle of others: nothing passes over it, and nothing else is lost."""
    my.ask("""INSERT INTO mysql.global_priv VALUES ('10.0.0.9', 'two', JSON_COMPACT('{"access": 0, "plugin": "mysql_native_password",
        "authentication_string": "*0123456789ABCDEF0123456789ABCDEF01234567", "password_last_changed": 1760000000,
        "auth_or": [{}, {"plugin": "parsec", "authentication_string": "P0lz"}]}'));""")
    equal(query(my.target(), "SELECT password FROM db_users WHERE name = 'two'")[0], [["unknown"]], "one of two ways that cannot be tried")
    states, findings, _, _ = inspect(my.target())
    equal({c: states[c] for c in ("db-password-dictionary", "db-anonymous-users", "db-superusers")},
          {"db-password-dictionary": "unknown", "db-anonymous-users": "pass", "db-superusers": "pass"}, "MariaDB: only what reads its password is unknown")
    my.ask("""INSERT INTO mysql.global_priv VALUES ('localhost', 'bare', '{"access": 0, "plugin": "mysql_native_password", "authentication_string": ""}');""")
    states, findings, _, _ = inspect(my.target())
    ok(states["db-password-empty"] == "fail" and "bare" in findings["db-password-empty"], "MariaDB: what is found beside it stands", states["db-password-empty"])
    my.ask("DELETE FROM mysql.global_priv WHERE User IN ('bare', 'two');")
    # Nobody but a superuser may ask a database without CONNECT.
    pg.ask("CREATE DATABASE shut; REVOKE CONNECT ON DATABASE shut FROM PUBLIC;")
    states, _, _, got = inspect(pg.target())
    equal({c: states[c] for c in ("db-definer-search-path", "db-hba-trust")}, {"db-definer-search-path": "unknown", "db-hba-trust": "pass"},
          "PostgreSQL: a database that may not be entered is not passed over")
    pg.ask("DROP DATABASE shut;")


def many_accounts(my):
    """What thousands of accounts, and names of their own kind, hold is told in moments, and of whom it is."""
    my.ask("""CREATE DATABASE big; INSERT INTO mysql.global_priv SELECT '10.1.0.1', CONCAT('u', seq), JSON_COMPACT(CONCAT('{"access": 0, "plugin": '
        '"mysql_native_password", "authentication_string": "*', UPPER(SHA1(seq)), '"}')) FROM big.seq_1_to_4000;
        INSERT INTO mysql.db (Host, Db, User, Select_priv) SELECT '10.1.0.1', 'big', CONCAT('u', seq), 'Y' FROM big.seq_1_to_4000; FLUSH PRIVILEGES;
        CREATE TABLE big.t (id int, pay int); CREATE ROLE clerks; GRANT SELECT ON big.t TO clerks; GRANT clerks TO u1@'10.1.0.1';
        GRANT SELECT (pay) ON big.t TO u2@'10.1.0.1';""")
    for name in "tail'", "a@b", "x'@'y":
        my.ask(f"CREATE USER `{name}`@'10.1.0.2' IDENTIFIED BY '{PASSWORD}'; GRANT EVENT ON *.* TO `{name}`@'10.1.0.2';")
    begun = spent_by(my.process.pid)
    rows, got = query(my.target(), "SELECT count(DISTINCT grantee) FROM db_privileges WHERE object = 'big'")
    cost = spent_by(my.process.pid) - begun
    ok(rows == [["4000"]] and cost < 5, "MariaDB: the rights of 4,000 accounts in moments", rows, got.stderr, cost)
    equal(sorted(query(my.target(), "SELECT grantee, host FROM db_privileges WHERE privilege = 'EVENT' AND host = '10.1.0.2'")[0]),
          [["a@b", "10.1.0.2"], ["tail'", "10.1.0.2"], ["x'@'y", "10.1.0.2"]], "MariaDB: names may hold what stands around names")
    equal(sorted(query(my.target(), "SELECT grantee, object_type, via FROM db_privileges WHERE object LIKE 'big.%' AND grantee LIKE 'u%'")[0]),
          [["u1", "table", "clerks"], ["u2", "column", ""]], "MariaDB: rights on tables by a role, and on columns")
    my.ask("GRANT PROCESS ON *.* TO `a@b`@'127.0.0.1' IDENTIFIED BY '" + PASSWORD + "' REQUIRE SSL;")
    rows, got = query(f"mysql://a%40b@127.0.0.1:{my.port}", "SELECT count(*) > 0 FROM db_sessions")
    ok(rows == [["0"]] and got.returncode == 0, "MariaDB: an account with an at-sign, as URLs write it, has its rights", rows, got.stderr)
    my.ask("DROP DATABASE big; DROP ROLE clerks; DELETE FROM mysql.global_priv WHERE Host LIKE '10.1.%' OR User = 'a@b'; DELETE FROM mysql.db WHERE Db = 'big';"
           "DELETE FROM mysql.columns_priv; FLUSH PRIVILEGES;")


BUSY = {MariaDB: "SELECT info FROM information_schema.processlist WHERE id <> CONNECTION_ID()",
        PostgreSQL: "SELECT query FROM pg_stat_activity WHERE pid <> pg_backend_pid()"}


def release(peer):
    """Ends the session that sleeps with a lock."""
    if isinstance(peer, MariaDB):
        peer.ask("KILL " + peer.ask(f"SELECT id FROM information_schema.processlist WHERE info = 'SELECT SLEEP({HANG})'").stdout)
    else:
        peer.ask(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep({HANG})%' AND pid <> pg_backend_pid();")


def locked(my, pg):
    """A lock that somebody holds costs the table that waits for it, and no other."""
    for name, peer, sql in (("MariaDB", my, f"LOCK TABLES mysql.proc WRITE; SELECT SLEEP({HANG});"),
                            ("PostgreSQL", pg, f"BEGIN; LOCK TABLE pg_foreign_server; SELECT pg_sleep({HANG});")):
        holder = threading.Thread(target=peer.ask, args=(sql,), kwargs={"check": False}, daemon=True)
        holder.start()
        wait_for(lambda peer=peer: f"sleep({HANG})" in peer.ask(BUSY[type(peer)]).stdout.lower())
        states, _, _, got = inspect(peer.target())
        others = [c for c, s in states.items() if s in ("unknown", "error")]
        ok(0 < len(others) < 8 and holder.is_alive(), f"{name}: what is locked is unknown, the rest is seen, and nobody waits for it", others)
        release(peer)
        holder.join(HANG)


def exceptions(pg):
    """What holds for one column, role or database, or only from now on, counts as well."""
    pg.ask("CREATE ROLE quiet LOGIN; ALTER ROLE quiet SET log_statement = 'none'; CREATE ROLE chiefs; CREATE ROLE chief SUPERUSER LOGIN PASSWORD 'Kd83-ddl-2lsf' "
           "VALID UNTIL '2035-01-01' IN ROLE chiefs;")
    pg.ask("""CREATE TABLE pay (id int, sum int); GRANT SELECT (sum) ON pay TO PUBLIC; ALTER DEFAULT PRIVILEGES GRANT INSERT ON TABLES TO PUBLIC;
        CREATE EXTENSION postgres_fdw; CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw;
        CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (user 'x', password 'Kd83-ddl-far');""", "clinic")
    hba = f"{pg.folder}/data/pg_hba.conf"
    before = open(hba).read()
    write(hba, before + "hostssl all +chiefs 10.9.0.0/16 scram-sha-256\nhostssl all low 0.0.0.0/1 scram-sha-256\nhostssl all low .example.org scram-sha-256\n")
    pg.ask("SELECT pg_reload_conf();")
    states, findings, _, _ = inspect(pg.target())
    for check, word in (("db-public-tables", "clinic.public.pay.sum"), ("db-public-tables", "tables that"), ("db-dangerous-modules", "far through"),
                        ("db-log-statement", "of the role quiet"), ("db-remote-administrator", "chief"), ("db-hba-any-address", "0.0.0.0/128.0.0.0")):
        ok(states[check] == "fail" and word in findings[check], f"PostgreSQL: {check}: {word}", states[check], findings[check])
    equal([c for c, s in states.items() if s == "unknown"], [], "PostgreSQL: a rule with a name is no riddle")
    write(hba, before + "host all all 10.0.0.0/8 nosuchmethod\n")
    states, _, _, _ = inspect(pg.target())
    equal({states[c] for c in ("db-hba-trust", "db-hba-md5", "db-hba-any-address")}, {"unknown"}, "PostgreSQL: a file of rules that the server cannot read tells nothing")
    write(hba, before)
    pg.ask("DROP ROLE quiet; ALTER ROLE zicha SET log_statement = 'all'; SELECT pg_reload_conf();")
    equal(inspect(pg.target())[0]["db-log-statement"], "unknown", "PostgreSQL: what the inspecting account has of its own is not the server's")
    pg.ask("ALTER ROLE zicha RESET ALL; DROP ROLE chief; DROP ROLE chiefs;")
    pg.ask("DROP EXTENSION postgres_fdw CASCADE; DROP TABLE pay; ALTER DEFAULT PRIVILEGES REVOKE INSERT ON TABLES FROM PUBLIC;", "clinic")


def found(states, findings, pairs, name):
    for check, word in pairs:
        ok(states.get(check) == "fail" and word in findings[check], f"{name}: {check}: {word}", states.get(check), findings.get(check))


def roles(my):
    """What comes through a role, or is everybody's, counts as if it were granted itself: for those that are looked at and for the one that looks."""
    my.ask(f"""CREATE ROLE inner_one; CREATE ROLE lookers; GRANT PROCESS, SHOW VIEW, SLAVE MONITOR, TRIGGER ON *.* TO inner_one; GRANT SELECT ON mysql.* TO lookers;
        GRANT inner_one TO lookers; CREATE USER via@'127.0.0.1' IDENTIFIED BY '{PASSWORD}' REQUIRE SSL; GRANT lookers TO via@'127.0.0.1';
        SET DEFAULT ROLE lookers FOR via@'127.0.0.1';""")
    states, _, _, got = inspect(my.target("via"))
    equal(sorted(c for c, s in states.items() if s in ("unknown", "error")), [], "MariaDB: rights through a default role are rights", got.stderr)
    my.ask("""CREATE ROLE mighty; GRANT ALL ON *.* TO mighty; CREATE USER chief@'10.0.0.8' IDENTIFIED BY 'Kd83-ddl-2lsf' REQUIRE SSL; GRANT mighty TO chief@'10.0.0.8';
        CREATE ROLE keeper; GRANT SET USER, CONNECTION ADMIN ON *.* TO keeper; GRANT keeper TO his@'10.0.0.5'; GRANT FILE, SHUTDOWN ON *.* TO PUBLIC;
        CREATE USER proxy@'10.0.0.8' IDENTIFIED BY 'Kd83-ddl-2lsf', writer@'10.0.0.8' IDENTIFIED BY 'Kd83-ddl-2lsf', pattern@'10.0.0.8' IDENTIFIED BY 'Kd83-ddl-2lsf',
        one@'10.0.0.8' IDENTIFIED BY 'Kd83-ddl-2lsf', six@'%:%' IDENTIFIED BY 'Kd83-ddl-2lsf' REQUIRE SSL;
        GRANT PROXY ON root@localhost TO proxy@'10.0.0.8'; GRANT SELECT, UPDATE ON *.* TO writer@'10.0.0.8'; GRANT ALL ON `my%`.* TO pattern@'10.0.0.8';
        GRANT UPDATE ON mysql.global_priv TO one@'10.0.0.8'; CREATE USER BOB@localhost IDENTIFIED BY 'Bob@2026'; CREATE USER late@localhost IDENTIFIED BY 'Kd83-ddl-2lsf' PASSWORD EXPIRE;
        CREATE DEFINER = root@localhost PROCEDURE clinic.rise() SELECT 1; GRANT EXECUTE ON clinic.* TO his@'10.0.0.5';
        SET GLOBAL sql_mode = '', log_output = 'NONE', server_audit_excl_users = 'his', simple_password_check_minimal_length = 4;""")
    states, findings, _, _ = inspect(my.target())
    found(states, findings, (
        ("db-remote-administrator", "chief"), ("db-server-privileges", "CONNECTION ADMIN"), ("db-server-privileges", "SET USER"), ("db-server-privileges", "PUBLIC"),
        ("db-file-privilege", "PUBLIC"), ("db-server-privileges", "proxy"), ("db-system-tables", "writer"), ("db-system-tables", "pattern"), ("db-system-tables", "one"),
        ("db-account-any-host", "six"), ("db-password-equals-user", "BOB"), ("db-definer-administrator", "rise"), ("db-sql-mode", "sql_mode"), ("db-slow-log", "slow"),
        ("db-audit-events", "server_audit_excl_users"), ("db-password-policy", "minimal_length")), "MariaDB")
    equal(states["db-password-age"], "pass", "MariaDB: a password that must be changed first is of no day")
    ok("root" not in findings["db-server-privileges"].replace("root@localhost", ""), "MariaDB: what the administrators of old may is nobody's", findings["db-server-privileges"])
    my.ask("""SET GLOBAL sql_mode = DEFAULT, log_output = 'FILE', server_audit_excl_users = '', simple_password_check_minimal_length = 8; REVOKE ALL ON *.* FROM PUBLIC;
        DROP PROCEDURE clinic.rise; REVOKE EXECUTE ON clinic.* FROM his@'10.0.0.5'; DROP ROLE inner_one, lookers, mighty, keeper;
        DROP USER via@'127.0.0.1', chief@'10.0.0.8', proxy@'10.0.0.8', writer@'10.0.0.8', pattern@'10.0.0.8', one@'10.0.0.8', six@'%:%', BOB@localhost, late@localhost;""")


def reload(pg, hba, ident):
    write(f"{pg.folder}/data/pg_hba.conf", hba)
    write(f"{pg.folder}/data/pg_ident.conf", ident)
    loaded = "SELECT pg_conf_load_time();"
    before = pg.ask(loaded).stdout
    pg.ask("SELECT pg_reload_conf();")
    wait_for(lambda: pg.ask(loaded).stdout != before)


def first_rule(pg):
    """The first rule that fits decides: what earlier ones leave nothing to lets nobody in, and what they leave is all that a rule lets in."""
    before, ident = (open(f"{pg.folder}/data/{n}.conf").read() for n in ("pg_hba", "pg_ident"))
    look = before.split("\n")[0] + "\nhostssl all zicha 127.0.0.1/32 scram-sha-256\n"
    pg.ask("CREATE ROLE boss SUPERUSER LOGIN PASSWORD 'Kd83-ddl-2lsf' VALID UNTIL '2035-01-01';")
    checks = ("db-hba-trust", "db-hba-any-address", "db-hba-clear-password", "db-remote-administrator")
    for what, rules, failed in (
            ("nothing is left to it", "host all all all reject\nhost all all 10.0.0.0/8 trust\n", ()),
            ("nothing is left of its network", "hostssl all all 10.0.0.0/8 reject\nhostnossl all all 0.0.0.0/0 reject\nhost all all 10.1.0.0/16 trust\n", ()),
            ("other addresses are", "host all all 10.0.0.0/8 reject\nhostssl all his 11.0.0.0/8 trust\n", ("db-hba-trust",)),
            ("replication is not of all", "hostnossl all all all reject\nhostssl all all all reject\nhost replication his 10.0.0.0/24 trust\n", ("db-hba-trust",)),
            ("only what is encrypted is left", "hostnossl all all all reject\nhost all his 10.0.0.0/24 scram-sha-256\n", ()),
            ("what is encrypted is, of those refused in clear", "hostnossl all boss,postgres all reject\nhostssl all all 10.0.0.0/24 scram-sha-256\n", ("db-remote-administrator",)),
            ("another database is", "hostssl clinic boss,postgres all reject\nhostssl all all 10.0.0.0/24 scram-sha-256\n", ("db-remote-administrator",)),
            ("nothing of what those refused might have", "host all boss,postgres all reject\nhostssl all all 10.0.0.0/24 scram-sha-256\n", ()),
            ("a loopback address with a mask of none is everywhere", "hostssl all his 127.0.0.1/0 scram-sha-256\n", ("db-hba-any-address",)),
            ("so it is with ::1", "hostssl all his ::1/0 scram-sha-256\n", ("db-hba-any-address",)),
            ("the directory hears the password", 'hostssl all his 10.0.0.0/24 ldap ldapserver=ldap.example.org ldapbasedn=x ldapbinddn=x ldapbindpasswd=Kd83-ldap\n', ("db-hba-clear-password",))):
        reload(pg, look + rules, ident)
        states, _, _, got = inspect(pg.target())
        equal(tuple(c for c in checks if states.get(c) != "pass"), failed, f"PostgreSQL: {what}", got.stderr)
    ok("Kd83" not in json.dumps(query(pg.target(), "SELECT * FROM db_remote_hosts")[0]), "PostgreSQL: secrets of a rule are not told")
    for first, encrypted in ("hostnossl all all all reject", "1"), ("hostnossl all his all reject", "0"):
        reload(pg, f"{look}{first}\nhost all all 10.0.0.0/24 scram-sha-256\n", ident)
        equal(query(pg.target(), "SELECT requires_tls FROM db_remote_hosts WHERE host LIKE '10.%'")[0], [[encrypted]], f"PostgreSQL: what {first} leaves")
    reload(pg, look + "local all all peer map=any\n", ident + "any /^(.*)$ boss\n")
    equal(inspect(pg.target())[0]["db-peer-map"], "fail", "PostgreSQL: a map that makes everybody an administrator")
    pg.ask("REVOKE SELECT ON pg_ident_file_mappings FROM zicha;")
    equal(sorted(c for c, s in inspect(pg.target())[0].items() if s == "unknown"), ["db-peer-map"], "PostgreSQL: a map that may not be read is unknown, and nothing else is")
    pg.ask("GRANT SELECT ON pg_ident_file_mappings TO zicha; DROP ROLE boss;")
    reload(pg, before, ident)


def side_doors(pg):
    """What makes an administrator without saying so."""
    pg.ask("""CREATE ROLE pow NOLOGIN CREATEROLE BYPASSRLS; CREATE ROLE powerful LOGIN PASSWORD 'Kd83-ddl-2lsf' VALID UNTIL '2035-01-01' IN ROLE pow;
        CREATE ROLE member LOGIN PASSWORD 'Kd83-ddl-2lsf' VALID UNTIL '2035-01-01' NOINHERIT IN ROLE postgres; GRANT pg_read_all_data TO his;
        CREATE DATABASE shelf IS_TEMPLATE true; ALTER SYSTEM SET synchronous_commit = off; ALTER SYSTEM SET log_min_messages = panic;
        ALTER SYSTEM SET ssl_ciphers = 'HIGH:RC4-SHA';""")
    pg.ask("SELECT pg_reload_conf();")
    pg.ask("CREATE FUNCTION hidden() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';", "shelf")
    pg.ask("""GRANT SELECT ON pg_authid TO his; GRANT EXECUTE ON FUNCTION pg_read_file(text) TO PUBLIC; GRANT UPDATE ON pg_proc TO his;
        CREATE SCHEMA open; GRANT CREATE ON SCHEMA open TO PUBLIC; CREATE FUNCTION astray() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, open AS 'SELECT 1';
        CREATE FUNCTION own() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = "$user", pg_catalog AS 'SELECT 1';
        CREATE FUNCTION pg_catalog.dark() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'; UPDATE pg_language SET lanpltrusted = true WHERE lanname = 'c';
        CREATE TABLE rows (id int); CREATE POLICY few ON rows USING (id = 1);""", "clinic")
    states, findings, _, _ = inspect(pg.target())
    found(states, findings, (
        ("db-server-privileges", "powerful"), ("db-server-privileges", "member"), ("db-system-tables", "pg_read_all_data"), ("db-system-tables", "pg_authid"),
        ("db-system-tables", "pg_read_file"), ("db-system-tables", "pg_proc"), ("db-definer-search-path", "hidden"), ("db-definer-search-path", "astray"),
        ("db-definer-search-path", "own"), ("db-definer-search-path", "dark"), ("db-dangerous-modules", '"c"'), ("db-row-security", "public.rows"),
        ("db-durable", "synchronous_commit"), ("db-failed-logins", "log_min_messages"), ("db-tls-ciphers", "RC4")), "PostgreSQL")
    ok(query(pg.target(), "SELECT is_superuser FROM db_users WHERE name = 'member'")[0] == [["1"]], "PostgreSQL: a member of a superuser may be it")
    pg.ask("""DROP SCHEMA open; DROP FUNCTION astray, own, pg_catalog.dark; UPDATE pg_language SET lanpltrusted = false WHERE lanname = 'c'; DROP TABLE rows;
        REVOKE SELECT ON pg_authid FROM his; REVOKE EXECUTE ON FUNCTION pg_read_file(text) FROM PUBLIC; REVOKE UPDATE ON pg_proc FROM his;""", "clinic")
    pg.ask("DROP ROLE member; DROP ROLE powerful; DROP ROLE pow; REVOKE pg_read_all_data FROM his; ALTER DATABASE shelf IS_TEMPLATE false;")
    pg.ask("ALTER SYSTEM RESET ALL;")
    pg.ask("DROP DATABASE shelf; SELECT pg_reload_conf();", check=False)


def hollow(my, pg):
    """What is on by its name only, and what is open by another door than the usual one."""
    my.ask("""GRANT SELECT ON clinic.* TO PUBLIC; GRANT BINLOG REPLAY ON *.* TO his@'10.0.0.5';
        CREATE DEFINER = root@localhost VIEW clinic.hashes AS SELECT User, Priv FROM mysql.global_priv; GRANT SELECT ON clinic.hashes TO his@'10.0.0.5';
        CREATE DEFINER = root@localhost VIEW clinic.plain AS SELECT id FROM clinic.p;
        SET GLOBAL simple_password_check_digits = 0, simple_password_check_letters_same_case = 0, simple_password_check_other_characters = 0,
        strict_password_validation = OFF, max_password_errors = 1000000;""")
    states, findings, _, _ = inspect(my.target())
    found(states, findings, (("db-public-tables", "clinic.*"), ("db-server-privileges", "BINLOG REPLAY"), ("db-definer-administrator", "hashes"), ("db-lockout", "1000000"),
                             ("db-password-policy", "check_digits"), ("db-password-policy", "strict_password_validation")), "MariaDB")
    ok("plain" not in findings["db-definer-administrator"], "MariaDB: a view of the application's own tables is no door", findings["db-definer-administrator"])
    my.ask("""REVOKE SELECT ON clinic.* FROM PUBLIC; REVOKE BINLOG REPLAY ON *.* FROM his@'10.0.0.5'; DROP VIEW clinic.hashes, clinic.plain;
        SET GLOBAL simple_password_check_digits = 1, simple_password_check_letters_same_case = 1, simple_password_check_other_characters = 1,
        strict_password_validation = ON, max_password_errors = 5;""")
    pg.ask("""CREATE ROLE ever LOGIN PASSWORD 'Kd83-ddl-2lsf' VALID UNTIL '2199-01-01'; GRANT SET ON PARAMETER log_statement, work_mem TO his;
        GRANT ALTER SYSTEM ON PARAMETER port TO his; ALTER SYSTEM SET log_destination = '';""")
    pg.ask("SELECT pg_reload_conf();")
    pg.ask("""SELECT lo_create(4242); GRANT SELECT ON LARGE OBJECT 4242 TO PUBLIC; ALTER DEFAULT PRIVILEGES GRANT CREATE ON SCHEMAS TO PUBLIC;
        CREATE FUNCTION first() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_temp, pg_catalog AS 'SELECT 1';
        CREATE FUNCTION last() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT 1';
        SET check_function_bodies = off; UPDATE pg_proc SET prolang = 13, probin = '/tmp/exec.so' WHERE proname = 'last';""", "clinic")
    states, findings, _, _ = inspect(pg.target())
    found(states, findings, (("db-password-lifetime", "ever"), ("db-server-privileges", "log_statement"), ("db-server-privileges", "ALTER SYSTEM"),
                             ("db-log-connections", "log_connections"), ("db-log-disconnections", ""), ("db-failed-logins", ""), ("db-public-tables", "1 large objects"),
                             ("db-public-create", "schemas that"), ("db-definer-search-path", "first"), ("db-dangerous-modules", "/tmp/exec.so")), "PostgreSQL")
    ok("work_mem" not in findings["db-server-privileges"] and "last" not in findings["db-definer-search-path"], "PostgreSQL: what harms nobody is left out", findings)
    pg.ask("SELECT lo_unlink(4242); ALTER DEFAULT PRIVILEGES REVOKE CREATE ON SCHEMAS FROM PUBLIC; DROP FUNCTION first, last;", "clinic")
    pg.ask("REVOKE SET ON PARAMETER log_statement, work_mem FROM his; REVOKE ALTER SYSTEM ON PARAMETER port FROM his; DROP ROLE ever; ALTER SYSTEM RESET ALL;")
    pg.ask("SELECT pg_reload_conf();")


def secrets(top, my, pg):
    path = f"{top}/password"
    write(path, PASSWORD + "\n")
    os.chmod(path, 0o644)
    got = zicha("query", "SELECT account FROM db_instances", my.target(), "--set", f"mysql.credentials={path}")
    ok(got.returncode == 4 and "chmod 600" in got.stderr, "a password file that others can read is refused", got.stderr)
    os.chmod(path, 0o600)
    got = zicha("query", "SELECT account FROM db_instances", my.target(), "--set", f"mysql.credentials={path}")
    ok("zicha@127.0.0.1" in got.stdout, "a password comes from a file that is one's own", got.stdout, got.stderr)
    got = zicha("inspect", my.target("zicha:secret-in-clear"), "--profile", "database")
    ok(got.returncode == 4 and "secret-in-clear" not in got.stderr.replace(my.target("zicha:secret-in-clear"), ""),
       "a password in the target's name is refused", got.stderr)
    got = zicha("query", "SELECT 1 FROM db_users", my.target(), env={"ZICHA_DB_PASSWORD": "wrong-Password"})
    ok(got.returncode == 2 and "wrong-Password" not in got.stdout + got.stderr and "Access denied" in got.stderr,
       "a wrong password is told, not shown", got.stderr)
    words = f"{top}/words"
    write(words, "# the unit's own\nKd83-ddl-2lsf\n")
    rows, _ = query(pg.target(), "SELECT count(*) FROM db_users WHERE password = 'dictionary'")
    got = zicha("query", "SELECT count(*) FROM db_users WHERE password = 'dictionary'", pg.target(), "--format", "csv",
                "--set", f"postgresql.words={words}", "--set", "postgresql.guess_ms=5000", env={"ZICHA_DB_PASSWORD": PASSWORD})
    ok(int(got.stdout.split()[1]) == int(rows[0][0]) + 4, "the unit's own words are tried", got.stdout, rows)
    snapshot = f"{top}/snapshot"
    for target in my.target(), pg.target():
        zicha("inspect", target, "--profile", "database", "--snapshot", snapshot, env={"ZICHA_DB_PASSWORD": PASSWORD})
        tables = "".join(zicha("query", f"SELECT * FROM {t}", snapshot, "--format", "csv").stdout
                         for t in ("db_users", "db_privileges", "db_settings", "db_standby", "db_sessions", "db_remote_hosts"))
        ok("his" in tables and not any(s in tables for s in (PASSWORD, "Kd83", "Repl-secret", "SCRAM-SHA-256$", "*6BB4837E")),
           "no password and no hash is in a snapshot", tables[:300])


def confined(my, pg):
    for target in my.target(), pg.target():
        got = zicha("survey", "--drill", target, env={"ZICHA_DB_PASSWORD": PASSWORD})
        lines = got.stdout.splitlines()
        ok(len(lines) >= 12 and all(line.endswith(": refused") for line in lines), f"{target.split(':')[0]}: nothing else is allowed", got.stdout)


def serve(answer):
    """A server that is none; returns its port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def run():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=answer, args=(connection,), daemon=True).start()
    threading.Thread(target=run, daemon=True).start()
    return listener.getsockname()[1]


def flood(connection):
    try:
        while True:
            connection.sendall(b"\xff" * 65536)
    except OSError:
        pass


def hostile():
    """Peers that are silent, flood, or speak something else: a failed table, in time."""
    for name, answer in (("silent", lambda c: time.sleep(HANG)), ("flooding", flood),
                         ("of another kind", lambda c: c.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n"))):
        port = serve(answer)
        for scheme, kind in (("mysql", "mysql"), ("postgresql", "postgresql")):
            begun = time.monotonic()
            got = zicha("query", "SELECT 1 FROM db_users", f"{scheme}://zicha@127.0.0.1:{port}", "--set", f"{kind}.deadline=3",
                        env={"ZICHA_DB_PASSWORD": "x"})
            ok(got.returncode == 2 and "could not be seen" in got.stderr and time.monotonic() - begun < SOON,
               f"{scheme}: a {name} peer is a failed table", got.stderr, time.monotonic() - begun)


def through_odbc(top, my, pg):
    """The same facts by an ODBC driver, without a driver manager."""
    driver = next((p for p in ("/usr/lib/x86_64-linux-gnu/odbc/psqlodbca.so", "/usr/lib/aarch64-linux-gnu/odbc/psqlodbca.so") if os.path.exists(p)), None)
    tds = driver and driver.replace("psqlodbca", "libtdsodbc")
    if not driver:
        print("# there is no ODBC driver of PostgreSQL")
        return
    write(f"{top}/odbc.ini", f"[clinic]\nDriver = {driver}\nServername = 127.0.0.1\nPort = {pg.port}\nDatabase = postgres\n"
                             f"Password = never-used\n[none]\nDriver = {tds}\nServer = 127.0.0.1\nPort = 1\nTDS_Version = 7.4\n")
    env = {"ODBCINI": f"{top}/odbc.ini"}
    for table in "db_users", "db_settings", "db_privileges":
        sql = f"SELECT count(*) FROM {table}"
        sql += " WHERE object_type IN ('server', 'role')" if table == "db_privileges" else ""
        equal(query("odbc:zicha@clinic", sql, **env)[0], query(pg.target(), sql)[0], f"ODBC: {table} has the rows that libpq's has")
    equal(query("odbc:zicha@clinic", "SELECT password FROM db_users WHERE name = 'his'", **env)[0], [["equals_user"]],
          "ODBC: passwords are tried as well")
    got = zicha("survey", "--drill", "odbc:zicha@clinic", env={"ZICHA_DB_PASSWORD": PASSWORD, **env})
    ok(len(got.stdout.splitlines()) >= 12 and all(line.endswith(": refused") for line in got.stdout.splitlines()), "ODBC: nothing else is allowed", got.stdout)
    got = zicha("query", "SELECT 1 FROM db_users", "odbc:zicha@nobody", env={"ZICHA_DB_PASSWORD": "x", **env})
    ok(got.returncode == 4 and "[nobody]" in got.stderr, "ODBC: a source that is not there is told", got.stderr)
    if tds and os.path.exists(tds):
        got = zicha("query", "SELECT 1 FROM db_users", "odbc:zicha@none", env={"ZICHA_DB_PASSWORD": "secret-Word", **env})
        ok(got.returncode == 2 and "FreeTDS" in got.stderr and "secret-Word" not in got.stderr, "FreeTDS: a server that is not there is told", got.stderr)


def through_odbc_of_mariadb(top, my):
    driver = next((p for p in ("/usr/lib/x86_64-linux-gnu/odbc/libmaodbc.so", "/usr/lib/aarch64-linux-gnu/odbc/libmaodbc.so") if os.path.exists(p)), None)
    if not driver:
        print("# there is no ODBC driver of MariaDB")
        return
    write(f"{top}/my.ini", f"[clinic]\nDriver = {driver}\nServer = 127.0.0.1\nPort = {my.port}\n")
    for table in "db_users", "db_settings", "db_privileges":
        sql = f"SELECT count(*) FROM {table}"
        equal(query("odbc:zicha@clinic", sql, ODBCINI=f"{top}/my.ini")[0], query(my.target(), sql)[0], f"ODBC: {table} has the rows that libmariadb's has")
    version = query(my.target(), "SELECT version FROM db_instances")[0][0][0]
    equal(query("odbc:zicha@clinic", "SELECT version FROM db_instances", ODBCINI=f"{top}/my.ini")[0], [[version.split("-")[0]]], "ODBC: a version without zeros before it")


def offline(top, my, pg):
    """What the scripts print is what the servers say."""
    scripts = os.path.join(os.environ.get("ZICHA_SOURCE", "."), "packaging/collect/db")
    mariadb = subprocess.run([dbpeer.CLIENT, "--no-defaults", "--force", "-N", "-B", "-r", "-S", f"{my.folder}/sock", "-uroot"],
                             stdin=open(f"{scripts}/mysql.sql"), capture_output=True, text=True).stdout
    write(f"{top}/my.facts", mariadb)
    text = "".join(pg.ask(open(f"{scripts}/postgresql.sql").read(), database, check=False).stdout for database in ("postgres", "clinic"))
    write(f"{top}/pg.facts", text)
    for name, target, path in (("MariaDB", my.target(), f"{top}/my.facts"), ("PostgreSQL", pg.target(), f"{top}/pg.facts")):
        for table in "db_users", "db_settings", "db_privileges", "db_objects", "db_modules", "db_remote_hosts", "db_audit", "db_routines":
            sql = f"SELECT count(*) FROM {table}"
            equal(query(f"dbfacts:{path}", sql)[0], query(target, sql)[0], f"{name}, offline: {table} is as asked directly")
        ok(PASSWORD not in open(path).read() and "SCRAM" not in open(path).read() and "Kd83" not in open(path).read(), f"{name}: the file holds no hash")
    cut = open(f"{top}/pg.facts").read()
    write(f"{top}/cut.facts", cut[:len(cut) // 3])
    rows, got = query(f"dbfacts:{top}/cut.facts", "SELECT count(*) FROM db_users")
    ok(got.returncode == 2, "a file that is cut is not taken for whole", got.stderr)
    write(f"{top}/other.facts", "Dear all\n")
    rows, got = query(f"dbfacts:{top}/other.facts", "SELECT count(*) FROM db_users")
    ok(got.returncode == 2 and "zicha:begin" in got.stderr, "another file is told", got.stderr)
    before = {n: open(f"{scripts}/{n}").read() for n in os.listdir(scripts)}
    with tempfile.TemporaryDirectory() as tree:
        subprocess.run(["cp", "-r", os.path.join(os.environ.get("ZICHA_SOURCE", "."), "src"), tree], check=True)
        subprocess.run([sys.executable, os.path.join(os.environ.get("ZICHA_SOURCE", "."), "tools/collect-db"), tree], check=True)
        equal({n: open(f"{tree}/packaging/collect/db/{n}").read() for n in before}, before, "the scripts are what tools/collect-db makes")


def open_doors(top, peers):
    m = MariaDB(f"{top}/open-my", "--skip-grant-tables", "--bind-address=127.0.0.1")
    peers.append(m)
    states, _, _, got = inspect(m.target("anybody"), password="anything")
    equal(states.get("db-grant-tables"), "fail", "a server that asks nobody is found out")


with tempfile.TemporaryDirectory() as top:
    os.chmod(top, 0o755)
    write(f"{top}/keys", "1;770A8A65DA156D24EE2A093277530142770A8A65DA156D24EE2A093277530142\n")
    peers = []
    try:
        for start in bad_mariadb, good_mariadb, bad_postgresql, good_postgresql:
            peers.append(start(top))
        bad_my, good_my, bad_pg, good_pg = peers
        seconds = [judge("a careless MariaDB", bad_my.target(), BAD_MARIADB),
                   judge("a careful MariaDB", good_my.target(), {}),
                   judge("a careless PostgreSQL", bad_pg.target(), BAD_POSTGRESQL),
                   judge("a careful PostgreSQL", good_pg.target(), {})]
        ok(max(seconds) < 5, "an instance takes moments", seconds)
        few_rights(good_my, good_pg)
        half_known(good_my, good_pg)
        many_accounts(good_my)
        locked(good_my, good_pg)
        exceptions(good_pg)
        roles(good_my)
        first_rule(good_pg)
        side_doors(good_pg)
        hollow(good_my, good_pg)
        secrets(top, bad_my, bad_pg)
        confined(bad_my, bad_pg)
        through_odbc(top, bad_my, bad_pg)
        through_odbc_of_mariadb(top, bad_my)
        offline(top, bad_my, bad_pg)
        hostile()
        open_doors(top, peers)
        equal(query(good_my.target(), "SELECT has_tls, account FROM db_instances")[0], [["1", "zicha@127.0.0.1"]],
              "MariaDB: the connection is encrypted where the server can")
        equal(query(good_pg.target(), "SELECT has_tls, account FROM db_instances")[0], [["1", "zicha"]],
              "PostgreSQL: the connection is encrypted where the server can")
    finally:
        for peer in peers:
            peer.stop()
done()

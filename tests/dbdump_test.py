#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""dbdump_test ZICHA - real dumps of MariaDB and PostgreSQL: whole, cut, damaged, without routines, restored."""
import base64
import bz2
import contextlib
import csv
import gzip
import io
import lzma
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import SOURCE, ZICHA, done, equal, ok, write, zicha, zicha_as_nobody  # noqa: E402
import dbpeer  # noqa: E402
from dbpeer import PASSWORD, MariaDB, PostgreSQL, as_user, own  # noqa: E402

DUMP = shutil.which("mariadb-dump")
if not (dbpeer.MARIADBD and DUMP and dbpeer.PG):
    print("1..0 # SKIP there is no MariaDB or PostgreSQL server")
    sys.exit(0)


def query(sql, target, *more, **options):
    got = zicha("query", sql, target, "--format", "csv", "--lang", "en", *more, **options)
    return list(csv.reader(io.StringIO(got.stdout)))[1:], got


def dump_mysql(m, *more):
    return subprocess.run([DUMP, "--no-defaults", "-S", f"{m.folder}/sock", "-uroot", *more], check=True, capture_output=True).stdout


def dump_pg(p, program, *more):
    return subprocess.run([*as_user("postgres"), f"{dbpeer.PG}/{program}", "-h", p.folder, "-p", str(p.port), "-U", "postgres", *more],
                          check=True, capture_output=True, cwd="/").stdout


def make_sources(top):
    m = MariaDB(f"{top}/my")
    m.ask("""CREATE DATABASE clinic; USE clinic; CREATE TABLE p (id int, note text); INSERT INTO p VALUES (1, 'a\\nCREATE TABLE x ('), (2, 'b');
        CREATE TABLE q (id int); CREATE VIEW v AS SELECT id FROM p; CREATE TRIGGER t BEFORE INSERT ON q FOR EACH ROW SET NEW.id = 1;
        CREATE FUNCTION f() RETURNS int DETERMINISTIC RETURN 1; CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DELETE FROM q;""")
    m.ask("""DELIMITER //
        CREATE PROCEDURE clinic.g() BEGIN
        CREATE TABLE y (id int);
        DROP TABLE y;
        END //""")
    m.ask(f"CREATE USER zicha@'127.0.0.1' IDENTIFIED BY '{PASSWORD}'; GRANT SELECT, TRIGGER, SHOW VIEW ON *.* TO zicha@'127.0.0.1';")
    p = PostgreSQL(f"{top}/pg")
    p.ask("CREATE ROLE clerk; CREATE DATABASE clinic;")
    p.ask("""CREATE TABLE p (id serial, note text); INSERT INTO p (note) SELECT 'x\n-- Name: z; Type: TABLE; ' || i FROM generate_series(1, 5000) i;
        CREATE TABLE q (id int); ALTER TABLE q OWNER TO clerk; CREATE VIEW v AS SELECT id FROM p;
        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TRIGGER t BEFORE INSERT ON q FOR EACH ROW EXECUTE FUNCTION f(); SELECT lo_from_bytea(0, 'large');""", "clinic")
    return m, p


def judge(path, *more):
    """is_whole and the counts by type, as one dict."""
    rows, got = query("SELECT engine, format, compression, is_whole, has_routines, has_events FROM db_backups", f"dbdump:{path}", *more)
    objects, _ = query("SELECT \"database\", type, n FROM db_backup_objects", f"dbdump:{path}", *more)
    return rows[0] if rows else [got.stderr], {(d, t): int(n) for d, t, n in objects}


def whole_dumps(top, m, p):
    all_mysql = {("clinic", "table"): 2, ("clinic", "view"): 1, ("clinic", "trigger"): 1, ("clinic", "routine"): 2, ("clinic", "event"): 1,
                 ("clinic", "data"): 1}
    default = {k: n for k, n in all_mysql.items() if k[1] not in ("routine", "event")}
    pg = {("clinic", "table"): 2, ("clinic", "view"): 1, ("clinic", "trigger"): 1, ("clinic", "routine"): 1, ("clinic", "sequence"): 1,
          ("clinic", "data"): 2}
    plain = {("", t): n for (_, t), n in pg.items()}
    cases = [
        ("full.sql", dump_mysql(m, "--routines", "--events", "clinic"), ["mariadb", "sql", "none", "1", "1", "1"], all_mysql),
        ("default.sql", dump_mysql(m, "clinic"), ["mariadb", "sql", "none", "1", "0", "0"], default),
        ("zip.sql.gz", gzip.compress(dump_mysql(m, "--routines", "--events", "--databases", "clinic")),
         ["mariadb", "sql", "gzip", "1", "1", "1"], all_mysql),
        ("no-date.sql.xz", lzma.compress(dump_mysql(m, "--skip-dump-date", "clinic")), ["mariadb", "sql", "xz", "1", "0", "0"], default),
        ("plain.sql", dump_pg(p, "pg_dump", "clinic"), ["postgresql", "sql", "none", "1", "", ""], plain),
        ("custom.dump", dump_pg(p, "pg_dump", "-Fc", "clinic"), ["postgresql", "custom", "none", "1", "", ""], pg),
        ("tar.dump", dump_pg(p, "pg_dump", "-Ft", "clinic"), ["postgresql", "tar", "none", "1", "", ""], pg),
    ]
    os.makedirs(f"{top}/dumps")
    for name, content, row, objects in cases:
        path = f"{top}/dumps/{name}"
        write(path, content)
        equal(judge(path), (row, objects), f"{name}: what it is and what is in it")
        for part in (len(content) // 2, len(content) * 9 // 10, len(content) - 130 if "sql" in name else len(content) - 1500):
            write(f"{top}/cut", content[:part])
            ok(judge(f"{top}/cut")[0][3:4] == ["0"], f"{name}: cut at {part} of {len(content)} is not whole", judge(f"{top}/cut"))
    write(f"{top}/dumps/all.sql", dump_pg(p, "pg_dumpall"))
    rows, objects = judge(f"{top}/dumps/all.sql")
    ok(rows[3] == "1" and objects.get(("clinic", "table")) == 2, "pg_dumpall: databases are told apart", rows, objects)
    write(f"{top}/dumps/every.sql", dump_mysql(m, "--all-databases"))
    equal(judge(f"{top}/dumps/every.sql")[0][3:], ["1", "1", "1"], "--all-databases: the server's own tables carry routines and events")
    write(f"{top}/dumps/every.sql", dump_mysql(m, "--all-databases", "--routines", "--events"))
    rows, objects = judge(f"{top}/dumps/every.sql")
    ok(rows[3] == "1" and objects.get(("clinic", "routine")) == 2, "--all-databases: databases are told apart", rows, objects)


def rows_of_dumps(top, m, p):
    """Whatever values the rows hold they are whole, however the program was told to write them; and what is lost or overwritten in
    their midst shows."""
    m.ask("""CREATE DATABASE odd CHARACTER SET utf8mb4; USE odd; CREATE TABLE `v,al'(ues``` (id int, b blob, t text, g point, j json, bits bit(9),
        d double, s set('a','b'), x varchar(40) AS (concat(id, ',''')) STORED); INSERT INTO `v,al'(ues``` (id, b, t, g, j, bits, d, s) SELECT seq,
        unhex(concat(lpad(hex(seq % 256), 2, '0'), '00275C220A0D1A2C29')), concat('it''s "(', char(seq % 128), '\\\\n', repeat('漢,''', seq % 7)),
        point(seq, 1), '{"a": [1, "b"]}', b'101', seq * 1e20, if(seq % 2, 'a,b', NULL) FROM seq_1_to_3000; CREATE TABLE one (a int);
        INSERT INTO one VALUES (NULL);""")
    p.ask("CREATE DATABASE odd;")
    p.ask(r"""CREATE TABLE "o,dd" (id int, "a,""b" text, b bytea, l int[], t text); INSERT INTO "o,dd" SELECT i, E'tab\t line\nback\\ (' ||
        chr(i % 120 + 1), decode(lpad(to_hex(i), 8, '0'), 'hex'), ARRAY[i, NULL, 2], nullif(i % 3, 0)::text FROM generate_series(1, 3000) i;
        CREATE TABLE nothing (); INSERT INTO nothing DEFAULT VALUES; INSERT INTO nothing DEFAULT VALUES;""", "odd")
    contents = {" ".join(words) or "as it is": dump_mysql(m, *words, "odd") for words in
                ((), ("--hex-blob",), ("--complete-insert", "--insert-ignore"), ("--skip-extended-insert", "--replace"))}
    contents |= {" ".join(words): dump_pg(p, "pg_dump", *words, "odd") for words in (("-b",), ("--inserts",), ("--column-inserts",))}
    for how, content in contents.items():
        write(f"{top}/rows.sql", content)
        equal(judge(f"{top}/rows.sql")[0][3:4], ["1"], f"{how}: its rows are rows")
    random.seed(2)
    for how in "as it is", "-b":
        content, n = contents[how], 0
        for _ in range(20):
            at = random.randrange(len(content) // 4, len(content) * 3 // 4)
            write(f"{top}/rows.sql", content[:at] + content[at + random.randrange(500, 5000):])
            n += judge(f"{top}/rows.sql")[0][3:4] == ["0"]
        ok(n >= 12, f"{how}: a piece that is missing mostly shows", n)
        write(f"{top}/rows.sql", content[:len(content) // 2] + bytes(512) + content[len(content) // 2 + 512:])
        equal(judge(f"{top}/rows.sql")[0][3:4], ["0"], f"{how}: so does a block of zeros")


def parts(top, m, p):
    """Rows of some only, tables without rows and rows without tables are no backup of all; what a routine or a value holds is no line of the dump."""
    write(f"{top}/part.sql", dump_mysql(m, "--where=id<2", "clinic", "p"))
    rows, _ = query("SELECT is_whole, damage FROM db_backups", f"dbdump:{top}/part.sql")
    ok(rows[0][0] == "0" and "--where" in rows[0][1], "rows that fit a condition are not all", rows)
    for name, content in (("--no-data", dump_mysql(m, "--no-data", "clinic")), ("--no-create-info", dump_mysql(m, "--no-create-info", "--skip-triggers", "clinic")),
                          ("-s", dump_pg(p, "pg_dump", "-s", "clinic")), ("-a", dump_pg(p, "pg_dump", "-a", "clinic")), ("-s -Fc", dump_pg(p, "pg_dump", "-s", "-Fc", "clinic"))):
        write(f"{top}/part.sql", content)
        equal(states_of(f"{top}/part.sql")["db-backup-whole"], "unknown", f"{name}: half of a backup is not said to be whole")
    p.ask("CREATE DATABASE texts;")
    p.ask("""CREATE TABLE t (id int, x text); INSERT INTO t VALUES (1, E'it''s\n-- Name: z; Type: TABLE; Schema: public\nCOPY t (id) FROM stdin;\n');
        CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$BEGIN
-- Name: z; Type: TABLE; Schema: public
COPY t (id) FROM stdin;
RETURN 1; END$$;
        CREATE TABLE u (id int);""", "texts")
    for words in (), ("--inserts",), ("--rows-per-insert=2",):
        write(f"{top}/texts.sql", dump_pg(p, "pg_dump", *words, "texts"))
        equal(judge(f"{top}/texts.sql"), (["postgresql", "sql", "none", "1", "", ""], {("", "table"): 2, ("", "routine"): 1, ("", "data"): 2}),
              f"{words}: what a text holds is no line of the dump")
    p.ask("DROP DATABASE texts;")
    for words in ("--compatible=ansi",), ("--insert-ignore",):
        content = dump_mysql(m, *words, "clinic")
        write(f"{top}/cut.sql", content.replace(b"(2,'b')", b"(2)"))
        equal(judge(f"{top}/cut.sql")[0][3], "0", f"{words[0]}: its rows are looked at as well")


def packed():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("his.dmp", os.urandom(9000))
    return out.getvalue()


def packed_files(top):
    """What is packed is not looked into, but that the archive is cut or spoilt is told; what is too much for memory is not damaged."""
    content, sql = packed(), "SELECT is_whole, damage FROM db_backups"
    for name, made, words in (("cut.zip", content[:5000], "cut short"), ("spoilt.zip", content[:4000] + bytes(64) + content[4064:], "damaged")):
        write(f"{top}/packed/{name}", made)
        rows, got = query(sql, f"dbdump:{top}/packed/{name}")
        ok(rows and rows[0][0] == "0" and words in rows[0][1] and "unpack" not in got.stderr, f"{name}: is told so", rows, got.stderr)
        equal(states_of(f"{top}/packed/{name}")["db-backup-whole"], "fail", f"{name}: is no backup")
    line = b"USE `" + b"x" * 4000 + b"`;\n"
    write(f"{top}/packed/many.sql.gz", gzip.compress(b"-- MariaDB dump 10.19\n" + line * 70000, 1))
    rows, got = query(sql, f"dbdump:{top}/packed/many.sql.gz")
    ok(rows and rows[0] == ["", ""] and "more databases than fit into memory" in got.stderr, "what does not fit into memory is unseen, not damaged", rows, got.stderr)


def other_files(top):
    write(f"{top}/o/letter.txt", "Dear all,\n-- Dump completed on never\n")
    write(f"{top}/o/sealed.age", b"age-encryption.org/v1\n" + os.urandom(3000))
    write(f"{top}/o/empty.sql", b"")
    write(f"{top}/o/noise.gz", b"\x1f\x8b\x08" + os.urandom(500))
    rows, got = query("SELECT name, is_whole, is_encrypted FROM db_backups ORDER BY name", f"dbdump:{top}/o")
    equal([[os.path.basename(r[0]), *r[1:]] for r in rows],
          [["empty.sql", "0", "0"], ["letter.txt", "", ""], ["noise.gz", "0", "0"], ["sealed.age", "", "1"]], "other files are told from dumps")
    ok("letter.txt: no dump that zicha knows" in got.stderr or got.returncode == 2, "and of what is none nothing is claimed", got.stderr)
    wide = "-- MySQL dump 10.13  Distrib 8.0.36, for Win64\r\n--\r\nCREATE TABLE `p` (\r\n"
    for name, content in {
            "exp.dmp": b"\x03\x03TEXPORT:V11.02.00\nUHIS\nRTABLES\n" + os.urandom(3000),
            "expdp.dmp": b"\x03\x01" + os.urandom(20) + b'\0"HIS"."SYS_EXPORT_SCHEMA_01"\0x86_64/Linux 2.4.xx\0' + os.urandom(3000),
            "full.bak": b"TAPE\0\0\3\0" + os.urandom(100) + "Microsoft SQL Server".encode("utf-16-le") + os.urandom(3000),
            "old.bkf": b"TAPE\0\0\3\0" + bytes(3000),
            "packed.zip": packed(),
            "wide.sql": b"\xff\xfe" + wide.encode("utf-16-le") * 100}.items():
        write(f"{top}/own/{name}", content)
    rows, got = query("SELECT name, engine, format, is_whole, is_encrypted FROM db_backups ORDER BY name", f"dbdump:{top}/own")
    equal([[os.path.basename(r[0]), *r[1:]] for r in rows],
          [["exp.dmp", "oracle", "exp", "", ""], ["expdp.dmp", "oracle", "datapump", "", ""], ["full.bak", "sqlserver", "mtf", "", ""],
           ["old.bkf", "", "mtf", "", ""], ["packed.zip", "", "zip", "", ""], ["wide.sql", "", "sql", "0", "0"]],
          "backups that only their engine reads are told by whose they are; what PowerShell spoilt is no backup")
    ok("packed.zip: files packed together" in got.stderr, "and what is to be unpacked first", got.stderr)
    got = zicha("query", "SELECT 1 FROM db_backups", f"dbdump:{top}/nothing")
    ok(got.returncode == 4 and "nothing" in got.stderr, "a file that is not there is told", got.stderr)
    got = zicha("survey", "--drill", f"dbdump:{top}/o")
    ok(all(line.endswith(": refused") for line in got.stdout.splitlines()) and got.stdout, "who reads dumps can do nothing else", got.stdout)


def states_of(path, *more):
    text = zicha("inspect", f"dbdump:{path}", *more, "--profile", "estate-hardened", "--format", "csv", "--lang", "en").stdout
    return {r[0]: r[1] for r in csv.reader(io.StringIO(text)) if len(r) > 1}


def unseen(top, m, p):
    """What cannot be looked into is no pass; two dumps in one file have two ends."""
    write(f"{top}/u/sealed.age", b"age-encryption.org/v1\n" + os.urandom(3000))
    states = states_of(f"{top}/u")
    equal([states[c] for c in ("db-backup-whole", "db-backup-routines", "db-backup-encrypted", "db-backup-private")], ["unknown", "unknown", "pass", "fail"],
          "a sealed dump is encrypted, and neither whole nor not")
    write(f"{top}/x/stream.xb", b"XBSTCK01\0P" + os.urandom(3000))
    equal(states_of(f"{top}/x")["db-backup-whole"], "unknown", "nor is a stream of xtrabackup said to be whole")
    write(f"{top}/f/whole.sql", dump_mysql(m, "clinic"))
    equal(states_of(f"{top}/f")["db-backup-whole"], "pass", "a folder with one dump")
    write(f"{top}/f/2026-01-01/other.sql", b"")
    equal(states_of(f"{top}/f")["db-backup-whole"], "unknown", "and with a folder in it that was not looked into")
    write(f"{top}/e/empty.sql", b"")
    equal(states_of(f"{top}/e")["db-backup-whole"], "fail", "an empty file is no backup")
    for name, one in ("MariaDB", dump_mysql(m, "clinic")), ("PostgreSQL", dump_pg(p, "pg_dump", "clinic")):
        write(f"{top}/two", one + one)
        equal(judge(f"{top}/two")[0][3], "1", f"{name}: two whole dumps in one file")
        write(f"{top}/two", one + one[:len(one) // 2])
        equal(judge(f"{top}/two")[0][3], "0", f"{name}: the second of two is cut")
    write(f"{top}/list", "database,schema,type,n\nother,,table,3\n")
    equal(states_of(f"{top}/dumps/custom.dump", "--set", f"dbdump.objects={top}/list")["db-backup-objects"], "unknown",
          "a list without the dump's database tells nothing of it")


def folder(top, p):
    """A folder of pg_dump is whole if each file that its list names is there and whole."""
    whole = f"{top}/folder/whole"
    own(f"{top}/folder", "postgres")
    dump_pg(p, "pg_dump", "-Fd", "-f", whole, "clinic")
    row, objects = judge(whole)
    equal(sorted(query("SELECT DISTINCT format, is_whole FROM db_backups", f"dbdump:{whole}")[0]), [["directory", "1"], ["part", "1"]], "a folder of pg_dump is whole")
    equal((states_of(whole)["db-backup-whole"], objects.get(("clinic", "table"))), ("pass", 2), "and its list tells what is in it")
    largest = max((n for n in os.listdir(whole) if ".dat" in n and n != "toc.dat"), key=lambda n: os.path.getsize(f"{whole}/{n}"))
    content = open(f"{whole}/{largest}", "rb").read()
    for fact, piece in (("cut", content[:-20]), ("half there, packed anew", gzip.compress(gzip.decompress(content)[:-50])), ("not there", None)):
        os.unlink(f"{whole}/{largest}")
        if piece is not None:
            write(f"{whole}/{largest}", piece)
        rows, _ = query("SELECT is_whole, damage FROM db_backups WHERE format = 'directory'", f"dbdump:{whole}")
        ok(rows[0][0] == "0" and largest.split(".")[0] in rows[0][1], f"a folder of which one file is {fact}", rows)
        write(f"{whole}/{largest}", content)
    states = states_of(f"{whole}/toc.dat")
    equal(states["db-backup-whole"], "unknown", "a list without what it lists is no backup")


def claims(top, m):
    """Nothing is claimed of what could not be read or tried, and a dump among others that breaks off is found."""
    one = dump_mysql(m, "--databases", "clinic")
    write(f"{top}/b/packed.sql.bz2", bz2.compress(one))
    write(f"{top}/c/sealed.b64", base64.b64encode(b"Salted__" + os.urandom(3000)))
    equal({c: states_of(f"{top}/b")[c] for c in ("db-backup-whole", "db-backup-encrypted")}, {"db-backup-whole": "unknown", "db-backup-encrypted": "unknown"},
          "what cannot be unpacked here is not said to be damaged")
    equal(states_of(f"{top}/c")["db-backup-encrypted"], "unknown", "what nobody knows is not said to be in clear")
    write(f"{top}/two", one[:len(one) // 2] + one)
    equal(judge(f"{top}/two")[0][3], "0", "the first of two is cut")
    write(f"{top}/two", b"mysqldump: [Warning] Using a password on the command line interface can be insecure.\n" + one)
    equal(judge(f"{top}/two")[0][3], "0", "what the program said stands among the statements")


def doubts(top, m):
    """What may come of a part of a set, of a writer that has not ended, or of a wrong clock is unknown; zeros are no backup."""
    one = dump_mysql(m, "--databases", "clinic")
    packed = gzip.compress(one)
    for name in "his.sql.gz.001", "his.sql.gz.aa":
        write(f"{top}/part/{name}", packed[:len(packed) // 2])
        equal(judge(f"{top}/part/{name}")[0][3:4], [""], f"the first part of a set is neither whole nor damaged: {name}")
    write(f"{top}/zeros.bak", bytes(100000))
    equal(states_of(f"{top}/zeros.bak")["db-backup-whole"], "fail", "a file of zeros is no backup")
    path = f"{top}/future/his.sql"
    write(path, dump_mysql(m, "--skip-dump-date", "clinic"))
    equal(states_of(path)["db-backup-age"], "pass", "a backup of today")
    os.utime(path, (4000000000, 4000000000))
    equal(states_of(path)["db-backup-age"], "unknown", "and one of the year 2096")
    stop = threading.Event()

    def go_on():
        with open(f"{top}/now.sql", "ab") as f:
            while not stop.is_set():
                f.write(b"-- more\n")
                f.flush()
    write(f"{top}/now.sql", one[:-200] + b"-- filler\n" * 3000000)
    writer = threading.Thread(target=go_on)
    writer.start()
    row = judge(f"{top}/now.sql")[0]
    stop.set()
    writer.join()
    os.remove(f"{top}/now.sql")
    equal(row[3:4], [""], "one that is being written is not said to be cut", row)


SAVED = "/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;\n"
BACK = "/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;\n"
TABLE = "CREATE TABLE `p` (\n  `id` int NOT NULL\n) ENGINE=InnoDB;\n\nINSERT INTO `p` (`id`) VALUES\n(1),\n(2);\n"
EXPORTS = {
    "phpMyAdmin": "-- phpMyAdmin SQL Dump\n-- version 5.2.1\n-- https://www.phpmyadmin.net/\n--\nSET SQL_MODE = \"NO_AUTO_VALUE_ON_ZERO\";\n" + SAVED + TABLE + "COMMIT;\n\n" + BACK,
    "HeidiSQL": "-- " + "-" * 56 + "\n-- 主机:                           127.0.0.1\n-- HeidiSQL 版本:                  12.5.0.6677\n" + SAVED + TABLE.replace("(1)", "\t(1)") +
                "\n/*!40014 SET FOREIGN_KEY_CHECKS=IFNULL(@OLD_FOREIGN_KEY_CHECKS, 1) */;\n" + BACK,
    "Navicat": "/*\n Navicat Premium Data Transfer\n\n Source Server Type    : MySQL\n*/\n\nSET NAMES utf8mb4;\nSET FOREIGN_KEY_CHECKS = 0;\n\n" + TABLE +
               "\nSET FOREIGN_KEY_CHECKS = 1;\n",
    "Adminer": "-- Adminer 4.8.1 MySQL 8.0.35 dump\n\nSET NAMES utf8;\n" + TABLE + "\n-- 2026-11-22 02:00:00\n",
}


def plain_archives(top, p):
    """Rows of an archive that is not packed have no checksum: they are held to their tables."""
    whole = dump_pg(p, "pg_dump", "-Fc", "-Z0", "odd")
    write(f"{top}/plain.dump", whole)
    equal(judge(f"{top}/plain.dump")[0][1:4], ["custom", "none", "1"], "an archive that is not packed")
    at = whole.index(b"back\\\\ (", len(whole) // 2)
    for fact, piece in {"zeros": bytes(20), "another's text": b"x" * 3000, "tabs": b"\t" * 30}.items():
        write(f"{top}/plain.dump", whole[:at] + piece + whole[at + len(piece):])
        equal(judge(f"{top}/plain.dump")[0][3:4], ["0"], f"rows that were overwritten with {fact}")
    tar = dump_pg(p, "pg_dump", "-Ft", "odd")
    write(f"{top}/tar.dump", tar)
    equal(judge(f"{top}/tar.dump")[0][1:4], ["tar", "none", "1"], "a tar is not packed")
    at = tar.index(b"back\\\\ (", len(tar) // 3)
    for fact, piece in {"zeros": bytes(20), "tabs": b"\t" * 30}.items():
        write(f"{top}/tar.dump", tar[:at] + piece + tar[at + len(piece):])
        equal(judge(f"{top}/tar.dump")[0][3:4], ["0"], f"rows of a tar that were overwritten with {fact}")
    for words in ("--inserts",), ("--column-inserts",), ("-b",), ("--no-owner", "--quote-all-identifiers"):
        write(f"{top}/tar.dump", dump_pg(p, "pg_dump", "-Ft", *words, "odd"))
        equal(judge(f"{top}/tar.dump")[0][3:4], ["1"], f"a tar: its rows are rows: {' '.join(words)}")
        write(f"{top}/plain.dump", dump_pg(p, "pg_dump", "-Fc", "-Z0", *words, "odd"))
        equal(judge(f"{top}/plain.dump")[0][3:4], ["1"], f"its rows are rows: {' '.join(words)}")


def exports(top):
    """What other programs export is never said to be whole, and what breaks off before it is closed shows."""
    for name, text in EXPORTS.items():
        path = f"{top}/export.sql"
        write(path, text)
        row, objects = judge(path)
        equal((row, objects.get(("", "table"))), (["mysql", "sql", "none", "", "", ""], 1), f"{name}: what it is and what is in it")
        states = states_of(path)
        equal((states["db-backup-whole"], states["db-backup-routines"]), ("unknown", "unknown"), f"{name}: whether it is whole does not show")
        write(path, text[:text.index("(2)")])
        equal(judge(path)[0][3:4], ["0"], f"{name}: it breaks off in its rows")
        write(path, text + "INSERT INTO `p` (`id`) VALUES\n(3);\n")
        equal(judge(path)[0][3:4], ["0"], f"{name}: nor does anything follow its end")
    write(f"{top}/export.sql", "/*\nNavicat MySQL Data Transfer\n*/\nSET FOREIGN_KEY_CHECKS=0;\n" + TABLE)
    equal(judge(f"{top}/export.sql")[0][3:4], [""], "an old Navicat has no end that it could lack")
    write(f"{top}/export.sql", "/*\n Navicat Premium Data Transfer\n\n Source Server Type    : PostgreSQL\n*/\n" + TABLE)
    equal(judge(f"{top}/export.sql")[0][:1], [""], "of another engine nothing is said")


def verdicts(top, m):
    """The checks over a file, with the server's own counts beside it."""
    got = zicha("query", "SELECT \"database\", schema, type, n FROM db_objects", m.target(), "--format", "csv", "--out", f"{top}/counts",
                env={"ZICHA_DB_PASSWORD": PASSWORD})
    ok(got.returncode == 0, "the server's counts go into a file", got.stderr)
    write(f"{top}/every.sql", dump_mysql(m, "--all-databases"))
    equal(states_of(f"{top}/every.sql", "--set", f"dbdump.objects={top}/counts")["db-backup-objects"], "pass", "routines in the server's own tables are not missing")
    path = f"{top}/dumps/default.sql"
    os.chmod(path, 0o644)
    old = 1600000000
    os.utime(path, (old, old))
    text = zicha("inspect", f"dbdump:{path}", "--set", f"dbdump.objects={top}/counts", "--set", f"dbdump.data={top}", "--profile", "estate-hardened", "--format", "csv",
                 "--lang", "en").stdout
    states = {r[0]: r[1] for r in csv.reader(io.StringIO(text)) if len(r) > 1}
    failed = {c for c, s in states.items() if s == "fail"}
    equal(sorted(failed), ["db-backup-age", "db-backup-elsewhere", "db-backup-encrypted", "db-backup-objects", "db-backup-private",
                           "db-backup-routines"], "what is wrong with a default dump on the server's own disk")
    write(f"{top}/cut.sql", open(path, "rb").read()[:-30])
    text = zicha("inspect", f"dbdump:{top}/cut.sql", "--format", "csv", "--lang", "en").stdout
    ok(any(r[:2] == ["db-backup-whole", "fail"] for r in csv.reader(io.StringIO(text))), "a cut dump fails", text[:2000])


def restores(top, m, p):
    select = "SELECT is_restored, n_errors, n_tables, n_rows, checksum, engine, error FROM db_restore_tests"
    seen = {}
    for name in "full.sql", "zip.sql.gz", "plain.sql", "custom.dump", "tar.dump":
        os.makedirs(f"{top}/room", mode=0o755, exist_ok=True)
        rows, got = query(select, f"dbdump:{top}/dumps/{name}", "--set", "dbdump.restore=1", env={"TMPDIR": f"{top}/room"})
        row = rows[0] if rows else [got.stderr]
        ok(row[:3] == ["1", "0", "2"] and row[3] == ("2" if "sql" in name and "plain" not in name else "5000"), f"{name}: it comes back whole", row)
        seen[name] = row[4] if len(row) > 4 else name
        equal(os.listdir(f"{top}/room"), [], f"{name}: nothing is left behind")
    ok(seen["full.sql"] == seen["zip.sql.gz"] and seen["plain.sql"] == seen["custom.dump"] == seen["tar.dump"],
       "the same data give the same checksum", seen)
    content = open(f"{top}/dumps/full.sql", "rb").read()
    write(f"{top}/cut.sql", content[:len(content) // 2])
    rows, _ = query(select, f"dbdump:{top}/cut.sql", "--set", "dbdump.restore=1")
    ok(rows and rows[0][0] == "0", "half a dump does not come back", rows)
    write(f"{top}/r/packed.sql.bz2", bz2.compress(content))
    rows, got = query(select, f"dbdump:{top}/r", "--set", "dbdump.restore=1")
    ok(rows and rows[0][0] == "" and "could not be tried" in got.stderr, "what could not be tried is no bad backup", rows, got.stderr)
    p.ask("CREATE EXTENSION dblink", "clinic")
    plain = dump_pg(p, "pg_dump", "clinic")
    write(f"{top}/plain.sql", plain)
    rows, _ = query("SELECT is_restored, n_objects = n_expected FROM db_restore_tests", f"dbdump:{top}/plain.sql", "--set", "dbdump.restore=1")
    equal(rows, [["1", "1"]], "what an extension brings along is none of the file's")
    write(f"{top}/plain.sql", plain.replace(b"EXTENSION IF NOT EXISTS dblink", b"EXTENSION IF NOT EXISTS dblonk").replace(b"ON EXTENSION dblink", b"ON EXTENSION plpgsql"))
    equal(query(select, f"dbdump:{top}/plain.sql", "--set", "dbdump.restore=1")[0][0][0], "", "an extension that is not here proves nothing of the file")
    write(f"{top}/all.sql", dump_pg(p, "pg_dumpall"))
    equal(query(select, f"dbdump:{top}/all.sql", "--set", "dbdump.restore=1")[0][0][:2], ["1", "0"], "a whole PostgreSQL comes back")
    for name, whole in (("--all-databases", dump_mysql(m, "--all-databases", "--routines", "--events")), ("--system=all", dump_mysql(m, "--all-databases", "--system=all")),
                          ("--clean", dump_pg(p, "pg_dump", "--clean", "clinic")), ("--clean --create", dump_pg(p, "pg_dump", "--clean", "--create", "clinic"))):
        write(f"{top}/all.sql", whole)
        rows, _ = query(select, f"dbdump:{top}/all.sql", "--set", "dbdump.restore=1")
        equal(rows[0][:2], ["1", "0"], f"{name}: it comes back whole", rows)
    write(f"{top}/all.sql", dump_pg(p, "pg_dump", "clinic") + b"SELECT * FROM gone;\n")
    equal(query(select, f"dbdump:{top}/all.sql", "--set", "dbdump.restore=1")[0][0][:2], ["0", "1"], "what else is missing is a mistake")
    write(f"{top}/late.sql", content + b"\nSELECT SLEEP(600);\n")
    rows, _ = query(select, f"dbdump:{top}/late.sql", "--set", "dbdump.restore=1", "--set", "dbdump.restore_seconds=30")
    ok(rows and rows[0][0] == "0" and "deadline" in rows[0][6], "a restore has an end", rows)
    write(f"{top}/closed.sql", dump_pg(p, "pg_dump", "clinic") + b"\nCREATE DATABASE z; UPDATE pg_database SET datallowconn = false WHERE datname = 'z';\n")
    rows, _ = query(select, f"dbdump:{top}/closed.sql", "--set", "dbdump.restore=1")
    ok(rows and rows[0][0] == "0" and rows[0][2:5] == ["", "", ""], "what cannot be counted in one database is not counted as nothing", rows)
    os.chmod(f"{top}/dumps", 0o755)
    os.chmod(f"{top}/dumps/full.sql", 0o644)
    got = zicha_as_nobody(tempfile.mkdtemp(dir=top), "query", select, f"dbdump:{top}/dumps/full.sql", "--format", "csv", "--lang", "en", "--set", "dbdump.restore=1")
    ok("only root" in got.stdout, "who is not root cannot restore", got.stdout, got.stderr)


def commands():
    """Of the processes that there are; one may end meanwhile."""
    for n in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError), open(f"/proc/{n}/cmdline", "rb") as f:
            yield f.read()


def cell(top, m, p):
    """Whatever a dump holds, nothing of it leaves the throw-away server: no file, no process, no connection, no full disk."""
    select = "SELECT is_restored, n_errors > 0 FROM db_restore_tests"
    mark = f"86399.{os.getpid()}"  # seconds that nobody else sleeps
    places = [f"{top}/open/here", *(f"{d}/zicha-was-here-{os.getpid()}" for d in ("/tmp", "/var/tmp", "/dev/shm"))]
    os.mkdir(f"{top}/open")
    os.chmod(f"{top}/open", 0o777)
    os.chmod(p.folder, 0o755)
    touch = "; ".join(f"touch {place}" for place in places)
    write(f"{top}/evil.sql", "\n".join([
        "-- PostgreSQL database dump", "CREATE TABLE t (id int);", f"\\! {touch}", f"\\! (setsid sleep {mark} > /dev/null 2>&1 &)",
        f"COPY t TO PROGRAM '{touch}; setsid sleep {mark} > /dev/null 2>&1 &';", f"COPY t TO '{top}/open/copy';", f"\\o {top}/open/out", "SELECT 1;", "\\o",
        f'\\connect "host={p.folder} port={p.port} user=postgres dbname=clinic"', "CREATE TABLE escaped (id int);", "-- PostgreSQL database dump complete", ""]))
    rows, got = query(select, f"dbdump:{top}/evil.sql", "--set", "dbdump.restore=1")
    equal(rows, [["0", "1"]], "PostgreSQL: a dump that wants out does not come back well", got.stderr)
    write(f"{top}/evil-my.sql", dump_mysql(m, "clinic") + "\n".join([
        f"\\! {touch}", f"system {touch}", f"tee {top}/open/tee", f"SELECT 1 INTO OUTFILE '{top}/open/outfile';", f"SET GLOBAL general_log_file = '{top}/open/log', general_log = ON;",
        f"CREATE TABLE d (id int) DATA DIRECTORY = '{top}/open';", "LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE q;", ""]).encode())
    rows, got = query(select, f"dbdump:{top}/evil-my.sql", "--set", "dbdump.restore=1")
    equal(rows, [["0", "1"]], "MariaDB: so it is there", got.stderr)
    equal([place for place in places if os.path.exists(place)] + os.listdir(f"{top}/open"), [], "it has written nothing anywhere")
    equal([c for c in commands() if mark.encode() in c], [], "it has left no process behind")
    equal(p.ask("SELECT count(*) FROM pg_class WHERE relname = 'escaped'", "clinic").stdout.strip(), "0", "it has reached no other server")
    write(f"{top}/endless.sql", b"-- PostgreSQL database dump\nCREATE TABLE t (x text);\nINSERT INTO t SELECT repeat('x', 1000) FROM generate_series(1, 2000000000);\n"
          b"-- PostgreSQL database dump complete\n")
    os.mkdir(f"{top}/s")
    mounted = subprocess.run(["unshare", "-m", "sh", "-c", f"mount -t tmpfs -o size=300m none {top}/s && TMPDIR={top}/s exec \"$@\"", "sh", ZICHA, "query",
                              "SELECT is_restored, error FROM db_restore_tests", f"dbdump:{top}/endless.sql", "--set", "dbdump.restore=1", "--lang", "en", "--format", "csv"],
                             capture_output=True, text=True, env=dict(os.environ, ZICHA_CONTENT=SOURCE, LC_ALL="C.UTF-8"))
    ok("\n,the disk would be full" in mounted.stdout, "rows without an end fill no disk", mounted.stdout, mounted.stderr)


with tempfile.TemporaryDirectory() as top:
    os.chmod(top, 0o755)
    peers = ()
    try:
        peers = make_sources(top)
        whole_dumps(top, *peers)
        rows_of_dumps(top, *peers)
        parts(top, *peers)
        other_files(top)
        packed_files(top)
        unseen(top, *peers)
        folder(top, peers[1])
        claims(top, peers[0])
        doubts(top, peers[0])
        plain_archives(top, peers[1])
        exports(top)
        verdicts(top, peers[0])
        restores(top, *peers)
        cell(top, *peers)
    finally:
        for peer in peers:
            peer.stop()
done()

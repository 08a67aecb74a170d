#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""records_test ZICHA - records, init and journal: each verb, each rule, and proof against changed bytes."""
import hashlib
import json
import os
import pty
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import termios

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import HANG  # noqa: E402
from tap import SOURCE, ZICHA, done, equal, ok, write, zicha  # noqa: E402

PINNED = {"SOURCE_DATE_EPOCH": "1790000000", "USER": "tester", "SUDO_USER": ""}  # 2026-09-21


def at_terminal(typed, *words):
    """Runs the program as on a terminal, where `typed` was typed ahead; the exit status and all that is shown but what was typed."""
    ours, its = pty.openpty()
    settings = termios.tcgetattr(its)
    settings[3] &= ~termios.ECHO
    termios.tcsetattr(its, termios.TCSANOW, settings)
    os.write(ours, typed.encode())
    program = subprocess.Popen([ZICHA, *words], stdin=its, stdout=its, stderr=its, env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE, **PINNED))
    os.close(its)
    said = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # the program has ended
            break
        said += piece
    os.close(ours)
    return program.wait(HANG), said.decode().replace("\r\n", "\n")


class Unit:
    def __init__(self, db):
        self.db = db

    def run(self, *words):
        return zicha(*words, "--db", self.db, env=PINNED)

    def done(self, *words):
        got = self.run(*words)
        ok(got.returncode == 0, " ".join(words[:5]), got.returncode, got.stdout, got.stderr)
        return got.stdout

    def refused(self, words, reason, fact, status=3):
        before = self.rows("SELECT max(number) AS n FROM journal")
        got = self.run(*words)
        ok(got.returncode == status and reason in got.stderr, fact, got.returncode, got.stdout, got.stderr)
        ok(self.rows("SELECT max(number) AS n FROM journal") == before, "and nothing is changed")

    def rows(self, sql):
        return json.loads(self.done_quietly("query", sql, "--format", "json"))

    def done_quietly(self, *words):
        got = self.run(*words)
        return got.stdout if got.returncode == 0 else ok(False, " ".join(words), got.stderr) or "[]"


# ---- init ----

def test_init(folder):
    u = Unit(f"{folder}/u.db")
    u.done("init", "--code", "t", "--name", "测试医院", "--class", "hospital", "--as", "Founder")
    equal(u.rows("SELECT id, name, class FROM units"), [{"id": "t", "name": "测试医院", "class": "hospital"}], "the unit is a record")
    equal(u.rows("SELECT who FROM journal"), [{"who": "Founder"}], "made by who said so")
    got = u.run("init", "--code", "t", "--name", "x", "--class", "hospital")
    ok(got.returncode == 4 and "u.db" in got.stderr, "a database that is there is left alone", got.stderr)
    equal(len(u.rows("SELECT id FROM units")), 1, "it has what it had")
    for words, reason in ((["--code", "t", "--name", "x"], "--class"), (["--code", "t", "--name", "x", "--class", "shop"], "none of"),
                          (["--code", "t", "--name", "x", "--class", ""], "of a kind")):
        other = Unit(f"{folder}/other.db")
        got = other.run("init", *words)
        ok(got.returncode == 3 and reason in got.stderr and not os.path.exists(other.db), f"init {words} is refused, and no file is left", got.returncode, got.stderr)
    status, said = at_terminal("", "init", "--db", u.db)
    ok(status == 4 and "u.db" in said and "Code of" not in said, "nobody is asked for a database that is there", said)
    status, said = at_terminal("a b\nt\n\x04", "init", "--db", f"{folder}/asked.db")
    ok(status == 3 and "letters and digits\n" in said and "Name of the unit: \nzicha: the input ended" in said and not os.path.exists(f"{folder}/asked.db"),
       "Ctrl-D at a question ends it, on a line of its own", said)
    status, said = at_terminal("t\nTest\n\nshop\nschool\n", "init", "--db", f"{folder}/asked.db")
    ok(status == 0 and "of a kind\n" in said and "none of" in said, "each question is asked until its answer is one", said)
    equal(Unit(f"{folder}/asked.db").rows("SELECT id, class FROM units"), [{"id": "t", "class": "school"}], "and the last one counts")
    write(f"{folder}/people.csv", "姓名\n李伟\n")
    made = Unit(f"{folder}/made.db")
    made.done("init", "--code", "t", "--name", "x", "--class", "bureau", "--import", f"{folder}/people.csv")
    equal(made.rows("SELECT id FROM people"), [{"id": "李伟"}], "with people at once")
    full = subprocess.run(["unshare", *([] if os.geteuid() == 0 else ["-r"]), "-m", "sh", "-c", 'mount -t tmpfs -o size=96k none "$1" && { "$0" init --code t --name x --class bureau --db "$1/z.db"; '
                           'echo $?; ls "$1"; }', ZICHA, folder], capture_output=True, text=True, env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE))
    if "tmpfs" not in full.stderr and full.stdout:
        equal(full.stdout, "4\n", "on a full disk nothing is left that is in the way of the next attempt", full.stderr)
    got = Unit(f"{folder}/nowhere.db").run("records")
    ok(got.returncode == 4 and "zicha init" in got.stderr and not os.path.exists(f"{folder}/nowhere.db"), "no database: the words say how to make one", got.stderr)
    write(f"{folder}/text.db", "not a database, but long enough to be read as one " * 40)
    got = Unit(f"{folder}/text.db").run("records")
    ok(got.returncode == 4 and "text.db" in got.stderr, "a file that is no database", got.stderr)


# ---- verbs ----

def test_verbs(folder):
    u = Unit(f"{folder}/u.db")
    u.done("init", "--code", "t", "--name", "x", "--class", "hospital")
    ok("people" in u.done("records"), "all kinds are listed")
    ok(re.search(r"^name +text +Name \*$", u.done("records", "people", "fields"), re.M), "the fields of one")
    u.done("records", "departments", "add", "name=信息科")
    u.done("records", "people", "add", "姓名=李伟", "department=信息科", "is_key_post=是", "入职日期=2020年1月2日", "--as", "Admin")
    equal(u.rows("SELECT name, department, is_key_post, joined_on FROM people"),
          [{"name": "李伟", "department": "信息科", "is_key_post": 1, "joined_on": "2020-01-02"}], "fields by name or label, values as people write them")
    shown = u.done("records", "people", "show", "李伟")
    ok("2020-01-02" in shown and "Admin" in shown and "add" in shown, "a record is shown with its history", shown)
    u.done("records", "people", "set", "李伟", "post=科长", "is_key_post=")
    shown = u.done("records", "people", "show", "李伟")
    ok("  Post: 科长; Key post: yes → nothing\n" in shown and "{" not in shown, "what changed, in words", shown)
    equal(u.rows("SELECT post, is_key_post, joined_on FROM people"), [{"post": "科长", "is_key_post": None, "joined_on": "2020-01-02"}],
          "set changes what is given, and an empty value takes one away")
    equal(json.loads(u.done("records", "people", "--format", "json"))[0]["post"], "科长", "the list")
    count = len(u.rows("SELECT number FROM journal"))
    u.done("records", "people", "set", "李伟", "post=科长")
    equal(len(u.rows("SELECT number FROM journal")), count, "what is so already is no change")
    form = subprocess.run([ZICHA, "records", "departments", "form", "--db", u.db], input="财务科\n\n\n" + "\n" * 20, text=True, capture_output=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE))
    ok(form.returncode == 0 and u.rows("SELECT id FROM departments WHERE id = '财务科'"), "a form is filled in", form.stderr)
    ok(form.stderr.endswith("Added to the Departments: 财务科\n"), "and says what was added", form.stderr)
    form = subprocess.run([ZICHA, "records", "people", "form", "--db", u.db], input="王芳\n无此科\n信息科\n" + "\n" * 20, text=True, capture_output=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE))
    ok(form.returncode == 0 and "there is no 无此科" in form.stderr, "a form asks again for a record that is not there", form.stderr)
    listed = u.done("records", "people", "--lang", "zh_CN")
    ok(re.search(r"^姓名 +所在部门 ", listed) and "最近一次安全考核日期" not in listed, "a table has the fields' names in the language, without empty columns", listed)
    ok("记录" in u.run("records", "tasks", "--lang", "zh_CN").stderr and not u.run("records", "tasks").stdout, "where nothing is on record there is a hint and no table")
    form = subprocess.run([ZICHA, "records", "departments", "form", "--db", u.db], input="采购科\n", text=True, capture_output=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE))
    ok(form.returncode == 3 and not u.rows("SELECT id FROM departments WHERE id = '采购科'"), "or given up, and nothing is changed", form.stderr)
    proof = write(f"{folder}/证书.pdf", b"%PDF-1.4\0\xff proof")
    u.done("records", "people", "attach", "李伟", proof, "expires_on=2027-01-01")
    equal(u.rows("SELECT hash, bytes, record_kind, record_id, expires_on FROM evidence"),
          [{"hash": hashlib.sha256(b"%PDF-1.4\0\xff proof").hexdigest(), "bytes": 16, "record_kind": "people", "record_id": "李伟", "expires_on": "2027-01-01"}],
          "a file is kept by its hash")
    u.done("records", "departments", "remove", "财务科")
    equal(len(u.rows("SELECT id FROM departments")), 1, "a record is removed")
    equal([r["action"] for r in u.rows("SELECT action FROM journal WHERE kind = 'departments' ORDER BY number")], ["add", "add", "remove"], "and the journal knows")
    u.done("journal", "verify")
    for words, reason in ((["people", "add", "name=李伟"], "there already"), (["people", "set", "无人", "post=x"], "there is no 无人"),
                          (["people", "remove", "无人"], "there is no 无人"), (["people", "show", "无人"], "there is no 无人"),
                          (["cats"], "no kind of record"), (["people", "dance"], "no verb"), (["people", "add", "salary=1"], "no such field"),
                          (["people", "add", "name"], "FIELD=VALUE"), (["people", "show"], "show ID"), (["people", "remove"], "remove ID"),
                          (["people", "set", "李伟"], "FIELD=VALUE"), (["people", "add", "post=x"], "Name must be given"), (["people", "add"], "Name must be given"),
                          (["people", "set", "李伟", "name="], "must be given"), (["people", "set", "李伟", "name=王芳"], "`zicha records people rename`"),
                          (["people", "attach", "无人", proof], "there is no 无人")):
        u.refused(["records", *words], reason, f"records {' '.join(words)}: {reason}")
    u.refused(["records", "people", "attach", "李伟", f"{folder}/gone.pdf"], "gone.pdf", "a file that is not there is no evidence", 4)


# ---- another name ----

def test_rename(folder):
    u = Unit(f"{folder}/u.db")
    u.done("init", "--code", "t", "--name", "x", "--class", "hospital")
    for kind, *fields in (
            ("departments", "name=信息科"), ("departments", "name=网络组", "parent=信息科"), ("departments", "name=外科"),
            ("people", "name=李伟", "department=信息科"), ("people", "name=王芳", "department=外科"),
            ("rooms", "name=机房", "class=machine_room"), ("room_checks", "room=机房", "at=2026-09-01T08:00", "by=李伟"),
            ("campaigns", "name=自查", "class=self_inspection", "starts_on=2026-09-01", "departments=外科;信息科")):
        u.done("records", kind, "add", *fields)
    u.done("records", "systems", "add", "name=HIS", "class=business")
    question, of_systems = (u.rows(f"SELECT min(id) AS id FROM questions WHERE subject LIKE '{like}%' AND type = 'judgement'")[0]["id"]
                            for like in ("SELECT id FROM rooms ", "SELECT system FROM protection"))
    u.done("records", "answers", "add", f"question={of_systems}", "subject=HIS", "value=yes", "answered_on=2026-09-02")
    u.done("records", "room_checks", "attach", "机房 / 2026-09-01 08:00", write(f"{folder}/照片.txt", "门"))
    u.done("records", "answers", "add", f"question={question}", "subject=机房", "value=yes", "answered_on=2026-09-02", "answered_by=李伟",
           "evidence=照片.txt (room_checks 机房 / 2026-09-01 08:00)")
    got = u.run("records", "departments", "rename", "信息科", "name=信息中心")
    ok(got.returncode == 0 and "3 records that name it were changed along" in got.stderr, "a department gets another name", got.stderr)
    equal(u.rows("SELECT name, parent FROM departments WHERE parent IS NOT NULL"), [{"name": "网络组", "parent": "信息中心"}], "what belongs to it follows")
    equal(u.rows("SELECT departments FROM campaigns"), [{"departments": "外科;信息中心"}], "also in a list")
    got = u.run("records", "rooms", "rename", "机房", "name=一号机房", "place=三楼")
    ok(got.returncode == 0, "a room, whose name stands in the keys of others", got.stderr)
    equal(u.rows("SELECT id, room, by FROM room_checks"), [{"id": "一号机房 / 2026-09-01 08:00", "room": "一号机房", "by": "李伟"}], "its checks are checks of the new one")
    equal(u.rows("SELECT id, record_id FROM evidence"),
          [{"id": "照片.txt (room_checks 一号机房 / 2026-09-01 08:00)", "record_id": "一号机房 / 2026-09-01 08:00"}], "what was filed with them stays with them")
    ok(u.run("records", "systems", "rename", "HIS", "name=医院信息系统").returncode == 0, "a system, of which a query of the questions tells by its grade")
    equal(u.rows(f"SELECT subject FROM answers WHERE question = '{of_systems}'"), [{"subject": "医院信息系统"}], "its answers are those of the new name")
    equal(u.rows("SELECT subject, evidence FROM answers WHERE evidence IS NOT NULL"), [{"subject": "一号机房", "evidence": "照片.txt (room_checks 一号机房 / 2026-09-01 08:00)"}],
          "and so do answers")
    equal(u.rows("SELECT place FROM rooms"), [{"place": "三楼"}], "other values may be given along")
    u.done("journal", "verify")
    for words, reason in ((["people", "rename", "李伟", "name=王芳"], "王芳 is there already"), (["people", "rename", "李伟", "name=李伟"], "its name already"),
                          (["people", "rename", "李伟", "name="], "must be given"), (["people", "rename", "无人", "name=李四"], "there is no 无人"),
                          (["people", "rename", "李伟"], "rename ID FIELD=VALUE"), (["units", "rename", "t", "code=u"], "cannot be changed")):
        u.refused(["records", *words], reason, f"records {' '.join(words)}: {reason}")


# ---- rules ----

def test_rules(folder):
    u = Unit(f"{folder}/u.db")
    u.done("init", "--code", "t", "--name", "x", "--class", "hospital")
    for words in (["people", "add", "name=李伟"], ["people", "add", "name=王芳", "left_on=2026-05-01"], ["systems", "add", "name=HIS", "class=business"],
                  ["departments", "add", "name=信息科"]):
        u.done("records", *words)
    problem = ["problems", "add", "number=P1", "source=person", "title=x", "severity=low", "state=open", "first_seen_on=2026-09-01"]
    grade = ["protection", "add", "system=HIS"]
    matrix = ["s_object=persons", "s_degree=serious"]
    for words, reason, fact in (
            (problem + ["owner=王芳"], "has left", "a person who left owns no problem"),
            (problem + ["due_on=2026-08-31"], "before the day it was found", "no deadline before the problem was found"),
            (problem + ["owner=李伟", "verified_by=李伟"], "is not the one", "nobody verifies his own work"),
            (["duties", "add", "role=liaison", "person=王芳"], "has left", "nor has a duty"),
            (["assets", "add", "number=1", "name=a", "class=server", "owner=王芳"], "has left", "nor an asset"),
            (grade + ["grade=S1A3G2"], "level 2 does not allow S1A3", "the level is the higher of S and A"),
            (grade + ["grade=S3A3G3", *matrix], "grading matrix", "S3 where the matrix says 2"),
            (grade + ["grade=S9"], "Grade", "a grade that there is not"),
            (grade + ["grade=S3A3G3", "score=80", "assessed_on=2026-01-01"], "template", "a score without the year of its template"),
            (grade + ["grade=S3A3G3", "filing_number=123"], "11 digits", "a filing number of three digits"),
            (["people", "add", "name=赵六", "department=没有"], "no 没有 among", "a department that there is not"),
            (["duties", "add", "role=liaison", "person=没有"], "no 没有 among", "a person that there is not"),
            (["people", "add", "name=赵六", "joined_on=2026-02-01", "left_on=2026-01-01"], "leaves after joining", "leaving before joining"),
            (["units", "set", "t", "parent=t"], "its own superior", "a unit above itself")):
        u.refused(["records", *words], reason, fact)
    u.done("records", *problem, "owner=李伟", "due_on=2026-09-30")
    u.refused(["problems", "P1", "due", "2026-09-01"], "past", "no deadline in the past")
    u.done("records", *grade, "grade=S2A3G3", *matrix)
    for words, reason in ((["people", "remove", "李伟"], "still named by Problems P1"), (["systems", "remove", "HIS"], "still named by")):
        u.refused(["records", *words], reason, f"{words[2]} is still named and stays")
    u.refused(["records", "people", "set", "李伟", "left_on=2026-13-01"], "no day", "no thirteenth month")
    for name in "赵六", "Robert'); DROP TABLE record;--", "a\\b\"c", "{x}", "%s%n":
        u.done("records", "people", "add", f"name={name}")
        ok(u.rows("SELECT count(*) AS n FROM people WHERE id = '" + name.replace("'", "''") + "'") == [{"n": 1}], f"{name} is a name like others")
    u.done("journal", "verify")


# ---- the journal ----

def test_journal(folder):
    u = Unit(f"{folder}/u.db")
    u.done("init", "--code", "t", "--name", "x", "--class", "hospital")
    for i in range(30):
        u.done_quietly("records", "people", "add", f"name=Person {i}", f"post=post {i}")
    head = re.search(r"[0-9a-f]{64}", u.done("journal", "verify"))[0]
    u.done_quietly("records", "people", "set", "Person 3", "post=other")
    u.done_quietly("records", "people", "remove", "Person 4")
    u.done("journal", "verify", "--head", head)
    ok("Person 4" in u.done("journal"), "what was removed is still in the journal")
    got = u.run("journal", "verify", "--head", "0" * 64)
    ok(got.returncode == 1 and "cut off" in got.stderr, "a hash that the journal does not have", got.stderr)
    got = u.run("journal", "burn")
    ok(got.returncode == 3, "no other verb", got.stderr)
    edits = {
        "a record's value": "UPDATE record SET body = replace(body, 'post 7', 'post 8')", "a record taken out": "DELETE FROM record WHERE id = 'Person 9'",
        "a record put in": "INSERT INTO record SELECT unit, kind, 'x', body, changed_at, changed_by FROM record WHERE id = 'Person 9'",
        "who changed a record": "UPDATE record SET changed_by = 'nobody' WHERE id = 'Person 9'", "when": "UPDATE record SET changed_at = changed_at + 1 WHERE id = 'Person 9'",
        "an entry's words": "UPDATE journal SET after = replace(after, 'post 7', 'post 8')", "its person": "UPDATE journal SET who = 'nobody' WHERE number = 5",
        "its time": "UPDATE journal SET at = at + 1 WHERE number = 5", "its hash": "UPDATE journal SET hash = '00' WHERE number = 5",
        "an entry taken out": "DELETE FROM journal WHERE number = 5", "two entries that changed places": "UPDATE journal SET number = CASE number WHEN 5 THEN -6 ELSE -5 END WHERE number IN (5, 6);"
        "UPDATE journal SET number = -number WHERE number < 0", "a record and its entry": "UPDATE record SET body = replace(body, 'post 7', 'post 8');"
        "UPDATE journal SET after = replace(after, 'post 7', 'post 8')", "the last entry with its record": "DELETE FROM record WHERE id = 'Person 29'; DELETE FROM journal WHERE id = 'Person 29'",
        "a removed record's return": "INSERT INTO record SELECT unit, kind, id, before, at, who FROM journal WHERE id = 'Person 4' AND action = 'remove'",
    }
    for name, sql in edits.items():
        changed = Unit(f"{folder}/changed.db")
        shutil.copy(u.db, changed.db)
        connection = sqlite3.connect(changed.db)
        connection.executescript(sql)
        connection.commit()
        connection.close()
        got = changed.run("journal", "verify")
        ok(got.returncode == 1 and got.stderr.startswith("zicha journal: "), f"found: {name}", got.returncode, got.stdout, got.stderr)


def logical(path):
    """All that records, journal and kept files hold; None: it cannot be read."""
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        return [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall() for table in ("record", "journal", "content")]
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def pages_of(path, tables):
    """Numbers of the pages that hold the tables and their indexes (SQLite's file format 1.6)."""
    data = open(path, "rb").read()
    size = int.from_bytes(data[16:18], "big")
    connection = sqlite3.connect(path)
    todo = [r[0] for r in connection.execute("SELECT rootpage FROM sqlite_master WHERE tbl_name IN (%s) AND rootpage > 0" % ",".join("?" * len(tables)), tables)]
    connection.close()
    found = []
    while todo:
        number = todo.pop()
        found.append(number)
        page = data[(number - 1) * size:number * size]
        if page[0] in (2, 5):  # interior
            cells = int.from_bytes(page[3:5], "big")
            places = [int.from_bytes(page[12 + 2 * i:14 + 2 * i], "big") for i in range(cells)]
            todo += [int.from_bytes(page[at:at + 4], "big") for at in places] + [int.from_bytes(page[8:12], "big")]
    return size, found


def test_leaver(folder):
    """Who leaves is named by records until they are put right: this stops neither a rename nor a sheet that says nothing else."""
    u = Unit(f"{folder}/u.db")
    u.done("init", "--code", "t", "--name", "x", "--class", "hospital")
    for kind, *fields in (("departments", "name=信息科"), ("people", "name=李伟", "department=信息科"), ("people", "name=王芳"),
                          ("assets", "number=1", "name=HIS", "class=server", "status=used", "owner=李伟", "department=信息科"),
                          ("duties", "role=technician", "person=李伟", "department=信息科")):
        u.done("records", kind, "add", *fields)
    u.done("records", "people", "set", "李伟", "left_on=2026-09-20")
    u.done("records", "departments", "rename", "信息科", "name=信息中心")
    equal(u.rows("SELECT department FROM assets"), [{"department": "信息中心"}], "a department gets another name whatever else is wrong with what names it")
    u.done("records", "people", "rename", "李伟", "name=李维")
    u.done("records", "--export", f"{folder}/all.xlsx")
    got = u.run("records", "--import", f"{folder}/all.xlsx")
    ok(got.returncode == 0 and "new 0, changed 0, as before 6" in got.stdout + got.stderr, "what was exported is taken in as it is", got.stdout, got.stderr)
    u.refused(["records", "assets", "set", "1", "name=HIS server"], "has left the unit", "but who changes a record puts it right")
    u.done("records", "assets", "set", "1", "owner=王芳")


def test_flipped_bytes(folder):
    u = Unit(f"{folder}/u.db")
    u.done("init", "--code", "t", "--name", "x", "--class", "hospital")
    write(f"{folder}/people.csv", "name,post,note\n" + "".join(f"Person {i},post {i},{'word ' * (i % 60)}\n" for i in range(400)))
    u.done("records", "people", "--import", f"{folder}/people.csv")
    proof = write(f"{folder}/proof.bin", bytes(random.Random(3).randrange(256) for _ in range(20000)))
    u.done("records", "people", "attach", "Person 1", proof)
    u.done("journal", "verify")
    whole, wanted = open(u.db, "rb").read(), logical(u.db)
    size, pages = pages_of(u.db, ["record", "journal", "content"])
    ok(len(pages) > 40, "there are pages to damage", len(pages))
    dice = random.Random(11)
    missed, found, crashed = [], 0, []
    damaged = Unit(f"{folder}/damaged.db")
    for _ in range(300):
        at = (dice.choice(pages) - 1) * size + dice.randrange(size)
        bit = 1 << dice.randrange(8)
        with open(damaged.db, "wb") as f:
            f.write(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1:])
        got = damaged.run("journal", "verify")
        for rest in "-wal", "-shm":
            if os.path.exists(damaged.db + rest):
                os.unlink(damaged.db + rest)
        found += got.returncode in (1, 4)
        if got.returncode not in (0, 1, 4):
            crashed.append((at, bit, got.returncode, got.stderr))
        if got.returncode == 0 and logical(damaged.db) != wanted:
            missed.append((at, bit))
    equal(crashed, [], "a damaged file is answered")
    equal(missed, [], "no flipped bit changes what is stored without being found")
    ok(found > 150, f"{found} of 300 were found; the others lie in what is not used")


with tempfile.TemporaryDirectory() as scratch:
    for test in (test_init, test_verbs, test_rename, test_leaver, test_rules, test_journal, test_flipped_bytes):
        place = os.path.join(scratch, test.__name__)
        os.makedirs(place)
        test(place)
done()

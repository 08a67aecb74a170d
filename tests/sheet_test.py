#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""sheet_test ZICHA - records and answers as spreadsheets: out, in, each bad cell by its place."""
import glob
import io
import json
import os
import random
import resource
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import HANG, SOON  # noqa: E402
from tap import SOURCE, ZICHA, done, equal, ok, write, zicha  # noqa: E402

PINNED = {"SOURCE_DATE_EPOCH": "1790000000", "USER": "tester"}  # 2026-09-21
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def run(*words, env=None):
    return zicha(*words, env=dict(PINNED, **(env or {})))


def new(folder, name, code="t"):
    db = os.path.join(folder, name + ".db")
    made = run("init", "--db", db, "--code", code, "--name", "Test", "--class", "hospital")
    ok(made.returncode == 0, f"a database for {name}", made.stderr)
    return db


def rows(db, sql):
    asked = run("query", sql, "--db", db, "--format", "json")
    if asked.returncode:
        ok(False, f"{sql} can be asked", asked.stdout, asked.stderr)
        return []
    return json.loads(asked.stdout)


def take(db, *files, kind=(), more=()):
    words = [word for path in files for word in ("--import", path)]
    return run("records", *kind, *words, *more, "--db", db)


# ---- making and reading workbooks ----

def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def cell(place, value):
    """A text; a number; ("raw", XML of the cell's inside, its type)."""
    if isinstance(value, tuple):
        return f'<c r="{place}" t="{value[2]}">{value[1]}</c>'
    if isinstance(value, (int, float)):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def letters(i):
    return (letters(i // 26 - 1) if i >= 26 else "") + chr(65 + i % 26)


def book(path, sheets, properties="", states=()):
    """A workbook of {name: rows}."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        listed = "".join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="r{i}"{" state=" + chr(34) + "hidden" + chr(34) if n in states else ""}/>'
                         for i, n in enumerate(sheets, 1))
        z.writestr("[Content_Types].xml", "<Types/>")
        z.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        z.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{properties}<sheets>{listed}</sheets></workbook>')
        z.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}">' + "".join(
            f'<Relationship Id="r{i}" Type="{RELATIONS}/worksheet" Target="worksheets/s{i}.xml"/>' for i in range(1, len(sheets) + 1)) + "</Relationships>")
        for i, content in enumerate(sheets.values(), 1):
            text = "".join(f'<row r="{n}">' + "".join(cell(f"{letters(c)}{n}", v) for c, v in enumerate(r) if v != "") + "</row>"
                           for n, r in enumerate(content, 1))
            z.writestr(f"xl/worksheets/s{i}.xml", f'<worksheet xmlns="{MAIN}"><sheetData>{text}</sheetData></worksheet>')
    return path


def part(path, name):
    with zipfile.ZipFile(path) as z:
        return z.read(name).decode()


def office(folder, form, path):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form, "--outdir", folder, path],
                   capture_output=True, timeout=HANG)
    return os.path.join(folder, os.path.basename(path).rsplit(".", 1)[0] + "." + form.split(":")[0])


# ---- a record of every kind ----

SAMPLES = {"text": "text {n}", "long": "first line {n}\n\"second\", with <&> and ；", "int": "1{n}", "real": "12.5", "date": "2026-03-0{n}", "time": "15:0{n}",
           "moment": "2026-03-0{n} 08:30", "bool": "是", "phone": "010-1234567{n}", "ip": "192.0.2.{n}", "mac": "00:1b:44:11:3a:b{n}", "hash": "ab" * 32,
           "grade": "S2A2G2"}


def read_kinds():
    kinds = {}
    for path in sorted(glob.glob(os.path.join(SOURCE, "records/*.kind"))):
        text = open(path, encoding="utf-8").read()
        fields = re.findall(r"^field (\w+): (\w+)(?:\((.*?)\))?([^|]*)", text, re.M)
        kinds[os.path.basename(path)[:-5]] = {"key": re.search(r"^key: (.*)$", text, re.M)[1].split(), "fields": fields,
                                               "title": re.search(r"^title: (.*)$", text, re.M)[1]}
    return kinds


def sample(kinds, kind, n):
    def value(name, type, inside, flags):
        least = re.search(r"min=(\d+)", flags)
        if re.search("until|left_on|retired|ends_on|_to$", name) or (kind == "protection" and re.search("_(object|degree)$", name)):
            return ""  # what a rule would refuse
        if type == "int" and least:
            return str(int(least[1]) + n)
        if type in ("ref", "refs"):
            return "" if inside == kind or not kinds.get(inside) else record_id(inside)
        if type == "choice":
            return inside.split()[0].split("=")[1]
        return SAMPLES[type].format(n=n)

    def record_id(other):
        stored = {name: value(name, type, inside, flags) if type != "choice" else inside.split()[0].split("=")[0]
                  for name, type, inside, flags in kinds[other]["fields"] if name in kinds[other]["key"]}
        return " / ".join(stored[name] for name, *_ in kinds[other]["fields"] if stored.get(name))
    values = [value(*f) for f in kinds[kind]["fields"]]
    names = [f[0] for f in kinds[kind]["fields"]]
    if kind == "answers":
        values[names.index("question")] = "leading-group-exists"
    return values


def dump(db, kinds):
    """All records of these kinds, which one question tells."""
    def told(kind):
        columns = ", ".join(f'"{name}"' for name in ["id", *(field[0] for field in kinds[kind]["fields"])])
        return f"SELECT * FROM (SELECT '{kind}' AS kind, json_array({columns}) AS record FROM \"{kind}\" ORDER BY id)"
    found = {kind: [] for kind in kinds}
    for row in rows(db, " UNION ALL ".join(map(told, kinds))):
        found[row["kind"]].append(row["record"])
    return found


def test_all_kinds(folder):
    kinds = read_kinds()
    db = new(folder, "all")
    content = {kind: [[f[0] for f in kinds[kind]["fields"]], sample(kinds, kind, 1), sample(kinds, kind, 2)] for kind in kinds if kind != "units"}
    first = take(db, book(f"{folder}/first.xlsx", content), more=["--partial"])
    ok(first.returncode in (0, 1), "records of every kind are taken in", first.stderr)
    before = dump(db, kinds)
    filled = [kind for kind in kinds if before[kind]]
    ok(len(filled) > len(kinds) * 0.85, f"{len(filled)} of {len(kinds)} kinds have records then", [k for k in kinds if k not in filled], first.stderr)
    for language in "zh_CN", "en":
        path = f"{folder}/{language}.xlsx"
        written = run("records", "--export", path, "--lang", language, "--db", db)
        ok(written.returncode == 0, f"export in {language}", written.stderr)
        again = new(folder, "again-" + language)
        back = take(again, path)
        ok(back.returncode == 0, f"what was exported in {language} can be imported", back.stderr)
        equal(dump(again, kinds), before, f"and gives the same records ({language})")
    run("records", "--export", f"{folder}/twice.xlsx", "--db", db)
    with open(f"{folder}/twice.xlsx", "rb") as a, open(f"{folder}/en.xlsx", "rb") as b:
        ok(a.read() == b.read(), "the same records give the same bytes")
    again = new(folder, "again-csv")
    written = [f"{folder}/csv/{kind}.csv" for kind in filled]
    os.makedirs(f"{folder}/csv")
    for kind in filled:
        run("records", kind, "--export", f"{folder}/csv/{kind}.csv", "--db", db)
    back = take(again, *written)
    ok(back.returncode == 0, "one CSV file for each kind, in one go", back.stderr)
    equal(dump(again, kinds), before, "gives the same records")
    count = len(rows(again, "SELECT number FROM journal"))
    take(again, *written)
    equal(len(rows(again, "SELECT number FROM journal")), count, "what is there already is no change")
    if shutil.which("soffice"):
        test_office(folder, kinds, before)
    else:
        ok(False, "LibreOffice reads and writes the sheets", "soffice is not installed; `tools/deps test` installs it")
    test_workbook(f"{folder}/zh_CN.xlsx", kinds)


def test_office(folder, kinds, before):
    os.makedirs(f"{folder}/office")
    back = office(f"{folder}/office", "xlsx", office(folder, "ods", f"{folder}/zh_CN.xlsx"))
    db = new(folder, "office")
    taken = take(db, back)
    ok(taken.returncode == 0, "through LibreOffice (xlsx, ods, xlsx)", taken.stderr)
    equal(dump(db, kinds), before, "the records stay the same")
    people = run("records", "people", "--export", f"{folder}/office/people.xlsx", "--db", f"{folder}/all.db")
    ok(people.returncode == 0, "one kind as a workbook", people.stderr)
    # LibreOffice writes the first sheet to CSV; the second is the kind.
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form, "--outdir", f"{folder}/office",
                    f"{folder}/office/people.xlsx"], capture_output=True, timeout=HANG)
    made = glob.glob(f"{folder}/office/people-*.csv")
    db = new(folder, "office-csv")
    departments = take(db, f"{folder}/csv/departments.csv")
    taken = run("records", "people", "--import", made[0] if made else "", "--db", db)
    ok(taken.returncode == 0, "CSV that LibreOffice wrote", departments.stderr, taken.stderr)
    equal(dump(db, {"people": kinds["people"]})["people"], before["people"], "has the same people")


def test_workbook(path, kinds):
    listed = re.findall(r'<sheet name="(.*?)"', part(path, "xl/workbook.xml"))
    equal(len(listed), 1 + len(kinds), "a sheet for each kind, and one that explains them")
    equal(listed[0], "填写说明", "which stands first")
    at = listed.index("人员") + 1
    text = part(path, f"xl/worksheets/sheet{at}.xml")
    ok('state="frozen"' in text, "the heading stays in view")
    ok(">姓名 *<" in text, "what is required has an asterisk")
    ok("在编,聘用,外包,学生,实习" in text, "choices are a list")
    ok('"是,否"'.replace('"', "&quot;") in text, "so are yes and no")
    ok("'部门'!$A$2:$A$" in text, "references are a list of the other sheet's ids")
    ok('prompt="同名者加后缀区分"' in text, "a field's words are shown at its cells")


# ---- what is refused ----

def refused(db, path, place, words, fact, kind=()):
    before = rows(db, "SELECT count(*) AS n FROM journal")
    got = take(db, path, kind=kind)
    lines = [line for line in got.stderr.splitlines() if line.startswith(place + ": ")]
    ok(got.returncode == 3 and any(words in line for line in lines), fact, got.returncode, got.stdout, got.stderr)
    ok("Nothing was imported" in got.stderr and rows(db, "SELECT count(*) AS n FROM journal") == before, "and nothing is imported")


def test_bad_cells(folder):
    db = new(folder, "bad")
    cases = [
        ("people", ["name", "joined_on"], ["A", "2026-02-30"], "B2", "no day of the calendar"),
        ("people", ["name", "class"], ["A", "boss"], "B2", "none of"),
        ("people", ["name", "is_key_post"], ["A", "maybe"], "B2", "neither yes nor no"),
        ("people", ["name", "phone"], ["A", "call me"], "B2", "no phone number"),
        ("people", ["name", "department"], ["A", "nowhere"], "B2", "no nowhere among"),
        ("people", ["name", "post"], ["", "clerk"], "A2", "must be given"),
        ("people", ["post", "name"], ["clerk", ""], "B2", "must be given"),
        ("people", ["name", "joined_on", "left_on"], ["A", "2026-02-03", "2026-02-01"], "A2", "leaves after joining"),
        ("people", ["name", "salary"], ["A", "1"], "B1", "no field called salary"),
        ("people", ["name", "post", "Post *"], ["A", "x", "y"], "C1", "two columns"),
        ("people", ["name", "", "post"], ["A", "stray", "y"], "B2", "no heading"),
        ("people", ["name", "post"], ["A", "y", "", "stray"], "D2", "no heading"),
        ("people", ["name", "post"], ["A", ("raw", "<v>#N/A</v>", "e")], "B2", "#N/A"),
        ("people", ["name", "post"], ["A", ("raw", "<f>CONCAT(A2,A2)</f>", "str")], "B2", "never calculated"),
        ("people", ["post"], ["A"], "A1", "Name is missing"),
        ("systems", ["name", "class"], ["A", ""], "B2", "must be given"),
        ("protection", ["system", "grade"], ["none", "Z9"], "B2", "Grade"),
        ("problems", ["number", "source", "title", "severity", "state", "first_seen_on", "due_on"],
         ["P1", "person", "x", "low", "open", "2026-09-01", "2026-08-01"], "A2", "deadline"),
        ("answers", ["question", "value", "answered_on"], ["no-such", "yes", "2026-09-01"], "A2", "no question"),
        ("assets", ["number", "name", "class", "ip"], ["1", "a", "server", "1.2.3"], "D2", "no IP address"),
        ("assets", ["number", "name", "class", "mac"], ["1", "a", "server", "zz"], "D2", "no MAC address"),
        ("evidence", ["name", "hash", "bytes"], ["e", "12", "1"], "B2", "SHA-256"),
        ("evidence", ["name", "hash", "bytes"], ["e", "ab" * 32, "-1"], "C2", "less than 0"),
        ("evidence", ["name", "hash", "bytes"], ["e", "ab" * 32, "1.5"], "C2", "no whole number"),
    ]
    for i, (kind, heading, row, place, words) in enumerate(cases):
        path = book(f"{folder}/bad{i}.xlsx", {kind: [heading, row]})
        refused(db, path, f"{kind}!{place}", words, f"{kind} {heading}: {row} is told as {place}: {words}")
    path = book(f"{folder}/row.xlsx", {"people": [["name", "phone", "department", "joined_on", "left_on"],
                                                  ["A", "call me", "nowhere", "2026-02-03", "2026-02-01"]],
                                       "systems": [["name", "class", "owner"], ["HIS", "business", "A"]]})
    got = take(db, path)
    equal([line.split(": ")[0] for line in got.stderr.splitlines()[:2]], ["people!B2", "people!C2"],
          "each bad cell of a row is told at once; no rule is asked of it, and what leans on it is not blamed")
    path = book(f"{folder}/unknown.xlsx", {"people": [["name"], ["A"]], "猫": [["name"], ["B"]]})
    refused(db, path, "猫", "no kind of record", "a sheet of no kind")
    path = book(f"{folder}/two.xlsx", {"people": [["name"], ["A"], ["B"], ["A"]]})
    refused(db, path, "people!A4", "twice", "the same record twice")
    many = book(f"{folder}/many.xlsx", {"人员": [["姓名*", "入职日期"], ["A", "x"], ["B", "2026-01-01"], ["C", "y"]]})
    got = take(db, many)
    ok("人员!B2" in got.stderr and "人员!B4" in got.stderr, "all that is wrong is told at once", got.stderr)
    second = book(f"{folder}/second.xlsx", {"People": [["Name"], [""], [""]], "departments": [["name", "class"], ["D", "x"]]})
    got = take(db, many, second)
    ok("many.xlsx: 人员!B2" in got.stderr and "second.xlsx: departments!B2" in got.stderr, "of several files each by its name", got.stderr)
    write(f"{folder}/people.csv", "name,joined_on\nA,2026-13-01\n")
    refused(db, f"{folder}/people.csv", "people!B2", "no day", "in CSV as well")
    write(f"{folder}/list.csv", "name\nA\n")
    refused(db, f"{folder}/list.csv", "list.csv", "no kind", "a CSV file that is called after no kind")
    equal(rows(db, "SELECT id FROM people"), [], "nothing of all that is there")


def test_good_cells(folder):
    db = new(folder, "good")
    path = book(f"{folder}/order.xlsx", {
        "说明": [], "填写说明": [["whatever"], ["x", "y"]], "Instructions": [["z"]],
        "人员": [["入职日期", "姓名 ＊", "department", "联系电话", "重点岗位"], [45000, "李伟", "信息科", 13800000000, ("raw", "<v>1</v>", "b")], [], ["2026年3月5日", "王芳"]],
        "departments": [["name"], ["信息科"]],
    })
    got = take(db, path)
    ok(got.returncode == 0, "kinds in any order, headings in any language, a number as a day", got.stderr)
    equal(rows(db, "SELECT id, joined_on, department, phone, is_key_post FROM people ORDER BY id"),
          [{"id": "李伟", "joined_on": "2023-03-15", "department": "信息科", "phone": "13800000000", "is_key_post": 1},
           {"id": "王芳", "joined_on": "2026-03-05", "department": None, "phone": None, "is_key_post": None}], "with the values meant")
    old = book(f"{folder}/1904.xlsx", {"people": [["name", "joined_on"], ["Mac", 43538]]}, properties='<workbookPr date1904="1"/>')
    take(db, old)
    equal(rows(db, "SELECT joined_on FROM people WHERE id = 'Mac'"), [{"joined_on": "2023-03-15"}], "days counted from 1904")
    take(db, book(f"{folder}/less.xlsx", {"people": [["name", "phone"], ["李伟", ""]]}))
    equal(rows(db, "SELECT phone, department FROM people WHERE id = '李伟'"), [{"phone": None, "department": "信息科"}],
          "an empty cell takes the value away, a column that is not there leaves it")
    write(f"{folder}/people.csv", "姓名;职务岗位\r\n赵六;科长，兼\r\n".encode("gb18030"))
    take(db, f"{folder}/people.csv")
    equal(rows(db, "SELECT post FROM people WHERE id = '赵六'"), [{"post": "科长，兼"}], "CSV in GBK, with semicolons")
    take(db, book(f"{folder}/any.xlsx", {"Sheet1": [["name"], ["Any"]]}), kind=["people"])
    equal(len(rows(db, "SELECT id FROM people WHERE id = 'Any'")), 1, "the only sheet is of the kind that was named")
    hidden = book(f"{folder}/hidden.xlsx", {"people": [["name"], ["Seen"]], "lists": [["a"], ["b"]]}, states=["lists"])
    got = take(db, hidden)
    ok(got.returncode == 0, "a hidden sheet is passed over", got.stderr)
    part_of = book(f"{folder}/part.xlsx", {"people": [["name", "joined_on", "cat"], ["P1", "2026-01-01"], ["P2", "x"], ["P3", ("raw", "<v>#REF!</v>", "e")], ["P4"]],
                                           "duties": [["role", "person"], ["clerk", "P1"], ["clerk", "P2"]]})
    got = take(db, part_of, more=["--partial"])
    ok(got.returncode == 1 and "3 records were imported" in got.stderr, "--partial takes what is right", got.returncode, got.stderr)
    equal([r["id"] for r in rows(db, "SELECT id FROM people WHERE id GLOB 'P?' ORDER BY id")], ["P1", "P4"], "and nothing else")
    equal([r["id"] for r in rows(db, "SELECT id FROM duties")], ["clerk / P1"], "nor what leans on what is wrong")


def test_own_tables(folder):
    """Tables that people have had for years: a title above, their own words, GBK, a column that counts the rows."""
    db = new(folder, "own")
    write(f"{folder}/科室名单.csv", "科室名称,科主任\n信息科,张伟\n门诊部,李娜\n")
    write(f"{folder}/花名册.csv", "序号,姓名,科室,职务,手机号码\n1,张伟,信息科,科长,13812345678\n2,李娜,门诊部,护士长,13912345678\n")
    write(f"{folder}/设备台账.csv", "某县人民医院设备台账,,,,,,\n制表：信息科,,,,,,\n序号,设备编号,设备名称,设备类型,ＩＰ地址,使用科室,责任人\n"
          "1,SB-001,HIS主服务器,虚拟机,192.168.1.10,信息科,张伟\n2,SB-002,挂号1,PC机,192.168.10.21,门诊部,李娜\n".encode("gb18030"))
    for name in ("科室名单", "花名册", "设备台账"):
        got = take(db, f"{folder}/{name}.csv")
        ok(got.returncode == 0, f"{name} is taken as it is", got.stderr)
    equal(rows(db, "SELECT id, class, ip, department, responsible FROM assets ORDER BY id"),
          [{"id": "SB-001", "class": "server", "ip": "192.168.1.10", "department": "信息科", "responsible": "张伟"},
           {"id": "SB-002", "class": "workstation", "ip": "192.168.10.21", "department": "门诊部", "responsible": "李娜"}], "with what its words mean")
    write(f"{folder}/人员.csv", "某县人民医院\n张伟\n")
    refused(db, f"{folder}/人员.csv", "人员!A1", "no field called 某县人民医院", "a title with nothing under it is no table")


def test_tables_of_offices(folder):
    """What stands around the tables that offices send: titles of several cells, remarks in headings, totals, sheets that explain."""
    db = new(folder, "offices")
    take(db, book(f"{folder}/first.xlsx", {"people": [["name", "post"], ["Old", "clerk"]]}))
    got = take(db, book(f"{folder}/人员.xlsx", {"Sheet1": [["某县人民医院人员名单"], ["填报单位：信息科", "", "填报日期：2026年11月"],
                                                         ["姓名\n（必填）", "职务", "入职日期（年月日）"], ["张伟", "科长", "2026.1.2"],
                                                         ["合  计", "1人"], ["注：按实际填写"]], "Sheet2": []}))
    ok(got.returncode == 0 and "1 record was imported: new 1, changed 0, as before 0.\n2 rows of totals or remarks were passed over (the first: Sheet1!A5)" in got.stderr,
       "a table called after nothing, in a file called after its kind", got.returncode, got.stderr)
    equal(rows(db, "SELECT id, post, joined_on FROM people ORDER BY id"),
          [{"id": "Old", "post": "clerk", "joined_on": None}, {"id": "张伟", "post": "科长", "joined_on": "2026-01-02"}], "neither title nor totals are people")
    for name, sheets in ("behind", {"Sheet1": [["姓名", "职务"], ["李娜", "x"]], "说明": [["请注意"], ["1. 姓名必填"]]}), \
                        ("before", {"填表须知": [["请注意"], ["1. 姓名必填"]], "Sheet1": [["姓名", "职务"], ["李娜", "x"]], "Sheet3": []}):
        got = take(db, book(f"{folder}/{name}.xlsx", sheets), kind=["people"])
        ok(got.returncode == 0 and got.stderr.startswith("1 record"), f"the sheet that has the kind's columns, with one that explains {name} it", got.stderr)
    got = take(db, book(f"{folder}/departments.xlsx", {"departments": [["name", "head"], ["第一人民医院东院区门诊部：三楼"], ["填表人：张伟"]]}))
    equal([r["id"] for r in rows(db, "SELECT id FROM departments")], ["第一人民医院东院区门诊部：三楼"], "a name is no remark for its colon")
    write(f"{folder}/people.xls", "姓名\t职务\n赵六\t科长\n".encode("gb18030"))
    got = take(db, f"{folder}/people.xls")
    ok(got.returncode == 0 and got.stderr.startswith("1 record"), "a table of text that a business system calls .xls", got.stderr)
    write(f"{folder}/page.xls", "<html><table><tr><td>姓名</td></tr></table></html>")
    got = take(db, f"{folder}/page.xls", kind=["people"])
    ok(got.returncode == 4 and "page.xls: a web page" in got.stderr, "a web page that is called so is told as one", got.stderr)
    got = take(db, book(f"{folder}/neither.xlsx", {"a": [["x", "y"]], "b": [["z", "w"]]}), kind=["people"])
    ok(got.returncode == 3 and "neither.xlsx: no sheet has the columns of People" in got.stderr, "a workbook without such a sheet", got.stderr)


def test_typed(folder):
    """Days, numbers and marks as an input method writes them; names stay as they are written."""
    db = new(folder, "typed")
    days = ["2026年3月5号", "２０２６年３月５日", "2026年03月05日 星期四", "2026年3月5日（周四）", "2026-03-05 08:30", "2026/03/05 0:00:00", "2026 年 3 月 5 日",
            "2026－3－5", "2026.3.5.", "\u30002026-03-05\u00a0"]
    take(db, book(f"{folder}/days.xlsx", {"people": [["name", "joined_on"], *[[f"D{i}", day] for i, day in enumerate(days)]]}))
    equal([r["joined_on"] for r in rows(db, "SELECT joined_on FROM people")], ["2026-03-05"] * len(days), "days in ten forms")
    for day in "2026年3月", "26.3.5", "2026-02-30", "3月5日", "2026-03-05 25:00":
        refused(db, book(f"{folder}/day.xlsx", {"people": [["name", "joined_on"], ["A", day]]}), "people!B2", "no day", f"{day} is no day")
    phones = {"１３８００００００００": "13800000000", "（０５１２）12345678": "(0512)12345678", "0512-12345678转801": "0512-12345678-801",
              "13800000000、13900000000": "13800000000,13900000000", "/": None, "——": None, "无": None}
    take(db, book(f"{folder}/phones.xlsx", {"people": [["name", "phone"], *[[f"D{i}", phone] for i, phone in enumerate(phones)]]}))
    equal([r["phone"] for r in rows(db, f"SELECT phone FROM people ORDER BY id LIMIT {len(phones)}")], list(phones.values()), "phones, and marks that say: none")
    take(db, book(f"{folder}/assets.xlsx", {"assets": [["number", "name", "class", "ip", "ups_minutes", "is_labelled", "status"],
                                                       ["A1", "　核心　交换机　", "spare", "１０.１.２.３", "３０", "✓", "备用"]]}))
    equal(rows(db, "SELECT name, ip, ups_minutes, is_labelled FROM assets"), [{"name": "核心　交换机", "ip": "10.1.2.3", "ups_minutes": 30, "is_labelled": 1}],
          "numbers are narrow, a name keeps what stands within it")


def test_named_only(folder):
    """What a table names and nobody recorded is told once, and is recorded where this is asked for."""
    db = new(folder, "named")
    content = [["name", "department", "post"], *[[f"P{i:03}", f"Ward {i % 4}", "x"] for i in range(200)]]
    path = book(f"{folder}/people.xlsx", {"people": content})
    got = take(db, path)
    lines = got.stderr.splitlines()
    equal(lines[0], "people!B2, people!B6, people!B10 and 47 more: Department: there is no Ward 0 among the Departments", "one line a name, with how many cells", got.stderr)
    ok(len(lines) == 6 and "--add-missing" in lines[-1], "four names are four lines, and what may be done", got.stderr)
    got = take(db, path, more=["--add-missing"])
    ok(got.returncode == 0 and "204 records were imported: new 204" in got.stderr and "Departments Ward 0, Departments Ward 1" in got.stderr,
       "what is named is recorded when asked for, and told", got.stderr)
    equal([r["id"] for r in rows(db, "SELECT id FROM departments ORDER BY id")], [f"Ward {i}" for i in range(4)], "each once")
    equal(take(db, path).stderr, "200 records were imported: new 0, changed 0, as before 200.\n", "the same table again changes nothing, and says so")
    content[7][2] = "y"
    equal(take(db, book(path, {"people": content[:100]})).stderr, "99 records were imported: new 0, changed 1, as before 98.\n", "one cell was changed, rows were taken out")
    equal(rows(db, "SELECT count(*) AS n FROM people"), [{"n": 200}], "what is not in the table stays")
    got = take(db, book(f"{folder}/systems.xlsx", {"protection": [["system", "grade"], ["HIS", "S2A2G2"]]}), more=["--add-missing"])
    ok(got.returncode == 3 and "no HIS among" in got.stderr, "of a kind that needs more than a name nothing is made up", got.stderr)


def test_ten_thousand(folder):
    db = new(folder, "large")
    content = [["name", "post", "class", "phone", "joined_on", "note"]]
    content += [[f"人员{i:05}", f"岗位{i}", "在编", f"138{i:08}", "2020-01-02", f"备注 {i}"] for i in range(11000)]
    cost = []
    for n, rows_ in ((1000, content[:1001]), (10000, content[:1] + content[1001:])):
        path = book(f"{folder}/{n}.xlsx", {"people": rows_})
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        got = take(db, path)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cost.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        ok(got.returncode == 0 and f"{n} records" in got.stderr, f"{n} rows", got.stderr)
    ok(cost[1] < 20 * cost[0], "ten thousand take no more than twenty times the processor time of a thousand", cost)


# ---- broken files ----

def test_broken(folder):
    db = new(folder, "broken")
    whole = open(book(f"{folder}/whole.xlsx", {"people": [["name"], ["A"]]}), "rb").read()
    bomb = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as z:
        for name in source.namelist():
            z.writestr(name, b" " * (600 << 20) if name == "xl/worksheets/s1.xml" else source.read(name))
    entities = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(entities, "w", zipfile.ZIP_DEFLATED) as z:
        for name in source.namelist():
            text = source.read(name).decode()
            laughs = "".join(f'<!ENTITY l{i} "{("&l" + str(i - 1) + ";") * 10 if i else "lol"}">' for i in range(12))
            z.writestr(name, f"<!DOCTYPE x [{laughs}]>" + text.replace(">A<", ">&l11;<") if name == "xl/worksheets/s1.xml" else text)
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
    protected = ole + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512
    files = {
        "truncated.xlsx": whole[:len(whole) // 2], "text.xlsx": b"name\nA\n", "empty.xlsx": b"", "bomb.xlsx": bomb.getvalue(),
        "zip.xlsx": b"PK\x05\x06" + b"\0" * 18, "old.xls": ole, "protected.xlsx": protected, "quote.csv": b'name\n"A\n',
    }
    for name, content in files.items():
        path = write(f"{folder}/broken/{name}", content)
        begin = time.monotonic()
        got = take(db, path, kind=["people"])
        ok(got.returncode == 4 and name in got.stderr and len(got.stderr) < 400, f"{name} is refused with words", got.returncode, got.stderr)
        ok(time.monotonic() - begin < SOON, "soon")
    ok(".xls)" in take(db, f"{folder}/broken/old.xls", kind=["people"]).stderr, "the old format is called by its name", take(db, f"{folder}/broken/old.xls").stderr)
    ok("password" in take(db, f"{folder}/broken/protected.xlsx").stderr, "a password is told", take(db, f"{folder}/broken/protected.xlsx").stderr)
    got = take(db, write(f"{folder}/broken/laughs.xlsx", entities.getvalue()))
    ok(len(got.stderr) < 1000 and all(len(r["id"]) < 100 for r in rows(db, "SELECT id FROM people")), "entities are not expanded", got.stderr)
    got = take(db, f"{folder}/not-there.xlsx")
    ok(got.returncode == 4 and "not-there.xlsx" in got.stderr, "a file that is not there", got.stderr)
    got = run("records", "--export", f"{folder}/x.csv", "--db", db)
    ok(got.returncode == 4 and "one kind" in got.stderr, "all kinds are no CSV", got.stderr)
    got = run("records", "--export", f"{folder}/x.doc", "--db", db)
    ok(got.returncode == 4 and ".xlsx" in got.stderr, "nor a document", got.stderr)
    maker = random.Random(1)
    for i in range(60):
        damaged = bytearray(whole)
        for _ in range(1 + i % 4):
            damaged[maker.randrange(len(damaged))] = maker.randrange(256)
        got = take(db, write(f"{folder}/broken/damaged.xlsx", bytes(damaged)))
        if got.returncode not in (0, 3, 4):
            ok(False, f"damaged file {i} is answered", got.returncode, got.stderr)
    ok(run("journal", "verify", "--db", db).returncode == 0, "the journal is right after all that")


# ---- answers ----

def test_answers(folder):
    db = new(folder, "answers")
    run("records", "people", "add", "name=李伟", "--db", db)
    path = f"{folder}/questions.xlsx"
    for language in "en", "zh_CN":
        got = run("ask", "--area", "organisation", "--export", path, "--lang", language, "--db", db)
        ok(got.returncode == 0, f"questions as a sheet in {language}", got.stderr)
        text = part(path, "xl/worksheets/sheet1.xml")
        ok("yes,partly,no,not applicable" in text or "是,部分符合,否,不适用" in text, "what may be answered is a list")
        got = run("ask", "--import", path, "--db", db)
        ok(got.returncode == 0 and got.stderr.startswith("0 "), "a sheet that nobody filled in answers nothing", got.stderr)
    ids = re.findall(r'<c r="A\d+"[^>]*><is><t[^>]*>([^<]*)', part(path, "xl/worksheets/sheet1.xml"))[1:]
    ok(len(ids) > 3, "there are questions", ids)
    heading = ["问题", "对象", "What has to be true", "Answer *", "Note", "Answered on", "答复人"]
    filled = book(f"{folder}/filled.xlsx", {"Questions": [heading, [ids[0], "", "x", "是", "有文件", 46280, "李伟"], [ids[1], "", "", "部分符合"], [ids[2], "", "", ""]]})
    got = run("ask", "--import", filled, "--db", db)
    ok(got.returncode == 0 and got.stderr.startswith("2 "), "the rows with an answer are taken in", got.stderr)
    equal(rows(db, "SELECT question, value, note, answered_on, answered_by FROM answers ORDER BY note IS NULL"),
          [{"question": ids[0], "value": "yes", "note": "有文件", "answered_on": "2026-09-15", "answered_by": "李伟"},
           {"question": ids[1], "value": "partly", "note": None, "answered_on": "2026-09-21", "answered_by": None}], "with their day, note and person")
    later = {"SOURCE_DATE_EPOCH": str(1790000000 + 5 * 86400)}
    run("ask", "--export", path, "--db", db, env=later)
    got = run("ask", "--import", path, "--db", db, env=later)
    ok(got.stderr.startswith("0 "), "what was answered before and not touched is no answer", got.stderr)
    changed = book(f"{folder}/changed.xlsx", {"Questions": [heading, [ids[0], "", "x", "no", "有文件", "2026-09-15", "李伟"]]})
    got = run("ask", "--import", changed, "--db", db, env=later)
    equal(rows(db, f"SELECT value, answered_on FROM answers WHERE question = '{ids[0]}'"), [{"value": "no", "answered_on": "2026-09-26"}],
          "an answer that was changed is of the day it came")
    for row, place, words in (([ids[0], "", "", "yes", "", "2026-09-20"], "F2", "2026-09-26 is there already"), (["nothing", "", "", "yes"], "A2", "no such question"),
                              ([ids[1], "", "", "perhaps"], "D2", "none of"), ([ids[1], "", "", "no", "", "x"], "F2", "no day"),
                              ([ids[1], "", "", "no", "", "", "Nobody"], "G2", "no Nobody among"), ([ids[1], "ward", "", "no"], "A2", "no such question")):
        bad = book(f"{folder}/bad.xlsx", {"Questions": [heading, row, [ids[3], "", "", "yes"]]})
        got = run("ask", "--import", bad, "--db", db)
        ok(got.returncode == 3 and f"Questions!{place}: " in got.stderr and words in got.stderr, f"{row} is told as {place}: {words}", got.returncode, got.stderr)
    equal(len(rows(db, "SELECT id FROM answers")), 2, "and nothing is imported")
    got = run("ask", "--import", bad, "--partial", "--db", db)
    ok(got.returncode == 1 and got.stderr.splitlines()[-1].startswith("1 "), "--partial takes the others", got.stderr)
    sheets = [book(f"{folder}/{name}.xlsx", {"Questions": [heading, [ids[i], "", "", "yes"]]}) for i, name in enumerate(("east", "west"), 3)]
    got = run("ask", "--import", sheets[0], "--import", sheets[1], "--db", db)
    ok(got.returncode == 0 and len(rows(db, f"SELECT id FROM answers WHERE question = '{ids[4]}'")) == 1, "the sheets of several departments at once", got.stderr)
    bad = book(f"{folder}/south.xlsx", {"Questions": [heading, [ids[3], "", "", "perhaps"]]})
    got = run("ask", "--import", sheets[0], "--import", bad, "--db", db)
    ok(got.returncode == 3 and got.stderr.startswith("south.xlsx: Questions!D2: "), "of several each by its name", got.stderr)
    got = run("ask", "--import", book(f"{folder}/none.xlsx", {"x": [["a"]]}), "--db", db)
    ok(got.returncode == 4 and "first row" in got.stderr, "a workbook without questions", got.stderr)
    got = run("ask", "--export", f"{folder}/x.csv", "--db", db)
    ok(got.returncode == 4 and ".xlsx" in got.stderr, "questions are a workbook", got.stderr)


# ---- several at once, and killed ----

def begin(*words):
    return subprocess.Popen([ZICHA, *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE, USER="tester"))


def make_people(folder, i, n):
    return write(f"{folder}/k{i}/people.csv", "name,note\n" + "".join(f"K{i}-{k},{'x' * 50}\n" for k in range(n)))


def test_several(folder):
    db = new(folder, "several")
    running = [begin("records", "--import", make_people(folder, i, 300), "--db", db) for i in range(4)]
    ended = [p.communicate(timeout=HANG)[1] for p in running]
    confirmed = sum("300 records" in words for words in ended)
    ok(all(p.returncode == 0 or (p.returncode == 4 and "write" in w) for p, w in zip(running, ended)), "of several that write at once each is done or told to wait", ended)
    equal(rows(db, "SELECT count(*) AS n FROM people"), [{"n": 300 * confirmed}], "all that was confirmed is there, once")
    ok(run("journal", "verify", "--db", db).returncode == 0, "in one journal")


def test_killed(folder):
    db = new(folder, "killed")
    dice = random.Random(7)
    question = "leading-group-exists"
    confirmed, n_killed, n_lost, n_broken = 0, 0, 0, 0
    begun = time.monotonic()
    for k in range(3):
        begin("records", "--import", make_people(folder, f"first{k}", 40), "--db", db).communicate(timeout=HANG)
    one = (time.monotonic() - begun) / 3  # of one that is left alone, whatever the machine
    for i in range(200):
        is_answer = i % 4 == 3
        words = ["ask", question, dice.choice(["yes", "no", "partly"]), "--note", f"note {i}"] if is_answer else ["records", "--import", make_people(folder, i, 40)]
        p = begin(*words, "--db", db)
        time.sleep(dice.random() * 1.5 * one)
        p.send_signal(signal.SIGKILL)
        told = p.communicate(timeout=HANG)[1]
        n_killed += p.returncode == -signal.SIGKILL
        if i % 10 and p.returncode != 0:
            continue
        if not is_answer:
            n = rows(db, f"SELECT count(*) AS n FROM people WHERE id GLOB 'K{i}-*'")[0]["n"]
            n_broken += n not in (0, 40)
            confirmed += "40 records" in told
            n_lost += "40 records" in told and n != 40
        elif p.returncode == 0:
            n_lost += rows(db, f"SELECT note FROM answers WHERE question = '{question}'") != [{"note": f"note {i}"}]
    ok(n_killed > 50, f"{n_killed} of 200 were killed at work, {confirmed} imports were confirmed")
    equal((n_lost, n_broken), (0, 0), "nothing that was confirmed is lost, nothing is there by half")
    counts = rows(db, "SELECT substr(id, 1, instr(id, '-')) AS k, count(*) AS n FROM people GROUP BY 1 HAVING n <> 40")
    equal(counts, [], "each import is there whole or not at all")
    verified = run("journal", "verify", "--db", db)
    ok(verified.returncode == 0, "the file opens and the journal is right", verified.stderr)


with tempfile.TemporaryDirectory() as scratch:
    for test in (test_all_kinds, test_bad_cells, test_good_cells, test_own_tables, test_tables_of_offices, test_typed, test_named_only, test_ten_thousand, test_broken, test_answers, test_several, test_killed):
        place = os.path.join(scratch, test.__name__)
        os.makedirs(place)
        test(place)
done()

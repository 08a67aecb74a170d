#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""report_claims_test ZICHA [--golden] - templates of reports over an empty and over a small, full unit.

The claims stand in reports/claims, the templates in reports. What each template says over the small
unit is in tests/reports/NAME.LANGUAGE.md; `--golden` writes it anew: read the difference before you
commit it. The unit is asked with a content of its own (few checks, two questions), so that a new check or
question elsewhere changes nothing here."""
import collections
import difflib
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ooxml  # noqa: E402
from tap import SOURCE, done, equal, ok, write, zicha  # noqa: E402

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FORMS = "docx", "pdf", "html", "md", "xlsx"

GOLDEN = "--golden" in sys.argv
GOLDENS = os.path.join(SOURCE, "tests", "reports")
NOW = "1795219200"  # 2026-11-21
CHECKS = ("patches/os-supported", "passwords/password-not-empty", "malware/malware-scanner-installed",
          "media/usb-storage-blocked", "audit/log-retention")
QUESTIONS = """\
question: doors-locked
title: Doors are locked
title[zh_CN]: 门已上锁
evidence: a photograph
evidence[zh_CN]: 照片
controls: gbt22239:8.1.1.2
fix: Lock them.
fix[zh_CN]: 上锁。
valid: yearly
severity: high

question: keys-counted
title: Keys are counted
title[zh_CN]: 钥匙已清点
evidence: a list
evidence[zh_CN]: 清单
controls: gbt22239:8.1.1.2
fix: Count them.
fix[zh_CN]: 清点。
valid: yearly
severity: low
"""
# One line a record: its kind, then what it says. Two of each where a list or an exception is to be seen.
RECORDS = """\
departments | name=信息科 | class=technical | commitment_signed_on=2026-01-10
departments | name=外科 | class=clinical
people | name=郑维 | post=院长 | department=信息科 | phone=0999-1000001
people | name=江帆 | post=科长 | department=信息科 | is_key_post=1 | confidentiality_signed_on=2026-01-05
people | name=苏文 | post=工程师 | department=信息科 | is_key_post=1
people | name=何琴 | left_on=2026-05-01
documents | title=网络安全管理制度 | class=rule | topic=network | number=示〔2026〕1号 | issued_on=2026-01-02 | is_formal=1
documents | title=应急预案 | class=plan | topic=emergency | issued_on=2023-01-02 | expires_on=2026-01-01
notices | title=关于开展自查的通知 | number=示卫〔2026〕5号 | issuer=示范县卫健局 | class=self_inspection | received_on=2026-09-01 | answer_by=2026-12-01
notices | title=限期整改通知书 | issuer=示范县公安局 | class=rectification | received_on=2026-10-01 | answer_by=2026-12-10
campaigns | name=2026年自查 | class=self_inspection | notice=关于开展自查的通知 | starts_on=2026-09-10 | ends_on=2026-09-16 | leader=郑维 | team=江帆;苏文
campaigns | name=国庆保障 | class=period | starts_on=2026-09-29 | ends_on=2026-10-01 | report_at=15:00 | departments=信息科;外科
campaigns | name=县局抽查 | class=spot_check | starts_on=2026-09-12 | ends_on=2026-09-12 | lead=县网信办
duties | role=group_head | person=郑维 | duty=全面负责
duties | role=first_responsible | person=郑维
duties | role=office_head | person=江帆
duties | role=security_officer | person=江帆 | department=信息科
duties | role=database_admin | person=苏文
duties | role=server_admin | person=苏文
suppliers | name=青禾公司 | class=developer | agreement_signed_on=2026-01-01 | remote_access=open
suppliers | name=恒电公司 | class=hardware
systems | name=医院信息系统 | class=business | status=running | is_key=1 | exposure=isolated | database=Oracle 11g | vendor=青禾公司 | owner=江帆
systems | name=门户网站 | class=site | status=running | is_key=1 | exposure=internet | is_public=1
modules | system=医院信息系统 | name=收费 | developer=青禾公司
protection | system=医院信息系统 | grade=S2A2G2 | filing=done | assessment=done | assessed_on=2026-03-01 | template=t2015 | score=76.02 | verdict=基本符合
zones | name=业务区 | network=inner | separation=vlan
exits | name=电信出口 | operator=telecom | bandwidth_mbps=500
rooms | name=中心机房 | class=machine_room | door=electronic | has_camera=1 | lightning_expires_on=2026-06-01 | fire_expires_on=2027-06-01
assets | number=S1 | name=应用服务器 | class=server | status=used | owner=江帆 | target=root:server | system=医院信息系统
assets | number=S2 | name=数据库服务器 | class=server | status=used | owner=江帆 | ip=192.0.2.11
assets | number=W1 | name=收费终端 | class=workstation | status=used | user=何琴 | target=root:desk
assets | number=W2 | name=护士站终端 | class=workstation | status=used | user=苏文
assets | number=F1 | name=边界防火墙 | class=firewall | status=used | owner=江帆 | licence_expires_on=2026-01-01 | policy=default
assets | number=U1 | name=机房UPS | class=ups | status=used | owner=江帆 | ups_minutes=480
power_tests | ups=U1 | on=2026-04-01 | minutes=180
room_checks | room=中心机房 | at=2026-11-19T08:30 | by=江帆 | temperature=22.5 | dust=bad
meetings | subject=动员会 | held_on=2026-09-08 | class=mobilisation | chaired_by=郑维
trainings | subject=全员培训 | held_on=2026-03-03 | class=awareness | invited=3 | attended=2 | examined=2 | passed=2
attendance | training=全员培训 / 2026-03-03 | person=江帆
drills | subject=停机演练 | held_on=2026-05-05 | class=manual_fallback | plan=应急预案 | result=partly
backups | name=HIS全备 | system=医院信息系统 | class=full | every=daily
media | number=U01 | class=stick | state=issued
accounts | system=医院信息系统 | name=admin | is_default=1 | is_enabled=1
credentials | system=医院信息系统 | account=sys | keeper=苏文 | changed_on=2026-01-01 | every_days=180
data_items | name=病历 | system=医院信息系统 | class=important | is_personal=1 | records=1000 | at_rest=none
publications | title=招聘公告 | class=important | author=苏文 | department_head=江帆 | department_signed_on=2026-06-01 | published_at=2026-06-02T09:00
incidents | number=2026-01 | title=终端中毒 | class_2023=malware | grade=general | discovered_at=2026-07-01T10:00 | cut_off_at=2026-07-01T10:02 | reported_at=2026-07-01T11:00 | measures=断网查杀
incident_events | incident=2026-01 | at=2026-07-01T10:00 | what=发现告警
rosters | starts_at=2026-09-29T08:00 | ends_at=2026-09-30T08:00 | person=江帆 | campaign=国庆保障
daily_reports | day=2026-09-29 | section=信息科 | campaign=国庆保障 | is_zero=1 | reported_at=2026-09-29T14:30
daily_reports | day=2026-09-30 | section=信息科 | campaign=国庆保障 | is_zero=1 | reported_at=2026-09-30T15:40
spot_checks | campaign=县局抽查 | item=终端口令 | claimed=已设置 | found=一台未设 | verdict=differs | severity=high | on=2026-09-12 | advice=设置开机口令
problems | number=P1 | source=spot_check | title=终端无口令 | severity=high | state=assigned | owner=江帆 | first_seen_on=2026-09-12 | due_on=2026-12-01
problems | number=P2 | source=notice | title=数据库漏洞 | severity=medium | state=waived | first_seen_on=2026-10-01 | notice=限期整改通知书
problems | number=P3 | source=person | title=标签缺失 | severity=low | state=closed | first_seen_on=2026-09-12 | closed_on=2026-09-20 | owner=江帆 | verified_by=苏文
waivers | problem=P2 | reason=补丁影响业务 | measures=仅允许应用服务器访问 | approved_by=郑维 | approved_on=2026-10-05 | expires_on=2027-04-05
risks | name=勒索病毒 | asset=4 | threat=4 | vulnerability=3 | treatment=reduce
declarations | subject=key_sites | count=0 | signed_by=郑维 | signed_on=2026-09-10
commitments | party=外科 | department=外科 | signed_on=2026-01-12 | valid_until=2026-12-31
budgets | year=2026 | purpose=operation | planned=20 | spent=12.5
tasks | name=周五巡检 | every=weekly | weekday=friday
warnings | title=漏洞预警 | received_on=2026-08-01 | is_concerned=1
answers | question=doors-locked | value=yes | answered_on=2026-10-10 | answered_by=江帆
""".splitlines()


class Unit:
    def __init__(self, folder, name):
        self.folder, self.db = folder, os.path.join(folder, name + ".db")
        self.run("init", "--code", "demo", "--name", "示范县人民医院", "--class", "hospital")

    def run(self, *words, content="content", now=NOW):
        return zicha(*words, "--db", self.db, cwd=self.folder,
                     env={"SOURCE_DATE_EPOCH": now, "USER": "tester", "ZICHA_CONTENT": os.path.join(self.folder, content)})

    def report(self, name, *words, **more):
        return self.run("report", name, *words, **more)

    def claims(self, name, *words, **more):
        return {c["claim"]: c for c in json.loads(self.report(name, "--check", "--format", "json", *words, **more).stdout)}


def make_content(top):
    for name in "records", "frameworks", "migrations", "profiles":
        if os.path.isdir(os.path.join(SOURCE, name)):
            os.symlink(os.path.join(SOURCE, name), os.path.join(top, name))
    shutil.copytree(os.path.join(SOURCE, "reports"), os.path.join(top, "reports"))
    os.mkdir(os.path.join(top, "unit-checks"))
    write(os.path.join(top, "questions", "doors.questions"), QUESTIONS)
    for check in CHECKS:
        os.makedirs(os.path.join(top, "checks", os.path.dirname(check)), exist_ok=True)
        os.symlink(os.path.join(SOURCE, "checks", check), os.path.join(top, "checks", check))


def fill(unit):
    wrong = []
    for line in RECORDS:
        kind, *fields = line.split(" | ")
        result = unit.run("records", kind, "add", *fields)
        if result.returncode:
            wrong += [line, result.stderr]
    ok(not wrong, "every record is taken in", *wrong)
    paper = os.path.join(unit.folder, "演练记录.txt")
    write(paper, "停机演练")
    result = unit.run("records", "drills", "attach", "停机演练 / 2026-05-05", paper)
    ok(result.returncode == 0, "and a file that stands behind one", result.stderr)
    for name, shadow in ("server", "root:*:20000:0:99999:7:::\n"), ("desk", "root::20000:0:99999:7:::\n"):
        root = os.path.join(unit.folder, name)
        write(os.path.join(root, "etc/os-release"), "ID=debian\nVERSION_ID=\"12\"\nNAME=Debian\n")
        write(os.path.join(root, "etc/passwd"), "root:x:0:0::/root:/bin/bash\n")
        write(os.path.join(root, "etc/shadow"), shadow)
    only = [word for check in CHECKS for word in ("--only", os.path.basename(check))]
    result = unit.run("inspect", "root:server", "root:desk", *only)
    ok(result.returncode in (0, 1, 2), "two of the four hosts are inspected", result.stderr)


def templates():
    return sorted(name[:-len(".report")] for name in os.listdir(os.path.join(SOURCE, "reports")) if name.endswith(".report"))


def test_no_mistakes(unit, words):
    for name in templates():
        result = unit.report(name, "--check")
        mistakes = [line for line in result.stderr.splitlines() if not re.match(r"\d+ claims?, ", line)]
        ok(result.returncode in (0, 2) and not mistakes and " mistake " not in result.stdout,
           f"{name} composes over {words}", *mistakes)


def compare(name, language, got):
    path = os.path.join(GOLDENS, f"{name}.{language}.md")
    if GOLDEN and got:
        write(path, got)
    want = open(path, encoding="utf-8").read() if os.path.exists(path) else "(no golden file)"
    ok(got == want, f"{name} says in {language} what {os.path.relpath(path, SOURCE)} says",
       *difflib.unified_diff(want.splitlines(), got.splitlines(), "golden", "got", lineterm=""))


def test_goldens(unit):
    for name in templates():
        for language in "en", "zh_CN":
            result = unit.report(name, "--lang", language, "--format", "md")
            compare(name, language, result.stdout)


def squeezed(text):
    return re.sub(r"\s+", "", text)


def texts_of_docx(path):
    """The paragraphs of the text without those of tables and of the contents; and every letter."""
    body = ET.fromstring(zipfile.ZipFile(path).read("word/document.xml")).find(W + "body")
    paragraphs = []
    for p in body.findall(W + "p"):
        style = p.find(f"{W}pPr/{W}pStyle")
        if style is None or not style.get(W + "val").startswith("TOC"):
            paragraphs.append("".join(t.text or "" for t in p.iter(W + "t")))
    return [squeezed(p) for p in paragraphs if squeezed(p)], squeezed("".join(t.text or "" for t in body.iter(W + "t")))


def text_of_pdf(path):
    """The text without the numbers of pages."""
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    return squeezed(re.sub(r"^(— ?\d+ ?—|Page \d+ of \d+)$", "", text.replace("\f", "\n"), flags=re.M))


def read(path):
    with open(path, "rb") as f:
        return f.read()


def parted(paragraphs, text):
    """The first paragraph that is not in the text, or not in its place."""
    at = 0
    for paragraph in paragraphs:
        found = text.find(paragraph, at)
        if found < 0:
            return paragraph
        at = found + len(paragraph)
    return None


def test_forms(unit):
    """Each template, in both languages and in all forms: the same words in the same order, and the same bytes again."""
    for name in templates():
        for language in "en", "zh_CN":
            paths = {form: os.path.join(unit.folder, f"{name}.{form}") for form in FORMS}
            again = {form: os.path.join(unit.folder, f"{name}.again.{form}") for form in FORMS}
            for outs in paths, again:
                unit.report(name, "--lang", language, *(word for out in outs.values() for word in ("--out", out)))
            changed = [form for form in FORMS if read(paths[form]) != read(again[form])]
            equal(changed, [], f"{name} in {language}: the same bytes again, in all forms")
            equal(ooxml.faults(paths["docx"]), [], f"{name} in {language}: DOCX as ECMA-376 orders it")
            paragraphs, letters = texts_of_docx(paths["docx"])
            text = text_of_pdf(paths["pdf"])
            equal(parted(paragraphs, text), None, f"{name} in {language}: PDF has the paragraphs of DOCX, in their order")
            equal(collections.Counter(letters) - collections.Counter(text), {}, f"{name} in {language}: and every letter of its tables")


def test_several_forms(unit):
    """Of what is composed once, each file is what it would be alone; and none is written where one cannot be."""
    alone, beside = ({form: os.path.join(unit.folder, f"{word}.{form}") for form in FORMS} for word in ("alone", "beside"))
    for form, path in alone.items():
        unit.report("hospital-annual", "--format", form, "--out", path)
    unit.report("hospital-annual", *(word for out in beside.values() for word in ("--out", out)))
    equal([form for form in FORMS if read(alone[form]) != read(beside[form])], [], "several forms at once are those that are written alone")
    result = unit.report("hospital-annual", "--out", unit.folder + "/first.md", "--out", unit.folder + "/second.odt")
    ok(result.returncode == 3 and "odt: the form is" in result.stderr and not os.path.exists(unit.folder + "/first.md"),
       "a form that is unknown is told before a file is written", result.returncode, result.stderr)


# What a claim about hosts may say where nobody looked.
HOST_TABLES = re.compile(r"\b(results|findings|targets|inspections|seen_tables|all_\w+)\b")


def test_unknown_is_never_conforming(empty):
    """Two workstations and two servers in the ledger, nothing inspected."""
    for line in RECORDS:
        if line.split(" | ")[0] in ("departments", "people", "systems", "assets"):
            kind, *fields = line.split(" | ")
            empty.run("records", kind, "add", *(f for f in fields if not f.startswith(("vendor=", "notice="))))
    seen = 0
    for name in "hospital-annual", "district-aggregate", "rectification", "fact-form":
        for claim in empty.claims(name).values():
            if not HOST_TABLES.search(claim["tables"]):
                continue
            seen += 1
            text = claim["text"]
            is_honest = claim["state"] in ("none", "not verified", "partly") or \
                re.search(r"not (verified|inspected)|[Nn]othing|0 results|0 objects", text)
            # A table says it cell by cell, which the goldens show; its caption claims nothing.
            is_table = claim["rows"] and claim["state"] == "stands" and not re.search(r"\d", text.lstrip("0123456789"))
            ok(is_honest or is_table, f"{claim['claim']} claims nothing of hosts that nobody saw", claim)
    ok(seen > 40, "and there are such claims", seen)
    text = empty.report("hospital-annual", "--format", "md").stdout
    good = re.findall(r"verified on ([1-9]\d*) of", text)
    equal(good, [], "no host counts as verified")
    ok("0 of 2 workstations in use; 2 not verified" in text, "those that were not seen are counted")


def test_numbers(unit):
    claims = unit.claims("hospital-annual")
    equal(claims["passwords-workstations"]["text"],
          "Every account asks for a password: verified on 0 of 2 workstations in use; empty passwords on 1: "
          "收费终端; 1 not verified.", "good, bad and unseen are told apart")
    equal(claims["passwords-workstations"]["state"], "partly", "and what was not seen makes the claim partly proved")
    equal(claims["servers-inspected"]["text"],
          "1 of 2 servers in use was inspected; not inspected: 1 (数据库服务器).", "the ledger is the measure")
    period = unit.claims("period-summary")
    ok("2026-09-30 信息科" in period["daily-reports"]["text"], "a late report is named")
    equal(period["daily-missing"]["text"], "Missing daily reports: 4 (2026-09-29 外科, 2026-09-30 外科, 2026-10-01 信息科, 2026-10-01 外科).",
          "and each that is missing, also of a section that never reported")
    before = unit.claims("period-summary", now="1790778000")  # 2026-09-30 14:20
    equal(before["daily-missing"]["text"], "Missing daily reports: 1 (2026-09-29 外科).", "but none before its hour")
    day = unit.claims("period-daily", "--set", "day=2026-09-29")["daily-today"]["text"]
    equal(day, "On 29 September 2026 1 section reported for the time from 28 September 2026 15:00 to 29 September 2026 15:00: "
          "1 zero report, 0 with events; not reported: 外科.", "a day's report is of the time from the hour of the day before to its own")


def test_last_year(unit):
    """In January the report of the year that has ended is written: its score is of that year's records."""
    january = "1799971200"  # 2027-01-15
    points = {y: float(p) for y, p in json.loads("[" + ",".join(re.findall(r"\[.*?\]", unit.run(
        "query", "SELECT json_array(year, sum(score)) AS x FROM selfeval_scores WHERE id IN ('SE17', 'SE48') GROUP BY year", "--format", "csv", now=january)
        .stdout.replace('""', '"'))) + "]")}
    ok(points["2026"] > points["2027"] == 0, "a year's trainings count in that year", points)
    now, then = (unit.claims("hospital-annual", *words, now=january)["selfeval-total"]["text"] for words in (["--set", "year=2027"], ["--set", "year=2026"]))
    ok("stand on" in then and "stand on" not in now and then.split(" of ")[0] != now.split(" of ")[0], "and the report of the last year says its score, and what is as of today", now, then)
    none = unit.claims("hospital-annual", "--set", "year=2024", now=january)["selfeval-total"]
    ok(none["state"] == "none" and "not for 2024" in none["text"], "of no other year a score is told", none)
    listed = [unit.run("score", "--selfeval", *words, "--format", "csv", now=january).stdout for words in ([], ["--year", "2027"], ["--year", "2026"])]
    ok(listed[0] == listed[1] != listed[2], "zicha score lists this year's items, and last year's if asked")
    for words, told in (("--selfeval", "--year", "2025"), "2026 and 2027"), (("--year", "2026"), "--selfeval"):
        result = unit.run("score", *words, now=january)
        ok(result.returncode == 3 and told in result.stderr, "another year, or a year of another score, is refused", result.stderr)


def test_next_year(unit):
    """What the last year asked for, saw and put right is not this year's."""
    now, then = unit.claims("hospital-annual"), unit.claims("hospital-annual", now="1827000000")  # 2027-11-23
    equal((now["inspected-before"]["rows"], then["inspected-before"]["state"]), (0, "partly"), "objects that were not inspected this year are said to be so")
    ok("2 objects were not inspected in 2027: what this report says of them was seen on 21 November 2026" in then["inspected-before"]["text"], "with the day when they were seen", then["inspected-before"])
    ok("关于开展自查的通知" in now["cause"]["text"] and "关于开展自查的通知" not in then["cause"]["text"], "last year's notice is not answered again", then["cause"])
    equal(then["problems-year"]["text"], "In 2027 2 problems were in hand: 0 found in the year, 2 brought over from before; 0 put right (0 %); on 23 November 2027 2 were open, 2 of them from before.",
          "problems are brought over; what was put right before is not")
    equal(now["problems-year"]["rows"], 0, "in the first year that is said already")
    equal((now["rectified-table"]["rows"], then["rectified-table"]["rows"]), (1, 0), "nor listed again")


def test_moment(unit):
    for setting, words in ("year=20x6", "no year"), ("year=26", "no year"), ("today=2026-02-30", "no day of the calendar"), ("today=", "no day"):
        result = unit.report("hospital-annual", "--set", setting)
        ok(result.returncode > 2 and words in result.stderr and not result.stdout, f"{setting} is refused", result.stderr)


def test_sums(unit):
    """The parts of a sentence make its whole."""
    text = unit.claims("hospital-annual")["results-count"]["text"]
    total, good, bad, other, unseen = (int((re.search(p, text) or [0, 0])[1]) for p in (r"Of (\d+)", r" (\d+) conform", r", (\d+) do(?:es)? not[,;]", r"(\d+) do(?:es)? not apply", r"(\d+) could not"))
    equal(good + bad + other + unseen, total, f"results add up: {text}")


def test_words():
    """A word that goes with a number is written for one and for many: "1 servers" is no English."""
    loose = re.compile(r"\{(\w+) *\} (?:[a-z-]+ )?(?!is\b|has\b|was\b|as\b|holds\b)([a-z]+s|are|were|have|do|people)\b")
    allowed = {("events", "events"), ("total", "servers"), ("total", "rules"), ("extinguishers", "extinguishers"), ("list", "minutes")}
    for path in sorted(glob.glob(os.path.join(SOURCE, "reports", "claims", "*.claims"))):
        texts = [line for line in open(path, encoding="utf-8") if re.match(r"(text|none|table|caption): ", line)]
        found = [m for line in texts for m in loose.findall(line) if m not in allowed]
        equal(found, [], os.path.basename(path) + " says each number with the word that goes with it")


def test_contradiction(unit):
    text = unit.claims("zero-statement")["key-sites"]["text"]
    ok("1 on record" in text and "declared" in text, "a declaration stands beside what is on record", text)


def test_own_template(unit):
    reports = os.path.join(unit.folder, "content", "reports")
    write(os.path.join(reports, "own.report"),
          "title: Own\ntitle[zh_CN]: 自拟\n\n# One | 一\nclaim leading-grup\ntext Only one language\n")
    result = unit.report("own", "--check")
    ok("own.report:5:7" in result.stderr and "the nearest is leading-group" in result.stderr,
       "a wrong name is told with its line, its column and the nearest", result.stderr)
    ok("own.report:6:" in result.stderr and "both languages" in result.stderr, "a text needs both languages", result.stderr)
    write(os.path.join(reports, "claims", "own.claims"),
          "claim: own\nsql: SELECT count(*) AS n,\n    nmae FROM people\ntext: {n}\ntext[zh_CN]: {n}\n")
    write(os.path.join(reports, "own.report"), "title: Own\ntitle[zh_CN]: 自拟\n\nclaim own\n")
    result = unit.report("own", "--check")
    ok("own.claims:3:5" in result.stderr and "no such column: nmae; the nearest is name" in result.stderr,
       "and so is an unknown column", result.stderr)
    write(os.path.join(reports, "claims", "own.claims"),
          "claim: own\nsql: SELECT count(*) AS n FROM people\ntext: {n} {m|is|are}\ntext[zh_CN]: {n}\n\n"
          "claim: own-table\nsql: SELECT name FROM people\ntable: A\ntable[zh_CN]: 甲\ncolumns: nmae=A|甲\n")
    write(os.path.join(reports, "own.report"),
          "title: {yaer}\ntitle[zh_CN]: 自拟\nsined: A\n\ntext To {todya}. | 至{today}。\nclam own\n##### Deep | 深\n"
          "page landscpe\nclaim own own-table\n")
    result = unit.report("own", "--check")
    for place, words, what in (
            ("own.report:1:8:", "{yaer} is no parameter of the report; the nearest is year", "an unknown blank of the title"),
            ("own.report:3:1:", "the nearest is signed", "a misspelt name of the head"),
            ("own.report:5:9:", "the nearest is today", "an unknown blank of a text"),
            ("own.report:6:1:", "clam", "a line that begins with no known word"),
            ("own.report:7:1:", "level 1 to 4", "a heading that is too deep"),
            ("own.report:8:6:", "page landscape", "a page that is none"),
            ("own.claims:3:11:", "{m} is no column", "an unknown blank of a claim"),
            ("own.claims:10:10:", "no column nmae; the nearest is name", "a heading of a column that the query has not")):
        ok(any(place in line and words in line for line in result.stderr.splitlines()), what + " is told at its place", result.stderr)
    ok(result.returncode == 2 and "own-table" in result.stdout, "and the report is composed all the same", result.stdout)
    os.remove(os.path.join(reports, "own.report"))
    os.remove(os.path.join(reports, "claims", "own.claims"))


def test_shared_queries(unit):
    """A query with a name is asked by several claims, and a mistake in asking it is told where it is made."""
    reports = os.path.join(unit.folder, "content", "reports")
    claim = "claim: {0}\nask: {1}\ntext: {{n}} of {{class}}\ntext[zh_CN]: {{n}}\n\n"
    write(os.path.join(reports, "claims", "a-own.claims"), "".join(claim.format(*x) for x in (
        ("right", "own-counted   class=workstation"), ("misspelt", "own-countd class=server"), ("foreign", "own-counted class=server clas=x"),
        ("valueless", "own-counted class"), ("lacking", "own-counted"))) +
        "claim: both\nask: own-counted\nsql: SELECT 1\ntext: A\ntext[zh_CN]: 甲\n\nquery: no-sql\n\nquery: twice\nsql: SELECT 1\n\nquery: twice\nsql: SELECT 2\n\n"
        "query: two\nclaim: two\nsql: SELECT 1\n")
    write(os.path.join(reports, "claims", "b-own.claims"), "query: own-counted\nsql: SELECT count(*) AS n, class FROM assets WHERE\n    class = :class\n")
    write(os.path.join(reports, "own.report"), "title: Own\ntitle[zh_CN]: 自拟\n\nclaim right lacking\nclaim misspelt\n")
    result = unit.report("own", "--check", "--format", "json")
    lines = result.stderr.splitlines()
    for place, words, what in (
            ("a-own.claims:7:6:", "no query is called own-countd; the nearest is own-counted", "a misspelt query"),
            ("a-own.claims:12:6:", "the query own-counted has no parameter :clas", "an argument that it does not have"),
            ("a-own.claims:17:6:", "write it as name=value: class", "an argument without a value"),
            ("a-own.claims:21:1:", "claim lacking: no parameter of the report: :class", "an argument that it lacks"),
            ("a-own.claims:26:", "`ask:` and the name of one", "a claim with two queries"),
            ("a-own.claims:32:", "needs its SQL", "a query without SQL"), ("a-own.claims:37:", "another query has this name", "a name that is given twice"),
            ("a-own.claims:40:", "are two stanzas", "a query that is a claim as well")):
        ok(any(place in line and words in line for line in lines), what + " is told at its place", result.stderr)
    ok(any("own.report:5:7:" in line for line in lines), "and what asks it is no claim", result.stderr)
    equal([c["text"] for c in json.loads(result.stdout) if c["claim"] == "right"], ["2 of workstation"], "the argument is bound, and a query may stand in a file that is read later")
    for name in "own.report", "claims/a-own.claims", "claims/b-own.claims":
        os.remove(os.path.join(reports, name))


def test_selected_queries(unit):
    """A claim may select from queries with a name, and a mistake in one of them is told where it stands."""
    reports = os.path.join(unit.folder, "content", "reports")
    claim = "claim: {0}\n{1}\nsql: {2}\ntext: {{n}}\ntext[zh_CN]: {{n}}\n\n"
    write(os.path.join(reports, "claims", "a-own.claims"), "".join(claim.format(*x) for x in (
        ("plain", "with: own-hosts", "SELECT count(*) AS n FROM own_hosts"),
        ("two", "with: own-hosts  own-people", "WITH both AS (SELECT name FROM own_hosts\n    UNION ALL SELECT name FROM own_people) SELECT count(*) AS n FROM both"),
        ("misspelt", "with: own-hots", "SELECT 1 AS n"), ("wrong", "with: own-hosts", "SELECT count(*) AS n,\n    nmae FROM own_hosts"),
        ("elsewhere", "with: own-wrong", "SELECT count(*) AS n FROM own_wrong"))) + "claim: asks\nwith: own-hosts\nask: own-hosts\ntext: A\ntext[zh_CN]: 甲\n")
    write(os.path.join(reports, "claims", "b-own.claims"), "query: own-hosts\nsql: SELECT * FROM assets WHERE\n    class = 'server'\n\n"
          "query: own-people\nsql: SELECT name FROM people\n\nquery: own-wrong\nsql: SELECT name,\n    nmae FROM people\n")
    write(os.path.join(reports, "own.report"), "title: Own\ntitle[zh_CN]: 自拟\n\nclaim plain two wrong elsewhere\nclaim misspelt\n")
    result = unit.report("own", "--check", "--format", "json")
    said = {c["claim"]: c["text"] for c in json.loads(result.stdout)}
    n_people = len([line for line in RECORDS if line.startswith("people |")])
    equal((said["plain"], said["two"]), ("2", str(2 + n_people)), "one is selected from as from a table, and several beside a WITH of the claim's own")
    for place, words, what in (("a-own.claims:15:7:", "no query is called own-hots; the nearest is own-hosts", "a misspelt query"),
                               ("a-own.claims:23:5:", "no such column: nmae", "a mistake of the claim"),
                               ("b-own.claims:10:5:", "no such column: nmae", "a mistake of the query, at its own place"),
                               ("a-own.claims:33:", "not with `ask:`", "a claim that asks and selects")):
        ok(any(place in line and words in line for line in result.stderr.splitlines()), what + " is told", result.stderr)
    for name in "own.report", "claims/a-own.claims", "claims/b-own.claims":
        os.remove(os.path.join(reports, name))


def test_worked_example(unit):
    """docs/templates.md is right: its template and its claim compose, and the misspelt name is where it says."""
    blocks = re.findall(r"(?:^    .*\n|(?<=\n)\n(?=    ))+", open(os.path.join(SOURCE, "docs", "templates.md"), encoding="utf-8").read(), re.M)
    blocks = [re.sub(r"^    ", "", block, flags=re.M).strip() + "\n" for block in blocks]
    template = next(b for b in blocks if b.startswith("title: "))
    claim = next(b for b in blocks if b.startswith("claim: "))
    mistake = next(b for b in blocks if "the nearest is" in b)
    reports = os.path.join(unit.folder, "content", "reports")
    write(os.path.join(reports, "claims", "month.claims"), claim)
    write(os.path.join(reports, "month.report"), template)
    result = unit.report("month", "--set", "since=2026-01-01", "--format", "md")
    ok(result.returncode == 0 and "3 problems are new, 1 of them high or critical" in result.stdout,
       "the worked example of docs/templates.md composes", result.stdout, result.stderr)
    write(os.path.join(reports, "month.report"), template.replace("first-responsible", "first-responsibel"))
    result = unit.report("month", "--check")
    ok(mistake.strip() in result.stderr, "and a misspelt name in it is told as the page says", mistake, result.stderr)
    for name in "month.report", "claims/month.claims":
        os.remove(os.path.join(reports, name))


def test_given(unit):
    """A report on what nobody recorded is none: a value that is misspelt is told, with the nearest."""
    number = json.loads(unit.run("records", "incidents", "list", "--format", "json").stdout)[0]["id"]
    for given, hint in ((number + "x", "the nearest is " + number), ("nothing like it", "nothing of this name is on record")):
        got = unit.run("report", "incident-final", "--set", "incident=" + given, "--format", "md")
        ok(got.returncode == 3 and hint in got.stderr and not got.stdout, f"incident={given} is wrong use", got.returncode, got.stderr)
    ok(unit.run("report", "incident-final", "--set", "incident=" + number, "--format", "md").returncode == 0, "one on record is taken")
    ok(unit.run("report", "rectification", "--set", "notice=", "--format", "md").returncode == 0, "and so is none at all")
    forgotten = os.path.join(os.path.dirname(unit.db), "forgotten.docx")
    got = unit.run("report", "--out", forgotten)
    ok(got.returncode == 3 and "which report" in got.stderr and not os.path.exists(forgotten), "where no report is named none is written, and no list in its place",
       got.returncode, got.stderr)
    listed = unit.run("report", "incident-final", "--check").stdout
    ok("--set year=…  the year that it is of\n" in listed and "--set incident=…  the incident's number\n" in listed, "--check lists what may be given", listed[:400])
    reports = os.path.join(unit.folder, "content", "reports")
    write(os.path.join(reports, "own.report"), "title: Own\ntitle[zh_CN]: 自拟\nparam who: SELECT 1 | who | 谁\namong whom: SELECT name FROM people\n\n# A | 甲\n")
    got = unit.run("report", "own", "--format", "md")
    ok("own.report:4:" in got.stderr and "behind the parameter of this name" in got.stderr, "what is said of no parameter is a mistake of the template", got.stderr)
    os.remove(os.path.join(reports, "own.report"))


def test_title(unit):
    path = os.path.join(unit.folder, "title.docx")
    unit.report("bureau-six-aspects", "--lang", "en", "--format", "docx", "--out", path)
    body = ET.fromstring(zipfile.ZipFile(path).read("word/document.xml")).find(W + "body")
    title = next(p for p in body.findall(W + "p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='Title']") is not None)
    ok(title.find(f".//{W}br") is not None, "a long English title of a DOCX has lines of like length, as in the PDF")


def test_signed_by_leader(unit):
    unit.run("records", "publications", "add", "title=采购公告", "class=important", "published_at=2026-07-02T09:00",
             *(f"{who}_signed_on=2026-07-01" for who in ("department", "administrator", "office")))
    text = unit.report("fact-form", "--lang", "en", "--format", "md").stdout
    ok("complete / all | 0 / 2 |" in text, "what is important and not signed by a leader is not complete in the form", text)


def test_incident_grade(unit):
    unit.run("records", "incidents", "add", "number=2026-02", "title=服务器中断", "class_2007=facility", "discovered_at=2026-08-01T09:00")
    claim = unit.claims("incident-initial")["incident-class"]
    equal(claim["state"], "stands", "the class and the grade that the record tells are no gap")
    ok("级别为一般（据登记的影响情况判定）" in unit.report("incident-initial", "--lang", "zh_CN", "--format", "md").stdout,
       "and it is said that nobody recorded the grade")


def test_objects(unit):
    roots = [os.path.join(unit.folder, f"crowd-{i}") for i in range(11)]
    for root in roots:
        write(os.path.join(root, "etc/os-release"), "ID=debian\nVERSION_ID=\"12\"\nNAME=Debian\n")
        write(os.path.join(root, "etc/passwd"), "root:x:0:0::/root:/bin/sh\n")
        write(os.path.join(root, "etc/shadow"), "root::1::::::\n")
    unit.run("inspect", *("root:" + root for root in roots), "--only", "malware-scanner-installed", "--only", "password-not-empty")
    unit.run("records", "people", "add", "name=Wang Fang")
    for i in 0, 1:
        unit.run("records", "assets", "add", f"number=A-{i}", "name=Ward", "class=workstation", "status=used", "user=Wang Fang",
                 "target=root:" + roots[i])
    unit.run("problems", "update")
    text = unit.report("spot-check", "--format", "md").stdout
    ok("| 11 |" in text, "the objects of a rule are counted, not those that are named", text)
    ok("| Ward A-0 |" in text and "| Ward A-1 |" in text, "objects of one name are told apart", text)
    said = unit.claims("hospital-annual")
    ok(said["passwords-workstations"]["text"].endswith(": Ward A-0, Ward A-1."), "also in sentences about what was inspected", said["passwords-workstations"])
    for i in 0, 1:
        unit.run("records", "assets", "set", f"A-{i}", "has_boot_password=0")
    ok("without: Ward A-0, Ward A-1" in unit.claims("hospital-annual")["boot-passwords"]["text"], "and about what was recorded")
    places = unit.run("query", "SELECT place FROM problem_places ORDER BY 1", "--format", "csv").stdout
    ok("Ward A-0" in places and "Ward A-1" in places, "and so are the places of problems", places)


def test_order_of_classes(unit):
    """Where a system's three grades differ, its clauses are of two levels, and its classes stand in the standard's order all the same."""
    unit.run("records", "systems", "add", "name=影像系统", "class=business", "status=running")
    unit.run("records", "protection", "add", "system=影像系统", "grade=S2A1G2")
    text = unit.report("mlps-self-assessment", "--lang", "zh_CN", "--format", "md").stdout
    classes = re.findall(r"^\| 影像系统 \| (安全\w+) \|", text, re.M)
    equal(classes[:5], ["安全物理环境", "安全通信网络", "安全区域边界", "安全计算环境", "安全管理中心"], "the classes stand in their order")


def test_mask(unit):
    text = unit.report("hospital-annual", "--mask", "--lang", "zh_CN", "--format", "md").stdout
    ok("江帆" not in text and "青禾公司" not in text, "names of persons and suppliers are masked in lists as well")
    said = r"[0-9.]+ of 100 points|at least [0-9.]+ (?:points?|%)"
    for name in "hospital-annual", "mlps-self-assessment":
        plain, masked = (unit.report(name, *words, "--format", "md").stdout for words in ([], ["--mask"]))
        ok(re.search(said, plain) and not re.search(said, masked) and "[private" in masked, f"the scores of {name} are masked", re.findall(said, masked))


with tempfile.TemporaryDirectory() as folder:
    os.mkdir(os.path.join(folder, "content"))
    make_content(os.path.join(folder, "content"))
    blank, full = Unit(folder, "empty"), Unit(folder, "full")
    test_no_mistakes(blank, "an empty unit")
    fill(full)
    test_no_mistakes(full, "a full unit")
    test_goldens(full)
    test_forms(full)
    test_several_forms(full)
    test_unknown_is_never_conforming(blank)
    test_numbers(full)
    test_last_year(full)
    test_next_year(full)
    test_moment(full)
    test_sums(full)
    test_words()
    test_contradiction(full)
    test_own_template(full)
    test_shared_queries(full)
    test_selected_queries(full)
    test_worked_example(full)
    test_given(full)
    test_title(full)
    test_signed_by_leader(full)
    test_incident_grade(full)
    test_objects(Unit(folder, "crowd"))
    test_mask(full)
    test_order_of_classes(Unit(folder, "grades"))
done()

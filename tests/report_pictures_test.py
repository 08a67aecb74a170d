#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""report_pictures_test ZICHA - pictures that stand behind records, in the reports that show them.

A photograph that a telephone took lying and marked as such stands upright in each form; what is a picture and cannot be
shown is told, what is none is passed over, and a report that hides names hides pictures too."""
import base64
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ooxml  # noqa: E402
from tap import SOURCE, done, equal, ok, write, zicha  # noqa: E402

PICTURES = os.path.join(SOURCE, "tests", "document")
PNG = open(os.path.join(PICTURES, "picture.png"), "rb").read()
JPEG = open(os.path.join(PICTURES, "picture.jpeg"), "rb").read()  # 240 wide, 120 high: a dark square, right of it a grey disc


def turned(orientation):
    """The JPEG as a telephone keeps it that was held otherwise (Exif, tag Orientation)."""
    tiff = b"II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0" + bytes([orientation]) + bytes(7)
    return JPEG[:2] + b"\xff\xe1" + (len(tiff) + 8).to_bytes(2, "big") + b"Exif\0\0" + tiff + JPEG[2:]


def digest(data):
    return hashlib.sha256(data).hexdigest()


class Unit:
    def __init__(self, folder):
        self.folder = folder
        self.run("init", "--code", "demo", "--name", "示范县人民医院", "--class", "hospital")

    def run(self, *words):
        return zicha(*words, "--db", os.path.join(self.folder, "unit.db"), cwd=self.folder, env={"SOURCE_DATE_EPOCH": "1795219200", "USER": "tester"})

    def attach(self, kind, id, name, data, *fields):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(data)
        result = self.run("records", kind, "attach", id, path, *fields)
        ok(result.returncode == 0, f"{name} is filed with {kind} {id}", result.stderr)

    def report(self, name, form="md", *words):
        path = os.path.join(self.folder, f"{name}.{form}")
        result = self.run("report", name, "--lang", "zh_CN", "--out", path, *words)
        ok(result.returncode == 0, f"{name} is written as {form}", result.stderr)
        return path

    def text(self, name, *words):
        return open(self.report(name, "md", *words), encoding="utf-8").read()


def fill(unit):
    for kind, *fields in (
            ("rooms", "name=中心机房", "class=machine_room"),
            ("people", "name=李四"),
            ("room_checks", "room=中心机房", "at=2026-08-01T08:00", "by=李四"),
            ("incidents", "number=2026-01", "title=门户网站篡改", "discovered_at=2026-06-15T08:20"),
            ("incident_events", "incident=2026-01", "at=2026-06-15T08:23", "what=断网"),
            ("campaigns", "name=抽查", "class=spot_check", "starts_on=2026-09-01"),
            ("spot_checks", "campaign=抽查", "item=门锁", "found=未锁", "verdict=differs", "on=2026-09-02"),
            ("problems", "number=P1", "source=person", "title=门未上锁", "severity=low", "state=closed", "first_seen_on=2026-09-01",
             "closed_on=2026-09-20")):
        result = unit.run("records", kind, "add", *fields)
        ok(result.returncode == 0, f"a record of {kind}", result.stderr)
    unit.attach("rooms", "中心机房", "平面图.png", PNG, "note=一层")
    unit.attach("rooms", "中心机房", "现场.jpg", turned(6))
    unit.attach("rooms", "中心机房", "倒置.jpg", turned(3))
    unit.attach("rooms", "中心机房", "苹果.heic", b"\0\0\0\x18ftypheic" + bytes(40))
    unit.attach("rooms", "中心机房", "残缺.png", PNG[:20])
    unit.attach("rooms", "中心机房", "说明.txt", b"BMW")
    unit.attach("room_checks", "中心机房 / 2026-08-01 08:00", "巡检.jpg", JPEG, "note=漏水")
    unit.attach("incidents", "2026-01", "篡改页面.png", PNG)
    unit.attach("incident_events", "2026-01 / 2026-06-15 08:23", "拔线.jpg", JPEG)
    unit.attach("spot_checks", "抽查 / 门锁", "门锁.png", PNG)
    unit.attach("problems", "P1", "整改后.jpg", turned(8))
    result = unit.run("records", "evidence", "add", "name=仅登记.png", "hash=" + "ab" * 32, "record_kind=rooms", "record_id=中心机房")
    ok(result.returncode == 0, "evidence of which only the hash is known", result.stderr)


def test_markdown(unit):
    text = unit.text("hospital-annual")
    shown = re.findall(r"!\[(.*?)\]\(data:image/(\w+);base64,([A-Za-z0-9+/=]+)\)", text)
    names = [caption for caption, _, _ in shown]
    ok("平面图.png；机房：中心机房（一层）" in names, "a picture's caption says whose it is and what was noted", names)
    equal(sorted(digest(base64.b64decode(data)) for _, _, data in shown), sorted(digest(x) for x in [PNG] * 3 + [JPEG] * 2 + [turned(o) for o in (3, 6, 8)]),
          "the pictures are the files' bytes")
    for words, names in (("既非PNG也非JPEG", ("苹果.heic", "残缺.png")), ("数据库中没有该文件", ("仅登记.png",))):
        line = next((x for x in text.splitlines() if words in x), "")
        ok(all(name in line for name in names), f"what cannot be shown is told: {words}", line or text[-2000:])
    ok(not any("说明.txt" in caption for caption, _, _ in shown) and "说明.txt" not in "".join(x for x in text.splitlines() if "未显示" in x),
       "a file that is no picture is passed over")


def test_claims(unit):
    for name, captions in (("incident-final", ("2026年6月15日08:23，断网：拔线.jpg", "篡改页面.png")), ("rectification", ("P1 门未上锁：整改后.jpg",)),
                           ("spot-check", ("门锁：门锁.png",))):
        text = unit.text(name)
        ok(all(f"![{caption}](data:" in text for caption in captions), f"{name} shows what was filed", *re.findall(r"!\[.*?\]", text))


def test_mask(unit):
    text = unit.text("hospital-annual", "--mask")
    line = next((x for x in text.splitlines() if "图片不随" in x), "")
    ok("data:image" not in text and "平面图.png" in line, "a report that hides names names the pictures and shows none", line)


def test_docx(unit):
    path = unit.report("hospital-annual", "docx")
    equal(ooxml.faults(path), [], "the DOCX is sound")
    package = zipfile.ZipFile(path)
    ok(sum(package.read(name) == turned(6) for name in package.namelist()) == 1, "it holds the photograph's bytes")
    body = package.read("word/document.xml").decode()
    drawings = re.findall(r"<wp:extent cx=\"(\d+)\" cy=\"(\d+)\"/><wp:effectExtent l=\"(\d+)\" t=\"(\d+)\".*?descr=\"(.*?)\".*?<a:xfrm( rot=\"\d+\")?>", body)
    found = {words.split("；")[0].split("：")[-1]: (int(cx) > int(cy), int(left), int(top) * 2 == abs(int(cx) - int(cy)), turn) for cx, cy, left, top, words, turn in drawings}
    equal([found.get(name) for name in ("现场.jpg", "倒置.jpg", "整改后.jpg")],
          [(True, 0, True, ' rot="5400000"'), (True, 0, False, ' rot="10800000"'), (True, 0, True, ' rot="16200000"')],
          "what was taken lying is turned, and has room above and below for it")


def test_pdf(unit):
    path = unit.report("hospital-annual", "pdf")
    pages = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout.split("\f")
    page = next((i for i, text in enumerate(pages, 1) if "现场.jpg；" in text), 1)
    listed = subprocess.run(["pdfimages", "-list", path], capture_output=True, text=True, check=True).stdout
    ok(len(re.findall(r" jpeg ", listed)) >= 4, "photographs go into a PDF as they are", listed)
    grey = subprocess.run(["pdftoppm", "-gray", "-r", "72", "-f", str(page), "-l", str(page), "-x", "150", "-W", "300", path], capture_output=True, check=True).stdout
    _, width, _, dots = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", grey), *((int(x) for x in grey.split(maxsplit=3)[1:3])), grey.split(b"255\n", 1)[1]
    rows = [dots[i:i + width] for i in range(0, len(dots), width)]
    upright = [name for row in rows for name in [("square" if sum(60 < d < 80 for d in row) > 30 else "disc" if sum(130 < d < 150 for d in row) > 30 else "")] if name]
    ok("square" in upright and "disc" in upright and upright.index("square") < upright.index("disc"), "the square that was left of the disc is above it", upright[:5])


def test_html_and_xlsx(unit):
    text = open(unit.report("hospital-annual", "html"), encoding="utf-8").read()
    size = re.search(r"<img width=\"(\d+)\" height=\"(\d+)\" alt=\"现场.jpg", text)
    equal(size and size.groups(), ("120", "240"), "HTML says the size that a browser, which turns it, will show")
    sheets = zipfile.ZipFile(unit.report("hospital-annual", "xlsx"))
    ok(any("现场.jpg；机房：中心机房" in sheets.read(name).decode() for name in sheets.namelist() if name.endswith(".xml")), "a sheet has the captions")


def test_own_claims(unit):
    """Mistakes are told at their place; the example of docs/templates.md composes."""
    page = open(os.path.join(SOURCE, "docs", "templates.md"), encoding="utf-8").read()
    example = re.sub(r"^    ", "", re.search(r"^    claim: room-pictures\n(?:    .*\n)+", page, re.M).group(), flags=re.M)
    content = os.path.join(unit.folder, "content")
    os.mkdir(content)
    for name in os.listdir(SOURCE):
        if name in ("records", "frameworks", "migrations", "profiles", "checks", "unit-checks", "questions"):
            os.symlink(os.path.join(SOURCE, name), os.path.join(content, name))
    write(os.path.join(content, "reports", "own.report"), "title: Own\ntitle[zh_CN]: 自拟\n\nclaim no-hash\nclaim no-words\nclaim room-pictures\n")
    write(os.path.join(content, "reports", "claims", "own.claims"),
          "claim: no-hash\nsql: SELECT name FROM evidence\npictures: {name}\npictures[zh_CN]: {name}\n\n"
          "claim: no-words\nsql: SELECT hash FROM evidence\npictures: Only English\n\n" + example)
    result = zicha("report", "own", "--check", "--db", os.path.join(unit.folder, "unit.db"), env={"ZICHA_CONTENT": content})
    ok(re.search(r"stands +room-pictures +1 ", result.stdout), "the example of docs/templates.md composes", result.stdout)
    ok("own.claims:1:" in result.stderr and "pictures need the column hash" in result.stderr, "pictures without the column hash are told", result.stderr)
    ok("own.claims:6:" in result.stderr and "both languages" in result.stderr, "and so is a caption in one language", result.stderr)


with tempfile.TemporaryDirectory() as folder:
    small = Unit(folder)
    fill(small)
    test_markdown(small)
    test_claims(small)
    test_mask(small)
    test_docx(small)
    test_pdf(small)
    test_html_and_xlsx(small)
    test_own_claims(small)
done()

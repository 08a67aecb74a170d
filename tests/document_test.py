#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""document_test ZICHA - documents in all their forms: structure by the rules of the formats, and as LibreOffice
reads them.

The documents come from tests/document/maker.c; workbooks are read back by tests/document/sheets.c."""
import base64
import hashlib
import html.parser
import io
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ooxml  # noqa: E402
from patience import HANG  # noqa: E402
from tap import done, ok  # noqa: E402

build = os.environ.get("ZICHA_BUILD") or os.path.dirname(os.path.abspath(sys.argv[1]))
maker, sheets = f"{build}/tests/document_maker", f"{build}/tests/document_sheets"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def make(kind, look, form):
    return subprocess.run([maker, kind, look, form], capture_output=True, check=True, timeout=HANG).stdout


def squeezed(text):
    return re.sub(r"\s+", "", text)


# ---- Office Open XML ----

def look_at_package(what, data):
    package = zipfile.ZipFile(io.BytesIO(data))
    parts = {i.filename: package.read(i) for i in package.infolist()}
    ok(package.testzip() is None and len(parts) == len(package.infolist()), f"{what}: the archive is whole, no part twice")
    trees, bad = {}, []
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            try:
                trees[name] = ET.fromstring(content)
            except ET.ParseError as e:
                bad.append(f"{name}: {e}")
    ok(not bad, f"{what}: every part is well-formed", "\n".join(bad))
    bad = ooxml.faults(io.BytesIO(data))
    ok(not bad, f"{what}: parts, elements, names and ids are as ECMA-376 has them", "\n".join(bad))
    return parts, trees


def look_at_docx(what, data):
    parts, trees = look_at_package(what, data)
    body = trees["word/document.xml"]
    names = [b.get(W + "name") for b in body.iter(W + "bookmarkStart")]
    bad = [h.get(W + "anchor") for h in body.iter(W + "hyperlink") if h.get(W + "anchor") not in names]
    ok(not bad, f"{what}: links lead to bookmarks", bad)
    kinds = [f.get(W + "fldCharType") for f in body.iter(W + "fldChar")]
    ok(kinds.count("begin") == kinds.count("end") == kinds.count("separate"), f"{what}: fields are closed")
    return body, trees


def test_faults():
    """What looks at documents sees each kind of fault."""
    cell = "<w:tc><w:tcPr><w:tcW w:w=\"9\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>"
    for form, part, old, new, words in (
            ("docx", "word/document.xml", "</w:body>", "<w:p/></w:body>", "the body does not end"),
            ("docx", "word/document.xml", "<w:keepNext/>", "<w:jc w:val=\"left\"/><w:keepNext/>", "pPr holds"),
            ("docx", "word/document.xml", "<w:pStyle ", "<w:pStyle w:val=\"a\"/><w:pStyle ", "pStyle stands twice"),
            ("docx", "word/document.xml", "<w:pStyle w:val=\"", "<w:pStyle w:val=\"No", "there is no style No"),
            ("docx", "word/document.xml", "<w:body>", "<w:body><w:sdt/>", "sdt cannot stand in body"),
            ("docx", "word/document.xml", "<w:tblGrid>", "<w:tblPr/><w:tblGrid>", "tblPr is not the first"),
            ("docx", "word/document.xml", "</w:p>\n</w:tc>", "</w:p>\n<w:tbl/></w:tc>", "a cell does not end"),
            ("docx", "word/document.xml", "</w:tc></w:tr>", f"</w:tc>{cell}</w:tr>", "columns in a table of"),
            ("docx", "word/document.xml", "<w:tcW w:w=\"", "<w:tcW w:w=\"9", "not as wide as its columns"),
            ("docx", "word/document.xml", "<w:numId w:val=\"", "<w:numId w:val=\"777", "there is no numbering 777"),
            ("docx", "word/document.xml", "<w:bookmarkEnd ", "<w:bookmarkEnd w:id=\"x\"/><w:bookmarkEnd ", "an end has no bookmark"),
            ("docx", "word/charts/chart1.xml", "<c:plotArea>", "<c:legend/><c:plotArea>", "chart holds"),
            ("docx", "word/styles.xml", "<w:style ", "<w:style w:styleId=\"Title\"/><w:style ", "styleId"),
            ("docx", "word/styles.xml", "<w:sz w:val=\"", "<w:sz w:val=\"x", "sz is no number"),
            ("docx", "word/styles.xml", "w:eastAsia=\"黑体\"", "w:eastAsia=\"白体\"", "the font 白体 is not"),
            ("docx", "word/_rels/document.xml.rels", "<Relationship ", "<Relationship Id=\"rId1\" Target=\"\"/><Relationship ",
             "relation's id stands twice"),
            ("docx", "word/_rels/document.xml.rels", "footer1.xml", "footer9.xml", "a relation leads to no part"),
            ("docx", "word/_rels/document.xml.rels", "rId6", "rId666", "there is no relation rId6"),
            ("docx", "[Content_Types].xml", "/word/footer1.xml", "/word/footer9.xml", "a content type of no part"),
            ("xlsx", "xl/worksheets/sheet1.xml", "<row r=\"2\"", "<row r=\"1\"", "row 1 behind row 1"),
            ("xlsx", "xl/worksheets/sheet1.xml", "r=\"B2\"", "r=\"B3\"", "cell B3 is not in its place"),
            ("xlsx", "xl/worksheets/sheet1.xml", "<sheetData>", "<autoFilter/><sheetData>", "worksheet holds"),
            ("xlsx", "xl/worksheets/sheet1.xml", " s=\"", " s=\"77", "has no style"),
            ("xlsx", "xl/workbook.xml", "<sheet name=\"", "<sheet name=\"a/", "Excel takes no sheet 'a/"),
            ("xlsx", "xl/styles.xml", "<fonts count=\"", "<fonts count=\"1", "fonts are not as many")):
        whole, broken = zipfile.ZipFile(io.BytesIO(make("sample", "official", form))), io.BytesIO()
        with zipfile.ZipFile(broken, "w") as package:
            for name in whole.namelist():
                text = whole.read(name)
                if name == part:
                    ok(old.encode() in text, f"{part} has {old!r}")
                    text = text.replace(old.encode(), new.encode(), 1)
                package.writestr(name, text)
        found = ooxml.faults(broken)
        ok(any(words in f for f in found), f"found: {words}", found)


def margins(body):
    return [[e.get(W + k) for k in ("top", "right", "bottom", "left")] for e in body.iter(W + "pgMar")]


def texts_of(body):
    return ["".join(t.text or "" for t in p.iter(W + "t")) for p in body.iter(W + "p")]


def test_docx():
    for kind in ("sample", "hostile"):
        for look in ("official", "plain"):
            data = make(kind, look, "docx")
            ok(data == make(kind, look, "docx"), f"{kind} {look}: the same document gives the same bytes")
            look_at_docx(f"{kind} {look}", data)
    body, trees = look_at_docx("official", make("sample", "official", "docx"))
    marks = trees["word/settings.xml"].find(W + "noLineBreaksBefore")
    ok(marks is not None and "[" in marks.get(W + "val"), "no line begins with a reference")
    ok(margins(body) == [["2098", "1474", "1984", "1587"], ["1587", "1984", "1474", "2098"], ["2098", "1474", "1984", "1587"]],
       "official: margins of GB/T 9704-2012, upright, lying, upright again", margins(body))
    grids = {(g.get(W + "type"), g.get(W + "linePitch")) for g in body.iter(W + "docGrid")}
    ok(grids == {("lines", "579")}, "official: 22 lines a page", grids)
    ok(trees["word/settings.xml"].find(W + "evenAndOddHeaders") is not None, "official: page numbers outside, left and right")
    entries = [e for e in body.iter(W + "pStyle") if re.fullmatch(r"TOC\d", e.get(W + "val"))]
    ok(len(entries) == 5, "the contents have an entry for each heading of two levels and each annex", len(entries))
    heads = [e for e in body.iter(W + "tblHeader")]
    ok(len(heads) == len(list(body.iter(W + "tbl"))) - 1, "the header of each table repeats; the issue block has none")
    core = ET.tostring(trees["docProps/core.xml"], encoding="unicode")
    ok("2026-09-12T00:00:00Z" in core and "自查报告" in core, "properties: title, and the moment that was given")
    hostile = make("hostile", "plain", "docx")
    shown = "".join(texts_of(look_at_docx("hostile", hostile)[0]))
    ok("<script>alert(1)</script> & \"q\"" in shown and "\\x1b[31m" in shown and "\\u{202e}" in shown,
       "hostile texts are shown as they are, what cannot be seen is written out")


def test_cost():
    for look in ("official", "plain"):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        make("large", look, "docx")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        ok(seconds < 1, f"{look}: more than 100 pages with 40 tables take less than a second of CPU", seconds)
        ok(after.ru_maxrss < 128 << 10, f"{look}: and less than 128 MiB", after.ru_maxrss)


# ---- HTML and Markdown ----

class Page(html.parser.HTMLParser):
    VOID = {"meta", "br", "img", "link", "col"}

    def __init__(self, text):
        super().__init__()
        self.open, self.mistakes, self.ids, self.links, self.text, self.styles, self.attributes = [], [], [], [], [], "", []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.attributes += attributes
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.links += [attributes["href"][1:]] if attributes.get("href", "").startswith("#") else []
        if tag == "meta" and attributes.get("http-equiv"):
            self.policy = attributes["content"]
        if tag not in self.VOID:
            self.open.append(tag)

    handle_startendtag = lambda self, tag, attributes: None

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.mistakes.append(f"</{tag}> at {self.getpos()}")

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.styles += data
        else:
            self.text.append(data)


def test_html():
    for kind in ("sample", "hostile"):
        for look in ("official", "plain"):
            text = make(kind, look, "html").decode()
            page = Page(text)
            what = f"HTML {kind} {look}"
            ok(not page.mistakes and not page.open, f"{what}: each element is closed where it should be", page.mistakes)
            ok(len(set(page.ids)) == len(page.ids), f"{what}: no id twice")
            ok(set(page.links) <= set(page.ids), f"{what}: links lead somewhere", set(page.links) - set(page.ids))
            digest = base64.b64encode(hashlib.sha256(page.styles.encode()).digest()).decode()
            ok(f"'sha256-{digest}'" in page.policy and "default-src 'none'" in page.policy, f"{what}: the policy allows its own style")
            ok("style" not in page.attributes and "<script" not in text and not any(a.startswith("on") for a in page.attributes),
               f"{what}: nothing that the policy would forbid")
    ok("<script>alert(1)</script>" in "".join(page.text), "HTML hostile: markup is text")


def test_markdown():
    text = make("hostile", "plain", "md").decode()
    rows = [re.findall(r"(?<!\\)\|", line) for line in text.split("\n") if line.startswith("|")]
    ok({len(r) for r in rows} == {3}, "Markdown: a bar within a cell is no border", rows)
    ok("\\<script\\>" in text and "\\[l\\](http" in text and "\\`code\\`" in text and "\\*b\\*" in text, "Markdown: marks are escaped", text)
    text = make("sample", "official", "md").decode()
    ok("**另有3台**检查" in text and "## " in text, "Markdown: bold beside Chinese letters")
    ids, links = set(re.findall(r'<a id="([^"]+)"', text)), set(re.findall(r"\]\(#([^)]+)\)", text))
    ok(links and links <= ids, "Markdown: links lead somewhere", links - ids)
    ok("60天<br>少于" in text, "Markdown: a new line within a cell")


# ---- workbooks ----

def read_sheets(data, folder, name="book.xlsx"):
    path = os.path.join(folder, name)
    if data is not None:
        with open(path, "wb") as f:
            f.write(data)
    return subprocess.run([sheets, path], capture_output=True, text=True, timeout=HANG).stdout


def test_xlsx(folder):
    for kind in ("sample", "hostile"):
        data = make(kind, "plain", "xlsx")
        ok(data == make(kind, "plain", "xlsx"), f"XLSX {kind}: the same document gives the same bytes")
        parts, trees = look_at_package(f"XLSX {kind}", data)
        ok(not any(e.tag.endswith("}f") for t in trees.values() for e in t.iter()), f"XLSX {kind}: no formula")
        sheets = [text.decode() for name, text in parts.items() if name.startswith("xl/worksheets/sheet")]
        ok(sheets and all('fitToPage="1"' in s and 'fitToHeight="0"' in s for s in sheets), f"XLSX {kind}: rows are whole on paper")
        shown = read_sheets(data, folder)
        if kind == "sample":
            ok("Table 1. Problems!D3 number 12\n" in shown and "Table 1. Problems!C3 text Wang Fang\n" in shown,
               "XLSX: numbers are numbers, texts texts, in a sheet of the table's name", shown)
        else:
            ok("B2 text 007\n" in shown and "B3 number -12.50\n".replace("50", "5") in shown and "A3 text -12.50\n" in shown,
               "XLSX: what would come back otherwise stays a text", shown)
            ok("_x0041_ =1+1" in shown, "XLSX: a text that looks like a code or a formula comes back as it was")


# ---- LibreOffice ----

def office(folder, form, *paths):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form, "--outdir", folder, *paths],
                   capture_output=True, timeout=HANG)


def pages(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True).stdout.split("\f")[:-1]


def test_office_documents(folder):
    made = {}
    for kind, look in (("sample", "official"), ("sample", "plain"), ("grid", "official")):
        made[kind, look] = make(kind, look, "docx")
        with open(f"{folder}/{kind}-{look}.docx", "wb") as f:
            f.write(made[kind, look])
    office(folder, "pdf", *(f"{folder}/{k}-{l}.docx" for k, l in made))
    for look in ("official", "plain"):
        body = ET.fromstring(zipfile.ZipFile(io.BytesIO(made["sample", look])).read("word/document.xml"))
        shown = squeezed("".join(pages(f"{folder}/sample-{look}.pdf")))
        # What is longer than a line may be parted by the columns of a table beside it.
        bad = [t.text for t in body.iter(W + "t") if len(t.text) < 24 and squeezed(t.text) not in shown]
        ok(not bad, f"LibreOffice {look}: every short text of the document is on its pages", bad)
        numbers = ("一、自查工作组织情况", "（一）组织领导", "1.责任制落实", "（1）科室网络安全员", "二、存在的问题") if look == "official" \
            else ("1Howtheinspection", "1.1Leadership", "1.1.1Duties", "1.1.1.1Officers", "2Problems")
        ok(all(x in shown for x in numbers), f"LibreOffice {look}: headings have the numbers that the document gave them")
        ok(shown.count("主机" if look == "official" else "Hosts") >= 2, f"LibreOffice {look}: the contents are filled in")
    first = pages(f"{folder}/sample-official.pdf")
    marks = [re.search(r"^( *)—\s?(\d+)\s?—", p, re.M) for p in first]
    ok([m and m.group(2) for m in marks] == [str(i + 1) for i in range(len(first))], "LibreOffice official: — 1 — on each page",
       [m and m.group(0) for m in marks])
    box = subprocess.run(["pdftotext", "-bbox", f"{folder}/grid-official.pdf", "-"], capture_output=True, text=True).stdout
    words = [[(float(a), float(b), float(c), t) for a, b, c, t in
              re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>(国+)<', page)] for page in box.split("<page ")[1:]]
    ok([len(p) for p in words] == [22, 22, 22], "LibreOffice official: 22 lines a page", [len(p) for p in words])
    ok({len(t) for p in words for *_, t in p[1:]} == {28}, "LibreOffice official: 28 characters a line")
    left = {round(x / 72 * 25.4, 1) for p in words for x, *_ in p[1:]}
    right = {round(x / 72 * 25.4, 1) for p in words for _, _, x, _ in p[:-1]}
    ok(max(abs(x - 28) for x in left) < 0.3 and max(abs(x - 184) for x in right) < 0.6, "LibreOffice official: the type area is 156 mm wide, 28 mm from the left",
       (left, right))
    pitch = {round(b[1] - a[1], 1) for p in words for a, b in zip(p, p[1:])}
    ok(all(28.8 < x < 29.1 for x in pitch), "LibreOffice official: lines 28.95 pt apart", pitch)


def test_office_sheets(folder):
    with open(f"{folder}/made.csv", "w", encoding="utf-8") as f:
        f.write("姓名,入职日期,人数,备注\n张伟,2026-09-12,12,\"两行\n文字 <b>\"\n李娜,2025-01-31,0.5,是\n")
    with open(f"{folder}/ours.xlsx", "wb") as f:
        f.write(make("sample", "official", "xlsx"))
    office(folder, "xlsx:Calc MS Excel 2007 XML", "--infilter=Text - txt - csv (StarCalc):44,34,76,1", f"{folder}/made.csv")
    shown = read_sheets(None, folder, "made.xlsx")
    ok("made!A2 text 张伟\nmade!B2 date 2026-09-12\nmade!C2 number 12\nmade!D2 text 两行\n文字 <b>\n" in shown,
       "a workbook of LibreOffice is read: texts, dates, numbers, lines within a cell", shown)
    office(folder, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2', f"{folder}/ours.xlsx")
    found = [f for f in os.listdir(folder) if f.startswith("ours") and f.endswith(".csv")]
    text = open(f"{folder}/{found[0]}", encoding="utf-8").read() if found else ""
    ok("允许 root 使用口令通过 SSH 登录（/etc/ssh/sshd_config:33）,王芳,12\n" in text, "LibreOffice reads the workbooks that are written", text or found)


test_docx()
test_faults()
test_cost()
test_html()
test_markdown()
with tempfile.TemporaryDirectory() as scratch:
    test_xlsx(scratch)
    if shutil.which("soffice") and shutil.which("pdftotext"):
        test_office_documents(scratch)
        test_office_sheets(scratch)
    else:
        ok(False, "LibreOffice opens the documents", "soffice or pdftotext is not installed; `tools/deps test` installs them")
done()

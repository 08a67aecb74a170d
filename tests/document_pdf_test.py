#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""document_pdf_test ZICHA - documents as PDF, looked at with Poppler's eyes.

document/pdf_maker.c makes them; pdftotext says where each word stands, so that GB/T 9704-2012 can be
measured: the type area, 22 lines of 28 characters, page numbers outside."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import HANG  # noqa: E402
from tap import done, ok  # noqa: E402

os.environ.setdefault("ZICHA_SOURCE", os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
build = os.environ.get("ZICHA_BUILD", os.path.dirname(os.path.abspath(sys.argv[1])))
maker = f"{build}/tests/document_pdf_maker"
MM = 72 / 25.4


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, timeout=HANG, **more)


def make(work, sample, *more):
    path = f"{work}/{sample}{len(more)}.pdf"
    done = run(maker, sample, path, *more)
    return path, done


def text_of(path, *options):
    return run("pdftotext", *options, path, "-").stdout


def flat(text):
    return re.sub(r"\s+", "", text)


def pages(path):
    """[(width, height, [(left, top, right, bottom, word)])] of each page, in points."""
    tree = xml.etree.ElementTree.fromstring(re.sub(r"[\x00-\x08\x0b-\x1f]", "", text_of(path, "-bbox")))
    name = "{http://www.w3.org/1999/xhtml}"
    return [(float(page.get("width")), float(page.get("height")),
             [tuple(float(w.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")) + (w.text,)
              for w in page.iter(f"{name}word")])
            for page in tree.iter(f"{name}page")]


def near(a, b, by=0.5 * MM):
    return abs(a - b) <= by


def in_order(text, *parts):
    at = 0
    for part in parts:
        at = text.find(part, at)
        if at < 0:
            return f"not there, or not in order: {part}"
        at += len(part)
    return ""


def fonts(path):
    return [line.split() for line in run("pdffonts", path).stdout.splitlines()[2:]]


def links(path):
    return re.findall(rb"/Dest \[(\d+) 0 R /XYZ ([\d.]+) ([\d.]+) 0\]", open(path, "rb").read())


def bookmarks(path):
    """The titles of the outline, as text."""
    raw = open(path, "rb").read()
    return [bytes.fromhex(hex.decode()).decode("utf-16") for hex in re.findall(rb"/Title <(feff[0-9a-f]+)>", raw, re.I)]


def test_form(work):
    """Everything that is the same in both looks."""
    for sample in ("official", "plain"):
        path, done = make(work, sample)
        ok(done.returncode == 0 and not done.stdout, f"{sample}: written without a word", done.stdout + done.stderr)
        ok(not done.stderr, f"{sample}: no library speaks", done.stderr)
        bytes_of = open(path, "rb").read()
        again = f"{work}/again.pdf"
        run(maker, sample, again)
        ok(open(again, "rb").read() == bytes_of, f"{sample}: the same document gives the same bytes")
        info = run("pdfinfo", path, env={**os.environ, "TZ": "UTC"}).stdout
        ok("(A4)" in info and "Encrypted:       no" in info, f"{sample}: A4", info)
        ok(info.count("Sat Sep 12 00:00:00 2026") == 2, f"{sample}: dated with the document's moment", info)
        rows = fonts(path)
        ok(rows and all(row[-5:-2] == ["yes", "yes", "yes"] and "+" in row[0] for row in rows),
           f"{sample}: every font is embedded, as a subset, and can be searched", rows)
        if os.path.exists(f"{build}/fonts/ZichaSerif-Regular.otf"):
            ok(all("+Zicha" in row[0] for row in rows), f"{sample}: no font but ours", rows)
        ok(len(links(path)) >= 6, f"{sample}: links and bookmarks lead to places", links(path))
        ok(len(bytes_of) < 500_000, f"{sample}: not large", len(bytes_of))


def test_official(work):
    path, _ = make(work, "official")
    text = flat(text_of(path, "-raw"))
    wrong = in_order(text, "秘密★1年", "特急", "某某县人民医院文件", "某医〔2026〕18号", "某某县人民医院关于开展2026年",
                     "网络与信息安全自查工作情况的报告", "县卫生健康局：", "按照县卫生健康局《关于开展网络与信息安全自查工作的通知》要求",
                     "一、网络安全检查工作组织开展情况", "（一）组织领导", "病毒库最长6天未更新", "3台未核实", "[E12]", "1.职责分工",
                     "——建立健全领导机构", "（1）值班值守", "二、检查结果", "表1信息系统检查情况", "说明：", "特此报告。", "附件：1.信息系统检查情况表",
                     "2.某某县人民医院网络与信息安全", "某某县人民医院2026年9月12日", "附件1", "附件2", "一、证据", "抄送：", "2026年9月12日印发")
    ok(not wrong, "the Chinese text can be read out in order", wrong)
    ok(text.count("序号系统名称保护等级") >= 4, "the header of a table stands on each of its pages", text)
    info = run("pdfinfo", path).stdout
    ok("Title:           2026年网络与信息安全自查工作报告" in info and "Author:          某某县人民医院" in info, "properties", info)
    all_pages = pages(path)
    ok([w > h for w, h, _ in all_pages].count(True) >= 1 and all_pages[0][0] < all_pages[0][1],
       "only some pages are turned")
    ok("一、网络安全检查工作组织开展情况" in bookmarks(path) and "（一）组织领导" in bookmarks(path) and
       "信息系统检查情况表" in bookmarks(path), "headings and titles of annexes are bookmarks", bookmarks(path))
    signed = [i for i, (_, _, words) in enumerate(all_pages) if any(w[4] == "特此报告。" for w in words)]
    dated = [w for w in all_pages[signed[0]][2] if w[4] == "2026年9月12日"]
    ok(dated, "the signature stands on the page where the text ends")
    edge = all_pages[0][0] - 26 * MM
    ok(near(edge - dated[0][2], 4 * 156 * MM / 28), "the date ends four characters before the line does", dated)


def test_grid(work):
    path, _ = make(work, "grid")
    all_pages = pages(path)
    ok(len(all_pages) == 3, "three times 22 lines of 28 characters are three pages", len(all_pages))
    for number, (width, _, words) in enumerate(all_pages, 1):
        lines = sorted((w for w in words if set(w[4]) == {"安"}), key=lambda w: w[1])
        ok(len(lines) == 22 and all(len(w[4]) == 28 for w in lines), f"page {number}: 22 lines of 28 characters",
           [len(w[4]) for w in lines])
        ok(all(near(w[0], 28 * MM) and near(w[2], width - 26 * MM) for w in lines), f"page {number}: 28 and 26 mm at the sides",
           [(w[0] / MM, (width - w[2]) / MM) for w in lines[:2]])
        pitch = [b[1] - a[1] for a, b in zip(lines, lines[1:])]
        ok(all(near(p, 225 * MM / 22, 0.05) for p in pitch), f"page {number}: lines are one pitch apart", pitch)
        middle = [(w[1] + w[3]) / 2 for w in (lines[0], lines[-1])]
        # A glyph's box is not the character's; the middle of the first and the last line is 11 pitches from the area's.
        area = (37 + 225 / 2) * MM
        ok(near((middle[0] + middle[1]) / 2, area, 1 * MM), f"page {number}: 37 mm above, 35 mm below",
           (middle[0] / MM, middle[1] / MM))
        dashes = sorted((w for w in words if set(w[4]) != {"安"}), key=lambda w: w[0])
        ok("".join(w[4] for w in dashes) == f"—{number}—", f"page {number}: its number between dashes", dashes)
        size = 14
        outside = width - 26 * MM - size if number % 2 else 28 * MM + size
        ok(near(dashes[-1][2] if number % 2 else dashes[0][0], outside), f"page {number}: the number one character from the outer side",
           (dashes, outside))


def test_breaks(work):
    path, _ = make(work, "breaks")
    first, second = (flat(text_of(path, "-f", str(i), "-l", str(i))) for i in (1, 2))
    lines = text_of(path, "-layout").split()
    ok("1项" + 13 * "安" in "".join(lines) and not any(re.search(r"\d$", line) for line in lines[:2]),
       "a number stays with its unit", lines[:4])
    ok(any("21～29.4" in line for line in lines), "and with the number that it reaches to", lines[:4])
    ok("有下列问题" not in first and second.startswith("有下列问题"), "a line that leads in a list stands on its page", (first, second))


def test_plain(work):
    path, _ = make(work, "plain")
    text = re.sub(r"\s+", " ", text_of(path, "-raw"))
    wrong = in_order(text, "Self-inspection of network and", "Contents", "1 Organisation of the inspection", "1.1 Who did it",
                     "3 were not verified", "Every Friday", "Table 1: systems", "Evidence")
    ok(not wrong, "the English text can be read out in order", wrong)
    ok("“Quoted” – it’s so." in text, "English quotes stay", text)
    all_pages = pages(path)
    count = len(all_pages)
    ok(all(f"Page {i} of {count}" in " ".join(w[4] for w in words) for i, (_, _, words) in enumerate(all_pages, 1)),
       "each page says which of how many it is")
    ok(all(w[0] >= 24 * MM - 1 and w[2] <= width - 24 * MM + 1 for width, _, words in all_pages for w in words),
       "nothing stands in the margins", [w for width, _, words in all_pages for w in words if w[2] > width - 24 * MM + 1])
    evidence = next(i for i, (_, _, words) in enumerate(all_pages, 1) if "PermitRootLogin" in [w[4] for w in words])
    ok(f"3 Evidence {evidence} " in text, "the contents name the page", text[:400])
    quotes = [w for _, _, words in all_pages for w in words if w[4] == "it’s"]
    ok(quotes and quotes[0][2] - quotes[0][0] < 20, "an apostrophe is not as wide as a Chinese character", quotes)


def content(path):
    """The drawing of all pages."""
    raw = open(path, "rb").read()
    found = []
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", raw, re.S):
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            pass
    return b"\n".join(found)


def test_pictures(work):
    path, _ = make(work, "plain")
    rows = [line.split() for line in run("pdfimages", "-list", path).stdout.splitlines()[2:]]
    ok(sorted((r[3], r[4], r[8]) for r in rows) == [("240", "120", "image"), ("240", "120", "jpeg")],
       "a PNG and a JPEG are there, the JPEG as it was", rows)


def test_unseen(work):
    path, _ = make(work, "plain")
    amber = re.escape(b"1 0.941176 0.760784 rg")
    ok(re.search(amber, content(path)), "what was not verified stands on a colour of its own")


def test_nasty(work):
    path, done = make(work, "nasty")
    ok(done.returncode == 0, "empty blocks, broken pictures, endless words: written all the same", done.stdout + done.stderr)
    ok(run("pdfinfo", path).returncode == 0 and not run("pdftotext", path, "-").stderr, "and a reader reads it")
    ok("图片无法显示" in flat(text_of(path)), "what is no picture is told")
    ok(flat(text_of(path)).count("x") >= 29999, "a row that is taller than a page loses nothing")


def test_fonts(work):
    where = f"{work}/bare"
    os.makedirs(f"{where}/tests")
    shutil.copy(maker, f"{where}/tests/maker")
    done = run(f"{where}/tests/maker", "grid", f"{work}/none.pdf")
    ok(done.returncode == 1 and "zicha-pdf.so" in done.stdout, "a program without its PDF part says what is missing", done.stdout)
    path, done = make(work, "official", "system")
    ok(done.returncode in (0, 1), "without our fonts it takes the system's, or says that there is none", done.stdout)
    if done.returncode == 0:
        ok("县卫生健康局" in text_of(path), "and the text can be searched as well")


def test_speed(work):
    path, done = make(work, "hundred")
    before = os.times().children_user
    run(maker, "hundred", f"{work}/again.pdf")
    spent = os.times().children_user - before
    info = run("pdfinfo", path).stdout
    count = int(re.search(r"Pages:\s+(\d+)", info).group(1))
    ok(count >= 100, "a long document has its pages", info)
    # The aim is two seconds; sanitizers and valgrind take ten times as long.
    ok(spent < 20, "and does not take forever", spent)


with tempfile.TemporaryDirectory() as work:
    test_form(work)
    test_official(work)
    test_grid(work)
    test_breaks(work)
    test_plain(work)
    test_pictures(work)
    test_unseen(work)
    test_nasty(work)
    test_fonts(work)
    test_speed(work)
done()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""aggregate_test ZICHA - units hand in their lines by the queries of docs/aggregate.md, and the authority compares them."""
import os
import re
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import SOURCE, done, equal, ok, write, zicha  # noqa: E402

PINNED = {"SOURCE_DATE_EPOCH": "1795219200", "USER": "li", "SUDO_USER": "", "TZ": "UTC"}  # 2026-11-21
QUERIES = dict(re.findall(r"`(unit_\w+)\.sql`:\n\n```sql\n(.*?)```", open(os.path.join(SOURCE, "docs/aggregate.md"), encoding="utf-8").read(), re.S))


def run(*words, status=0):
    got = zicha(*words, env=PINNED)
    ok(got.returncode == status, " ".join(words[:2]).partition("\n")[0], got.returncode, got.stdout, got.stderr)
    return got


def unit(folder, code, root_login):
    """A unit with one host and what is wrong there as problems; returns the files that it hands in."""
    db, host = f"{folder}/{code}.db", f"{folder}/{code}"
    write(f"{host}/etc/ssh/sshd_config", f"PermitRootLogin {root_login}\n")
    run("init", "--code", code, "--name", f"Unit {code}", "--class", "school", "--db", db)
    run("inspect", f"root:{host}", "--only", "sshd-root-login", "--db", db, status=1 if root_login == "yes" else 0)
    run("problems", "update", "--db", db)
    files = [f"{folder}/{code}-{name}.csv" for name in QUERIES]
    for name, path in zip(QUERIES, files):
        run("query", QUERIES[name], "--db", db, "--format", "csv", "--out", path)
    return files


def report(db, language):
    return run("report", "district-aggregate", "--db", db, "--lang", language, "--format", "md").stdout


def test_bars(folder):
    """A bar of points of a hundred is as long as these are of a hundred, not of the best."""
    db = f"{folder}/bars.db"
    run("init", "--code", "top", "--name", "Authority", "--class", "authority", "--db", db)
    for code, score in ("a", 50), ("b", 25):
        run("records", "units", "add", f"code={code}", f"name={code}", "parent=top", "class=school", "--db", db)
        run("records", "unit_results", "add", f"unit_code={code}", "year=2026", f"score={score}", "--db", db)
    page = run("report", "district-aggregate", "--db", db, "--lang", "en", "--format", "html").stdout
    drawn = page[page.index('<svg'):page.index('</svg>')]
    widths = [float(w) for w in re.findall(r'<rect[^>]* width="([0-9.]+)"', drawn)]
    ok(len(widths) == 4 and abs(widths[1] / widths[0] - 0.5) < 0.01 and abs(widths[3] / widths[2] - 0.25) < 0.01, "half of the points is half of the bar", widths)
    ok(re.search(r'&#8288;(<a [^>]*>)?<sup>', page) and not re.search(r'[^;>]<sup>|[^;]<a [^>]*><sup>', page), "a mark of reference stands with the word before it")
    document = f"{folder}/bars.docx"
    run("report", "district-aggregate", "--db", db, "--lang", "en", "--out", document)
    with zipfile.ZipFile(document) as z:
        charts = [z.read(n).decode() for n in z.namelist() if n.startswith("word/charts/chart")]
    ok(any('<c:max val="100"/><c:min val="0"/>' in c for c in charts), "also in a document for Word")


def test_large(folder):
    """Many units, three levels deep, one of them below an office: what the sentences leave out they count."""
    db = f"{folder}/large.db"
    run("init", "--code", "top", "--name", "Authority", "--class", "authority", "--db", db)
    units = ["code,name,parent,class", "bureau,Bureau,top,office", "east,East,top,authority"]
    units += [f"s{i:02},School {i:02},{'bureau' if i % 2 else 'east'},school" for i in range(50)]
    results = ["unit_code,year,score,problems,closed,high,overdue", "east,2026,95,0,0,0,0"]
    results += [f"s{i:02},2026,{20 + i if i < 45 else ''},{'4,1,1,2' if i < 48 else ',,,'}" for i in range(50)]
    findings = ["unit_code,year,item,severity,objects", "s00,2026,a,medium,1", "s01,2026,a,critical,2", "s02,2026,a,high,3"]
    spots = ["campaign,item,object,unit_code,found,verdict,on,severity", *[f"Spot,doors,o{i},s{i:02},open,{'differs' if i < 3 else 'agrees'},2026-10-02,low" for i in range(20)]]
    for kind, lines in ("units", units), ("unit_results", results), ("unit_findings", findings):
        run("records", kind, "--import", write(f"{folder}/{kind}.csv", "\n".join(lines)), "--db", db)
    run("records", "campaigns", "add", "name=Spot", "class=spot_check", "starts_on=2026-10-01", "--db", db)
    run("records", "spot_checks", "--import", write(f"{folder}/spot_checks.csv", "\n".join(spots)), "--db", db)
    text = report(db, "en")
    ok("Units that have to hand in results: 51; handed in 51." in text, "units below an office have to hand in as well; the office has not", text)
    ok("Scores of 46 units\\: from 20 (School 00) to 95 (East)" in text and "below 60 points 40\\: School 00, " in text and " and 30 more." in text,
       "a list that is cut says so", text)
    ok("1 has 80 points or more, 5 have 60 to 80, 40 have fewer than 60, 5 gave no score" in text, "who gave no score is counted", text)
    ok("49 units found 192 problems and put right 48 (25 %); high or critical and open 48; overdue 96" in text and " and 38 more; 2 did not say how many." in text,
       "sums, and who did not say", text)
    ok(re.search(r"^\| 90–100 points \| 1 \|$", text, re.M) and re.search(r"^\| 20–29.9 points \| 10 \|$", text, re.M), "the chart of many units counts them by points", text)
    ok(re.search(r"^\| a \| critical \| 3 \| 6 \|$", text, re.M), "a finding is as severe as the worst that a unit calls it", text)
    ok(len(re.findall(r"^\| School \d\d \| doors \|", text, re.M)) == 3 and "agreeing with what was said 17, differing 3" in text,
       "what agrees is counted, what differs is listed", text)
    run("records", "unit_results", "--import", write(f"{folder}/unit_results.csv", "unit_code,year,problems,closed,high,overdue\n" + "\n".join(
        f"{line.split(',')[0]},2026,0,0,0,0" for line in results[1:])), "--db", db)
    ok("51 units found 0 problems and put right 0." in report(db, "en"), "units that found nothing are no units that said nothing")
    text = zicha("report", "circular", "--db", db, "--format", "md", env=PINNED).stdout
    ok("| doors | o0 |" in text and "agrees" not in text.partition("What was found")[2], "a circular lists problems only", text)


def test_two_years(folder):
    """What units handed in for two years is compared: scores, open problems, and rules that are broken again."""
    db = f"{folder}/years.db"
    run("init", "--code", "top", "--name", "Authority", "--class", "authority", "--db", db)
    for kind, lines in (
            ("units", ["code,name,parent,class", "east,East,top,hospital", "west,West,top,hospital", "south,South,top,school"]),
            ("unit_results", ["unit_code,year,score,problems,closed,high,overdue", "east,2025,60,10,2,1,0", "west,2025,80,4,1,0,0", "east,2026,70.5,10,9,0,0",
                              "west,2026,75,6,1,1,2", "south,2026,50,3,0,0,0"]),
            ("unit_findings", ["unit_code,year,item,severity,objects", "east,2025,a,high,1", "east,2025,b,high,1", "west,2025,a,high,1", "south,2025,a,high,1",
                               "east,2026,c,high,1", "west,2026,a,high,2"])):
        run("records", kind, "--import", write(f"{folder}/years-{kind}.csv", "\n".join(lines)), "--db", db)
    text = report(db, "en").replace("\\", "")
    ok("2 units handed in for 2025 as well: on average they went from 70 to 72.8 points, 1 better, 1 worse: West; their open problems went from 11 to 6." in text,
       "scores and open problems of those that handed in twice", text)
    ok("Of 4 rules that units did not meet in 2025 3 are met or no longer reported and 1 is broken again: West (1)." in text, "what is broken again is counted by unit", text)
    ok(re.search(r"^\| hospital \| 2 \| 2 \| 72.8 \| 70.5 \| 16 \| 62.5 \| 1 \| 2 \|", text, re.M), "kinds of unit add up", text)
    equal(text.count("\n| South | school |"), 1, "a unit is listed once, in the annex")
    ok("nothing is compared" in run("report", "district-aggregate", "--db", db, "--set", "year=2025", "--lang", "en", "--format", "md").stdout, "the first year is compared with none")


def test_new_unit(folder):
    """One host was inspected, nothing was recorded or answered yet."""
    db, host = f"{folder}/new.db", f"{folder}/new"
    write(f"{host}/etc/ssh/sshd_config", "PermitRootLogin yes\n")
    run("init", "--code", "new", "--name", "New", "--class", "hospital", "--db", db)
    run("inspect", f"root:{host}", "--only", "sshd-root-login", "--db", db, status=1)
    text = zicha("report", "hospital-annual", "--db", db, "--format", "md", env=PINNED).stdout
    ok("; 0 questions were answered by people" in text, "what does not apply was answered by nobody", text)
    ok("No departments are on record that could have answered." in text, "no departments are no departments that answered")
    ok("0 open problems; 1 result that does not conform is not on record as a problem yet;" in text and
       "Problems on record: 0; put right 0, open 0; 1 result that does not conform is not on record as a problem yet." in text,
       "what was found is told before it is a problem on record", text)
    form = zicha("report", "fact-form", "--db", db, "--format", "md", env=PINNED).stdout
    ok("no wireless device" not in form and re.search(r"IF024 .*not verified", form) and re.search(r"IF063 .*not verified", form), "an empty ledger claims nothing", form)
    run("problems", "update", "--db", db)
    text = zicha("report", "hospital-annual", "--db", db, "--format", "md", env=PINNED).stdout
    january = dict(PINNED, SOURCE_DATE_EPOCH="1799193600")  # 2027-01-06
    late = zicha("report", "hospital-annual", "--set", "year=2026", "--db", db, "--format", "md", env=january).stdout
    ok("answers and results of inspections as they stand on 6 January 2027" in late and "as they stand" not in text,
       "a score of last year that is worked out in January says what is of January", late)
    ok("1 open problem" in text and "not on record as" not in text, "once it is on record, it is one", text)


def test(folder):
    equal(sorted(QUERIES), ["unit_findings", "unit_results"], "the document holds both queries")
    db = f"{folder}/authority.db"
    run("init", "--code", "top", "--name", "Authority", "--class", "authority", "--db", db)
    for code in "a", "b", "c", "d", "office":
        run("records", "units", "add", f"code={code}", f"name=Unit {code}", "parent=top", f"class={'office' if code == 'office' else 'school'}", "--db", db)
    text = report(db, "en")
    ok("Units that have to hand in results: 4; handed in 0, not yet 4\\: Unit a, Unit b, Unit c, Unit d." in text and "nothing is claimed of them" in text,
       "units that handed in nothing are named; an office of one's own is none", text)
    handed = unit(folder, "a", "yes") + unit(folder, "b", "yes") + unit(folder, "c", "no")
    rows = open(handed[0], encoding="utf-8").read().splitlines()
    line = dict(zip(rows[0].split(","), rows[1].split(",")))
    equal([line[name] for name in ("unit_code", "year", "reported_on", "objects", "unreached", "problems", "high", "closed")],
          ["a", "2026", "2026-11-21", "1", "0", "1", "1", "0"], "a unit's line tells its objects and problems")
    ok(not re.search(r"root:|/etc|sshd_config", "".join(open(f, encoding="utf-8").read() for f in handed)), "no place on a host leaves the unit")
    for kind in QUERIES:
        run("records", kind, *[w for f in handed if kind in f for w in ("--import", f)], "--db", db)
    run("records", "unit_results", "set", "b / 2026", "score=91.5", "overdue=1", "--db", db)
    run("records", "campaigns", "add", "name=Spot", "class=spot_check", "starts_on=2026-10-01", "--db", db)
    run("records", "spot_checks", "add", "campaign=Spot", "unit_code=c", "item=doors", "found=open", "verdict=differs", "on=2026-10-02", "--db", db)
    text = report(db, "en")
    ok("handed in 3, not yet 1\\: Unit d." in text, "who is missing", text)
    ok("to 91.5 (Unit b)" in text, "the best score", text)
    ok("3 units found 2 problems and put right 0 (0 %)" in text and "overdue 1\\: Unit b 1" in text, "rates, and what is overdue", text)
    ok(re.search(r"\| Root cannot sign in over SSH with a password \| high \| 2 \| 2 \|", text), "what two units do not meet", text)
    ok("| Unit c | 1 | 0 | 1 | 0 | 2026-10-02 |" in text, "spot checks by unit", text)
    picks = re.findall(r"^\| (Unit .) \| ([^|]*; [^|]*|handed in nothing[^|]*|spot checks[^|]*) \|$", text, re.M)
    ok(len(picks) == 3 and picks[0][0] == "Unit c" and "spot checks differed on 1" in picks[0][1], "whom to check next, and why", picks, text)
    ok("下一批抽查单位" in report(db, "zh_CN"), "the same in Chinese")
    run("records", "spot_checks", "add", "campaign=Spot", "unit_code=a", "item=doors", "found=shut", "verdict=agrees", "on=2026-10-03", "--db", db)
    ok("| Unit a | 1 | 1 | 0 | 0 | 2026-10-03 |" in report(db, "en") and "| Unit c | 1 | 0 | 1 | 0 | 2026-10-02 |" in report(db, "en"),
       "the same item in two units is two spot checks")
    run("records", "spot_checks", "set", "Spot / doors / c", "advice=Shut them", "--db", db)
    run("problems", "update", "--db", db)
    ok("No problems are on record" in report(db, "en"), "what is wrong in a unit is no problem of the authority")
    got = run("records", "unit_results", "set", "a / 2026", "closed=5", "--db", db, status=3)
    ok("more was put right than was found" in got.stderr, "numbers that cannot be are refused", got.stderr)


with tempfile.TemporaryDirectory() as top:
    test(top)
    test_bars(top)
    test_large(top)
    test_two_years(top)
    test_new_unit(top)
done()

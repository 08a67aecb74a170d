#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What belongs together is there: parsers and fuzz targets, checks and fixtures, controls and clauses."""
import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "cli"))
from tap import SOURCE, done, equal, ok, zicha  # noqa: E402

tree = pathlib.Path(SOURCE)

# ---- parsers ----
WITHOUT_BYTES = {"firewall": "the shape that three parsers share"}
THROUGH = {
    "config": "config_tree",
    "config_acl": "config_ios",
    "config_acl_judge": "config_ios",
    "config_dnat": "config_vrp",
    "config_finish": "config_family",
    "config_guard": "config_family",
    "config_period": "config_family",
    "config_tls": "config_family",
    "config_vrf": "config_family",
    "config_ios_access": "config_ios",
    "config_ios_port": "config_ios",
    "config_ios_route": "config_ios",
    "config_ios_rules": "config_ios",
    "config_ios_zone": "config_ios",
    "config_port": "config_vrp",
    "config_route": "config_vrp",
    "config_secpath": "config_comware",
    "config_secret": "config_tree",
    "config_set": "config_ios",
    "config_usg": "config_vrp",
    "config_vrp_access": "config_vrp",
    "config_vrp_log": "config_vrp",
    "config_vrp_port": "config_vrp",
    "config_vrp_route": "config_vrp",
    "config_vrp_rules": "config_vrp",
    "nft_text": "nft_json",
    "nft_words": "nft_file",
    "service_banner_database": "service_banner",
    "service_banner_device": "service_banner",
    "service_banner_http": "service_banner",
    "service_banner_middle": "service_banner",
    "service_banner_network": "service_banner",
    "service_banner_remote": "service_banner",
    "sign_in_device": "sign_in",
    "sql_quote": "sql_dump",
    "sql_fill": "sql_dump",
    "sql_rows": "sql_dump",
    "sql_table": "sql_dump",
    "sql_value": "sql_dump",
    "wire_inner": "wire_frame",
    "xlsx_book": "xlsx",
}
for parser in sorted(p.stem for p in (tree / "src/parse").glob("*.c")):
    if parser in WITHOUT_BYTES:
        continue
    target = THROUGH.get(parser, parser)
    corpus = tree / "tests/fuzz/corpus" / target
    ok((tree / f"tests/fuzz/{target}.c").exists() and corpus.is_dir() and any(corpus.iterdir()),
       f"{parser}: it has a fuzz target and a corpus")
# What one process of zicha reads from another, which may have been broken into.
wires = {p.stem for p in (tree / "src").glob("*/*_wire.c")} | {"message"}
for wire in sorted(wires):
    corpus = tree / "tests/fuzz/corpus" / wire
    ok((tree / f"tests/fuzz/{wire}.c").exists() and corpus.is_dir() and any(corpus.iterdir()), f"{wire}: it has a fuzz target and a corpus")
equal({p.stem for p in (tree / "tests/fuzz").glob("*.c")} - {p.stem for p in (tree / "src/parse").glob("*.c")} - wires, set(),
      "each fuzz target is of a parser, or of what processes say to each other")

# ---- checks ----
folders = sorted(p for p in (tree / "checks").glob("*/*") if p.is_dir())
of_unit = sorted(p for p in (tree / "unit-checks").glob("*/*") if p.is_dir())
for folder in folders + of_unit:
    ok({"check.sql", "pass.sql", "fail.sql"} == {p.name for p in folder.iterdir()}, f"{folder.name}: it has its fixtures, and nothing else")
equal(len({f.name for f in folders + of_unit}), len(folders + of_unit), "no id stands twice")
ids = {f.name for f in folders}
for folder in of_unit:
    named = re.findall(r"check_id\s+(?:IN \(|= )((?:'[^']+'(?:, )?)+)", (folder / "check.sql").read_text(encoding="utf-8"))
    for id in re.findall("'([^']+)'", " ".join(named)):
        ok(id in ids, f"{folder.name}: there is a check {id}, on which it leans")
got = zicha("controls")
ok(got.returncode == 0, "every control that a check names is a clause of a framework", got.stderr)

# ---- frameworks ----
frameworks = {f["name"]: f["clauses"] for f in json.loads(zicha("controls", "--format", "json").stdout)["frameworks"]}
for level, n in {"L1": 55, "L2": 135, "L3": 211, "L4": 228}.items():
    equal(sum(level in c["ids"] for c in frameworks["gbt22239"]), n, f"GB/T 22239 has {n} items at {level}")
for level in ("L2", "L3"):
    units = [c["units"][level].rstrip("?") for c in frameworks["gbt22239"] if level in c["ids"]]
    equal(len(set(units)), len(units), f"each item of {level} has a test unit of its own")
cases = {i for c in frameworks["highrisk"] for i in c["ids"].values()}
equal({i for c in frameworks["gbt22239"] for i in c.get("high_risk", "").split()}, cases,
      "each high-risk case belongs to an item, and items name no others")
equal(sum(c["points"] for c in frameworks["selfeval"]), 100, "the self-evaluation is worth 100 points")
CHOICE = re.compile(r"1=[^;]+(; 0(\.\d+)?=[^;]+)+")
for c in frameworks["selfeval"]:
    ok(CHOICE.fullmatch(c["rule"]) if c["kind"] == "choice" else c["rule"].count(" / ") == 1,
       f"{c['ids']['id']}: its rule can be read", c["rule"])
equal(len(frameworks["zicha"]), 408, "zicha has all demands of the source documents")
equal([c["ids"]["id"] for c in frameworks["zicha"] if "later" in c], [], "none of them waits for a later version")
left_over = [f"{name}:{next(iter(c['ids'].values()))}" for name in sorted(frameworks)
             for c in frameworks[name] if not c["is_answered"]]
equal(left_over, [], "no clause is left over")
clauses = [c for name in frameworks for c in frameworks[name]]
kinds = {p.stem for p in (tree / "records").glob("*.kind")}
commands = set(re.findall(r"^  (\w+) ", zicha("help").stdout, re.M))
ids = {kind: {i for c in clauses for i in c[kind]} for kind in ("records", "workflows")}
units = {p.name for p in (tree / "unit-checks").glob("*/*")}
equal(ids["records"] - kinds - units, set(), "the records that answer a clause are kinds or checks of the unit")
equal(ids["workflows"] - commands, set(), "the workflows that answer a clause are commands")

# ---- the national form, and the sections that reports of this kind have ----
form = re.sub(r"\s*\n    ", " ", (tree / "reports/claims/form.claims").read_text(encoding="utf-8"))
fields = {}
for claim in re.split(r"\n(?=claim: )", form):
    sql = re.search(r"^sql: (.*)$", claim, re.M)[1]
    for n, part in re.findall(r"'(IF\d{3})' AS no(.*?)(?= UNION ALL SELECT 'IF|$)", sql):
        fields[n] = part
    for n in re.findall(r"IF\d{3}", re.search(r"^table: (.*)$", claim, re.M)[1]):
        fields[n] = sql
equal(sorted(fields), [f"IF{n:03}" for n in range(1, 66)], "the form has all 65 fields of the national one")
equal([n for n, part in sorted(fields.items()) if " FROM " not in part], [], "and each is asked of records, answers or what was seen")
claims = set(re.findall(r"^claim: (\S+)$", "".join(p.read_text(encoding="utf-8") for p in (tree / "reports/claims").glob("*.claims")), re.M))
templates = "".join(p.read_text(encoding="utf-8") for p in (tree / "reports").glob("*.report"))
named = {n for line in re.findall(r"^claim (.*)$", templates, re.M) for n in line.split()}
equal(sorted(named - claims), [], "templates name claims that there are")
equal(sorted(claims - named), [], "and no claim is without a template that makes it")
words = "".join(p.read_text(encoding="utf-8") for p in (tree / "reports/claims").glob("*.claims"))
queries, asked = (set(re.findall(rf"^{word}: (\S+)", words, re.M)) for word in ("query", "ask"))
selected = {n for line in re.findall(r"^with: (.*)$", words, re.M) for n in line.split()}
equal(sorted(queries ^ (asked | selected)), [], "and each query with a name is asked or selected from by a claim")
sections = [line.split("\t") for line in (tree / "tests/reports/sections.tsv").read_text(encoding="utf-8").splitlines()[1:]]
equal(len(sections), 59, "reports of this kind have 59 sections")
for number, words, _, by in sections:
    missing = [n for n in by.split() if not (re.search("^" + n[1:].replace(":", "[: ]") + r"\b", templates, re.M) if n[0] == "@" else n in named)]
    ok(by and not missing, f"section {number}, {words}: claims and parts of templates answer it", missing)
numbers = {s[0] for s in sections}
equal({s for c in frameworks["zicha"] for s in c["reports"] if re.fullmatch(r"[0-9A]\.\d+", s)} - numbers, set(), "the sections that answer a demand are among them")

# ---- what the words promise ----
readme = (tree / "README.md").read_text(encoding="utf-8")
for folder in sorted(p.name for p in (tree / "src").iterdir() if p.is_dir()):
    ok(f"src/{folder}/" in readme, f"README tells what src/{folder}/ is for")
words = (tree / "src/report/report_words.c").read_text(encoding="utf-8")
for area in sorted({f.parent.name for f in folders + of_unit}):
    ok(f'{{ "{area}", N_("' in words, f"reports have words for the area {area}")
changes = (tree / "CHANGELOG.md").read_text(encoding="utf-8")
ok(f"* {len(folders)} checks" in changes, f"CHANGELOG counts the {len(folders)} checks")
ok(f"{len(of_unit)} checks of what the unit recorded" in changes,
   f"CHANGELOG counts the {len(of_unit)} checks of what the unit recorded")
tables = len(list((tree / "src/table/host").glob("*.c")))
ok(f"* {tables} host tables" in changes, f"CHANGELOG counts the {tables} tables")
# A record that gets another name takes its answers along: what a question is asked for must be known.
for subject in sorted(set(re.findall(r"^subject: (.*)$", "".join(p.read_text(encoding="utf-8") for p in (tree / "questions").glob("*.questions")), re.M))):
    column, kind = (re.match(r"SELECT (\w+) FROM (\w+)\b", subject) or re.match(r"()(\w+)$", subject)).groups()
    declared = (tree / "records" / f"{kind}.kind").read_text(encoding="utf-8")
    ok(column in ("", "id") or re.search(rf"^field {column}: ref\(", declared, re.M), f"questions asked for each of {subject} are asked for records")

done()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What belongs together is there: parsers and fuzz targets, checks and fixtures, controls and clauses."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "cli"))
from tap import SOURCE, done, equal, ok, zicha  # noqa: E402

tree = pathlib.Path(SOURCE)

# ---- parsers ----
WITHOUT_BYTES = {"firewall": "the shape that three parsers share"}
THROUGH = {"nft_text": "nft_json", "nft_words": "nft_file", "xlsx_book": "xlsx"}
for parser in sorted(p.stem for p in (tree / "src/parse").glob("*.c")):
    if parser in WITHOUT_BYTES:
        continue
    target = THROUGH.get(parser, parser)
    corpus = tree / "tests/fuzz/corpus" / target
    ok((tree / f"tests/fuzz/{target}.c").exists() and corpus.is_dir() and any(corpus.iterdir()),
       f"{parser}: it has a fuzz target and a corpus")
equal({p.stem for p in (tree / "tests/fuzz").glob("*.c")} - {p.stem for p in (tree / "src/parse").glob("*.c")}, set(),
      "each fuzz target is of a parser")

# ---- checks ----
folders = sorted(p for p in (tree / "checks").glob("*/*") if p.is_dir())
for folder in folders:
    ok({"check.sql", "pass.sql", "fail.sql"} == {p.name for p in folder.iterdir()}, f"{folder.name}: it has its fixtures, and nothing else")
equal(len({f.name for f in folders}), len(folders), "no id stands twice")
got = zicha("controls")
ok(got.returncode == 0, "every control that a check names is a clause of a framework", got.stderr)

# ---- what the words promise ----
readme = (tree / "README.md").read_text(encoding="utf-8")
for folder in sorted(p.name for p in (tree / "src").iterdir() if p.is_dir()):
    ok(f"src/{folder}/" in readme, f"README tells what src/{folder}/ is for")
words = (tree / "src/report/report_words.c").read_text(encoding="utf-8")
for area in sorted(p.name for p in (tree / "checks").iterdir() if p.is_dir()):
    ok(f'{{ "{area}", N_("' in words, f"reports have words for the area {area}")
changes = (tree / "CHANGELOG.md").read_text(encoding="utf-8")
ok(f"* {len(folders)} checks" in changes, f"CHANGELOG counts the {len(folders)} checks")
tables = len(list((tree / "src/table/host").glob("*.c")))
ok(f"* {tables} host tables" in changes, f"CHANGELOG counts the {tables} tables")
done()

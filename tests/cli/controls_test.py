#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Frameworks are read strictly, and each clause shows the checks that answer it."""
import json
import os
import tempfile

from tap import SOURCE, done, equal, ok, write, zicha

CHECK = open(f"{SOURCE}/checks/accounts/uid-zero-unique/check.sql", encoding="utf-8").read()
TITLES = "# title: Trial\n# title[zh_CN]: 试验\n"
COLUMNS = "L1\tL2\tgroup\tgroup_zh\tpoint\tpoint_zh\trequirement\trequirement_zh\tverify\n"


def clause(first, second, verify="auto"):
    return f"{first}\t{second}\tGroup\t组\tPoint\t点\tMust be so\t应当如此\t{verify}\n"


with tempfile.TemporaryDirectory() as scratch:
    def ask(framework, *arguments, controls="trial:2.1.a"):
        """Runs `zicha controls` with one framework and one check."""
        folder = tempfile.mkdtemp(dir=scratch)
        os.makedirs(f"{folder}/profiles")
        write(f"{folder}/frameworks/trial.tsv", framework)
        lines = [f"-- controls: {controls}" if line.startswith("-- controls:") else line for line in CHECK.split("\n")]
        write(f"{folder}/checks/accounts/uid-zero-unique/check.sql", "\n".join(lines))
        got = zicha("controls", *arguments, env={"ZICHA_CONTENT": folder})
        got.stderr = got.stderr.replace(folder + "/", "")
        return got

    good = TITLES + COLUMNS + clause("1.1.a", "2.1.a") + clause("", "2.1.b", "manual")
    got = ask(good, "trial", "--format", "json")
    clauses = json.loads(got.stdout)["frameworks"][0]["clauses"]
    equal((got.returncode, [c["checks"] for c in clauses]), (0, [["uid-zero-unique"], []]),
          "a clause shows the check that names it, another shows none")
    equal([c["ids"] for c in clauses], [{"L1": "1.1.a", "L2": "2.1.a"}, {"L2": "2.1.b"}],
          "a clause has the ids of its levels only")
    got = ask(good, "trial", "--format", "json", controls="trial:1.1.a")
    equal(json.loads(got.stdout)["frameworks"][0]["clauses"][0]["checks"], ["uid-zero-unique"],
          "a check may name a clause by the id of any level")
    got = ask(good, "trial", "--level", "L1")
    ok("1.1.a" in got.stdout and "2.1" not in got.stdout, "--level shows the ids and clauses of one level", got.stdout)
    got = ask(good, "trial", "--lang", "zh_CN")
    ok("应当如此" in got.stdout and "Must" not in got.stdout, "requirements are shown in Chinese", got.stdout)
    equal(ask(good, "other").returncode, 3, "a framework that is not there is wrong use")
    equal(ask(good, "trial", "--level", "L7").returncode, 3, "a level that is not there is wrong use")

    extra = COLUMNS[:-1] + "\tunit_L2\tsag\tweight\tpoints\tkind\trule\trule_zh\tsection\tlater\tlater_zh\n"
    plain = clause("1.1.a", "2.1.a")[:-1]
    full = TITLES + extra + plain + "\tL2-U-01\tS\tkey\t2.5\tchoice\t1=yes; 0=no\t1=是；0=否\t2.1 2.2\tfirst this\t先做这个\n"
    got = ask(full, "trial", "--format", "json")
    first = json.loads(got.stdout)["frameworks"][0]["clauses"][0]
    equal({k: first[k] for k in ("units", "sag", "weight", "points", "kind", "rule", "later", "reports", "records", "is_answered")},
          {"units": {"L2": "L2-U-01"}, "sag": "S", "weight": "key", "points": 2.5, "kind": "choice", "rule": "1=yes; 0=no",
           "later": "first this", "reports": ["2.1", "2.2"], "records": [], "is_answered": True},
          "further columns are shown")
    got = ask(full, "trial")
    ok("→ checks: uid-zero-unique" in got.stdout and "→ reports: 2.1, 2.2" in got.stdout and "not yet: first this" in got.stdout,
       "what answers a clause is told by its kind, also why nothing does yet", got.stdout)
    later = clause("1.2", "2.2")[:-1] + "\t" * 9 + "first this\t先做这个\n"
    clauses = json.loads(ask(full + later + later.replace("first this\t先做这个", "\t").replace("1.2\t2.2", "1.3\t2.3"), "trial",
                             "--format", "json").stdout)["frameworks"][0]["clauses"]
    equal([c["is_answered"] for c in clauses], [True, True, False], "a reason why not yet is an answer, nothing at all is none")

    got = ask(good, controls="trial:2.1.z")
    ok(got.returncode == 1 and "no framework has the control trial:2.1.z" in got.stderr,
       "a control that no framework has is told", got.stderr)

    # ---- what else can answer a clause ----
    QUESTION = ("question: so\ntitle: So\ntitle[zh_CN]: 是\nevidence: E\nevidence[zh_CN]: 证\nfix: F\nfix[zh_CN]: 改\n"
                "controls: trial:2.1.b\n")
    CLAIM = "claim: told\nsql: SELECT 1 AS n\ntext: {n}.\ntext[zh_CN]: {n}。\nnone: -\nnone[zh_CN]: -\ncontrols: trial:2.1.b\n"
    REPORT = "title: T\ntitle[zh_CN]: 题\ncontrols: trial:2.1.b\n\n# A | 甲\nclaim told\n"
    ANSWERS = "# a note\nworkflow: problems\ncontrols: trial:1.1.a trial:2.1.b\n\nrecord: rosters\ncontrols: trial:2.1.b\n"

    def ask_all(answers=ANSWERS, question=QUESTION):
        folder = tempfile.mkdtemp(dir=scratch)
        os.makedirs(f"{folder}/profiles")
        os.makedirs(f"{folder}/checks")
        for path, text in (("frameworks/trial.tsv", good), ("frameworks/program.answers", answers),
                           ("questions/room.questions", question), ("reports/claims/a.claims", CLAIM),
                           ("reports/yearly.report", REPORT)):
            write(f"{folder}/{path}", text)
        lines = ["-- controls: trial:2.1.b" if line.startswith("-- controls:") else line for line in CHECK.split("\n")]
        write(f"{folder}/unit-checks/accounts/uid-zero-unique/check.sql", "\n".join(lines))
        return zicha("controls", "trial", "--format", "json", env={"ZICHA_CONTENT": folder})

    got = ask_all()
    clauses = json.loads(got.stdout)["frameworks"][0]["clauses"]
    equal([{k: c[k] for k in ("checks", "records", "questions", "workflows", "reports")} for c in clauses],
          [{"checks": [], "records": [], "questions": [], "workflows": ["problems"], "reports": []},
           {"checks": [], "records": ["rosters", "uid-zero-unique"], "questions": ["so"], "workflows": ["problems"],
            "reports": ["told", "yearly"]}],
          "checks of the unit, questions, claims, reports and the program itself answer clauses")
    equal((got.returncode, got.stderr), (0, ""), "and nothing is wrong")
    for fact, options, place, words in (
            ("a question's unknown control", {"question": QUESTION.replace("2.1.b", "9.9")}, "room.questions:1:1", "the control trial:9.9"),
            ("the program's unknown control", {"answers": ANSWERS.replace("2.1.b", "9.9")}, "program.answers:3:1", "the control trial:9.9"),
            ("an unknown word", {"answers": ANSWERS + "\nmagic: x\n"}, "program.answers:8:1", "workflow, record or report"),
            ("controls of nothing", {"answers": "controls: trial:2.1.b\n"}, "program.answers:1:1", "workflow, record or report")):
        got = ask_all(**options)
        ok(got.returncode == 1 and place in got.stderr and words in got.stderr, f"{fact} is told with its place", got.stderr)

    def refuses(fact, text, place, words):
        got = ask(text)
        ok(got.returncode == 1 and f"frameworks/trial.tsv:{place}" in got.stderr and words in got.stderr,
           f"{fact} is told with its place", got.returncode, got.stderr)

    refuses("a missing column", good + clause("1.2", "2.2").replace("\tPoint", ""), 6, "8 columns, not 9")
    refuses("a column too many", good + clause("1.2", "2.2\t"), 6, "10 columns, not 9")
    refuses("an id that stands twice", good + clause("1.1.a", ""), 6, "this id")
    refuses("a clause without an id", good + clause("", ""), 6, "no id")
    refuses("a missing Chinese text", good + clause("1.2", "").replace("应当如此", ""), 6, "Chinese")
    refuses("an unknown way to verify", good + clause("1.2", "", "perhaps"), 6, "verify must be")
    refuses("a wrong column name", TITLES + COLUMNS.replace("verify", "how") + clause("1", "2"), 3, "columns must be")
    refuses("an unknown further column", full.replace("\tsag", "\tsage"), 3, "the column sage is not known")
    refuses("a column that stands twice", full.replace("\tsag", "\tweight"), 3, "the column weight is not known, or stands twice")
    refuses("units of a level that is not there", full.replace("unit_L2", "unit_L5"), 3, "unit_L5")
    refuses("a letter that is no grade", full.replace("\tS\t", "\tB\t"), 4, "sag must be")
    refuses("an unknown weight", full.replace("\tkey\t", "\theavy\t"), 4, "weight general")
    refuses("points that are no number", full.replace("2.5", "many"), 4, "points must be")
    refuses("more points than there are", full.replace("2.5", "101"), 4, "points must be")
    refuses("a reason in one language only", full.replace("先做这个", ""), 4, "both languages")
    refuses("a missing title", COLUMNS + clause("1", "2"), 1, "title")

got = zicha("controls")
equal((got.returncode, got.stderr), (0, ""), "our own frameworks and the controls of our checks have no mistake")
done()

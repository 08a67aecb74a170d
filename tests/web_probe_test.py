#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""web_probe_test ZICHA - what is open to injection is found, what is not is not, and nothing is changed.

A sample of tests/vulnsite is tried out, drawn by SEED; N asks for so many cases (0: all). Pages that change by themselves are all
tried out, NOISE times over."""
import collections
import csv
import io
import itertools
import json
import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "vulnsite")]
from patience import HANG
from tap import SOURCE, ZICHA, done, equal, ok, zicha
import cases
import languages
import maria
import postgres
import server

N = int(os.environ.get("N", "500"))
SEED = int(os.environ.get("SEED", "1"))
NOISE = int(os.environ.get("NOISE", "2"))
ONLY = os.environ.get("ONLY")
FIELDS = "url, place, parameter, class, technique, is_confirmed, requests, probe, evidence"


# What is tried there as well, where the names of a page make it likely.
LANGUAGES = "command", "ldap", "xpath", "nosql"


def look(site, *settings):
    """The rows of web_probes, and how long it took."""
    command = [ZICHA, "query", f"SELECT {FIELDS} FROM web_probes", f"http://127.0.0.1:{site.port}/", "--format", "csv"]
    for s in ("web.active=1", "web.rate=100000", "web.pages=100000", *settings):
        command += ["--set", s]
    before = time.monotonic()
    run = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ, ZICHA_CONTENT=SOURCE), timeout=HANG)
    return list(csv.DictReader(io.StringIO(run.stdout))), time.monotonic() - before, run.stderr


def sample(every):
    if ONLY:
        every = [c for c in every if ONLY in cases.label(c)]
    few = [c for c in every if c["family"] in ("other", "default", "notice", "place", "encoded", *LANGUAGES)]
    chosen = random.Random(SEED).sample(every, min(N or len(every), len(every)))
    chosen += [dict(c, is_beside=True) for c in few if c not in chosen]  # more of these than in all: not for averages
    # Pages that always answer 500 stand side by side in the table; three in a row would end the survey.
    random.Random(SEED).shuffle(chosen)
    return chosen


def path_of(row):
    path = "/" + row["url"].split("/", 3)[3]
    return path.rpartition("/")[0] if row["place"] == "path" and path.count("/") == 3 else path


def compare(chosen, rows):
    """What was missed, what is false."""
    found, how = collections.defaultdict(set), {}
    for r in rows:
        if r["is_confirmed"] == "1":
            found[path_of(r)].add(r["class"])
            how[path_of(r), r["class"]] = f"{r['technique']} {r['probe']} {r['evidence']}"
    missed = [f"{k}: {cases.label(c)}" for c in chosen if not c["named"] for k in c["truth"] - found[c["path"]]]
    false = [f"{k}: {cases.label(c)} {how[c['path'], k]}" for c in chosen for k in found[c["path"]] - c["truth"]]
    return missed, false


def tell_costs(chosen, site):
    costs = collections.defaultdict(list)
    for c in chosen:
        kind = c.get("operation") if c["family"] == "sql" else c.get("escape")
        costs[bool(c["truth"]), c["family"], c.get("way"), kind].append(site.requests.get(c["path"], 0))
    for key, n in sorted(costs.items(), key=lambda kv: -sum(kv[1]) / len(kv[1])):
        print("#", *key, len(n), round(sum(n) / len(n), 1))


def judge(chosen, site, name, most_open=9, most_closed=10):
    rows, seconds, words = look(site)
    missed, false = compare(chosen, rows)
    n_open = sum(len(c["truth"]) for c in chosen if not c["named"])
    n_requests = sum(site.requests.get(c["path"], 0) for c in chosen)
    print(f"# {name}: {len(chosen)} cases, {n_open} open, {n_requests} requests, {seconds:.1f} s")
    asked = collections.defaultdict(int)
    for r in rows:
        asked[path_of(r)] = max(asked[path_of(r)], int(r["requests"]))
    # Of heads and cookies a row tells only where the page heeds them.
    equal([c["path"] for c in chosen if c["path"] not in asked and c.get("place", "path") == "path"], [], f"{name}: each parameter was tried out")
    ok(not missed, f"{name}: all that is open was found", f"{len(missed)} missed", *missed, words)
    ok(not false, f"{name}: nothing else was", f"{len(false)} false", *false)
    for what, most in (True, most_open), (False, most_closed):
        group = [asked[c["path"]] for c in chosen if bool(c["truth"]) == what and "is_beside" not in c and "is_twice" not in c
                 and c["family"] not in ("default", *LANGUAGES)]  # with two values; in several languages; tried once more as a whole
        mean = sum(group) / max(1, len(group))
        ok(mean <= most, f"{name}: {most} requests at most for a parameter that is {'open' if what else 'closed'}, on average: {mean:.2f}")
    if os.environ.get("COSTS"):
        tell_costs(chosen, site)
    equal(site.changed, 0, f"{name}: no row was changed")
    equal(site.posts, 0, f"{name}: nothing was posted")
    equal(site.slept, [], f"{name}: the database did not sleep")
    site.close()


def take_time(name, every, **options):
    """Only on request, and then the database sleeps for less than six seconds a parameter."""
    chosen = [c for c in every if c["family"] == "timed"]
    if N and options:
        chosen = chosen[:1]
    site = server.Site(chosen, **options)
    rows, seconds, words = look(site, "web.time_tests=1")
    found = {path_of(r) for r in rows if r["is_confirmed"] == "1"}
    equal(sorted(found), sorted(c["path"] for c in chosen if c["truth"]), f"{name}: what only time tells is found on request ({seconds:.0f} s)")
    n_open = len([c for c in chosen if c["truth"]])
    ok(sum(map(float, site.slept)) <= 6 * n_open, f"{name}: it slept for less than six seconds each", site.slept)
    equal(site.changed, 0, f"{name}: no row was changed by that")
    site.close()


FORMS_PAGE = """<html><head><title>forms</title></head><body>
<a href="/logout?who=1">x</a> <a href="/items?action=delete&amp;id=1">x</a> <a href="/items?deleteItem=1&amp;id=1">x</a>
<a href="/status?deleted=0">x</a>
<form action="/find"><input type=hidden name=csrf_token value=abc><input name=q value=tea><input type=submit name=go value=Find></form>
<form action="/guests" method=post><input name=text value=tea><input type=submit></form>
<form action="/wipe"><input name=all value=1><button name=b value="Delete all">Delete</button></form>
<form action="/sign-in"><input name=user value=li><input type=password name=pw><input type=submit></form>
<form action="/orders" method=post><input name=number value=5><input type=hidden name=csrf_token value=abc><select name=kind><option value=a>A
<option value=b selected>B</select><input type=submit name=clear value=Clear><input type=submit name=show value=Show></form>
</body></html>"""


class FormsSite(server.Site):
    """Remembers which fields were sent where."""

    def __init__(self):
        super().__init__([])
        self.sent = collections.defaultdict(set)
        self.db = server.make_database(self)

    def respond(self, db, method, target, body):
        path, _, query = target.partition("?")
        if path == "/":
            return 200, "text/html", FORMS_PAGE
        fields = urllib.parse.parse_qs(body.decode() if method == "POST" else query, keep_blank_values=True)
        for name, values in fields.items():
            self.sent[method, path].add((name, values[0]))
        self.posts += method == "POST"
        try:
            rows = db.execute("SELECT name FROM items WHERE id=" + fields.get("number", ["1"])[0]).fetchall()
        except sqlite3.Error:
            return 500, "text/html", "<h1>500</h1>"
        return 200, "text/html", "<html><head><title>x</title></head><body>" + server.page_of(rows) + "</body></html>"


def take_forms():
    """What is sent, and what never is."""
    site = FormsSite()
    rows, _, _ = look(site)
    equal(site.posts, 0, "no form is posted that nobody listed")
    equal(sorted(p for _, p in site.sent if p in ("/logout", "/wipe", "/sign-in", "/items")), [],
          "nothing is asked that says log out or delete, nor a form with a password")
    tried = {(r["url"].rsplit("/", 1)[1], r["parameter"]) for r in rows}
    equal(tried, {("find", "q"), ("status", "deleted")}, "fields of GET forms are tried, but for tokens and buttons")
    equal({v for n, v in site.sent["GET", "/find"] if n != "q"}, {"abc", "Find"}, "the rest of a form is sent as it stands")
    site.close()
    site = FormsSite()
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as f:
        f.write("# ours\n/orders\n")
        f.flush()
        rows, _, words = look(site, f"web.forms={f.name}")
    found = {(r["url"].rsplit("/", 1)[1], r["parameter"], r["class"]) for r in rows if r["is_confirmed"] == "1"}
    equal(found, {("orders", "number", "sql-injection")}, "a form that is listed is posted and tried")
    sent = site.sent["POST", "/orders"]
    ok(("show", "Show") in sent and not any(n == "clear" for n, _ in sent), "by the button that harms nothing", sent)
    equal([p for m, p in site.sent if m == "POST" and p != "/orders"], [], "and no other is")
    site.close()


class JsonSite(server.Site):
    """Takes a search as JSON, and answers so."""

    def __init__(self):
        super().__init__([])
        self.bodies = []

    def respond(self, db, method, target, body):
        if method != "POST":
            return 200, "text/html", "<html><head><title>x</title></head><body>Search</body></html>"
        self.posts += 1
        self.bodies.append(body.decode())
        asked = json.loads(body)
        if target == "/api/people":
            try:
                return 200, "application/json", json.dumps({"people": [p["cn"] for p in languages.in_documents({"uid": asked["user"], "dept": str(asked["dept"])})]})
            except languages.Mistake:
                return 500, "application/json", '{"error": true}'
        try:
            rows = db.execute(f"SELECT name, price FROM items WHERE id < {asked['page']['most']} AND code <> ? ORDER BY id", (asked["but"][0],)).fetchall()
        except sqlite3.Error:
            return 500, "application/json", '{"error": true}'
        return 200, "application/json", json.dumps({"rows": rows})


def take_json():
    site = JsonSite()
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as f:
        f.write('/api/search {"page": {"most": 9, "token": "s3cret"}, "but": ["tea", "c\\u00375"], "whole": true}\n/api/search {"page"\n')
        f.flush()
        rows, _, words = look(site, f"web.forms={f.name}")
    found = {(r["place"], r["parameter"]): (r["class"], r["is_confirmed"], r["probe"]) for r in rows if r["class"] == "sql-injection"}
    equal({k: v[:2] for k, v in found.items()},
          {("json", "page.most"): ("sql-injection", "1"), ("json", "but.0"): ("sql-injection", "0"), ("json", "but.1"): ("sql-injection", "0")},
          "texts and numbers of a JSON body that is listed are tried, however deep")
    ok("s3cret" not in str(rows) and "s3cret" in site.bodies[0] and "\\u00375" in site.bodies[0], "the rest is sent as it stands, and a token is not told", site.bodies[:2])
    ok("1 line is no request" in words, "a line that is no JSON is told", words)
    site.close()
    site = JsonSite()
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as f:
        f.write('/api/people {"user": "li", "dept": "ward"}\n')
        f.flush()
        rows, _, _ = look(site, f"web.forms={f.name}")
    equal({(r["parameter"], r["class"]) for r in rows if r["is_confirmed"] == "1"}, {("user", "nosql-injection")},
          "an object in the place of a JSON text is tried, and not taken where the site makes a text of it")
    ok('{"user": {"$eq":"li"}, "dept": "ward"}' in site.bodies, "with the same value in it", site.bodies)
    site.close()


class FoldersSite(server.Site):
    """Many pages of one program, and cookies of all kinds."""

    def __init__(self):
        super().__init__([])
        self.cookies_seen = set()

    def cookies(self):
        return ["comment_author=mei", "connect.sid=s1", "Admin-Token=t1", "sidebar=open", "lang=zh", "PHPSESSID=p1"]

    def respond(self, db, method, target, body):
        for cookie in self.here.heads.get("cookie", "").split(";"):
            self.cookies_seen.add(cookie.strip())
        links = "".join(f"<a href='/news/{cases.word(i)}'>x</a>" for i in range(25))
        return 200, "text/html", f"<html><head><title>x</title></head><body>{links}</body></html>"


def take_folders():
    """What was not asked, because others stand for it, is told; sessions are left as they are."""
    site = FoldersSite()
    rows, _, _ = look(site)
    equal([(r["url"].rsplit("/", 2)[1], r["place"], r["parameter"], r["is_confirmed"], r["evidence"]) for r in rows if r["class"] == "heads"],
          [("news", "header", "*", "0", "10 of its 25 pages were asked")], "pages whose heads and cookies were not tried have a row")
    tried = {c.partition("=")[0] for c in site.cookies_seen if "zqwvkxj" in c}
    equal(tried, {"comment_author", "sidebar", "lang"}, "cookies that hold a session are left as they are, and no others")
    held = {r["name"] for r in csv.DictReader(io.StringIO(zicha("query", "SELECT name FROM web_cookies WHERE is_session_like", f"http://127.0.0.1:{site.port}/", "--format",
                                                                "csv", "--set", "web.rate=100000").stdout))}
    equal(held, {"connect.sid", "Admin-Token", "PHPSESSID"}, "and the same ones are told as such")
    site.close()


class FilesSite(server.Site):
    """Files with a number that browsers keep them by, and a picture that a program makes of a row."""

    def respond(self, db, method, target, body):
        path, _, query = target.partition("?")
        self.requests[path] = self.requests.get(path, 0) + 1
        if path == "/":
            return 200, "text/html", "<html><head><title>x</title><link rel=stylesheet href='/a.css?v=3'></head><body><img src='/chart.png?id=5'></body></html>"
        if path != "/chart.png":
            return 200, "text/css", "p { color: red }"
        try:
            rows = db.execute("SELECT name FROM items WHERE id=" + urllib.parse.parse_qs(query)["id"][0]).fetchall()
        except sqlite3.Error:
            return 500, "text/html", "<h1>500</h1>"
        return 200, "text/html", server.page_of(rows)


def take_files():
    site = FilesSite([])
    rows, _, _ = look(site)
    equal(site.requests["/a.css"], 2, "a file that is the same with anything is asked once more, and no more")
    equal({(r["url"].rsplit("/", 1)[1], r["class"], r["is_confirmed"]) for r in rows if r["class"] == "sql-injection"},
          {("a.css", "sql-injection", "0"), ("chart.png", "sql-injection", "1")}, "and one that a program makes is tried like any page")
    site.close()


class TimesSite(server.Site):
    """Pages that name the time as a parameter, so that no answer is kept."""

    def respond(self, db, method, target, body):
        path = target.partition("?")[0]
        links = "".join(f"<a href='/news/{cases.word(i)}'>x</a>" for i in range(9))
        self.count += path != "/tick"
        return 200, "text/html", f"<html><head><title>x</title></head><body>{links}<img src='/tick?id=tea&amp;{1700000000 + self.count}'></body></html>"


def take_times():
    site = TimesSite([])
    rows, _, _ = look(site)
    tried = {r["parameter"] for r in rows if r["url"].endswith("/tick") and r["place"] == "query"}
    equal((len(tried), "id" in tried), (2, True), "a parameter that is named by the time is one parameter")
    site.close()


def take_errors():
    """A page that fails is not asked for the same again."""
    site = server.Site([c for c in cases.all_cases() if c["family"] == "xss" and c["status"] == 500][:1])
    look(site)
    equal(sum(n for path, n in site.requests.items() if path.startswith("/xss")), 7, "a page that fails is asked as it is by the crawl and once more, and five times with something else")
    site.close()


def take_partial():
    """A site that suffers is left alone, and its parameters are unknown."""
    site = server.Site([c for c in cases.all_cases() if c["family"] == "safe" and c["way"] == "cast"][:5])
    answer, n = site.respond, itertools.count()
    site.respond = lambda *what: (503, "text/html", "busy") if next(n) > 15 else answer(*what)
    run = zicha("inspect", f"http://127.0.0.1:{site.port}/", "--active", "--only", "sql-injection", "--set", "web.rate=1000", "--format", "json")
    ok('"unknown"' in run.stdout and "in a row" in run.stdout and run.returncode == 2, "a site that was left alone is not one that passed",
       run.stdout[:2000], run.stderr)
    run = zicha("inspect", f"http://127.0.0.1:{site.port}/", "--only", "sql-injection", "--set", "web.rate=1000", "--format", "json")
    ok('"notapplicable"' in run.stdout, "without --active nothing is tried, and nothing is judged", run.stdout[:2000], run.stderr)
    site.close()


def over_noise(db):
    """What is open on pages that change with each look is found, whatever they change by chance: of a thousand looks one may be unlucky."""
    n_missed = n_false = n_all = n_requests = 0
    words = []
    every = [c for c in maria.with_maria(cases.all_cases()) if c.get("wrapper") == "noisy" and c["family"] == "sql" and c.get("charset", "utf8mb4") == "utf8mb4"]
    for turn in range(NOISE):  # the chance of a page goes on from turn to turn
        random.Random(turn).shuffle(every)
        site = server.Site(every, database=db.connect)
        missed, false = compare(every, look(site)[0])
        n_missed, n_false, n_all = n_missed + len(missed), n_false + len(false), n_all + len(every)
        n_requests += sum(site.requests.get(c["path"], 0) for c in every)
        words += missed + false
        site.close()
    print(f"# MariaDB: {n_missed} missed of {n_all} on pages that change by themselves, {n_requests} requests")
    ok(n_missed <= n_all / 1000, f"MariaDB: what is open is found on {n_all} pages that change by themselves: {n_missed} missed", *words)
    equal(n_false, 0, "MariaDB: nothing else is found there")


def over_maria():
    """The same over MariaDB: its literals join, and what is escaped for one charset is not for another."""
    if not maria.has_maria():
        print("# MariaDB is not installed: left out")
        return
    with tempfile.TemporaryDirectory() as folder:
        db = maria.Maria(folder)
        every = [c for c in maria.with_maria(cases.all_cases()) if c["family"] == "lesson" or N == 0]
        for charset in "utf8mb4", "gbk":
            chosen = [c for c in every if c.get("charset", "utf8mb4") == charset and (not ONLY or ONLY in cases.label(c))]
            if chosen:
                judge(chosen, server.Site(chosen, database=db.connect, charset=charset), f"MariaDB, {charset}", 11, 11)
        if not ONLY:
            over_noise(db)
        take_time("MariaDB", maria.with_maria(cases.all_cases()), database=db.connect)
        equal(db.sleeping(), [], "MariaDB: no statement is left running")
        db.close()


class WritingSite(server.Site):
    """A page that writes: the row of the name it is asked with, which stands in a parenthesis, behind a filter of line ends and remarks."""

    def respond(self, db, method, target, body):
        path, _, query = target.partition("?")
        if path == "/":
            return 200, "text/html", "<html><head><title>x</title></head><body><a href='/seen?name=wang'>x</a></body></html>"
        name = urllib.parse.parse_qs(query, keep_blank_values=True).get("name", [""])[0]
        name = re.sub(r"[\r\n]|/\*.*?\*/", "", name)
        try:
            db.execute(f"UPDATE users SET seen = seen + 1 WHERE name = ('{name}')")
            rows = db.execute(f"SELECT name FROM users WHERE name = ('{name}')").fetchall()
        except sqlite3.Error:
            return 500, "text/html", "<h1>500</h1>"
        return 200, "text/html", "<html><head><title>x</title></head><body>" + server.page_of(rows) + "</body></html>"


def over_writing():
    """Where MySQL would make a number of a text, and a number is equal to all texts, only the row of the ordinary request is written."""
    with tempfile.TemporaryDirectory() as folder:
        db = maria.Maria(folder)
        site = WritingSite([], database=db.connect)
        look(site)
        seen = dict(db.connect(site).execute("SELECT name, seen FROM users").fetchall())
        ok(int(seen["wang"]) > 1, "a page that writes was tried out", seen)
        equal({n: s for n, s in seen.items() if n != "wang"}, {"li": "0", "zhao": "0"}, "and no other row was written than that of the ordinary request")
        site.close()
        db.close()


def over_postgres():
    if not postgres.has_postgres():
        print("# PostgreSQL is not installed: left out")
        return
    with tempfile.TemporaryDirectory() as folder:
        db = postgres.Postgres(folder)
        every = list(postgres.with_postgres(cases.all_cases()))
        chosen = [c for c in every if c["family"] in ("sql", "default", "notice") and (not ONLY or ONLY in cases.label(c))]
        chosen = random.Random(SEED).sample(chosen, min(600, len(chosen))) if N else chosen
        if chosen:
            # A few do not show early what database it is, which saves the rest some questions.
            judge(chosen, server.Site(chosen, database=db.connect), "PostgreSQL", *((9, 10.5) if N else (9, 10)))
        take_time("PostgreSQL", every, database=db.connect)
        equal(db.sleeping(), [], "PostgreSQL: no statement is left running")
        db.close()


def main():
    chosen = sample(cases.all_cases())
    if chosen:
        # All that a parameter was asked, also where only another class was tried.
        judge(chosen, server.Site(chosen), "SQLite", 9, 10.5)
    take_forms()
    take_json()
    take_folders()
    take_files()
    take_times()
    take_errors()
    take_partial()
    take_time("SQLite", cases.all_cases())
    over_maria()
    if maria.has_maria():
        over_writing()
    over_postgres()
    done()


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""web_login_test ZICHA - log-ins that take a weak password, tell who has an account, or let anybody guess on are found;
careful ones are not; and nothing is tried on what the operator did not name.

The cases are those of tests/vulnsite/logins.py; ONLY=words leaves out the others."""
import csv
import io
import json
import os
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, folder) for folder in ("cli", "vulnsite", "website")]
from patience import with_time
from tap import done, equal, ok, zicha
import cms
import logins

ONLY = os.environ.get("ONLY", "")
FACTS = ("SELECT 'login' AS what, page, kind, wrong_tries, has_limit, limit_kind, limit_after, tells_accounts, told_by, NULL AS stopped FROM web_logins UNION ALL "
         "SELECT 'try', page, account, tries, is_accepted, password, NULL, NULL, evidence, stopped FROM web_login_tries")


def write_list(folder, lines, mode=0o600):
    path = os.path.join(folder, "logins")
    with open(path, "w") as f:
        f.write("# ours\n" + "\n".join(lines) + "\n")
    os.chmod(path, mode)
    return path


def look(port, path=None, *settings, query=FACTS):
    command = ["query", query, f"http://127.0.0.1:{port}/", "--format", "csv"]
    for s in ("web.rate=100000", "web.timeout=5", *([f"web.logins={path}"] if path else []), *settings):
        command += ["--set", s]
    run = zicha(*command)
    return list(csv.DictReader(io.StringIO(run.stdout))), run


def says(value):
    return {"1": True, "0": False, "": None}[value]


def take_cases(folder):
    chosen = [c for c in logins.all_cases() if ONLY in logins.label(c)]
    site = logins.Site(chosen)
    lines = [line for c in chosen for line in (f"try {c['path']} admin no-Body\ntry\t{c['path']}\tadmin\tadmin123",
                                               f"lock {c['path']} test01 {logins.RIGHT}")]
    rows, run = look(site.port, write_list(folder, lines))
    found = {(r["what"], "/" + r["page"].split("/", 3)[3]): r for r in rows}
    wrong = []
    for c in chosen:
        login, tried = found.get(("login", c["path"]), {}), found.get(("try", c["path"]), {})
        seen = dict(accepted=says(tried.get("has_limit", "")), limited=says(login.get("has_limit", "")), tells=says(login.get("tells_accounts", "")))
        for what, value in seen.items():
            if value != c[what]:
                wrong.append(f"{what} {value}, not {c[what]}: {logins.label(c)} {login} {tried}")
    false = [w for w in wrong if w.startswith(("accepted True", "limited False", "tells True"))]
    print(f"# {len(chosen)} cases, {sum(site.tries.values())} tries")
    equal(false, [], "nothing false is found")
    ok(not wrong, "each log-in is seen for what it is", *wrong, run.stderr[-2000:])
    most = max([n for (_, account), n in site.tries.items() if account == "admin"] or [0])
    ok(most <= 4, "an account is tried three times at most, and once more where it opens", most)
    most = max([n for (_, account), n in site.tries.items() if account == "test01"] or [0])
    ok(most <= 13, "the one that may be locked, ten times by a wrong password and three by its own", most)
    text = run.stdout + run.stderr
    ok("admin123" not in text and logins.RIGHT not in text, "no password is shown")
    site.close()


def take_names(folder):
    """Nothing is tried but what is named, and no file that others can read."""
    site = logins.Site([c for c in logins.all_cases() if c["number"] < 4 or c["kind"] == "basic"][:6])
    pages = sorted(c["path"] for c in site.cases.values())
    rows, run = look(site.port)
    equal(sorted("/" + r["page"].split("/", 3)[3] for r in rows if r["what"] == "login"), pages, "log-ins are seen without being tried")
    equal(site.posts, [], "nothing is tried by default")
    ok(not [r for r in rows if r["what"] == "try"] and "only with --logins" in run.stderr, "and what was not tried is not there", run.stderr)
    rows, _ = look(site.port, write_list(folder, [f"try {pages[0]} admin admin123"]), "web.active=1")
    equal({p for p in site.posts}, {pages[0]}, "no other page is tried than the one that is named")
    before = dict(site.tries)
    for lines, mode, words, what in ((["try http://127.0.0.2/login admin"], 0o600, "not of this site", "a page of another site is refused"),
                                     (["lock /login test01"], 0o600, "line 2: neither", "so is a line that says half"),
                                     ([f"try {pages[0]} admin admin123"], 0o644, "chmod 600", "and a file that others can read")):
        _, run = look(site.port, write_list(folder, lines, mode))
        ok(words in run.stderr and site.tries == before, what, run.stderr)
    site.close()


def take_words(folder):
    """Without a password in the list: the unit's words first, then the name, and only so many."""
    site = logins.Site([c for c in logins.all_cases() if c["number"] == 0])
    path, = (c["path"] for c in site.cases.values())
    words = os.path.join(folder, "words")
    with open(words, "w") as f:
        f.write("# ours\nadmin123\n")
    names = write_list(folder, [f"try {path} admin"])
    row, = [r for r in look(site.port, names, f"web.words={words}")[0] if r["what"] == "try"]
    equal((row["wrong_tries"], row["has_limit"], row["limit_kind"]), ("1", "1", "the unit's words"), "the unit's own words are tried")
    site.tries.clear()
    row, = [r for r in look(site.port, names, "web.login_tries=2")[0] if r["what"] == "try"]
    equal((row["wrong_tries"], row["has_limit"], site.tries[path, "admin"]), ("2", "0", 2), "and no more passwords than web.login_tries")
    site.close()


def verdicts(port, path=None, *settings):
    more = [w for s in ("web.rate=1000", *settings) for w in ("--set", s)]
    run = zicha("inspect", f"http://127.0.0.1:{port}/", *(["--logins", path] if path else []), *more, "--format", "json", 
                *(w for c in ("basic", "default-password", "limit", "names") for w in ("--only", f"website-login-{c}")))
    return {r["check"]: r["state"] for r in json.loads(run.stdout)["results"]}, run


def take_checks(folder):
    site = logins.Site([c for c in logins.all_cases() if c["number"] == 0])
    path, = (c["path"] for c in site.cases.values())
    got, run = verdicts(site.port)
    equal(got, {"website-login-basic": "pass", "website-login-default-password": "notapplicable", "website-login-limit": "notapplicable",
                "website-login-names": "notapplicable"}, "without --logins only what is seen is judged")
    got, run = verdicts(site.port, write_list(folder, [f"try {path} admin admin123", f"lock {path} test01 {logins.RIGHT}"]))
    equal(got, {"website-login-basic": "pass", "website-login-default-password": "fail", "website-login-limit": "fail",
                "website-login-names": "pass"}, "with it, the rest as well")
    ok("admin123" not in run.stdout + run.stderr, "no report holds a password")
    got, run = verdicts(site.port, write_list(folder, [f"try {path} admin a", f"try {path} admin b", f"lock {path} test01 no"]), "web.login_tries=1")
    equal(got, {"website-login-basic": "pass", "website-login-default-password": "unknown", "website-login-limit": "unknown",
                "website-login-names": "unknown"}, "what could not be tried is unknown")
    got, run = verdicts(site.port, write_list(folder, [f"lock {path}/none test01 {logins.RIGHT}"]))
    equal((got["website-login-limit"], got["website-login-names"]), ("unknown", "unknown"), "and so is a page that is not there")
    site.close()


def take_limited(folder):
    """What a limit hides is unknown."""
    site = logins.Site([c for c in logins.all_cases() if c["guard"] == "captcha" and c["refusal"] == "text"][:1])
    path, = (c["path"] for c in site.cases.values())
    got, run = verdicts(site.port, write_list(folder, [f"try {path} admin a", f"try {path} admin b", f"lock {path} test01 {logins.RIGHT}"]))
    equal(got, {"website-login-basic": "pass", "website-login-default-password": "unknown", "website-login-limit": "pass",
                "website-login-names": "unknown"}, "a captcha is a limit, and hides the rest")
    equal(site.tries[path, "admin"], 1, "and nothing is tried beyond it")
    site.tries.clear()
    got, run = verdicts(site.port, write_list(folder, [f"try {path} admin"]))
    equal(got["website-login-default-password"], "unknown", "also where the passwords are our own")
    site.close()


def take_slow(folder):
    """A log-in that takes its time, as one does that hashes well or on a busy machine, is waited for longer than a page."""
    def try_it(seconds):
        site = logins.Site([c for c in logins.all_cases() if c["number"] == 0])
        path, = (c["path"] for c in site.cases.values())
        respond, late = site.respond, [2.5 * seconds] * 2

        def slowly(h, fields):
            if late and (fields or len(late) == 1) and h.path.startswith(path.rsplit("/", 1)[0]):
                time.sleep(late.pop())
            respond(h, fields)
        site.respond = slowly
        rows, run = look(site.port, write_list(folder, [f"try {path} admin admin123"]), f"web.timeout={seconds}")
        tried = {r["kind"]: (r["wrong_tries"], r["has_limit"]) for r in rows if r["what"] == "try"}
        site.close()
        return tried == want, tried, late, run.stderr
    want = {"admin": ("1", "1")}
    _, tried, late, said = with_time(try_it, 1, 8)
    equal(tried, want, "a log-in that is slow is waited for", said)
    equal(late, [], "by its form as by its answer")


def take_barred():
    """A site that lets nobody in without a password is unknown, but how it asks is seen."""
    site = logins.Site([c for c in logins.all_cases() if c["kind"] == "basic"][:1])
    site.respond = lambda h, fields: site.page(h, "<p>No.</p>", 401, WWW_Authenticate='Basic realm="tea, two"')
    got, run = verdicts(site.port)
    equal(got["website-login-basic"], "fail", "a site that asks for a password in the clear at its door")
    site.close()


# Real systems: their log-in page, and whether they say who has an account. None of them limits wrong passwords.
SYSTEMS = {"wordpress": ("wp-login.php", "1"), "dokuwiki": ("doku.php?id=start&do=login", "0"), "phpmyadmin": ("", "0")}


def make_accounts(bench, name):
    """admin with a weak password, li with a strong one, and test01."""
    accounts = {"admin": "admin123", "li": logins.STRONG, "test01": logins.RIGHT}
    if name == "wordpress":
        bench.run_php(bench.roots[name], "$_SERVER['HTTP_HOST'] = 'x'; require 'wp-load.php';"
                      + "".join(f"wp_insert_user(['user_login' => '{a}', 'user_pass' => '{p}', 'role' => 'author']);" for a, p in accounts.items()))
    elif name == "dokuwiki":
        hashes = {a: bench.run_php("/", f"echo password_hash('{p}', PASSWORD_BCRYPT);") for a, p in accounts.items()}
        bench.write("dokuwiki/conf/users.auth.php", "".join(f"{a}:{h}:{a}:{a}@example.org:user\n" for a, h in hashes.items()))
    else:
        bench.sql("FLUSH PRIVILEGES;" + "".join(f"CREATE USER '{a}'@'localhost' IDENTIFIED BY '{p}';" for a, p in accounts.items()))


def take_systems(folder):
    with cms.Bench() as bench:
        for name, (place, tells) in SYSTEMS.items():
            missing = bench.missing(name)
            if missing:
                print(f"# {name}: {missing} is not installed: left out")
                continue
            url = getattr(bench, name)()
            page = url + place
            make_accounts(bench, name)
            rows, run = look(int(url.rsplit(":", 1)[1][:-1]),
                             write_list(folder, [f"try {page} admin no-Body", f"try {page} admin admin123", f"try {page} li", f"lock {page} test01 {logins.RIGHT}"]),
                             "web.pages=3", "web.timeout=60")
            tried = {r["kind"]: (r["wrong_tries"], r["has_limit"]) for r in rows if r["what"] == "try"}
            equal(tried, {"admin": ("2", "1"), "li": ("3", "0")}, f"{name}: the weak password is found, the strong one is not", run.stderr, bench.said(name))
            login, = [r for r in rows if r["what"] == "login" and r["wrong_tries"]] or [{}]
            equal((login.get("wrong_tries"), login.get("has_limit"), login.get("tells_accounts")), ("10", "0", tells),
                  f"{name}: so are how it limits and what it tells", login.get("told_by"), run.stderr)


def main():
    with tempfile.TemporaryDirectory() as folder:
        take_cases(folder)
        take_names(folder)
        take_words(folder)
        take_checks(folder)
        take_limited(folder)
        take_slow(folder)
        take_systems(folder)
    take_barred()
    done()


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""website_test ZICHA - inspections of web sites that the test makes up: what they find, what they never do."""
import csv
import datetime
import io
import json
import os
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "website")]
import made_site as made  # noqa: E402
from made_site import HTML, Site, redirect  # noqa: E402
from patience import HANG, SOON, closed_port, free_port, wait_for  # noqa: E402
from tap import done, equal, has_sanitizer, ok, write, zicha  # noqa: E402

FAST = ["--set", "web.rate=100000"]


def ask(url, sql, *settings, fast=True):
    got = zicha("query", sql, url, "--format", "csv", "--lang", "en", *(FAST if fast else []), *settings)
    return [tuple(row) for row in list(csv.reader(io.StringIO(got.stdout)))[1:]], got.returncode, got.stderr


def rows(site, sql, *settings):
    return ask(site.url + "/", sql, *settings)[0]


def html(body, title="Page", head=""):
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


# ---- the crawl ----

elsewhere = Site({"/": "another site"})
names = ["logout", "user/delete?id=1", "remove/3", "x?action=drop", "reset_password", "admin.php?do=DELETE"]
site = Site({
    "/": html("".join(f"<a href='/{n}'>x</a>" for n in names) + "<a href=/a?b=1&c=2>a</a><a href='#top'>t</a><a href=/pic.jpg>p</a>"
              f"<a href='{elsewhere.url}/'>e</a><form method=post action=/send><input name=q><input type=password name=p></form>"
              "<a href='/quit-smoking'>退出登录</a><a href='javascript:void(0)'>j</a><a href=mailto:a@b.cn>m</a>"),
    "/a": html("<a href=/a?b=1&c=2>again</a><a href=/A/../d%20e>d</a><iframe src=/frame></iframe><a href=/moved>m</a>"),
    "/d%20e": html("deep"), "/frame": html("in a frame"), "/moved": redirect("/new"), "/new": html("new"),
    "/robots.txt": (200, {"Content-Type": "text/plain"}, "User-agent: *\nSitemap: /map.xml\nDisallow: /secret\n"),
    "/map.xml": (200, {"Content-Type": "text/xml"}, "<urlset><url><loc>ORIGIN/only-in-map</loc></url></urlset>"),
    "/only-in-map": html("found by the map"),
})
site.pages["/map.xml"] = (200, {"Content-Type": "text/xml"}, f"<urlset><url><loc>{site.url}/only-in-map</loc></url></urlset>")
found = {r[0].replace(site.url, ""): r[1] for r in rows(site, "SELECT url, status FROM web_pages")}
equal(sorted(found), ["/", "/a?b=1&c=2", "/d%20e", "/frame", "/moved", "/new", "/only-in-map"],
      "the crawl follows links, frames, redirects and the site's map")
inspected = zicha("inspect", site.url + "/", *FAST, "--format", "json", "--lang", "en")
ok(inspected.returncode == 1, "a whole inspection with its profile runs", inspected.stderr, inspected.stdout[:500])
words = re.compile("logout|delete|remove|drop|reset|quit", re.I)
equal([p for p in site.paths() if words.search(p)], [], "no link that could end a session or delete something was followed")
equal(rows(site, "SELECT pages_left_alone FROM web_scans"), [(str(len(names) + 1),)], "and how many there are is told")
equal(sorted({r[0] for r in site.requests} - {"GET", "OPTIONS", "TRACE"}), [], "nothing was posted")
equal([r[4] for r in site.requests if r[4]], [], "no request had a body")
equal(elsewhere.requests, [], "another site that is linked to was not asked")
ok(all("zicha/" in r[3].get("User-Agent", "") or "Mozilla" in r[3].get("User-Agent", "") for r in site.requests), "each request says who asks")
equal(rows(site, "SELECT place, name, method FROM web_parameters ORDER BY 1, 2"),
      [("form", "p", "POST"), ("form", "q", "POST"), ("query", "b", "GET"), ("query", "c", "GET")], "parameters of links and forms are told")
equal(rows(site, "SELECT kind, is_external FROM web_links WHERE host LIKE '127.%' AND url LIKE '%:" + str(elsewhere.port) + "/'"),
      [("link", "0")], "a link to another port of the host is the site's own host")
contact = rows(site, "SELECT 1 FROM web_pages", "--set", "web.contact=Li, phone 4711")
ok("Li, phone 4711" in site.requests[-1][3]["User-Agent"], "the User-Agent says whom to call")
site.close()

# ---- gentleness ----

page = html("".join(f"<a href=/p{i}>p</a>" for i in range(12)))
site = Site({"/": page, **{f"/p{i}": html(str(i)) for i in range(12)}})
begin = time.monotonic()
got, status, words_ = ask(site.url + "/", "SELECT requests FROM web_scans", "--set", "web.rate=10", fast=False)
seconds = time.monotonic() - begin
ok(site.rate() <= 10, "the rate is never above the configured one", site.rate())
ok(seconds > (len(site.requests) - 1) / 10 * 0.98, "requests are spread evenly", seconds, len(site.requests))
got = zicha("query", "SELECT 1 FROM web_scans", site.url + "/", "--set", "web.rate=0")
ok(got.returncode == 3 and not got.stdout.strip(), "a rate of zero is refused", got.stderr)
site.forget()
got, status, told = ask(site.url + "/", "SELECT url FROM web_pages", "--set", "web.pages=5")
ok(len(got) == 5 and status == 2 and "pages that were looked at: 5" in told, "more pages than web.pages is a partial look", told)
hour = time.localtime().tm_hour
window = f"{(hour + 2) % 24}:00-{(hour + 3) % 24}:00"
site.forget()
got, status, told = ask(site.url + "/", "SELECT url FROM web_pages", "--set", f"web.window={window}")
ok(not got and "web.window" in told and not site.requests, "outside of its hours nothing is asked", told, site.requests)
site.close()

site = Site({"/": page, **{f"/p{i}": (500 if i > 2 else 200, {"Content-Type": HTML}, html(str(i))) for i in range(12)}})
got, status, told = ask(site.url + "/", "SELECT stopped, is_whole FROM web_scans")
ok(got and "3 server errors" in got[0][0] and got[0][1] == "0", "three server errors in a row end it", got, told)
equal(sum(1 for p in site.paths() if re.match("/p[0-9]", p)), 6, "nothing is asked after that")
inspected = zicha("inspect", site.url + "/", *FAST, "--format", "csv", "--lang", "en")
ok(not re.search(r"website-hidden-links,[^,]*,?pass", inspected.stdout), "what was not reached makes no check pass", inspected.stdout[:600])
site.close()

slow = {"n": 0}


def slower(handler):
    """From the thirty-first on it takes three times as long as any before, however slow these were."""
    slow["n"] += 1
    if slow["n"] == 31:
        times = [r[2] for r in site.requests]
        slow["pause"] = max(0.4, 3 * max(b - a for a, b in zip(times, times[1:])))
    if slow["n"] > 30:
        time.sleep(slow["pause"])
    return html("".join(f"<a href=/s{slow['n'] * 3 + i}>s</a>" for i in range(3)))


site = Site({}, otherwise=lambda h: slower(h) if h.path == "/" or re.match("/s[0-9]", h.path) else None)
got, status, told = ask(site.url + "/", "SELECT stopped FROM web_scans", "--set", "web.pages=200")
ok(got and "became slow" in got[0][0], "a site that becomes slow is left alone", got, told)
ok(len(site.requests) < 80, "soon", len(site.requests))
site.close()

# ---- traps ----

traps = {"/big": made.endless_page, "/head": made.endless_head, "/chunks": made.endless_chunks, "/bomb": made.bomb,
         "/loop": redirect("/loop"), "/loop1": redirect("/loop2"), "/loop2": redirect("/loop1"), "/garbage": made.garbage,
         "/deep": html("<div>" * 20000 + "<a href=/after>x</a>"), "/nul": b"<a href=/\0x>\0</a>\xff\xfe"}
site = Site({"/": html("".join(f"<a href={p}>{p}</a><a href=/ok{i}>x</a>" for i, p in enumerate(traps)) + "<a href=/cal?d=1>c</a>"),
             **traps, **{f"/ok{i}": html("fine") for i in range(len(traps))}, "/after": html("behind"),
             "/cal": lambda h: html(f"<a href=/cal?d={int(h.path.split('=')[1]) + 1}>next</a>")})
begin = time.monotonic()
got = subprocess.run(["/usr/bin/env", "time", "-f", "%M", sys.argv[1], "query", "SELECT url, status, is_cut, is_loop FROM web_pages", site.url + "/",
                      "--format", "csv", *FAST], capture_output=True, text=True, env=dict(os.environ, LC_ALL="C.UTF-8")) \
    if shutil.which("time") else None
found = {r[0].replace(site.url, ""): r[1:] for r in rows(site, "SELECT url, status, is_cut, is_loop FROM web_pages")}
ok(time.monotonic() - begin < SOON, "traps cost bounded time", time.monotonic() - begin)
if got:
    most = 1000000 if has_sanitizer() else 120000
    ok(int(got.stderr.strip().splitlines()[-1]) < most, "and bounded memory", got.stderr)
equal([found[p][1] for p in ("/big", "/chunks", "/bomb")], ["1"] * 3, "pages without end are cut")
equal(found["/head"][0], "", "a head without end is no answer")
equal(found["/garbage"][0], "", "nor is what is no HTTP")
equal((found["/loop"][2], found["/loop1"][0], found["/loop2"][0]), ("1", "302", "302"), "redirects in a circle end")
ok(all(f"/ok{i}" in found for i in range(len(traps))) and "/after" in found, "all other pages were seen", found)
ok(0 < len([p for p in found if p.startswith("/cal")]) <= 10, "a calendar without end ends", len([p for p in found if p.startswith("/cal")]))
site.close()

site = Site({"/": redirect("http://127.0.0.2:9/")})
got, status, told = ask(site.url + "/", "SELECT url FROM web_pages")
ok(len(got) == 1 and status == 2 and "another site" in told, "a site that leads elsewhere is not followed there, and is unknown", told)
site.close()
site = Site({"/": (403, {"Content-Type": HTML}, html("No."))})
got, status, told = ask(site.url + "/", "SELECT url FROM web_links")
ok(status == 2 and "HTTP status 403" in told, "a site that shows no page is unknown", told)
site.close()
site = Site({"/": html("<a href=/a>a</a><a href=/big>b</a>"), "/a": html("a"), "/big": made.endless_page})
got, status, told = ask(site.url + "/", "SELECT url FROM web_links")
ok(len(got) == 2 and status == 2 and "/big: only its first" in told, "a page that was cut makes its tables partial", told)
site.close()
got, status, told = ask(f"http://127.0.0.1:{closed_port()}/", "SELECT url FROM web_links")
ok(status == 2 and "Connection refused" in told, "a site that does not answer is unknown", told)

# ---- what is hidden ----

ways = {
    "display": "<div style='display:none'><a href=http://H/>x</a></div>",
    "visibility": "<p style='visibility: hidden'><a href=http://H/>x</a></p>",
    "opacity": "<a style='opacity:0' href=http://H/>x</a>",
    "zero": "<div style='height:0;overflow:hidden'><a href=http://H/>x</a></div>",
    "offscreen": "<div style='position:absolute;left:-9999px'><a href=http://H/>x</a></div>",
    "indent": "<h1 style='text-indent:-9999px'><a href=http://H/>x</a></h1>",
    "font": "<span style='font-size:0'><a href=http://H/>x</a></span>",
    "colour": "<div style='background:#fff'><a style='color:white' href=http://H/>x</a></div>",
    "marquee": "<marquee width=1 height=1><a href=http://H/>x</a></marquee>",
    "class": "<style>.q1 { display : none }</style><div class='b q1'><a href=http://H/>x</a></div>",
    "id": "<div id=zz><a href=http://H/>x</a></div><script>document.getElementById('zz').style.display='none';</script>",
    "id by text": "<div id=z1><a href=http://H/>x</a></div><script>document.getElementById('z1').style.cssText='display:none'</script>",
    "id by name": "<div id=z2><a href=http://H/>x</a></div><script>document.querySelector(\"#z2\").style.visibility = \"hidden\"</script>",
    "percent": "<div style='position:fixed;left:-200%'><a href=http://H/>x</a></div>",
    "moved": "<div style='transform:translateX(-9999px)'><a href=http://H/>x</a></div>",
    "halves": "<div style='clip-path:inset(50%)'><a href=http://H/>x</a></div>",
    "content": "<div style='content-visibility:hidden'><a href=http://H/>x</a></div>",
    "clear": "<div style='color:rgba(0, 0, 0, 0)'><a href=http://H/>x</a></div>",
    "remarks": "<div style='/*a*/ display:/* b */none'><a href=http://H/>x</a></div>",
    "script": "<script>document.write(\"<a href='http://H/'>x</a>\");</script>",
    "wrapped": "<script>document.write('<div style=\"display:none\">');</script><a href=http://H/>x</a><script>document.write('</div>');</script>",
    "comment": "<style>/* a */ @media print { .n { display:none } } .y{color:red;display:none}</style><ul class=y><li><a href=http://H/>x</a><li>b</ul>",
}
fair = {
    "media": "<style>@media (max-width:9px) { .m { display:none } }</style><div class=m><a href=http://H/>x</a></div>",
    "closed": "<div style='display:none'>menu</div><a href=http://H/>x</a>",
    "tall": "<div style='height:20px;overflow:hidden'><a href=http://H/>x</a></div>",
    "shown": "<style>.k{display:none}</style><div class=k style='display:block'><a href=http://H/>x</a></div>",
    "light": "<div style='background:#000'><a style='color:white' href=http://H/>x</a></div>",
    "plain": "<a href=http://H/>x</a>",
    "sized": "<ul style='font-size:0'><li style='font-size:14px'><a href=http://H/>x</a></li></ul>",
    "visible": "<div style='visibility:hidden'><p style='visibility:visible'><a href=http://H/>x</a></p></div>",
    "picture": "<div style='background:#333 url(x.png)'><p style='color:#333'><a href=http://H/>x</a></p></div>",
    "to come": "<div id=z3><a href=http://H/>x</a></div><script>document.getElementById('z3').style.display='block'</script>",
    "canvas": "<div style='transform:translateX(-100%)'><a href=http://H/>x</a></div>",
    "shade": "<p style='color:rgba(0,0,0,0.8)'><a href=http://H/>x</a></p>",
}
site = Site({"/": html("".join(body.replace("//H/", f"//{name.replace(' ', '-')}.bad.example/") for name, body in ways.items()) +
                       "".join(body.replace("//H/", f"//{name.replace(' ', '-')}.fair.example/") for name, body in fair.items()))})
hidden = {r[0] for r in rows(site, "SELECT host FROM web_links WHERE is_hidden AND kind = 'link'")}
equal(sorted(set(f"{n.replace(' ', '-')}.bad.example" for n in ways) - hidden), [], "hidden links are found in whatever way they are hidden")
equal(sorted(h for h in hidden if "fair" in h), [], "and no link that can be seen, or that @media hides")
site.close()

# ---- words and persons ----

site = Site({
    "/": html("<a href=/gbk>g</a><a href=/meta>m</a><a href=/wrong>w</a><a href=/damaged>d</a><a href=/people>p</a><a href=/fair>f</a>"),
    "/wrong": (200, {"Content-Type": HTML}, html("欢迎访问本院网站 葡京赌侠", "首页").encode("gb18030")),
    "/damaged": (200, {"Content-Type": HTML}, html("欢迎访问本院网站 网上赌场", "首页").encode().replace("访".encode(), b"\xe8\xae")),
    "/gbk": (200, {"Content-Type": "text/html; charset=gb2312"}, html("澳门赌场 online Casinos", "首页").encode("gb18030")),
    "/meta": (200, {"Content-Type": "text/html"}, html("六合彩", head="<meta charset=gbk>").encode("gb18030")),
    "/people": html("身份证 11010519491231002X，110105194912310021，电话 13812345678 13812345678 卡 6222020200112230005 "
                    "4532015112830366"),
    "/fair": html("No. 110105194912310020123 order 13812345678901, cassino, 版本 1.13800000000"),
})
equal(rows(site, "SELECT replace(page, rtrim(page, replace(page, '/', '')), ''), word FROM web_keywords ORDER BY 1, 2"),
      [("damaged", "网上赌场"), ("gbk", "澳门赌场"), ("meta", "六合彩"), ("wrong", "葡京赌侠")], "words are found on pages in GBK")
equal(rows(site, "SELECT DISTINCT charset FROM web_pages ORDER BY 1"), [("gb18030",), ("utf-8",)], "whatever they say they are in")
equal(rows(site, "SELECT kind, sample, times FROM web_personal_data ORDER BY 1"),
      [("bank_card", "4532********0366", "1"), ("id_card", "1101**********002X", "1"), ("phone", "138*****678", "1")],
      "personal data are told by their check digits, and masked")
site.close()

# ---- left-behind files ----

TEXT = {"Content-Type": "text/plain"}
copies = ["/app/index.php.bak", "/app/index.php~", "/app/.index.php.swp", "/app/index.bak", "/app/index_old.php", "/app/index.php.old"]
left = {**{c: (200, TEXT, "<?php $password = 1;") for c in copies}, "/app.zip": (200, {"Content-Type": "application/zip"}, b"PK\3\4" + b"x" * 99),
        "/.git/HEAD": (200, TEXT, "ref: refs/heads/main\n"), "/backup.sql": (200, TEXT, "-- MySQL dump\nCREATE TABLE a;"),
        "/phpinfo.php": html("PHP Version 8.2", "phpinfo()"), "/.env": (200, TEXT, "DB_PASSWORD=x\n"), "/up/": html("<a href=x>x</a>", "Index of /up"),
        "/admin/": html("<form><input type=\"password\"></form>")}
pages = {"/": html("<a href=/app/index.php>i</a><a href=/up/a.html>u</a>"), "/app/index.php": html("hello"), "/up/a.html": html("a")}
hard = Site({**pages, **left})
kinds = {r[0].replace(hard.url, ""): r[1] for r in rows(hard, "SELECT url, kind FROM web_paths")}
equal({p: kinds.get(p) for p in left},
      {**{c: "backup" for c in copies}, "/app.zip": "archive", "/.git/HEAD": "version_control", "/backup.sql": "dump",
       "/phpinfo.php": "phpinfo", "/.env": "config", "/up/": "listing", "/admin/": "admin"}, "left-behind files are found by their kinds")
equal(sorted(set(kinds) - set(left)), [], "and nothing that is not there")
tried = [p for p in hard.paths("GET") if p.startswith("/app/") and "index" in p]
ok(len(set(tried)) <= 60, "with at most 60 names for a page", len(set(tried)))
hard.close()
# As Debian's own packages of these answer, or send on to their own pages.
managed = {"/server-status": html("<h1>Server-Status (lighttpd/1.4.69)</h1>", "Status"), "/stub_status": (200, TEXT, "Active connections: 1 \n"),
           "/adminer/": html("<a href='https://www.adminer.org/'>x</a>", "Login - Adminer"), "/cacti/": html("x", "Login to Cacti"),
           "/phpldapadmin/": redirect("/phpldapadmin/index.php"), "/phpldapadmin/index.php": html("x", "phpLDAPadmin (1.2.6.3) - "),
           "/zabbix/": redirect("/zabbix/setup.php"), "/zabbix/setup.php": html('<meta name="Author" content="Zabbix SIA">', "Installation"),
           "/cgi-bin/awstats.pl": html("read AWStats documentation"), "/munin/": html("x", "Munin :: overview"),
           "/gitweb/": html('<meta name="generator" content="gitweb/2.39">'), "/cgit/": html("<meta name='generator' content='cgit v1.2.3'/>"),
           "/nagios4/": (401, {"Content-Type": HTML, "WWW-Authenticate": 'Digest realm="Nagios4", nonce="a"'}, b"x"),
           "/usage/": html("Generated by The Webalizer"), "/graph": html("x", "Prometheus Time Series Collection and Processing Server")}
house = Site({"/": html("x"), **managed, "/manage/": redirect("/login"), "/login": html('<input type="password">')})
found = {r[0].replace(house.url, "") for r in rows(house, "SELECT url FROM web_paths")}
equal(sorted(found), sorted(set(managed) - {"/phpldapadmin/index.php"}), "management and statistics pages are found, also behind a redirect below themselves")
house.close()
house = Site({"/": html("x")}, otherwise=lambda h: redirect(h.path + "login") if h.path.endswith("/") else html('<input type="password">') if h.path.endswith("/login") and "system" not in h.path else None)
equal(rows(house, "SELECT url FROM web_paths"), [], "but not where any name is sent on")
house.close()
house = Site({"/": redirect("/start"), "/start": (500, {"Content-Type": HTML}, b"x")})
ok("500" in (words := zicha("query", "SELECT 1 FROM web_pages", house.url, *FAST).stderr) and "another site" not in words, "a site whose first page fails behind a redirect is not another site", words)
house.close()
for fact, otherwise in (
        ("a server that says 200 to everything", lambda h: html("Sorry, no such page", "Oops")),
        ("a server that answers any name with that name", lambda h: html(f"<h1>{h.path}</h1><input type=\"password\"> PHP Version ref: refs/ DB_PASSWORD=")),
        ("a folder that holds whatever one asks for", lambda h: (200, TEXT, "<?php x " + h.path) if h.path.startswith("/app/") else None),
        ("a server that passes over what stands behind a page", lambda h: html("hello") if h.path.startswith("/app/index.php") else None)):
    soft = Site(pages, otherwise=otherwise)
    equal(rows(soft, "SELECT url, kind FROM web_paths"), [], f"{fact} has no left-behind files")
    soft.close()

# ---- changes ----

state = {"n": 0}


def lively(body, title="Home", head=""):
    def give(handler):
        state["n"] += 1
        return html(f"<p>{body}</p><p>访问量：{state['n']}次</p><p>2026-11-22 12:30:{state['n'] % 60:02}</p>"
                    f"<input type=hidden name=token value={os.urandom(16).hex()}><!-- {state['n']} -->", title, head)
    return give


site = Site({"/": lively("Welcome <a href=/a>a</a><a href=/b>b</a><a href=/c>c</a><a href=/d>d</a>"), "/a": lively("One"), "/b": lively("Two"),
             "/c": lively("Three"), "/d": lively("Four")})
with tempfile.TemporaryDirectory() as top:
    base = f"{top}/site.baseline"
    set_base = ["--set", f"web.baseline={base}"]
    parts = ask(site.url + "/", "SELECT page, kind, value FROM web_parts")[0]
    made_ = zicha("baseline", "make", "--target", site.url + "/", "--baseline", base, *FAST)
    ok(made_.returncode == 0 and os.path.exists(base), "the state of a site is written down", made_.stderr, made_.stdout)
    if not os.path.exists(base):
        write(base, "".join("\t".join(p) + "\n" for p in parts))
    equal(rows(site, "SELECT page, kind FROM web_changes", *set_base), [], "counters, times and tokens are no change")
    site.pages["/a"] = lively("One", head="<script src=http://evil.example/x.js></script>")
    site.pages["/b"] = lively("Two", title="Hacked")
    site.pages["/c"] = lively("Three <a href=http://casino.example/>x</a>")
    site.pages["/d"] = lively("Four and more")
    changes = {(r[0].replace(site.url, ""), r[1], r[2]) for r in rows(site, "SELECT page, kind, change FROM web_changes", *set_base)}
    wanted = {("/a", "script", "added"), ("/a", "host", "added"), ("/b", "title", "changed"), ("/c", "host", "added"), ("/d", "text", "changed")}
    equal(sorted(wanted - changes), [], "scripts, hosts, titles and texts that changed are told")
    equal(sorted(changes - wanted - {("/c", "text", "changed")}), [], "and nothing else")
    got = zicha("query", "SELECT 1 FROM web_changes", site.url + "/", "--set", f"web.baseline={top}/none")
    ok(got.returncode == 4 and "No such file" in got.stderr, "a baseline that is not there is told", got.stderr)
ok("web.baseline" in ask(site.url + "/", "SELECT 1 FROM web_changes")[2], "without a baseline nothing is known of changes")
site.close()

# ---- zicha watch ----

site = Site({"/": html("Welcome <a href=/a>a</a>"), "/a": html("One")})
with tempfile.TemporaryDirectory() as top:
    hook = write(f"{top}/hook", f"#!/bin/sh\ncat >> {top}/called\necho >> {top}/called\n")
    os.chmod(hook, 0o755)
    database = f"{top}/unit.db"
    zicha("init", "--db", database, "--code", "t", "--name", "Test", "--class", "hospital")
    watching = subprocess.Popen([sys.argv[1], "watch", "--db", database, site.url + "/", "--every", "1", "--rounds", "3", "--hook", hook, "--format", "json",
                                 "--lang", "en", *FAST], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env=dict(os.environ, ZICHA_STATE=f"{top}/state", ZICHA_CONTENT=os.environ.get("ZICHA_CONTENT", os.path.dirname(HERE)),
                                         LC_ALL="C.UTF-8"))
    wait_for(lambda: os.path.isdir(f"{top}/state/sites") and any(n.endswith("baseline") for n in os.listdir(f"{top}/state/sites")))
    site.pages["/a"] = html("One", title="Hacked")
    out, words_ = watching.communicate(timeout=HANG)
    lines = [json.loads(line) for line in out.splitlines()]
    ok(watching.returncode == 1 and len(lines) == 1, "a change is told once", out, words_)
    if lines:
        change = lines[0]["changes"][0]
        equal((change["kind"], change["page"], change["after"]), ("title", site.url + "/a", "Hacked"), "with what is there now")
        begin = datetime.datetime.fromisoformat(lines[0]["discovered_at"].replace("Z", "+00:00"))
        equal([(datetime.datetime.fromisoformat(lines[0][n].replace("Z", "+00:00")) - begin).total_seconds() for n in ("cut_off_by", "report_by")],
              [180, 1800], "and the clocks of 3 and 30 minutes")
        called = open(f"{top}/called").read().split("\n") if os.path.exists(f"{top}/called") else [""]
        equal(json.loads(called[0] or "{}").get("changes"), lines[0]["changes"], "the hook is called with it")
        kept = zicha("query", "SELECT number, discovered_by FROM incidents", "--db", database, "--format", "csv", "--lang", "en").stdout
        ok(lines[0]["incident"] and f"{lines[0]['incident']},zicha watch" in kept, "and the incident is recorded", kept, words_)
site.close()

# ---- cloaking ----

site = Site({"/": lambda h: html("Welcome" + ("<a href=http://casino.example/>x</a>" if "spider" in h.headers.get("User-Agent", "") else "")),
             })
equal(rows(site, "SELECT DISTINCT variant, kind, value FROM web_cloaking"), [("search engine", "host", "casino.example")],
      "what only a search engine is shown is found")
site.close()
chance = {"n": 0}


def advert(handler):
    chance["n"] += 1
    return html(f"<img src=http://ad{chance['n']}.example/>")


site = Site({"/": advert})
equal(rows(site, "SELECT * FROM web_cloaking"), [], "what changes by chance is none")
site.close()

# ---- TLS ----

with tempfile.TemporaryDirectory() as top:
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{top}/key", "-out", f"{top}/crt", "-days", "10",
                    "-subj", "/CN=other.example", "-addext", "subjectAltName=DNS:other.example"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{top}/crt", f"{top}/key")
    site = Site({"/": html("<img src=http://x.example/a.png><script src=http://x.example/a.js></script>"),
                 }, tls=context, headers=[("Strict-Transport-Security", "max-age=60"), ("Set-Cookie", "PHPSESSID=x; path=/")])
    equal(rows(site, "SELECT is_trusted, days_left BETWEEN 9 AND 10 FROM web_tls_certificates"), [("0", "1")], "the certificate of a site is looked at")
    equal(rows(site, "SELECT is_trusted FROM web_tls_certificates", "--set", f"web.ca={top}/crt"), [("1",)], "one's own authority is trusted where it is named")
    offered = {r[0] for r in rows(site, "SELECT protocol FROM web_tls_protocols WHERE is_offered")}
    ok("TLSv1.2" in offered and "SSLv3" not in offered, "versions of TLS are told", offered)
    equal(rows(site, "SELECT hsts_seconds FROM web_tls"), [("60",)], "and HSTS")
    equal(rows(site, "SELECT kind FROM web_links WHERE is_mixed ORDER BY 1"), [("image",), ("script",)], "and what is loaded without TLS")
    checks = zicha("inspect", site.url + "/", *FAST, "--format", "csv", "--lang", "en").stdout
    for check in ("website-certificate-expiry", "website-certificate-trusted", "website-mixed-content", "website-cookie-secure",
                  "website-cookie-scripts"):
        ok(re.search(f"{check}\\b.*fail|fail.*{check}\\b", checks), f"{check} fails on it", checks[:300])
    ok("website-hsts,fail" not in checks, "HSTS is nothing for an address without a name", checks[:300])
    named = zicha("inspect", site.url.replace("127.0.0.1", "localhost") + "/", *FAST, "--format", "csv", "--lang", "en").stdout
    ok("website-hsts,fail" in named, "website-hsts fails on one that has a name", named[:300])
    site.close()


def sign(top, name, issuer, key, *extensions):
    """top/name.crt for a key that is made if it is not there; its issuer None: itself."""
    if not os.path.exists(f"{top}/{key}.key"):
        subprocess.run(["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", f"{top}/{key}.key"], check=True, capture_output=True)
    with open(f"{top}/extensions", "w") as f:
        f.write("\n".join(extensions))
    subprocess.run(["openssl", "req", "-new", "-key", f"{top}/{key}.key", "-subj", f"/CN={key}.example", "-out", f"{top}/request"], check=True, capture_output=True)
    by = ["-CA", f"{top}/{issuer}.crt", "-CAkey", f"{top}/{issuer}.key", "-CAcreateserial"] if issuer else ["-key", f"{top}/{key}.key"]
    subprocess.run(["openssl", "x509", "-req", "-in", f"{top}/request", "-days", "10", "-extfile", f"{top}/extensions", *by, "-out", f"{top}/{name}.crt"],
                   check=True, capture_output=True)
    with open(f"{top}/{name}.crt") as f:
        return f.read()


with tempfile.TemporaryDirectory() as top:
    authority = "basicConstraints=critical,CA:TRUE"
    for root in "known", "unknown":
        sign(top, root, None, root, authority)
    crossed = [sign(top, f"between-{root}", root, "between", authority) for root in ("unknown", "known")]
    os.rename(f"{top}/between-known.crt", f"{top}/between.crt")
    own = sign(top, "own", "between", "own", "subjectAltName=IP:127.0.0.1")
    for fact, between, want in (("behind one that is signed by nobody known", crossed, "1"), ("in the other order", crossed[::-1], "1"), ("which is left out", crossed[:1], "0")):
        with open(f"{top}/chain", "w") as f:
            f.write(own + "".join(between))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{top}/chain", f"{top}/own.key")
        site = Site({"/": html("x")}, tls=context)
        equal(rows(site, "SELECT is_trusted, is_name_right FROM web_tls_certificates WHERE position = 1", "--set", f"web.ca={top}/known.crt"), [(want, "1")],
              f"an authority that two have signed, the known one {fact}")
        site.close()

    def shown(sql, crt, host="localhost", **wanted):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{top}/{crt}.crt", f"{top}/own.key")
        for name, value in wanted.items():
            setattr(context, name, value)
        if wanted:
            context.load_verify_locations(f"{top}/known.crt")
        site = Site({"/": html("x")}, tls=context)
        got, _, said = ask(site.url.replace("127.0.0.1", host) + "/", sql)
        site.close()
        return got, said

    NAMED = "SELECT is_name_right FROM web_tls_certificates WHERE position = 1"
    with open(f"{top}/extensions", "w") as f:
        f.write("")
    subprocess.run(["openssl", "req", "-x509", "-key", f"{top}/own.key", "-subj", "/CN=localhost", "-days", "10", "-out", f"{top}/common.crt"], check=True, capture_output=True)
    equal(shown(NAMED, "common")[0], [("0",)], "a name that only the subject holds is none: browsers refuse it")
    sign(top, "starred", "known", "own", "subjectAltName=DNS:l*.example,DNS:*host")
    equal(shown(NAMED, "starred")[0], [("0",)], "nor is a star for a part of a name")
    for version in ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3:
        for sql, want in ((NAMED, "0"), ("SELECT wants_client_certificate FROM web_tls", "1"),
                          ("SELECT protocol FROM web_tls_protocols WHERE is_offered", version.name.replace("_", "."))):
            got, said = shown(sql, "own", verify_mode=ssl.CERT_REQUIRED, minimum_version=version, maximum_version=version)
            equal(got, [(want,)], f"TLS of a site that wants a visitor's certificate is seen: {sql}, {version.name}", said)

# ---- the role ----

drill = zicha("survey", "--drill", "http://127.0.0.1:9/").stdout.splitlines()
ok(len(drill) > 8 and all(line.endswith("refused") for line in drill), "a role that reads pages can do nothing else", drill)

# ---- a real server ----

NGINX = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
if NGINX:
    with tempfile.TemporaryDirectory() as top:
        os.chmod(top, 0o755)
        port = free_port()
        write(f"{top}/www/index.html", html("<a href=/files/>f</a>"))
        write(f"{top}/www/files/a.txt", "a")
        write(f"{top}/conf", f"daemon off; pid {top}/pid; error_log {top}/err; events {{}} http {{ access_log off; server {{ listen 127.0.0.1:{port};"
                             f" root {top}/www; autoindex on; location = /server {{ stub_status; }} location = /nginx_status {{ stub_status; }} }} }}")
        server = subprocess.Popen([NGINX, "-c", f"{top}/conf", "-e", f"{top}/err"], stderr=subprocess.DEVNULL)
        try:
            url = f"http://127.0.0.1:{port}/"
            wait_for(lambda: ask(url, "SELECT url FROM web_pages WHERE status = 200")[0])
            equal([r[0].replace(url, "/") for r in ask(url, "SELECT url FROM web_paths ORDER BY 1")[0]], ["/files/", "/nginx_status"],
                  "listings and the status page of nginx are found")
            name, version = ask(url, "SELECT name, version FROM web_technologies WHERE kind = 'server'")[0][0]
            ok(name == "nginx" and re.match("[0-9.]+$", version), "and its version", name, version)
        finally:
            server.terminate()
            server.wait(HANG)

        # The same server well kept.
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{top}/key", "-out", f"{top}/crt", "-days", "90",
                        "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        shutil.rmtree(f"{top}/www")
        write(f"{top}/www/index.html", html("<p>Welcome</p><a href=/about.html>About</a><p>&copy; 2099 Hospital</p>"
                                            "<div style='display:none'><a href=/menu.html>Menu</a></div>"))
        write(f"{top}/www/about.html", html("<p>About</p><a href=/>Home</a>", "About"))
        write(f"{top}/www/menu.html", html("<p>Menu</p>", "Menu"))
        fields = {"X-Content-Type-Options": "nosniff", "X-Frame-Options": "SAMEORIGIN", "Strict-Transport-Security": "max-age=31536000",
                  "Content-Security-Policy": "default-src 'self'", "Referrer-Policy": "same-origin"}
        write(f"{top}/conf", f"daemon off; pid {top}/pid; error_log {top}/err; events {{}} http {{ access_log off; server_tokens off; types {{ text/html html; }}"
                             f" server {{ listen 127.0.0.1:{port} ssl; ssl_certificate {top}/crt; ssl_certificate_key {top}/key;"
                             " ssl_protocols TLSv1.2 TLSv1.3; ssl_ciphers ECDHE+AESGCM;"
                             + "".join(f' add_header {n} "{v}" always;' for n, v in fields.items()) + f" root {top}/www; }} }}")
        server = subprocess.Popen([NGINX, "-c", f"{top}/conf", "-e", f"{top}/err"], stderr=subprocess.DEVNULL)
        try:
            url = f"https://127.0.0.1:{port}/"
            wait_for(lambda: ask(url, "SELECT url FROM web_pages WHERE status = 200")[0])
            got = zicha("inspect", url, *FAST, "--set", f"web.ca={top}/crt", "--format", "json", "--lang", "en")
            states = {}
            for result in json.loads(got.stdout)["results"]:
                states.setdefault(result["state"], []).append(result["check"])
            equal((states.get("fail"), states.get("unknown")), (None, None), "a site that is well kept fails nothing, and nothing of it is unknown")
            ok(len(states.get("pass", [])) > 45, "most checks pass on it", {k: len(v) for k, v in states.items()})
        finally:
            server.terminate()
            server.wait(HANG)
elsewhere.close()
done()

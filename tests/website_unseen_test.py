#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""website_unseen_test ZICHA - what an inspection of a web site did not see, it says; and what it must not ask, it does not ask."""
import csv
import io
import itertools
import os
import ssl
import subprocess
import sys
import tempfile
import time
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "website")]
import made_site as made  # noqa: E402
from made_site import HTML, Site, redirect  # noqa: E402
from patience import SOON, with_time  # noqa: E402
from tap import done, equal, has_sanitizer, ok, zicha  # noqa: E402

FAST = ["--set", "web.rate=100000"]
TEXT = {"Content-Type": "text/plain"}


def ask(site, sql, *settings):
    """Rows, and what was said of what is not there."""
    got = zicha("query", sql, site.url + "/", "--format", "csv", "--lang", "en", *FAST, *settings)
    return [tuple(row) for row in list(csv.reader(io.StringIO(got.stdout)))[1:]], got.stderr if got.returncode == 2 else ""


def states(site, *settings):
    got = zicha("inspect", site.url + "/", *FAST, *settings, "--format", "csv", "--lang", "en")
    return {row[0]: row[1] for row in csv.reader(io.StringIO(got.stdout)) if len(row) > 1}


def html(body, title="Page", head=""):
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def hang_up(handler):
    handler.close_connection = True
    return "done"


def unseen(fact, pages, words, *settings, sql="SELECT url FROM web_links", otherwise=None):
    site = Site(pages, otherwise=otherwise)
    told = ask(site, sql, *settings)[1]
    ok(words in told, f"{fact} is told", told)
    equal(ask(site, "SELECT is_whole FROM web_scans", *settings)[0], [("0",)], "and the look was not whole") if sql.endswith("web_links") else None
    site.close()


# ---- pages that were not reached, or not whole ----

chain = {f"/{i}": html(f"<a href=/{i + 1}>next</a>") for i in range(5)}
unseen("what is deeper than web.depth", {"/": html("<a href=/0>a</a>"), **chain}, "web.depth", "--set", "web.depth=2")
site = Site({"/": html("<a href=/0>a</a>"), **chain, "/5": html("end")})
equal(ask(site, "SELECT url FROM web_links")[1], "", "a site that is no deeper is seen whole")
site.close()
unseen("a page with more links than are read", {"/": html("<a href=/#x>x</a>" * 20100)}, "more than is read")
unseen("a page that is nested too deeply", {"/": html("<div>" * 600 + "<a href=http://a.example/>x</a>")}, "more than is read")
unseen("a page in a coding that nobody asked for", {"/": html("<a href=/a>a</a>"), "/a": (200, {"Content-Type": HTML, "Content-Encoding": "br"}, b"\x1b\0")},
       "/a: only its first 0 bytes")
unseen("a page that was busy", {"/": html("<a href=/a>a</a>"), "/a": (503, {"Content-Type": HTML}, html("Busy"))}, "/a: HTTP status 503")
unseen("a text that was cut", {"/": html("<a href=/a>a</a>"), "/a": (200, TEXT, "x" * 9000 + " 192.168.3.4 ")}, "/a: only its first",
       "--set", "web.max_bytes=4096", sql="SELECT url FROM web_disclosures")
unseen("a path that goes round", {"/": html("<a href=/x/x/x/x/x>a</a>")}, "1 address was left out that looks like so many others")
unseen("a page that does not come", {"/": html("<a href=/a>a</a>"), "/a": made.silence}, "no answer in time", "--set", "web.timeout=1")

# ---- for a reader of another language ----

with tempfile.TemporaryDirectory() as top:
    broken = {"/": html("".join(f"<a href=/{i}>x</a>" for i in range(5))), **{f"/{i}": (500, {"Content-Type": HTML}, "oops") for i in range(5)}}
    for i, (pages, settings, words) in enumerate((({"/": html("<a href=/0>a</a>"), **chain}, ["--set", "web.depth=2"], "未查看"),
                                                  ({"/": html("<a href=/a>a</a>"), "/a": (503, {"Content-Type": HTML}, html("Busy"))}, [], "HTTP 状态"), (broken, [], "连续"))):
        site = Site(pages)
        zicha("inspect", site.url + "/", *FAST, *settings, "--snapshot", f"{top}/{i}.zicha", "--lang", "en")
        site.close()
        told = zicha("query", "SELECT detail FROM zicha_tables WHERE name = 'web_links'", f"{top}/{i}.zicha", "--lang", "zh_CN").stdout
        ok(words in told, "why a site was not seen whole is read in the reader's language", words, told)

# ---- what the site says of itself ----

site = Site({"/": html("home"), "/p1": html("1"), "/p2": html("2"), "/logout": html("out")})
loc = "<urlset><url><loc>%s</loc></url></urlset>"
site.pages.update({"/robots.txt": (200, TEXT, "Sitemap: /one.xml\nSitemap: /index.xml\n"), "/one.xml": (200, {"Content-Type": "text/xml"}, loc % f"{site.url}/p1"),
                   "/index.xml": (200, {"Content-Type": "text/xml"}, f"<sitemapindex><sitemap><loc>{site.url}/two.xml</loc></sitemap></sitemapindex>"),
                   "/two.xml": (200, {"Content-Type": "text/xml"}, loc % f"{site.url}/p2")})
equal([u[0].replace(site.url, "") for u in ask(site, "SELECT url FROM web_pages")[0]], ["/", "/p1", "/p2"], "all sitemaps are read, and those of an index")
site.pages["/two.xml"] = (200, {"Content-Type": "application/gzip"}, b"\x1f\x8b\x08\0")
ok("/two.xml: not all" in ask(site, "SELECT url FROM web_links")[1], "a sitemap that cannot be read is told")
site.pages["/two.xml"] = (200, {"Content-Type": "text/xml"}, "<urlset>" + "".join(f"<url><loc>{site.url}/many{i}x</loc></url>" for i in range(2100)) + "</urlset>")
site.otherwise = lambda h: html(h.path) if h.path.startswith("/many") else None
got = ask(site, "SELECT count(*) FROM web_pages", "--set", "web.pages=2300")
equal((got[0], "not all" in got[1]), ([("2102",)], False), "a sitemap is read as far as pages may be looked at")
site.otherwise = lambda h: html("".join(f"<a href='/(S({h.path and next(numbers):x}abcdef))/{p}.aspx'>x</a>" for p in "abc"))
numbers = iter(range(1 << 20, 1 << 21))
site.pages = {"/robots.txt": (404, {"Content-Type": HTML}, b""), "/sitemap.xml": (404, {"Content-Type": HTML}, b"")}
equal(ask(site, "SELECT count(*) FROM web_pages")[0], [("4",)], "a page is one page, whatever session stands in its address")
site.pages["/"] = html("home")
site.pages["/robots.txt"] = redirect("/logout")
site.forget()
ask(site, "SELECT url FROM web_links")
ok("/logout" not in site.paths(), "a redirect to the end of the session is not followed", site.paths())
site.close()

# ---- what a browser sees, and a look by name must see as well ----

HIDDEN = "<p style=display:none><a href=http://spam.example/>x</a></p>"
for fact, page in {
    "in UTF-16": (200, {"Content-Type": "text/html"}, b"\xff\xfe" + html(HIDDEN).encode("utf-16-le")),
    "in UTF-16 by its head": (200, {"Content-Type": "text/html; charset=UTF-16BE"}, html(HIDDEN).encode("utf-16-be")),
    "in a frame's own page": html("<iframe srcdoc='%s'></iframe>" % HIDDEN.replace("<", "&lt;")),
    "behind a noscript that closes more than it opened": html("<div style=display:none><noscript></div><div></noscript><a href=http://spam.example/>x</a></div>"),
    "packed without a head": (200, {"Content-Type": HTML, "Content-Encoding": "deflate"}, zlib.compress(html(HIDDEN).encode())[2:-4]),
}.items():
    site = Site({"/": page})
    equal(ask(site, "SELECT host, is_hidden FROM web_links WHERE is_external"), ([("spam.example", "1")], ""), f"a hidden link is found on a page {fact}")
    site.close()
site = Site({"/": html("<a href=x>x</a>", head="<base href=/a/><base href=http://other.example/>")})
equal([r[0].replace(site.url, "") for r in ask(site, "SELECT url FROM web_links WHERE kind = 'link'")[0]], ["/a/x"], "of two bases the first counts")
site.close()
site = Site({"/": html("<a href=/list>x</a>"), "/list": (200, TEXT, "Li 11010519491231002X\n")})
equal(ask(site, "SELECT times, kind FROM web_personal_data")[0], [("1", "id_card")], "personal data are found in plain text, too")
site.close()
unseen("a link that is longer than is read", {"/": html("<a href='http://spam.example/?" + "x" * 9000 + "'>x</a>")}, "more than is read")
unseen("a handler that is longer than is read", {"/": html("<p onclick='" + ";" * 70000 + "evil()'>x</p>")}, "more than is read", sql="SELECT 1 FROM web_parts")
site = Site({"/": html("<img src='data:image/png;base64," + "x" * 9000 + "'>")})
equal(ask(site, "SELECT url FROM web_links")[1], "", "a picture within a page is no link, however long")
site.close()
site = Site({"/": html("home")}, otherwise=lambda h: (404, {"Content-Type": HTML}, html("京ICP备12345678号 at 10.1.2.3")))
equal(ask(site, "SELECT kind FROM web_disclosures UNION ALL SELECT kind FROM web_filings")[0], [("private_address",)], "a page that is not there may have a filing number of its own")
site.close()

# ---- names that were not answered ----

page = html("".join(f"<a href=/d{i}/>x</a>" for i in range(60)))
site = Site({"/": page}, otherwise=lambda h: html("d") if h.path.startswith("/d") else None)
ok("more than 50 folders" in ask(site, "SELECT 1 FROM web_paths")[1], "folders that were not gone through are told")
site.close()
site = Site({"/": html("<a href=/a.php>x</a>"), "/a.php": html("a"), "/a.php.bak": hang_up})
ok("1 name had no answer" in ask(site, "SELECT 1 FROM web_paths")[1], "a copy that gave no answer is told")
site.pages["/a.php.bak"] = (503, {"Content-Type": HTML}, "busy")
ok("1 name had no answer" in ask(site, "SELECT 1 FROM web_paths")[1], "and one that was busy")
site.close()
site = Site({"/": html("home", head="<script src=/a.js></script>"), "/a.js": hang_up})
ok("web_technologies" in ask(site, "SELECT 1 FROM web_technologies")[1], "a script that gave no answer is told")
site.close()
home = html("home")
site = Site({"/": lambda h: (503, {"Content-Type": HTML}, "busy") if h.command == "TRACE" else home})
equal((lambda got: (got[0], "TRACE: HTTP status 503" in got[1]))(ask(site, "SELECT 1 FROM web_methods WHERE method = 'TRACE'")), ([], True),
      "a TRACE that was busy is not one that was refused")
site.close()
count = itertools.count()
site = Site({"/": html("<a href=/a.php>x</a>"), "/a.php": html("a")})
give = dict(site.pages)
site.pages = {k: (lambda h, v=v: v if next(count) < 60 else (403, {"Content-Type": HTML}, "blocked")) for k, v in give.items()}
site.otherwise = lambda h: None if next(count) < 60 else (403, {"Content-Type": HTML}, "blocked")
ok("begun to refuse" in ask(site, "SELECT 1 FROM web_paths")[1], "a site that refuses all from some moment on was not looked at from there on")
site.close()
site = Site({"/": lambda h: html("home" + "x" * 9000 * ("spider" in h.headers.get("User-Agent", "")))})
ok("web_cloaking" in ask(site, "SELECT 1 FROM web_cloaking", "--set", "web.max_bytes=4096")[1], "a page for search engines that was cut is told")
site.close()
site = Site({"/": html("<a href=/q?a=tea>x</a>"), "/q": lambda h: html("x" * 9000 * ("tea" != h.path[-3:]))})
ok("were not read to their end" in ask(site, "SELECT 1 FROM web_probes", "--set", "web.max_bytes=4096", "--set", "web.active=1")[1],
   "answers to what is tried out that were cut are told")
site.close()

# ---- a site that means harm ----

rules = "".join(f".c{i}{{{'color:red;' * 20}}}" for i in range(1900))
classes = " ".join(f"c{i}" for i in range(1900))
begin = time.monotonic()
unseen("a style sheet that is too much work", {"/": html(f"<p class='{classes}'>x</p>" * 300, head=f"<style>{rules}</style>")}, "more than is read")
ok(time.monotonic() - begin < SOON, "and given up in time", time.monotonic() - begin)
deep = "/" + "x" * 7000 + "/"
site = Site({}, otherwise=lambda h: html("".join(f"<a href={h.path.rsplit('/', 1)[-1][:9]}a{i}b>x</a>" for i in range(20000)), head=f"<base href={deep}>"))
usage = subprocess.run([sys.executable, "-c", "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
                        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)", os.environ.get("ZICHA", sys.argv[1]), "query",
                        "SELECT count(*) FROM web_links", site.url + "/", *FAST, "--set", "web.pages=12"], capture_output=True, text=True)
ok(int(usage.stdout or 9999) < (2000 if has_sanitizer() else 900), "long addresses without end do not fill the memory (MiB)", usage.stdout, usage.stderr)
site.close()

# ---- further questions that had no answer ----

for table, path, methods in (("web_methods", "/", ("TRACE",)), ("web_methods", "/", ("OPTIONS",)), ("web_disclosures", "/zicha-no-such-page.html", ("GET",))):
    site = Site({"/": html("home")})
    give = site.pages["/"]
    site.pages[path] = lambda h, methods=methods: hang_up(h) if h.command in methods else give
    told = ask(site, f"SELECT url FROM {table}")[1]
    ok("closed without an answer" in told, f"{methods[0]} {path} without an answer makes {table} partial", told)
    site.close()

site = Site({"/": lambda h: (403, {"Content-Type": HTML}, html("No.", "Refused")) if "spider" in h.headers.get("User-Agent", "") else html("home")})
rows, told = ask(site, "SELECT variant, kind FROM web_cloaking")
equal(rows, [], "a site that refuses those who only say that they are a search engine cloaks nothing")
ok("HTTP status 403" in told, "but what it shows to those is not known", told)
site.close()

# ---- the same thing, not everywhere the same ----

site = Site({"/": (200, {"Content-Type": HTML, "Content-Security-Policy": "default-src 'self'; frame-ancestors 'self'", "Set-Cookie": "SESSID=1; HttpOnly"},
                   html("<a href=/a>a</a><a href=/n1>a</a><a href=/n2>a</a>")),
             "/a": (200, {"Content-Type": HTML, "Content-Security-Policy": "default-src 'self'", "Set-Cookie": "SESSID=1"}, html("a")),
             **{f"/n{i}": (200, {"Content-Type": HTML, "Content-Security-Policy": f"script-src 'nonce-{i}'"}, html("n")) for i in (1, 2)}})
got = states(site)
equal((got.get("website-framing"), got.get("website-cookie-scripts")), ("fail", "fail"), "a page that is less careful than the first is told")
equal(len(ask(site, "SELECT url FROM web_headers WHERE name = 'content-security-policy'")[0]), 3, "a new nonce is no new policy")
site.close()
site = Site({"/": html("<a href=/sign/login>a</a><a href=/sign/other>a</a>")},
            otherwise=lambda h: (200, {"Content-Type": HTML}, html("Sign in")) if h.path.replace("~", "") in ("/sign/login", "/sign/other") else None)
equal(ask(site, "SELECT url FROM web_paths")[0], [], "a program that takes signs out of names has no copies")
site.close()
META = "<!doctype html><html><head><title>x</title><meta http-equiv='Content-Security-Policy' content=\"default-src 'self'\"></head><body>x</body></html>"
site = Site({"/": (200, {"Content-Type": HTML, "Set-Cookie": "SESSID=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT"}, META),
             "/a": (200, {"Content-Type": HTML, "Set-Cookie": "SESSID=; Max-Age=0"}, META)})
equal([n for n, _ in ask(site, "SELECT name, value FROM web_headers WHERE name LIKE '%(meta)'")[0]], ["content-security-policy (meta)"], "a policy that stands in the page is told")
equal(ask(site, "SELECT name FROM web_cookies")[0], [], "a cookie that is taken away is none that lacks care")
site.close()
site = Site({"/": lambda h: (200, {"Content-Type": HTML, "Access-Control-Allow-Origin": h.headers.get("Origin") or "https://a.cn",
                                   "Access-Control-Allow-Credentials": "true"}, html("home"))})
equal(states(site).get("website-cors"), "fail", "a site that lets any origin read is told")
site.close()
site = Site({"/": html("<p>ICP备案号：<a href=https://beian.miit.gov.cn/>京ICP备12345678号-2</a></p>")})
equal(ask(site, "SELECT kind, number, is_linked FROM web_filings")[0], [("icp", "京ICP备12345678号-2", "1")], "a filing number behind its name is found")
site.close()

# ---- changes ----

with tempfile.TemporaryDirectory() as top:
    site = Site({"/": html("".join(f"<a href=/{n}>x</a>" for n in "abcd")), **{f"/{n}": html(n) for n in "abcd"}})
    base = ["--set", f"web.baseline={top}/b"]
    made_ = zicha("baseline", "make", "--target", site.url + "/", "--baseline", f"{top}/b", *FAST)
    equal(made_.returncode, 0, "the state of a site is written down")
    sql = "SELECT replace(page, '{}', ''), kind, change FROM web_changes ORDER BY 1".format(site.url)
    equal(ask(site, sql, *base), ([], ""), "a site that did not change has no changes, and all of it was seen")
    site.pages.update({"/a": made.silence, "/b": (500, {"Content-Type": HTML}, "oops"), "/c": made.endless_page})
    def look(seconds, want):
        rows, told = ask(site, sql, *base, "--set", f"web.timeout={seconds}", "--set", "web.max_bytes=4096")
        return rows == want, rows, told
    _, rows, told = with_time(lambda seconds: look(seconds, []), 1, 10)
    equal(rows, [], "pages that did not come, or not whole, are not told as changed")
    ok("web_changes" in told, "nor as unchanged", told)
    site.pages["/d"] = redirect("/a")
    gone = [("/d", "page", "removed")]
    equal(with_time(lambda seconds: look(seconds, gone), 1, 10)[1], gone, "a page that leads elsewhere is")
    site.close()

# ---- TLS, and leaving alone ----

with tempfile.TemporaryDirectory() as top:
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{top}/key", "-out", f"{top}/crt", "-days", "90",
                    "-subj", "/CN=127.0.0.1"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{top}/crt", f"{top}/key")
    site = Site({"/": html("home")}, tls=context)
    begin = time.monotonic()
    zicha("query", "SELECT 1 FROM web_tls", site.url + "/", "--set", "web.rate=5")
    times = [t for t in site.connections if t > begin]
    most = max(sum(1 for t in times if first <= t < first + 0.9) for first in times)
    ok(len(times) > 6 and most <= 5, "questions about TLS keep to the rate, too", most, len(times))
    site.close()

    broken = {"/": html("".join(f"<a href=/{i}>x</a>" for i in range(5))), **{f"/{i}": (500, {"Content-Type": HTML}, "oops") for i in range(5)}}
    site = Site(broken, tls=context)
    told = ask(site, "SELECT * FROM web_tls")[1]
    ok("stopped after 3 server errors" in told, "a site that suffers is not asked about TLS either", told)
    ok(len(site.connections) <= 2, "not once", len(site.connections))
    site.close()
    try:
        # The same address and port, where such a test runs beside, would be another one's site.
        site = Site(broken, tls=context, address=(f"127.9.{os.getpid() >> 8 & 255}.{os.getpid() & 255}", 443))
        got = states(site)
        equal(got.get("website-https-redirect"), "unknown", "what the other door leads to is unknown where it was not tried")
        site.close()
    except OSError as e:
        ok(True, f"# SKIP port 443: {e}")
done()

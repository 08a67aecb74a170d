#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""website_harm_test ZICHA - what ends a session, deletes or resets is never asked for: not by following, not by trying, not by guessing."""
import csv
import io
import os
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "website")]
from made_site import HTML, Site, redirect  # noqa: E402
from tap import done, equal, ok, zicha  # noqa: E402

FAST = ["--set", "web.rate=100000"]
ACTIVE = [*FAST, "--set", "web.active=1"]

# Each leads to /bad…: whatever it is called by, it must not be asked for.
LINKS = {
    "by its path": "<a href=/bad1/delUser?id=5>x</a><a href=/bad2/del.php?id=5>x</a><a href=/bad3/userdelete?id=5>x</a>",
    "by its query": "<a href=/bad4?act=del&amp;id=5>x</a><a href=/bad5?do=deleteItem&amp;id=5>x</a><a href='/bad6?op=logout&amp;id=5'>x</a>",
    "by its query in disguise": "<a href='/bad7?act=%64el&amp;id=5'>x</a><a href='/bad8?act=%64elete&amp;id=5'>x</a>",
    "by its words": "<a href='/bad9?act=3&amp;id=5'>删除</a><a href='/bad10?act=4&amp;id=5'>Log <b>out</b></a>",
    "by its picture": "<a href='/bad11?act=3&amp;id=5'><img src=/x.gif alt=删除></a>",
    "by its title": "<a href='/bad12?act=3&amp;id=5' title='Delete this'>x</a>",
    "by what it asks first": "<a href='/bad13?act=3&amp;id=5' onclick=\"return confirm('Sure?')\">x</a><a href='/bad14?a=3' data-confirm=Sure>x</a>",
    "by the words of its button": "<button onclick=\"location='/bad15?act=3'\">删除</button><input type=button value=Delete onclick=\"location.href='/bad16?a=3'\">",
    "by the words around its script": "<a href=# onclick=\"location='/bad17?act=3'\">删除</a><a href='javascript:' onclick=\"location='/bad18?act=3'\">退出</a>",
    "by the words of its address": "<a href=\"javascript:window.open('/bad19?act=3')\">删除</a><a href=\"javascript:if(confirm('Sure?'))location='/bad19a?act=3'\">x</a>",
}
FORMS = {
    "by its button": "<form action=/bad20><input name=id value=5><button>删除</button></form>",
    "by its button's value": "<form action=/bad21><input name=id value=5><input type=submit value=支付></form>",
    "by a hidden field": "<form action=/bad22><input name=id value=5><input type=hidden name=act value=del><input type=submit></form>",
    "by a choice": "<form action=/bad23><input name=id value=5><select name=act><option>delete</select><input type=submit></form>",
}
GOOD = ("<a href='/good1?deleted=0&amp;model=4'>Model</a><a href='/good2?dropdown=1'>How pupils of our school removed a whole tree</a>"
        "<form action=/good3><input name=q value=5><input type=submit value=Find></form>"
        "<div onclick=\"location='/good4?a=1'\">Teas</div><a href=\"javascript:window.open('/good5?a=1', 'w')\">Cups</a>")


def look(site, *settings):
    got = zicha("query", "SELECT url, parameter, probe, control FROM web_probes", site.url + "/", "--format", "csv", "--lang", "en", *settings)
    return list(csv.reader(io.StringIO(got.stdout)))[1:], got.stderr


def html(body):
    return f"<!DOCTYPE html><html><head><title>Page</title></head><body>{body}</body></html>"


site = Site({"/": html("".join([*LINKS.values(), *FORMS.values(), GOOD]))}, otherwise=lambda h: html("there") if h.path.startswith("/good") else None)
rows, words = look(site, *ACTIVE)
asked = site.paths()
for how, part in {**LINKS, **FORMS}.items():
    names = re.findall(r"/bad[0-9]+", part)
    equal([p for p in asked if any(p == n or p.startswith(n + x) for n in names for x in "?/.")], [], f"what harms is left alone that is known {how}")
for i in 1, 2, 3, 4:
    ok(any(p.startswith(f"/good{i}?") for p in asked), f"what only looks like it is asked for: /good{i}", asked[:20])
equal({(r[0].rsplit("/", 1)[1], r[1]) for r in rows}, {("good1", "deleted"), ("good1", "model"), ("good2", "dropdown"), ("good3", "q"), ("good4", "a"), ("good5", "a")},
      "and tried out")
site.close()

# ---- what is sent besides ----

def page_for(handler):
    """One that heeds whatever comes with the request."""
    if not handler.path.startswith(("/items/", "/delete/")):
        return None
    return html(f"<p>{handler.headers['Cookie']} {handler.headers['Referer']}</p>".replace("'", "&#39;").replace('"', "&quot;").replace("<", "&lt;"))


site = Site({"/": html("<a href=/items/5>x</a><a href=/delete/5>x</a>")}, otherwise=page_for,
            headers=[("Set-Cookie", "PHPSESSID=0123abcd; Path=/"), ("Set-Cookie", "theme=dark; Path=/"), ("Set-Cookie", "csrftoken=45; Path=/")])
look(site, *ACTIVE)
asked = [(p, fields.get("Cookie", ""), fields.get("User-Agent", "")) for _, p, _, fields, _ in site.requests]
ok(any(p.startswith("/items/5%") for p, _, _ in asked), "a number in a path is tried out", site.paths())
ok(any("theme=dark" in c and "theme=dark;" not in c + ";" for _, c, _ in asked), "and so is a cookie", asked[:9])
equal([c for _, c, _ in asked if "PHPSESSID" in c and ("PHPSESSID=0123abcd" not in (c + ";").replace("; ", ";").split(";") or "csrftoken=45" not in c.replace("; ", ";").split(";"))], [],
      "but none that holds a session")
equal([p for p, _, _ in asked if p.startswith("/delete")], [], "nor a number behind what deletes")
equal([a for _, _, a in asked if not a.startswith(("zicha/", "Mozilla/"))], [], "and each request says who asks")
site.close()

# ---- secrets ----

site = Site({"/": html("<a href='/list?id=5&amp;token=s3cret-of-mine'>x</a>")},
            otherwise=lambda h: html(h.path) if h.path.startswith(("/list", "/enter")) else None)
with tempfile.NamedTemporaryFile("w", suffix=".txt") as f:
    f.write("/enter user=li&password=s3cret-of-mine\n")
    f.flush()
    rows, words = look(site, *ACTIVE, "--set", f"web.forms={f.name}")
ok(any(r[0].endswith("/enter") for r in rows), "a request that the operator lists is tried out", rows, words)
ok(any("s3cret-of-mine" in r[1] or b"s3cret-of-mine" in r[4] for r in site.requests), "with its password")
equal([cell for r in rows for cell in r if "s3cret-of-mine" in cell], [], "which no row tells")
site.close()
site = Site({"/": (200, {"Content-Type": HTML, "X-Auth-Token": "s3cret-of-mine"}, html("home"))})
got = zicha("query", "SELECT name, value FROM web_headers", site.url + "/", "--format", "csv", *FAST)
ok("x-auth-token,(14 bytes)" in got.stdout and "s3cret" not in got.stdout, "of a token in a head only the length is told", got.stdout)
got = zicha("query", "SELECT 1 FROM web_pages", site.url.replace("//", "//li:s3cret-of-mine@") + "/", *FAST)
ok(got.returncode not in (0, 2) and "visitor" in got.stderr, "a target with a password is refused", got.stderr)
site.close()

# ---- hosts ----

other = Site({"/": html("other")})
site = Site({"/": html(f"<a href=//{other.url[7:]}/a>x</a><a href=http://{other.url[7:]}/b>x</a>"
                       f"<a href='http://127.0.0.1@{other.url[7:]}/c'>x</a><a href='http:\\\\{other.url[7:]}/d'>x</a><a href=/r1>x</a><a href=/r2>x</a>"
                       f"<a href='http://127.0.0.1:{other.port}%23@127.0.0.1/'>x</a><a href='/r3?to={other.url}/'>x</a>"),
             "/r1": redirect(f"{other.url}/e"), "/r2": redirect(f"//{other.url[7:]}/f"),
             "/r3": lambda h: (302, {"Location": f"{other.url}/g"}, "")})
look(site, *ACTIVE)
equal(other.requests, [], "no other host is reached, whatever a link or a redirect says")
ok("/r1" in site.paths(), "though its redirects were seen", site.paths())
site.close()
other.close()
done()

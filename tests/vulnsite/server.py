#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""server - a site that is open to injection, in as many ways as cases.py lists.

    server.py [PORT]            all cases, until it is killed

As a module: Site(cases) serves them on a free port of 127.0.0.1 from a thread; .requests counts by
path, .changed the rows that were changed, .posts what was posted."""
import html
import posixpath
import random
import re
import socketserver
import sqlite3
import sys
import threading
import time
import urllib.parse

import cases as table
import languages

WORDS = "river stone paper cloud window garden bridge silver copper morning village harbour winter market candle".split()


class Refused(Exception):
    """A status, and what is said with it."""


def make_database(site):
    db = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    db.execute("CREATE TABLE items (id INTEGER, name TEXT, code TEXT, price INTEGER, day TEXT)")
    db.execute("CREATE TABLE users (name TEXT, pw TEXT, seen INTEGER)")
    for i in range(1, 31):
        name = ("green " if i % 3 == 0 else "black ") + WORDS[i % len(WORDS)]
        db.execute("INSERT INTO items VALUES (?, ?, ?, ?, ?)",
                   (i, name, "tea" if i == 4 else f"c{i}", i * 7 % 50, f"2024-01-{i:02d}"))
    db.executemany("INSERT INTO users VALUES (?, ?, 0)", [("wang", "a"), ("li", "b"), ("zhao", "c")])

    def sleep(seconds):
        site.slept.append(seconds)
        time.sleep(min(float(seconds), 5))
        return 0
    db.create_function("sleep", 1, sleep)
    return db


def chance(case):
    """What a page does at random it does the same way in each run: of the case, not of the moment."""
    return case.setdefault("chance", random.Random(case["number"]))


def page_of(rows):
    if not rows:
        return "<p>Nothing was found.</p>"
    return "<table>" + "".join("<tr>" + "".join(f"<td>{html.escape(str(c))}</td>" for c in r) + "</tr>" for r in rows) + "</table>"


# ---- statements that the value becomes a part of ----

def joined(site, db, case, value):
    clean = case["clean"](value) if "clean" in case else table.FILTERS[case["filter"]][0](value)
    if clean is None:
        raise Refused(403, "Forbidden by the filter.")
    statement = case["statement"].format(o=case["opening"], v=clean, c=case["ending"])
    before = db.total_changes
    try:
        rows = db.execute(statement).fetchall()
    except sqlite3.Error as e:
        if case["error"] == "shown":
            return f"<p>Database error: {html.escape(str(e))} in {html.escape(statement)}</p>"
        if case["error"] == "generic":
            return "<p>Sorry, something went wrong. Please try again later.</p>"
        if case["error"] == "500":
            raise Refused(500, "Internal Server Error") from e
        if case["error"] == "default":
            return joined(site, db, case, case["value"])
        rows = []
    finally:
        site.changed += db.total_changes - before
    if case["error"] == "same":
        return "<p>You are in.</p>"
    if case["operation"] == "log-in":
        return "<p>Welcome back.</p>" if rows else "<p>No such account, or a wrong password.</p>"
    if case["operation"] == "noted-down":
        return "<p>Welcome.</p>"
    if case["operation"] == "noted":
        return page_of([(i,) for i in ITEMS if value.lower() in i])
    if case["operation"].startswith("update"):
        return "<p>Nothing was found.</p>" if case["error"] == "hidden" else "<p>Saved.</p>"
    return page_of(rows)


# ---- and ways in which it does not ----

HEADLINES = [f"{when} {what}" for when in "spring summer autumn yearly public local first newest".split() for what in ("concert", "lecture", "parade")]
ITEMS = [("green " if i % 3 == 0 else "black ") + WORDS[i % len(WORDS)] for i in range(1, 31)]


def found(words, is_any, usual):
    """A search engine: the usual value finds something."""
    hits = [i for i in ITEMS + [usual.lower() + " set"] if (any if is_any else all)(w in i for w in words)]
    return page_of([(i,) for i in hits])


def safe(site, db, case, v):
    way, usual = case["way"], case["value"]
    if "decodes" in case:
        v = urllib.parse.unquote(v)
    if way in ("bound", "bound-echo"):
        statement = re.sub(r"\{o\}(%?)\{v\}(%?)\{c\}", "?", case["statement"])
        value = f"%{v}%" if "%{v}%" in case["statement"] else v
        body = page_of(db.execute(statement, (value,)).fetchall() if not statement.startswith("UPDATE") else [])
        return body + (f"<p>You asked for {html.escape(v)}.</p>" if way == "bound-echo" else "")
    number = re.match(r"\s*-?\d+", v)
    if way == "cast":
        return page_of(db.execute("SELECT name, price FROM items WHERE id=?", (int(number[0]) if number else 0,)).fetchall())
    if way in ("cast-default", "known-default"):
        wanted = number and int(number[0]) if way == "cast-default" else int(v) if v in (usual, case["other"]) else None
        return page_of(db.execute("SELECT name, price FROM items WHERE id=?", (wanted or int(usual),)).fetchall())
    if way == "cast-strict":
        if not re.fullmatch(r"[\w-]+", v):
            raise Refused(400, "Bad request: invalid literal for int() with base 10")
        return f"<p>Item {html.escape(v)}</p>" if v == usual else "<p>No such item.</p>"
    if way == "validated":
        if re.search(r"[^\w -]", v):
            return "<p>Only letters and digits, please.</p>"
        return "<p>Thank you.</p>"
    if way in ("not-found", "soft-404"):
        if v != usual:
            if way == "not-found":
                raise Refused(404, "Not found")
            return "<p>Oops. This page does not exist (any more). Try the search.</p>"
        return "<p>Here it is: the page that you wanted, with its text.</p>"
    if way == "static-error":
        return ("<p>How to read: You have an error in your SQL syntax; check the manual; ORA-00933; unclosed quotation mark; "
                f"sqlite3.OperationalError near</p><p>{html.escape(v)}</p>")
    if way == "honeypot":
        return ("<p>You have an error in your SQL syntax near &#39;%s&#39; at line 1</p>" % html.escape(v[-9:])
                if re.search("['\"()]|AND|=", v) else page_of([(usual, 1)]))
    words = re.findall(r"\w+", v.lower())
    if way == "any-word":
        return found(words, True, usual)
    if way == "all-words":
        return found([w for w in words if w not in ("and", "or", "not", "like", "in")], False, usual.lower())
    if way == "operators":  # AND is an operator, numbers and short words are passed over
        own = re.findall(r"\w+", usual.lower())
        return found([w for w in words if w in own or not (w.isdigit() or w in ("and", "like", "in", "or"))], False, usual)
    if way == "slug":
        return f"<p>Topic: {html.escape(re.match(r'[a-zA-Z0-9-]*', v)[0])}</p>"
    if way == "cut":
        return f"<p>Asked: {html.escape(v[:8])}</p>"
    if way == "first-word":
        return f"<p>Asked: {html.escape((v.split() or [''])[0])}</p>" if re.match(r"\w+$", (v.split() or [""])[0]) else "<p>What?</p>"
    if way in ("sorted-list", "comma-list"):
        parts = [p.strip() for p in v.split(",")]
        if way == "sorted-list":
            return page_of([(p,) for p in parts if p in (usual, "name", "price", "1", "2")] or [("unsorted",)])
        if not all(re.fullmatch(r"[\w-]+|\(?\d+-\d+\)?", p) for p in parts):
            return "<p>Not a list.</p>"
        return page_of([(usual,)])
    if way == "split-echo":
        return "".join(f"<li>{html.escape(p)}</li>" for p in re.split(r"\W+", v))
    if way == "random":
        return "<p>" + " ".join(chance(case).choices(WORDS, k=40)) + "</p>"
    if way == "counter":
        site.count += 1
        return f"<p>Visitor number {site.count % 1000}, {chance(case).choice(WORDS)} of the day.</p><p>{html.escape(v)}</p>"
    if way == "redirect":
        if re.search(r"\W", v):
            raise Refused(302, "/error?why=" + urllib.parse.quote(v))
        raise Refused(302, "/ok?for=" + urllib.parse.quote(v))
    if way == "waf-403":
        if re.search("['\"();=]", v):
            raise Refused(403, "Blocked")
        return page_of([(usual, 3)])
    if way == "busy":
        site.count += 1
        if re.search("['\"]", v) and site.count % 2:
            raise Refused(429, "Slow down")
        return page_of([(usual, 3)])
    if way == "moved":
        return f"<p>{html.escape(v)}</p>" * (1 + len(v) // 12)
    if way == "stripped-echo":
        return "<p>Asked: %s</p>" % html.escape(re.sub(r"(?i)\band\b|[^\w ]|\d", "", v))
    if way == "suggest":
        unknown = [w for w in words if len(w) > 4 and w not in usual.lower()]
        return page_of([(usual, 1)]) + (f"<p>Did you mean {chance(case).choice(WORDS)}?</p>" if unknown else "")
    if way == "calculator":  # reads a number in front, and refuses letters
        if re.search("[A-Za-z]", re.sub("AND|IN|LIKE", "", v)) and v != usual:
            return "<p>Not a number.</p>"
        return f"<p>Value {number[0] if number else 0}</p>"
    if way == "tags":  # WordPress: signs do not count, a blank makes two tags, both must be there
        tags = [re.sub(r"[^\w-]", "", t).lower() for t in re.split(r"[+\s]", v)]
        if len(tags) > 1 and "" in tags or not all(t in re.split(r"[+\s]", usual) for t in tags):
            raise Refused(404, "Nothing here")
        return page_of([(usual, 1)])
    if way == "no-remarks":  # takes out what a database would pass over, and knows its own values
        return page_of([(usual, 1)]) if re.sub(r"/\*.*?\*/|\s", "", v) == usual else "<p>Nothing was found.</p>"
    if way == "complaint":  # MediaWiki's load.php: in a remark, whose end must not stand in it
        return page_of([(usual, 1)]) if v == usual else f"<p>/* Problematic: {html.escape(v.replace('*/', '* /'))} */</p>"
    if way == "telephone":  # digits and the signs that people put between them
        return "<p>We call you.</p>" if re.fullmatch(r"[\d+()/,.-]+", v) or v == usual else "<p>That is no number of a telephone.</p>"
    if way == "evaluates":  # reckons, and has never heard of a database
        try:
            return f"<p>That makes {eval(v) if re.fullmatch('[-+*/() 0-9]+', v) and '**' not in v else usual}.</p>"
        except (SyntaxError, TypeError, ZeroDivisionError):
            return "<p>That is no sum.</p>"
    raise KeyError(way)


def reads(way, v):
    """What a page opens that was asked for `v`."""
    if way == "file-absolute":
        return "" if ".." in v else v
    if "stripped" in way:
        v = v.replace("/../", "").replace("../", "")
        return "/srv/menus/" + v if v.startswith("/") or way == "file-stripped" else ""
    if way == "file-decoded":
        return "" if ".." in v else "/srv/menus/" + urllib.parse.unquote(v)
    if way == "file-in-folder":
        return "/srv/" + v if v.startswith("menus/") else ""
    if way.startswith("file-scheme"):
        return v.removeprefix("file://").removeprefix("file:") if v.startswith("file:") else ""
    if way == "file-begins":
        return "/srv/menus/" + v if v.startswith("menu") else ""
    if way.startswith("file-behind"):
        return "/srv/menus" + v if v.startswith("/") else ""
    return "/srv/menus/" + v


def fetched(site, v):
    """What the site gets from itself; it reaches nobody else."""
    own = re.fullmatch(rf"(?i)http://127\.0\.0\.1:{site.port}(/.*)", v)
    return site.index() if own and own[1].partition("?")[0] == "/" else "<h1>404</h1>" if own else "<p>No news.</p>"


def relayed(site, way, v):
    if "included" in way:
        v = v.replace("http://", "") if "stripped" in way else v + ".php" if "ended" in way else v
        return fetched(site, v.removesuffix("?.php") if "ended" in way else v) if ":" in v else "<p>Home.</p>" if v == "home.php" else "<p>No such page.</p>"
    if way == "relay-any" and v == "file:///etc/passwd":
        return "<pre>root:x:0:0:root:/root:/bin/sh</pre>"
    if way == "relay-hosts":
        return "<p>Tea is out.</p>" if v.startswith("https://example.org/") else "<p>Not from there.</p>"
    if way == "relay-title":
        return f"<p>You asked for {'all' if fetched(site, v) == site.index() else 'something else'}.</p>"
    if way == "relay-menu":
        return site.index()[:20000] + "<p>No news.</p>"
    if way == "relay-letters" and ("http:/" in v or not v.lower().startswith("http")):
        return "<p>Tea is out.</p>"
    if way == "relay-shown":
        return f"<pre>{html.escape(fetched(site, v))}</pre>"
    return fetched(site, ("http://" if way == "relay-scheme" else "") + v)


def other(site, db, case, v):
    way = case["way"]
    if way.startswith("relay"):
        return relayed(site, way, v)
    if way.startswith("file"):
        if way == "file-source":
            return {"menu": "<p>Tea.</p>", "php://filter/convert.base64-encode/resource=menu": "PD9waHAgZWNobyAnVGVhJzs="}.get(v, "<p>No such page.</p>")
        if "application" in way:
            asked = "/application/pages/" + v.replace("../", "") if "stripped" in way else v
            return "<web-app></web-app>" if posixpath.normpath("/" + asked).lstrip("/") == "WEB-INF/web.xml" else "<pre>Tea, 3.</pre>"
        if way not in ("file-name-only", "file-shows-passwd") and posixpath.normpath(reads(way, v)) == "/etc/passwd":
            return "<pre>root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1::/:/bin/false</pre>"
        if v == case["value"]:
            return "<pre>Tea, 3; coffee, 4.</pre>" + ("<pre>root:x:0:0:an example</pre>" if way == "file-shows-passwd" else "")
        if way == "file-unnamed":
            raise Refused(404, "No such file")
        return "<p>No such file.</p>" + ("<pre>root:x:0:0:an example</pre>" if way == "file-shows-passwd" else "")
    if way.startswith("redirect"):
        if way == "redirect-paths" and not re.match(r"/[^/\\]", v) or way == "redirect-hosts" and not v.startswith("https://example.org/"):
            raise Refused(302, "/")
        if way == "redirect-slash" and not re.match(r"/[^/]", v) or way == "redirect-names" and "example.org" not in v or way == "redirect-contains" and "ok?from" not in v:
            raise Refused(302, "/")
        if way == "redirect-starts" and not v.startswith("http://127.0.0.1"):
            raise Refused(302, "/")
        if way.startswith("redirect-behind"):
            v = "/" + (v.lstrip("/\\") if "one" in way else v)
        if way in ("redirect-scheme", "redirect-own-scheme"):
            v = ("http://" if way == "redirect-scheme" else f"http://127.0.0.1:{site.port}/") + v
        if way == "redirect-by-script":
            return f"<script>location.replace('http://{re.sub(r'[^-a-z0-9./]', '', v)}');</script>"
        if way == "redirect-refresh":
            raise Refused("refresh", re.sub(r"[\r\n]", "", v))
        v = v if way == "redirect-raw" else re.sub(r"[\r\n]", "", v)
        raise Refused(302, ("/go/" if way == "redirect-below" else "") + v)
    return templated(way, v)


TEMPLATES = {"template-braces": r"\{\{(\d+)\*(\d+)\}\}", "template-raw": r"\{\{(\d+)\*(\d+)\}\}", "template-dollar": r"\$\{(\d+)\*(\d+)\}",
             "template-strict": r"\{\{(\d+)\*(\d+)\}\}", "template-hash": r"#\{(\d+)\*(\d+)\}", "template-at": r"@\((\d+)\*(\d+)\)",
             "template-set": r"#set\(\$\w+=(\d+)\*(\d+)\)\$\w+#\*\*#", "template-ratio": r"\{%widthratio (\d+) 1 (\d+)%\}", "template-tags": r"<%=(\d+)\*(\d+)%>",
             "template-one": r"(?<![{$#])\{(\d+)\*(\d+)\}", "template-sums": r"(\d+)\*(\d+)"}


def expressed(way, v, joiner):
    """'v' in an expression of texts, names, numbers and products, joined; it ends with an error as Jinja, PHP and JavaScript do."""
    text = f"'{v}'" if way not in ("template-member", "template-number") else v
    part = r"\s*('[^']*'|tea|\d+(?:\s*[-+]\s*\d+)*|\(\d+\*\d+\)|\(\d+\))\s*"
    between = rf"(?:{re.escape(joiner)}|(?<='))" if way.endswith("side-by-side") else re.escape(joiner)
    if not re.fullmatch(rf"{part}(?:{between}{part})*", text):
        raise Refused(500, "Unexpected token")
    words = ""
    for word in re.findall(part, text):
        product = re.fullmatch(r"\((\d+)\*(\d+)\)", word)
        words += word[1:-1] if word[0] == "'" else str(int(product[1]) * int(product[2])) if product else str(eval(word)) if word[0] in "(0123456789" else "tea"
    if way.endswith("side-by-side"):
        return "<p>Tea, 3; coffee, 4.</p>" if words == "tea" else "<p>Coffee, 4; milk, 2.</p>"
    return f"<p>Dear {html.escape(words.upper() if way.endswith('capitals') else words)}</p>"


def templated(way, v):
    """By a template; a number above a thousand has a comma, as FreeMarker writes it."""
    for start, joiner in ("template-joins", "~"), ("template-point", "."), ("template-plus", "+"), ("template-member", "~"), ("template-number", "."):
        if way.startswith(start):
            return expressed(way, v, joiner)
    if way == "template-quoted" and re.search("['\"]", v):
        raise Refused(500, "No quotes, please")
    if way == "template-ratio" and "{{" in v or way == "template-strict" and re.search(r"[$#]\{", v) or way == "template-one" and "{{" in v:
        raise Refused(500, "Syntax error in template")
    shown = re.sub(TEMPLATES.get(way, "$^"), lambda m: f"{int(m[1]) * int(m[2]):,}", v if way in ("template-raw", "template-tags") else html.escape(v))
    return f"<p>Dear {shown}</p>"


# ---- pages ----

def wrapped(site, case, body):
    wrapper, rng = case["wrapper"], chance(case)
    if wrapper == "large":
        rng = random.Random(case["number"])  # the same each time
        body = "<h1>Tea, Green or Absent: the Price. Mei, Nobody, Desc</h1><div>" + " ".join(rng.choices(WORDS, k=1500)) + "</div>" + body + " ".join(rng.choices(WORDS, k=700))
    elif wrapper == "noisy":
        token = "%032x" % rng.getrandbits(128)
        body = (f'<input type=hidden name=csrf value="{token}">{body}<p>{time.strftime("%H:%M:%S")}, {rng.random():.4f} s,'
                f" {rng.choice(WORDS)} of the day</p>" + "<p>A calm page about tea, with words enough to stay itself.</p>" * 3)
        if case["number"] % 2 and case.get("operation") in table.LONG:
            body += f"<p>See also: {', '.join(rng.sample(HEADLINES, 3))}.</p>"
    elif wrapper == "notice":
        if site.requests[case["path"]] % 6 == case["phase"]:
            body += "<p>You have asked this page so often today that its counter begins again: here is a cup of it for you.</p>"
    elif wrapper == "slow":
        time.sleep(rng.random() * 0.008)
    return body


def answer(site, db, case, value):
    if "context" in case:
        shown = (case["shows"] if "shows" in case else table.ESCAPES[case["escape"]][0])(value)
        return case["status"], case["type"], wrapped(site, case, case["page"].format(v=shown))
    try:
        how = other if case["family"] == "other" else joined if case["way"] == "joined" else safe
        body = how(site, db, case, value)
    except Refused as e:
        status, words = e.args
        if status == 302:
            return 302, words, "moved"
        if status == "refresh":
            return 200, f"text/html\r\nRefresh: 9; url={words}\r\nX-Served: soon", "<p>In a moment.</p>"
        return status, "text/html", f"<h1>{status}</h1><p>{html.escape(words)}</p>"
    title = f"{case['family']} {case['number']}"
    return 200, "text/html", wrapped(site, case, f"<html><head><title>{title}</title></head><body>{body}</body></html>")


class Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def handle(self):
        db = None
        while self.one(db := db or self.server.site.connect()):
            pass

    def one(self, db):
        line = self.rfile.readline(1 << 16).decode("latin-1").split()
        length = 0
        if len(line) != 3:
            return False
        heads = self.server.site.here.heads = {}
        while (field := self.rfile.readline(1 << 16)) not in (b"\r\n", b"\n", b""):
            name, _, value = field.decode("latin-1").partition(":")
            heads[name.lower()] = value.strip()
            if name.lower() == "content-length":
                length = int(value)
        body = self.rfile.read(length)
        status, kind, text = self.server.site.respond(db, line[0], line[1], body)
        more = f"Location: {kind}\r\n" if status == 302 else f"Content-Type: {kind}; charset=utf-8\r\n"
        if line[1] == "/":
            more += "".join(f"Set-Cookie: {name}; Path=/\r\n" for name in self.server.site.cookies())
        data = text.encode()
        self.wfile.write(f"HTTP/1.1 {status} X\r\n{more}Content-Length: {len(data)}\r\n\r\n".encode() + data)
        return True


# What else stands in the place of that part of a path.
SIBLINGS = {"5": ("7", "9"), "tea": ("c8", "c9"), "green": ("black", "river"), "price": ("name", "code")}


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True


class Site:
    def __init__(self, cases, port=0, database=make_database, charset="utf8mb4"):
        self.database, self.charset = database, charset
        self.cases = {c["path"]: c for c in cases}
        self.requests, self.slept = {}, []
        self.changed = self.posts = self.count = 0
        self.here = threading.local()  # .heads of the request at hand
        self.server = Server(("127.0.0.1", port), Handler)
        self.server.site = self
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def connect(self):
        return self.database(self)

    def cookies(self):
        """One for each usual value."""
        return sorted({f"c-{c['value']}={c['value']}" for c in self.cases.values() if c.get("place", "").startswith("cookie")})

    def links(self, case):
        if case.get("place") == "path":
            yield from (f"{case['path']}/{value}" for value in (case["value"], *SIBLINGS[case["value"]]))
            return
        if "place" in case:
            yield case["path"]
            return
        for value in case["value"], case.get("other"):
            if value is not None:
                yield f"{case['path']}?{case['parameter']}={urllib.parse.quote(value)}"

    def index(self):
        links = "".join(f'<a href="{html.escape(link)}">{c["number"]}</a>\n' for c in self.cases.values() for link in self.links(c))
        return f"<html><head><title>all</title></head><body>{links}</body></html>"

    def respond(self, db, method, target, body):
        path, _, query = target.partition("?")
        self.requests[path] = self.requests.get(path, 0) + 1
        if method == "POST":
            self.posts += 1
            query = body.decode("latin-1")
        if path == "/":
            return 200, "text/html", self.index()
        case = self.cases.get(path)
        if path.startswith("/place/"):
            path, _, part = path.removeprefix("/place/").partition("/")
            path = "/place/" + path
            case = self.cases.get(path)
            self.requests[path] = self.requests.get(path, 0) + 1
        if case and "place" in case:
            value = self.value_of(case, part)
            return answer(self, db, case, value) if value is not None else (403, "text/html", "<h1>Forbidden</h1>")
        if not case:
            return 404, "text/html", "<h1>404</h1>"
        how = dict(encoding="latin-1") if self.database is not make_database else dict(errors="replace")
        fields = urllib.parse.parse_qs(query, keep_blank_values=True, **how)
        if case["family"] in ("command", "ldap", "xpath", "nosql"):
            status, text = languages.page(case, fields)
            return status, "text/html", f"<html><head><title>{case['family']}</title></head><body>{text}</body></html>"
        return answer(self, db, case, fields.get(case["parameter"], [""])[0])

    def value_of(self, case, part):
        """What is in that place of the request at hand."""
        if case["place"] == "path":
            value = urllib.parse.unquote(part)
            if not case.get("rewritten"):
                return value
            # Apache, where RewriteRule makes a query of the path.
            return None if re.search(r"[\s\x00-\x1f/]", value) else urllib.parse.unquote_plus(value)
        heads = self.here.heads
        if not case["place"].startswith("cookie"):
            return heads.get(case["place"].lower(), "")
        cookies = dict(c.strip().partition("=")[::2] for c in heads.get("cookie", "").split(";"))
        value = cookies.get("c-" + case["value"], "")
        return urllib.parse.unquote_plus(value) if case["place"] == "cookie-decoded" else value

    def close(self):
        self.server.shutdown()


if __name__ == "__main__":
    site = Site(table.all_cases(), int(sys.argv[1]) if len(sys.argv) > 1 else 8080)
    print(f"http://127.0.0.1:{site.port}/")
    threading.Event().wait()

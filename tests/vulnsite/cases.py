# SPDX-License-Identifier: Apache-2.0
"""cases - the one table that the site and its ground truth come from.

A case is what its page does with the one parameter, and what is true of it: `truth` is a set of
classes ("sql-injection", "reflected-xss"), `named` says why a true one cannot be seen from outside.
"""
import base64
import itertools
import re
import urllib.parse

import languages

ERRORS = "shown", "generic", "500", "hidden"
# closing: (what opens, what closes, quote)
CLOSINGS = {"none": ("", ""), "'": ("'", "'"), '"': ('"', '"'), "')": ("('", "')"), "'))": ("(('", "'))"),
            '")': ('("', '")'), '"))': ('(("', '"))'), ")": ("(", ")"), "))": ("((", "))")}

# operation: (statement with {o}{v}{c}, the usual value, kinds of closing: n numbers, t texts, - none at all)
OPERATIONS = {
    "view": ("SELECT name, price FROM items WHERE id={o}{v}{c}", "5", "nt"),
    "look-up": ("SELECT name, price FROM items WHERE code={o}{v}{c}", "tea", "t"),
    "search": ("SELECT name, price FROM items WHERE name LIKE {o}%{v}%{c}", "green", "t"),
    "search-nothing": ("SELECT name, price FROM items WHERE name LIKE {o}%{v}%{c}", "absent", "t"),
    "log-in": ("SELECT name FROM users WHERE name={o}{v}{c} AND pw='x'", "mei", "t"),
    "noted": ("SELECT name FROM users WHERE name={o}{v}{c}", "green", "t"),  # and something else is found, without a statement
    "update": ("UPDATE users SET seen=1 WHERE name={o}{v}{c}", "nobody", "t"),
    "update-number": ("UPDATE users SET seen=1 WHERE seen={o}{v}{c}", "77", "nt"),
    "update-list": ("UPDATE users SET seen=1 WHERE seen IN ({o}{v}{c})", "77", "nt"),
    "date-bare": ("SELECT name, price FROM items WHERE price < {o}{v}{c}", "2024-01-15", "n"),
    "count-text": ("SELECT count(*), sum(price) FROM items WHERE code <> {o}{v}{c}", "tea", "t"),
    "order-quoted": ("SELECT name, price FROM items ORDER BY {o}{v}{c}", "price", "t"),
    "order": ("SELECT name, price FROM items ORDER BY {v}", "price", "-"),
    "order-number": ("SELECT name, price FROM items ORDER BY {v} LIMIT 9", "2", "-"),
    "order-tick": ("SELECT name, price FROM items ORDER BY `{v}`", "price", "-"),
    "direction": ("SELECT name, price FROM items ORDER BY price {v}", "desc", "-"),
    "list": ("SELECT name, price FROM items WHERE id IN ({o}{v}{c})", "7", "nt"),
    "date": ("SELECT name, price FROM items WHERE day >= {o}{v}{c}", "2024-01-15", "t"),
    "between": ("SELECT name, price FROM items WHERE day BETWEEN {o}{v}{c} AND '2025-01-01'", "2024-01-15", "t"),
    "calculate": ("SELECT count(*), sum(price) FROM items WHERE price > {o}{v}{c}", "20", "n"),
}

# The same of what stands for a table or a column; the parameter is called so.
NAMES = {
    "table": ("SELECT name, price FROM {v}", "items", "-"),
    "column": ("SELECT {v}, price FROM items", "name", "-"),
    "cat": ("SELECT name, price FROM it{v}", "ems", "-"),
    "sort": ('SELECT name, price FROM items ORDER BY "{v}"', "price", "-"),
    "group": ("SELECT count(*), sum(price) FROM items GROUP BY {v}", "day", "-"),
}


def strip_and(v):
    return re.sub("(?i)and|or", "", v)


def waf(v):
    return None if re.search(r"(?i)union|select|sleep|--|;|\bor\b|/\*", v) else v


# filter: (function of the value, None is a 403; what quotes it makes harmless)
FILTERS = {
    "": (lambda v: v, ""),
    "and-stripped": (strip_and, ""),
    "blanks-stripped": (lambda v: re.sub(r"\s", "", v), ""),
    "and-blanks-stripped": (lambda v: re.sub(r"\s", "", strip_and(v)), ""),
    "keywords-stripped": (lambda v: re.sub("(?i)union|select", "", v), ""),
    "upper": (str.upper, ""),
    "waf": (waf, ""),
    "single-doubled": (lambda v: v.replace("'", "''"), "'"),
    "both-doubled": (lambda v: v.replace("'", "''").replace('"', '""'), "'\""),
    "waf-quotes": (lambda v: None if re.search("['\"]", v) else v, "'\""),
    "entities": (lambda v: v.replace("'", "&#39;").replace('"', "&quot;").replace("<", "&lt;"), "'\""),
}
# Where an error that is not shown looks like nothing found, or does not matter.
BLIND = "log-in", "noted", "update", "update-number", "update-list", "search-nothing"
# Pages with so much to say that more noise does not drown it.
LONG = "search", "order-quoted", "order", "order-number", "order-tick", "direction", "date", "between"
WRAPPERS = "plain", "large", "noisy", "slow"


def sql_cases(operations=OPERATIONS):
    for (operation, (statement, value, kinds)), error in itertools.product(operations.items(), ERRORS):
        for closing, (opening, ending) in CLOSINGS.items():
            is_text = "'" in closing or '"' in closing
            if ("t" if is_text else "n") not in kinds and not (kinds == "-" and closing == "none"):
                continue
            if operation in ("search", "order-quoted") and '"' in closing:
                continue
            for number, (name, (_, harmless)) in enumerate(FILTERS.items()):
                quote = "'" if "'" in closing else '"' if '"' in closing else ""
                quote = '"' if '"{v}"' in statement else quote
                is_safe = bool(quote) and quote in harmless
                blind = error == "hidden" and operation in BLIND
                is_name = operation in NAMES
                if name == "upper" and operation in ("look-up", "table", "cat"):
                    continue
                wrapper = WRAPPERS[number % 3 if number else 0]
                if operation == "noted" and wrapper == "noisy":
                    wrapper = "slow"  # it shows by two pages of which neither's noise is known
                yield dict(family="sql", operation=operation, closing=closing, error=error, filter=name,
                           statement=statement, opening=opening, ending=ending, value=value,
                           wrapper=wrapper,
                           truth=set() if is_safe else {"sql-injection"},
                           named="blind" if blind else "remarks are refused" if is_name and name == "waf" else None, way="joined",
                           **dict(parameter=operation) if is_name else {})


def default_cases():
    """Pages where an error shows what the first value shows, so that only another one tells."""
    for operation, closing, value, other in (("view", "none", "5", "7"), ("view", "'", "5", "7"), ("view", '"', "5", "7"), ("view", ")", "5", "7"),
                                             ("look-up", "'", "tea", "c8"), ("look-up", "')", "tea", "c8")):
        opening, ending = CLOSINGS[closing]
        for wrapper in ("plain", "large", "slow"):  # a row is not more than the words that a noisy page changes
            yield dict(family="default", operation=operation, closing=closing, error="default", filter="", opening=opening, ending=ending,
                       statement=OPERATIONS[operation][0], value=value, other=other, wrapper=wrapper, truth={"sql-injection"}, named=None,
                       way="joined")
    for way, wrapper in itertools.product(("cast-default", "known-default"), WRAPPERS):
        yield dict(family="default", operation="view", way=way, value="5", other="7", statement="", wrapper=wrapper, truth=set(), named=None)


def notice_cases():
    """Pages that say something besides at every sixth request, whatever it asks."""
    for phase, (operation, closing, value) in itertools.product(range(6), (("view", "none", "5"), ("look-up", "'", "tea"))):
        opening, ending = CLOSINGS[closing]
        yield dict(family="notice", operation=operation, closing=closing, error="shown", filter="", opening=opening, ending=ending,
                   statement=OPERATIONS[operation][0], value=value, phase=phase, wrapper="notice", truth={"sql-injection"}, named=None,
                   way="joined")
    for phase, way in itertools.product(range(6), ("cast", "not-found", "bound-echo", "validated", "tags")):
        yield dict(family="notice", operation="view", way=way, value="5", phase=phase, statement=OPERATIONS["view"][0], wrapper="notice",
                   truth=set(), named=None)


def encoded(v):
    return base64.b64encode(v.encode()).decode()


def decoded(v):
    """As PHP reads base64."""
    v = re.sub(r"[^\w+/]|_", "", v)
    return base64.b64decode(v[:len(v) - (len(v) % 4 == 1)] + "=" * (-len(v) % 4)).decode("utf-8", "replace")


def encoded_cases():
    """Values in base64."""
    for error, (operation, closing, value) in itertools.product(ERRORS, (("view", "none", "5"), ("look-up", "'", "c8"), ("search", "'", "green"))):
        opening, ending = CLOSINGS[closing]
        yield dict(family="encoded", operation=operation, closing=closing, error=error, filter="", statement=OPERATIONS[operation][0], opening=opening,
                   ending=ending, value=encoded(value), clean=decoded, wrapper="plain", truth={"sql-injection"}, way="joined")
    for way in "bound", "cast", "not-found", "validated", "any-word":
        yield dict(family="encoded", operation="look-up", way=way, value=encoded("tea"), wrapper="plain", statement=OPERATIONS["look-up"][0], truth=set())
    for context, escape in itertools.product(("text", "double"), ("none", "html")):
        yield dict(family="encoded", context=context, escape=escape, page=CONTEXTS[context][0], shows=lambda v, escape=escape: ESCAPES[escape][0](decoded(v)),
                   value=encoded("green tea"), wrapper="plain", type="text/html", status=200, truth={"reflected-xss"} if escape == "none" else set())


def twice_cases():
    """Values that the site escapes, or looks for what it refuses, and then decodes once more."""
    def late(v):
        return urllib.parse.unquote(v.replace("'", "''"))

    for error, (operation, closing, value) in itertools.product(ERRORS, (("view", "'", "5"), ("look-up", "'", "tea"), ("search", "'", "green"), ("order", "none", "price"))):
        opening, ending = CLOSINGS[closing]
        for clean in late, lambda v: None if re.search("['\"()]", v) else urllib.parse.unquote(v):
            yield dict(family="encoded", is_twice=True, operation=operation, closing=closing, error=error, filter="", statement=OPERATIONS[operation][0], opening=opening,
                       ending=ending, value=value, clean=clean, wrapper="plain", truth={"sql-injection"}, way="joined",
                       named="a mistake looks like any word" if clean is late and (error == "hidden" or operation == "order" and error != "shown") else None)
    for context, escape in itertools.product(("text", "double", "script-single"), ("none", "html")):
        for is_late in False, True:
            def shows(v, escape=ESCAPES[escape][0], is_late=is_late):
                return urllib.parse.unquote(html(v)) if is_late else escape(urllib.parse.unquote(v))
            yield dict(family="encoded", is_twice=True, context=context, escape="twice " + escape, page=CONTEXTS[context][0], shows=shows, value="tea", wrapper="plain",
                       type="text/html", status=200, truth={"reflected-xss"} if is_late or escape == "none" else set())
    for way in "bound", "bound-echo", "cast", "not-found", "validated", "any-word":
        yield dict(family="encoded", is_twice=True, operation="look-up", way=way, value="tea", wrapper="plain", statement=OPERATIONS["look-up"][0], decodes=True, truth=set())


def timed_cases():
    """Pages that say the same whatever happens: only the time tells."""
    for closing, value in ("'", "tea"), ("none", "5"), ("')", "tea"):
        opening, ending = CLOSINGS[closing]
        yield dict(family="timed", operation="view", closing=closing, error="same", filter="", opening=opening, ending=ending,
                   statement=OPERATIONS["view" if closing == "none" else "look-up"][0], value=value, wrapper="plain",
                   truth={"sql-injection"}, named="only time tells", way="joined")
    yield dict(family="timed", operation="view", way="cast", value="5", statement="", wrapper="slow", truth=set(), named=None)


# What pages do with a value that never becomes a part of a statement.
SAFE_WAYS = ("bound", "bound-echo", "cast", "cast-strict", "validated", "not-found", "soft-404", "static-error", "honeypot",
             "any-word", "all-words", "operators", "slug", "cut", "first-word", "sorted-list", "comma-list", "split-echo",
             "random", "counter", "redirect", "waf-403", "busy", "moved", "stripped-echo", "suggest", "calculator", "tags",
             "telephone", "evaluates")


def safe_cases(operations=OPERATIONS, ways=SAFE_WAYS):
    for way, (operation, (statement, value, _)), wrapper in itertools.product(ways, operations.items(), WRAPPERS):
        is_name = operation in NAMES
        if way == "complaint" and wrapper != "plain":
            continue
        if (is_name or operation.startswith(("order", "direction"))) and way.startswith("bound"):
            continue
        yield dict(family="safe", operation=operation, way=way, value=value, statement=statement, wrapper=wrapper,
                   truth=set(), named=None, **dict(parameter=operation) if is_name else {})


# context: a page with {v} in it, and the sets of characters of which one must come through whole for a way out.
CONTEXTS = {
    "text": ("<p>Results for {v}</p>", ["<>"]),
    "text-in-frameset": ("<frameset rows=1>{v}</frameset>", ["<>"]),
    "bold-pre": ("<pre><b>{v}</b></pre>", ["<>"]),
    "comment": ("<!-- asked: {v} --><p>x</p>", ["<->"]),
    "title": ("<title>{v}</title>", ["</>"]),
    "textarea": ("<textarea name=t>{v}</textarea>", ["</>"]),
    "style": ("<style>p {{ color: {v} }}</style>", ["</>"]),
    "noscript": ("<noscript><p>{v}</p></noscript>", ["</>"]),
    "double": ('<input name=a value="{v}">', ['"=']),
    "single": ("<input name=a value='{v}'>", ["'="]),
    "unquoted": ("<input name=a value={v}>", [" ="]),
    "attribute-name": ("<input name=a {v}>", ["="]),
    "attribute-name-part": ('<p data-{v}="1">x</p>', [" ="]),
    "link": ('<a href="{v}">on</a>', ["U()", '"=']),
    "link-single": ("<a href='{v}'>on</a>", ["U()", "'="]),
    "frame": ('<iframe src="{v}"></iframe>', ["U()", '"=']),
    "link-path": ('<a href="/go?to={v}">on</a>', ['"=']),
    "image": ('<img src="{v}" alt=x>', ['"=']),
    "event-single": ('<p onclick="show(\'{v}\')">x</p>', ["E'-", '"=']),
    "event-double": ("<p onclick='show(\"{v}\")'>x</p>", ['E"-', "'="]),
    "event-code": ('<p onclick="show({v})">x</p>', ["-()", "-`", '"=']),
    "address-single": ('<a href="javascript:show(\'{v}\')">x</a>', ["E'-", '"=']),
    "address-code": ('<a href="javascript:show({v})">x</a>', ["-()", "-`", '"=']),
    "form-action": ('<form action="{v}"></form>', ["U()", '"=']),
    "meta": ('<meta name=description content="{v}">', ['"=']),
    "style-comment": ("<style>/* {v} */ p {{ color: red }}</style>", ["</>"]),
    "style-string": ('<style>p::before {{ content: "{v}" }}</style>', ["</>"]),
    "script-single": ("<script>var q = '{v}';</script>", ["'-", "</>", "\\/"]),
    "script-double": ('<script>var q = "{v}";</script>', ['"-', "</>", "\\/"]),
    "script-code": ("<script>var q = {v};</script>", ["-()", "-`", "</>"]),
    "script-template": ("<script>var q = `{v}`;</script>", ["${}", "</>"]),
    "script-regex": ("<script>var q = /{v}/.test(x);</script>", ["/-", "</>"]),
    "script-line": ("<script>\n// {v}\nvar q = 1;</script>", ["\n()", "\n`", "</>"]),
    "script-block": ("<script>/* {v} */ var q = 1;</script>", ["*/-()", "*/-`", "</>"]),
    "script-goes": ('<script>window.location.href = "{v}";</script>', ["U()", '"-', "</>", "\\/"]),
    "script-goes-later": ("<script>var next = '{v}'; wait(); location.replace(next);</script>", ["U()", "'-", "</>", "\\/"]),
    "script-runs": ('<script>setTimeout("show({v})", 9);</script>', ["-()", "-`", '"-', "</>", "\\/"]),
    "refresh": ('<meta http-equiv="refresh" content="9; url={v}">', ['"=']),
    "script-source": ('<script src="{v}"></script>', ["//", "U()", '"=']),
    "base": ('<base href="{v}">', ["//", "U()", '"=']),
    "frame-page": ('<iframe srcdoc="{v}"></iframe>', ["D<>", '"=']),
    "frame-page-in-sandbox": ('<iframe sandbox="allow-forms" srcdoc="{v}"></iframe>', ['"=']),
    "vbs-event": ("<p onclick='vbscript:show \"{v}\"'>x</p>", ['E"&', "'="]),
    "vbs-code": ('<script language="vbscript">q = {v}</script>', ["-()", "-`", "</>"]),
    "vbs-line": ('<script language="vbscript">\n\' {v}\nq = 1</script>', ["\n", "</>"]),
    "vbscript": ('<script language="vbscript">q = "{v}"</script>', ['"&', "</>"]),
    "data": ('<script type="application/json">{{"q": "{v}"}}</script>', ["</>"]),
}


def html(v, chars="&<>\"'"):
    for c, to in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        v = v.replace(c, to) if c in chars else v
    return v


# escape: (function, characters that do not come through, whether an event's code sees them again)
ESCAPES = {
    "none": (lambda v: v, ""),
    "html": (html, "<>\"'&"),
    "html-old": (lambda v: html(v, "&<>\""), "<>\"&"),
    "angles": (lambda v: html(v, "<>"), "<>"),
    "less": (lambda v: v.replace("<", "&lt;"), "<"),
    "quotes": (lambda v: html(v, "\"'"), "\"'"),
    "no-angles": (lambda v: re.sub("[<>]", "", v), "<>!"),
    "no-quotes": (lambda v: re.sub("[\"']", "", v), "\"'!"),
    "tags-stripped": (lambda v: re.sub("<[^>]*>?", "", v), "<!"),
    "script-stripped": (lambda v: re.sub(r"(?i)</?script[^>]*>", "", v), "S!"),
    "slashes": (lambda v: re.sub(r"([\\'\"])", r"\\\1", v), "\\B"),
    "slashes-quotes": (lambda v: re.sub(r"(['\"])", r"\\\1", v), "B"),
    "json": (lambda v: re.sub(r"[<>&'\"\\/\n]", lambda m: "\\u%04x" % ord(m[0]), v), "<>&'\"\\/\n!"),
    "letters": (lambda v: re.sub(r"\W", "", v), "<>&'\"\\/\n -=()$*!`"),
    "url": (lambda v: re.sub(r"[^\w.~-]", lambda m: "%%%02X" % ord(m[0]), v), "<>&'\"\\/\n =()$*:%`"),
    "no-brackets": (lambda v: re.sub("[()]", "", v), "()!"),
    "upper": (str.upper, ""),
    "addresses": (lambda v: v if re.fullmatch(r"(https?://)?[\w./-]*", v) else html(v.replace(":", "")), "<>&\"':"),
}


def comes_through(need, lost, context, escape):
    """Whether all the characters of a way out survive the escape, in that context."""
    in_code = need.startswith("E")
    if need.startswith("U"):
        return not (":" in lost or set("()") & set(lost))
    if escape == "url" and (context == "address-single" and in_code or context == "address-code" and need == "-()"):
        return True  # the address is decoded before it runs
    if need.startswith("D"):  # references are read before the page in it is
        return not set("<>") & set(lost) or ("!" not in lost and escape != "url")
    if in_code and "!" not in lost and "B" not in lost and escape != "url":
        return True  # references are read before the code is
    need = need.removeprefix("E")
    if need == "</>" and "S" in lost and context.startswith(("script", "vb", "data")):
        return False
    if need == "\\/":
        return "B" in lost and "\\" not in lost
    if "B" in lost and set(need) & set("'\""):
        # A backslash means nothing to HTML and to VBScript.
        return context.startswith("vb") or (not in_code and need[-1] == "=")
    return not set(need) & set(lost)


def leads_away(context, escape):
    """Whether the page goes by itself to any address that it is given."""
    if not context.startswith("script-goes") and context != "refresh":
        return False
    # A script reads what is escaped for JSON; nobody else does.
    return escape not in ("letters", "url") and (escape != "json" or context != "refresh")


def xss_cases():
    for (context, (page, needs)), (escape, (_, lost)), wrapper in itertools.product(
            CONTEXTS.items(), ESCAPES.items(), WRAPPERS):
        truth = {"reflected-xss"} if any(comes_through(n, lost, context, escape) for n in needs) else set()
        truth |= {"open-redirect"} if leads_away(context, escape) else set()
        yield dict(family="xss", context=context, escape=escape, page=page, value="tea", wrapper=wrapper,
                   type="text/html", status=200, truth=truth, named=None)
    for kind, status in (("application/json", 200), ("text/plain", 200), ("text/html", 302), ("image/svg", 200)):
        for context in CONTEXTS:
            yield dict(family="xss", context=context, escape="none", page=CONTEXTS[context][0], value="tea", wrapper="plain",
                       type=kind, status=status, truth=set(), named=None)
    for status in (404, 500):
        for context in CONTEXTS:
            yield dict(family="xss", context=context, escape="none", page=CONTEXTS[context][0], value="tea", wrapper="plain",
                       type="text/html", status=status, named=None,
                       truth={"reflected-xss"} | ({"open-redirect"} if leads_away(context, "none") else set()))


OTHERS = {  # way: (the parameter, its usual value, what is true)
    "file": ("file", "menu.txt", {"path-traversal"}),
    "file-name-only": ("file", "menu.txt", set()),
    "file-shows-passwd": ("file", "menu.txt", set()),
    "redirect": ("url", "/ok", {"open-redirect"}),
    "redirect-raw": ("url", "/ok", {"open-redirect", "header-injection"}),
    "redirect-paths": ("url", "/ok", set()),
    "redirect-below": ("url", "/ok", set()),
    "redirect-hosts": ("url", "https://example.org/", set()),
    "redirect-refresh": ("url", "/ok", {"open-redirect"}),
    "redirect-slash": ("url", "/ok", {"open-redirect"}),
    "redirect-names": ("url", "https://example.org/", {"open-redirect"}),
    "redirect-scheme": ("url", "example.org/", {"open-redirect"}),
    "redirect-own-scheme": ("url", "ok", set()),
    "redirect-contains": ("url", "ok?from=here", {"open-redirect"}),
    "redirect-starts": ("url", "http://127.0.0.1/ok", {"open-redirect"}),
    "redirect-behind-slash": ("url", "ok", {"open-redirect"}),
    "redirect-behind-one-slash": ("url", "ok", set()),
    "redirect-by-script": ("url", "127.0.0.1/" + "a-long-way/" * 9 + "ok", {"open-redirect"}),
    "file-absolute": ("file", "menus/menu.txt", {"path-traversal"}),
    "file-stripped": ("file", "menu.txt", {"path-traversal"}),
    "file-in-folder": ("file", "menus/menu.txt", {"path-traversal"}),
    "file-scheme": ("file", "file:/srv/menu.txt", {"path-traversal"}),
    "file-in-application": ("file", "menu.txt", {"path-traversal"}),
    "file-behind": ("file", "/menu.txt", {"path-traversal"}),
    "file-behind-unnamed": ("file", "", {"path-traversal"}),
    "file-behind-stripped": ("file", "/menu.txt", {"path-traversal"}),
    "file-unnamed": ("file", "", {"path-traversal"}),
    "file-begins": ("file", "menu.txt", {"path-traversal"}),
    "file-scheme-bare": ("file", "file:menu.txt", {"path-traversal"}),
    "file-scheme-unnamed": ("file", "", {"path-traversal"}),
    "file-decoded": ("file", "menu.txt", {"path-traversal"}),
    "file-in-application-stripped": ("file", "menu.txt", {"path-traversal"}),
    "relay": ("url", "https://example.org/news.xml", {"url-inclusion"}),
    "relay-scheme": ("host", "example.org/news.xml", {"url-inclusion"}),
    "relay-shown": ("url", "https://example.org/news.xml", {"url-inclusion"}),
    "relay-letters": ("source", "news.xml", {"url-inclusion"}),
    "relay-included": ("page", "home.php", {"url-inclusion"}),
    "relay-included-ended": ("page", "home", {"url-inclusion"}),
    "relay-included-stripped": ("page", "home.php", {"url-inclusion"}),
    "relay-any": ("url", "https://example.org/news.xml", {"url-inclusion", "path-traversal"}),
    "file-source": ("page", "menu", {"path-traversal"}),
    "relay-hosts": ("url", "https://example.org/news.xml", set()),
    "relay-title": ("url", "https://example.org/news.xml", set()),
    "relay-menu": ("url", "https://example.org/news.xml", set()),
    "template-braces": ("name", "tea", {"template-injection"}),
    "template-dollar": ("name", "tea", {"template-injection"}),
    "template-raw": ("name", "tea", {"template-injection", "reflected-xss"}),
    "template-shown": ("name", "tea", set()),
    "template-strict": ("name", "tea", {"template-injection"}),
    "template-hash": ("name", "tea", {"template-injection"}),
    "template-at": ("name", "tea", {"template-injection"}),
    "template-one": ("name", "tea", {"template-injection"}),
    "template-sums": ("name", "tea", set()),
    "template-set": ("name", "tea", {"template-injection"}),
    "template-ratio": ("name", "tea", {"template-injection"}),
    "template-tags": ("name", "tea", {"template-injection", "reflected-xss"}),
    "template-joins": ("name", "tea", {"template-injection"}),
    "template-joins-capitals": ("name", "tea", {"template-injection"}),
    "template-joins-side-by-side": ("sort", "tea", {"template-injection"}),
    "template-point": ("name", "tea", {"template-injection"}),
    "template-plus": ("name", "tea", {"template-injection"}),
    "template-member": ("field", "tea", {"template-injection"}),
    "template-number": ("n", "5", {"template-injection"}),
    "template-quoted": ("name", "tea", set()),
}


def other_cases():
    for (way, (parameter, value, truth)), wrapper in itertools.product(OTHERS.items(), ("plain", "large")):
        yield dict(family="other", way=way, parameter=parameter, value=value, wrapper=wrapper, truth=truth, named=None,
                   suffix=".jsp" if "application" in way else ".php" if "included" in way or way == "file-source" else "", folder="application/pages/" if "application-stripped" in way else "")


NO_SCHEME = r"(?i)^[a-z\s]+:"
# What pages do besides with what they show: (a page with {v} in it, what becomes of the value, the usual value, the type, what is true)
XSS_OWN = {
    "address-named": ('<a href="{v}">on</a>', lambda v: html(v if "http" in v else "/"), "http://tea.example/", "text/html", True),
    "address-begins": ('<a href="{v}">on</a>', lambda v: html(v if v.startswith("http") else "/"), "http://tea.example/", "text/html", False),
    "address-script-out": ('<a href="{v}">on</a>', lambda v: html(v.replace("javascript:", "")), "tea", "text/html", True),
    "address-script-out-any": ('<a href="{v}">on</a>', lambda v: html(re.sub("(?i)javascript:", "", v)), "tea", "text/html", True),
    "address-scheme-out": ('<a href="{v}">on</a>', lambda v: html(re.sub(NO_SCHEME, "", v)), "tea", "text/html", False),
    "end-tag-out": ("<textarea>{v}</textarea>", lambda v: v.replace("</textarea>", ""), "tea", "text/html", True),
    "some-tags": ("<p>{v}</p>", lambda v: re.sub(r"<(?!/?[bp]\b)[^>]*>", "", v), "tea", "text/html", True),
    "some-tags-bare": ("<p>{v}</p>", lambda v: re.sub(r"<(?!/?[bp]>)[^>]*>", "", v), "tea", "text/html", False),
    "kept": ("<p>{v}</p>", str, "tea", "text/html\r\nContent-Disposition: attachment; filename=tea.html", False),
    "not-kept": ("<p>{v}</p>", str, "tea", "text/html\r\nContent-Disposition: inline; filename=tea.html", True),
}


# Documents of other kinds that run what is an element in them.
XML = {"text": ("<list><item>{v}</item></list>", True), "data": ("<list><item><![CDATA[<b>{v}</b>]]></item></list>", False),
       "attribute": ("<list><item name='{v}'/></list>", False)}


def xml_cases():
    for kind, (context, (page, is_open)), escape in itertools.product(("image/svg+xml", "text/xml", "application/xml"), XML.items(), ("none", "html", "quotes")):
        if context == "attribute" and escape == "none":
            continue
        yield dict(family="xss", context="xml " + context, escape=escape, page=page, value="tea", wrapper="plain", type=kind, status=200,
                   truth={"reflected-xss"} if is_open and escape != "html" else set(), named=None)


def xss_own_cases():
    for context, (page, shows, value, kind, is_open) in XSS_OWN.items():
        yield dict(family="xss", context=context, escape="own", page=page, shows=shows, value=value, wrapper="plain", type=kind, status=200,
                   truth={"reflected-xss"} if is_open else set(), named=None)


# Where else a request has values: what the site reads, and what it usually holds.
PLACES = {"path": None, "cookie": None, "cookie-decoded": None, "Referer": "", "User-Agent": "", "X-Forwarded-For": ""}
# In a path a line end or a blank is no more than any other byte; a head has neither, and no statement reads what is encoded there.
PLACE_SQL = (("view", "none", "5"), ("look-up", "'", "tea"), ("look-up", "')", "tea"), ("search", "'", "green"), ("order", "none", "price"))
HEAD_SQL = (("look-up", "'"), ("look-up", "')"), ("look-up", '"'), ("noted-down", "'"))
NOTED_DOWN = "INSERT INTO users SELECT {o}{v}{c}, 'x', 0 WHERE 0=1"
PLACE_SAFE = ("bound", "bound-echo", "cast", "cast-strict", "not-found", "validated", "waf-403", "any-word", "suggest", "static-error", "honeypot",
              "random", "counter", "cut", "redirect", "comma-list", "telephone")


def place_cases():
    for place, (context, escape) in itertools.product(PLACES, itertools.product(("text", "double", "script-single"), ("none", "html", "no-angles", "json"))):
        page, needs = CONTEXTS[context]
        yield dict(family="place", place=place, context=context, escape=escape, page=page, value="tea", wrapper="plain", type="text/html", status=200,
                   truth={"reflected-xss"} if any(comes_through(n, ESCAPES[escape][1], context, escape) for n in needs) else set(), named=None)
    for place, escape in itertools.product(PLACES, ("none", "html")):
        page, needs = CONTEXTS["link"]  # Referer is never an address that runs, and of a path the number is tried alone
        needs = [n for n in needs if place not in ("Referer", "path") or not n.startswith("U")]
        yield dict(family="place", place=place, context="link", escape=escape, page=page, value="tea", wrapper="plain", type="text/html", status=200,
                   truth={"reflected-xss"} if any(comes_through(n, ESCAPES[escape][1], "link", escape) for n in needs) else set(), named=None)
    for place, usual in PLACES.items():
        for error in ERRORS:
            for operation, closing, *value in PLACE_SQL if usual is None else HEAD_SQL:
                opening, ending = CLOSINGS[closing]
                statement = NOTED_DOWN if operation == "noted-down" else OPERATIONS[operation][0]
                yield dict(family="place", place=place, operation=operation, closing=closing, error=error, filter="", statement=statement, opening=opening,
                           ending=ending, value=value[0] if value else usual, wrapper="plain", truth={"sql-injection"}, way="joined",
                           named="nothing is found, with or without an error" if usual == "" and error == "hidden" else None)
    for error, way in itertools.product(ERRORS, ("joined", "cast")):
        yield dict(family="place", place="path", operation="view", closing="none", error=error, filter="", statement=OPERATIONS["view"][0], opening="",
                   ending="", value="5", wrapper="plain", truth={"sql-injection"} if way == "joined" else set(), way=way, named=None, rewritten=True)
    for place, usual in PLACES.items():
        for way in PLACE_SAFE:
            if (way, place) == ("redirect", "path"):
                continue  # only pages that are there have a path to be tried
            operation, value = ("view", "5") if place == "path" else ("look-up", "tea" if usual is None else usual)
            yield dict(family="place", place=place, operation=operation, way=way, value=value, wrapper="plain", statement=OPERATIONS[operation][0],
                       truth=set(), named=None)


def word(number):
    """A name without digits: pages that differ in their numbers only are taken for one."""
    return "".join("bcdfghjklm"[int(d)] for d in str(number))


def all_cases():
    """Every case, with its number and path."""
    cases = list(itertools.chain(sql_cases(), safe_cases(), xss_cases(), timed_cases(), other_cases(), xss_own_cases(), xml_cases(), encoded_cases(), twice_cases(),
                                 default_cases(), notice_cases(), place_cases(), sql_cases(NAMES),
                                 safe_cases(NAMES, (*SAFE_WAYS, "no-remarks", "complaint")), languages.language_cases()))
    for number, case in enumerate(cases):
        case["number"] = number
        case.setdefault("wrapper", "plain")
        case.setdefault("named", None)
        case["path"] = f"/{case['family']}/{case.get('folder', '')}{number}{case.get('suffix', '')}"
        if case["family"] == "place":
            case["path"] = f"/place/{case['place'].lower()}-{word(number)}" + ".php" * (case["place"] != "path")
        case.setdefault("parameter", "q" if case["family"] == "xss" else "v")
    return cases


def label(case):
    """What a case is, in a line."""
    return " ".join(str(case.get(k)) for k in ("path", "operation", "place", "way", "closing", "error", "filter", "context", "escape",
                                               "wrapper", "type", "status") if case.get(k) not in (None, ""))

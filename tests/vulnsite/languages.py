# SPDX-License-Identifier: Apache-2.0
"""languages - what else a value becomes a part of: commands, questions to a directory, to XML, to a store of documents.

Each is read by as much of its language as the pages need, and refused as the real one refuses it."""
import html
import os
import re
import shlex
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli"))
from patience import HANG  # noqa: E402

PEOPLE = [dict(uid="li", cn="Li Na", mail="li@example.org", dept="ward", pw="a"), dict(uid="wang", cn="Wang Wei", mail="wang@example.org", dept="ward", pw="b"),
          dict(uid="zhao", cn="Zhao Min", mail="zhao@example.org", dept="office", pw="c")]


class Mistake(Exception):
    """What the language cannot read."""


# ---- a shell ----

STUB = 'ping() { case "$*" in *127.0.0.1*) echo "PING $*: 1 received";; *) echo "ping: $*: unknown host" >&2;; esac; }; expr() { echo $(($1 $2 $3)); }; '


def in_shell(command, with_errors):
    """What a real shell says, which has no program but its own."""
    done = subprocess.run(["/bin/sh", "-c", STUB + command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env={"PATH": "/nonexistent"}, timeout=HANG,
                          stderr=subprocess.STDOUT if with_errors else subprocess.DEVNULL)
    return done.stdout.decode(errors="replace")


def in_windows(command):
    """cmd.exe, as far as & and | go: `set /a` says what it computes."""
    said, parts, quoted = [], [""], False
    for c in command:
        quoted ^= c == '"'
        if c in "&|" and not quoted:
            parts.append("")
        else:
            parts[-1] += c
    for part in parts:
        if (sum_ := re.fullmatch(r'set /a "?(\d+)\*(\d+)"?\s*', part.strip())):
            said.append(str(int(sum_[1]) * int(sum_[2])))
        elif part.startswith("echo "):
            said.append(part[5:])
    return "Pinging.\n" + "\n".join(said)


COMMANDS = {  # way: (parameter, usual value, what is true)
    "ping": ("ip", "127.0.0.1", True), "ping-empty": ("ip", "", True), "ping-single": ("host", "127.0.0.1", True), "ping-double": ("addr", "127.0.0.1", True),
    "ping-errors": ("target", "127.0.0.1", True), "ping-no-pipe": ("ip", "127.0.0.1", True), "ping-only-and": ("ip", "127.0.0.1", True),
    "ping-no-dollar": ("ip", "127.0.0.1", True), "ping-only-within": ("host", "127.0.0.1", True),
    "ping-begins": ("ip", "", True), "ping-more": ("destIp", "127.0.0.1", True), "by-page": ("v", "a", True), "by-value": ("v", "127.0.0.1", True),
    "windows": ("ip", "127.0.0.1", True), "windows-quoted": ("host", "127.0.0.1", True), "echo": ("name", "mei", True), "echo-double": ("name", "mei", True),
    "quoted": ("ip", "127.0.0.1", False), "validated": ("ip", "127.0.0.1", False), "told": ("host", "127.0.0.1", False), "escaped": ("cmd", "127.0.0.1", False),
    "sums": ("ip", "127.0.0.1", False), "echo-quoted": ("name", "mei", False), "no-signs": ("host", "127.0.0.1", False), "zip": ("zip", "430000", False),
}


def command(way, v):
    if way == "validated" and not re.fullmatch(r"[\d.]+", v):
        return f"No address: {v}"
    if way in ("told", "zip"):
        return f"Nothing known of {v}."
    if way == "sums":
        return re.sub(r"(\d+)\*(\d+)", lambda m: str(int(m[1]) * int(m[2])), v)
    if way.startswith("windows"):
        return in_windows(f'ping "{v}"' if "quoted" in way else f"ping {v}")
    if way == "ping-begins" and not re.match(r"\d+\.\d+\.\d+\.\d+", v):
        return "No address."
    if way == "ping-no-pipe":
        v = re.sub("[|;&]", "", v)
    if way in ("ping-only-and",):
        v = re.sub("[|;\n]", "", v)
    if way == "ping-no-dollar":
        v = re.sub("[;&$()`\n]|\\| ", "", v)
    if way == "ping-only-within":
        v = re.sub("[;&$()|\n]", "", v)
    if way == "no-signs":
        v = re.sub("[^\\w. -]", "", v)
    if way == "escaped":
        v = re.sub(r"([#&;`|*?~<>^()\[\]{}$\\\n'\"])", r"\\\1", v)
    quote = "'" if "single" in way else '"' if "double" in way else ""
    v = shlex.quote(v) if "quoted" in way else f"{quote}{v}{quote}"
    if way == "ping-only-within":
        return in_shell(f"echo Pinging {v}", False)
    if way.startswith("echo"):
        return in_shell(f"echo Hello {v}", True)
    return in_shell(f"ping -c 1 {v}" + (" -w 2" if way == "ping-more" else ""), way == "ping-errors")


# ---- a directory ----

DIRECTORY = {  # way: (filter, usual value)
    "one": ("(uid={v})", "li"), "and": ("(&(objectClass=person)(uid={v}))", "wang"), "or": ("(|(cn={v})(uid={v}))", "zhao"),
    "part": ("(cn=*{v}*)", "Wang"), "log-in": ("(&(uid={v})(pw=x))", "li"), "unknown": ("(&(objectClass=person)(uid={v}))", "nobody"), "department": ("(|(dept={v})(cn=*{v}*))", ""),
}


def in_directory(text):
    """RFC 4515, but for extensible matches."""
    at = 0

    def part():
        nonlocal at
        if text[at:at + 1] != "(":
            raise Mistake("Bad search filter (-7)")
        at += 1
        if text[at:at + 1] in ("&", "|", "!"):
            how, parts = text[at], []
            at += 1
            while text[at:at + 1] == "(":
                parts.append(part())
            test = {"&": lambda p: all(t(p) for t in parts), "|": lambda p: any(t(p) for t in parts), "!": lambda p: not parts[0](p)}[how]
        else:
            found = re.match(r"([A-Za-z]+)=([^()]*)", text[at:])
            if not found or re.search(r"\\(?![0-9a-fA-F]{2})", found[2]):
                raise Mistake("Bad search filter (-7)")
            at += found.end()
            pattern = "".join(".*" if c == "*" else re.escape(chr(int(c[1:], 16)) if c[0] == "\\" else c) for c in re.findall(r"\\[0-9a-fA-F]{2}|.", found[2], re.S))
            name = found[1]

            def test(p):
                return name == "objectClass" or re.fullmatch(pattern, p.get(name, ""), re.I | re.S) is not None
        if text[at:at + 1] != ")":
            raise Mistake("Bad search filter (-7)")
        at += 1
        return test
    test = part()
    if at != len(text):
        raise Mistake("Bad search filter (-7)")
    return [p for p in PEOPLE if test(p)]


# ---- XML ----

XML = {  # way: (condition, usual value)
    "single": ("uid='{v}'", "li"), "double": ('uid="{v}"', "wang"), "contains": ("contains(cn,'{v}')", "Wang"), "contains-double": ('contains(cn,"{v}")', "Zhao"),
    "number": ("position={v}", "2"), "place": ("{v}", "2"), "name": ("{v}='li'", "uid"), "log-in": ("uid='{v}' and pw='x'", "li"),
}


def in_xml(text):
    """//person[…] of XPath 1.0: and, or, =, contains(), string-length(), literals, numbers, names."""
    words = re.findall(r"""\s*('[^']*'|"[^"]*"|\d+|[A-Za-z][\w-]*|[=(),]|\S)""", text)
    at = 0

    def take(wanted=None):
        nonlocal at
        word = words[at] if at < len(words) else ""
        if wanted is not None and word != wanted or not word:
            raise Mistake("XPathEvalError: Invalid expression")
        at += 1
        return word

    def next_is(word):
        return at < len(words) and words[at] == word

    def value():
        word = take()
        if word[0] in "'\"":
            if len(word) < 2:
                raise Mistake("XPathEvalError: Unfinished literal")
            return lambda p, i: word[1:-1]
        if word.isdigit():
            return lambda p, i: float(word)
        if not re.match("[A-Za-z]", word):
            raise Mistake("XPathEvalError: Invalid expression")
        if next_is("("):
            take("(")
            arguments = [condition()]
            while next_is(","):
                take(",")
                arguments.append(condition())
            take(")")
            if (word, len(arguments)) == ("contains", 2):
                return lambda p, i: text_of(arguments[1](p, i)) in text_of(arguments[0](p, i))
            if (word, len(arguments)) == ("string-length", 1):
                return lambda p, i: float(len(text_of(arguments[0](p, i))))
            raise Mistake("XPathEvalError: Unregistered function")
        return lambda p, i: float(i) if word == "position" else p.get(word, "")

    def text_of(x):
        return str(int(x)) if isinstance(x, float) and x == x else str(x)

    def number_of(x):
        return x if isinstance(x, float) else float(x) if re.fullmatch(r"\d+", str(x)) else float("nan")

    def conditioned():
        it = value()
        while next_is("["):
            take("[")
            it = (lambda of, when: lambda p, i: of(p, i) if when(p, i) else "")(it, condition())
            take("]")
        return it

    def summed():
        it = conditioned()
        while next_is("+") or next_is("-"):
            sign = 1 if take() == "+" else -1
            it = (lambda a, b, sign: lambda p, i: number_of(a(p, i)) + sign * number_of(b(p, i)))(it, conditioned(), sign)
        return it

    def equal():
        left = summed()
        if not next_is("="):
            return left
        take("=")
        right = summed()
        return lambda p, i: text_of(left(p, i)) == text_of(right(p, i))

    def condition():
        parts, how = [equal()], []
        while next_is("and") or next_is("or"):
            how.append(take())
            parts.append(equal())
        if "or" in how:
            return lambda p, i: any(t(p, i) for t in parts)
        return parts[0] if len(parts) == 1 else lambda p, i: all(t(p, i) for t in parts)
    test = condition()
    if at != len(words):
        raise Mistake("XPathEvalError: Invalid expression")
    # A number alone says which one it is.
    found = [(p, i, test(p, i)) for i, p in enumerate(PEOPLE, 1)]
    return [p for p, i, is_it in found if (is_it == i if isinstance(is_it, float) else is_it)]


# ---- documents ----

OPERATORS = {"$eq": lambda x, v: x == v, "$ne": lambda x, v: x != v, "$in": lambda x, v: x in v, "$all": lambda x, v: all(i == x for i in v)}


def in_documents(wanted, operators=OPERATORS):
    """What MongoDB finds: {name: value or {operator: value}}."""
    def fits(x, v):
        if not isinstance(v, dict) or not any(k.startswith("$") for k in v):
            return x == v
        for k, inner in v.items():
            if k not in operators or k in ("$in", "$all") and not isinstance(inner, list):
                raise Mistake(f"MongoServerError: unknown operator: {k}")
        return all(operators[k](x, inner) for k, inner in v.items())
    return [p for p in PEOPLE if all([fits(p.get(k), v) for k, v in wanted.items()])]


def read_objects(name, fields):
    """ "name[$eq]=v" as PHP and Express read it; the last of several."""
    found = ""
    for key, values in fields.items():
        path = re.fullmatch(re.escape(name) + r"((?:\[[^\[\]]*\])*)", key)
        if path:
            found = values[-1]
            for part in reversed(re.findall(r"\[([^\]]*)\]", path[1])):
                found = {part: found} if part else [found]
    return found


# ---- the cases ----

ERRORS = "shown", "500", "hidden"
SAFE = "escaped", "validated", "words"


def language_cases():
    for way, (parameter, value, is_open) in COMMANDS.items():
        yield dict(family="command", way=way, parameter=parameter, value=value, truth={"command-injection"} if is_open else set(), folder="net/ping-" if way == "by-page" else "")
    for error in ERRORS:
        for way, (statement, value) in DIRECTORY.items():
            yield dict(family="ldap", way=way, statement=statement, error=error, parameter="user", value=value, truth={"ldap-injection"},
                       named="nothing is found, with or without a mistake" if error == "hidden" and way in ("log-in", "unknown", "department") else None)
        for way, (statement, value) in XML.items():
            named = "a mistake looks like nothing found" if error == "hidden" and way == "log-in" else None
            yield dict(family="xpath", way=way, statement=statement, error=error, parameter="name", value=value, truth={"xpath-injection"}, named=named)
        for way in "one", "two":
            yield dict(family="nosql", way=way, error=error, parameter="user", value="li", truth={"nosql-injection"})
        for safe in SAFE:
            yield dict(family="ldap", way="one", safe=safe, statement="(uid={v})", error=error, parameter="user", value="li", truth=set())
            yield dict(family="xpath", way="single", safe=safe, statement="uid='{v}'", error=error, parameter="name", value="li", truth=set())
        for safe in "text", "own-operators", "last":
            yield dict(family="nosql", way="one", safe=safe, error=error, parameter="user", value="li", truth=set())


def cleaned(case, v):
    safe = case.get("safe")
    if safe == "validated" and not re.fullmatch(r"\w*", v):
        raise Mistake("Only letters, please")
    if safe == "words":
        return re.sub(r"\W", "", v)
    if safe == "escaped" and case["family"] == "ldap":
        return re.sub(r"[\\*()\0]", lambda m: "\\%02x" % ord(m[0]), v)
    if safe == "escaped":
        return v.replace("'", "").replace('"', "")
    return v


def asked(case, fields):
    """Those whom the page finds."""
    name = case["parameter"]
    if case["family"] == "nosql":
        wanted, safe = read_objects(name, fields), case.get("safe")
        while safe == "last" and isinstance(wanted, (dict, list)):
            wanted = wanted[0] if isinstance(wanted, list) else next(iter(wanted.values()))
        wanted = str(wanted) if safe == "text" else wanted
        more = {"dept": "ward"} if case["way"] == "two" else {}
        return in_documents({"uid": wanted, **more}, {k: OPERATORS[k] for k in ("$eq", "$ne", "$in")} if safe == "own-operators" else OPERATORS)
    v = cleaned(case, fields.get(name, [""])[0])
    return (in_directory if case["family"] == "ldap" else in_xml)(case["statement"].format(v=v))


def page(case, fields):
    """Status and body."""
    if case["family"] == "command":
        return 200, f"<pre>{html.escape(command(case['way'], fields.get(case['parameter'], [''])[0]))}</pre>"
    try:
        people = asked(case, fields)
    except Mistake as e:
        if case["error"] == "500":
            return 500, "<h1>500</h1>"
        people = []
        if case["error"] == "shown":
            return 200, f"<p>{html.escape(str(e))}</p>"
    if case["way"] == "log-in":
        return 200, "<p>Welcome back.</p>" if people else "<p>No such account.</p>"
    return 200, "".join(f"<p>{html.escape(p['cn'])}, {p['mail']}</p>" for p in people) or "<p>Nobody was found.</p>"

# SPDX-License-Identifier: Apache-2.0
"""logins - a site of log-ins, careful ones and careless ones; what each is stands in one table.

A case is how it refuses, how it lets in, what it does about wrong passwords, and what is true of it:
`accepted` (its account admin has the password admin123), `limited` (wrong passwords are limited, also for
those who come again without cookies), `tells` (who has an account). None: it cannot be seen from outside."""
import base64
import hashlib
import html
import http.server
import itertools
import json
import threading
import time
import urllib.parse

STRONG, RIGHT = "n0-Body-knows", "right Pass-1"
ADS = "Green tea today", "Black tea is hot", "A cup for two", "Oolong for everybody"

# How a wrong password is answered, and whether that tells who has an account.
REFUSALS = {
    "constant": False, "bare": False, "echo": False, "flash": False, "counter": False, "account-counter": False, "ads": False, "json": False,
    "text": True, "flash-text": True, "status": True, "place": True, "place-closed": True, "json-code": True, "chinese": True,
}
# What is done about wrong passwords, and whether that is a limit.
GUARDS = {
    "none": False, "threat": False, "session": False, "hollow": False,
    "locked": True, "locked-chinese": True, "silent": True, "existing": True, "captcha": True, "busy": True, "delay": True,
}
SUCCESSES = "redirect", "quiet", "same", "change", "json-token", "json-cookie"


def case_of(**what):
    return dict(dict(refusal="constant", success="redirect", guard="none", password="weak", kind="form", token=False, script=False), **what)


def all_cases():
    some = [case_of(refusal=r, success=s) for r, s in itertools.product(REFUSALS, SUCCESSES) if r.startswith("json") == s.startswith("json")
            and (s != "same" or r in ("constant", "text", "flash", "place-closed")) and (s != "change" or r in ("constant", "bare", "place"))]
    some += [case_of(refusal=r, guard=g, password=p) for r, g, p in
             itertools.product(("constant", "text"), GUARDS, ("weak", "strong")) if g != "delay" or (r, p) == ("constant", "weak")]
    some += [case_of(refusal=r, password=p) for r in REFUSALS for p in ("strong", "disabled", "any") if not r.startswith("json")]
    some += [case_of(refusal="json", success=s, password=p) for s in ("json-token", "json-cookie") for p in ("strong", "any")]
    some += [case_of(token=True, refusal=r, success=s) for r in ("constant", "text") for s in ("redirect", "same")]
    some += [case_of(script=True, password=p) for p in ("weak", "strong")]
    some += [case_of(kind="basic", guard=g, password=p) for g in ("none", "busy", "silent") for p in ("weak", "strong", "any")]
    some += [case_of(kind=k) for k in ("digest", "get", "nameless")]
    for number, c in enumerate(some):
        yield dict(c, number=number, path=f"/c{number}/login", **truth_of(c))


def truth_of(c):
    limited, tells, accepted = GUARDS[c["guard"]], REFUSALS[c["refusal"]], c["password"] == "weak"
    if c["kind"] in ("digest", "get", "nameless") or c["script"] or c["password"] == "any":
        limited = tells = accepted = None
    elif c["password"] == "disabled":
        accepted = None
    elif c["refusal"] == "place-closed" and c["password"] == "strong":
        accepted = None  # a page that a visitor does not get: is the account let in by any password?
    elif c["guard"] in ("captcha", "hollow", "threat"):
        accepted = None  # an answer speaks of a limit before the second password, and ends it
    if c["guard"] in ("captcha", "busy") and c["kind"] == "form":
        tells = None  # too few answers before it is limited
    return dict(accepted=accepted, limited=limited, tells=tells)


def label(c):
    return f"{c['path']} {c['kind']} {c['refusal']} {c['success']} {c['guard']} {c['password']}" + " token" * c["token"] + " script" * c["script"]


class State:
    """What a case remembers."""

    def __init__(self):
        self.wrong, self.by_account, self.sessions, self.tokens, self.n = 0, {}, {}, set(), 0


class Site:
    def __init__(self, cases):
        self.cases = {c["path"].rsplit("/", 1)[0]: c for c in cases}
        self.states = {p: State() for p in self.cases}
        self.tries = {}  # by path and account
        self.posts = []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, *_):
                pass

            def do_GET(self):
                site.respond(self, {})

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                site.posts.append(self.path)
                site.respond(self, {k: v[0] for k, v in urllib.parse.parse_qs(body, keep_blank_values=True).items()})

        http.server.ThreadingHTTPServer.request_queue_size = 50
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()

    # ---- answers ----

    def say(self, h, text, status=200, kind="text/html", **fields):
        data = text.encode()
        h.send_response(status)
        h.send_header("Content-Type", kind + "; charset=utf-8")
        h.send_header("Content-Length", str(len(data)))
        for name, value in fields.items():
            h.send_header(name.replace("_", "-"), value)
        h.end_headers()
        h.wfile.write(data)

    def page(self, h, body, status=200, **fields):
        self.say(h, f"<html><head><title>Tea</title></head><body>{body}</body></html>", status, **fields)

    def go(self, h, place, **fields):
        self.page(h, "moved", 302, Location=place, **fields)

    def respond(self, h, fields):
        path = h.path.partition("?")[0]
        folder, _, name = path.rpartition("/")
        if path == "/":
            self.page(h, "".join(f'<a href="{c["path"]}">{c["number"]}</a>\n' for c in self.cases.values()))
        elif folder not in self.cases:
            self.page(h, "<h1>Not here</h1>", 404)
        else:
            self.one(h, self.cases[folder], self.states[folder], folder, name, fields)

    def form(self, c, s, words=""):
        s.n += 1
        ad = f"<p>{ADS[s.n % len(ADS)]}</p>" if c["refusal"] == "ads" else ""
        token = ""
        if c["token"]:
            s.tokens.add(token := hashlib.sha256(str(s.n).encode()).hexdigest())
            token = f'<input type=hidden name=csrf value="{token}">'
        captcha = "<input name=captcha>" if c["guard"] in ("captcha", "hollow") and s.wrong >= 2 else ""
        method = "get" if c["kind"] == "get" else "post"
        script = '<script>function go(f){f.pw.value=md5(f.pw.value)}</script>' if c["script"] else ""
        names = ("", "") if c["kind"] == "nameless" else (" name=user", " name=pw")
        return (f'{ad}{script}<p>Welcome. Wrong tries are written down.</p>{words}<form action="login" method={method}>{token}<input{names[0]}>'
                f"<input type=password{names[1]}>{captcha}<button>Enter</button></form>")

    def password_of(self, c, account):
        return {"admin": STRONG if c["password"] == "strong" else "admin123", "test01": RIGHT}.get(account)

    def is_right(self, c, account, password):
        have = self.password_of(c, account)
        if c["script"] and have:
            have = hashlib.md5(have.encode()).hexdigest()
        return c["password"] == "any" or have is not None and have == password

    def one(self, h, c, s, folder, name, fields):
        cookies = dict(p.strip().partition("=")[::2] for p in h.headers.get("Cookie", "").split(";"))
        session = s.sessions.get(cookies.get("sid"), {})
        if c["kind"] in ("basic", "digest"):
            return self.http(h, c, s)
        if name in ("home", "change", "failed-closed"):
            if not session.get("account") and name != "failed-closed" or not session:
                return self.go(h, "login")
            if name == "failed-closed":
                return self.page(h, "<p>That is not right.</p>")
            out = "" if c["success"] == "quiet" else '<a href="logout">Log out</a>'
            return self.page(h, "<form action=change method=post><input type=password name=a><input type=password name=b></form>"
                             if name == "change" else f"<p>Your cups: 7</p>{out}")
        if name in ("failed", "nobody", "disabled"):
            return self.page(h, f"<p>{dict(failed='Wrong password.', nobody='Who are you?', disabled='This account rests. Call 4711.')[name]}</p>")
        if h.command == "POST":
            return self.try_one(h, c, s, fields)
        if session.get("account") and c["success"] in ("same", "json-cookie"):
            return self.page(h, '<p>Your cups: 7</p><a href="logout">Log out</a>')
        words = session.pop("flash", "")
        self.page(h, self.form(c, s, f"<p>{words}</p>"))

    def is_limited(self, h, c, s, account, fields):
        """Answers if it is."""
        n, guard = s.by_account.get(account, 0), c["guard"]
        if guard == "busy" and s.wrong >= 3:
            self.page(h, "<p>No.</p>", 429)
        elif guard == "captcha" and s.wrong >= 2 and not fields.get("captcha"):
            self.page(h, self.form(c, s, "<p>Please type what you see.</p>"))
        elif guard == "locked" and n >= 5:
            self.page(h, self.form(c, s, "<p>This account is locked.</p>"))
        elif guard == "locked-chinese" and n >= 5:
            self.page(h, self.form(c, s, "<p>账号已锁定，请30分钟后再试。</p>"))
        elif n >= 5 and (guard == "silent" or guard == "existing" and self.password_of(c, account)):
            self.refuse(h, c, s, account)
        else:
            return False
        return True

    def try_one(self, h, c, s, fields):
        account, password = fields.get("user", ""), fields.get("pw", "")
        self.tries[c["path"], account] = self.tries.get((c["path"], account), 0) + 1
        if c["token"]:
            if fields.get("csrf") not in s.tokens:
                return self.page(h, "<p>Forged.</p>", 403)
            s.tokens.discard(fields["csrf"])
        if self.is_limited(h, c, s, account, fields):
            return None
        if self.is_right(c, account, password):
            s.by_account[account] = 0
            return self.let_in(h, c, s, account)
        s.wrong += 1
        s.by_account[account] = s.by_account.get(account, 0) + 1
        if c["guard"] == "delay" and s.by_account[account] > 3:
            time.sleep(1.3)
        return self.refuse(h, c, s, account)

    def let_in(self, h, c, s, account):
        s.n += 1
        sid = hashlib.sha256(f"{account}{s.n}".encode()).hexdigest()
        if c["password"] == "disabled" and account == "admin":
            return self.go(h, "disabled")
        s.sessions[sid] = {"account": account}
        cookie = {"Set_Cookie": f"sid={sid}; Path=/; HttpOnly"}
        success = c["success"]
        if success == "json-token":
            return self.say(h, json.dumps({"code": 1, "data": {"token": sid}}), kind="application/json")
        if success == "json-cookie":
            return self.say(h, json.dumps({"answer": "welcome"}), kind="application/json", **cookie)
        if success == "same":
            return self.page(h, '<p>Your cups: 7</p><a href="logout">Log out</a>', **cookie)
        return self.go(h, "change" if success == "change" else "home", **cookie)

    def refuse(self, h, c, s, account):
        is_known, how, s.n = self.password_of(c, account) is not None, c["refusal"], s.n + 1
        wrong, nobody = "Wrong password.", "No such account."
        words = {"text": wrong if is_known else nobody, "flash-text": wrong if is_known else nobody,
                 "chinese": "密码错误，还可以再试。" if is_known else "用户名不存在，请先注册。",
                 "echo": f"{html.escape(account)} or the password is wrong.", "counter": f"Wrong. You have {90 - s.n} tries.",
                 "account-counter": f"Wrong. You have {90 - s.by_account.get(account, 0)} tries."}.get(how, "Account or password is wrong.")
        if c["guard"] == "threat":
            words += " After more of that it will be locked."
        if how == "bare":
            return self.page(h, f'<p>{words} <a href="login">Back</a></p>')
        if how.startswith("flash"):
            sid = hashlib.sha256(str(s.n).encode()).hexdigest()
            s.sessions[sid] = {"flash": words}
            return self.go(h, "login", Set_Cookie=f"sid={sid}; Path=/")
        if how == "place":
            return self.go(h, "failed" if is_known else "nobody")
        if how == "place-closed":  # a page that a visitor does not get, and no log-in all the same
            sid = hashlib.sha256(str(s.n).encode()).hexdigest()
            s.sessions[sid] = {"failed": 1}
            return self.go(h, "failed-closed", Set_Cookie=f"sid={sid}; Path=/") if is_known else self.go(h, "nobody")
        if how.startswith("json"):
            code = 1001 if how == "json-code" and not is_known else 1002
            return self.say(h, json.dumps({"code": code, "answer": "no", "left": 50 - s.n}), kind="application/json")
        return self.page(h, self.form(c, s, f"<p>{words}</p>"), 401 if how == "status" and is_known else 200)

    def http(self, h, c, s):
        scheme, _, given = h.headers.get("Authorization", "").partition(" ")
        account, _, password = base64.b64decode(given).decode().partition(":") if scheme == "Basic" else ("", "", "")
        if account:
            self.tries[c["path"], account] = self.tries.get((c["path"], account), 0) + 1
        is_locked = c["guard"] == "silent" and s.by_account.get(account, 0) >= 5
        if c["guard"] == "busy" and account and s.wrong >= 6:
            return self.page(h, "<p>No.</p>", 429)
        if account and self.is_right(c, account, password) and not is_locked:
            s.by_account[account] = 0
            return self.page(h, "<p>Your cups: 7</p>")
        if account:
            s.wrong += 1
            s.by_account[account] = s.by_account.get(account, 0) + 1
        how = 'Digest realm="tea", nonce="1"' if c["kind"] == "digest" else 'Basic realm="tea"'
        return self.page(h, "<p>No.</p>", 401, WWW_Authenticate=how)

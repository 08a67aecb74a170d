#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""website_watch_test ZICHA - `zicha watch` of a web site through bad days: a second with it is five minutes in life."""
import json
import os
import signal
import ssl
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "website")]
import made_site as made  # noqa: E402
from made_site import Site  # noqa: E402
from ending import scratch  # noqa: E402
from patience import HANG, SOON, free_port, wait_for  # noqa: E402
from tap import done, equal, ok, write, zicha  # noqa: E402


def html(body, title="Page", head=""):
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


class Watch:
    """A `zicha watch` that runs."""

    def __init__(self, url, *more, hook=None, database=False):
        self.top = scratch()
        self.called, self.database = f"{self.top}/called", f"{self.top}/unit.db"
        if database:
            zicha("init", "--db", self.database, "--code", "t", "--name", "Test", "--class", "hospital")
            more += ("--db", self.database)
        if hook is not None:
            os.chmod(write(f"{self.top}/hook", "#!/bin/sh\n" + hook.replace("TOP", self.top) + "\n"), 0o755)
            more += ("--hook", f"{self.top}/hook")
        env = dict(os.environ, ZICHA_STATE=f"{self.top}/state", ZICHA_CONTENT=os.environ.get("ZICHA_CONTENT", os.path.dirname(HERE)), LC_ALL="C.UTF-8")
        self.process = subprocess.Popen([sys.argv[1], "watch", url, "--every", "1", "--format", "json", "--lang", "en", "--set", "web.rate=100000", *more],
                                        stdout=open(f"{self.top}/out", "w"), stderr=open(f"{self.top}/err", "w"), env=env)

    def read(self, name):
        return open(f"{self.top}/{name}").read() if os.path.exists(f"{self.top}/{name}") else ""

    def told(self):
        return [json.loads(line) for line in self.read("out").split("\n")[:-1]]  # what stands behind the last end of a line is not whole yet

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(SOON)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return "killed"

    def incidents(self):
        return zicha("query", "SELECT number FROM incidents ORDER BY number", "--db", self.database, "--format", "csv", "--lang", "en").stdout.splitlines()[1:]


def has_baseline(watch):
    return wait_for(lambda: "counts as approved" in watch.read("err"))


# It takes its 30 seconds while the others are looked at.
hanging_site = Site({"/": html("Welcome")})
approved = scratch() + "/approved"
zicha("baseline", "make", "--target", hanging_site.url + "/", "--baseline", approved, "--set", "web.rate=100000")
hanging_site.pages["/"] = html("Welcome", "Hacked")
hanging = Watch(hanging_site.url + "/", "--rounds", "1", "--set", f"web.baseline={approved}", hook="exec sleep 600")

# ---- a change, put right, and come again; a program and a database that fail ----

site = Site({"/": html("Welcome <a href=/a>a</a>"), "/a": html("One")}, address=("127.0.0.1", free_port()))  # it comes again
good, bad = site.pages["/a"], html("One", "Hacked")
watch = Watch(site.url + "/", hook="test -e TOP/broken && exit 7\ncat >> TOP/called; echo >> TOP/called", database=True)
ok(has_baseline(watch), "the first look approves", watch.read("err"))
write(f"{watch.top}/broken", "")
os.rename(watch.database, watch.database + ".away")
site.pages["/a"] = bad
ok(wait_for(lambda: len(watch.told()) == 1), "a change is told", watch.read("err"))
ok(wait_for(lambda: "exit status 7" in watch.read("err")) and not watch.read("called"), "a program that fails is told, too", watch.read("err"))
os.rename(watch.database + ".away", watch.database)
os.unlink(f"{watch.top}/broken")
ok(wait_for(lambda: watch.read("called").strip()), "and called again at the next look", watch.read("err"))
ok(wait_for(lambda: len(watch.incidents()) == 1), "and what could not be recorded is recorded later", watch.incidents(), watch.read("err"))
site.pages["/a"] = good
site.forget()
wait_for(lambda: site.paths().count("/a") >= 2)
site.pages["/a"] = bad
ok(wait_for(lambda: len(watch.told()) == 2), "what was put right and comes again is told again", watch.read("out"))
ok(wait_for(lambda: len(watch.incidents()) == 2), "and is another incident", watch.incidents())
wait_for(lambda: watch.read("called").count("\n") == 2)
equal([json.loads(line)["incident"] for line in watch.read("called").split("\n") if line], sorted(t["incident"] for t in watch.told()),
      "each was told to the program once")
equal(sorted({p for p in site.paths() if p not in ("/", "/a", "/robots.txt", "/sitemap.xml")}), [], "a look asks for the pages, and for nothing else")

# ---- a site that goes away ----

site.server.shutdown()
site.server.server_close()
ok(wait_for(lambda: "Connection refused" in watch.read("err")), "a site that is down is told", watch.read("err"))
time.sleep(1.5)
equal(watch.read("err").count("Connection refused"), 1, "once")
again = Site({**site.pages, "/": html("Welcome <a href=/a>a</a>", "Hacked, too")}, address=("127.0.0.1", site.port))
ok(wait_for(lambda: "can be seen again" in watch.read("err")), "and when it is there again", watch.read("err"))
ok(wait_for(lambda: len(watch.told()) == 3), "what changed in between is told")
equal([c["page"].replace(site.url, "") for c in watch.told()[2]["changes"]], ["/"], "and what was told before is not")
equal(watch.stop(), 1, "it ends when it is told to, with the status of what it found")
again.close()

# ---- stopped in the middle of telling ----

site = Site({"/": html("Welcome")})
watch = Watch(site.url + "/", hook="cat > TOP/begun; sleep 1; cp TOP/begun TOP/called")
has_baseline(watch)
site.pages["/"] = html("Welcome", "Hacked")
wait_for(lambda: os.path.exists(f"{watch.top}/begun"))
status = watch.stop()
ok(status == 1 and "Hacked" in watch.read("called"), "a stop waits for the program that is being told", status, watch.read("err"))
site.close()

site = Site({"/": made.silence})
watch = Watch(site.url + "/")
wait_for(lambda: site.requests)
watch.stop()
ok(not os.listdir(f"{watch.top}/state/sites"), "a first look that was stopped approves nothing", os.listdir(f"{watch.top}/state/sites"))
site.close()

# ---- days that begin badly ----

begin = time.monotonic()
watch = Watch("http://no-such-name.invalid/", "--rounds", "2")
status = watch.process.wait(HANG)
ok(status == 2 and time.monotonic() - begin > 0.9, "a name without an address is tried again", status, watch.read("err"))
equal(watch.read("err").count("no-such-name.invalid: "), 1, "and told once")
port = free_port()
watch = Watch(f"http://127.0.0.1:{port}/")
wait_for(lambda: "refused" in watch.read("err"))
site = Site({"/": html("Welcome")}, address=("127.0.0.1", port))
ok(has_baseline(watch), "a site that is down at first is approved when it comes", watch.read("err"))
watch.stop()
site.close()
for wrong, status in ((("--set", "web.rate=0"), 3), (("--set", "web.baseline=/nowhere"), 4), (("--db", "/nowhere/unit.db"), 4)):
    equal(Watch("http://127.0.0.1:9/", *wrong).process.wait(HANG), status, f"what is wrong on the command line ends it: {wrong[1]}")

equal(Watch("http://127.0.0.1:9/", "--set", "web.logins=/dev/null").process.wait(HANG), 3, "log-ins are not tried again and again")

# ---- certificates ----

with tempfile.TemporaryDirectory() as top:
    def context(days):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{top}/key", "-out", f"{top}/crt", "-days", str(days),
                        "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        c.load_cert_chain(f"{top}/crt", f"{top}/key")
        return c
    living = context(90)
    site = Site({"/": html("Welcome")}, tls=living)
    watch = Watch(site.url + "/", "--set", f"web.ca={top}/crt")
    has_baseline(watch)
    context(1)
    living.load_cert_chain(f"{top}/crt", f"{top}/key")
    ok(wait_for(lambda: "website-certificate-expiry fails" in watch.read("err")), "a certificate that comes to its end is told", watch.read("err"))
    site.pages["/"] = html("Welcome", "Hacked")
    ok(wait_for(lambda: watch.told()), "and changes behind it are seen all the same", watch.read("err"))
    equal(watch.read("err").count("website-certificate-expiry fails"), 1, "once")
    watch.stop()
    site.close()

status = hanging.process.wait(HANG)
ok("no end after 30000 ms" in hanging.read("err"), "a program that hangs is ended", hanging.read("err"))
ok(status == 4 and "not delivered" in hanging.read("err"), "and that nobody was told is told at the end", status, hanging.read("err"))
hanging_site.close()
done()

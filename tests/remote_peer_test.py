#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""remote_peer_test ZICHA - inspections over SSH against a real sshd: each way to sign in, sudo, bastions, and
each bad remote. Skipped where it cannot have an sshd of its own (needs root)."""
import json
import os
import pty
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "peer")]
import sshd  # noqa: E402
from patience import HANG, SOON, closed_port, wait_for  # noqa: E402
from tap import SOURCE, ZICHA, done, equal, ok, write, zicha  # noqa: E402

if sshd.missing():
    print("1..0 # SKIP " + sshd.missing())
    sys.exit(0)

# Takes the script, the reader (its size stands in the order) and the request, and says what belongs there.
TAKE = ("echo zicha-shell-1 $(uname -m) plain; while read -r size whole how; do case $size in [0-9]*[0-9]) break;; esac; done;"
        " echo zicha-send; head -c $size >/dev/null; echo zicha-run; echo zicha-reader-1;"
        " while read -r line; do [ \"$line\" = end ] && break; done; ")
# What ForceCommand runs instead of the reader's dialogue.
LIARS = {
    "menu": "echo '1) reports 2) backup'; echo 'your choice:'; read x; echo 'no such choice'",
    "silent": "sleep 600",
    "closer": "echo zicha-shell-1 $(uname -m) plain; exit 3",
    "flooder": "exec cat /dev/zero",
    "liner": "yes hello",
    "teller": "exec cat /dev/zero >&2",
    "oddity": "echo zicha-shell-1 pdp11 plain; sleep 30",
    "pather": "echo zicha-shell-1 ../../../etc/passwd plain; sleep 30",
    "breaker": "echo zicha-shell-1 $(uname -m) plain; echo zicha-send; sleep 1; exit 0",
    "liesinger": TAKE + "head -c 2000 /dev/urandom",
    # another host's name, of a year to come: see "what is kept"
    "impostor": TAKE + "cat ${0%/*}/impostor.zicha",
    "emptier": TAKE + "exit 0",
    "cutter": TAKE + "kill -9 $PPID",
    "stopper": "echo zicha-shell-1 $(uname -m) plain; echo zicha-send; echo zicha-run; echo zicha-reader-1; sleep 600",
    "wheedler": "printf 'zicha-sudo-password:zicha-sudo-password:' >&2; echo zicha-shell-1 $(uname -m) plain; echo zicha-send;"
                " echo zicha-run; cat >/dev/null",
    "refuser": "echo zicha-shell-1 $(uname -m) plain; echo zicha-send; sleep 600",
    "waiter": "echo 'push sent to your telephone'; sleep 600",
    "escaper": "printf '\\033]0;owned\\007 %s' \"$(date)\"; exit 1",
}


def left_behind(peer):
    """Folders of readers, and processes of those that this sshd began: another test may run beside."""
    space = os.readlink(f"/proc/{peer.process.pid}/ns/mnt")
    places = [os.path.join(d, n) for d in ("/tmp", "/var/tmp", "/dev/shm") for n in os.listdir(d) if n.startswith("zicha.")]
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.path.basename(os.readlink(f"/proc/{pid}/exe").split(" ")[0]) == "zicha-reader" and os.readlink(f"/proc/{pid}/ns/mnt") == space:
                places.append(pid)
        except OSError:
            pass
    return places


def on_terminal(arguments, answers, environment):
    """Runs zicha with a terminal of its own; gives the answers when their questions come."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(ZICHA, [ZICHA, *arguments], environment)
    seen, answers = b"", list(answers)
    deadline = time.monotonic() + HANG
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            step = os.read(terminal, 4096)
        except OSError:
            break
        if not step:
            break
        seen += step
        if answers and answers[0][0] in seen:
            os.write(terminal, answers.pop(0)[1] + b"\n")
    else:
        os.kill(pid, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), seen


def start_agent(keys):
    """An agent of the user's with these keys; what tells programs of it."""
    agent = subprocess.run(["ssh-agent", "-s"], capture_output=True, text=True).stdout
    environment = dict(w.split(";")[0].split("=", 1) for w in agent.splitlines() if w.startswith("SSH_"))
    subprocess.run(["ssh-add", "-q", *keys], env=dict(os.environ, **environment))
    return environment


def relay(port, limit):
    """A way to a server that passes on so many of its bytes and then falls silent; its port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def run():
        here, _ = listener.accept()
        there, left = socket.create_connection(("127.0.0.1", port)), limit
        while left:
            for end in select.select([here, there], [], [], HANG)[0]:
                piece = end.recv(left if end is there else 4096)
                left -= len(piece) if end is there else 0
                (here if end is there else there).sendall(piece)
                if not piece:
                    return
        time.sleep(HANG)
    threading.Thread(target=run, daemon=True).start()
    return listener.getsockname()[1]


def reluctant(port, n_dropped):
    """A way to a server that drops so many connections before it takes one, as sshd's MaxStartups does; its port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def pump(here, there):
        try:
            while piece := here.recv(1 << 16):
                there.sendall(piece)
            there.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def run():
        for n in range(n_dropped + 1):
            here, _ = listener.accept()
            if n < n_dropped:
                here.close()
                continue
            there = socket.create_connection(("127.0.0.1", port))
            threading.Thread(target=pump, args=(here, there), daemon=True).start()
            pump(there, here)
    threading.Thread(target=run, daemon=True).start()
    return listener.getsockname()[1]


with tempfile.TemporaryDirectory() as scratch:
    os.chmod(scratch, 0o755)
    shells = os.path.join(scratch, "shells")
    for name, text in (("menu-shell", "#!/bin/sh\necho Welcome to the menu\nexit 0\n"),
                       ("noisy", "#!/bin/sh\necho 'Authorised use only'; echo 'and a second line'\nexec /bin/sh \"$@\"\n"),
                       ("lost", "#!/bin/sh\nPATH=/nonexistent\nexport PATH\nexec /bin/sh \"$@\"\n")):
        os.chmod(write(f"{shells}/{name}", text), 0o755)
    accounts = {"li": (60001, "/bin/sh"), "bash": (60002, "/bin/bash"), "noisy": (60003, f"{shells}/noisy"),
                "choosy": (60004, f"{shells}/menu-shell"), "mute": (60005, "/bin/sh"), "free": (60006, "/bin/sh"),
                "denied": (60007, "/bin/sh"), "cramped": (60008, "/bin/sh"),
                "lost": (60009, f"{shells}/lost"), "twofold": (60010, "/bin/sh"), "signed": (60011, "/bin/sh")}
    lines = "MaxAuthTries 20\nBanner " + write(f"{scratch}/banner", "zicha-shell-1 x86_64 plain\nGo away.\n") + "\n"
    authority = os.path.join(scratch, "authority")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", authority], check=True)
    lines += "Match User twofold\n  AuthenticationMethods publickey,password\n"
    lines += f"Match User signed\n  AuthorizedKeysFile none\n  TrustedUserCAKeys {authority}.pub\n"
    lines += "Match User mute\n  PasswordAuthentication no\n  AuthorizedKeysFile none\n"
    for n, (name, command) in enumerate(LIARS.items()):
        accounts[name] = (60100 + n, "/bin/sh")
        lines += f"Match User {name}\n  ForceCommand {write(f'{scratch}/liars/{name}', '#!/bin/sh' + chr(10) + command + chr(10))}\n"
        os.chmod(f"{scratch}/liars/{name}", 0o755)
    home = os.path.join(scratch, "home")
    os.mkdir(home)
    peer = sshd.Sshd(f"{scratch}/sshd", accounts, lines, "li ALL=(ALL) ALL\nfree ALL=(ALL) NOPASSWD: ALL\n")
    try:
        trust, key = ["--known-hosts", peer.known_hosts], ["--identity", peer.key]
        environment = {"HOME": home, "SSH_AUTH_SOCK": ""}

        def inspect(user, *more, env=None):
            return zicha("inspect", peer.url(user), "--only", "uid-zero-unique", "--format", "json", *trust, *more,
                         env=dict(environment, **(env or {})))

        def state(got):
            return json.loads(got.stdout)["results"][0]["state"] if got.stdout else got.stderr

        # ---- signing in ----
        got = inspect("li", *key)
        equal((got.returncode, state(got)), (0, "pass"), "a key signs in, and the host is judged")
        equal(json.loads(got.stdout)["inspection"]["target"], peer.url("li"), "under the name that the user gave it")
        equal(state(inspect("bash", *key)), "pass", "an account with bash")
        equal(state(inspect("noisy", *key)), "pass", "a shell that greets")
        equal(state(inspect("lost", *key)), "pass", "a shell that knows no place of programs")
        password = write(f"{scratch}/password", sshd.PASSWORD + "\n")
        equal(state(inspect("li", "--password-file", password)), "pass", "a password from a file signs in")
        got = inspect("li", "--password-file", write(f"{scratch}/wrong", "guess\n"))
        ok(got.returncode == 2 and "cannot sign in" in got.stderr, "a wrong password is told", got.stderr)
        got = inspect("li")
        ok(got.returncode == 2 and "cannot sign in" in got.stderr and "publickey, password" in got.stderr,
           "with nothing to sign in by, what the host takes is told", got.stderr)
        got = inspect("mute", "--password-file", password)
        ok(got.returncode == 2 and "cannot sign in" in got.stderr, "a host that takes no password is told", got.stderr)
        got = inspect("li", "--identity", password)
        ok(got.returncode == 2 and "private key" in got.stderr, "a file that is no key is told", got.stderr)
        agent_environment = start_agent([peer.key])
        equal(state(inspect("li", env=agent_environment)), "pass", "the agent signs in")
        os.kill(int(agent_environment["SSH_AGENT_PID"]), signal.SIGTERM)
        whole = dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE, **environment)
        status, seen = on_terminal(["inspect", peer.url("li"), "--only", "uid-zero-unique", *trust],
                                   [(b"Password of", sshd.PASSWORD.encode())], whole)
        ok(status == 0 and sshd.PASSWORD.encode() not in seen, "the terminal is asked for the password, unseen", seen)
        locked = peer.make_key("locked", "open sesame")
        with open(f"{peer.key}.pub", "a") as f, open(f"{locked}.pub") as more:
            f.write(more.read())
        status, seen = on_terminal(["inspect", peer.url("li"), "--only", "uid-zero-unique", *trust, "--identity", locked],
                                   [(b"Passphrase", b"open sesame")], whole)
        equal(status, 0, "and for the passphrase of a key")

        equal(state(inspect("twofold", *key, "--password-file", password)), "pass", "a host that wants a key and a password gets both")
        got = inspect("twofold", *key)
        ok(got.returncode == 2 and "wants another as well: password" in got.stderr, "with one of them, what is missing is told", got.stderr)
        ticket = peer.make_key("ticket")
        subprocess.run(["ssh-keygen", "-q", "-s", authority, "-I", "signed", "-n", "signed", f"{ticket}.pub"], check=True)
        equal(state(inspect("signed", "--identity", ticket)), "pass", "a key signs in by the certificate beside it")

        # ---- the host's key ----
        def unknown(*more):
            return zicha("inspect", peer.url("li"), "--only", "uid-zero-unique", *key, *more, env=environment)
        got = unknown()
        ok(got.returncode == 2 and "SHA256:" in got.stderr and "not known" in got.stderr,
           "an unknown host is shown and refused", got.stderr)
        status, seen = on_terminal(["inspect", peer.url("li"), "--only", "uid-zero-unique", *key], [(b"yes or no", b"no")], whole)
        ok(status == 2 and b"not confirmed" in seen, "also if the user says no", seen)
        status, seen = on_terminal(["inspect", peer.url("li"), "--only", "uid-zero-unique", *key], [(b"yes or no", b"yes")], whole)
        equal(status, 0, "and believed if the user says yes")
        equal(unknown().returncode, 0, "and remembered")
        os.remove(f"{home}/.ssh/known_hosts")
        equal(unknown("--accept-new").returncode, 0, "--accept-new believes without a question")
        with open(f"{peer.make_key('other')}.pub") as f:
            changed = write(f"{scratch}/changed", f"[127.0.0.1]:{peer.port} " + " ".join(f.read().split()[:2]) + "\n")
        for more in [], ["--accept-new"]:
            got = zicha("inspect", peer.url("li"), *key, "--known-hosts", changed, *more, env=environment)
            ok(got.returncode == 2 and "changed" in got.stderr, "a changed key is refused, whatever is said", got.stderr)

        with open(peer.known_hosts) as f:
            known = f.read()
        revoked = write(f"{scratch}/revoked", known + "@revoked * " + known.split(" ", 1)[1])
        for more in [], ["--accept-new"]:
            got = zicha("inspect", peer.url("li"), *key, "--known-hosts", revoked, *more, env=environment)
            ok(got.returncode == 2 and "revoked" in got.stderr, "so is one that is marked as revoked", got.stderr)

        authority_line = "@cert-authority {} " + known.split(" ", 1)[1]
        for hosts, is_said in ("*.example.com,127.0.*", True), (f"[127.0.0.1]:{peer.port}", True), ("*,!127.0.0.1", False):
            hosts = ",".join(h if h.startswith("[") or h == "*" else f"{'!' if h[0] == '!' else ''}[{h.lstrip('!')}]:{peer.port}" for h in hosts.split(","))
            signed = write(f"{scratch}/signed", authority_line.format(hosts))
            got = zicha("inspect", peer.url("li"), *key, "--known-hosts", signed, env=environment)
            ok(got.returncode == 2 and "SHA256:" in got.stderr and ("@cert-authority" in got.stderr and "ssh-keyscan" in got.stderr) == is_said,
               f"a host that {'only an authority vouches for' if is_said else 'no authority vouches for'} is refused and shown: {hosts}", got.stderr)
        both = write(f"{scratch}/signed", authority_line.format("*") + known)
        equal(zicha("inspect", peer.url("li"), "--only", "uid-zero-unique", *key, "--known-hosts", both, env=environment).returncode, 0,
              "with its own key beside the authority's it is known")

        # ---- sudo ----
        def passwords(user, *more):
            got = zicha("inspect", peer.url(user), "--format", "json", "--only", "password-age", *trust, *more, env=environment)
            if not got.stdout:
                return got.stderr
            return {t["name"]: t["status"] for t in json.loads(got.stdout)["tables"]}["passwords"]
        equal(passwords("li", *key), "failed", "without sudo what only root sees is unknown")
        equal(passwords("free", *key, "--sudo"), "ok", "sudo without a password reads as root")
        equal(passwords("li", *key, "--sudo", "--password-file", password), "ok", "sudo with one does, too")
        for user, more, hint in (("li", [], "nobody is there to say it"),
                                 ("li", ["--password-file", f"{scratch}/wrong"], "sudo does not take the password"),
                                 ("denied", ["--password-file", password], "sudoers")):
            words = passwords(user, *key, "--sudo", *more)
            ok(hint in words, f"sudo: {hint}", words)

        # ---- a bastion ----
        bastion = f"free@127.0.0.1:{peer.port}"
        equal(state(inspect("li", *key, "--jump", bastion)), "pass", "the way leads over a bastion")
        equal(state(inspect("li", *key, "--jump", f"{bastion},li@127.0.0.1:{peer.port}")), "pass", "or over one behind another")
        got = inspect("li", *key, "--jump", f"{bastion},")
        ok(got.returncode == 2 and "of the form" in got.stderr, "a bastion without a name is told", got.stderr)
        got = inspect("li", *key, "--jump", f"mute@127.0.0.1:{peer.port}")
        ok(got.returncode == 2 and "bastion" in got.stderr, "a bastion that refuses is told", got.stderr)
        write(f"{home}/.ssh/config", f"Host ward\n  HostName 127.0.0.1\n  Port {peer.port}\n  User li\n  IdentityFile {peer.key}\n")
        got = zicha("inspect", "ssh://ward", "--only", "uid-zero-unique", *trust, env=environment)
        equal(got.returncode, 0, "the user's own ssh configuration is heeded")
        got = zicha("inspect", "ssh://ward", "--only", "uid-zero-unique", "--jump", bastion, *trust, *key, env=environment)
        equal((got.returncode, got.stderr), (0, ""), "also for a host behind a bastion")

        # ---- bad remotes ----
        for user, hint in (("choosy", "it said: Welcome to the menu"), ("menu", "it said: your choice: no such choice"), ("closer", ""), ("flooder", "login shell"),
                           ("liner", "login shell"), ("oddity", "no reader for pdp11"), ("pather", "no reader for"),
                           ("breaker", "ended in the middle"), ("liesinger", "no snapshot"), ("emptier", "ended before"), ("cutter", ""), ("wheedler", "sudo does not take"),
                           ("escaper", "login shell")):
            begun = time.monotonic()
            got = inspect(user, *key, *(["--sudo", "--password-file", password] if user == "wheedler" else []))
            sentence = got.stderr.strip()
            ok(got.returncode == 2 and hint in sentence and "\n" not in sentence and "\x1b" not in sentence and
               time.monotonic() - begun < SOON, f"{user}: one sentence and exit status 2", got.returncode, sentence)
        for user in "silent", "stopper", "teller", "refuser":
            begun = time.monotonic()
            got = inspect(user, *key, "--timeout", "3")
            ok(got.returncode == 2 and ("said nothing" in got.stderr or "takes nothing" in got.stderr or "no end in time" in got.stderr) and time.monotonic() - begun < SOON,
               f"{user}: ended at its deadline", got.stderr)
        got = inspect("waiter", *key, "--timeout", "3")
        ok(got.returncode == 2 and ("before that: push sent" in got.stderr or "no end in time" in got.stderr),
           "who falls silent is told with its last words", got.stderr)
        for limit in 1300, 1500, 1700:
            got = zicha("inspect", f"ssh://li@127.0.0.1:{relay(peer.port, limit)}", "--accept-new", *key, "--timeout", "3", env=environment)
            ok(got.returncode == 2 and "none of the keys" not in got.stderr, f"a host that falls silent after {limit} bytes refused no key", got.stderr)
        got = zicha("inspect", f"ssh://li@127.0.0.1:{reluctant(peer.port, 3)}", "--only", "uid-zero-unique", "--accept-new", *key, env=environment)
        equal((got.returncode, got.stderr), (0, ""), "a host that drops connections when too many come is asked again")
        got = zicha("inspect", f"ssh://li@127.0.0.1:{reluctant(peer.port, 9)}", "--only", "uid-zero-unique", "--accept-new", *key, env=environment)
        ok(got.returncode == 2 and "MaxStartups" in got.stderr, "but not for ever", got.stderr)
        for target, hint in ((f"ssh://li@127.0.0.1:{closed_port()}", "refused"), ("ssh://li@no.such.host.invalid", "cannot connect"),
                             ("ssh://li@127.0.0.1:99999", "of the form"), ("ssh://-oProxyCommand=x", "of the form")):
            got = zicha("inspect", target, env=environment)
            ok(got.returncode == 2 and hint in got.stderr, f"{target}: told", got.stderr)

        # ---- who understands what they say ----
        p = subprocess.Popen([ZICHA, "inspect", peer.url("silent"), "--timeout", str(SOON), *trust, *key], stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, env=whole, stdin=subprocess.DEVNULL)
        confined = {}
        for _ in range(20 * SOON):
            time.sleep(0.05)
            for pid in filter(str.isdigit, os.listdir("/proc")):
                try:
                    if open(f"/proc/{pid}/cmdline").read().startswith("zicha\0judge\0") and \
                            int(open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[1]) == p.pid:
                        confined = dict(line.split(":\t", 1) for line in open(f"/proc/{pid}/status").read().splitlines())
                        confined["open"] = {os.readlink(f"/proc/{pid}/fd/{n}").split(":")[0] for n in os.listdir(f"/proc/{pid}/fd")}
                except OSError:
                    pass
            if confined.get("Seccomp") == "2" and "open" in confined:
                break
        p.kill()
        p.wait()
        equal({k: confined.get(k, "").split("\t")[0] for k in ("Uid", "Gid", "NoNewPrivs", "Seccomp", "Groups", "CapPrm")},
              {"Uid": "65534", "Gid": "65534", "NoNewPrivs": "1", "Seccomp": "2", "Groups": " ", "CapPrm": "0" * 16},
              "the judge has no root, no rights and few system calls")
        equal(confined.get("open"), {"/dev/null", "socket"}, "and nothing open but its socket")

        # ---- many ----
        targets = write(f"{scratch}/targets", f"# the ward\n{peer.url('li')}\n{peer.url('bash')} # second\nlocal\n\n{peer.url('menu')}\n")
        got = zicha("inspect", "--targets", targets, "--only", "uid-zero-unique", "--format", "json", *trust, *key, env=environment)
        several = json.loads(got.stdout)
        equal((got.returncode, [bool(t["not_inspected"]) for t in several["targets"]]), (2, [True, False, False, False]),
              "one that does not answer is unknown, and the others go on")
        equal(len(several["inspections"]), 3, "each that does has its own document")
        equal(several["matrix"][0]["states"].count("pass"), 3, "and its place in the matrix")
        kept = f"{scratch}/kept"
        both = [peer.url("li"), peer.url("bash")]
        zicha("inspect", both[0], "--only", "uid-zero-unique", *trust, *key, "--resume", kept, env=environment)
        equal(len(os.listdir(kept)), 1, "--resume keeps the snapshot of a finished target")
        got = zicha("inspect", *both, "--only", "uid-zero-unique", "--resume", kept, "--format", "json", env=environment)
        equal([bool(t["not_inspected"]) for t in json.loads(got.stdout)["targets"]], [True, False], "which is not asked again")
        for name in "text", "html", "csv":
            got = zicha("inspect", *both, "--only", "uid-zero-unique", "--resume", kept, "--format", name, env=environment)
            ok(both[0] in got.stdout and both[1] in got.stdout, f"{name} shows them all", got.stdout[-500:])

        # ---- collect ----
        snapshot = f"{scratch}/a.zicha"
        got = zicha("collect", peer.url("li"), "--out", snapshot, *trust, *key, env=environment)
        equal((got.returncode, got.stderr), (0, ""), "collect fetches a snapshot over SSH")
        got = zicha("inspect", snapshot, "--only", "uid-zero-unique", "--format", "json")
        equal(json.loads(got.stdout)["inspection"]["target"], peer.url("li"), "which has the host's name")

        # ---- what is kept ----
        unit = ["--db", f"{scratch}/unit.db"]
        zicha("init", *unit, "--code", "x", "--name", "X", "--class", "bureau")
        zicha("inspect", peer.url("li"), "--only", "uid-zero-unique", *unit, *trust, *key, env=environment)
        later = zicha("collect", peer.url("li"), "--out", f"{scratch}/liars/impostor.zicha", *trust, *key, env=dict(environment, SOURCE_DATE_EPOCH="4000000000"))
        os.chmod(f"{scratch}/liars/impostor.zicha", 0o644)

        def kept_targets():
            return zicha("query", "SELECT target, at FROM targets ORDER BY target = ? DESC".replace("?", f"'{peer.url('li')}'"), *unit, "--format", "csv").stdout.splitlines()[1:]
        before = kept_targets()
        got = zicha("inspect", peer.url("impostor"), "--only", "uid-zero-unique", *unit, *trust, *key, env=environment)
        after = kept_targets()
        ok(len(before) == 1 and len(after) == 2 and after[0] == before[0] and after[1].startswith(peer.url("impostor")) and "2096" not in after[1],
           "a host cannot speak for another, nor from the future", got.stderr, before, after)
        got = zicha("inspect", f"{scratch}/liars/impostor.zicha", peer.url("impostor"), "--only", "uid-zero-unique", *unit, *trust, *key, env=environment)
        after = kept_targets()
        ok(len(after) == 2 and "2096" not in "".join(after), "nor a file from the future", got.stderr, after)
        got = zicha("inspect", f"{scratch}/liars/impostor.zicha", "--only", "uid-zero-unique", *unit)
        after = kept_targets()
        ok(len(after) == 2 and "2096" not in "".join(after), "also where it is the only one", got.stderr, after)

        old = f"{scratch}/old"
        zicha("inspect", peer.url("bash"), "--only", "uid-zero-unique", "--resume", old, *trust, *key, env=environment)
        for kept in os.listdir(old):
            os.utime(f"{old}/{kept}", (1700000000, 1700000000))
        zicha("inspect", peer.url("bash"), "--only", "uid-zero-unique", "--resume", old, *unit, env=environment)
        after = [line for line in kept_targets() if line.startswith(peer.url("bash"))]
        ok(len(after) == 1 and "2023-11-14" in after[0], "what an earlier run kept is not of today", after)

        # ---- query ----
        got = zicha("query", "SELECT name FROM users WHERE uid = 0", peer.url("li"), "--format", "csv", *trust, *key, env=environment)
        equal((got.returncode, got.stdout), (0, "name\nroot\n"), "query asks a host over SSH")
        got = zicha("query", "SELECT path FROM files WHERE path IN (SELECT '/etc/' || name FROM (SELECT 'passwd' AS name))", peer.url("li"), "--format", "csv", *trust, *key,
                    "--out", f"{scratch}/rows.csv", env=environment)
        equal((got.returncode, got.stdout, open(f"{scratch}/rows.csv").read()), (0, "", "path\n/etc/passwd\n"), "also tables that are asked by key; --out has the rows")
        got = zicha("query", "SELECT count(*) FROM passwords", peer.url("li"), *trust, *key, env=environment)
        ok(got.returncode == 2 and "passwords: " in got.stderr, "what was not seen is told", got.returncode, got.stderr)
        got = zicha("query", "SELECT count(*) > 0 FROM passwords", peer.url("free"), "--format", "csv", "--sudo", *trust, *key, env=environment)
        equal((got.returncode, got.stdout.split()[-1:]), (0, ["1"]), "and seen by --sudo")
        equal(zicha("query", "SELECT no FROM users", peer.url("li"), *trust, *key, env=environment).returncode, 3, "a mistake in the SELECT is told before anything is asked")
        got = zicha("query", "SELECT 1 FROM users", peer.url("menu"), *trust, *key, env=environment)
        ok(got.returncode == 2 and peer.url("menu") in got.stderr and not got.stdout, "a host that does not answer is told", got.returncode, got.stderr)

        # ---- nothing is left behind ----
        ok(wait_for(lambda: not left_behind(peer), SOON), "nothing is left behind", left_behind(peer))
        for delay in 0.05, 0.15, 0.3, 0.5, 0.8:
            p = subprocess.Popen([ZICHA, "inspect", peer.url("free"), "--sudo", *trust, *key], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL, env=whole, stdin=subprocess.DEVNULL)
            time.sleep(delay)
            p.kill()
            p.wait()
        ok(wait_for(lambda: not left_behind(peer), SOON), "nor after a cut connection", left_behind(peer))
    finally:
        peer.stop()

    # ---- an old host with keys that last for a moment, and a sudo that asks what it likes ----
    code_sudo = write(f"{scratch}/code-sudo", "#!/bin/sh\nprintf 'Verification code: ' >&2\nread code\n"
                      "[ \"$code\" = 246810 ] || exit 1\nshift 3\nexec \"$@\"\n")
    os.chmod(code_sudo, 0o755)
    odd = sshd.Sshd(f"{scratch}/odd", {"li": (60001, "/bin/sh")}, "RekeyLimit 64K\nCiphers aes128-cbc\n",
                    script=f"mount --bind {code_sudo} /usr/bin/sudo")
    try:
        arguments = ["inspect", odd.url("li"), "--only", "uid-zero-unique", "--known-hosts", odd.known_hosts, "--identity", odd.key]
        write(f"{home}/.ssh/config", "")
        got = zicha(*arguments, env=environment)
        ok(got.returncode == 2 and "aes128-cbc" in got.stderr and "~/.ssh/config" in got.stderr, "a host with old algorithms only is told, and how to allow it",
           got.stderr)
        write(f"{home}/.ssh/config", "Host *\n  Ciphers aes128-ctr,aes128-cbc\n")
        got = zicha(*arguments, env=environment)
        equal((got.returncode, got.stderr), (0, ""), "the user's configuration allows them, and keys are changed underway")
        got = zicha(*arguments, "--sudo", env=environment)
        ok(got.returncode == 2 and "Verification code:" in got.stderr, "what sudo asks beside a password is told", got.stderr)
        status, seen = on_terminal([*arguments, "--sudo"], [(b"Verification code:", b"246810")], dict(whole))
        ok(status == 0 and b"246810" not in seen, "and asked on the terminal", seen)
    finally:
        odd.stop()

    # ---- hosts without a place ----
    narrow = "".join(f"mount -t tmpfs -o {how} none {place}\n" for how, place in (
        ("noexec", "/var/tmp"), ("size=1m", "/dev/shm"), ("noexec", f"{scratch}/narrow/home")))
    full = sshd.Sshd(f"{scratch}/narrow", {"li": (60001, "/bin/sh")}, script=narrow + f"""
mkdir -p {scratch}/narrow/tmp && mount -t tmpfs -o noexec none {scratch}/narrow/tmp && mount --bind {scratch}/narrow/tmp /tmp
""" if not scratch.startswith("/tmp") else narrow)
    try:
        got = zicha("inspect", full.url("li"), "--only", "uid-zero-unique", "--known-hosts", full.known_hosts,
                    "--identity", full.key, env=environment)
        if scratch.startswith("/tmp"):
            ok(got.returncode == 0, "a host with one place that runs programs is read", got.stderr)
        else:
            ok(got.returncode == 2 and "right to run programs" in got.stderr, "a host without room or right is told", got.stderr)
    finally:
        full.stop()
done()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A root is inspected as if it were "/": nothing outside is read, and what cannot be read is never a pass."""
import json
import os
import socket
import subprocess
import tempfile

from tap import SOURCE, done, equal, ok, write, zicha, zicha_as_nobody

SECRET = "outside-the-root"


def table(root, sql, name):
    got = zicha("query", sql, root, "--format", "json")
    status = zicha("query", f"SELECT t.status, t.detail FROM (SELECT count(*) FROM ({sql})) CROSS JOIN zicha_tables t "
                   f"WHERE t.name = '{name}'", root, "--format", "json")
    told = json.loads(status.stdout)[0]
    return json.loads(got.stdout), told["status"], told["detail"]


def users(root):
    return table(f"root:{root}", "SELECT name FROM users", "users")


with tempfile.TemporaryDirectory() as scratch:
    secret = write(f"{scratch}/secret/passwd", f"{SECRET}:x:0:0::/:/bin/sh\n")

    def root(name):
        path = f"{scratch}/{name}"
        os.makedirs(f"{path}/etc")
        return path

    # ---- links do not lead out ----
    top = root("absolute")
    os.symlink(secret, f"{top}/etc/passwd")
    rows, status, detail = users(top)
    ok(SECRET not in str(rows) and status == "absent", "an absolute link stays below the root", rows, status, detail)
    top = root("relative")
    os.symlink("../../secret/passwd", f"{top}/etc/passwd")
    rows, status, detail = users(top)
    ok(SECRET not in str(rows) and status == "absent", "../.. stays below the root", rows, status, detail)
    top = root("directory")
    os.rmdir(f"{top}/etc")
    os.symlink(f"{scratch}/secret", f"{top}/etc")
    rows, status, detail = users(top)
    ok(SECRET not in str(rows) and status == "absent", "a link in the middle of a path stays below the root", rows, status)
    top = root("inside")
    write(f"{top}/usr/share/base/passwd", "root:x:0:0::/root:/bin/sh\n")
    os.symlink("/usr/share/base/passwd", f"{top}/etc/passwd")
    rows, status, _ = users(top)
    equal((rows, status), ([{"name": "root"}], "ok"), "a link to a place in the root is followed there")
    top = root("magic")
    os.symlink("/proc/self/root/" + secret, f"{top}/etc/passwd")
    rows, status, _ = users(top)
    ok(SECRET not in str(rows), "the kernel's magic links are not followed", rows)

    # ---- what is no file ----
    cases = {
        "a directory": lambda p: os.mkdir(p),
        "a FIFO": lambda p: os.mkfifo(p),
        "a socket": lambda p: socket.socket(socket.AF_UNIX).bind(p),
        "a link to itself": lambda p: os.symlink("passwd", p),
        "two links in a ring": lambda p: (os.symlink("other", p), os.symlink("passwd", os.path.dirname(p) + "/other")),
    }
    if os.geteuid() == 0:
        cases["a device"] = lambda p: os.mknod(p, 0o20666, os.makedev(1, 5))
    for i, (what, make) in enumerate(cases.items()):
        top = root(f"kind{i}")
        os.chdir(f"{top}/etc")
        make(f"{top}/etc/passwd" if what != "a socket" else "passwd")
        os.chdir("/")
        rows, status, detail = users(top)
        ok(status == "failed" and "/etc/passwd" in detail and "deadline" not in detail,
           f"{what} where a file should be: failed, with words", rows, status, detail)
        result = json.loads(zicha("inspect", f"root:{top}", "--only", "uid-zero-unique", "--format", "json").stdout)
        equal(result["results"][0]["state"], "unknown", f"{what}: its checks are unknown")

    # ---- what is no text ----
    good = b"root:x:0:0::/root:/bin/bash\n"
    for what, content, want in [
        ("a NUL byte", good + b"ev\0il:x:0:0::/:/bin/sh\n", "partial"),
        ("a line of 100 kB", good + b"x" * 100000 + b":x:0:0::/:/bin/sh\n", "partial"),
        ("a file of 1 GiB", None, "failed"),
        ("ids out of range", good + b"big:x:99999999999999999999:0::/:/bin/sh\n", "partial"),
        ("negative ids", good + b"minus:x:-1:0::/:/bin/sh\n", "partial"),
        ("fields that are missing", good + b"short:x:0\n", "partial"),
        ("bytes that are no UTF-8", good + b"wang:x:5:5:\xcd\xf5:/home/wang:/bin/sh\n", "ok"),
        ("no newline at the end", good + b"last:x:5:5::/:/bin/sh", "ok"),
        ("Windows line ends", good.replace(b"\n", b"\r\n"), "ok"),
        ("nothing", b"", "ok"),
    ]:
        top = root(what.replace(" ", "-"))
        if content is None:
            with open(f"{top}/etc/passwd", "wb") as f:
                f.truncate(1 << 30)
        else:
            write(f"{top}/etc/passwd", content)
        rows, status, detail = users(top)
        ok(status == want and (status == "ok" or "/etc/passwd" in detail), f"passwd with {what} is {want}", status, detail)
        if want == "partial":
            ok({"name": "root"} in rows and ":2:" in detail, f"{what}: the other lines stand, and the place is told", detail)

    # ---- a root that is not running ----
    top = root("still")
    write(f"{top}/etc/passwd", good)
    write(f"{top}/proc/modules", "evil 1 0 - Live 0x0\n")
    rows, status, detail = table(f"root:{top}", "SELECT name FROM kernel_modules", "kernel_modules")
    ok(rows == [] and status == "absent" and "running" in detail, "a live table is absent in an image, whatever lies in its proc",
       rows, status, detail)

    # ---- without root's rights ----
    if os.geteuid() == 0:
        top = root("closed")
        write(f"{top}/etc/passwd", good)
        os.chmod(f"{top}/etc/passwd", 0o600)
        for path in scratch, top, f"{top}/etc":
            os.chmod(path, 0o755)
        got = zicha_as_nobody(scratch, "inspect", f"root:{top}", "--only", "uid-zero-unique", "--format", "json")
        if ok(got.returncode == 2, "another user can run the program", got.stderr):
            result = json.loads(got.stdout)
            equal(result["results"][0]["state"], "unknown", "what a plain user cannot read is unknown")
            ok("Permission denied" in result["results"][0]["reason"], "and the reason says why", result["results"][0])

    # ---- the walk ----
    top = root("walk")
    write(f"{top}/usr/bin/tool", "x")
    os.chmod(f"{top}/usr/bin/tool", 0o4755)
    deep = top
    for i in range(120):
        deep += "/d" * 10
        os.makedirs(deep, exist_ok=True)
    os.symlink("/", f"{top}/usr/all")
    os.symlink(scratch, f"{top}/usr/out")
    write(f"{scratch}/secret/escaped", "x")
    os.chmod(f"{scratch}/secret/escaped", 0o4755)
    rows, status, detail = table(f"root:{top}", "SELECT path FROM setuid_files", "setuid_files")
    equal([r["path"] for r in rows], ["/usr/bin/tool"], "the walk finds what is there, and follows no link")
    rows, status, detail = table(f"root:{top}", "SELECT path, type FROM files WHERE path LIKE '/usr/%' ORDER BY path", "files")
    equal([r["path"] for r in rows], ["/usr/all", "/usr/bin", "/usr/bin/tool", "/usr/out"], "a pattern finds entries in its folder")
    rows, status, detail = table(f"root:{top}", "SELECT path FROM files WHERE path = '/usr/bin/none'", "files")
    equal((rows, status), ([], "ok"), "a path that is not there is an answer, not a failure")
    # ---- a column that could not be seen ----
    top = root("column")
    write(f"{top}/etc/group", "root:x:0:\nstaff:x:50:li\n")
    write(f"{top}/etc/passwd", good)
    os.mkdir(f"{top}/etc/gshadow")
    checks = f"{scratch}/checks"
    for name, sql in ("reads-it", "SELECT name FROM groups WHERE has_password"), ("reads-others", "SELECT name FROM groups WHERE gid < 0"):
        text = open(f"{SOURCE}/checks/accounts/uid-zero-unique/check.sql", encoding="utf-8").read().replace("uid-zero-unique", name)
        text = text[:text.index("SELECT")].replace("{name}", "x").replace("{path}:{line}", "y") + sql + ";\n"
        write(f"{checks}/accounts/{name}/check.sql", text)
    snapshot = f"{scratch}/column.zicha"
    for target in f"root:{top}", snapshot:
        got = zicha("inspect", target, "--checks", checks, "--only", "reads-it", "--only", "reads-others", "--format", "json",
                    *([] if target == snapshot else ["--snapshot", snapshot]))
        states = {r["check"]: r["state"] for r in json.loads(got.stdout)["results"]}
        equal(states, {"reads-it": "unknown", "reads-others": "pass"},
              "a column that could not be seen is unknown to those that read it, " + ("again" if target == snapshot else "at once"))

    # ---- what belongs to other hosts is not walked ----
    host = root("host")
    for place in "mnt/nas", "usr/bin":
        tool = write(f"{host}/{place}/tool", "x")
        os.chmod(tool, 0o4755)
    write(f"{host}/proc/1/mountinfo", "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n2 1 0:40 / /mnt/nas rw - nfs4 nas:/data rw\n")
    rows, status, detail = table(f"host:{host}", "SELECT path FROM setuid_files", "setuid_files")
    equal([r["path"] for r in rows], ["/usr/bin/tool"], "a network file system is not walked")
    ok("/mnt/nas (nfs4)" in detail, "and the table says so", detail)
    # Deeper than Python's recursion.
    subprocess.run(["rm", "-rf", f"{scratch}/walk"], check=True)
done()

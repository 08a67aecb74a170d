#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""sudo_peer_test ZICHA - what the table sudo_rules says against sudo's own reader.

For each text below cvtsudoers, which is part of sudo, and the table must agree
whether it can be read, and on who may run what, where, as whom and whether without a
password. Skipped where there is no cvtsudoers."""
import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ending  # noqa: E402, F401

TEXTS = [
    "root ALL=(ALL:ALL) ALL",
    "%sudo\tALL = ( ALL : ALL ) NOPASSWD : ALL",
    "a ALL=ALL : b=(c) /bin/x, /bin/y",
    "a,!b,#5,%g,%#6,+n ALL,!h=(r,!s:t) NOPASSWD:/bin/x, PASSWD:/bin/y, (u) NOEXEC:/bin/z",
    "User_Alias U = a, !b, V : V = c, %d\nU ALL=ALL\nALL,!U ALL=/bin/x",
    "Cmnd_Alias C = /bin/x -a \\\n  b, !D\nCmnd_Alias D = /bin/y \"\", /bin/z *\na ALL = C, !D",
    "Cmd_Alias C = /bin/x\na ALL=C",
    "Host_Alias H = 10.0.0.0/8, 2001:db8::1, !x\nRunas_Alias R = root, #7\na H=(R) ALL",
    "\"a b\" ALL=ALL\na\\ c ALL=ALL\n\"%d e\" ALL=ALL",
    "a ALL=/bin/x \\[a\\] b\\=c e\\,f\\:g  h # comment",
    "a ALL=^/bin/x.*$ ^[a-z,:= ]+$, sudoedit /etc/x /etc/y, list",
    "a ALL=NOPASSWD:NOEXEC:SETENV: /bin/x, EXEC:PASSWD: /bin/y",
    "a ALL=TIMEOUT=5m /bin/x, (b) /bin/y",
    "#1000 ALL=ALL\n# 1000 is no user here\n#not even here ALL=ALL",
    "a ALL=() /bin/x, (:g) /bin/y, /bin/z",
    "a ALL=ALL # b ALL=ALL \\",
    "a ALL = (ALL)NOPASSWD:/bin/x,!/bin/y,!!/bin/z",
    "Defaults env_reset, !use_pty\nDefaults:a !authenticate\nDefaults@h umask=022\nDefaults!/bin/x noexec\na ALL=ALL",
    "Defaults env_keep += \"A B\", secure_path=\"/a:/b\", passprompt=\"x \\\"y\\\"\"\nDefaults>r umask=022\na ALL=ALL",
    "a ALL=sha224:1xHmZ1Xwxm1XjJ4YkUpvCmTkdPB1ok7UxQ2nWg== /bin/x",
    # What sudo does not take.
    "a", "a ALL", "a ALL=", "ALL=ALL", "a ALL=foo", "a ALL=foo/bar", "a ALL=(x ALL", "a ALL=ALL, \"x",
    "User_Alias lower = a", "User_Alias A", "Defaults", "Defaults = x", "a ALL=NOPASSWD ALL ALL=",
    "a ALL=FOO=1 /bin/x", "a =ALL", "a,, ALL=ALL",
]


def name(item):
    """A member of one of cvtsudoers' lists, in sudoers' own words."""
    signs = {"userid": "#", "usergroup": "%", "usergid": "%#", "netgroup": "+"}
    for key, value in item.items():
        if key in ("username", "hostname", "networkaddr", "command") or key in signs:
            text = signs.get(key, "") + str(value)
    return ("!" if item.get("negated") else "") + text


def run_as(spec):
    if "runasusers" not in spec and "runasgroups" not in spec:
        return "root"
    users = ",".join(name(x) for x in spec.get("runasusers", []))
    groups = ",".join(name(x).replace("%", "", 1) for x in spec.get("runasgroups", []))
    return users + (":" + groups if groups else "")


def known_to_sudo(path):
    done = subprocess.run(["cvtsudoers", "-e", "-f", "json", path], capture_output=True, text=True)
    if done.returncode or done.stderr:
        return None
    rules = []
    for spec in json.loads(done.stdout).get("User_Specs", []):
        for commands in spec["Cmnd_Specs"]:
            options = [x for x in commands.get("Options", []) if isinstance(x, dict)]
            no_password = any(x.get("authenticate") is False for x in options)
            for user in spec["User_List"]:
                for host in spec["Host_List"]:
                    for command in commands["Commands"]:
                        rules.append((name(user), name(host), run_as(commands), name(command), no_password))
    return sorted(rules)


def known_to_zicha(zicha, root):
    sql = "SELECT who, host, run_as, command, is_nopasswd FROM sudo_rules WHERE kind = 'rule'"
    done = subprocess.run([zicha, "query", sql, "root:" + root, "--format", "csv"], capture_output=True, text=True)
    if done.returncode:
        return None
    rules = []
    for row in csv.DictReader(io.StringIO(done.stdout)):
        # cvtsudoers gives the digest apart from the command, and takes off the escapes of
        # what is no pattern.
        command = row["command"].split(" ", 1)[1] if row["command"].startswith("sha") else row["command"]
        rules.append((row["who"], row["host"], row["run_as"], command, row["is_nopasswd"] == "1"))
    return sorted(rules)


def main():
    if not shutil.which("cvtsudoers"):
        print("1..0 # SKIP no cvtsudoers to compare with")
        return 0
    failed = 0
    print("1..%d" % len(TEXTS))
    for i, text in enumerate(TEXTS):
        with tempfile.TemporaryDirectory() as root:
            os.mkdir(root + "/etc")
            with open(root + "/etc/sudoers", "w") as f:
                f.write(text + "\n")
            theirs, ours = known_to_sudo(root + "/etc/sudoers"), known_to_zicha(sys.argv[1], root)
        same = theirs == ours
        failed += not same
        print("%sok %d - %s" % ("" if same else "not ", i + 1, text.split("\n")[0].replace("#", "\\#")))
        if not same:
            print("# sudo:  %s\n# zicha: %s" % (theirs, ours))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""baseline_test ZICHA - `zicha baseline` from making one to accepting a change."""
import json
import os
import subprocess
import tempfile

from tap import done, equal, ok, write, zicha

with tempfile.TemporaryDirectory() as folder:
    state = {"ZICHA_STATE": os.path.join(folder, "state")}
    tree = os.path.join(folder, "tree")
    key, public, other = (os.path.join(folder, name) for name in ("key", "public", "other"))
    for name in key, other:
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", name], check=True)
    subprocess.run(["openssl", "pkey", "-in", key, "-pubout", "-out", public], check=True)
    for name in "same", "changed", "gone", "deep/er":
        write(os.path.join(tree, name), name)

    def baseline(*arguments):
        return zicha("baseline", *arguments, env=state)

    def shown():
        p = baseline("show", "--format", "json")
        return p.returncode, {row["path"].removeprefix(tree + "/"): (row["change"], row["what"]) for row in json.loads(p.stdout)}

    none = baseline("show")
    ok(none.returncode == 4 and "zicha baseline make" in none.stderr, "without a baseline it says how to make one", none.stderr)
    made = baseline("make", tree, "!*.tmp", "--sign", key)
    ok(made.returncode == 0 and "6 files" in made.stdout, "a baseline is made", made.stdout, made.stderr)
    path = os.path.join(folder, "state/baseline")
    equal(os.stat(path).st_mode & 0o777, 0o600, "nobody else reads it")
    equal(os.listdir(os.path.dirname(path)), ["baseline"], "nothing else is left behind")
    equal(shown(), (0, {}), "nothing differs at first")

    write(os.path.join(tree, "changed"), "CHANGED")
    os.utime(os.path.join(tree, "changed"), (1, 1))
    os.unlink(os.path.join(tree, "gone"))
    write(os.path.join(tree, "new"), "")
    write(os.path.join(tree, "left.tmp"), "")
    equal(shown(), (1, {"changed": ("changed", "content time"), "gone": ("removed", None), "new": ("added", None)}),
          "what changed, went and came is shown")
    rows = zicha("query", "SELECT count(*) FROM integrity", "--format", "csv", env=state)
    equal(rows.stdout, "count(*)\n3\n", "the table says the same")

    accepted = baseline("accept", os.path.join(tree, "new"), os.path.join(tree, "gone"), "--sign", key, "--verify", public)
    ok(accepted.returncode == 0 and "accepted 2" in accepted.stdout, "a part is accepted", accepted.stdout, accepted.stderr)
    equal(shown(), (1, {"changed": ("changed", "content time")}), "the rest still differs")
    whole = open(path, "rb").read()
    stranger = baseline("accept", "--sign", other)
    equal(stranger.returncode, 0, "without a trusted key anybody's signature will do")
    ok(baseline("show", "--verify", public).returncode == 4, "but not where a key is asked for")
    write(os.path.join(folder, "state/baseline.pub"), open(public).read())
    refused = zicha("query", "SELECT * FROM integrity", env=state)
    ok(refused.returncode == 2 and "signature" in refused.stderr, "with baseline.pub the table refuses it", refused.stderr)
    write(path, whole)
    equal(shown(), (1, {"changed": ("changed", "content time")}), "and takes the one that is signed by its key")
    write(path, whole[:-200])
    ok(baseline("show").returncode == 4, "one that was cut short is refused")
    write(path, whole.replace(b"0644", b"0600", 1))
    ok(baseline("show").returncode == 4, "so is one that was changed")

    equal(baseline("destroy").returncode, 3, "another word is wrong use")

    # ---- what leaves content, permissions and times as they are ----
    os.unlink(os.path.join(folder, "state/baseline.pub"))
    tool, deep = os.path.join(tree, "same"), os.path.join(tree, "deep")
    ok(baseline("make", tree).returncode == 0, "a baseline is made anew")
    os.setxattr(tool, "security.capability", bytes.fromhex("0100000280000000000000000000000000000000"))
    equal(shown(), (1, {"same": ("changed", "attributes")}), "a capability is a change")
    rows = zicha("query", "SELECT was_attributes, attributes FROM integrity", "--format", "csv", env=state).stdout
    equal(rows, "was_attributes,attributes\n,cap_setuid=ep\n", "which is told by its name")
    baseline("accept", tool)
    equal(shown(), (0, {}), "and accepted")
    os.removexattr(tool, "security.capability")
    equal(shown(), (1, {"same": ("changed", "attributes")}), "that it went, too")
    baseline("accept")
    os.rename(deep, os.path.join(folder, "deep"))
    os.symlink(os.path.join(folder, "deep"), deep)
    equal(shown(), (1, {"deep": ("changed", "kind mode"), "deep/er": ("removed", None)}), "behind a folder that became a link nothing is where it was")
    baseline("accept")
    equal(shown(), (0, {}), "and that is accepted as well")

    whole = open(path, "rb").read()
    for pattern, hint in (os.path.join(folder, "nowhere"), "nothing is there"), ("tree", "begins with /"), (" ", "begins with /"), ("!tree", "begins with /"):
        refused = baseline("make", pattern)
        ok(refused.returncode == 4 and hint in refused.stderr, f"of {pattern} no baseline is made", refused.stdout, refused.stderr)
        ok(open(path, "rb").read() == whole, "and the one before stays")
    ok("--baseline" in baseline("show", "--target", f"root:{tree}").stderr, "for another target the file must be named")
done()

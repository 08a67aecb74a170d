#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A snapshot gives the same verdicts elsewhere and later; a damaged or foreign one is refused whole."""
import hashlib
import http.server
import io
import json
import os
import subprocess
import tarfile
import tempfile
import threading

from tap import done, equal, ok, write, zicha


def verdicts(result):
    return {r["check"]: (r["state"], json.dumps(r["findings"], sort_keys=True)) for r in result["results"]}


def entries(path):
    with tarfile.open(path) as archive:
        return {m.name: archive.extractfile(m).read() for m in archive.getmembers()}


def pack(path, files):
    with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


with tempfile.TemporaryDirectory() as scratch:
    path = os.path.join(scratch, "a.zicha")
    live = zicha("inspect", "--format", "json", "--snapshot", path, env={"SOURCE_DATE_EPOCH": "1790000000"})
    ok(live.returncode in (0, 1, 2), "an inspection writes its snapshot", live.stderr)
    again = zicha("inspect", path, "--format", "json")
    equal(again.returncode, live.returncode, "the snapshot has the same exit status")
    first, second = json.loads(live.stdout), json.loads(again.stdout)
    equal(verdicts(second), verdicts(first), "and the same verdicts with the same evidence")
    equal(second["inspection"]["inspected_at"], first["inspection"]["inspected_at"], "and the same moment")
    equal({t["name"]: t["status"] for t in second["tables"] if t["name"] in {u["name"] for u in first["tables"]}},
          {t["name"]: t["status"] for t in first["tables"]}, "and the same status of each table")

    files = entries(path)
    manifest = json.loads(files["manifest.json"])
    ok(all(f"tables/{t['content']}.jsonl.zst" in files for t in manifest["tables"]), "each table's rows are in it")
    rows = subprocess.run(["zstd", "-dc"], input=files[f"tables/{manifest['tables'][0]['content']}.jsonl.zst"],
                          capture_output=True).stdout
    equal(hashlib.sha256(rows).hexdigest(), manifest["tables"][0]["content"], "named by the hash of their content")
    with open("/etc/shadow") if os.access("/etc/shadow", os.R_OK) else io.StringIO() as shadow:
        secrets = [line.split(":")[1].encode() for line in shadow if len(line.split(":")[1]) > 12]
    everything = b"".join(subprocess.run(["zstd", "-dc"], input=c, capture_output=True).stdout
                          for n, c in files.items() if n.endswith(".zst"))
    ok(not any(secret in everything for secret in secrets), "no password hash is in it")

    # ---- names that no screen can show ----
    odd = os.path.join(scratch, "odd").encode()
    os.makedirs(odd + b"/usr/bin")
    write(os.path.join(scratch, "odd/etc/passwd"), b"root:x:0:0::/root:/bin/sh\n\xff\x1b[31m:x:0:0::/:/bin/sh\n")
    for name in b"a\xff\xfe", b"b\xff\xfd", b"esc\x1b[31m", b"\xed\xa0\x80", "名\n".encode():
        with open(odd + b"/usr/bin/" + name, "w"):
            os.chmod(odd + b"/usr/bin/" + name, 0o6777)
    os.makedirs(odd + b"/tmp/\xff")
    os.chmod(odd + b"/tmp/\xff", 0o777)
    target, kept = "root:" + odd.decode(), os.path.join(scratch, "odd.zicha")
    live = zicha("inspect", target, "--profile", "hardened", "--format", "json", "--snapshot", kept, env={"SOURCE_DATE_EPOCH": "1790000000"})
    again = zicha("inspect", kept, "--profile", "hardened", "--format", "json")
    equal(verdicts(json.loads(again.stdout)), verdicts(json.loads(live.stdout)), "names that cannot be shown read the same in a snapshot")
    ok("\ufffd" not in live.stdout and "\\u001b" not in live.stdout, "and each is told from the others")

    # ---- why something was not seen is read in the reader's language, whatever the taker's was ----
    os.makedirs(os.path.join(scratch, "root/etc/shadow"))  # a directory where a file should be
    write(os.path.join(scratch, "root/etc/group"), b"three:x:1\n")
    words = {"en": "/etc/shadow is a directory, not a file|/etc/group:1: fewer than 4 fields",
             "zh_CN": "/etc/shadow 是目录，不是文件|/etc/group:1: 不足 4 个字段"}
    ask = "SELECT group_concat(detail, '|') AS why FROM (SELECT detail FROM zicha_tables WHERE name IN ('passwords', 'groups') ORDER BY name DESC)"
    for taker in words:
        taken = os.path.join(scratch, f"{taker}.zicha")
        zicha("inspect", "root:" + os.path.join(scratch, "root"), "--snapshot", taken, "--lang", taker)
        for reader, why in words.items():
            equal(zicha("query", ask, taken, "--format", "csv", "--lang", reader).stdout.splitlines()[1].strip('"'), why, f"taken in {taker}, read in {reader}")
        told = next(t for t in json.loads(entries(taken)["manifest.json"])["tables"] if t["name"] == "passwords")
        equal(told["detail"], words[taker].split("|")[0], "the manifest has the words of who took it")

    # ---- nothing damaged is half judged ----
    whole = open(path, "rb").read()
    table = next(n for n in files if n.endswith(".zst") and len(files[n]) > 200)

    def refused(bytes_or_files, fact, hint=""):
        bad = os.path.join(scratch, "bad.zicha")
        if isinstance(bytes_or_files, dict):
            pack(bad, bytes_or_files)
        else:
            write(bad, bytes_or_files)
        got = zicha("inspect", bad, "--format", "json")
        ok(got.returncode == 4 and got.stdout == "" and got.stderr.count("\n") == 1 and hint in got.stderr, fact,
           got.returncode, got.stdout[:200], got.stderr)

    refused(b"", "an empty file is refused", "cut short")
    refused(b"SQLite format 3\0" + bytes(4096), "a database file is refused", "not an archive")
    refused(os.urandom(100000), "random bytes are refused")
    for part in 1, 3, 7, 9:
        refused(whole[:len(whole) * part // 10], f"{part} tenths of a snapshot are refused")
    refused({n: c for n, c in files.items() if n != table}, "rows that are missing are told", "are not there")
    refused(dict(files, **{table: files[table][:-20]}), "rows cut short are told", "damaged")
    refused(dict(files, **{table: files[next(n for n in files if n.endswith('.zst') and n != table)]}),
            "rows of another table under this name are told", "damaged")
    refused(dict(files, **{"manifest.json": b"{"}), "a broken manifest is told with its place", "manifest.json:1:")
    refused({n: c for n, c in files.items() if n != "manifest.json"}, "a missing manifest is told", "no manifest")
    refused(dict(files, **{"manifest.json": json.dumps(dict(manifest, format="zicha-snapshot-9")).encode()}),
            "a newer format is told", "zicha-snapshot-9")
    bomb = subprocess.run(["zstd", "-c"], input=bytes(400 << 20), capture_output=True).stdout
    refused(dict(files, **{table: bomb}), "a decompression bomb is refused", "unpacks to more")
    users = next(t for t in manifest["tables"] if t["name"] == "users")
    wrong = b'["root","zero",0,"","","",1,"",1]\n'
    name = hashlib.sha256(wrong).hexdigest()
    lying = json.loads(json.dumps(manifest))
    next(t for t in lying["tables"] if t["name"] == "users")["content"] = name
    refused(dict(files, **{"manifest.json": json.dumps(lying).encode(), f"tables/{name}.jsonl.zst":
                           subprocess.run(["zstd", "-c"], input=wrong, capture_output=True).stdout}),
            "a value of another type is told", "column uid")


    # A small one is read faster.
    small_path = os.path.join(scratch, "small.zicha")
    write(f"{scratch}/small/etc/passwd", "root:x:0:0::/root:/bin/bash\n")
    zicha("inspect", f"root:{scratch}/small", "--snapshot", small_path)
    small = entries(small_path)
    small_manifest = json.loads(small["manifest.json"])

    def changed(fact, hint, change, rows=None, table="users"):
        """The manifest after a change of its entry for a table, perhaps with other rows, is refused."""
        lying = json.loads(json.dumps(small_manifest))
        entry = next(t for t in lying["tables"] if t["name"] == table)
        change(lying, entry)
        more = {}
        if rows is not None:
            entry["content"] = hashlib.sha256(rows).hexdigest()
            packed = subprocess.run(["zstd", "-c"], input=rows, capture_output=True).stdout
            more = {f"tables/{entry['content']}.jsonl.zst": packed}
        refused(dict(small, **{"manifest.json": json.dumps(lying).encode()}, **more), fact, hint)

    def nothing(lying, entry):
        pass
    changed("a row that is no list is told", "row 1: not a JSON array", nothing, b'{"name": "root"}\n')
    changed("a row that is no JSON is told", "row 2: not a JSON array", nothing,
            json.dumps([None] * len(users["columns"])).encode() + b"\nroot\n")
    changed("a row that is too short is told", "has no value of its type", nothing, b'["root"]\n')
    changed("a row with a value of a kind that no column has is told", "row 1", nothing,
            json.dumps([[]] * len(users["columns"])).encode() + b"\n")
    changed("so is one of another column's kind", "column name", nothing, json.dumps([True] * len(users["columns"])).encode() + b"\n")
    changed("a status that nobody knows is told", "users: no status", lambda lying, entry: entry.update(status="fine"))
    changed("a status that is no text is told", "users: no status", lambda lying, entry: entry.update(status=1))
    changed("a table that stands there twice is told", "twice", lambda lying, entry: lying["tables"].append(entry))
    changed("content that is no text is told", "are not there", lambda lying, entry: entry.update(content=[]))
    refused(dict(small, **{"manifest.json": small["manifest.json"].replace(b'"target":', b'"target": "a", "target":')}),
            "a field that stands twice is told", "manifest.json:")
    refused(dict(small, **{"manifest.json": small["manifest.json"] + b"}"}), "and what stands behind the manifest", "manifest.json:")
    changed("a moment that is none is told", "when it was taken", lambda lying, entry: lying.update(inspected_at="soon"))
    for ask, hint in ({"kind": "~", "value": "/x", "status": "ok"}, "kind of ask"), \
            ({"kind": "=", "value": "/x", "status": "fine"}, "no status"), ("=", "JSON object"):
        changed(f"{ask} is no ask", f"files: {hint if hint == 'no status' else 'no ' + hint}",
                lambda lying, entry, ask=ask: entry["asks"].append(ask), table="files")
    twice = os.path.join(scratch, "twice.zicha")
    with tarfile.open(twice, "w", format=tarfile.USTAR_FORMAT) as archive:
        for i in range(2):
            info = tarfile.TarInfo("manifest.json")
            info.size = len(small["manifest.json"])
            archive.addfile(info, io.BytesIO(small["manifest.json"]))
    got = zicha("inspect", twice)
    ok(got.returncode == 4 and "twice" in got.stderr, "an entry that is there twice is told", got.stderr)

    # ---- what a newer program wrote beside it is passed over ----
    newer = json.loads(json.dumps(small_manifest))
    newer["tables"].append({"name": "ghosts", "status": "ok", "columns": ["name"], "content": "none"})
    newer["mood"] = "good"
    users_now = next(t for t in newer["tables"] if t["name"] == "users")
    users_now.update(status="partial", has_all_rows=True, unseen_columns=["mood", 7])
    newer_path = pack(os.path.join(scratch, "newer.zicha"), dict(small, **{"manifest.json": json.dumps(newer).encode()}))
    got = zicha("inspect", newer_path, "--only", "uid-zero-unique", "--format", "json")
    equal([r["state"] for r in json.loads(got.stdout)["results"]], ["pass"],
          "tables and columns that this program does not have are passed over")

    # ---- what cannot be written ----
    for arguments, hint, fact in [
        (["--snapshot", os.path.join(scratch, "no", "such", "dir")], "No such file", "a folder that is not there is told"),
        (["--snapshot", os.path.join(scratch, "s.zicha"), "--sign", os.path.join(scratch, "no.pem")], "no.pem",
         "a key that is not there is told"),
    ]:
        got = zicha("inspect", f"root:{scratch}", "--only", "uid-zero-unique", *arguments)
        ok(got.returncode == 4 and hint in got.stderr, fact, got.returncode, got.stderr)
    ok(not os.path.exists(os.path.join(scratch, "s.zicha")), "and no snapshot without its signature is left")

    # ---- what the snapshot does not hold is unknown, never pass ----
    fewer = dict(manifest, tables=[t for t in manifest["tables"] if t["name"] != "users"])
    bad = pack(os.path.join(scratch, "fewer.zicha"), dict(files, **{"manifest.json": json.dumps(fewer).encode()}))
    result = json.loads(zicha("inspect", bad, "--format", "json").stdout)
    ok(all(r["state"] in ("unknown", "notapplicable") for r in result["results"] if "users" in r["tables"]),
       "a table that it does not hold makes its checks unknown")
    older = json.loads(json.dumps(manifest))
    old_users = next(t for t in older["tables"] if t["name"] == "users")
    old_users["columns"][old_users["columns"].index("uid")] = "number"
    bad = pack(os.path.join(scratch, "older.zicha"), dict(files, **{"manifest.json": json.dumps(older).encode()}))
    result = json.loads(zicha("inspect", bad, "--format", "json", "--only", "uid-zero-unique").stdout)
    equal([r["state"] for r in result["results"]], ["unknown"], "a column that it lacks makes its checks unknown")
    old_groups = next(t for t in older["tables"] if t["name"] == "groups")
    old_groups["columns"][old_groups["columns"].index("has_password")] = "password"
    pack(bad, dict(files, **{"manifest.json": json.dumps(older).encode()}))
    equal(zicha("query", "SELECT count(*) FROM groups", bad, "--format", "csv").stdout, zicha("query", "SELECT count(*) FROM groups", path, "--format", "csv").stdout,
          "rows without a truth value that a newer program asks for are rows")
    got = zicha("query", "SELECT path FROM files WHERE path = '/never/asked'", path)
    ok(got.returncode == 2 or "not asked" in got.stderr, "a path that was not asked is not called absent",
       got.returncode, got.stdout, got.stderr)

    # ---- signatures ----
    key, public, other = (os.path.join(scratch, n) for n in ("key.pem", "key.pub", "other.pub"))
    for private, pub in (key, public), (os.path.join(scratch, "o.pem"), other):
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", private], check=True)
        subprocess.run(["openssl", "pkey", "-in", private, "-pubout", "-out", pub], check=True)
    signed = os.path.join(scratch, "signed.zicha")
    zicha("inspect", "--profile", "quick", "--snapshot", signed, "--sign", key)
    ok(zicha("inspect", signed, "--verify", public).returncode in (0, 1, 2), "a snapshot signed by the key is judged")
    for target, verify, fact in [(signed, other, "signed by another key"), (path, public, "that is not signed")]:
        got = zicha("inspect", target, "--verify", verify)
        ok(got.returncode == 4 and "sign" in got.stderr, f"a snapshot {fact} is refused", got.stderr)
    forged = entries(signed)
    forged["manifest.json"] = forged["manifest.json"].replace(b'"local"', b'"other"')
    got = zicha("inspect", pack(os.path.join(scratch, "forged.zicha"), forged), "--verify", public)
    ok(got.returncode == 4, "a manifest changed after signing is refused", got.stderr)

    # ---- diff ----
    root = os.path.join(scratch, "root")
    write(f"{root}/etc/passwd", "root:x:0:0:root:/root:/bin/bash\nli:x:1000:1000::/home/li:/bin/bash\n")
    zicha("inspect", f"root:{root}", "--snapshot", os.path.join(scratch, "1.zicha"))
    write(f"{root}/etc/passwd", "root:x:0:0:root:/root:/bin/sh\nwang:x:0:1001::/home/wang:/bin/bash\n")
    zicha("inspect", f"root:{root}", "--snapshot", os.path.join(scratch, "2.zicha"))
    got = zicha("diff", os.path.join(scratch, "1.zicha"), os.path.join(scratch, "2.zicha"), "--format", "json")
    difference = json.loads(got.stdout)
    equal(got.returncode, 1, "diff exits 1 where something changed")
    changes = {(r["kind"], (r["after"] or r["before"])["name"]) for t in difference["tables"] if t["table"] == "users"
               for r in t["rows"]}
    equal(changes, {("came", "wang"), ("went", "li"), ("changed", "root")}, "diff tells rows by their identity")
    ok({"check": "uid-zero-unique", "before": "pass", "after": "fail"} in difference["verdicts"],
       "and which verdicts changed", difference["verdicts"])
    # A table that could not be seen at one of the two moments says nothing of what changed; a real number does.
    write(f"{root}/etc/login.defs", "PASS_MAX_DAYS 90\n")
    os.rename(f"{root}/etc/passwd", f"{root}/etc/passwd.old")
    os.mkdir(f"{root}/etc/passwd")
    zicha("inspect", f"root:{root}", "--snapshot", os.path.join(scratch, "3.zicha"))
    got = zicha("diff", os.path.join(scratch, "2.zicha"), os.path.join(scratch, "3.zicha"), "--format", "json")
    difference = json.loads(got.stdout)
    equal([t["rows"] for t in difference["tables"] if t["table"] == "users" and t["rows"]], [],
          "of a table that could not be seen no row has gone")
    ok({"check": "uid-zero-unique", "before": "fail", "after": "unknown"} in difference["verdicts"],
       "but its checks have become unknown", difference["verdicts"])

    got = zicha("diff", "root:" + os.path.join(scratch, "root"), path)
    ok("BEFORE was seen after AFTER" in got.stderr, "the later one first is told", got.stderr)
    got = zicha("diff", path, path)
    equal(got.stderr, "", "the same moment is not")
    ok(got.returncode == 2 and "nothing changed in what was seen" in got.stdout, "a snapshot does not differ from itself, as far as it was seen", got.stdout)
    got = zicha("diff", os.path.join(scratch, "1.zicha"), os.path.join(scratch, "2.zicha"))
    ok("wang" in got.stdout and "/bin/bash → /bin/sh" in got.stdout, "diff tells it to people as well", got.stdout)

    # What a table that was seen in part has no longer may still be there.
    os.rmdir(f"{root}/etc/passwd")
    write(f"{root}/etc/passwd", "root:x:0:0:root:/root:/bin/sh\nwang:x:0:10")
    zicha("inspect", f"root:{root}", "--snapshot", os.path.join(scratch, "4.zicha"))
    got = zicha("diff", os.path.join(scratch, "2.zicha"), os.path.join(scratch, "4.zicha"))
    ok("users: seen before, seen in part after: what came or went may only have been out of sight\n- users name=wang" in got.stdout,
       "of a table that was seen in part diff says that it was", got.stdout)
    got = zicha("diff", os.path.join(scratch, "4.zicha"), os.path.join(scratch, "4.zicha"), "--format", "json")
    equal((got.returncode, json.loads(got.stdout)["is_whole"], [t["table"] for t in json.loads(got.stdout)["tables"] if t["is_comparable"]]), (2, False, []),
          "and where nothing else changed, that not all was compared")

    # What only measures is no change, unless it is asked for; a new row is one whatever it measures.
    write(f"{root}/etc/passwd", "root:x:0:0:root:/root:/bin/sh\n")
    path = f"{root}/srv/shared/note"
    write(path, "1\n")
    os.chmod(path, 0o666)
    zicha("inspect", f"root:{root}", "--snapshot", os.path.join(scratch, "5.zicha"))
    os.utime(path, (10 ** 9, 10 ** 9))
    zicha("inspect", f"root:{root}", "--snapshot", os.path.join(scratch, "6.zicha"))
    pair = [os.path.join(scratch, f"{n}.zicha") for n in (5, 6)]
    got = zicha("diff", *pair)
    ok("world_writable" not in got.stdout and "nothing changed" in got.stdout and "ages and the like differ: 2;" in got.stdout and got.returncode == 2,
       "the time of the last writing is left out of diff, which says so", got.stdout)
    equal(json.loads(zicha("diff", *pair, "--format", "json").stdout)["left_out"]["measured_rows"], 2, "also to programs")
    got = zicha("diff", *pair, "--all")
    ok(f"~ world_writable path=/srv/shared/note; modified_at: " in got.stdout and "left out" not in got.stdout and got.returncode == 1,
       "with --all it is told", got.stdout)
    os.chmod(path, 0o667)
    zicha("inspect", f"root:{root}", "--snapshot", os.path.join(scratch, "6.zicha"))
    ok("~ world_writable path=/srv/shared/note; mode: 0666 → 0667\n" in zicha("diff", *pair).stdout, "of a row that changed only what counts is told")
    text = zicha("tables", "mounts").stdout
    ok("leaves out: free_bytes, n_inodes, free_inodes\n" in text, "a table's page says what is measured", text)
    ok("its rows come and go by themselves" in zicha("tables", "processes").stdout, "and which tables are left out whole")

    # Of a table of names and values only some values measure.
    class Page(http.server.BaseHTTPRequestHandler):
        answers, policy = 0, "no-referrer"

        def do_GET(self):
            Page.answers += 1
            self.send_response(200)
            for name, value in ("Content-Type", "text/html"), ("X-Request-Id", str(Page.answers)), ("Referrer-Policy", Page.policy):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(b"<title>A</title>")

        def log_message(self, *words):
            pass
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        target, pages = f"http://127.0.0.1:{server.server_port}/", [os.path.join(scratch, f"page{n}.zicha") for n in range(3)]
        for n, path in enumerate(pages):
            Page.policy = "unsafe-url" if n == 2 else Page.policy
            zicha("inspect", target, "--snapshot", path)
        server.shutdown()
    ok(Page.answers > 2 and "web_headers" not in zicha("diff", *pages[:2]).stdout, "the number and the moment of an answer are no change")
    ok("x-request-id" in zicha("diff", *pages[:2], "--all").stdout, "with --all they are told")
    told = [line for line in zicha("diff", *pages[1:]).stdout.splitlines() if "web_headers" in line]
    ok(len(told) == 2 and all("referrer-policy" in line for line in told), "another policy is one", told)

    # A file that repeats one line is no reason to compare each with each.
    write(f"{root}/etc/passwd", "root:x:0:0:root:/root:/bin/sh\n" + "li:x:1:1::/:/bin/sh\n" * 50000)
    zicha("inspect", f"root:{root}", "--snapshot", os.path.join(scratch, "5.zicha"), "--only", "uid-zero-unique")
    got = zicha("diff", os.path.join(scratch, "5.zicha"), os.path.join(scratch, "5.zicha"))
    ok("nothing changed" in got.stdout, "many rows alike are each found again", got.stdout[:300], got.stderr)
done()

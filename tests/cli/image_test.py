#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""image_test ZICHA - container images: layers, whiteouts, each form that they come in, and hostile ones."""
import csv
import gzip
import hashlib
import io
import json
import lzma
import os
import subprocess
import sys
import tarfile
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from patience import SOON, wait_for  # noqa: E402
from tap import done, equal, ok, write, zicha, zicha_as_nobody  # noqa: E402

if os.geteuid() != 0 or subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode:
    print("1..0 # SKIP needs root and a mount namespace")
    sys.exit(0)


def layer(*entries):
    """Entries: (name, content or None for a folder, {fields}); a content of type tuple is (type, target)."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, content, *fields in entries:
            info = tarfile.TarInfo(name)
            info.mode, info.mtime = 0o644, 1768435200
            if content is None:
                info.type, info.mode = tarfile.DIRTYPE, 0o755
            elif isinstance(content, tuple):
                info.type, info.linkname = content
            else:
                info.size = len(content)
            for key, value in (fields[0] if fields else {}).items():
                setattr(info, key, value)
            archive.addfile(info, io.BytesIO(content) if isinstance(content, bytes) else None)
    return out.getvalue()


def docker(*layers, manifest=None, keep=None):
    names = [f"{hashlib.sha256(x).hexdigest()}/layer.tar" for x in layers]
    manifest = manifest or [{"Config": "c.json", "RepoTags": ["his:1"], "Layers": names}]
    config = {"rootfs": {"type": "layers", "diff_ids": ["sha256:" + hashlib.sha256(x).hexdigest() for x in layers]}}
    return layer(*zip(names, (x[:keep] for x in layers)), ("c.json", json.dumps(config).encode()), ("manifest.json", json.dumps(manifest).encode()))


def zstd(content):
    return subprocess.run(["zstd", "-qc"], input=content, capture_output=True, check=True).stdout


def oci(*layers, pack=lambda x: gzip.compress(x, mtime=0), index=lambda add, manifest: [manifest]):
    """`index` makes the list of manifests of it; `add` puts a blob there and gives its descriptor."""
    blobs = {}

    def add(content):
        digest = hashlib.sha256(content).hexdigest()
        blobs[f"blobs/sha256/{digest}"] = content
        return {"digest": "sha256:" + digest, "size": len(content)}
    manifest = add(json.dumps({"layers": [add(pack(x)) for x in layers]}).encode())
    inner = add(json.dumps({"manifests": index(add, manifest)}).encode())
    return layer(("oci-layout", b"{}"), *blobs.items(), ("index.json", json.dumps({"manifests": [inner]}).encode()))


BASE = layer(("etc", None), ("etc/passwd", b"root:x:0:0::/root:/bin/sh\nold:x:0:0::/:/bin/sh\n", {"uid": 7, "gid": 8}),
             ("etc/os-release", b"ID=debian\nVERSION_ID=\"12\"\n"), ("usr/lib/tool", b"x", {"mode": 0o4755}),
             ("lib", (tarfile.SYMTYPE, "usr/lib")), ("srv/a", b"1"), ("srv/b", b"2"), ("srv/deep/c", b"3"), ("opt/gone", b"4"),
             ("bin/one", b"same"), ("bin/two", (tarfile.LNKTYPE, "bin/one")), ("etc/\u53e3", b"5"))
TOP = layer(("./etc/passwd", b"root:x:0:0::/root:/bin/sh\n"), ("srv/new", b"5"), ("srv/.wh..wh..opq", b""), ("opt/.wh.gone", b""),
            ("lib/more", b"6"), ("dev/sda", (tarfile.BLKTYPE, "")), ("dev/pipe", (tarfile.FIFOTYPE, "")))


def places():
    """Where images are unpacked at this moment."""
    return {name for name in os.listdir("/tmp") if name.startswith("zicha-image")}


before = places()
with tempfile.TemporaryDirectory() as scratch:
    def image(name, content):
        return "image:" + write(os.path.join(scratch, name), content)

    def rows(sql, target):
        got = zicha("query", sql, target, "--format", "csv")
        return list(csv.reader(io.StringIO(got.stdout)))[1:] or got.stderr

    FILES = "SELECT path FROM files WHERE path GLOB '/srv/*' OR path GLOB '/opt/*' OR path GLOB '/usr/lib/*' OR path GLOB '/dev/*' ORDER BY 1"
    forms = {"docker.tar": docker(BASE, TOP), "oci.tar": oci(BASE, TOP)}
    forms["docker.tar.gz"] = gzip.compress(forms["docker.tar"])
    forms["docker.tar.zst"] = subprocess.run(["zstd", "-qc"], input=forms["docker.tar"], capture_output=True, check=True).stdout
    for name, content in forms.items():
        target = image(name, content)
        equal(rows("SELECT name FROM users", target), [["root"]], f"{name}: the upper layer's file counts")
        equal([r[0] for r in rows(FILES, target)], ["/srv/new", "/usr/lib/more", "/usr/lib/tool"],
              f"{name}: whiteouts take away, links lead within, devices are not made")
    target = image("one.tar", docker(BASE))
    equal(rows("SELECT uid, gid FROM files WHERE path = '/etc/passwd'", target), [["7", "8"]], "owners are those of the image")
    equal(rows("SELECT path, mode FROM setuid_files", target)[0][0], "/usr/lib/tool", "a setuid file is seen, and cannot be run by anybody")
    equal(rows("SELECT size_bytes FROM files WHERE path = '/bin/two'", target), [["4"]], "a hard link is the same file")
    equal(len(rows("SELECT path FROM files WHERE path GLOB '/etc/*'", target)), 3, "names beyond ASCII are there")
    equal(rows("SELECT name FROM users", image("plain.tar", BASE)), [["root"], ["old"]], "an archive of a root file system is one, too")
    got = zicha("inspect", target, "--only", "uid-zero-unique", "--format", "json")
    equal([r["state"] for r in json.loads(got.stdout)["results"]], ["fail"], "an image is inspected")
    got = zicha("inspect", target, image("docker.tar", forms["docker.tar"]), "--only", "uid-zero-unique", "--format", "json")
    equal(sorted(json.loads(got.stdout)["matrix"][0]["states"]), ["fail", "pass"], "several are, side by side")

    # ---- what an index names ----
    GONE = {"digest": "sha256:" + "0" * 64, "size": 9}

    def note(add):
        content = add(json.dumps({"layers": [add(b"{}")]}).encode())
        return {**content, "platform": {"os": "unknown", "architecture": "unknown"}, "annotations": {"vnd.docker.reference.type": "attestation-manifest"}}

    for fact, index in (("of several machines the one that is there", lambda add, m: [{**GONE, "platform": {"os": "linux", "architecture": "arm64"}}, m]),
                        ("a note how it was built is no image", lambda add, m: [note(add), m]),
                        ("one image of two names", lambda add, m: [{**m, "annotations": {"a": "1"}}, {**m, "annotations": {"a": "2"}}]),
                        ("an index below an index", lambda add, m: [add(json.dumps({"manifests": [m]}).encode())])):
        equal(rows("SELECT name FROM users", image("index.tar", oci(BASE, TOP, index=index))), [["root"]], f"OCI: {fact}")
    for pack in zstd, lambda x: x, lzma.compress:
        equal(rows("SELECT name FROM users", image("packed.tar", oci(BASE, TOP, pack=pack))), [["root"]], "OCI: layers packed with zstd, not at all, with xz")
    several = oci(BASE, index=lambda add, m: [m, add(json.dumps({"layers": [add(gzip.compress(TOP, mtime=0))]}).encode())])
    got = zicha("query", "SELECT 1", image("several.tar", several))
    ok(got.returncode == 4 and "holds 2 images" in got.stderr, "OCI: of two images none is chosen in silence", got.stderr)

    # ---- what a layer takes away is what lower ones have ----
    def files(*layers):
        return [r[0] for r in rows("SELECT path FROM files WHERE path GLOB '/srv/*' ORDER BY 1", image("white.tar", docker(*layers)))]

    low = layer(("srv/a", b"1"), ("srv/d/low", b"2"), ("srv/link", (tarfile.SYMTYPE, "a")), ("srv/e/one", b"3"), ("srv/e/two", (tarfile.LNKTYPE, "srv/e/one")))
    for fact, entries, kept in (
            ("a file, and its own of that name stays", [("srv/a", b"9"), ("srv/.wh.a", b"")], ["/srv/a", "/srv/d/low", "/srv/e/one", "/srv/e/two"]),
            ("the same, said before", [("srv/.wh.a", b""), ("srv/a", b"9")], ["/srv/a", "/srv/d/low", "/srv/e/one", "/srv/e/two"]),
            ("a folder, and its own of that name stays", [("srv/d/new", b"9"), ("srv/.wh.d", b"")], ["/srv/a", "/srv/d/new", "/srv/e/one", "/srv/e/two"]),
            ("a link, not what it leads to", [("srv/.wh.link", b"")], ["/srv/a", "/srv/d/low", "/srv/e/one", "/srv/e/two"]),
            ("one of two names of a file", [("srv/e/.wh.one", b"")], ["/srv/a", "/srv/d/low", "/srv/e/two"]),
            ("what is not there", [("srv/.wh.none", b""), ("etc/.wh.none", b"")], ["/srv/a", "/srv/d/low", "/srv/e/one", "/srv/e/two"]),
            ("a file where a folder was", [("srv/d", b"9")], ["/srv/a", "/srv/d", "/srv/e/one", "/srv/e/two"]),
            ("a folder where a file was", [("srv/a", None), ("srv/a/in", b"9")], ["/srv/a/in", "/srv/d/low", "/srv/e/one", "/srv/e/two"]),
            ("all of a folder, twice", [("srv/d/.wh..wh..opq", b""), ("srv/d/new", b"9"), ("srv/d/.wh..wh..opq", b"")],
             ["/srv/a", "/srv/d/new", "/srv/e/one", "/srv/e/two"])):
        equal([f for f in files(low, layer(*entries)) if f not in ("/srv/a", "/srv/d", "/srv/e", "/srv/link") or f in kept], kept, f"a layer takes away {fact}")
    equal(rows("SELECT size_bytes FROM files WHERE path IN ('/srv/e/one', '/srv/e/two') ORDER BY path", image("white.tar", docker(low, layer(("srv/e/one", b"9999"))))),
          [["4"], ["1"]], "a file with two names that one layer replaces is the old one by the other")

    # ---- hostile ----
    outside = os.path.join(scratch, "outside")
    write(f"{outside}/kept", "kept")
    evil = {
        "..": ([("../../../../../../../../" + outside + "/x", b"1")], "no image has"),
        "a whiteout of ..": ([(".wh...", b"")], "no image has"),
        "a deep path": ([("a/" * 2000 + "x", b"1")], "no image has"),
    }
    for fact, (entries, hint) in evil.items():
        got = zicha("query", "SELECT name FROM users", image("evil.tar", docker(layer(*entries))))
        ok(got.returncode == 4 and hint in got.stderr, f"{fact} is refused", got.returncode, got.stderr)
    entries = [("etc/passwd", b"root:x:0:0::/:/bin/sh\n"), ("out", (tarfile.SYMTYPE, outside)), ("out/x", b"1"), ("up", (tarfile.SYMTYPE, "../" * 9 + outside)),
               ("up/y", b"1"), ("out/.wh.kept", b""), ("hard", (tarfile.LNKTYPE, "../" * 9 + outside + "/kept"))]
    got = zicha("query", "SELECT name FROM users", image("links.tar", docker(layer(*entries[:-1]))))
    ok(os.listdir(outside) == ["kept"], "links that lead out lead nowhere", got.stderr, os.listdir(outside))
    got = zicha("query", "SELECT name FROM users", image("links.tar", docker(layer(*entries))))
    ok(got.returncode == 4 and os.listdir(outside) == ["kept"], "a hard link that leads out is refused", got.stderr)
    for fact, content, hint in (
            ("no archive", b"hello" * 1000, "archive"), ("an empty file", b"", "archive"),
            ("an archive cut short", forms["docker.tar"][:len(forms["docker.tar"]) // 2], ""),
            ("a damaged packing", forms["docker.tar.gz"][:-400] + b"x" * 300, ""),
            ("a layer that is not there", docker(BASE, manifest=[{"Layers": ["gone"]}]), "not there"),
            ("a layer that was cut between two files", docker(BASE, keep=BASE.index(b"bin/one") // 512 * 512), "something is missing"),
            ("no layers", docker(BASE, manifest=[{"Layers": []}]), "layers"),
            ("layers that are no names", docker(BASE, manifest=[{"Layers": [7]}]), "layers"),
            ("two images", docker(BASE, manifest=[{"Layers": ["a"]}, {"Layers": ["b"]}]), "2 images"),
            ("a layer that is its own link", layer(("a", (tarfile.SYMTYPE, "a")), ("manifest.json", b'[{"Layers":["a"]}]')), "")):
        got = zicha("inspect", image("bad.tar", content))
        ok(got.returncode in (2, 4) and hint in got.stderr or got.returncode == 0 and not hint, f"{fact} is told", got.returncode, got.stderr)
    bomb = layer(("etc/passwd", b"root:x:0:0::/:/bin/sh\n"))
    big = tarfile.TarInfo("big")
    big.size = 1 << 40
    got = zicha("inspect", image("bomb.tar", docker(bomb[:1024] + big.tobuf(tarfile.GNU_FORMAT) + bytes(4096))))
    ok(got.returncode == 4, "a file that is larger than its layer is told", got.stderr)
    mounts = open("/proc/mounts").read()
    # Another test may look into an image at this moment.
    ok("zicha-image" not in mounts and wait_for(lambda: not places() - before, SOON), "nothing is left behind", mounts, places())
    public = os.path.join(scratch, "public")
    os.mkdir(public)
    os.chmod(scratch, 0o755)
    got = zicha_as_nobody(public, "inspect", image("open.tar", docker(BASE)))
    ok(got.returncode == 4 and "root" in got.stderr, "without root it is refused", got.returncode, got.stderr)
done()

# SPDX-License-Identifier: Apache-2.0
"""ways - the ways to break a file, and what is owed when it is broken so.

A way is a function of the file's path, its bytes and a seeded random generator; it
leaves something broken in the file's place. What is owed:

    TOLD     nothing can be read as before: other rows only beside words
    GONE     as if the file were not there (the link leads out of the root), or words
    WHOLE    the file says the same as before to the letter: the same rows, or words
    NOTHING  the file may still be legal and say something else: no crash, no hang
Always: an answer in time, valid UTF-8, nothing from outside the root.
"""
import bz2
import functools
import gzip
import io
import lzma
import os
import re
import socket
import stat
import tarfile
import zipfile

TOLD, GONE, WHOLE, NOTHING = "told", "gone", "whole", "nothing"
SECRET = "outside-of-the-root"
WAYS = {}


def way(name, owed, fits=lambda path, text: True):
    def add(function):
        WAYS[name] = (function, owed, fits)
        return function
    return add


def has_text(path, text):
    return len(text) > 4


def is_text(path, text):
    return len(text) > 4 and b"\0" not in text and not text[:2] in (b"\x1f\x8b", b"\xfd7", b"BZ", b"(\xb5")


def is_of_people(path, text):
    """What the kernel shows has no NUL bytes, and is no UTF-16."""
    return is_text(path, text) and not re.search(r"/(root|host)/(proc|sys)/", path)


def is_packed(path, text):
    return text[:2] in (b"\x1f\x8b", b"\xfd7", b"BZ", b"(\xb5") or path.endswith((".gz", ".xz", ".zst", ".bz2", ".zip", ".tar", ".tgz"))


def put(path, text):
    with open(path, "wb") as f:
        f.write(text)


# ---- what is not a file ----

@way("a directory", TOLD)
def _(path, text, random):
    os.unlink(path)
    os.mkdir(path)


@way("a FIFO", TOLD)
def _(path, text, random):
    os.unlink(path)
    os.mkfifo(path)


@way("a socket", TOLD)
def _(path, text, random):
    os.unlink(path)
    folder = os.open(os.path.dirname(path), os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as s:
        s.bind(f"/proc/self/fd/{folder}/{os.path.basename(path)[:60]}")  # its name may have 107 bytes
    os.close(folder)
    if len(os.path.basename(path)) > 60:
        os.rename(path[:-len(os.path.basename(path))] + os.path.basename(path)[:60], path)


@way("a link to itself", TOLD)
def _(path, text, random):
    os.unlink(path)
    os.symlink(os.path.basename(path), path)


@way("a ring of links", TOLD)
def _(path, text, random):
    os.unlink(path)
    os.symlink(os.path.basename(path) + ".ring", path)
    os.symlink(os.path.basename(path), path + ".ring")


@way("a device", TOLD, lambda path, text: os.geteuid() == 0 and may_make_devices(os.path.dirname(path)))
def _(path, text, random):
    os.unlink(path)
    os.mknod(path, 0o644 | stat.S_IFCHR, os.makedev(1, 9))  # urandom: it has no end


@functools.cache
def may_make_devices(folder):
    try:
        os.mknod(folder + "/.device", 0o644 | stat.S_IFCHR, os.makedev(1, 9))
        os.unlink(folder + "/.device")
        return True
    except OSError:
        return False


@way("a link out of the root", GONE)
def _(path, text, random):
    os.unlink(path)
    os.symlink("/../" * 20 + os.environ["HOSTILE_OUTSIDE"], path)


@way("a link to the outside, relative", GONE)
def _(path, text, random):
    os.unlink(path)
    os.symlink("../" * 60 + os.environ["HOSTILE_OUTSIDE"].lstrip("/"), path)


# ---- what no reader can take for text ----

@way("1 GiB of NUL bytes", TOLD)
def _(path, text, random):
    put(path, b"")
    os.truncate(path, 1 << 30)


@way("1 GiB behind its end", TOLD, has_text)
def _(path, text, random):
    os.truncate(path, 1 << 30)


@way("NUL bytes in its middle", NOTHING, has_text)
def _(path, text, random):
    half = len(text) // 2
    put(path, text[:half] + b"\0\0\0\0" + text[half + 4:])


@way("NUL bytes at the begin of each line", TOLD, lambda path, text: is_of_people(path, text) and b"\n" in text)
def _(path, text, random):
    put(path, b"".join(b"\0" + line for line in text.splitlines(True)))


@way("UTF-16", TOLD, is_of_people)
def _(path, text, random):
    put(path, text.decode("utf-8", "replace").encode("utf-16"))


@way("noise", NOTHING, has_text)
def _(path, text, random):
    put(path, random.randbytes(max(len(text), 64)))


@way("noise of high bytes", NOTHING, has_text)
def _(path, text, random):
    put(path, bytes(128 + b % 128 for b in random.randbytes(max(len(text), 64))))


@way("a line of 1 MiB before it", NOTHING, is_text)
def _(path, text, random):
    put(path, b"A" * (1 << 20) + b"\n" + text)


@way("a line of 1 MiB made of its own", NOTHING, is_text)
def _(path, text, random):
    line = random.choice([one for one in text.splitlines() if one.strip()] or [b"x"])
    put(path, (line + b" ") * ((1 << 20) // (len(line) + 1)) + b"\n" + text)


# ---- cut short ----

@way("empty", NOTHING, has_text)
def _(path, text, random):
    put(path, b"")


@way("cut in the middle of a line", NOTHING, has_text)
def _(path, text, random):
    put(path, text[:random.randrange(1, len(text) - 1)])


@way("cut by its last byte", NOTHING, lambda path, text: has_text(path, text) and not text.endswith(b"\n"))
def _(path, text, random):
    put(path, text[:-1])


@way("without its last newline", WHOLE, lambda path, text: is_text(path, text) and text.endswith(b"\n"))
def _(path, text, random):
    put(path, text[:-1])


@way("without its begin", NOTHING, has_text)
def _(path, text, random):
    put(path, text[random.randrange(1, len(text) - 1):])


@way("with a hole", NOTHING, has_text)
def _(path, text, random):
    a, b = sorted((random.randrange(len(text)), random.randrange(len(text))))
    put(path, text[:a] + text[b:])


# ---- other words in it ----

@way("DOS lines", NOTHING, is_text)
def _(path, text, random):
    put(path, text.replace(b"\n", b"\r\n"))


@way("old Macintosh lines", NOTHING, is_text)
def _(path, text, random):
    put(path, text.replace(b"\n", b"\r"))


@way("a byte order mark", NOTHING, is_text)
def _(path, text, random):
    put(path, b"\xef\xbb\xbf" + text)


@way("GB 18030 in it", NOTHING, is_text)
def _(path, text, random):
    put(path, re.sub(rb"[a-z]{3,}", lambda m: "医院信息科".encode("gb18030") if random.random() < .2 else m[0], text))


@way("half characters in it", NOTHING, is_text)
def _(path, text, random):
    put(path, re.sub(rb"[A-Za-z]", lambda m: b"\xe5\x8c" if random.random() < .1 else m[0], text))


def numbers(*values):
    def replace(path, text, random):
        put(path, re.sub(rb"\d+", lambda m: random.choice(values), text))
    return replace


def has_number(path, text):
    return is_text(path, text) and re.search(rb"\d", text)


way("numbers of 40 digits", NOTHING, has_number)(numbers(b"9" * 40))
way("numbers on the edge", NOTHING, has_number)(numbers(
    b"9223372036854775807", b"9223372036854775808", b"18446744073709551615", b"4294967296", b"2147483648", b"0"))
way("negative numbers", NOTHING, has_number)(numbers(b"-1", b"-9223372036854775808", b"-9223372036854775809", b"-2147483649"))
way("no numbers", NOTHING, has_number)(numbers(b"", b"NaN", b"1e999", b"0x", b"\xd9\xa3"))


@way("each separator doubled", NOTHING, is_text)
def _(path, text, random):
    put(path, re.sub(rb"[:=,;\t ]", lambda m: m[0] * 2, text))


@way("without separators", NOTHING, is_text)
def _(path, text, random):
    put(path, re.sub(rb"[:=,;\t ]", b"", text))


@way("separators only", NOTHING, is_text)
def _(path, text, random):
    put(path, re.sub(rb"[^\n:=,;\t \"'{}()\[\]<>/\\-]", b"", text))


@way("open quotes", NOTHING, is_text)
def _(path, text, random):
    put(path, re.sub(rb"(?m)([:= \t])(?=\S)", lambda m: m[0] + random.choice((b'"', b"'", b"`", b"$(", b"${"))
                     if random.random() < .3 else m[0], text))


@way("a backslash at each line's end", NOTHING, is_text)
def _(path, text, random):
    put(path, text.replace(b"\n", b"\\\n"))


@way("each line 2,000 times", NOTHING, lambda path, text: is_text(path, text) and len(text) < 4000)
def _(path, text, random):
    put(path, b"".join(line * 2000 for line in text.splitlines(True)))


@way("its lines upside down", NOTHING, is_text)
def _(path, text, random):
    put(path, b"".join(reversed(text.splitlines(True))))


@way("escape codes and controls in it", NOTHING, is_text)
def _(path, text, random):
    put(path, re.sub(rb"[A-Za-z]{2,}", lambda m: m[0] + b"\x1b[2J\x07\x08\x7f\xe2\x80\xae" if random.random() < .1 else m[0], text))


@way("format codes and SQL in it", NOTHING, is_text)
def _(path, text, random):
    put(path, re.sub(rb"[a-z]{4,}", lambda m: random.choice((b"%s%n%d", b"'; DROP TABLE users; --", b"<script>", b"../../../../etc"))
                     if random.random() < .1 else m[0], text))


def nesting(opening):
    def nest(path, text, random):
        at = random.choice([0, len(text)] + [m.end() for m in re.finditer(rb"[:={\n]", text)])
        put(path, text[:at] + opening * 100000 + text[at:])
    return nest


for opening in (b"[", b"{", b"(", b"<a>", b'{"a":', b"if {\n", b"<!--", b"- ", b"!", b"s {\n"):
    way(f"100,000 times {opening.decode().strip()}", NOTHING, is_text)(nesting(opening))

# ---- files that lead to themselves ----

INCLUDES = (b"Include %s", b"include %s", b"include %s;", b"@include %s", b"@include \"%s\"", b"#include %s", b"#include \"%s\";", b"#includedir %s",
            b"!include %s", b"$IncludeConfig %s", b"include(file=\"%s\")", b"include '%s'", b"include = %s", b"includeFile %s",
            b"source %s", b". %s", b"import = %s", b"auth include %s", b"aliases: :include:%s", b"config_file=%s", b"<xi:include href=\"%s\"/>",
            b"conf-file=%s", b"Include=%s", b"includedir %s", b"include_dir '%s'", b"!includedir %s", b"@includedir %s", b"include /..%s")


def on_target(path):
    return re.sub(r"^.*?/(root|host)/", "/", path).encode()


@way("all ways to include itself", NOTHING, is_text)
def _(path, text, random):
    put(path, text + b"\n" + b"".join(i.replace(b"%s", on_target(path)) + b"\n" for i in INCLUDES))


@way("one way to include itself", NOTHING, is_text)
def _(path, text, random):
    put(path, random.choice(INCLUDES).replace(b"%s", on_target(path)) + b"\n" + text)


@way("a chain of 300 inclusions", NOTHING, is_text)
def _(path, text, random):
    form = random.choice(INCLUDES)
    for n in range(300):
        put(path + (f".{n}" if n else ""), text + b"\n" + form.replace(b"%s", on_target(path) + b".%d" % (n + 1)) + b"\n")


@way("its folder and /proc included", NOTHING, is_text)
def _(path, text, random):
    where = (os.path.dirname(on_target(path)) + b"/*", b"/*/*/*/*", b"/dev/zero", b"/../../../../../.." + os.environ["HOSTILE_OUTSIDE"].encode())
    put(path, text + b"\n" + b"".join(i.replace(b"%s", random.choice(where)) + b"\n" for i in INCLUDES))


# ---- binary formats: packed files, databases, certificates ----

def is_binary(path, text):
    return has_text(path, text) and not is_text(path, text)


def is_armoured(path, text):
    return b"-----BEGIN" in text and b"-----END" in text


def flips(n):
    def flip(path, text, random):
        broken = bytearray(text)
        for _ in range(n):
            broken[random.randrange(len(broken))] ^= 1 << random.randrange(8)
        put(path, bytes(broken))
    return flip


for count in (1, 4, 32):
    way(f"{count} bits turned", NOTHING, has_text)(flips(count))


def extremes(value):
    def replace(path, text, random):
        broken, at = bytearray(text), random.randrange(len(text) - 3)
        broken[at:at + 4] = value
        put(path, bytes(broken))
    return replace


for value in (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0", b"\x80\0\0\0"):
    way(f"{value.hex()} in it", NOTHING, is_binary)(extremes(value))
    way(f"{value.hex()} in its head", NOTHING, is_binary)(
        lambda path, text, random, value=value: put(path, text[:(at := random.randrange(64))] + value + text[at + 4:]))


@way("a packed file cut short", TOLD, lambda path, text: is_packed(path, text) and len(text) > 24 and text[:1] in b"\x1f\xfd(")
def _(path, text, random):
    put(path, text[:random.randrange(12, len(text) - 8)])


@way("a broken line of armour", NOTHING, is_armoured)
def _(path, text, random):
    lines = text.splitlines(True)
    at = random.choice([n for n, line in enumerate(lines) if not line.startswith(b"--")])
    lines[at] = random.choice((b"", b"!!!!\n", lines[at][:-3] + b"\n", b"A" * 64 + b"\n", b"/" * 64 + b"\n"))
    put(path, b"".join(lines))


@way("no end of the armour", NOTHING, is_armoured)
def _(path, text, random):
    put(path, text[:text.rindex(b"-----END")])


@functools.cache
def bomb(kind):
    zeros = bytes(64 << 20)
    if kind == "gz":
        return gzip.compress(zeros, 6, mtime=0) * 4
    if kind == "xz":
        return lzma.compress(zeros, preset=1)
    if kind == "bz2":
        return bz2.compress(zeros, 9)
    out = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo("../../../../tmp/zero"), zeros)
    else:
        with tarfile.open(fileobj=out, mode="w:" + ("gz" if kind == "tgz" else "")) as t:
            for n in range(2000):
                member = tarfile.TarInfo("../" * 30 + f"tmp/{n}")
                member.type, member.linkname = tarfile.SYMTYPE, "/" * (n % 90 + 1) + "etc/passwd"
                t.addfile(member)
            t.addfile(member := tarfile.TarInfo("hole"))
            member.size = 1 << 60
            out.write(member.tobuf())
    return out.getvalue()


for kind in ("gz", "xz", "bz2", "zip", "tar", "tgz"):
    way(f"a {kind} that is large inside", NOTHING, is_packed)(lambda path, text, random, kind=kind: put(path, bomb(kind)))

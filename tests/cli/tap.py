# SPDX-License-Identifier: Apache-2.0
"""tap - what the program tests share: facts as TAP, and running the program."""
import os
import shutil
import subprocess
import sys

import ending
from patience import HANG

ZICHA = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else ""
SOURCE = os.environ.get("ZICHA_SOURCE", os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
_state = {"run": 0, "failed": 0}


def ok(is_true, fact, *words):
    """States a fact; the words explain a failure."""
    _state["run"] += 1
    _state["failed"] += not is_true
    print(("ok" if is_true else "not ok"), _state["run"], "-", fact)
    if not is_true:
        for word in words:
            for line in str(word).splitlines()[:40]:
                print("#", line)
    sys.stdout.flush()
    return bool(is_true)


def equal(got, want, fact, *words):
    return ok(got == want, fact, f"got:  {got!r}", f"want: {want!r}", *words)


def done():
    print(f"1..{_state['run']}")
    sys.stdout.flush()
    ending.clean()
    os._exit(1 if _state["failed"] else 0)


def zicha(*arguments, timeout=HANG, **options):
    """Runs the program in English; returns the finished process, its output as text."""
    environment = dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE)
    environment.update(options.pop("env", {}))
    options.setdefault("capture_output", True)
    return subprocess.run([ZICHA, *map(str, arguments)], text=True, env=environment, timeout=timeout,
                          stdin=subprocess.DEVNULL, **options)


def has_sanitizer():
    """Whether the program brings a sanitizer, which takes a share of memory of its own."""
    with open(ZICHA, "rb") as f:
        return b"__asan_init" in f.read()


def zicha_as_nobody(folder, *arguments):
    """Runs a copy of the program in `folder` without root's rights: the checkout may be root's own."""
    program, content = os.path.join(folder, "zicha"), os.path.join(folder, "content")
    if not os.path.exists(program):
        shutil.copy(ZICHA, program)
        for name in "checks", "profiles":
            shutil.copytree(os.path.join(SOURCE, name), os.path.join(content, name))
        os.chmod(folder, 0o755)

    def drop():
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    return subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, preexec_fn=drop, timeout=HANG, cwd="/",
                          env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=content), stdin=subprocess.DEVNULL)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    mode = "wb" if isinstance(text, bytes) else "w"
    with open(path, mode) as f:
        f.write(text)
    return path



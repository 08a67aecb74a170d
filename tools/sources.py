# SPDX-License-Identifier: Apache-2.0
"""sources - what the source checkers share: the files, and C text without comments and strings."""
import pathlib
import re
import sys

TOKEN = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)


def root():
    """The tree to look at: the argument, else the one this file lies in."""
    given = sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent
    return pathlib.Path(given)


def c_files(tree, *folders):
    """The .c and .h files below the given folders of a tree, sorted."""
    return sorted(p for folder in folders for p in (tree / folder).rglob("*.[ch]"))


def bare(text):
    """The text with comments and literals blanked; lines stay where they are."""
    def blank(match):
        token = match.group()
        inner = re.sub(r"[^\n]", " ", token)
        return inner if token.startswith("/") else token[0] + inner[1:-1] + token[0]
    return TOKEN.sub(blank, text)


def verdict(mistakes, what):
    """Prints the mistakes and ends with the exit status they deserve."""
    for mistake in mistakes:
        print(mistake)
    print(f"{what}: {len(mistakes)} mistakes" if mistakes else f"{what}: right")
    sys.exit(bool(mistakes))

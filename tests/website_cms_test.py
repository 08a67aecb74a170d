#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""website_cms_test ZICHA - real systems of content, as Debian has them: nothing false is found in them, and nothing changes.

Each is inspected whole with --active. SYSTEMS names them, separated by commas."""
import collections
import csv
import io
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "website")]
import cms  # noqa: E402
from tap import done, equal, ok, zicha  # noqa: E402

# The products that each must be seen to be made of; True: with a version.
MADE_OF = {
    "wordpress": {"nginx": True, "WordPress": True, "jQuery": True},
    "dokuwiki": {"nginx": True, "DokuWiki": False, "jQuery": True},
    "phpmyadmin": {"nginx": True, "phpMyAdmin": True, "jQuery": True, "Bootstrap": True},
    "mediawiki": {"nginx": True, "MediaWiki": True},
    "roundcube": {"nginx": True, "Roundcube": False, "jQuery": True},
}
# What is open on a new installation, and rightly found so.
OPEN = {"wordpress": {("/wp-login.php", "admin")}}


FACTS = ("SELECT 'probe', url, parameter, class || ' ' || coalesce(technique, ''), is_confirmed, requests, probe FROM web_probes UNION ALL "
         "SELECT 'product', name, coalesce(version, ''), '', '', '', '' FROM web_technologies UNION ALL "
         "SELECT 'path', url, kind, '', '', '', '' FROM web_paths UNION ALL "
         "SELECT 'link', url, reason, '', '', '', '' FROM web_links WHERE is_hidden AND is_external")


def look_at(bench, name):
    url = getattr(bench, name)()
    zicha("query", "SELECT 1 FROM web_pages", url, "--set", "web.pages=1")  # the first visit of all fills what is empty
    first = bench.requests(name)
    ok(first and all(status < 500 for _, _, status in first), f"{name}: it stands", first, bench.said(name))
    before = bench.state(name)
    got = zicha("query", FACTS, url, "--format", "csv", "--set", "web.rate=100000", "--set", "web.active=1")
    sent, rows = bench.requests(name), collections.defaultdict(list)
    for row in list(csv.reader(io.StringIO(got.stdout)))[1:]:
        rows[row[0]].append(row[1:])
    asked = collections.defaultdict(int)
    for at, parameter, _, _, n, _ in rows["probe"]:
        asked[at, parameter] = max(asked[at, parameter], int(n))
    mean = sum(asked.values()) / max(1, len(asked))
    broken = [r for r in sent if r[2] >= 500]
    if broken:
        print(f"# {name}: {broken[:5]}", *bench.said(name).splitlines(), sep="\n# ")
    print(f"# {name}: {len(sent)} requests, {len(asked)} parameters, {mean:.1f} requests each")
    ok(asked, f"{name}: parameters were tried out", got.stderr)
    equal([r for r in rows["probe"] if r[3] == "1"], [], f"{name}: none is open to injection")
    # All that a parameter was asked, of all classes; DokuWiki's 12.8 are the most.
    ok(mean <= 14, f"{name}: 14 requests at most for a parameter, on average", mean)
    equal([r for r in sent if r[0] not in ("GET", "OPTIONS", "TRACE")], [], f"{name}: nothing was posted")
    equal([t for _, t, _ in sent if "sleep(" in t.lower()], [], f"{name}: the database was not sent to sleep")
    equal(bench.changed(name, before), 0, f"{name}: nothing behind it was changed")
    made = {r[0]: r[1] for r in sorted(rows["product"])}
    for product, has_version in MADE_OF[name].items():
        ok(product in made and bool(made[product]) >= has_version, f"{name}: {product} is seen" + has_version * ", and its version", made)
    equal([r[1] for r in rows["product"] if r[0] == "jQuery" and r[1][:2] != "3."], [], f"{name}: no other version is taken for jQuery's")
    equal({(r[0].replace(url, "/"), r[1]) for r in rows["path"]}, OPEN.get(name, set()), f"{name}: nothing was left behind")
    equal(rows["link"], [], f"{name}: no link to elsewhere is hidden")


def main():
    with cms.Bench() as bench:
        for name in os.environ.get("SYSTEMS", "wordpress,dokuwiki,phpmyadmin").split(","):
            missing = bench.missing(name)
            if missing:
                print(f"# {name}: {missing} is not installed: left out")
                continue
            look_at(bench, name)
        ok(True, "what is installed was looked at")
    done()


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""website_feed_test ZICHA - the versions that a site shows, against the feeds of vulnerabilities that were imported."""
import csv
import io
import json
import os
import sys
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "website")]
from made_site import Site  # noqa: E402
from tap import done, equal, ok, write, zicha  # noqa: E402

CHECK = "website-known-vulnerable"
PAGE = ("<!DOCTYPE html><html><head><title>Tea</title><meta name=generator content='WordPress 6.1.1'><script src=/jquery-3.4.1.min.js></script>"
        "<script src=//cdn.example/bootstrap@5.1.3/b.js></script><script src=/angular.js/1.8.2/a.js></script></head><body>Tea</body></html>")


def osv(number, package, events, ecosystem="npm", kind="SEMVER", severity="HIGH", **more):
    return {"id": number, "modified": "2026-01-01T00:00:00Z", "published": "2025-05-05T00:00:00Z",
            "database_specific": {"severity": severity},
            "affected": [{"package": {"ecosystem": ecosystem, "name": package}, "ranges": [{"type": kind, "events": events}]}], **more}


def span(introduced, **end):
    return [{"introduced": introduced}] + [{k: v} for k, v in end.items()]


def run(state, site, *arguments):
    return zicha(*arguments, env={"ZICHA_STATE": state}) if site is None else zicha(
        arguments[0], *arguments[1:], site.url + "/", "--set", "web.rate=100000", env={"ZICHA_STATE": state})


def imported(state, name, *documents):
    for n, document in enumerate(documents):
        path = write(os.path.join(state, "from", f"{name}-{n}.json"), json.dumps(document))
        got = run(state, None, "feed", "import", path)
        ok(got.returncode == 0, f"{document.get('id', name)} is imported", got.stderr)


def judged(state, site):
    got = json.loads(run(state, site, "inspect", "--only", CHECK, "--format", "json").stdout)
    return next(r for r in got["results"] if r["check"] == CHECK)


def rows(state, site, columns="name, version, id, fixed_version, severity"):
    got = run(state, site, "query", f"SELECT {columns} FROM web_vulnerabilities ORDER BY web_vulnerabilities.name, id", "--format", "csv")
    return [tuple(r) for r in list(csv.reader(io.StringIO(got.stdout)))[1:]]


with tempfile.TemporaryDirectory() as state:
    site = Site({"/": (200, {"Content-Type": "text/html"}, PAGE), "/jquery-3.4.1.min.js": (200, {"Content-Type": "text/javascript"}, "/*! jQuery v3.4.1 | */")})
    plain = Site({"/": (200, {"Content-Type": "text/html"}, "<html><head><title>Tea</title></head><body>Tea</body></html>")})
    equal(judged(state, plain)["state"], "pass", "a site that shows no version has none that is known")
    result = judged(state, site)
    equal(result["state"], "unknown", "without a feed nobody knows")
    ok("WordPress 6.1.1" in result["reason"] and "zicha feed" in result["reason"], "and the words say what is missing", result["reason"])

    imported(state, "debian", osv("CVE-2020-1", "jquery", span("0"), "Debian:12", "ECOSYSTEM"))
    equal(judged(state, site)["state"], "unknown", "a distribution's feed does not tell of a site's scripts")

    everything = [
        osv("GHSA-aaaa", "jquery", span("1.2.0", fixed="3.5.0"), aliases=["CVE-2020-11022"]),
        osv("GHSA-mended", "jquery", span("0", fixed="3.4.1")),
        osv("GHSA-before", "jquery", span("0", fixed="3.4.1-rc.1")),
        osv("GHSA-later", "jquery", span("3.4.2", fixed="3.9.0")),
        osv("GHSA-last", "jquery", span("0", last_affected="3.4.0")),
        osv("GHSA-last-is", "jquery", span("0", last_affected="3.4.1"), severity="MODERATE"),
        osv("GHSA-gone", "jquery", span("0"), withdrawn="2026-01-01T00:00:00Z"),
        osv("MAL-1", "jquery", span("0")),
        osv("GHSA-ui", "jquery-ui", span("0")),
        osv("GHSA-low", "bootstrap", span("0"), severity="LOW"),
        osv("GHSA-other", "jquery", span("0"), "Packagist", "ECOSYSTEM"),
    ]
    whole = os.path.join(state, "npm.zip")
    with zipfile.ZipFile(whole, "w") as z:
        for document in everything:
            z.writestr(document["id"] + ".json", json.dumps(document))
    got = run(state, None, "feed", "import", whole)
    ok(got.returncode == 0, "a zip of npm's is imported", got.stderr)
    equal(rows(state, site), [("Bootstrap", "5.1.3", "GHSA-low", "", "low"), ("jQuery", "3.4.1", "CVE-2020-11022", "3.5.0", "high"),
                              ("jQuery", "3.4.1", "GHSA-last-is", ">3.4.1", "medium")], "what is known of the versions shown, and nothing else")
    result = judged(state, site)
    equal([result["state"], result["n_findings"]], ["fail", 1], "the check names the product once, and leaves out what is low")
    equal(rows(state, site, "DISTINCT coalesce(is_exploited, 9)"), [("9",)], "whether it is used in attacks is not known without CISA's list")

    imported(state, "wordpress", osv("BIT-wordpress-1", "wordpress", span("6.1.0", fixed="6.1.2"), "Bitnami"))
    imported(state, "kev", {"catalogVersion": "1", "dateReleased": "2026-01-01T00:00:00Z", "vulnerabilities": [{"cveID": "CVE-2020-11022", "dateAdded": "2026-01-01"}]})
    equal(rows(state, site, "name, is_exploited"), [("Bootstrap", "0"), ("WordPress", "0"), ("jQuery", "1"), ("jQuery", "0")],
          "with it it is; and WordPress's feed counts beside npm's")
    clean = Site({"/": (200, {"Content-Type": "text/html"}, PAGE.replace("3.4.1", "3.9.0").replace("6.1.1", "6.1.2")),
                  "/jquery-3.9.0.min.js": (200, {"Content-Type": "text/javascript"}, "/*! jQuery v3.9.0 | */")})
    equal(judged(state, clean)["state"], "pass", "versions behind the mended ones pass")
    write(os.path.join(state, "feeds", "x.feed"), "no feed")
    equal(judged(state, clean)["state"], "unknown", "a damaged feed makes it unknown")
    for s in site, plain, clean:
        s.close()
done()

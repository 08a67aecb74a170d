#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""growth_test ZICHA - what stands in very many lines, words or elements takes memory by its length, not by its square."""
import json
import os
import tempfile

from tap import SOURCE, ZICHA, done, ok, write

N = 12000  # joined anew each time, they take from half a gigabyte to two
MOST_MIB = 500  # sanitizers need their share


def peak_mib(table, folder):
    """The peak of memory of a query of the table, in MiB, and how the query ended."""
    pid = os.fork()
    if not pid:
        os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
        os.execve(ZICHA, ["zicha", "query", f"SELECT count(*) FROM {table}", f"root:{folder}"],
                  dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE))
    _, status, used = os.wait4(pid, 0)
    return used.ru_maxrss // 1024, status


CASES = {
    "nfs_exports": {"etc/exports": "/srv 10.0.0.1(ro) \\\n" * N},
    "samba_config": {"etc/samba/smb.conf": "[global]\nhosts allow = 10.0.0.1 \\\n" + "10.0.0.2 \\\n" * N},
    "mail_aliases": {"etc/aliases": "all: li\n" + " another\n" * N},
    "ssh_client_config": {"etc/ssh/ssh_config": ("SendEnv" + " x" * N + "\n") * 4},
    "timers": {"etc/systemd/system/x.timer": "[Timer]\n" + "OnCalendar=daily\n" * N},
    "time_sync": {"etc/systemd/timesyncd.conf": "[Time]\n" + "NTP=ntp.example.org\n" * N,
                  "usr/lib/systemd/systemd-timesyncd": "", "etc/systemd/system/x.service": "[Service]\n"},
    "package_sources": {"etc/yum.repos.d/x.repo": "[x]\nbaseurl=https://a.example.org\n" + " https://b.example.org\n" * N},
    "polkit_rules": {"etc/polkit-1/localauthority/50-local.d/x.pkla": "[x]\nIdentity=" + "unix-user:li;" * N + "\nAction=*\nResultAny=yes\n"},
    "tomcat_config": {"etc/tomcat9/server.xml": "<Server/>", "etc/tomcat9/web.xml": "<a>" + ("<b>" + "x<!---->" * N + "</b>") * 20 + "</a>"},
    "containers": {"var/lib/docker/containers/x/config.v2.json": '{"ID": "x"}',
                   "var/lib/docker/containers/x/hostconfig.json": json.dumps({"CapAdd": ["SYS_ADMIN"] * N})},
}
with tempfile.TemporaryDirectory() as scratch:
    for table, files in CASES.items():
        for path, text in files.items():
            path = f"{scratch}/{table}/{path}"
            os.makedirs(os.path.dirname(path), exist_ok=True)
            write(path, text)
        peak, status = peak_mib(table, f"{scratch}/{table}")
        ok(status == 0 and peak < MOST_MIB, f"{table}: {N} pieces", f"{peak} MiB, status {status}")
done()

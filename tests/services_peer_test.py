#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""services_peer_test ZICHA - what the tables of services' files say against the services themselves.

postconf, my_print_defaults, php, nginx and apache2 are asked about generated files;
a PostgreSQL cluster is made and asked what it takes postgresql.conf and pg_hba.conf
for. Each peer that is not installed is left out. PEERS names the root of another
Debian that has them; N and SEED ask for more and other files."""
import csv
import io
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ending  # noqa: E402, F401
from patience import HANG  # noqa: E402

PEERS = os.environ.get("PEERS", "/")
ZICHA = sys.argv[1]
number = failed = 0


def tell(is_true, fact, words=()):
    global number, failed
    number += 1
    failed += not is_true
    print("%sok %d - %s" % ("" if is_true else "not ", number, fact))
    for line in words if not is_true else ():
        print("# " + line)


def find(*names):
    """The first of these programs, as the peers' root has it, or None."""
    for name in names:
        for folder in ("/usr/sbin", "/usr/bin", "/usr/lib/postgresql/15/bin"):
            if os.path.exists(PEERS + folder + "/" + name):
                return folder + "/" + name
    return None


def ask(*command, **options):
    enter = ["chroot", PEERS] if PEERS != "/" else []
    return subprocess.run(enter + list(command), capture_output=True, text=True, **options)


def rows(root, sql):
    done = subprocess.run([ZICHA, "query", sql, "root:" + root, "--format", "csv"], capture_output=True, text=True)
    if done.returncode not in (0, 2):
        sys.exit("zicha query: " + done.stderr)
    return list(csv.DictReader(io.StringIO(done.stdout)))


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)


def compare(fact, theirs, ours, files):
    wrong = ["%s: peer %r, zicha %r" % (k, theirs.get(k), ours.get(k))
             for k in sorted(set(theirs) | set(ours)) if theirs.get(k) != ours.get(k)]
    tell(not wrong, fact, wrong + files.split("\n"))


def some(rng, lines, least=1):
    return "\n".join(rng.sample(lines, rng.randint(least, len(lines)))) + "\n"


POSTFIX = ["inet_interfaces = all", "inet_interfaces=loopback-only", "myhostname = h.$mydomain",
           "mydomain = example.org", "relayhost =", "relayhost = [${myhostname}]:587", "# note",
           "mynetworks = 127.0.0.0/8,\n  # inside\n\n\t[::1]/128", "smtpd_banner = $myhostname ESMTP",
           "disable_vrfy_command = yes", "smtpd_tls_auth_only=yes", "mydestination = $(myhostname), localhost"]


def postfix(place, outer, rng):
    text = "compatibility_level = 3.6\nmydomain = example.com\nmyhostname = a.example.com\n" + some(rng, POSTFIX)
    write(place + "/etc/postfix/main.cf", text)
    ours = {r["key"]: r["value"] for r in rows(place, "SELECT key, value FROM postfix_config")}
    done = ask("/usr/sbin/postconf", "-x", "-c", outer + "/etc/postfix", *sorted(ours))
    theirs = dict(re.match(r"(\S+) =(?: (.*))?$", line).groups("") for line in done.stdout.splitlines())
    compare("main.cf is what postconf says", theirs, ours, text)


MYSQL = ["[mysqld]", "bind-address = 0.0.0.0 # all", "skip-grant-tables", "local_infile=1", "[server]",
         "secure-file-priv='/srv/x y'", "port = \"3306\"", "# note", "; note", "tmpdir=/a\\sb", "[mysqld]",
         "log-bin=/var/log/bin#not", "[client]", "user = 'x'", "[mariadb]", "loose-ssl_cert = /c.pem"]


def mysql(place, outer, rng):
    text = "[mysqld]\n" + some(rng, MYSQL)
    write(place + "/etc/my.cnf", text)
    done = ask("/usr/bin/my_print_defaults", "--defaults-file=" + outer + "/etc/my.cnf", "mysqld", "server", "mariadb")
    theirs = {}
    for line in done.stdout.splitlines():
        key, has_value, value = line[2:].partition("=")
        key = key.replace("-", "_").replace("loose_", "", 1)
        theirs[key] = value if has_value and key != "local_infile" else "ON"
    ours = {r["key"]: r["value"] for r in rows(place, "SELECT key, value FROM mysql_config WHERE "
                                                      "scope = 'server' AND is_effective AND NOT is_default")}
    compare("my.cnf is what my_print_defaults says", theirs, ours, text)


PHP = ["[PHP]", "expose_php = Off", "display_errors = stderr ; why", "allow_url_include=yes", "; expose_php = On",
       "disable_functions = \"exec,system\"", "disable_functions = 'a;b'", "open_basedir = \"/srv\" ; x",
       "error_log = /var/log/php.log", "session.cookie_httponly = true", "session.cookie_samesite = Lax",
       "log_errors=0", "[Session]", "session.use_strict_mode = 1", "enable_dl = no"]


def php(place, outer, rng):
    text = some(rng, PHP)
    write(place + "/etc/php/8.2/cgi/php.ini", text)
    # The command line sets display_errors and html_errors by itself.
    left_out = {"display_errors"}
    script = "$r = []; foreach (ini_get_all(null, true) as $k => $v) $r[$k] = $v['global_value'];" \
             "echo json_encode($r);"
    done = ask(find("php8.2", "php"), "-c", outer + "/etc/php/8.2/cgi/php.ini", "-r", script)
    every = json.loads(done.stdout.strip().split("\n")[-1])
    ours = {r["key"]: r["value"] for r in rows(place, "SELECT key, value FROM php_config")}
    ours = {k: v for k, v in ours.items() if k in every and k not in left_out}
    theirs = {k: every[k] or "" for k in ours}
    # PHP shows an empty text where a switch is off.
    for k in ours:
        if ours[k] == "0" and theirs[k] == "":
            theirs[k] = "0"
    compare("php.ini is what php says", theirs, ours, text)


def nginx(place, outer, rng):
    text = "events {}\npid %s/pid;\nhttp { access_log off; include parts/%s; }\n" \
           % (outer, rng.choice(["*.conf", "a*", "*"]))
    write(place + "/etc/nginx/nginx.conf", text)
    for name in ("a.conf", "b.conf", "c.txt", "d.conf"):
        write(place + "/etc/nginx/parts/" + name, "server { listen 127.0.0.1:%d; include leaf/%s; }\n"
              % (rng.randint(10000, 14999), name))  # nginx tries them: none that a daemon is started at
        write(place + "/etc/nginx/leaf/" + name, "location / { return 200 \"${host};}{ '\"; }\nset $a b\\;c;\n")
    done = ask("/usr/sbin/nginx", "-T", "-q", "-p", outer + "/etc/nginx", "-c", outer + "/etc/nginx/nginx.conf",
               "-e", outer + "/error.log")
    theirs = {m.replace(outer, ""): "read" for m in re.findall(r"^# configuration file (\S+):$", done.stdout, re.M)}
    ours = {r["path"]: "read" for r in rows(place, "SELECT DISTINCT path FROM nginx_config")}
    compare("nginx reads the files that zicha reads", theirs, ours, text + done.stderr)


APACHE = ["ServerTokens Prod", "ServerTokens \\\n  OS", "TraceEnable Off", "ServerSignature \"Off\"", "Define X /srv",
          "<IfDefine X>\nTimeout 10\n</IfDefine>", "<IfDefine !X>\nTimeout 20\n</IfDefine>", "# note",
          "<IfModule ssl_module>\nTimeout 30\n</IfModule>", "<IfModule !mod_ssl.c>\nKeepAlive Off\n</IfModule>",
          "<IfModule mod_info.c>\nKeepAlive On\n</IfModule>", "IncludeOptional more/*.conf",
          "<Directory />\nAllowOverride None\n</Directory>", "<IfVersion >= 2.4>\nMaxKeepAliveRequests 5\n</IfVersion>"]


def apache(place, outer, rng):
    head = "ServerRoot \"%s/etc/apache2\"\nServerName h\nPidFile %s/pid\nErrorLog %s/error.log\n" \
           "LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so\n" \
           "LoadModule info_module /usr/lib/apache2/modules/mod_info.so\n"
    body = some(rng, APACHE, 4)
    write(place + "/etc/apache2/apache2.conf", head % (outer, outer, outer) + body)
    write(place + "/etc/apache2/more/a.conf", "ServerAdmin a@b\n")
    done = ask("/usr/sbin/apache2", "-t", "-D", "DUMP_CONFIG", "-f", outer + "/etc/apache2/apache2.conf")
    if done.returncode:
        return
    theirs = {}
    for line in done.stdout.splitlines():
        word = line.split()
        if word and not line.lstrip().startswith(("#", "</")):
            theirs[word[0].strip("<>").lower()] = " ".join(word[1:]).strip("<>").replace('"', "")
    write(place + "/etc/apache2/apache2.conf", head % ("", "", "") + body)
    ours = {r["directive"]: r["value"] for r in rows(place, "SELECT directive, value FROM apache_config")}
    for known in ("serverroot", "pidfile", "errorlog", "loadmodule", "define"):
        theirs.pop(known, None)
        ours.pop(known, None)
    compare("Apache takes the directives that zicha takes", theirs, ours, body + done.stderr)


PG_CONF = ["listen_addresses = ''", "log_connections on", "Log_Statement='ddl' # x", "log_line_prefix = 'it''s %m '",
           "fsync = off", "include_if_exists 'gone.conf'", "include_dir = 'conf.d'", "port = 5555", "# x = y",
           "search_path = 'a, b'", "log_connections = off"]
PG_HBA = ["local all all peer", "host all all 127.0.0.1/32 md5 # x", "host \"all\" a,\"b c\" 10.0.0.0 255.0.0.0 trust",
          "hostssl all,x +admins ::/0 scram-sha-256 clientcert=verify-full", "host all all samenet reject",
          "host replication rep .example.org md5", "# x", "local a, b all trust", "frob", "host all all",
          "host all all \\\n 10.0.0.1/32 md5", "host all all all password"]


class Postgres:
    """A cluster without a network, for as long as the test runs."""

    def __init__(self, place):
        self.data, self.place = place + "/var/lib/pgsql/data", place
        self.bin = PEERS.rstrip("/") + os.path.dirname(find("postgres"))
        os.makedirs(os.path.dirname(self.data))
        if os.geteuid() == 0:
            os.chmod(place, 0o755)
            shutil.chown(os.path.dirname(self.data), 65534, 65534)
            shutil.chown(place, 65534, 65534)
        self.run("initdb", "-D", self.data, "-A", "trust", "-U", "x", "--no-sync", "-E", "UTF8", "--locale=C")
        self.run("pg_ctl", "-D", self.data, "-w", "-l", place + "/log", "-o",
                 "-c listen_addresses= -k " + place, "start")

    def run(self, program, *arguments):
        as_nobody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
        return subprocess.run([self.bin + "/" + program, *arguments], capture_output=True, text=True,
                              cwd=self.place, timeout=HANG, check=True, **as_nobody)

    def query(self, sql):
        done = self.run("psql", "-h", self.place, "-U", "x", "-d", "postgres", "-At", "-F", "|", "-c", sql)
        return [line.split("|") for line in done.stdout.splitlines()]

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")

    def compare(self, rng):
        conf, hba = some(rng, PG_CONF), some(rng, PG_HBA)
        write(self.data + "/conf.d/a.conf", "log_disconnections = on\n")
        write(self.data + "/postgresql.conf", conf)
        write(self.data + "/pg_hba.conf", hba)
        os.chmod(self.data + "/conf.d", 0o755)
        theirs = dict(self.query("SELECT lower(name), setting FROM pg_file_settings WHERE name <> '' AND seqno IN "
                                 "(SELECT max(seqno) FROM pg_file_settings GROUP BY lower(name))"))
        ours = {r["key"]: r["value"] for r in rows(self.place, "SELECT key, value FROM postgresql_config WHERE NOT is_default")}
        compare("postgresql.conf is what PostgreSQL says", theirs, ours, conf)
        theirs = {n: [t, m] for n, t, m in self.query(
            "SELECT line_number, type, auth_method FROM pg_hba_file_rules WHERE error IS NULL OR error LIKE '%cannot match%'")}
        ours = {r["line"]: [r["type"], r["method"]] for r in rows(self.place, "SELECT line, type, method FROM postgresql_hba")}
        compare("pg_hba.conf is what PostgreSQL says", theirs, ours, hba)


def skip(program):
    """A peer that is not here is a skip that is counted; tools/deps installs all of them."""
    global number
    number += 1
    print(f"ok {number} - # SKIP there is no {program}")


def main():
    rng = random.Random(os.environ.get("SEED", "1"))
    rounds = int(os.environ.get("N", "8"))
    peers = [(postfix, "postconf"), (mysql, "my_print_defaults"), (php, "php8.2"), (nginx, "nginx"), (apache, "apache2")]
    top = None if PEERS == "/" else PEERS.rstrip("/") + "/tmp"
    for peer, program in peers:
        if not find(program):
            skip(program)
        for _ in range(rounds if find(program) else 0):
            with tempfile.TemporaryDirectory(dir=top) as place:
                peer(place, place[len(PEERS.rstrip("/")):], rng)
    # Not below PEERS: a server of that root would not find its libraries.
    if os.path.exists("/usr/lib/postgresql/15/bin/postgres") and PEERS == "/":
        with tempfile.TemporaryDirectory() as place:
            server = Postgres(place)
            try:
                for _ in range(rounds):
                    server.compare(rng)
            finally:
                server.stop()
    else:
        skip("postgres")
    print(f"1..{number}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

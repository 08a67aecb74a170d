# SPDX-License-Identifier: Apache-2.0
"""dbpeer - real MariaDB and PostgreSQL servers in folders of a test, on loopback ports."""
import os
import pwd
import shutil
import subprocess

from patience import HANG, free_port, wait_for

PATH = os.environ["PATH"] + ":/usr/sbin:/sbin"
MARIADBD = shutil.which("mariadbd", path=PATH)
INSTALL = shutil.which("mariadb-install-db", path=PATH)
CLIENT = shutil.which("mariadb", path=PATH)
PG = next((d for v in range(18, 11, -1) for d in [f"/usr/lib/postgresql/{v}/bin"] if os.path.exists(d + "/initdb")), None)
PASSWORD = "Zq7-an-account-to-look-only"


def has_user(name):
    try:
        pwd.getpwnam(name)
        return os.geteuid() == 0
    except KeyError:
        return False


def as_user(name):
    """How a program is started as that user, from root; else as who we are."""
    return ["setpriv", f"--reuid={name}", f"--regid={name}", "--init-groups", "--"] if has_user(name) else []


def own(path, name):
    os.makedirs(path, exist_ok=True)
    if has_user(name):
        shutil.chown(path, name)


def certificate(folder, user):
    """A key and a certificate of its own, which that user may read."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost", "-keyout",
                    f"{folder}/key.pem", "-out", f"{folder}/cert.pem"], check=True, capture_output=True)
    for name in "key.pem", "cert.pem":
        os.chmod(f"{folder}/{name}", 0o600)
        if has_user(user):
            shutil.chown(f"{folder}/{name}", user)


class MariaDB:
    """A server that starts removes the temporary tables in its folder for them, other servers' too: each has its own."""

    def __init__(self, folder, *options, tls=False):
        self.folder, self.port = folder, free_port()
        own(folder, "mysql")
        if tls:
            certificate(folder, "mysql")
            options += (f"--ssl-cert={folder}/cert.pem", f"--ssl-key={folder}/key.pem")
        own(f"{folder}/tmp", "mysql")
        self.common = ["--no-defaults", *(["--user=mysql"] if has_user("mysql") else []), f"--datadir={folder}/data",
                       f"--tmpdir={folder}/tmp"]
        subprocess.run([INSTALL, *self.common, "--auth-root-authentication-method=normal", "--skip-test-db"], check=True, capture_output=True)
        self.start(*options)

    def start(self, *options):
        self.process = subprocess.Popen(
            [MARIADBD, *self.common, f"--socket={self.folder}/sock", f"--port={self.port}",
             f"--pid-file={self.folder}/pid", f"--log-error={self.folder}/error.log", "--innodb-buffer-pool-size=8M", *options],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        wait_for(lambda: self.process.poll() is not None or self.ask("SELECT 1", check=False).returncode == 0)
        if self.process.poll() is not None:
            raise RuntimeError(open(f"{self.folder}/error.log", errors="replace").read()[-2000:])

    def ask(self, sql, check=True):
        got = subprocess.run([CLIENT, "--no-defaults", "-S", f"{self.folder}/sock", "-uroot", "-N", "-B"], input=sql, text=True, capture_output=True)
        if check and got.returncode:
            raise RuntimeError(got.stderr)
        return got

    def target(self, user="zicha"):
        return f"mysql://{user}@127.0.0.1:{self.port}"

    def stop(self):
        self.process.terminate()
        self.process.wait(HANG)


class PostgreSQL:
    def __init__(self, folder, *settings, hba=None, ident=None, tls=False, initdb=()):
        self.folder, self.port = folder, free_port()
        own(folder, "postgres")
        subprocess.run([*as_user("postgres"), f"{PG}/initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "postgres", "-N", *initdb],
                       check=True, capture_output=True, cwd="/")
        if tls:
            certificate(folder, "postgres")
            settings += ("ssl=on", f"ssl_cert_file={folder}/cert.pem", f"ssl_key_file={folder}/key.pem")
        if hba:
            with open(f"{folder}/data/pg_hba.conf", "w") as f:
                f.write(hba)
        if ident:
            with open(f"{folder}/data/pg_ident.conf", "w") as f:
                f.write(ident)
        options = [x for s in (*settings, "shared_buffers=4MB", "fsync=off" if "fsync=on" not in settings else "fsync=on") for x in ("-c", s)]
        self.process = subprocess.Popen(
            [*as_user("postgres"), f"{PG}/postgres", "-D", f"{folder}/data", "-p", str(self.port), "-k", folder, *options],
            stdout=subprocess.DEVNULL, stderr=open(f"{folder}/log", "w"), stdin=subprocess.DEVNULL, cwd="/")
        wait_for(lambda: self.process.poll() is not None or self.ask("SELECT 1", check=False).returncode == 0)
        if self.process.poll() is not None:
            raise RuntimeError(open(f"{folder}/log").read()[-2000:])

    def ask(self, sql, database="postgres", check=True):
        got = subprocess.run([*as_user("postgres"), f"{PG}/psql", "-X", "-q", "-A", "-t", *(["-v", "ON_ERROR_STOP=1"] if check else []), "-h", self.folder, "-p",
                              str(self.port), "-U", "postgres", "-d", database], input=sql, text=True, capture_output=True, cwd="/")
        if check and got.returncode:
            raise RuntimeError(got.stderr)
        return got

    def target(self, user="zicha"):
        return f"postgresql://{user}@127.0.0.1:{self.port}"

    def stop(self):
        self.process.send_signal(2)
        self.process.wait(HANG)

# SPDX-License-Identifier: Apache-2.0
"""daemons - real services on their own ports of 127.0.0.1, in a network namespace and with a /run that nobody else sees.

    daemons.enter_namespace()           the caller, started anew; False without the rights for it
    with daemons.Daemons() as d:
        d.start_all()
        d.running                       {(port, "tcp"): (service, product)}

A daemon that is not installed is left out, and named in d.missing."""
import os
import signal
import socket
import subprocess
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli"))
from ending import scratch  # noqa: E402
from patience import is_bound, is_open, wait_for  # noqa: E402

INSIDE = "ZICHA_TEST_NAMESPACE"
NOBODY = 65534


def enter_namespace():
    """Runs this program again with a loopback interface and a /run of its own: there some have sockets and locks that one cannot
    give another name (rpcbind)."""
    unshare = ["unshare", "--net", "--mount", "--propagation", "private"]
    if os.environ.get(INSIDE):
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "none", "/run"], check=True)
        return True
    if os.geteuid() != 0 or subprocess.run([*unshare, "true"], capture_output=True).returncode:
        return False
    os.environ[INSIDE] = "1"
    os.execvp("unshare", [*unshare, sys.executable, *sys.argv])


def find(*names):
    for name in names:
        for folder in ("/usr/sbin", "/usr/bin", "/usr/lib/postgresql/15/bin", "/sbin"):
            if os.path.exists(f"{folder}/{name}"):
                return f"{folder}/{name}"
    return None


def certificate(folder, name="test", days=20, key="rsa:2048", subject="/CN=test.example", more=()):
    """A self-signed certificate; returns the paths of certificate and key."""
    cert, key_path = f"{folder}/{name}.crt", f"{folder}/{name}.key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", *key.split(" "), "-nodes", "-keyout", key_path, "-out", cert, "-days", str(days),
                    "-subj", subject, *more], check=True, capture_output=True)
    return cert, key_path


class Fragile:
    """A device that dies of any byte, and of a reset."""

    def __init__(self, port):
        self.heard, self.connections, self.reset = b"", 0, False
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(("127.0.0.1", port))
        self.socket.listen()
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            peer, _ = self.socket.accept()
            self.connections += 1
            try:
                while True:
                    got = peer.recv(4096)
                    self.heard += got
                    if not got:
                        break
            except OSError:
                self.reset = True
            peer.close()


class Daemons:
    def __init__(self):
        self.top = scratch()
        os.chmod(self.top, 0o755)
        self.processes, self.running, self.missing = [], {}, []
        self.started = {}  # by port

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for p in self.processes:
            try:
                os.killpg(p.pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
        for p in self.processes:
            try:
                p.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(p.pid, signal.SIGKILL)

    def folder(self, name, owner=None):
        path = f"{self.top}/{name}"
        os.makedirs(path, exist_ok=True)
        os.chmod(path, 0o755)
        if owner is not None:
            os.chown(path, owner, owner)
        return path

    def write(self, name, text):
        path = f"{self.top}/{name}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as f:
            f.write(text)
        return path

    def run(self, ports, *command, **options):
        """Starts it in a group of its own; ports: {(port, protocol): (service, product)}."""
        log = open(f"{self.top}/{os.path.basename(command[0])}.log", "ab")
        self.processes.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, **options))
        self.running.update(ports)
        self.started.update(dict.fromkeys(ports, self.processes[-1]))

    def wait(self):
        """Until all ports are there; those of daemons that have fallen are missing, and what they said is told."""
        for (port, protocol), (service, product) in list(self.running.items()):
            is_there = is_open if protocol == "tcp" else is_bound
            daemon = self.started[port, protocol]
            wait_for(lambda: is_there(port) or daemon.poll() is not None)
            if not is_there(port):
                self.missing.append(product or service)
                del self.running[(port, protocol)]
                with open(f"{self.top}/{os.path.basename(daemon.args[0])}.log", errors="replace") as log:
                    print(*(f"# {line.rstrip()}" for line in log.readlines()[-10:]), sep="\n")

    # ---- one each ----

    def sshd(self):
        folder = self.folder("ssh")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{folder}/key"], check=True)
        os.makedirs("/run/sshd", exist_ok=True)
        self.run({(22, "tcp"): ("ssh", "OpenSSH")}, "/usr/sbin/sshd", "-D", "-e", "-f", self.write(
            "ssh/conf", f"Port 22\nListenAddress 127.0.0.1\nHostKey {folder}/key\nPidFile none\nUsePAM no\n"))

    def nginx(self):
        cert, key = certificate(self.folder("nginx"))
        conf = self.write("nginx/conf", f"""daemon off; pid {self.top}/nginx/pid; error_log stderr; events {{}} user root;
http {{ access_log off; client_body_temp_path {self.top}/nginx/b; proxy_temp_path {self.top}/nginx/p; fastcgi_temp_path {self.top}/nginx/f;
uwsgi_temp_path {self.top}/nginx/u; scgi_temp_path {self.top}/nginx/s; ssl_certificate {cert}; ssl_certificate_key {key};
server {{ listen 127.0.0.1:80; }} server {{ listen 127.0.0.1:443 ssl; }} }}""")
        self.run({(80, "tcp"): ("http", "nginx"), (443, "tcp"): ("http", "nginx")}, "/usr/sbin/nginx", "-c", conf, "-e", "stderr")

    def apache2(self):
        conf = self.write("apache/conf", f"ServerRoot {self.top}/apache\nServerName h\nListen 127.0.0.1:8080\nPidFile {self.top}/apache/pid\n"
                          f"ErrorLog {self.top}/apache/log\nDocumentRoot {self.top}/apache\nServerTokens Full\n"
                          "LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so\n"
                          "LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so\n")
        self.run({(8080, "tcp"): ("http", "Apache httpd")}, "/usr/sbin/apache2", "-X", "-f", conf)

    def postgres(self):
        folder, binary = self.folder("pg", NOBODY), os.path.dirname(find("initdb"))
        as_nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        subprocess.run([f"{binary}/initdb", "-D", f"{folder}/d", "-A", "md5", "-U", "x", f"--pwfile={self.write('pg-password', 'x')}", "--no-sync",
                        "-E", "UTF8", "--locale=C"], check=True, capture_output=True, cwd=folder, **as_nobody)
        self.run({(5432, "tcp"): ("postgresql", "PostgreSQL")}, f"{binary}/postgres", "-D", f"{folder}/d", "-c", "listen_addresses=127.0.0.1",
                 "-k", folder, cwd=folder, **as_nobody)

    def mariadbd(self):
        folder = self.folder("maria", NOBODY)
        # A server that starts removes the temporary tables of others from a folder that they share.
        own = ["--no-defaults", f"--datadir={folder}/d", f"--tmpdir={folder}", "--user=nobody"]
        subprocess.run(["mariadb-install-db", *own, "--auth-root-authentication-method=normal", "--skip-test-db"], check=True, capture_output=True)
        self.run({(3306, "tcp"): ("mysql", "MariaDB")}, "/usr/sbin/mariadbd", *own, f"--socket={folder}/s", "--bind-address=127.0.0.1",
                 f"--pid-file={folder}/pid")

    def redis(self):
        self.run({(6379, "tcp"): ("redis", "Redis")}, "/usr/bin/redis-server", "--port", "6379", "--bind", "127.0.0.1", "--save", "", "--dir", self.folder("redis"))

    def vsftpd(self):
        os.makedirs("/run/vsftpd/empty", exist_ok=True)
        root = self.folder("ftp")
        self.run({(21, "tcp"): ("ftp", "vsftpd")}, "/usr/sbin/vsftpd", self.write(
            "ftp.conf", f"listen=YES\nlisten_address=127.0.0.1\nanonymous_enable=YES\nanon_root={root}\nbackground=NO\nftp_username=daemon\n"
            "no_anon_password=NO\nsecure_chroot_dir=/run/vsftpd/empty\nseccomp_sandbox=NO\n"))

    def memcached(self):
        self.run({(11211, "tcp"): ("memcached", "memcached")}, "/usr/bin/memcached", "-l", "127.0.0.1", "-u", "nobody", "-U", "0")

    def mosquitto(self):
        self.run({(1883, "tcp"): ("mqtt", "Mosquitto")}, "/usr/sbin/mosquitto", "-c", self.write("mqtt.conf", "listener 1883 127.0.0.1\nallow_anonymous true\nuser nobody\n"))

    def dovecot(self):
        folder = self.folder("dovecot")
        conf = self.write("dovecot/conf", f"""base_dir = {folder}/run
state_dir = {folder}/state
protocols = imap pop3
listen = 127.0.0.1
ssl = no
log_path = {folder}/log
mail_location = maildir:{folder}/mail
passdb {{
  driver = static
  args = nopassword=y
}}
""")
        self.run({(143, "tcp"): ("imap", "Dovecot"), (110, "tcp"): ("pop3", "Dovecot")}, "/usr/sbin/dovecot", "-F", "-c", conf)

    def slapd(self):
        folder = self.folder("ldap")
        os.makedirs(f"{folder}/db")
        conf = self.write("ldap/conf", f"include /etc/ldap/schema/core.schema\nmodulepath /usr/lib/ldap\nmoduleload back_mdb\npidfile {folder}/pid\n"
                          f"database mdb\nsuffix dc=example,dc=org\nrootdn cn=a,dc=example,dc=org\ndirectory {folder}/db\n")
        self.run({(389, "tcp"): ("ldap", None)}, "/usr/sbin/slapd", "-d", "0", "-h", "ldap://127.0.0.1/", "-f", conf)

    def rpcbind(self):
        self.run({(111, "tcp"): ("rpcbind", None)}, "/usr/sbin/rpcbind", "-f", "-w")

    def rsync(self):
        self.run({(873, "tcp"): ("rsync", "rsync")}, "/usr/bin/rsync", "--daemon", "--no-detach", "--address=127.0.0.1", "--config=" + self.write(
            "rsync.conf", f"[x]\npath = {self.top}\n"))

    def dnsmasq(self):
        self.run({(53, "tcp"): ("dns", "dnsmasq"), (53, "udp"): ("dns", "dnsmasq")}, "/usr/sbin/dnsmasq", "-k", "-C", "/dev/null", "--listen-address=127.0.0.1",
                 "--bind-interfaces", "-u", "root", "--no-resolv", "--no-hosts", f"--pid-file={self.top}/dnsmasq.pid")

    def snmpd(self):
        self.run({(161, "udp"): ("snmp", "Net-SNMP")}, "/usr/sbin/snmpd", "-f", "-Lo", "-C", "-c", self.write(
            "snmp.conf", "rocommunity public 127.0.0.1\nsysDescr Linux host 6.1.0\n"), "-p", f"{self.top}/snmp.pid", "udp:127.0.0.1:161",
            env=dict(os.environ, SNMP_PERSISTENT_DIR=self.folder("snmp")))

    def upsd(self):
        folder = self.folder("nut")
        self.write("nut/ups.conf", "[dummy]\ndriver = dummy-ups\nport = x\n")
        self.write("nut/upsd.conf", "LISTEN 127.0.0.1 3493\n")
        self.write("nut/upsd.users", "")
        self.write("nut/nut.conf", "MODE=netserver\n")
        for name in os.listdir(folder):
            os.chmod(f"{folder}/{name}", 0o644)
        self.run({(3493, "tcp"): ("nut", "NUT upsd")}, "/lib/nut/upsd", "-F", "-u", "root",
                 env=dict(os.environ, NUT_CONFPATH=folder, NUT_STATEPATH=folder, NUT_ALTPIDPATH=folder))

    def git(self):
        self.run({(9418, "tcp"): ("git", "git daemon")}, "/usr/bin/git", "daemon", "--listen=127.0.0.1", "--base-path=" + self.folder("git"))

    def python(self):
        self.run({(8000, "tcp"): ("http", "Python http.server")}, sys.executable, "-m", "http.server", "--bind", "127.0.0.1", "--directory", self.folder("www"), "8000")

    def start_all(self):
        for name, program in (("sshd", "sshd"), ("nginx", "nginx"), ("apache2", "apache2"), ("postgres", "initdb"), ("mariadbd", "mariadbd"),
                              ("redis", "redis-server"), ("vsftpd", "vsftpd"), ("memcached", "memcached"), ("mosquitto", "mosquitto"),
                              ("dovecot", "dovecot"), ("slapd", "slapd"), ("rpcbind", "rpcbind"), ("rsync", "rsync"), ("dnsmasq", "dnsmasq"),
                              ("snmpd", "snmpd"), ("upsd", "upsd"), ("git", "git"), ("python", "python3")):
            if find(program):
                getattr(self, name)()
            else:
                self.missing.append(name)
        self.wait()

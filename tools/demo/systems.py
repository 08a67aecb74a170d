# SPDX-License-Identifier: Apache-2.0
"""systems - the operating systems of the demo's hosts, and the texts of their files."""
import hashlib
import socket
import struct

ACCOUNTS = [
    ("root", 0, "/root", "/bin/bash"), ("daemon", 1, "/usr/sbin", "/usr/sbin/nologin"), ("bin", 2, "/bin", "/usr/sbin/nologin"),
    ("sys", 3, "/dev", "/usr/sbin/nologin"), ("mail", 8, "/var/mail", "/usr/sbin/nologin"), ("backup", 34, "/var/backups", "/usr/sbin/nologin"),
    ("nobody", 65534, "/nonexistent", "/usr/sbin/nologin"), ("sshd", 105, "/run/sshd", "/usr/sbin/nologin"),
    ("clamav", 107, "/var/lib/clamav", "/usr/sbin/nologin"), ("chrony", 108, "/var/lib/chrony", "/usr/sbin/nologin"),
]


# The head of a program for x86_64.
PROGRAM = b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\0\x3e\0\x01" + bytes(43)


def system(family, name, id, version, kernel, arch, versions, codename="", pretty=None):
    release = {"NAME": name, "ID": id, "VERSION_ID": version, "PRETTY_NAME": pretty or f"{name} {version}"}
    if codename:
        release["VERSION_CODENAME"] = codename
    suites = [codename or "stable"] + ([f"{codename}-security"] if id in ("debian", "ubuntu") else [])
    sources = "".join(f"deb https://mirror.demo-hospital.example/{id} {suite} main\n" for suite in suites)
    return dict(family=family, release=release, kernel=kernel, arch=arch, packages={p: versions for p in BASE[family]},
                versions=versions, accounts=[], admin_group="sudo" if family == "debian" else "wheel", sources=sources,
                suites=suites, list=f"mirror.demo-hospital.example_{id}")


BASE = {
    "debian": ["apt", "base-files", "bash", "coreutils", "dpkg", "libc6", "libpam-modules", "libpam-pwquality", "login", "openssl", "passwd",
               "sudo", "systemd", "tzdata", "util-linux", "apparmor", "unattended-upgrades", "libpam-tmpdir"],
    "rhel": ["bash", "coreutils", "glibc", "libpwquality", "openssl", "pam", "rpm", "shadow", "sudo", "systemd", "tzdata", "util-linux", "dnf"],
}
SYSTEMS = {
    "debian12": system("debian", "Debian GNU/Linux", "debian", "12", "6.1.0-38-amd64", "amd64", "12.1-1", "bookworm"),
    "debian11": system("debian", "Debian GNU/Linux", "debian", "11", "5.10.0-35-amd64", "amd64", "11.1-1", "bullseye"),
    "ubuntu22": system("debian", "Ubuntu", "ubuntu", "22.04", "5.15.0-130-generic", "amd64", "22.4-0ubuntu1", "jammy"),
    "ubuntu20": system("debian", "Ubuntu", "ubuntu", "20.04", "5.4.0-200-generic", "amd64", "20.4-0ubuntu1", "focal"),
    "kylin": system("debian", "Kylin", "kylin", "v10", "5.4.18-110-generic", "amd64", "10.1-0kylin1", "", "Kylin V10 SP1"),
    "uos": system("debian", "uos", "uos", "20", "4.19.0-amd64-desktop", "amd64", "20.1-1", "eagle", "UnionTech OS Desktop 20 Pro"),
    "openeuler": system("rhel", "openEuler", "openEuler", "22.03", "5.10.0-182.0.0.95.oe2203sp3.x86_64", "x86_64", "22.3-1.oe2203sp3", "", "openEuler 22.03 (LTS-SP3)"),
    "kylin-server": system("rhel", "Kylin Linux Advanced Server", "kylin", "V10", "4.19.90-52.22.v2207.ky10.x86_64", "x86_64", "10.3-1.ky10", "", "Kylin Linux Advanced Server V10 (Lance)"),
}


def version(os, name):
    return {"openssh-server": "1:9.2p1-2+deb12u3" if os["family"] == "debian" else "8.8p1-31"}.get(name, os["versions"])


def filler(seed, n, letters="./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"):
    """Letters that mean nothing, the same for the same seed."""
    text, count = "", 0
    while len(text) < n:
        text += "".join(letters[b % len(letters)] for b in hashlib.sha256(f"{seed} {count}".encode()).digest())
        count += 1
    return text[:n]


def unit(name, command):
    return (f"[Unit]\nDescription={name}\n[Service]\nExecStart={command}\nProtectSystem=strict\nProtectHome=true\nPrivateTmp=true\n"
            "NoNewPrivileges=true\n[Install]\nWantedBy=multi-user.target\n")


LOGIN_DEFS = ("MAIL_DIR /var/mail\nPASS_MAX_DAYS 90\nPASS_MIN_DAYS 1\nPASS_MIN_LEN 10\nPASS_WARN_AGE 7\nUID_MIN 1000\nUID_MAX 60000\nGID_MIN 1000\n"
              "UMASK 027\nENCRYPT_METHOD YESCRYPT\nSHA_CRYPT_MIN_ROUNDS 65536\nHOME_MODE 0700\nLOGIN_RETRIES 3\nFAIL_DELAY 4\nCREATE_HOME yes\n")
SUDOERS = ("Defaults env_reset\nDefaults use_pty\nDefaults logfile=/var/log/sudo.log\nDefaults timestamp_timeout=5\n"
           "root ALL=(ALL:ALL) ALL\n%{group} ALL=(ALL:ALL) ALL\n")
FAILLOCK = "auth required pam_faillock.so preauth\n"
UNIX = ("auth [success=1 default=ignore] pam_unix.so\nauth [default=die] pam_faillock.so authfail\nauth requisite pam_deny.so\n"
        "auth required pam_permit.so\nauth optional pam_faildelay.so delay=4000000\n")
ACCOUNT = "account required pam_faillock.so\naccount required pam_unix.so\n"
PASSWORD = ("password requisite pam_pwquality.so retry=3\npassword required pam_pwhistory.so remember=5 use_authtok enforce_for_root\n"
            "password [success=1 default=ignore] pam_unix.so obscure use_authtok yescrypt\npassword requisite pam_deny.so\npassword required pam_permit.so\n")
SESSION = "session required pam_unix.so\nsession optional pam_lastlog.so showfailed\nsession required pam_limits.so\n"
SU = "auth sufficient pam_rootok.so\nauth required pam_wheel.so use_uid group={group}\n"
PAM = {
    "debian": {"/etc/pam.d/common-auth": FAILLOCK + UNIX, "/etc/pam.d/common-account": ACCOUNT, "/etc/pam.d/common-password": PASSWORD,
               "/etc/pam.d/common-session": SESSION, "/etc/pam.d/su": SU.format(group="sudo") + "@include common-auth\n@include common-account\n@include common-session\n",
               "/etc/pam.d/sshd": "@include common-auth\n@include common-account\n@include common-session\n@include common-password\n",
               "/etc/pam.d/login": "@include common-auth\n@include common-account\n@include common-session\n@include common-password\n",
               "/etc/pam.d/passwd": "@include common-password\n", "/etc/pam.d/sudo": "@include common-auth\n@include common-account\n@include common-session\n"},
    "rhel": {"/etc/pam.d/system-auth": FAILLOCK + UNIX + ACCOUNT + PASSWORD + SESSION, "/etc/pam.d/password-auth": FAILLOCK + UNIX + ACCOUNT + PASSWORD + SESSION,
             "/etc/pam.d/su": SU.format(group="wheel") + "auth include system-auth\naccount include system-auth\nsession include system-auth\n",
             "/etc/pam.d/sshd": "auth include password-auth\naccount include password-auth\npassword include password-auth\nsession include password-auth\n",
             "/etc/pam.d/login": "auth include system-auth\naccount include system-auth\npassword include system-auth\nsession include system-auth\n",
             "/etc/pam.d/passwd": "password include system-auth\n", "/etc/pam.d/sudo": "auth include system-auth\naccount include system-auth\nsession include system-auth\n"},
}
SSHD = ("Port 22\nProtocol 2\nPermitRootLogin no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitEmptyPasswords no\nMaxAuthTries 4\nMaxSessions 4\nMaxStartups 10:30:60\n"
        "LoginGraceTime 60\nClientAliveInterval 300\nClientAliveCountMax 2\nX11Forwarding no\nAllowTcpForwarding no\nAllowAgentForwarding no\n"
        "PermitUserEnvironment no\nIgnoreRhosts yes\nHostbasedAuthentication no\nGSSAPIAuthentication no\nUsePAM yes\nLogLevel VERBOSE\nBanner /etc/issue.net\n"
        "AllowGroups sudo wheel\nCompression no\nStrictModes yes\nCiphers aes256-gcm@openssh.com,aes128-gcm@openssh.com,aes256-ctr,aes128-ctr\n"
        "MACs hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com\nKexAlgorithms curve25519-sha256,diffie-hellman-group16-sha512\n")
SSHD_WEAK = ("Port 22\nPermitRootLogin yes\nPasswordAuthentication yes\nPermitEmptyPasswords no\nMaxAuthTries 10\nX11Forwarding yes\nUsePAM yes\n"
             "Ciphers aes256-ctr,aes128-cbc,3des-cbc\nMACs hmac-sha2-256,hmac-md5\nKexAlgorithms diffie-hellman-group14-sha256,diffie-hellman-group1-sha1\n")
SYSCTL = {
    "fs.protected_fifos": "2", "fs.protected_hardlinks": "1", "fs.protected_regular": "2", "fs.protected_symlinks": "1", "fs.suid_dumpable": "0",
    "kernel.core_pattern": "|/bin/false", "kernel.core_uses_pid": "1", "kernel.dmesg_restrict": "1", "kernel.kexec_load_disabled": "1",
    "kernel.kptr_restrict": "2", "kernel.perf_event_paranoid": "3", "kernel.randomize_va_space": "2", "kernel.sysrq": "0",
    "kernel.unprivileged_bpf_disabled": "1", "kernel.yama.ptrace_scope": "1", "net.core.bpf_jit_harden": "2",
    "net.ipv4.conf.all.accept_redirects": "0", "net.ipv4.conf.all.accept_source_route": "0", "net.ipv4.conf.all.log_martians": "1",
    "net.ipv4.conf.all.rp_filter": "1", "net.ipv4.conf.all.secure_redirects": "0", "net.ipv4.conf.all.send_redirects": "0",
    "net.ipv4.conf.default.accept_redirects": "0", "net.ipv4.conf.default.accept_source_route": "0", "net.ipv4.conf.default.log_martians": "1",
    "net.ipv4.conf.default.rp_filter": "1", "net.ipv4.conf.default.secure_redirects": "0", "net.ipv4.conf.default.send_redirects": "0",
    "net.ipv4.icmp_echo_ignore_broadcasts": "1", "net.ipv4.icmp_ignore_bogus_error_responses": "1", "net.ipv4.ip_forward": "0",
    "net.ipv4.tcp_syncookies": "1", "net.ipv6.conf.all.accept_ra": "0", "net.ipv6.conf.all.accept_redirects": "0",
    "net.ipv6.conf.all.accept_source_route": "0", "net.ipv6.conf.all.disable_ipv6": "1", "net.ipv6.conf.all.forwarding": "0",
    "net.ipv6.conf.default.accept_ra": "0", "net.ipv6.conf.default.accept_redirects": "0", "net.ipv6.conf.default.accept_source_route": "0",
    "net.ipv6.conf.default.disable_ipv6": "1", "vm.mmap_min_addr": "65536",
}
AUDITD = ("local_events = yes\nwrite_logs = yes\nlog_file = /var/log/audit/audit.log\nlog_group = root\nlog_format = ENRICHED\nflush = INCREMENTAL_ASYNC\nfreq = 50\n"
          "max_log_file = 50\nnum_logs = 30\nmax_log_file_action = rotate\nspace_left = 500\nspace_left_action = syslog\nadmin_space_left = 100\n"
          "admin_space_left_action = suspend\ndisk_full_action = suspend\ndisk_error_action = suspend\nname_format = hostname\n")
AUDIT_RULES = ("-D\n-b 8192\n-f 1\n-w /etc/passwd -p wa -k identity\n-w /etc/group -p wa -k identity\n-w /etc/shadow -p wa -k identity\n-w /etc/gshadow -p wa -k identity\n"
               "-w /etc/sudoers -p wa -k scope\n-w /etc/sudoers.d -p wa -k scope\n-w /var/log/lastlog -p wa -k logins\n-w /var/run/faillock -p wa -k logins\n"
               "-w /var/log/wtmp -p wa -k session\n-w /var/run/utmp -p wa -k session\n-w /var/log/btmp -p wa -k session\n-w /etc/localtime -p wa -k time-change\n"
               "-a always,exit -F arch=b64 -S adjtimex,settimeofday -k time-change\n-a always,exit -F arch=b64 -S init_module,finit_module,delete_module -k modules\n"
               "-a always,exit -F arch=b64 -S chmod,fchmod,fchmodat -F auid>=1000 -F auid!=unset -k perm_mod\n"
               "-a always,exit -F arch=b32 -S chmod,fchmod,fchmodat -F auid>=1000 -F auid!=unset -k perm_mod\n"
               "-a always,exit -F arch=b64 -S unlink,unlinkat,rename,renameat -F auid>=1000 -F auid!=unset -k delete\n-e 2\n")
POSTGRESQL = ("listen_addresses = '192.0.2.17,192.0.2.18'\nssl = on\nssl_min_protocol_version = 'TLSv1.2'\npassword_encryption = 'scram-sha-256'\nfsync = on\n"
              "log_connections = on\nlog_disconnections = on\nlog_line_prefix = '%m [%p] %u@%d %h '\nshared_preload_libraries = 'pgaudit'\n")
MYSQL = "[mysqld]\nuser = mysql\nbind-address = 192.0.2.15\nlocal-infile = 0\nsecure-file-priv = /var/lib/mysql-files\nlog-bin = binlog\nrequire_secure_transport = ON\n"


def nginx(is_weak):
    protocols = "TLSv1 TLSv1.1 TLSv1.2" if is_weak else "TLSv1.2 TLSv1.3"
    return (f"user www-data;\nevents {{}}\nhttp {{\n  server_tokens {'on' if is_weak else 'off'};\n  access_log /var/log/nginx/access.log;\n  error_log /var/log/nginx/error.log;\n"
            f"  ssl_protocols {protocols};\n  ssl_ciphers HIGH:!aNULL:!MD5;\n  server {{\n    listen 443 ssl default_server;\n    return 444;\n  }}\n"
            "  server {\n    listen 443 ssl;\n    server_name www.demo-hospital.example;\n    add_header Strict-Transport-Security \"max-age=31536000\" always;\n"
            "    root /srv/www;\n  }\n}\n")


def access_log(h):
    import datetime
    lines = []
    for n in range(200, -1, -1):
        at = (h.moment - datetime.timedelta(days=n)).strftime("%d/%b/%Y:09:%M:%S +0800")
        lines.append(f'198.51.100.{n % 200 + 1} - - [{at}] "GET / HTTP/1.1" 200 5120 "-" "Mozilla/5.0"\n')
    return "".join(lines)


def usb_lines(name, at):
    said = ["usb 1-2: new high-speed USB device number 5 using xhci_hcd",
            "usb 1-2: New USB device found, idVendor=0951, idProduct=1666, bcdDevice= 1.00",
            "usb 1-2: New USB device strings: Mfr=1, Product=2, SerialNumber=3", "usb 1-2: Product: DataTraveler 3.0",
            "usb 1-2: Manufacturer: Kingston", "usb 1-2: SerialNumber: 60A44C3FAC0001",
            "usb-storage 1-2:1.0: USB Mass Storage device detected"]
    return "".join(f"{at} {name} kernel: [ {9 + n}.000000] {words}\n" for n, words in enumerate(said))


def utmp(h, at):
    """One sign-in of the administrator or the user, as wtmp has it."""
    name = {"workstation": b"worker", "firewall": b"xuyiran"}.get(h.kind, b"jiangyifan")
    return struct.pack("<hxxi32s4s32s256shhiii4I20x", 7, 900, b"pts/0", b"ts/0", name, b"192.0.2.68", 0, 0, 1, int(at.timestamp()), 0, 0, 0, 0, 0)


def mountinfo(mounts):
    lines = []
    for n, line in enumerate(mounts.splitlines()):
        device, place, kind, options = line.split()[:4]
        lines.append(f"{20 + n} 1 8:{n} / {place} {options} shared:{n} - {kind} {device} rw\n")
    return "".join(lines)


# ---- rtnetlink ----

def attribute(kind, data):
    return struct.pack("<HH", 4 + len(data), kind) + data + b"\0" * (-len(data) % 4)


def message(kind, body):
    return struct.pack("<IHHII", 16 + len(body), kind, 2, 1, 0) + body


DONE = message(3, struct.pack("<i", 0))


def links():
    return b"".join(message(16, struct.pack("<BxHiII", 0, hardware, index, flags, 0) + attribute(3, name + b"\0"))
                    for name, index, hardware, flags in ((b"lo", 1, 772, 0x49), (b"eth0", 2, 1, 0x1043))) + DONE


def rtnl_address(ip):
    body = b""
    for address, index, length, label in (("127.0.0.1", 1, 8, b"lo"), (ip, 2, 26, b"eth0")):
        packed = socket.inet_aton(address)
        body += message(20, struct.pack("<BBBBI", 2, length, 0x80, 0, index) + attribute(1, packed) + attribute(2, packed) + attribute(3, label + b"\0"))
    return links() + body + DONE


def rtnl_route(ip):
    gateway = socket.inet_aton(ip.rsplit(".", 1)[0] + ".1")
    default = message(24, struct.pack("<BBBBBBBBI", 2, 0, 0, 0, 254, 3, 0, 1, 0) + attribute(5, gateway) + attribute(4, struct.pack("<I", 2)))
    return links() + default + DONE


def zone():
    """Asia/Shanghai, which has had one offset since 1991."""
    block = struct.pack(">6I", 0, 0, 0, 0, 1, 4) + struct.pack(">iBB", 28800, 0, 0) + b"CST\0"
    head = b"TZif2" + bytes(15)
    return head + block + head + block + b"\nCST-8\n"


SHANGHAI = zone()

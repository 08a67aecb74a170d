# SPDX-License-Identifier: Apache-2.0
"""hosts - root trees of invented hosts, as host:DIR sees a running one.

A line of hosts.csv makes a host; its traits are what is wrong with it, and `mended` what was
wrong at the first inspection only. Everything else
is how a careful administrator leaves it: so each finding of the demo is a trait's, or one
that this system has as delivered."""
import datetime
import gzip
import json
import os
import pathlib
import random
import sqlite3
import struct
import tempfile

import systems

LOCAL = datetime.timezone(datetime.timedelta(hours=8))


class Host:
    """What stands in the tree: path → (bytes, mode, time); `links` path → target."""

    def __init__(self, line, moment):
        self.name, self.kind, self.os = line["name"], line["class"], systems.SYSTEMS[line["os"]]
        self.ip, self.zone, self.user = line["ip"], line["zone"], line["user"]
        self.traits = set(line["traits"].split())
        if moment.month < 11:
            self.traits |= set(line["mended"].split())
        self.moment = moment
        self.dice = random.Random(f"{line['name']} {line['os']}")
        self.files, self.links, self.folders, self.owners = {}, {}, {}, {}
        self.installed = moment - datetime.timedelta(days=self.dice.randrange(500, 1500))
        self.packages = dict(self.os["packages"])
        self.processes = []  # (name, exe, unit, uid, sockets)
        self.n_sockets = 0
        self.sockets = {"tcp": [], "udp": []}

    def has(self, trait):
        return trait in self.traits

    def put(self, path, content, mode=0o644, at=None):
        data = content if isinstance(content, bytes) else content.encode()
        self.files[path] = (data, mode, at or self.installed)

    def link(self, path, target):
        self.links[path] = target

    def folder(self, path, mode=0o755):
        self.folders[path] = mode

    def package(self, *names):
        for name in names:
            self.packages[name] = systems.version(self.os, name)

    def service(self, unit, exe, uid=0, tcp=(), udp=(), text=""):
        """A program that systemd started: its unit, process and sockets."""
        self.put(f"/usr/lib/systemd/system/{unit}", text or systems.unit(unit, exe))
        if exe not in self.files:
            self.put(exe, systems.PROGRAM, 0o755)
        self.link(f"/etc/systemd/system/multi-user.target.wants/{unit}", f"/usr/lib/systemd/system/{unit}")
        inodes = []
        for protocol, ports in (("tcp", tcp), ("udp", udp)):
            for port in ports:
                address, number = port if isinstance(port, tuple) else ("0.0.0.0", port)
                self.n_sockets += 1
                inodes.append(20000 + self.n_sockets)
                self.sockets[protocol].append((address, number, uid, inodes[-1]))
        self.processes.append((exe.rsplit("/", 1)[1], exe, unit, uid, inodes))

    def write(self, top):
        """Writes the tree; all times are the host's own, so that two builds are the same."""
        top = pathlib.Path(top)
        for path, mode in self.folders.items():
            (top / path[1:]).mkdir(parents=True, exist_ok=True)
            os.chmod(top / path[1:], mode)
        for path, target in self.links.items():
            place = top / path[1:]
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(target)
        for path, (data, mode, at) in self.files.items():
            place = top / path[1:]
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
            os.chmod(place, mode)
            stamp = int(at.timestamp())
            os.utime(place, (stamp, stamp))
        if os.geteuid() == 0:
            for path, (user, group) in self.owners.items():
                os.chown(top / path[1:], user, group)
        stamp = int(self.installed.timestamp())
        for folder, _, _ in os.walk(top):
            os.utime(folder, (stamp, stamp))
        for path in self.links:
            os.utime(top / path[1:], (stamp, stamp), follow_symlinks=False)


# ---- accounts ----

ADM = 43

def accounts(h):
    people = [("worker", 1000, h.user) if h.kind == "workstation" else
              ("xuyiran", 1000, "许亦然") if h.kind == "firewall" else ("jiangyifan", 1000, "江一帆")]
    if h.has("leaver-account"):
        people.append(("luozijian", 1003, "罗子健"))
    if h.has("guest-empty"):
        people.append(("guest", 1004, "来宾"))
    if h.has("shared-account"):
        people.append(("pacs", 1005, "厂商"))
    system = systems.ACCOUNTS + h.os["accounts"]
    day = int((h.moment - datetime.timedelta(days=h.dice.randrange(5, 80))).timestamp()) // 86400
    old = day - 700
    passwd, shadow, group = [], [], []
    for name, uid, home, shell in system:
        passwd.append(f"{name}:x:{uid}:{uid}:{name}:{home}:{shell}")
        shadow.append(f"{name}:*:{old}:0:99999:7:::")
        group.append(f"{name}:x:{uid}:")
    shadow[0] = f"root:!:{day}:1:90:7:::"
    for name, uid, words in people:
        passwd.append(f"{name}:x:{uid}:{uid}:{words}:/home/{name}:/bin/bash")
        changed = old if h.has("shared-account") and name == "pacs" else day
        secret = "" if name == "guest" else f"$y$j9T${'ab12cd34ef56gh78'[:16]}.${systems.filler(h.name + name, 43)}"
        shadow.append(f"{name}:{secret}:{changed}:1:{'99999' if changed == old else '90'}:7:{'' if changed == old else '30'}::")
        group.append(f"{name}:x:{uid}:")
        h.folder(f"/home/{name}", 0o700)
        h.owners[f"/home/{name}"] = (uid, uid)
    administrators = people[0][0] + (",luozijian" if h.has("leaver-account") else "") if h.kind != "workstation" else ""
    group.append(f"{h.os['admin_group']}:x:27:{administrators}")
    for n, name in enumerate(("shadow", "adm", "systemd-journal", "users", "nogroup")):
        group.append(f"{name}:x:{ADM - 1 + n}:")
    h.put("/etc/passwd", "\n".join(passwd) + "\n")
    h.put("/etc/shadow", "\n".join(shadow) + "\n", 0o600)
    h.put("/etc/group", "\n".join(group) + "\n")
    h.put("/etc/gshadow", "".join(f"{g.split(':')[0]}:!::{g.split(':')[3]}\n" for g in group), 0o600)
    h.put("/etc/login.defs", systems.LOGIN_DEFS)
    h.put("/etc/default/useradd", "SHELL=/bin/bash\nINACTIVE=30\n")
    h.put("/etc/sudoers", systems.SUDOERS.format(group=h.os["admin_group"]), 0o440)
    for path, text in systems.PAM[h.os["family"]].items():
        h.put(path, text)
    h.put("/etc/security/pwquality.conf", "minlen = 10\nminclass = 3\nretry = 3\nenforce_for_root\n")
    h.put("/etc/security/faillock.conf", "deny = 5\nunlock_time = 900\neven_deny_root\n")
    h.folder("/root", 0o700)


# ---- the system ----

def base(h):
    o = h.os
    release = "".join(f"{k}={json.dumps(v, ensure_ascii=False)}\n" for k, v in o["release"].items())
    h.put("/usr/lib/os-release", release)
    h.link("/etc/os-release", "../usr/lib/os-release")
    h.put("/etc/hostname", h.name + "\n")
    h.put("/etc/hosts", f"127.0.0.1 localhost\n::1 localhost\n{h.ip} {h.name}\n")
    h.put("/etc/machine-id", systems.filler(h.name, 32, "0123456789abcdef") + "\n", 0o444)
    h.put("/etc/timezone", "Asia/Shanghai\n")
    h.put("/usr/share/zoneinfo/Asia/Shanghai", systems.SHANGHAI)
    h.link("/etc/localtime", "../usr/share/zoneinfo/Asia/Shanghai")
    h.put("/etc/resolv.conf", "nameserver 192.0.2.69\nnameserver 192.0.2.68\n")
    h.put("/etc/nsswitch.conf", "passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n")
    h.put("/etc/issue", "本系统仅供授权人员使用，操作将被记录。\n")
    h.put("/etc/issue.net", "本系统仅供授权人员使用，操作将被记录。\n")
    h.put("/etc/motd", "本系统仅供授权人员使用，操作将被记录。\n")
    h.put("/etc/profile", "umask 027\nreadonly TMOUT=600\nexport TMOUT\n")
    h.put("/etc/bash.bashrc" if o["family"] == "debian" else "/etc/bashrc", "umask 027\n")
    h.put("/etc/shells", "/bin/sh\n/bin/bash\n")
    h.put("/etc/securetty", "")
    h.put("/etc/security/limits.conf", "* hard core 0\n* hard maxlogins 10\n")
    h.put("/etc/fstab", "/dev/sda2 / ext4 errors=remount-ro 0 1\n/dev/sda1 /boot ext4 nodev,nosuid,noexec 0 2\n"
                        "/dev/sda3 /var ext4 nodev,nosuid 0 2\n/dev/sda4 /home ext4 nodev,nosuid 0 2\n"
                        "tmpfs /tmp tmpfs nodev,nosuid,noexec 0 0\ntmpfs /dev/shm tmpfs nodev,nosuid,noexec 0 0\n")
    h.put("/etc/crontab", "SHELL=/bin/sh\nPATH=/usr/sbin:/usr/bin:/sbin:/bin\n17 * * * * root cd / && run-parts /etc/cron.hourly\n", 0o600)
    for name in ("cron.hourly", "cron.daily", "cron.weekly", "cron.monthly", "cron.d"):
        h.folder(f"/etc/{name}", 0o700)
    h.put("/etc/cron.allow", "root\n", 0o640)
    h.put("/etc/at.allow", "root\n", 0o640)
    h.folder("/tmp", 0o1777)
    h.folder("/var/tmp", 0o1777)
    for name in ("bash", "sh", "false"):
        h.put(f"/bin/{name}", systems.PROGRAM, 0o755)
    h.link("/etc/systemd/system/ctrl-alt-del.target", "/dev/null")
    h.put("/run/systemd/system/.keep", "")
    h.put("/etc/modprobe.d/hospital.conf", "".join(
        f"install {m} /bin/false\nblacklist {m}\n" for m in
        ["cramfs", "freevxfs", "hfs", "hfsplus", "jffs2", "udf", "dccp", "sctp", "rds", "tipc", "firewire_core"]
        + ([] if h.has("usb-open") or h.has("usb-history") else ["usb_storage", "uas"])))


def kernel(h):
    for name, value in systems.SYSCTL.items():
        h.put("/proc/sys/" + name.replace(".", "/"), value + "\n", at=h.moment)
    h.put("/etc/sysctl.d/60-hospital.conf", "".join(f"{k} = {v}\n" for k, v in systems.SYSCTL.items()
                                                    if not k.startswith(("kernel.os", "kernel.host"))))
    h.put("/proc/sys/kernel/osrelease", h.os["kernel"] + "\n")
    h.put("/proc/sys/kernel/hostname", h.name + "\n")
    h.put("/proc/version", f"Linux version {h.os['kernel']} (build@{h.os['release']['ID']})\n")
    h.put("/proc/cmdline", f"BOOT_IMAGE=/boot/vmlinuz-{h.os['kernel']} root=/dev/sda2 ro quiet\n")
    h.put("/boot/vmlinuz-" + h.os["kernel"], b"\0" * 64, 0o600)
    h.put(f"/lib/modules/{h.os['kernel']}/modules.builtin", "kernel/fs/ext4/ext4.ko\n")
    h.put(f"/lib/modules/{h.os['kernel']}/modules.builtin.modinfo", "ext4.license=GPL\0")
    h.put("/proc/modules", "ext4 999424 3 - Live 0x0000000000000000\nnf_tables 300000 100 - Live 0x0000000000000000\n")
    up = h.dice.randrange(20, 90) * 86400
    h.put("/proc/uptime", f"{up}.00 {up}.00\n")
    h.put("/proc/stat", f"cpu 1 2 3 4 5 6 7 0 0 0\nbtime {int(h.moment.timestamp()) - up}\n")
    h.put("/proc/meminfo", "MemTotal: 8000000 kB\nMemFree: 4000000 kB\nMemAvailable: 6000000 kB\n")
    h.put("/proc/cpuinfo", "processor\t: 0\nvendor_id\t: GenuineIntel\nflags\t\t: fpu nx smep smap pae lm\nbugs\t\t:\n\n")
    h.put("/proc/swaps", "Filename Type Size Used Priority\n")
    mounts = ("/dev/sda2 / ext4 rw,relatime 0 0\n/dev/sda1 /boot ext4 rw,nosuid,nodev,noexec 0 0\n"
              "/dev/sda3 /var ext4 rw,nosuid,nodev 0 0\n/dev/sda4 /home ext4 rw,nosuid,nodev 0 0\n"
              "tmpfs /tmp tmpfs rw,nosuid,nodev,noexec 0 0\ntmpfs /dev/shm tmpfs rw,nosuid,nodev,noexec 0 0\n"
              "proc /proc proc rw,nosuid,nodev,noexec,hidepid=invisible 0 0\nsysfs /sys sysfs rw,nosuid,nodev,noexec 0 0\n")
    h.put("/proc/mounts", mounts)
    h.put("/proc/1/mounts", mounts)
    h.put("/proc/1/mountinfo", systems.mountinfo(mounts))
    h.put("/proc/self/mountinfo", systems.mountinfo(mounts))
    h.put("/sys/kernel/security/lsm", "lockdown,capability,yama,apparmor\n")
    h.put("/sys/module/apparmor/parameters/enabled", "Y\n")
    h.put("/sys/kernel/security/apparmor/profiles", "/usr/sbin/sshd (enforce)\n/usr/sbin/nginx (enforce)\n")


def packages(h):
    stamp = h.moment - datetime.timedelta(days=210 if h.has("no-updates") else 3)
    if h.os["family"] == "debian":
        h.put("/var/lib/dpkg/status", "".join(
            f"Package: {name}\nStatus: install ok installed\nPriority: optional\nSection: admin\nInstalled-Size: 100\n"
            f"Maintainer: packagers\nArchitecture: {h.os['arch']}\nVersion: {version}\nDescription: {name}\n\n"
            for name, version in sorted(h.packages.items())), at=stamp)
        h.folder("/var/lib/dpkg/info")
        h.put("/etc/apt/sources.list", h.os["sources"])
        for suite in h.os["suites"]:
            place = f"/var/lib/apt/lists/{h.os['list']}_dists_{suite}"
            newer = f"Package: openssl\nArchitecture: {h.os['arch']}\nVersion: {h.os['versions']}+security1\n\n" if h.has("no-updates") else ""
            label = "Debian-Security" if "security" in suite else h.os["release"]["NAME"]
            h.put(f"{place}_InRelease", f"Origin: {h.os['release']['NAME']}\nLabel: {label}\nSuite: {suite}\nCodename: {suite}\n"
                                        f"Date: {stamp:%a, %d %b %Y %H:%M:%S} UTC\n", at=stamp)
            h.put(f"{place}_main_binary-{h.os['arch']}_Packages", newer, at=stamp)
        h.put("/var/log/dpkg.log", "".join(f"{stamp:%Y-%m-%d} 03:1{i}:00 status installed tzdata:all 2024a\n" for i in range(3)), at=stamp)
        h.put("/usr/lib/systemd/system/apt-daily-upgrade.timer", "[Timer]\nOnCalendar=*-*-* 6:00\n[Install]\nWantedBy=timers.target\n")
        h.put("/usr/lib/systemd/system/apt-daily-upgrade.service", systems.unit("apt-daily-upgrade.service", "/usr/lib/apt/apt.systemd.daily install"))
        h.put("/usr/lib/systemd/system/unattended-upgrades.service", systems.unit("unattended-upgrades.service", "/usr/share/unattended-upgrades/unattended-upgrade-shutdown"))
        if not h.has("no-updates"):
            h.link("/etc/systemd/system/timers.target.wants/apt-daily-upgrade.timer", "/usr/lib/systemd/system/apt-daily-upgrade.timer")
            h.link("/etc/systemd/system/multi-user.target.wants/unattended-upgrades.service", "/usr/lib/systemd/system/unattended-upgrades.service")
        h.put("/etc/apt/apt.conf.d/20auto-upgrades", 'APT::Periodic::Update-Package-Lists "1";\nAPT::Periodic::Unattended-Upgrade "1";\n')
    else:
        h.put("/var/lib/rpm/rpmdb.sqlite", rpm_database(h), at=stamp)
        h.put("/etc/yum.repos.d/base.repo", "[base]\nname=base\nbaseurl=https://mirror.demo-hospital.example/base\ngpgcheck=1\nenabled=1\n")


def rpm_database(h):
    def header(name, version):
        version, _, release = version.partition("-")
        values, entries = b"", []
        for tag, kind, value in ((1000, 6, name), (1001, 6, version), (1002, 6, release), (1008, 4, int(h.installed.timestamp())),
                                 (1022, 6, h.os["arch"]), (1044, 6, f"{name}-{version}-{release}.src.rpm")):
            if kind == 4:
                values += b"\0" * (-len(values) % 4)
            entries.append(struct.pack(">IIII", tag, kind, len(values), 1))
            values += struct.pack(">I", value) if kind == 4 else value.encode() + b"\0"
        return struct.pack(">II", len(entries), len(values)) + b"".join(entries) + values
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "rpmdb.sqlite")
        db = sqlite3.connect(path)
        db.execute("CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT,blob BLOB NOT NULL)")
        db.executemany("INSERT INTO Packages (blob) VALUES (?)", [(header(*p),) for p in sorted(h.packages.items())])
        db.commit()
        db.close()
        return path.read_bytes()


# ---- services ----

def sshd(h):
    weak = h.has("weak-sshd")
    h.put("/usr/sbin/sshd", systems.PROGRAM + b"OpenSSH_9.2p1\0", 0o755)
    h.put("/etc/ssh/sshd_config", systems.SSHD_WEAK if weak else systems.SSHD, 0o600)
    for kind in ("ed25519", "rsa"):
        h.put(f"/etc/ssh/ssh_host_{kind}_key.pub", f"ssh-{kind} AAAA{systems.filler(h.name + kind, 64)} {h.name}\n")
    h.package("openssh-server")
    h.service("ssh.service" if h.os["family"] == "debian" else "sshd.service", "/usr/sbin/sshd", tcp=[22])


def clock(h):
    server = "ntp.example.net" if h.has("time-server") else "192.0.2.69"
    path = "/etc/chrony/chrony.conf" if h.os["family"] == "debian" else "/etc/chrony.conf"
    h.put(path, f"server {server} iburst\nserver 192.0.2.68 iburst\nmakestep 1 3\ndriftfile /var/lib/chrony/drift\nrtcsync\n"
                + ("allow 192.0.2.0/24\n" if h.has("time-server") else "port 0\ncmdport 0\n"))
    h.put("/var/lib/chrony/drift", "1.5 0.02\n", at=h.moment - datetime.timedelta(minutes=20))
    h.package("chrony")
    h.service("chrony.service" if h.os["family"] == "debian" else "chronyd.service", "/usr/sbin/chronyd",
              udp=[123] if h.has("time-server") else [])
    h.put("/.zicha/timex", "status=8193\nmaximum_error_us=500\n")


def antivirus(h):
    if h.has("no-antivirus"):
        return
    age = h.dice.randrange(38, 120) if h.has("old-antivirus") else h.dice.randrange(0, 6)
    built = h.moment - datetime.timedelta(days=age)
    for name, days in (("main", 300), ("daily", 0), ("bytecode", 100)):
        at = built - datetime.timedelta(days=days)
        h.put(f"/var/lib/clamav/{name}.cvd", f"ClamAV-VDB:{at:%d %b %Y %H-%M} +0800:{27000 - days}:2049:90:{'0' * 32}:signature:builder:1".ljust(512), at=at)
    h.put("/usr/bin/clamscan", systems.PROGRAM, 0o755)
    h.put("/etc/clamav/clamd.conf", "OnAccessPrevention yes\nOnAccessIncludePath /home\nLocalSocket /run/clamav/clamd.ctl\n")
    h.package("clamav", "clamav-daemon", "clamav-freshclam")
    h.service("clamav-daemon.service", "/usr/sbin/clamd", 107)
    h.service("clamav-clamonacc.service", "/usr/sbin/clamonacc")
    h.service("clamav-freshclam.service", "/usr/bin/freshclam", 107)


# Who may reach a port: the bastion's network, and the application servers.
FROM = {22: ("192.0.2.64", 27), 1521: ("192.0.2.10", 32), 5432: ("192.0.2.12", 32), 3306: ("192.0.2.14", 32)}


def firewall(h, ports):
    """An nftables ruleset as `nft -j list ruleset` tells it, and the file it came from."""
    if h.has("no-firewall"):
        h.put("/.zicha/nft-ruleset", json.dumps({"nftables": [{"metainfo": {"version": "1.0.6", "json_schema_version": 1}}]}))
        return
    rules = [{"metainfo": {"version": "1.0.6", "json_schema_version": 1}}, {"table": {"family": "inet", "name": "filter", "handle": 1}}]
    policy = {"input": "accept" if h.has("fw-accept") else "drop", "forward": "drop", "output": "accept"}
    for n, (name, verdict) in enumerate(policy.items()):
        rules.append({"chain": {"family": "inet", "table": "filter", "name": name, "handle": n + 1, "type": "filter",
                                "hook": name, "prio": 0, "policy": verdict}})

    def rule(chain, *expr):
        rules.append({"rule": {"family": "inet", "table": "filter", "chain": chain, "handle": len(rules) + 10, "expr": list(expr)}})

    def match(left, right, op="=="):
        return {"match": {"op": op, "left": left, "right": right}}

    accept, drop = {"accept": None}, {"drop": None}
    rule("input", match({"meta": {"key": "iifname"}}, "lo"), accept)
    rule("input", match({"payload": {"protocol": "ip", "field": "saddr"}}, {"prefix": {"addr": "127.0.0.0", "len": 8}}), drop)
    rule("input", match({"ct": {"key": "state"}}, ["established", "related"], "in"), accept)
    text = "    iifname lo accept\n    ip saddr 127.0.0.0/8 drop\n    ct state established,related accept\n"
    for port in ports:
        network, size = FROM.get(port, (None, 0))
        where = [match({"payload": {"protocol": "ip", "field": "saddr"}}, {"prefix": {"addr": network, "len": size}})] if network else []
        rule("input", *where, match({"payload": {"protocol": "tcp", "field": "dport"}}, port), accept)
        text += "    " + (f"ip saddr {network}/{size} " if network else "") + f"tcp dport {port} accept\n"
    if h.kind == "firewall":
        for port in (80, 443, 1521, 5432):
            rule("forward", match({"payload": {"protocol": "tcp", "field": "dport"}}, port), accept)
    h.put("/.zicha/nft-ruleset", json.dumps({"nftables": rules}))
    h.put("/etc/nftables.conf", f"flush ruleset\ntable inet filter {{\n  chain input {{\n    type filter hook input priority 0; policy {policy['input']};\n{text}  }}\n"
                                "  chain forward {\n    type filter hook forward priority 0; policy drop;\n  }\n}\n", 0o600)
    h.package("nftables")
    h.put("/usr/sbin/nft", systems.PROGRAM, 0o755)
    h.put("/usr/lib/systemd/system/nftables.service", systems.unit("nftables.service", "/usr/sbin/nft -f /etc/nftables.conf"))
    h.link("/etc/systemd/system/sysinit.target.wants/nftables.service", "/usr/lib/systemd/system/nftables.service")


def network(h):
    """rtnetlink's messages: the interfaces, their addresses, the routes."""
    h.put("/.zicha/rtnl-address", systems.rtnl_address(h.ip))
    h.put("/.zicha/rtnl-route", systems.rtnl_route(h.ip))
    for name, mac in (("lo", "00:00:00:00:00:00"), ("eth0", "00:00:5e:00:53:01")):
        for key, value in (("address", mac), ("flags", "0x1003"), ("type", "772" if name == "lo" else "1"), ("operstate", "up"),
                           ("mtu", "1500"), ("ifindex", "1" if name == "lo" else "2")):
            h.put(f"/sys/class/net/{name}/{key}", value + "\n")
    ports = sorted({p[1] for p in h.sockets["tcp"] if p[0] != "127.0.0.1"})
    firewall(h, ports)


def processes(h):
    h.processes.insert(0, ("systemd", "/usr/lib/systemd/systemd", None, 0, []))
    for i, (name, exe, unit, uid, inodes) in enumerate(h.processes):
        pid = 1 if i == 0 else 500 + i * 11
        h.put(f"/proc/{pid}/comm", name[:15] + "\n")
        h.put(f"/proc/{pid}/cmdline", f"{exe}\0")
        h.put(f"/proc/{pid}/cgroup", "0::/init.scope\n" if i == 0 else f"0::/system.slice/{unit}\n")
        h.put(f"/proc/{pid}/stat", f"{pid} ({name[:15]}) S {0 if i == 0 else 1} {pid} {pid} 0 -1 4194560 100 0 0 0 1 2 0 0 20 0 1 0 {pid} 0 0\n")
        h.put(f"/proc/{pid}/status", f"Name:\t{name[:15]}\nUmask:\t0022\nState:\tS (sleeping)\nTgid:\t{pid}\nPid:\t{pid}\nPPid:\t{0 if i == 0 else 1}\n"
                                     f"Uid:\t{uid}\t{uid}\t{uid}\t{uid}\nGid:\t{uid}\t{uid}\t{uid}\t{uid}\nVmRSS:\t    9000 kB\n")
        h.link(f"/proc/{pid}/exe", exe)
        h.folder(f"/proc/{pid}/fd")
        h.put(f"/proc/{pid}/maps", "")
        for n, inode in enumerate(inodes):
            h.link(f"/proc/{pid}/fd/{n + 3}", f"socket:[{inode}]")
    for protocol, state in (("tcp", "0A"), ("udp", "07")):
        lines = ["  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode"]
        for n, (address, port, uid, inode) in enumerate(h.sockets[protocol]):
            number = "".join(f"{int(x):02X}" for x in reversed(address.split(".")))
            lines.append(f"   {n}: {number}:{port:04X} 00000000:0000 {state} 00000000:00000000 00:00000000 00000000 {uid:5}        0 {inode} 1 0000000000000000 100 0 0 10 0")
        h.put(f"/proc/net/{protocol}", "\n".join(lines) + "\n")
        h.put(f"/proc/net/{protocol}6", lines[0] + "\n")


# ---- logs ----

def logs(h):
    days = 12 if h.has("log-12") else 400 if h.has("log-400") else h.dice.randrange(185, 300)
    names = ("syslog", "auth.log", "kern.log") if h.os["family"] == "debian" else ("messages", "secure", "cron")
    end = h.moment - datetime.timedelta(minutes=7)
    for name in names:
        lines = {0: [], 1: []}
        for hour in range(days * 24, -1, -8):
            at = end - datetime.timedelta(hours=hour)
            words = "CRON[901]: pam_unix(cron:session): session opened for user root" if name in ("auth.log", "secure") else "systemd[1]: Started daily activities."
            lines[hour > 7 * 24].append(f"{at.astimezone(LOCAL).isoformat(timespec='seconds')} {h.name} {words}\n")
        if name in ("kern.log", "messages") and h.has("usb-history"):
            lines[1].append(systems.usb_lines(h.name, (end - datetime.timedelta(days=8)).astimezone(LOCAL).isoformat(timespec="seconds")))
        h.put(f"/var/log/{name}", "".join(lines[0]), 0o640 if h.os["family"] == "debian" else 0o600, end)
        if h.os["family"] == "debian":
            h.owners[f"/var/log/{name}"] = (0, ADM)
        h.put(f"/var/log/{name}.1.gz", gzip.compress("".join(lines[1]).encode(), mtime=0), 0o600, end - datetime.timedelta(days=7))
    h.put("/etc/logrotate.conf", "weekly\nrotate 52\ncreate 0600 root root\ncompress\ninclude /etc/logrotate.d\n")
    h.put("/etc/logrotate.d/rsyslog", "/var/log/syslog\n/var/log/auth.log\n/var/log/kern.log\n/var/log/messages\n/var/log/secure\n"
                                      "{\n  weekly\n  rotate 52\n  maxage 400\n  compress\n  missingok\n}\n")
    target = "" if h.has("log-server") else "*.* @@192.0.2.67:6514\n"
    if h.os["family"] == "debian" and target:
        target = ("$DefaultNetstreamDriver gtls\n$DefaultNetstreamDriverCAFile /etc/ssl/ca.pem\n$ActionSendStreamDriverMode 1\n"
                  "$ActionSendStreamDriverAuthMode x509/name\n$ActionSendStreamDriverPermittedPeer logs\n") + target
    h.put("/etc/rsyslog.conf", "$FileCreateMode 0600\nauth,authpriv.* /var/log/auth.log\n*.*;auth,authpriv.none /var/log/syslog\nkern.* /var/log/kern.log\n" + target)
    h.package("rsyslog", "rsyslog-gnutls", "logrotate")
    h.put("/usr/lib/systemd/system/logrotate.timer", "[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target\n")
    h.put("/usr/lib/systemd/system/logrotate.service", systems.unit("logrotate.service", "/usr/sbin/logrotate /etc/logrotate.conf"))
    h.link("/etc/systemd/system/timers.target.wants/logrotate.timer", "/usr/lib/systemd/system/logrotate.timer")
    h.service("rsyslog.service", "/usr/sbin/rsyslogd", tcp=[6514] if h.has("log-server") else [])
    h.service("cron.service" if h.os["family"] == "debian" else "crond.service", "/usr/sbin/cron")
    h.put("/var/log/wtmp", b"".join(systems.utmp(h, end - datetime.timedelta(days=d)) for d in range(min(days, 240), 0, -1)), 0o600, end)
    h.put("/var/log/btmp", b"", 0o600, end)


def audit(h):
    h.package("auditd" if h.os["family"] == "debian" else "audit")
    h.put("/etc/audit/auditd.conf", systems.AUDITD, 0o600)
    h.put("/etc/audit/rules.d/hospital.rules", systems.AUDIT_RULES, 0o600)
    h.put("/etc/audit/audit.rules", systems.AUDIT_RULES, 0o600)
    h.service("auditd.service", "/usr/sbin/auditd", text=systems.unit("auditd.service", "/usr/sbin/auditd").replace(
        "[Install]", "ExecStartPost=-/sbin/augenrules --load\n[Install]"))
    h.folder("/var/log/audit", 0o700)
    lines = []
    end = h.moment - datetime.timedelta(minutes=9)
    for n in range(12 if h.has("log-12") else 190):
        at = int((end - datetime.timedelta(days=190 - n if not h.has("log-12") else 12 - n)).timestamp())
        lines.append(f"type=USER_START msg=audit({at}.123:{n + 100}): pid=900 uid=0 auid=0 ses=1 msg='op=PAM:session_open acct=\"root\" res=success'\n")
    h.put("/var/log/audit/audit.log", "".join(lines), 0o600, end)


# ---- what a host is for ----

def purpose(h):
    if h.dice.random() > 0.2:
        h.package("rear" if h.kind != "workstation" else "timeshift")
    if h.has("java-app"):
        h.service("tomcat9.service", "/usr/lib/jvm/java-11/bin/java", 998, tcp=[8443])
    if h.has("oracle"):
        h.service("oracle.service", "/opt/oracle/bin/tnslsnr", 54321, tcp=[(h.ip, 1521)])
    if h.has("postgresql"):
        h.package("postgresql-15")
        h.put("/etc/postgresql/15/main/postgresql.conf", systems.POSTGRESQL)
        h.put("/etc/postgresql/15/main/pg_hba.conf", "local all postgres peer\nhostssl all all 192.0.2.12/32 scram-sha-256\n", 0o600)
        h.service("postgresql.service", "/usr/lib/postgresql/15/bin/postgres", 110, tcp=[(h.ip, 5432)])
    if h.has("mysql"):
        h.package("mysql-server-8.0")
        h.put("/etc/mysql/mysql.conf.d/mysqld.cnf", systems.MYSQL)
        h.service("mysql.service", "/usr/sbin/mysqld", 111, tcp=[(h.ip if h.name == "emr-db" else "127.0.0.1", 3306)])
    if h.has("nginx"):
        h.package("nginx")
        h.put("/etc/nginx/nginx.conf", systems.nginx(h.has("weak-tls")))
        h.put("/var/log/nginx/access.log", systems.access_log(h), 0o600, h.moment)
        h.service("nginx.service", "/usr/sbin/nginx", tcp=[80, 443])
    if h.has("backup"):
        for n in range(14):
            at = h.moment - datetime.timedelta(days=n, hours=8)
            h.put(f"/var/backups/his/his-full-{at:%Y%m%d}.dmp.gz.gpg", bytes(4096), 0o600, at)
    if h.has("dumps"):
        engine = "postgresql" if h.has("postgresql") else "mysql"
        for n in range(14):
            at = h.moment - datetime.timedelta(days=n, hours=7)
            h.put(f"/var/backups/{engine}/{h.name}-{at:%Y%m%d}.sql.gz", gzip.compress(b"-- dump complete\n" * 400, mtime=0), 0o600, at)
    if h.has("p2p"):
        h.package("transmission-gtk")


def desktop(h):
    h.package("lightdm", "libreoffice-core", "his-client")
    seat = "[Seat:*]\nallow-guest=false\ngreeter-hide-users=true\n"
    if h.has("auto-login"):
        seat += "autologin-user=worker\nautologin-user-timeout=0\n"
    h.put("/etc/lightdm/lightdm.conf", seat)
    lock = "false" if h.has("no-lock") else "true"
    h.put("/etc/dconf/profile/user", "user-db:user\nsystem-db:local\n")
    h.put("/etc/dconf/db/local.d/00-lock", f"[org/gnome/desktop/screensaver]\nlock-enabled={lock}\nlock-delay=uint32 0\n"
                                           "[org/gnome/desktop/session]\nidle-delay=uint32 600\n")
    h.service("lightdm.service", "/usr/sbin/lightdm")


# What an agent without rights cannot read: failed, so its checks are unknown and never pass.
UNSEEN = ("/etc/shadow", "/etc/gshadow", "/etc/sudoers")


def make(line, moment):
    h = Host(line, moment)
    accounts(h)
    base(h)
    kernel(h)
    if h.kind != "workstation":
        sshd(h)
    else:
        desktop(h)
    if h.kind != "workstation" or h.dice.random() > 0.15:
        audit(h)
    clock(h)
    antivirus(h)
    logs(h)
    purpose(h)
    packages(h)
    network(h)
    processes(h)
    if h.has("unseen"):
        for path in UNSEEN:
            h.files[path] = (h.files[path][0], 0, h.files[path][2])
    return h

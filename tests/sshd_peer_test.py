#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""sshd_peer_test ZICHA - what the table sshd_config says against what sshd itself says.

For an empty file and for generated ones (with Include and Match), every value in
force must be that of `sshd -T`. Skipped where there is no sshd of Debian 12. N and
SEED in the environment ask for more and other files."""
import csv
import io
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ending  # noqa: E402, F401

# What sshd prints in a form of its own, or what depends on the machine.
NOT_COMPARED = {"listenaddress", "hostkey", "debianbanner", "maxstartups"}
# sshd prints each argument of these on a line of its own.
SPLIT = {"acceptenv", "allowusers", "denyusers", "allowgroups", "denygroups", "setenv"}

LINES = """
PermitRootLogin no|PermitRootLogin YES|permitrootlogin=without-password|PermitRootLogin "forced-commands-only"
Port 22|Port = 2200|LoginGraceTime 1m30s|LoginGraceTime 2h|ClientAliveInterval 5m|ClientAliveInterval 30
Ciphers aes256-ctr,aes128-ctr|Ciphers +aes256-cbc|Ciphers -*-ctr|Ciphers ^aes256-gcm@openssh.com
MACs hmac-sha2-512|MACs -*sha1*,umac-64*|KexAlgorithms +diffie-hellman-group1-sha1
KexAlgorithms -diffie-hellman-group*|HostKeyAlgorithms ssh-ed25519|HostKeyAlgorithms +ssh-rsa
PubkeyAcceptedKeyTypes +ssh-rsa|PubkeyAcceptedAlgorithms ^rsa-sha2-512|CASignatureAlgorithms -ssh-ed25519
AcceptEnv LANG LC_*|AcceptEnv FOO|AllowUsers root alice|AllowUsers "bob" # c|DenyUsers eve|AllowGroups a b
X11Forwarding yes|x11forwarding no|PermitEmptyPasswords yes|PasswordAuthentication no|UsePAM yes
ChallengeResponseAuthentication no|KbdInteractiveAuthentication yes|Banner /etc/issue|Banner "/etc/is sue"
ForceCommand /bin/x "a b" # c|MaxAuthTries 3|MaxSessions 2|AllowTcpForwarding Local|GatewayPorts clientspecified
AuthorizedKeysFile .ssh/k /etc/k/%u|StrictModes no|PermitTunnel Point-to-point|TCPKeepAlive no|KeepAlive yes
AuthenticationMethods publickey,password publickey|PermitUserEnvironment yes|Compression delayed
VersionAddendum a b c|IgnoreRhosts shosts-only|HostbasedAuthentication yes|PermitTTY no|UseDNS yes
SetEnv A=b C=d|SetEnv E=f|RekeyLimit 1G 1h|RekeyLimit default none|RekeyLimit 512m 90|IPQoS none|PrintMotd no|ChrootDirectory /srv|DisableForwarding yes
Subsystem sftp internal-sftp -l INFO|SyslogFacility AUTHPRIV|LogLevel VERBOSE|StreamLocalBindUnlink yes
"""
CHOICE = [x for line in LINES.split("\n") for x in line.split("|") if x]
# sshd prints the numbers behind the words.
OWN_FORM = {"ipqos"}


def known_to_sshd(config):
    p = subprocess.run(["/usr/sbin/sshd", "-T", "-f", config, "-C", "user=root,host=h,addr=10.9.8.7"],
                       capture_output=True, text=True)
    if p.returncode:
        return None
    values = {}
    for line in p.stdout.splitlines():
        key, _, value = line.partition(" ")
        values.setdefault(key, []).append(value)
    values["permitrootlogin"] = [v.replace("without-password", "prohibit-password")
                                 for v in values["permitrootlogin"]]
    return values


def known_to_zicha(zicha, root):
    p = subprocess.run([zicha, "query", "SELECT key, value FROM sshd_config WHERE match = ''",
                        "root:" + root, "--format", "csv"], capture_output=True, text=True)
    if p.returncode:
        sys.exit("zicha query: " + p.stderr)
    values = {}
    for row in csv.DictReader(io.StringIO(p.stdout)):
        parts = row["value"].split() if row["key"] in SPLIT else [row["value"]]
        values.setdefault(row["key"], []).extend(parts)
    return values


def generate(rng):
    lines = rng.sample(CHOICE, rng.randint(1, 12))
    if rng.random() < 0.3:
        lines.insert(rng.randrange(len(lines) + 1), "Include more.d/*.conf")
    if rng.random() < 0.3:
        lines += ["Match User nobody", "\tX11Forwarding yes", "\tBanner none", "Match All"]
        lines += rng.sample(["PermitRootLogin yes", "X11Forwarding no", "MaxAuthTries 2", "PrintMotd no",
                             "AllowUsers carol", "AcceptEnv BAR"], 3)
    return "\n".join(lines) + "\n", "\n".join(rng.sample(CHOICE, 4)) + "\n"


def compare(zicha, place, config, included):
    etc = os.path.join(place, "etc/ssh")
    os.makedirs(etc + "/more.d", exist_ok=True)
    # sshd looks for relative includes in the machine's own /etc/ssh.
    with open(etc + "/sshd_config", "w") as f:
        f.write(config)
    with open(place + "/for_sshd", "w") as f:
        f.write(config.replace("more.d/", etc + "/more.d/"))
    with open(etc + "/more.d/a.conf", "w") as f:
        f.write(included)
    theirs = known_to_sshd(place + "/for_sshd")
    if theirs is None:
        return None
    ours = known_to_zicha(zicha, place)
    wrong = []
    for key in sorted(set(theirs) | set(ours)):
        a, b = theirs.get(key, []), ours.get(key, [])
        if key in NOT_COMPARED or sorted(a) == sorted(b) or (key in OWN_FORM and b):
            continue
        wrong.append("%s: sshd %r, zicha %r" % (key, a, b))
    return wrong


def skip(why):
    print("1..0 # SKIP " + why)
    return 0


def main():
    if not os.path.exists("/usr/sbin/sshd"):
        return skip("no sshd to compare with")
    version = subprocess.run(["/usr/sbin/sshd", "-V"], capture_output=True, text=True).stderr
    if "OpenSSH_9.2" not in version:
        return skip("sshd is not that of Debian 12")
    if os.geteuid() == 0:
        os.makedirs("/run/sshd", exist_ok=True)
    rng = random.Random(os.environ.get("SEED", "1"))
    failed = compared = 0
    with tempfile.TemporaryDirectory() as place:
        for i in range(int(os.environ.get("N", "25"))):
            config, included = ("", "") if i == 0 else generate(rng)
            wrong = compare(sys.argv[1], place, config, included)
            if wrong is None:  # sshd does not take every file that we make
                continue
            compared += 1
            failed += bool(wrong)
            print("%sok %d - settings in force are those of sshd -T" % ("not " if wrong else "", compared))
            for line in wrong + (config + "--- a.conf\n" + included).split("\n") if wrong else []:
                print("# " + line)
    if not compared:
        return skip("sshd took no file")
    print("1..%d" % compared)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""traffic_live_test ZICHA - capture: and `zicha watch` on an interface: what passes is judged, VLANs are kept, what was lost is said.

Needs root; skipped where there is none."""
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab")]
import asking  # noqa: E402
import lab as labs  # noqa: E402
import packets as p  # noqa: E402
from patience import HANG, wait_for, with_time  # noqa: E402
import tap  # noqa: E402

FTP_SERVER = "import socket\ns=socket.create_server(('', 21))\nwhile 1:\n c,_=s.accept()\n c.sendall(b'220 x\\r\\n')\n c.recv(99)\n c.sendall(b'331\\r\\n')\n c.recv(99)"
FTP_CLIENT = "import socket\nc=socket.create_connection(('10.9.0.2', 21))\nc.recv(99)\nc.sendall(b'USER wang\\r\\n')\nc.recv(99)\nc.sendall(b'PASS secret\\r\\n')"
TAG, SERVICE_TAG = 0x8100, 0x88a8
FLOOD = 6000  # frames of 1,400 bytes: eight times the smallest ring


def build():
    lab = labs.Lab("10.9.0.0/24", "w")
    lab.host("scan", 1)
    lab.host("other", 2, commands=[[sys.executable, "-c", FTP_SERVER]])
    return lab


def begin(lab, *words):
    """In a session of its own, so that all of it can be stopped."""
    return subprocess.Popen(["ip", "netns", "exec", lab.by_name["scan"].space, tap.ZICHA, *words, "--lang", "en"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            start_new_session=True, env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=tap.SOURCE))


def listens(lab, sensor):
    """Until a sensor in `scan` hears packets of an interface, beside the lab's own capture; or has ended."""
    def is_so():
        if sensor.poll() is not None:
            return True
        with lab.inside(lab.by_name["scan"]), open("/proc/thread-self/net/packet", encoding="ascii") as f:
            return sum(line.split()[5] == "1" for line in f.readlines()[1:]) > 1  # the column R: it runs
    wait_for(is_so)


def send(lab, frames):
    with lab.inside(lab.by_name["other"]):
        s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
    s.bind(("eth0", 0))
    for frame in frames:
        s.send(frame)
    s.close()


def frame(source, vlans, payload=b"x"):
    return p.ethernet(p.mac(2), p.mac(3), 0x0800, p.ip(source, "10.9.0.1", 17, p.udp(4000, 4001, payload)), vlans)


def test_watch(lab):
    watch = begin(lab, "watch", "--interface", "eth0", "--every", "2", "--format", "json")
    listens(lab, watch)
    lab.run("scan", [sys.executable, "-c", FTP_CLIENT])
    out = ""
    while '"interval"' not in out:
        out += watch.stdout.readline() or '"interval"'
    watch.send_signal(signal.SIGINT)
    out += watch.communicate(timeout=HANG)[0]
    lines = [json.loads(line) for line in out.splitlines()]
    tap.ok(("cleartext", "10.9.0.1", "ftp wang") in [(x.get("kind"), x.get("host"), x.get("detail")) for x in lines], "a password is seen as it passes", out)
    intervals = [x for x in lines if x["type"] == "interval"]
    tap.ok(len(intervals) >= 2 and sum(x["packets"] for x in intervals) >= 8, "intervals follow one another until Ctrl-C", out)
    tap.ok(any("traffic-cleartext-passwords" in x["failed"] for x in intervals) and watch.returncode == 1, "and are judged", out, watch.returncode)


def test_capture(lab):
    got, said, _ = asking.ask(lab, "SELECT source, dropped FROM net_capture", "capture:eth0", "traffic.seconds=1")
    tap.equal(got, [("eth0", "0")], "an interface for a second", said)
    _, said, status = asking.ask(lab, "SELECT 1 FROM net_flows", "capture:nowhere")
    tap.ok(status == 2 and "nowhere" in said, "an interface that is not there", said)


def test_vlans(lab):
    """The kernel takes tags out of frames."""
    want = [("10.9.0.5", ""), ("10.9.0.6", "7"), ("10.9.0.7", "4094"), ("10.9.0.8", "9"), ("10.9.0.9", "")]

    def look(seconds):
        sensor = begin(lab, "query", "SELECT client, vlan FROM net_flows WHERE server_port = 4001 ORDER BY client", "capture:eth0", "--set", f"traffic.seconds={seconds}", "--format", "csv")
        listens(lab, sensor)
        send(lab, [frame("10.9.0.5", ()), frame("10.9.0.6", [(7, TAG)]), frame("10.9.0.7", [(0xe000 | 4094, TAG)]), frame("10.9.0.8", [(5, SERVICE_TAG), (9, TAG)]), frame("10.9.0.9", [(0xe000, TAG)])])
        out, said = sensor.communicate(timeout=HANG)
        return asking.table(out) == want, asking.table(out), said
    _, got, said = with_time(look, 2, 20)
    tap.equal(got, want, "each conversation has the VLAN that it is in, the inner one of two", said)


def test_lost(lab):
    """A sensor that cannot keep up, for it is stopped while more comes than the ring holds."""
    def look(seconds):
        sensor = begin(lab, "query", "SELECT dropped, packets FROM net_capture", "capture:eth0", "--set", f"traffic.seconds={seconds}", "--set", "traffic.ring=1", "--format", "csv")
        listens(lab, sensor)
        with contextlib.suppress(ProcessLookupError):  # it has ended
            os.killpg(sensor.pid, signal.SIGSTOP)
            send(lab, [frame("10.9.0.5", (), b"x" * 1350)] * FLOOD)
            os.killpg(sensor.pid, signal.SIGCONT)
        out, said = sensor.communicate(timeout=HANG)
        (lost, seen), = asking.table(out) or [("0", "0")]
        return int(lost) > FLOOD / 2 and int(seen) > 0 and FLOOD <= int(lost) + int(seen) < FLOOD + 100, sensor, lost, out, said
    held, sensor, lost, out, said = with_time(look, 3, 30)
    tap.ok(held, "packets that the kernel had no room for are counted", out, said)
    tap.ok(sensor.returncode == 2 and f"{lost} packets were lost" in said, "and said", said, sensor.returncode)


asking.run(build, (test_watch, test_capture, test_vlans, test_lost), settle=0.5)

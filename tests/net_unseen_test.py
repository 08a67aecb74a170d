#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_unseen_test ZICHA - what a survey of a network did not see, or left alone, is never found good.

Needs root; skipped where there is none."""
import contextlib
import fcntl
import os
import queue
import struct
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab")]
import asking  # noqa: E402
import lab as labs  # noqa: E402
from patience import with_time  # noqa: E402
import tap  # noqa: E402
from asking import ask  # noqa: E402

MAC = "02:7a:00:00:00:"
OWN = "net:10.77.0.0/24"
# Our own list, and one port that only fragile devices have.
with open(os.path.join(tap.SOURCE, "src/table/data/net_ports.tsv"), encoding="utf-8") as list_of_ports:
    PORTS = ",".join(line.split("\t")[0] for line in list_of_ports if "\tyes\t" in line) + ",104"


def build():
    lab = labs.Lab()
    lab.host("scan", 250, routes=["default via 10.77.0.1"], mac=MAC + "fa")
    lab.host("router", 1, links=("br0", "br1"), addresses=["10.78.0.1/24 dev eth1"], forwards=1, mac=MAC + "01")
    lab.host("far", None, links=("br1",), addresses=["10.78.0.10/24 dev eth0", "10.78.0.11/24 dev eth0"], routes=["default via 10.78.0.1"], ports=[22, 443])
    lab.host("plain2", 2, ports=[22, 80, 443], mac=MAC + "02")
    lab.host("plain3", 3, ports=[22], mac=MAC + "03")
    lab.host("dicom", 9, ports=[104], dies_of_bytes=True, dies_of_reset=True)
    lab.host("sleeper", None, links=(), forwards=1)  # see test_slow()
    return lab


def judge(lab, target, *settings, register=None):
    """What became of each check, and the addresses that it found."""
    states, results = asking.judge(lab, target, *settings, register=register, words=("--profile", "network"))
    return states, {k: sorted({f.get("columns", f).get("ip") for f in r.get("findings", [])}, key=str) for k, r in results.items()}


def test_left_alone(lab):
    """A device that zicha takes for fragile is not seen; one that the unit has registered as such is left alone by its word."""
    target, settings = "net:10.77.0.2,10.77.0.9,!10.77.0.7", ("net.ports=" + PORTS, "net.dhcp=0")
    states, found = judge(lab, target, *settings)
    tap.equal((states["net-port-telnet"], states["net-service-listing"], states["net-inspected-whole"]), ("unknown", "unknown", "fail"), "ports of what seems fragile are not known to be closed")
    tap.equal(found["net-left-alone"], ["10.77.0.7"], "who is excluded is named")
    register = lab.write("register.csv", "ip,device_class,fragile\n10.77.0.9,medical,yes\n10.77.0.2,server,\n")
    states, found = judge(lab, target, *settings, register=register)
    tap.equal((states["net-port-telnet"], states["net-service-listing"], states["net-inspected-whole"], states["net-forwarders"]), ("pass", "pass", "pass", "unknown"), "with a register the others are judged")
    tap.equal(found["net-left-alone"], ["10.77.0.7", "10.77.0.9"], "and it is named as left alone")
    register = lab.write("register.csv", "ip,device_class,allowed_ports,hours\n10.77.0.2,server,22;80,\n10.77.0.3,server,,at night\n")
    states, _ = judge(lab, "net:10.77.0.2,10.77.0.3", *settings, register=register)
    tap.equal((states["net-ports-allowed"], states["net-port-telnet"]), ("unknown", "unknown"), "ports and hours of the register that cannot be read are no permission")


def test_spared(lab):
    """What the register calls fragile is found without a word to its ports, behind a router and without rights as well."""
    register = lab.write("register.csv", "ip,device_class,fragile\n10.78.0.10,,yes\n10.78.0.12,medical,\n")
    got, _, _ = ask(lab, "SELECT ip FROM net_open_ports", "net:10.78.0.10-10.78.0.13", "net.level=3", "net.ports=22", register=register)
    tap.equal(got, [("10.78.0.11",)], "half connections")
    got, _, _ = ask(lab, "SELECT ip FROM net_open_ports", "net:10.78.0.10-10.78.0.13", "net.ports=22", register=register, as_nobody=True)
    tap.equal(got, [("10.78.0.11",)], "and whole ones of whoever has no rights")
    tap.equal({to for what, to in lab.told() if what == "tcp" and to.startswith("10.78.0.")}, {"10.78.0.11", "10.78.0.13"}, "no port of the others was asked")


def test_not_seen(lab):
    checks = ("net-duplicate-address", "net-address-stable", "net-forwarders", "net-dhcp-agree", "net-port-telnet", "net-service-telnet", "net-tls-10", "net-all-open")
    states, _ = judge(lab, OWN, asking.closed_window())
    tap.equal({k: states[k] for k in checks}, dict.fromkeys(checks, "unknown"), "outside of its hours nothing is found good")
    states, _ = judge(lab, OWN, "net.level=0", "net.listen=1")
    tap.equal({k: states[k] for k in checks}, dict.fromkeys(checks, "unknown"), "nor by listening for a second")
    got, said, status = ask(lab, "SELECT ip FROM net_hosts WHERE state = 'up' AND NOT is_outside", "net:10.77.0.2,fd77::/126", "net.level=1")
    tap.ok(got == [("10.77.0.2",)] and status == 2 and "no way" in said, "addresses to which there is no way are not seen", got, said, status)
    _, said, status = ask(lab, "SELECT ip FROM net_forwarders", "net:10.77.0.3", "net.level=1")
    tap.ok(status == 2 and "nobody else on its link" in said, "who is alone cannot be asked to pass packets on", said, status)
    states, _ = judge(lab, "net:10.77.0.2", "net.ports=22,80")
    tap.equal((states["net-port-telnet"], states["net-port-database"]), ("unknown", "unknown"), "a port that nobody asked is not closed")
    states, _ = judge(lab, "net:10.77.0.2")
    tap.equal((states["net-port-telnet"], states["net-port-database"], states["net-port-device"]), ("pass", "pass", "unknown"), "our own list has all but those of fragile devices")
    states, _ = judge(lab, "net:10.77.0.2", "net.level=3")
    tap.equal(states["net-port-device"], "pass", "which half a connection asks as well")
    got, _, _ = ask(lab, "SELECT ip, state FROM net_hosts WHERE is_gateway", "net:10.77.0.2,10.78.0.10", "net.level=1")
    tap.equal([ip for ip, _ in got], ["10.77.0.1"], "the gateway has a row though it is not of the target")


def tunnel(lab, name, address):
    """The end of a tunnel in a host; what goes in there is read from the descriptor."""
    with lab.inside(lab.by_name[name]):
        fd = os.open("/dev/net/tun", os.O_RDWR)
        fcntl.ioctl(fd, 0x400454ca, struct.pack("16sH22x", b"tun9", 0x1001))  # TUNSETIFF: IFF_TUN, IFF_NO_PI
    labs.ip_in(lab.by_name[name].space, ["link set tun9 up", f"addr add {address} dev tun9"])
    return fd


def carry(source, destination):
    with contextlib.suppress(OSError):
        while True:
            os.write(destination, os.read(source, 2000))


def test_tunnel(lab):
    """At the other end of a tunnel nobody knows ARP, and packets have no head of the link's own."""
    try:
        ends = tunnel(lab, "scan", "10.80.0.1/24"), tunnel(lab, "plain2", "10.80.0.2/24")
    except OSError as e:
        print(f"# no tunnel can be made here: {e}")
        return
    for source, destination in (ends, ends[::-1]):
        threading.Thread(target=carry, args=(source, destination), daemon=True).start()
    got, said, _ = ask(lab, "SELECT ip, sources FROM net_hosts WHERE state = 'up' AND NOT is_outside AND ip <> '10.80.0.1'", "net:10.80.0.0/29", "net.level=1")
    tap.equal(got, [("10.80.0.2", "icmp")], "a host at the other end of a tunnel is found")
    got, said, _ = ask(lab, "SELECT port FROM net_open_ports WHERE ip = '10.80.0.2' ORDER BY port", "net:10.80.0.2", "net.level=3", "net.ports=22,80,81")
    tap.equal(got, [(str(p),) for p in lab.by_name["plain2"].ports if p in (22, 80, 81)], "and so are its ports")


def late(source, destination, seconds):
    """Passes frames on, each so much later."""
    waiting = queue.Queue()

    def give():
        while True:
            moment, frame = waiting.get()
            time.sleep(max(0, moment - time.monotonic()))
            with contextlib.suppress(OSError):
                os.write(destination, frame)
    threading.Thread(target=give, daemon=True).start()
    with contextlib.suppress(OSError):
        while True:
            frame = os.read(source, 2000)
            waiting.put((time.monotonic() + seconds, frame))


def tap_device(space, name):
    fd = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(fd, 0x400454ca, struct.pack("16sH22x", name.encode(), 0x1002))  # TUNSETIFF: IFF_TAP, IFF_NO_PI
    labs.ip_in(space, [f"link set {name} up"])
    return fd


def test_slow(lab):
    """A card that takes a quarter of a second for each frame, in and out."""
    core, far = f"{lab.prefix}core", lab.by_name["sleeper"]
    try:
        with lab.inside_space(core):
            one = tap_device(core, "slow")
        with lab.inside(far):
            other = tap_device(far.space, "slow")
    except OSError as e:
        print(f"# no slow card can be made here: {e}")
        return
    labs.ip_in(core, ["link set slow master br0"])
    labs.ip_in(far.space, ["addr add 10.77.0.30/24 dev slow"])
    for source, destination in ((one, other), (other, one)):
        threading.Thread(target=late, args=(source, destination, 0.25), daemon=True).start()
    want = [("10.77.0.30", "1", "1")]

    def look(_):
        got, said, _ = ask(lab, "SELECT f.ip, f.is_ttl_reported, f.is_forwarding FROM net_forwarders f LEFT JOIN net_arp_events e ON 0 WHERE f.ip <> '10.77.0.1'", OWN, "net.level=1")
        return got == want, got, said
    _, got, said = with_time(look, 1, 2, 3)  # the card is slower yet on a machine with much to do
    tap.equal(got, want, "who passes packets on is seen behind a slow card as well", said)


def test_unharmed(lab):
    tap.equal([h.name for h in lab.hosts if h.died], [], "and nobody was harmed")


asking.run(build, (test_spared, test_left_alone, test_not_seen, test_tunnel, test_slow, test_unharmed), settle=0.5)

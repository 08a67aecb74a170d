# SPDX-License-Identifier: Apache-2.0
"""lab - networks made of network namespaces, with hosts that listen, die, lie and keep silent.

    lab = Lab("10.77.0.0/24")
    lab.host("web", 10, ports=[80, 443])
    lab.start()
    ... lab.run("scan", ["zicha", ...])
    lab.stop()

All listeners are sockets of this one process, each made inside of its host's namespace. Nothing of
it reaches a real interface."""
import ctypes
import contextlib
import ipaddress
import os
import selectors
import socket
import struct
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli"))
from ending import scratch  # noqa: E402
from patience import HANG, wait_for  # noqa: E402

libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000
PACKET_OUTGOING = 4
LISTEN_MANY = 1000
SO_TIMESTAMPNS = 35
# A frame of our own, to nobody, of the kind that is kept for experiments: whatever was sent before it was captured before it.
MARK = b"\0" * 12 + b"\x88\xb5"
TENTATIVE = 0x40
# A host that falls silent at one question more than so many, in whatever it is asked; the kernel counts.
DYING = """table netdev dying {
 set dead {
  type ifname
  flags dynamic
  size 1
 }
 chain c {
  type filter hook ingress device "eth0" priority 0;
  iifname @dead drop
  tcp flags & (syn | ack) == syn limit rate over 1/day burst %d packets add @dead { iifname } drop
 }
}
"""


def ip(text, check=True):
    """Runs a batch of ip's commands."""
    done = subprocess.run(["ip", "-force", "-batch", "-"], input=text, text=True, capture_output=True, timeout=HANG)
    if check and done.returncode:
        raise RuntimeError(done.stderr.strip()[:400])


class Host:
    def __init__(self, lab, name, number, ports=(), serve=None, links=("br0",), **more):
        self.lab, self.name, self.number, self.ports, self.serve = lab, name, number, list(ports), serve
        self.links, self.more = links, more
        self.space = f"{lab.prefix}{name}"
        self.address = str(lab.network[number]) if number is not None else None
        self.died = None  # why
        self.heard = []  # what was said to its ports

    def die(self, why):
        """Its card falls silent, as that of a device that hangs."""
        if self.died is None:
            self.died = why
            subprocess.run(["ip", "-n", self.space, "link", "set", "eth0", "down"], check=False)


class Lab:
    def __init__(self, network="10.77.0.0/24", tag=""):
        self.network = ipaddress.ip_network(network)
        self.prefix = f"zl{os.getpid()}{tag}-"
        self.hosts, self.by_name, self.sent = [], {}, []  # sent: see frames()
        self.selector = selectors.DefaultSelector()
        self.is_over = False
        self.children, self.threads = [], []
        self.folder = scratch()  # everybody may look into it
        os.chmod(self.folder, 0o755)
        self.home = os.open("/proc/self/ns/net", os.O_RDONLY)

    def host(self, name, number, ports=(), **more):
        h = Host(self, name, number, ports, **more)
        self.hosts.append(h)
        self.by_name[name] = h
        return h

    def write(self, name, text, mode=0o644):
        """A file of the lab's folder; its path."""
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        os.chmod(path, mode)
        return path

    def inside(self, host):
        """This thread, in the network of a host."""
        return self.inside_space(host.space)

    @contextlib.contextmanager
    def inside_space(self, space):
        fd = os.open(f"/run/netns/{space}", os.O_RDONLY)
        try:
            if libc.setns(fd, CLONE_NEWNET):
                raise OSError(ctypes.get_errno(), "setns")
            yield
        finally:
            libc.setns(self.home, CLONE_NEWNET)
            os.close(fd)

    # ---- building ----

    def build(self):
        core = f"{self.prefix}core"
        bridges = sorted({link for h in self.hosts for link in h.links})
        lines = [f"netns add {core}"]
        lines += [f"netns add {h.space}" for h in self.hosts]
        ip("\n".join(lines))
        lines = ["link set lo up"] + [f"link add {b} type bridge\nlink set {b} up" for b in bridges]
        ip_in(core, lines)
        self.filter_nothing(core)
        lines, up = [], []
        for i, h in enumerate(self.hosts):
            for k, bridge in enumerate(h.links):
                outer = f"v{i}x{k}"
                lines.append(f"link add {outer} netns {core} type veth peer name eth{k} netns {h.space}")
                up += [f"link set {outer} master {bridge}", f"link set {outer} up"]
        ip("\n".join(lines))
        ip_in(core, up)
        for h in self.hosts:
            ip_in(h.space, ["link set lo up", *self.setup_of(h)])
            dying = [DYING % h.more["dies_after"]] if "dies_after" in h.more else []
            for rules in (*h.more.get("nft", ()), *dying):
                subprocess.run(["ip", "netns", "exec", h.space, "nft", "-f", "-"], input=rules, text=True, check=True)
            self.sysctl(h)

    def filter_nothing(self, core):
        """A switch does not; a bridge here would show each frame to the firewall."""
        with self.inside_space(core):
            self.set_values({f"net/bridge/bridge-nf-call-{what}": 0 for what in ("iptables", "ip6tables", "arptables")})

    def setup_of(self, h):
        lines = []
        for k, _ in enumerate(h.links):
            if k == 0 and h.more.get("mac"):
                lines.append(f"link set eth0 address {h.more['mac']}")
            lines.append(f"link set eth{k} up")
        if h.address:
            lines.append(f"addr add {h.address}/{self.network.prefixlen} dev eth0")
        lines += [f"addr add {extra}" for extra in h.more.get("addresses", ())]
        lines += [f"route add {route}" for route in h.more.get("routes", ())]
        return lines

    def sysctl(self, h):
        values = {"net/ipv4/ip_forward": h.more.get("forwards", 0), "net/ipv6/conf/all/disable_ipv6": h.more.get("no_ipv6", 1)}
        values.update(h.more.get("sysctl", {}))
        with self.inside(h):
            self.set_values(values)

    @staticmethod
    def set_values(values):
        for name, value in values.items():
            with contextlib.suppress(OSError), open(f"/proc/sys/{name}", "w", encoding="ascii") as f:
                f.write(str(value))

    def start(self):
        self.build()
        for h in self.hosts:
            with self.inside(h):
                for port in h.ports:
                    self.listen(h, port)
                if h.more.get("syn_limit"):
                    self.watch(h)
        self.thread(self.serve)
        for h in self.hosts:
            for command in h.more.get("commands", ()):
                self.children.append(subprocess.Popen(["ip", "netns", "exec", h.space, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            if h.more.get("spoofs"):
                self.thread(self.spoof, h)

    def thread(self, function, *arguments):
        t = threading.Thread(target=function, args=arguments, daemon=True)
        t.start()
        self.threads.append(t)

    def stop(self):
        self.is_over = True
        for child in self.children:
            child.kill()
            child.wait()
        for t in self.threads:
            t.join(2)
        for key in list(self.selector.get_map().values()):
            key.fileobj.close()
        ip("\n".join(f"netns del {self.prefix}{name}" for name in ["core", *self.by_name]), check=False)

    def is_settled(self):
        """Whether all daemons listen, and IPv6 has found its addresses to be unique."""
        for h in self.hosts:
            with contextlib.suppress(FileNotFoundError), self.inside(h), open("/proc/thread-self/net/if_inet6", encoding="ascii") as f:
                if any(int(line.split()[4], 16) & TENTATIVE for line in f):
                    return False
        return all(is_ready(child) for child in self.children)

    # ---- what hosts do ----

    def listen(self, h, port):
        s = socket.socket()
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind(("", port))
        s.listen(LISTEN_MANY)
        s.setblocking(False)
        self.selector.register(s, selectors.EVENT_READ, ("accept", h, port, None))

    def watch(self, h):
        """Counts the questions that reach a host, by the kernel's clock: this program may look late."""
        s = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800))
        s.setsockopt(socket.SOL_SOCKET, 33, 1 << 22)
        s.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        s.bind(("eth0", 0x0800))
        s.setblocking(False)
        h.times = []
        self.selector.register(s, selectors.EVENT_READ, ("watch", h, 0, None))

    def serve(self):
        while not self.is_over:
            for key, _ in self.selector.select(0.1):
                with contextlib.suppress(OSError, ValueError, KeyError):
                    getattr(self, "on_" + key.data[0])(key.fileobj, *key.data[1:])

    def on_accept(self, s, h, port, _):
        connection, _ = s.accept()
        connection.setblocking(False)
        greeting = h.more.get("greetings", {}).get(port)
        if greeting:
            connection.send(greeting)
        self.selector.register(connection, selectors.EVENT_READ, ("read", h, port, []))

    def on_read(self, s, h, port, said):
        try:
            data = s.recv(65536)
        except ConnectionResetError:
            data = None
        if data:
            h.heard.append((port, data))
            if h.more.get("dies_of_bytes"):
                h.die(f"{data[:20]!r} to port {port}")
            return
        if data is None and h.more.get("dies_of_reset"):
            h.die(f"a reset at port {port}")
        self.selector.unregister(s)
        s.close()

    def on_watch(self, s, h, _, __):
        for _ in range(512):
            try:
                packet, more, _, source = s.recvmsg(200, 100)
            except BlockingIOError:
                return
            head = (packet[0] & 15) * 4
            if source[2] == PACKET_OUTGOING or packet[9] != 6 or not packet[head + 13] & 2:
                continue
            seconds, nanoseconds = struct.unpack("qq", more[0][2])
            now = seconds + nanoseconds * 1e-9
            h.times = [t for t in h.times if now - t < 1] + [now]
            if len(h.times) > h.more["syn_limit"]:
                h.die(f"{len(h.times)} SYN in a second")

    def spoof(self, h):
        """Says every half second that the gateway is itself."""
        victim = socket.inet_aton(h.more["spoofs"])
        with self.inside(h):
            s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
            s.bind(("eth0", 0))
        mac = s.getsockname()[4]
        frame = b"\xff" * 6 + mac + struct.pack(">HHHBBH", 0x0806, 1, 0x0800, 6, 4, 2) + mac + victim + b"\xff" * 6 + victim
        while not self.is_over:
            with contextlib.suppress(OSError):
                s.send(frame)
            time.sleep(0.5)
        s.close()

    # ---- the scanner's side ----

    def capture(self, name):
        """Notes whom a host sends to, until stop()."""
        h = self.by_name[name]
        with self.inside(h):
            s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
            s.setsockopt(socket.SOL_SOCKET, 33, 64 << 20)
            s.bind(("eth0", 3))
            # What a socket sends it does not see itself.
            self.marker = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
            self.marker.bind(("eth0", 0))
        s.settimeout(0.2)
        self.n_marks = self.n_marks_seen = 0
        self.thread(self.note, s)

    def note(self, s):
        while not self.is_over:
            try:
                frame, source = s.recvfrom(2000)
            except TimeoutError:
                continue
            if frame.startswith(MARK):
                self.n_marks_seen += 1
            elif source[2] == PACKET_OUTGOING:
                self.sent.append(frame)
        s.close()

    def frames(self):
        """All that the captured host has sent until now."""
        self.n_marks += 1
        self.marker.send(MARK + b"\0" * 46)
        if not wait_for(lambda: self.n_marks_seen >= self.n_marks):
            raise RuntimeError("what is sent is not captured any more")
        return list(self.sent)

    def told(self):
        """(what, address) of each frame that was sent: asked for by ARP, or spoken to."""
        for frame in self.frames():
            kind = struct.unpack_from(">H", frame, 12)[0]
            if kind == 0x0806:
                yield "arp", socket.inet_ntoa(frame[38:42])
            elif kind == 0x0800:
                yield {1: "icmp", 6: "tcp", 17: "udp"}.get(frame[23], "other"), socket.inet_ntoa(frame[30:34])
            elif kind == 0x86DD:
                yield "ipv6", socket.inet_ntop(socket.AF_INET6, frame[38:54])

    def run(self, name, command, timeout=HANG, **more):
        return subprocess.run(["ip", "netns", "exec", self.by_name[name].space, *command], capture_output=True, text=True, timeout=timeout, **more)


def ip_in(space, lines):
    done = subprocess.run(["ip", "-n", space, "-force", "-batch", "-"], input="\n".join(lines), text=True, capture_output=True, timeout=HANG)
    if done.returncode:
        raise RuntimeError(f"{space}: {done.stderr.strip()[:400]}")


def is_ready(child):
    """Whether a daemon has a socket of its network open, or has fallen."""
    if child.poll() is not None:
        return True
    # It may close what it has open meanwhile: then it is not ready yet.
    with contextlib.suppress(OSError):
        held = {os.readlink(f"/proc/{child.pid}/fd/{n}") for n in os.listdir(f"/proc/{child.pid}/fd")}
        for kind in ("tcp", "udp", "tcp6", "udp6"):
            with open(f"/proc/{child.pid}/net/{kind}", encoding="ascii") as f:
                if any(f"socket:[{line.split()[9]}]" in held for line in f.readlines()[1:]):
                    return True
    return False


def why_not():
    """Words where no lab can be built; None where it can."""
    if os.geteuid():
        return "network namespaces need root"
    done = subprocess.run(["unshare", "--net", "ip", "link", "add", "zl0", "type", "veth"], capture_output=True, text=True, check=False)
    return done.stderr.strip() if done.returncode else None

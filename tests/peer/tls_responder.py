# SPDX-License-Identifier: Apache-2.0
"""tls_responder - a server of which one can say what it takes: versions and suites that no library speaks any more, or not yet.

It answers a ClientHello with a ServerHello, a certificate and ServerHelloDone, or with an alert; never more. With `order` "client" it takes
the client's first suite, else its own first. Versions: 0x0002, 0x0300 to 0x0304, 0x0101 (TLCP)."""
import os
import socket
import ssl
import struct
import subprocess
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli"))
from patience import HANG, free_port, is_open, wait_for  # noqa: E402


def number(data, at, n):
    return int.from_bytes(data[at:at + n], "big"), at + n


def vector(data, at, n):
    length, at = number(data, at, n)
    return data[at:at + length], at + length


def record(version, kind, body):
    return struct.pack(">BHH", kind, version, len(body)) + body


def message(kind, body):
    return bytes([kind]) + len(body).to_bytes(3, "big") + body


class Responder:
    def __init__(self, versions, suites, certificate=None, order="client", compression=False, renegotiation=True, heartbeat=False, dh_bits=0,
                 silent_on=(), closes_on=()):
        self.versions, self.suites, self.order = versions, suites, order
        self.compression, self.renegotiation, self.heartbeat, self.dh_bits = compression, renegotiation, heartbeat, dh_bits
        self.silent_on, self.closes_on = silent_on, closes_on
        self.certificate = ssl.PEM_cert_to_DER_cert(open(certificate).read()) if certificate else b""
        self.connections = 0
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        self.socket.listen(20)
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            peer, _ = self.socket.accept()
            self.connections += 1
            threading.Thread(target=self.serve, args=(peer,), daemon=True).start()

    def serve(self, peer):
        peer.settimeout(HANG)
        try:
            data = b""
            while len(data) < 5 or len(data) < self.wanted(data):
                got = peer.recv(65536)
                if not got:
                    return
                data += got
            answer = self.answer(data)
            if answer is None:
                peer.recv(1)
            elif answer:
                peer.sendall(answer)
                if answer[:1] != b"\x15":
                    peer.recv(1)
        except (OSError, IndexError):
            pass
        finally:
            peer.close()

    @staticmethod
    def wanted(data):
        if data[0] & 0x80:
            return 2 + (struct.unpack(">H", data[:2])[0] & 0x7fff)
        return 5 + struct.unpack(">H", data[3:5])[0] if data[0] == 22 else 0

    def answer(self, data):
        if data[0] & 0x80:
            if 2 in self.silent_on:
                return None
            return self.answer_ssl2() if 2 in self.versions else b""
        if data[0] != 22:
            return record(0x0301, 21, b"\2\x50")
        at = 9
        offered, at = number(data, at, 2)
        at += 32
        session, at = vector(data, at, 1)
        suites, at = vector(data, at, 2)
        suites = [int.from_bytes(suites[i:i + 2], "big") for i in range(0, len(suites), 2)]
        compression, at = vector(data, at, 1)
        extensions = {}
        if at < len(data):
            block, at = vector(data, at, 2)
            i = 0
            while i < len(block):
                kind, i = number(block, i, 2)
                extensions[kind], i = vector(block, i, 2)
        if 43 in extensions:
            offered = 0x0304
        if offered in self.silent_on:
            return None
        if offered in self.closes_on:
            return b""
        version = self.choose_version(offered)
        mine = [s for s in self.suites if self.fits(s, version)] if version else []
        both = [s for s in suites if s in mine] if self.order == "client" else [s for s in mine if s in suites]
        if not version or not both:
            return record(0x0300, 21, bytes([2, 70 if not version else 40]))
        return self.hello(version, both[0], session, bytes(compression), extensions)

    def choose_version(self, offered):
        if offered == 0x0101:
            return offered if offered in self.versions else None
        fitting = [v for v in self.versions if 0x0300 <= v <= offered and (offered != 0x0304 or v == 0x0304)]
        return max(fitting, default=None)

    @staticmethod
    def fits(suite, version):
        is_13 = suite >> 8 == 0x13 or suite in (0xc6, 0xc7)
        return is_13 == (version == 0x0304) and (suite >= 0xe000) == (version == 0x0101)

    def hello(self, version, suite, session, compression, extensions):
        wire = min(version, 0x0303)
        parts = b""
        if version == 0x0304:
            # HelloRetryRequest: the group alone
            random = bytes.fromhex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c")
            parts = struct.pack(">HHH", 43, 2, 0x0304) + struct.pack(">HHH", 51, 2, 41 if suite in (0xc6, 0xc7) else 24)
        else:
            random = os.urandom(32)
            if self.renegotiation and 0xff01 in extensions:
                parts += b"\xff\x01\0\1\0"
            if self.heartbeat and 15 in extensions:
                parts += b"\0\x0f\0\1\1"
        body = struct.pack(">H", wire) + random + bytes([len(session)]) + session + struct.pack(">H", suite)
        body += bytes([1 if self.compression and 1 in compression else 0])
        if parts:
            body += struct.pack(">H", len(parts)) + parts
        out = record(wire, 22, message(2, body))
        if version == 0x0304:
            return out
        if self.certificate and not self.is_anonymous(suite):
            one = len(self.certificate).to_bytes(3, "big") + self.certificate
            out += record(wire, 22, message(11, len(one).to_bytes(3, "big") + one))
        if self.dh_bits:
            prime = (1 << (self.dh_bits - 1) | 1).to_bytes((self.dh_bits + 7) // 8, "big")
            out += record(wire, 22, message(12, struct.pack(">H", len(prime)) + prime + b"\0\1\2\0\1\3\0\0"))
        return out + record(wire, 22, message(14, b""))

    @staticmethod
    def is_anonymous(suite):
        return suite in range(0x17, 0x1c) or suite in (0x34, 0x3a) or suite in range(0xc015, 0xc01a)

    def answer_ssl2(self):
        suites = b"\x01\x00\x80\x07\x00\xc0"
        body = b"\4\0\1" + struct.pack(">HHHH", 2, len(self.certificate), len(suites), 16) + self.certificate + suites + bytes(16)
        return struct.pack(">H", 0x8000 | len(body)) + body


def openssl_server(folder, certificate, key, *arguments):
    """`openssl s_server` on a port of its own; returns the process and the port."""
    port = free_port()
    process = subprocess.Popen(["openssl", "s_server", "-accept", f"127.0.0.1:{port}", "-cert", certificate, "-key", key, "-www", "-quiet", *arguments],
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=open(f"{folder}/s_server.log", "ab"))
    wait_for(lambda: is_open(port) or process.poll() is not None)
    return process, port

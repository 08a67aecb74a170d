# SPDX-License-Identifier: Apache-2.0
"""made_site - web sites that a test makes up: pages by path, traps, and a record of every request."""
import gzip
import http.server
import os
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli"))
from patience import HANG  # noqa: E402

HTML = "text/html; charset=utf-8"


class Site:
    """Pages by path: bytes or text, or a function of the handler that answers by itself.

        site = Site({"/": "<a href=/a>a</a>", "/a": (200, {"Content-Type": HTML}, b"…")})
        site.url, site.requests (method, path, seconds, headers, body), site.connections (seconds), site.close()"""

    def __init__(self, pages, otherwise=None, tls=None, headers=(), address=("127.0.0.1", 0)):
        self.pages, self.otherwise, self.requests, self.connections = dict(pages), otherwise, [], []
        outer, extra = self, list(headers)

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            server_version, sys_version = "Made-up", ""
            disable_nagle_algorithm = True

            def answer(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                outer.requests.append((self.command, self.path, time.monotonic(), dict(self.headers), body))
                page = outer.pages.get(self.path)
                if page is None:
                    page = outer.pages.get(self.path.split("?")[0])
                if page is None and outer.otherwise:
                    page = outer.otherwise(self)
                if callable(page):
                    page = page(self)
                if page is None:
                    page = (404, {"Content-Type": HTML}, b"<title>Not found</title>There is no such page.")
                if page != "done":
                    self.give(*(page if isinstance(page, tuple) else (200, {"Content-Type": HTML}, page)))

            def give(self, status, fields, body):
                body = body.encode() if isinstance(body, str) else body
                self.send_response(status)
                for name, value in list(fields.items()) + extra:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            do_GET = do_POST = do_HEAD = do_PUT = do_DELETE = do_OPTIONS = do_TRACE = answer

            def log_message(self, *words):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 100

            def get_request(self):
                outer.connections.append(time.monotonic())
                return super().get_request()

            def handle_error(self, *words):
                pass

        self.server = Server(address, Handler)
        if tls:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        self.url = f"{'https' if tls else 'http'}://{address[0]}:{self.port}"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def paths(self, *methods):
        return [r[1] for r in self.requests if not methods or r[0] in methods]

    def rate(self):
        """The most requests that came within nine tenths of a second: what comes late through a busy machine is no haste."""
        times = sorted(r[2] for r in self.requests)
        return max((sum(1 for t in times if begin <= t < begin + 0.9) for begin in times), default=0)

    def forget(self):
        self.requests.clear()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


# ---- traps ----

def endless_page(handler):
    """10 GiB, if anybody takes them."""
    handler.send_response(200)
    handler.send_header("Content-Type", HTML)
    handler.send_header("Content-Length", str(10 << 30))
    handler.end_headers()
    try:
        piece = b"<p>x</p>" * 8192
        for _ in range((10 << 30) // len(piece)):
            handler.wfile.write(piece)
    except OSError:
        pass
    handler.close_connection = True
    return "done"


def endless_head(handler):
    try:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for i in range(100000):
            handler.wfile.write(b"X-Endless-%d: %s\r\n" % (i, b"x" * 100))
    except OSError:
        pass
    handler.close_connection = True
    return "done"


def endless_chunks(handler):
    try:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(100000):
            handler.wfile.write(b"10000\r\n" + b"y" * 65536 + b"\r\n")
    except OSError:
        pass
    handler.close_connection = True
    return "done"


def bomb(handler):
    """1 GiB of one letter in 1 MiB."""
    packed = gzip.compress(b"<p>" + b"z" * (64 << 20), 9) * 1
    return 200, {"Content-Type": HTML, "Content-Encoding": "gzip"}, packed


def garbage(handler):
    handler.wfile.write(b"\x16\x03\x01 this is no answer\n" * 10)
    handler.close_connection = True
    return "done"


def silence(handler):
    time.sleep(HANG)
    handler.close_connection = True
    return "done"


def redirect(to):
    return 302, {"Location": to}, b""

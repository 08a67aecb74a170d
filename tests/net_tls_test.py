#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_tls_test ZICHA - TLS of others: old and new protocols, weak suites, SM, certificates; against servers that are known to do just that."""
import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "peer")]
import daemons  # noqa: E402
from patience import HANG  # noqa: E402
from tap import done, equal, ok, zicha  # noqa: E402
from tls_responder import Responder, openssl_server  # noqa: E402

PROTOCOLS = ["ssl2", "ssl3", "tls10", "tls11", "tls12", "tls13", "tlcp"]
WEAK = ["null_cipher", "anonymous", "export_cipher", "des", "rc4", "triple_des"]
RSA_AES = [0x002f, 0x0035, 0xc02f]


def query(sql, port, *more, host="127.0.0.1"):
    got = zicha("query", sql, f"service://{host}:{port}", "--format", "csv", "--lang", "en", "--set", "service.rate=5000", *more)
    return list(csv.DictReader(io.StringIO(got.stdout))), got


def tls(port, *more):
    rows, got = query("SELECT * FROM net_tls", port, *more)
    return rows[0] if len(rows) == 1 else {"rows": rows, "stderr": got.stderr}


def judge(port):
    got = zicha("inspect", f"service://127.0.0.1:{port}", "--profile", "service", "--format", "json", "--lang", "en", "--set", "service.rate=5000")
    return {r["check"]: r["state"] for r in json.loads(got.stdout)["results"]}


def spoken(row):
    return [p for p in PROTOCOLS if row.get(p) == "1"]


def weak(row):
    return [w for w in WEAK if row.get(w) == "1"]


def responders(cert):
    """(what it is, the server, protocols, weak suites, more columns)"""
    return [
        ("a good server", Responder([0x0303, 0x0304], RSA_AES + [0x1301], cert), ["tls12", "tls13"], [], {"secure_renegotiation": "1", "sm_tls13": "0"}),
        ("everything since SSL 2", Responder([2, 0x0300, 0x0301, 0x0302, 0x0303], RSA_AES, cert), ["ssl2", "ssl3", "tls10", "tls11", "tls12"],
         ["rc4", "triple_des"], {}),
        ("SSL 3 alone", Responder([0x0300], [0x0035, 0x0005], cert), ["ssl3"], ["rc4"], {}),
        ("TLS 1.0 alone", Responder([0x0301], RSA_AES, cert), ["tls10"], [], {}),
        ("TLS 1.1 without 1.2", Responder([0x0301, 0x0302], RSA_AES, cert), ["tls10", "tls11"], [], {}),
        ("3DES behind the server's own order", Responder([0x0303], RSA_AES + [0x000a], cert, "server"), ["tls12"], ["triple_des"], {}),
        ("RC4, export and DES in the server's order", Responder([0x0301, 0x0303], RSA_AES + [5, 3, 9], cert, "server"), ["tls10", "tls12"],
         ["export_cipher", "des", "rc4"], {}),
        ("NULL and anonymous in the client's order", Responder([0x0303], [2, 0x0034] + RSA_AES, cert), ["tls12"], ["null_cipher", "anonymous"], {}),
        ("compression, heartbeat, no renegotiation", Responder([0x0303], RSA_AES, cert, compression=True, heartbeat=True, renegotiation=False),
         ["tls12"], [], {"compression": "1", "heartbeat": "1", "secure_renegotiation": "0"}),
        ("SM suites in TLS 1.3", Responder([0x0303, 0x0304], RSA_AES + [0x1301, 0xc6], cert), ["tls12", "tls13"], [], {"sm_tls13": "1"}),
        ("SM alone", Responder([0x0304], [0xc6, 0xc7], cert), ["tls13"], [], {"sm_tls13": "1"}),
        ("TLCP alone", Responder([0x0101], [0xe013, 0xe053], cert), ["tlcp"], [], {}),
        ("TLCP beside TLS", Responder([0x0101, 0x0303], RSA_AES + [0xe011], cert), ["tls12", "tlcp"], [], {}),
        ("a server that closes on what it does not speak", Responder([0x0303], RSA_AES, cert, closes_on=(0x0300, 0x0301, 0x0302, 0x0304, 0x0101)),
         ["tls12"], [], {}),
    ]


def main():
    with tempfile.TemporaryDirectory() as top:
        cert, key = daemons.certificate(top)
        for what, server, protocols, weaknesses, more in responders(cert):
            row = tls(server.port)
            equal(spoken(row), protocols, f"{what}: its protocols")
            equal(weak(row), weaknesses, f"{what}: its weak suites")
            equal({k: row.get(k) for k in more}, more, f"{what}: what else is said of it")
            # One connection found out that it is TLS, one asks what is inside.
            ok(server.connections <= 12 + 3, f"{what}: at most 12 connections", server.connections)
            ok(all(row.get(p) in ("0", "1") for p in PROTOCOLS), f"{what}: nothing is left open", row)

        silent = Responder([0x0303], RSA_AES, cert, silent_on=(0x0300, 2))
        rows, got = query("SELECT ssl2, ssl3, tls12 FROM net_tls", silent.port)
        equal([(r["ssl2"], r["ssl3"], r["tls12"]) for r in rows], [("", "", "1")], "a server that does not answer is not known")
        ok(got.returncode == 2 and "did not show ssl3" in got.stderr, "which is told", got.stderr)
        states = judge(silent.port)
        equal((states["net-tls-ssl3"], states["net-tls-ssl2"], states["net-tls-10"], states["net-tls-compression"]), ("unknown", "unknown", "pass", "pass"),
              "the checks on it are unknown, and no others")
        many = Responder([0x0303], RSA_AES + [1, 0x34, 3, 9, 5, 0x0a], cert, "server")
        row = tls(many.port)
        ok(len(weak(row)) >= 3 and many.connections <= 15, "many weak suites do not take more connections", row)
        row = tls(many.port, "--set", "service.tls_suites=yes")
        equal(weak(row), WEAK, "all are found where that is asked for")
        weak_key = Responder([0x0303], [0x0033], cert, dh_bits=512)
        rows, got = query("SELECT dh_bits FROM net_tls_ciphers", weak_key.port)
        equal({r["dh_bits"] for r in rows}, {"512"}, "the size of the prime is seen")
        behind = Responder([0x0303], [0xc02f, 0x002f, 0x0033], cert, "server", dh_bits=512)
        equal(judge(behind.port)["net-tls-dh-size"], "fail", "also of a server that would rather have another suite")
        equal(judge(Responder([0x0303], RSA_AES, cert).port)["net-tls-dh-size"], "pass", "who takes none has none that is too small")

        with_openssl(top, cert, key)
        certificates(top)
    done()


def with_openssl(top, cert, key):
    if not shutil.which("openssl"):
        return
    for arguments, protocols, weaknesses in (((), ["tls12", "tls13"], []), (("-tls1_3",), ["tls13"], []),
                                             (("-tls1_2", "-cipher", "ALL:COMPLEMENTOFALL:@SECLEVEL=0"), ["tls12"], ["null_cipher", "anonymous"]),
                                             (("-cipher", "DEFAULT:@SECLEVEL=0", "-min_protocol", "TLSv1"), ["tls10", "tls11", "tls12", "tls13"], [])):
        process, port = openssl_server(top, cert, key, *arguments)
        try:
            row = tls(port)
            equal(spoken(row), protocols, f"openssl s_server {' '.join(arguments)}: its protocols")
            equal(weak(row), weaknesses, "and its weak suites")
            rows, _ = query("SELECT subject, is_self_signed, key_kind, key_bits FROM net_certificates", port)
            equal([tuple(r.values()) for r in rows], [("CN=test.example", "1", "rsa", "2048")], "its certificate, also of TLS 1.3 alone")
            if arguments == ():
                rows, _ = query("SELECT DISTINCT suite FROM net_tls_ciphers WHERE protocol = 'TLSv1.3'", port, "--set", "service.tls_suites=yes")
                equal({r["suite"] for r in rows}, {"TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_128_GCM_SHA256"}, "all suites of TLS 1.3")
                rows, _ = query("SELECT count(DISTINCT suite) AS n FROM net_tls_ciphers WHERE protocol = 'TLSv1.2'", port, "--set", "service.tls_suites=yes")
                listed = subprocess.run(["openssl", "ciphers", "-s", "-tls1_2", "-stdname", "DEFAULT"], capture_output=True, text=True).stdout
                want = [line for line in listed.splitlines() if "_RSA_" in line.split()[0] and "PSK" not in line]
                equal(int(rows[0]["n"]), len(want), "and of TLS 1.2")
        finally:
            process.terminate()
            process.wait(HANG)


def certificates(top):
    """One server for each: what is to be said of its certificate."""
    cases = (("weak", "rsa:1024", "/CN=weak", ("-sha1",), "is_weak_signature, key_bits", ("0", "1024")),
             ("sm2", "ec -pkeyopt ec_paramgen_curve:SM2", "/CN=sm2", (), "key_kind, key_bits", ("sm2", "256")),
             ("ed", "ed25519", "/CN=ed", (), "key_kind, is_self_signed", ("ed25519", "1")),
             ("named", "rsa:2048", "/CN=x", ("-addext", "subjectAltName=DNS:localhost"), "name_fits, asked_name", ("1", "localhost")),
             ("wrong", "rsa:2048", "/CN=x", ("-addext", "subjectAltName=DNS:other.example"), "name_fits, asked_name", ("0", "localhost")))
    for name, kind, subject, more, columns, want in cases:
        cert, key = daemons.certificate(top, name, 90, kind, subject, more)
        server = Responder([0x0303], RSA_AES + [0xc02b], cert)
        host = "localhost" if name in ("named", "wrong") else "127.0.0.1"
        rows, got = query(f"SELECT {columns} FROM net_certificates WHERE position = 1", server.port, host=host)
        equal([tuple(r.values()) for r in rows], [want], f"a certificate: {name}")
    server = Responder([0x0303], RSA_AES, cert)
    rows, got = query("SELECT is_trusted, trust_problem FROM net_certificates", server.port, "--set", f"service.ca={cert}")
    equal([tuple(r.values()) for r in rows], [("1", "")], "an authority that was given is trusted")
    server.certificate = b"\x30\x82\x01\x00" + b"A" * 256
    rows, got = query("SELECT * FROM net_certificates", server.port)
    ok(rows == [] and got.returncode == 2 and "cannot be understood" in got.stderr, "one that cannot be understood is told", got.stderr)


main()

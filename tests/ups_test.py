#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""ups_test ZICHA - power supplies behind NUT: the real upsd with simulated ones, and an upsd that lies."""
import csv
import io
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import HANG, SOON, closed_port, free_port, wait_for  # noqa: E402
from tap import done, equal, ok, write, zicha  # noqa: E402

# The upsd in PATH is a script that asks the system whether NUT is wanted.
UPSD = "/lib/nut/upsd"
DRIVER = "/lib/nut/dummy-ups"
ROOM1 = """ups.mfr: Santak
ups.model: C3KS
ups.status: OL RB
battery.charge: 100
battery.runtime: 1200
battery.date: 2019/05/01
ups.load: 41
ups.temperature: 29.5
input.voltage: 228.4
ups.test.result: Done and passed
ups.test.date: 03/15/2026
ups.alarm: Replace battery!
"""
ROOM2 = """ups.mfr: APC
ups.model: SURT
ups.status: OB LB BYPASS OVER
battery.runtime: not told
battery.date: last spring
"""


def ask(sql, port, path=""):
    got = zicha("query", sql, f"ups://127.0.0.1:{port}{path}", "--format", "csv", "--lang", "en")
    return [tuple(row) for row in csv.reader(io.StringIO(got.stdout))][1:], got.returncode, got.stderr


class Liar:
    """Says to each question the next of its answers, then nothing more."""

    def __init__(self, *answers, closes=True):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port, self.answers, self.closes = self.socket.getsockname()[1], answers, closes
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        peer, _ = self.socket.accept()
        try:
            for answer in self.answers:
                peer.recv(1000)
                peer.sendall(answer)
            if not self.closes:
                time.sleep(HANG)
        except OSError:
            pass
        peer.close()
        self.socket.close()


def lies():
    sql, units = "SELECT name, is_stale FROM ups", b'BEGIN LIST UPS\nUPS a "x"\nEND LIST UPS\n'
    for answers, words, fact in (((b"SSH-2.0-OpenSSH_9.2\r\n",), "no answer that upsd gives", "another server is no upsd"),
                                 ((b"",), "closed in the middle", "one that hangs up"),
                                 ((b"ERR ACCESS-DENIED\n",), "refuses LIST UPS: ACCESS-DENIED", "one that refuses"),
                                 ((units, b"ERR DRIVER-NOT-CONNECTED\n"), "a: upsd refuses LIST VAR a: DRIVER-NOT-CONNECTED",
                                  "a unit whose driver is gone"),
                                 ((b"BEGIN LIST UPS\n" + b"x" * (2 << 20),), "more than", "a line that never ends")):
        liar = Liar(*answers)
        rows, status, said = ask(sql, liar.port)
        ok(status == 2 and words in said, fact + " is no pass", rows, status, said)
        if "driver" in fact:
            equal(rows, [("a", "1")], "and it is told that its values are not those of now")
    liar = Liar(units, b'BEGIN LIST VAR a\nVAR a ups.status "WAIT"\nEND LIST VAR a\n')
    rows, status, said = ask(sql, liar.port)
    ok(rows == [("a", "1")] and status == 2 and "told nothing yet" in said, "a driver that has not spoken yet is no good state", rows, said)
    begun, liar = time.monotonic(), Liar(b"BEGIN LIST UPS\n", closes=False)
    rows, status, said = ask(sql, liar.port)
    ok(status == 2 and "no answer in time" in said and time.monotonic() - begun < SOON, "one that stalls is not waited for", said)
    rows, status, said = ask(sql, closed_port())
    ok(status == 2 and "Connection refused" in said, "a closed port is told", said)


def variables(name, **told):
    lines = "".join(f'VAR {name} {k.replace("_", ".")} "{v}"\n' for k, v in told.items())
    return f"BEGIN LIST VAR {name}\n{lines}END LIST VAR {name}\n".encode()


def half_told():
    """Of two units one tells what the other does not: no check passes over it; what neither has does not apply."""
    full = {"ups_status": "OL", "battery_runtime": 40000, "ups_load": 30, "ups_temperature": 25, "battery_date": "05/01/26",
            "ups_test_result": "Done and passed", "ups_test_date": "2026/11/01"}
    checks = {"runtime": ("battery_runtime", "ups-minutes"), "load": ("ups_load", "ups-load"), "warmth": ("ups_temperature", "ups-temperature"),
              "battery's day": ("battery_date", "ups-battery-age"), "test": ("ups_test_result", "ups-self-test-passed")}

    def states(first, second):
        units = b'BEGIN LIST UPS\nUPS a "x"\nUPS b "y"\nEND LIST UPS\n'
        liar = Liar(units, variables("a", **first), variables("b", **second))
        got = zicha("inspect", f"ups://127.0.0.1:{liar.port}", "--lang", "en", "--format", "csv", env={"SOURCE_DATE_EPOCH": "1795348800"})
        return {r[0]: r[1] for r in csv.reader(io.StringIO(got.stdout)) if len(r) > 1}
    both = states(full, full)
    equal({c: s for c, s in both.items() if c != "check" and s != "pass"}, {}, "where both tell all, all is well")
    for what, (variable, check) in checks.items():
        less = {k: v for k, v in full.items() if k != variable}
        equal(states(full, less)[check], "unknown", f"one that does not tell its {what} is not passed over")
        if check not in ("ups-minutes", "ups-load"):
            equal(states(less, less)[check], "notapplicable", f"where none tells its {what} it does not apply")
    bare = {"ups_status": "OB", "battery_runtime": 600}
    equal(states(bare, {**bare, "battery_runtime": 700})["ups-minutes"], "fail", "ten minutes are too few, whoever does not tell the load")
    equal(states({"ups_status": "OB"}, {"ups_status": "OL"})["ups-on-mains"], "fail", "on its battery is on its battery, whoever does not tell how long")
    made = {**full, "battery_mfr_date": "2016/01/30"}
    equal(states(made, made)["ups-battery-age"], "pass", "a battery that was replaced is as old as that, whatever the factory wrote")
    equal(states({**made, "battery_date": "2001/09/25"}, full)["ups-battery-age"], "fail", "a day that never changes is not the battery's: the later of both is")
    equal(states({**full, "battery_date": "not set", "battery_mfr_date": "01.03.2026"}, full)["ups-battery-age"], "pass", "nor is one that was not set")
    for code, state in (("OK", "pass"), ("NO", "pass"), ("BT", "fail"), ("NG", "fail"), ("InvalidTest", "pass"), ("XX", "unknown")):
        equal(states({**full, "ups_test_result": code}, full)["ups-self-test-passed"], state, f"what the wire of APC's older line says: {code}")
    phases = {k: v for k, v in full.items() if k != "ups_load"} | {"output_L1_power_percent": "25.00", "output_L2_power_percent": "91.00"}
    equal(states(phases, full)["ups-load"], "fail", "of three phases the one that has most load counts")
    dark = {k: v for k, v in full.items() if k != "battery_runtime"}
    equal(states(full, {**dark, "ups_status": "OB"})["ups-on-mains"], "fail", "what is found stands, whatever else is not told")
    equal(states(full, {**full, "ups_status": "CHRG"})["ups-on-mains"], "unknown", "a status that does not say where the power comes from")
    equal(states(full, {**full, "ups_test_result": "Inconclusive"})["ups-self-test-passed"], "unknown", "a test whose result nobody understands")
    for check, variable, values in (("ups-minutes", "battery_runtime", ("-1", "65535", "20 min")), ("ups-load", "ups_load", ("-5", "30 %")),
                                    ("ups-temperature", "ups_temperature", ("298", "-40", "25.5 C")), ("ups-battery-age", "battery_date", ("2027-05-01", "2020-13-45")),
                                    ("ups-self-test-recent", "ups_test_date", ("2027-01-01", "not set"))):
        for value in values:
            equal(states(full, {**full, variable: value})[check], "unknown", f"what cannot be is not known: {variable} {value}")
    equal(states(full, {k: v for k, v in full.items() if k != "ups_test_date"})["ups-self-test-recent"], "unknown", "a test of which nobody knows when it was is not recent")
    equal(states(full, {**full, "ups_load": "0"})["ups-load"], "pass", "nothing is plugged in")
    equal(states(full, {**full, "ups_status": "ALARM OL"})["ups-alarms"], "fail", "an alarm without words is one")


def start(top, port):
    """NUT's parts as nobody else's: their own folder, their own configuration, no daemon of the system."""
    folder = f"{top}/nut"
    write(f"{folder}/nut.conf", "MODE=standalone\n")
    write(f"{folder}/ups.conf", "".join(f'[{name}]\n driver = dummy-ups\n port = {folder}/{name}.dev\n desc = "machine {name}"\n'
                                        for name in ("room1", "room2")))
    write(f"{folder}/room1.dev", ROOM1)
    write(f"{folder}/room2.dev", ROOM2)
    write(f"{folder}/upsd.conf", f"LISTEN 127.0.0.1 {port}\nSTATEPATH {folder}/state\n")
    write(f"{folder}/upsd.users", "")
    os.makedirs(f"{folder}/state", mode=0o700)
    environment = dict(os.environ, NUT_CONFPATH=folder, NUT_STATEPATH=f"{folder}/state", NUT_ALTPIDPATH=f"{folder}/state")
    user = "nut"
    if os.geteuid() == 0:
        for name in [folder, *(os.path.join(folder, n) for n in os.listdir(folder))]:
            shutil.chown(name, user)
        os.chmod(top, 0o755)
    else:
        user = pwd.getpwuid(os.geteuid()).pw_name
    log = open(f"{folder}/log", "w+")
    how = {"stdout": log, "stderr": log, "env": environment}
    processes = [subprocess.Popen([DRIVER, "-a", name, "-u", user, "-D"], **how) for name in ("room1", "room2")]

    def has_fallen():
        return any(p.poll() is not None for p in processes)
    wait_for(lambda: has_fallen() or all(any(f.endswith(name) for f in os.listdir(f"{folder}/state")) for name in ("room1", "room2")))
    processes.append(subprocess.Popen([UPSD, "-u", user, "-D"], **how))
    wait_for(lambda: has_fallen() or len(ask("SELECT name FROM ups WHERE NOT is_stale", port)[0]) == 2)
    if has_fallen():
        log.seek(0)
        print(*(f"# {line.rstrip()}" for line in log.readlines()[-30:]), sep="\n")
    return processes


def real(top):
    port = free_port()
    processes = start(top, port)
    try:
        equal(ask("SELECT name, description, vendor, model, driver, status, is_online, is_on_battery, is_battery_low, needs_battery, is_bypassed, "
                  "is_overloaded, is_stale, charge_percent, runtime_seconds, load_percent, temperature, input_voltage, battery_date, test_result, "
                  "test_date, alarm FROM ups ORDER BY name", port)[0],
              [("room1", "machine room1", "Santak", "C3KS", "dummy-ups", "OL RB", "1", "0", "0", "1", "0", "0", "0", "100", "1200", "41", "29.5",
                "228.4", "2019-05-01", "Done and passed", "2026-03-15", "Replace battery!"),
               ("room2", "machine room2", "APC", "SURT", "dummy-ups", "OB LB BYPASS OVER", "0", "1", "1", "0", "1", "1", "0", "", "", "", "", "",
                "last spring", "", "", "")], "two power supplies; what is no number is not told")
        equal(ask("SELECT name FROM ups", port, "/room2")[0], [("room2",)], "one of them by its name")
        rows, status, words = ask("SELECT name FROM ups", port, "/room9")
        ok(status == 2 and "room9" in words, "one that is not there is told", words)
        equal(ask("SELECT value FROM ups_variables WHERE ups = 'room1' AND name = 'battery.charge'", port)[0], [("100",)], "every variable")
        report = zicha("inspect", f"ups://127.0.0.1:{port}", "--lang", "en", "--format", "csv", env={"SOURCE_DATE_EPOCH": "1795348800"}).stdout
        states = {r[0]: r[1] for r in csv.reader(io.StringIO(report)) if len(r) > 1 and r[0] != "check"}
        failed = "ups-battery-good", "ups-battery-age", "ups-minutes", "ups-on-mains", "ups-not-bypassed", "ups-load", "ups-alarms"
        equal(states, {**dict.fromkeys(failed, "fail"), "ups-answers": "pass", "ups-self-test-passed": "unknown",
                       "ups-self-test-recent": "fail", "ups-temperature": "unknown"}, "what is bad fails; what one of the two does not tell is unknown")
        drill = zicha("survey", "--drill", f"ups://127.0.0.1:{port}").stdout.splitlines()
        ok(len(drill) > 10 and all(line.endswith(": refused") for line in drill), "the role can do nothing but ask", drill)
        processes[0].terminate()
        processes[0].wait(HANG)
        wait_for(lambda: ask("SELECT is_stale FROM ups", port, "/room1")[1] == 2)
        rows, status, words = ask("SELECT is_stale FROM ups", port, "/room1")
        ok(status == 2 and rows == [("1",)] and "room1" in words, "a unit that no longer answers is told", rows, words)
    finally:
        for p in processes:
            p.terminate()
        for p in processes:
            p.wait(HANG)


lies()
half_told()
if os.path.exists(UPSD) and os.path.exists(DRIVER):
    with tempfile.TemporaryDirectory() as top:
        real(top)
else:
    ok(True, "there is no upsd # SKIP")
done()

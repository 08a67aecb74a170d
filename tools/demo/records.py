# SPDX-License-Identifier: Apache-2.0
"""records - the hospital's year as CSV files: what stands in records/, and what repeats.

Room checks, rosters, daily reports, done duties, assets of the hosts and answers follow
from the seed; the gaps in them are meant: they are the bad news of the reports."""
import csv
import datetime
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
TODAY = datetime.date(2026, 11, 20)
FIRST = TODAY - datetime.timedelta(days=365)
TECHNICIANS = ["江一帆", "许亦然", "苏文", "贺安"]
CLERKS = ["方知秋", "周敬之"]


def read(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def write(folder, kind, rows):
    names = list(dict.fromkeys(name for row in rows for name in row))
    with open(folder / f"{kind}.csv", "w", encoding="utf-8", newline="") as f:
        w = csv.DictWriter(f, names, restval="", lineterminator="\n")
        w.writeheader()
        w.writerows(rows)


def days(first, last):
    return [first + datetime.timedelta(days=i) for i in range((last - first).days + 1)]


def room_checks(dice):
    """Every working day in the main room, but for a fortnight in February and some odd days."""
    rows = []
    for day in days(FIRST, TODAY - datetime.timedelta(days=1)):
        is_missed = datetime.date(2026, 2, 14) <= day <= datetime.date(2026, 2, 23) or dice.random() < 0.03
        if day.weekday() < 5 and not is_missed:
            is_hot = datetime.date(2026, 7, 20) <= day <= datetime.date(2026, 7, 24)
            row = dict(room="中心机房", at=f"{day}T08:{dice.randrange(20, 55)}", by=dice.choice(TECHNICIANS[:2]),
                       temperature=round(dice.uniform(27.5, 29.5) if is_hot else dice.uniform(21, 24.5), 1),
                       humidity=dice.randrange(42, 60))
            for look in ("fire", "electricity", "hardware", "software", "doors", "lightning", "water", "dust",
                         "rodents", "cabling"):
                row[look] = "good"
            if is_hot:
                row.update(hardware="bad", note="一台空调停机，已报修")
            rows.append(row)
            if day.weekday() == 0 and dice.random() < 0.7:
                rows.append(dict(row, room="备份机房", at=f"{day}T09:{dice.randrange(10, 50)}", note=""))
    return rows


def duty(dice):
    """The period from 21 September to 10 October: a roster, and a report a day."""
    campaign, rosters, reports = "国庆节期间网络安全保障", [], []
    for i, day in enumerate(days(datetime.date(2026, 9, 21), datetime.date(2026, 10, 10))):
        tomorrow = day + datetime.timedelta(days=1)
        rosters.append(dict(starts_at=f"{day}T08:00", ends_at=f"{tomorrow}T08:00", person=TECHNICIANS[i % 4],
                            leader="唐克勤" if i % 2 else "陆承志", place="信息科值班室", campaign=campaign))
        for section, by in (("信息科", TECHNICIANS[i % 4]), ("院办公室", CLERKS[i % 2])):
            at = f"16:{dice.randrange(5, 55):02}"
            if section == "院办公室" and day == datetime.date(2026, 10, 3):
                at = "18:42"
            row = dict(day=str(day), section=section, campaign=campaign, from_at=f"{day - datetime.timedelta(days=1)}T15:00",
                       to_at=f"{day}T15:00", is_zero=1, site_read=1, reported_at=f"{day}T{at}", reported_by=by)
            if section == "信息科" and day == datetime.date(2026, 9, 29):
                row.update(is_zero=0, text="互联网出口防火墙拦截针对门户网站的扫描，已封禁来源地址，未造成影响")
            reports.append(row)
    del rosters[12]  # nobody was on duty on 3 October
    return rosters, reports


def done_duties(dice):
    rows = []
    for task in read(HERE / "records" / "tasks.csv"):
        step = {"daily": 1, "weekly": 7, "monthly": 30, "quarterly": 91, "half_yearly": 182, "yearly": 365}[task["every"]]
        day = datetime.date.fromisoformat(task["starts_on"])
        while day < TODAY:
            if dice.random() > 0.06:
                rows.append(dict(task=task["name"], on=str(day), by=task["person"],
                                 result="problem" if dice.random() < 0.04 else "good"))
            day += datetime.timedelta(days=step)
    return rows


def assets(hosts, dice):
    makers = {"server": ("云岭", "R640"), "workstation": ("天舟", "T5"), "firewall": ("砺石", "NF-2000")}
    systems = {"openeuler": "openEuler 22.03", "kylin-server": "银河麒麟服务器V10", "kylin": "银河麒麟桌面V10",
               "uos": "统信UOS 20", "ubuntu22": "Ubuntu 22.04", "ubuntu20": "Ubuntu 20.04", "debian12": "Debian 12",
               "debian11": "Debian 11"}
    rows = []
    for h in hosts:
        is_room = h["class"] != "workstation"
        rows.append(dict(
            number=h["asset"], name=h["label"], **{"class": h["class"]}, target=f"host:{h['name']}", ip=h["ip"],
            mac=mac(len(rows) + 1), department=h["department"], owner=h["owner"], user=h["user"],
            responsible="陆承志" if is_room else h["user"], room="中心机房" if is_room else "",
            place="" if is_room else h["department"], system=h["system"], zone=h["zone"], vendor=makers[h["class"]][0],
            model=makers[h["class"]][1], serial=f"SN{abs(dice.randrange(10**8)):08}", os=systems[h["os"]],
            is_domestic=int(h["os"] in ("openeuler", "kylin-server", "kylin", "uos")),
            bought_on=f"20{dice.randrange(18, 26)}-{dice.randrange(1, 13):02}-15", is_labelled=int(dice.random() > 0.05),
            network="outer" if h["zone"] in ("办公终端区", "对外服务区") else "inner", is_classified=0,
            has_boot_password=int(dice.random() > 0.2) if not is_room else "", status="used",
            policy="configured" if h["class"] == "firewall" else "",
            rules_updated_on="2026-10-28" if h["class"] == "firewall" else ""))
    return rows + read(HERE / "records" / "assets.csv")


def mac(n):
    """Of the block for documentation."""
    return f"00:00:5e:00:53:{n:02x}"


def addresses(all_assets):
    rows = []
    for i, a in enumerate(all_assets):
        if a["ip"] and a["class"] != "switch":
            inner = a["class"] == "workstation"
            rows.append(dict(ip=a["ip"], mac=a["mac"], switch=f"SW-{3 + i % 6:02}" if inner else "SW-01",
                             port=f"GE0/0/{i % 48 + 1}", person=a["user"] or a["owner"], department=a["department"],
                             asset=a["number"], zone=a["zone"], is_bound=int(i % 17 != 5), assigned_on="2025-03-10"))
    return rows


def attendance(people, dice):
    rows = []
    for p in people:
        if not p["left_on"] and p["joined_on"] < "2026-03-26" and dice.random() > 0.1:
            score = dice.randrange(55, 100)
            rows.append(dict(training="全员网络安全意识培训 / 2026-03-26", person=p["name"], score=score,
                             passed=int(score >= 60)))
    rows.append(dict(training="新员工上岗前信息安全培训 / 2026-07-15", person="姚远", score=88, passed=1))
    return rows


def acknowledgements(people, dice):
    documents = ["账号与口令管理制度", "终端计算机安全管理制度", "计算机安全保密制度"]
    return [dict(document=d, person=p["name"], on=f"2026-02-{dice.randrange(9, 28):02}")
            for d in documents for p in people
            if not p["left_on"] and p["joined_on"] < "2026-02-01" and dice.random() > 0.15]


def answers(folder, open_questions):
    """Most are yes; some are not, some nobody answered, some are too old. Returns the file."""
    dice = random.Random(2026)
    given = {(a["question"], a["subject"]): a for a in read(HERE / "records" / "answers.csv")}
    who = {"system_admin": "江一帆", "network_admin": "许亦然", "database_admin": "苏文", "security_admin": "贺安",
           "audit_admin": "贺安", "site_editor": "方知秋"}
    rows = []
    for q in open_questions:
        chance, valid = dice.random(), int(q["valid_days"] or 0) or 3650
        said = given.get((q["question"], q["subject"])) or given.get((q["question"], "*"))
        if said:
            rows.append(dict(said, subject=q["subject"]))
        elif q["type"] == "judgement" and chance > 0.06:
            value = "no" if chance < 0.09 else "partly" if chance < 0.15 else "na" if chance < 0.18 else "yes"
            age = valid + 60 if dice.random() < 0.03 else dice.randrange(0, min(valid, 88))
            rows.append(dict(question=q["question"], subject=q["subject"], value=value, note="",
                             answered_on=str(TODAY - datetime.timedelta(days=age)),
                             answered_by=who.get(q["who"], "陆承志")))
    write(folder, "answers", rows)
    return folder / "answers.csv"


def make(folder):
    """Writes all CSV files but the answers into a folder; returns their paths by kind."""
    dice = random.Random(20261120)
    hosts, people = read(HERE / "hosts.csv"), read(HERE / "records" / "people.csv")
    tables = {p.stem: read(p) for p in sorted((HERE / "records").glob("*.csv")) if p.stem != "answers"}
    for document in tables["documents"]:
        document["issuer"] = "示范县人民医院" if document["number"] else ""
    tables["room_checks"] = room_checks(dice)
    tables["rosters"], tables["daily_reports"] = duty(dice)
    tables["task_records"] = done_duties(dice)
    tables["assets"] = assets(hosts, dice)
    tables["addresses"] = addresses(tables["assets"])
    tables["attendance"] = attendance(people, dice)
    tables["acknowledgements"] = acknowledgements(people, dice)
    folder.mkdir(parents=True, exist_ok=True)
    for kind, rows in tables.items():
        write(folder, kind, rows)
    return {kind: folder / f"{kind}.csv" for kind in tables}

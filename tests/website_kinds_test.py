#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""website_kinds_test ZICHA - pages of all kinds, old ones above all: where they lead, what they hide, what they say, what is left behind them."""
import csv
import gzip
import io
import os
import sys
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "website")]
from made_site import HTML, Site  # noqa: E402
from tap import done, equal, zicha  # noqa: E402


def html(body, title="Page", head=""):
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def rows(pages, sql, otherwise=None):
    site = Site(pages, otherwise=otherwise)
    got = zicha("query", sql, site.url + "/", "--format", "csv", "--lang", "en", "--set", "web.rate=100000")
    site.close()
    return [tuple(c.replace(site.url, "") for c in row) for row in list(csv.reader(io.StringIO(got.stdout)))[1:]]


def leads(fact, first, *others, otherwise=None):
    """The first page, and those that it leads to."""
    pages = {"/": first, **{p: html("deep") for p in others}}
    equal(sorted(r[0] for r in rows(pages, "SELECT url FROM web_pages", otherwise)), sorted(["/", *others]), fact)


# ---- where pages lead ----

leads("a page is followed where its head sends on", (200, {"Content-Type": HTML, "Refresh": "0; url=/m"}, html("")), "/m")
leads("and where <meta> does, without quotes or with", html("", head="<META HTTP-EQUIV=refresh CONTENT=\"0; URL = '/m'\">"), "/m")
for code in "window.location.href='/m';", "location = \"/m\"", "top.location.replace('/m')", "self.location='m'", "if (top != self) { document.location.assign('/m'); }":
    leads(f"a script that goes on is followed: {code}", html(f"<script>{code}</script>"), "/m")
leads("and one that runs when the page is there", "<html><body onload=\"location.href='/m'\"></body></html>", "/m")
leads("an address that a script puts together is none, nor one that ends a session or asks first",
      html("<script>function a(i) { location.href = '/item?id=' + i; } function b() { location = '/logout'; } if (x == '/c') y('/d');</script>"
           "<script>function e() { if (confirm('?')) location.href = '/e'; }</script>"))
leads("what stands in <noframes> is followed", "<frameset><frame src=/a><noframes><body><a href=/n>x</a></body></noframes></frameset>", "/a", "/n")
leads("and a link of SVG", html("<svg><a xlink:href=/n>x</a></svg>"), "/n")
leads("a page that wants its cookie first is asked once more",
      lambda h: html("<a href=/n>x</a>") if "seen=1" in (h.headers.get("Cookie") or "") else (302, {"Location": "/", "Set-Cookie": "seen=1; path=/"}, ""), "/n")
for charset, sent in ("gbk", "%C4%DA%BF%C6"), ("big5", "%A4%BA%AC%EC"), ("utf-8", "%E5%86%85%E7%A7%91"):
    department = "內科" if charset == "big5" else "内科"
    leads(f"a query is asked as a browser asks for it on a page in {charset}",
          (200, {"Content-Type": f"text/html; charset={charset}"}, html(f"<a href='/list.asp?d={department}&p=1'>x</a>").encode(charset)), f"/list.asp?d={sent}&p=1")
leads("a page is read that says it is in UTF-16 and is not", (200, {"Content-Type": "text/html"}, html("<a href=/n>x</a>", head="<meta charset=utf-16>")), "/n")
leads("and one that was packed in two pieces",
      (200, {"Content-Type": HTML, "Content-Encoding": "gzip"}, gzip.compress(b"<html><title>x</title>") + gzip.compress(b"<a href=/n>x</a>")), "/n")
equal(sorted(r[0] for r in rows({"/": html("<img src=/a.png srcset='/b.png 1x, http://H.example/c.png 2x'>")}, "SELECT url FROM web_links")),
      ["/a.png", "/b.png", "http://h.example/c.png"], "all pictures of a set are told")

# ---- what they hide ----

hides = ["<div style='position:absolute;clip:rect(0, 0, 0, 0)'>L</div>", "<div style='position:absolute;clip:rect(1px,1px,1px,1px)'>L</div>", "<div style='clip-path:inset(100%)'>L</div>", "<div style='transform:scale(0)'>L</div>",
         "<table bgcolor='#FFFFFF'><tr><td><font color=#ffffff>L</font></table>", "<div style='visibility:collapse'>L</div>",
         "<div style='filter:alpha(opacity=0)'>L</div>", "<div style='display&#58;none'>L</div>", "<div style='max-height:0;overflow:hidden'>L</div>",
         "<style>div.h2{display:none}</style><div class=h2>L</div>", "<p style='color:transparent'>L</p>",
         "<script>document.write(unescape('%3Ca href=http://H/%3Ex%3C/a%3E'))</script>",
         "<script>document.write('\\x3ca href=\"http://H/\"\\x3ex')</script>", "<script>document.write('\\u003ca href=\"http://H/\"\\u003ex')</script>"]
shows = ["<div style='clip:rect(0, 90px, 20px, 0)'>L</div>", "<div style='transform:scale(0.9)'>L</div>", "<div style='filter:alpha(opacity=05)'>L</div>",
         "<table bgcolor=#ffffff><tr><td background=/bar.gif><font color=#ffffff>L</font></table>", "<div style='max-height:90px;overflow:hidden'>L</div>",
         "<style>div.h3{display:none}</style><p class=h3>L</p>", "<div style='visibility:visible'>L</div>", "<p style='color:black'>L</p>"]
LINK = "<a href=http://H/>x</a>"
page = "".join(body.replace("L<", LINK + "<").replace("//H/", f"//{kind}{i}.example/") for kind, all_ in (("hides", hides), ("shows", shows)) for i, body in enumerate(all_))
hidden = {r[0] for r in rows({"/": html(page)}, "SELECT host FROM web_links WHERE is_hidden")}
equal(sorted(hidden), sorted(f"hides{i}.example" for i in range(len(hides))), "links are found that are hidden in newer and older ways, and none that can be seen")

# ---- what they say ----

WORDS = "SELECT DISTINCT word, is_warned FROM web_keywords"
for fact, body in {"parted by tags": "六<b>合</b><!-- x -->彩", "parted by letters without width": "六\u200b合\ufeff彩", "in traditional signs": "線上賭場 百家樂",
                   "in wide letters": "ｐｏｒｎｏ", "parted by a soft hyphen": "via\u00adgra", "in what others show of the page": None}.items():
    text = html("x", head="<meta property=og:title content='六合彩'>") if body is None else html(body)
    equal({r[1] for r in rows({"/": text}, WORDS)}, {"0"}, f"a word is found {fact}")
for body in ("<li>支援</li><li>交通</li>", "支援交通", "本药品无码不得销售", "三级片区管理", "黑页岩", "到税务机关代开发票", "12<span>34</span>"):
    equal(rows({"/": html(body)}, WORDS), [], f"nothing is found in: {body}")
for body in ("警惕裸聊诈骗，谨防敲诈", "严厉打击淫秽色情信息", "预防艾滋病，避免一夜情"):
    equal({r[1] for r in rows({"/": html(body)}, WORDS)}, {"1"}, f"a warning is told as one: {body}")
equal({r[1] for r in rows({"/": html("警惕色情信息。" + "医院概况" * 20 + "免费色情")}, WORDS)}, {"0"}, "but not where it advertises elsewhere on the page")
equal({r[1] for r in rows({"/": html("<p style=display:none>打击色情</p>")}, WORDS)}, {"0"}, "nor what is hidden")
equal([r[0] for r in rows({"/": html("身份证 １１０１０５１９４９１２３１００２Ｘ")}, "SELECT kind FROM web_personal_data")], ["id_card"], "personal data are found in wide digits")

# ---- what is left behind, and what they are made of ----

TEXT, BYTES = {"Content-Type": "text/plain"}, {"Content-Type": "application/octet-stream"}
left = {urllib.parse.quote("/备份.rar"): ((200, BYTES, b"Rar!\x1a"), "archive"), urllib.parse.quote("/新建文件夹.zip"): ((200, BYTES, b"PK\3\4"), "archive"),
        "/wwwroot.7z": ((200, BYTES, b"7z\xbc\xaf"), "archive"), "/WEB-INF/classes/jdbc.properties": ((200, TEXT, "url=jdbc:mysql://db"), "config"),
        "/.git-credentials": ((200, TEXT, "https://li:x@git"), "config"), "/actuator/heapdump": ((200, BYTES, b"JAVA PROFILE 1.0.2"), "dump"),
        "/prod-api/v2/api-docs": ((200, TEXT, '{"swagger":"2.0"}'), "api"), "/app/kibana": ((200, {"Content-Type": HTML, "kbn-name": "kibana"}, "x"), "admin"),
        "/xxl-job-admin/toLogin": ((200, {"Content-Type": HTML}, html("任务调度中心")), "admin"), "/ckfinder/ckfinder.html": ((200, {"Content-Type": HTML}, html("CKFinder")), "editor"),
        "/graphql?query=%7B__typename%7D": ((200, TEXT, '{"data":{"__typename":"Query"}}'), "api")}
equal({r[0]: r[1] for r in rows({"/": html("x"), **{p: v[0] for p, v in left.items()}}, "SELECT url, kind FROM web_paths")}, {p: v[1] for p, v in left.items()},
      "archives with Chinese names, secrets of Java applications and consoles are found")
for name, page in {
    "Weaver e-cology": "<script>window.location='/wui/index.html#/'</script>", "Tongda OA": "<title>Office Anywhere 2017</title>",
    "Landray EKP": "<script>Com_IncludeFile('jquery.js')</script>", "ThinkPHP 5.0.24": "<a href=http://www.thinkphp.cn>ThinkPHP</a><span>V5.0.24</span>",
    "EmpireCMS 7.5": "Powered by <a href=http://www.phome.net>EmpireCMS 7.5</a>", "DedeCMS": "Powered by DedeCMS V57", "RuoYi": "<title>若依管理系统</title>",
    "PHPCMS": "<a href='/index.php?m=content&c=index&a=lists'>x</a>", "": "by ruoyi wang; <a href=http://www.seeyon.com/>x</a>"}.items():
    equal([" ".join(filter(None, r)) for r in rows({"/": page}, "SELECT name, version FROM web_technologies")], [name] if name else [], f"a page shows what it is made of: {name or 'nothing'}")
done()

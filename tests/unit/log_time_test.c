/* SPDX-License-Identifier: Apache-2.0 */
/* log_time_test - the times of real log lines. */
#include "parse/log_time.h"

#include "base/clock.h"
#include "tap.h"

/* 2026-11-22T03:21:00Z, the moment of nearly all lines here. */
enum { THEN = 1795317660, LATEST = 1795317660 };

static const struct line {
	const char *form, *line, *want; /* in UTC; NULL: no time in it */
} lines[] = {
	{ "RFC 3164", "Nov 22 03:21:00 web sshd[1]: Accepted", "2026-11-22T03:21:00Z" },
	{ "RFC 3164, one digit", "Nov  2 03:21:00 web cron[1]: x", "2026-11-02T03:21:00Z" },
	{ "RFC 3164 with priority", "<13>Nov 22 03:21:00 web x: y", "2026-11-22T03:21:00Z" },
	{ "RFC 3164 of last year", "Dec 31 23:59:59 web x: y", "2025-12-31T23:59:59Z" },
	{ "RFC 3164 of a leap day", "Feb 29 12:00:00 web x: y", "2024-02-29T12:00:00Z" },
	{ "syslog with a year", "Nov 22 2026 03:21:00: %ASA-6-1", "2026-11-22T03:21:00Z" },
	{ "RFC 3339", "2026-11-22T03:21:00.123456+08:00 web sshd[1]: x", "2026-11-21T19:21:00Z" },
	{ "RFC 3339 west", "2026-11-22T03:21:00-03:30 web x", "2026-11-22T06:51:00Z" },
	{ "RFC 5424", "<34>1 2026-11-22T03:21:00.003Z host su - ID47 - x", "2026-11-22T03:21:00Z" },
	{ "dnf", "2026-11-22T03:21:00+0800 DEBUG x", "2026-11-21T19:21:00Z" },
	{ "common log format",
	  "203.0.113.9 - - [22/Nov/2026:03:21:00 +0800] \"GET / HTTP/1.1\" 200 5",
	  "2026-11-21T19:21:00Z" },
	{ "the request of a visitor does not count",
	  "::1 - - [22/Nov/2026:03:21:00 +0000] \"GET /?d=2031-01-01T00:00:00Z HTTP/1.1\" 200 5",
	  "2026-11-22T03:21:00Z" },
	{ "nginx error", "2026/11/22 03:21:00 [error] 12#12: *1 open()", "2026-11-22T03:21:00Z" },
	{ "Apache error", "[Sun Nov 22 03:21:00.123456 2026] [core:notice] x",
	  "2026-11-22T03:21:00Z" },
	{ "Apache 2.2 error", "[Sun Nov 22 03:21:00 2026] [error] x", "2026-11-22T03:21:00Z" },
	{ "vsftpd", "Sun Nov  2 03:21:00 2026 [pid 3] CONNECT", "2026-11-02T03:21:00Z" },
	{ "boot.log", "------------ Sun Nov 22 03:21:00 CST 2026 ------------",
	  "2026-11-22T03:21:00Z" },
	{ "mail header", "Sun, 22 Nov 2026 03:21:00 +0800", "2026-11-21T19:21:00Z" },
	{ "log4j", "2026-11-22 03:21:00,123 INFO  [main] a.B - x", "2026-11-22T03:21:00Z" },
	{ "audit", "type=USER_LOGIN msg=audit(1795317660.123:42): pid=1", "2026-11-22T03:21:00Z" },
	{ "audit of a node", "node=a.example type=X msg=audit(1795317660.123:42): x",
	  "2026-11-22T03:21:00Z" },
	{ "dpkg", "2026-11-22 03:21:00 status installed tzdata:all 2025b", "2026-11-22T03:21:00Z" },
	{ "apt history", "Start-Date: 2026-11-22  03:21:00", "2026-11-22T03:21:00Z" },
	{ "apt term", "Log started: 2026-11-22  03:21:00", "2026-11-22T03:21:00Z" },
	{ "alternatives", "update-alternatives 2026-11-22 03:21:00: run with x",
	  "2026-11-22T03:21:00Z" },
	{ "MariaDB", "2026-11-22  3:21:00 0 [Note] InnoDB: x", "2026-11-22T03:21:00Z" },
	{ "MySQL", "2026-11-22T03:21:00.123456Z 0 [System] x", "2026-11-22T03:21:00Z" },
	{ "Zabbix", "  1234:20261122:032100.123 Starting agent", "2026-11-22T03:21:00Z" },
	{ "ISO 8601 without separators", "20261122T032100Z x", "2026-11-22T03:21:00Z" },
	{ "a list that Excel wrote", "FW,10.0.0.1,2026/11/22 3:21,denied", "2026-11-22T03:21:00Z" },
	{ "WebLogic on a late Java", "####<2026年11月22日, 下午3:21:00,123 CST> <Info>",
	  "2026-11-22T15:21:00Z" },
	{ "MySQL before 5.7", "261122  3:21:00 [Note] x", "2026-11-22T03:21:00Z" },
	{ "PostgreSQL", "2026-11-22 03:21:00.123 UTC [123] LOG:  x", "2026-11-22T03:21:00Z" },
	{ "Tomcat", "22-Nov-2026 03:21:00.123 INFO [main] x", "2026-11-22T03:21:00Z" },
	{ "Redis", "1234:M 22 Nov 2026 03:21:00.123 * Ready", "2026-11-22T03:21:00Z" },
	{ "MongoDB", "{\"t\":{\"$date\":\"2026-11-22T03:21:00.123+08:00\"},\"s\":\"I\"}",
	  "2026-11-21T19:21:00Z" },
	{ "Samba", "[2026/11/22 03:21:00.123,  0] ../source3/x.c:1", "2026-11-22T03:21:00Z" },
	{ "Squid", "1795317660.123     42 10.0.0.1 TCP_MISS/200", "2026-11-22T03:21:00Z" },
	{ "java.util.logging", "Nov 22, 2026 3:21:00 PM org.apache.X y", "2026-11-22T15:21:00Z" },
	{ "the half of the day behind ISO 8601", "2026-11-22 03:21:00 PM x",
	  "2026-11-22T15:21:00Z" },
	{ "and behind a fraction", "2026-11-22 12:21:00.120 AM x", "2026-11-22T00:21:00Z" },
	{ "PM2 is a program", "2026-11-22 03:21:00 PM2 started", "2026-11-22T03:21:00Z" },
	{ "Check Point", "22Nov2026 03:21:00 accept", "2026-11-22T03:21:00Z" },
	{ "Oracle", "22-NOV-26 03.21.00.000000 PM +08:00", "2026-11-22T07:21:00Z" },
	{ "points and lines", "2026.11.22-03.21.00 x", "2026-11-22T03:21:00Z" },
	{ "the day first with points", "05.11.2026 03:21:00 x", "2026-11-05T03:21:00Z" },
	{ "fourteen digits", "20261122032100 x", "2026-11-22T03:21:00Z" },
	{ "with milliseconds", "20261122032100123 x", "2026-11-22T03:21:00Z" },
	{ "milliseconds since 1970", "1795317660123 INFO x", "2026-11-22T03:21:00Z" },
	{ "the same in JSON", "{\"level\":\"info\",\"timestamp\":1795317660123,\"m\":1}",
	  "2026-11-22T03:21:00Z" },
	{ "a longer number is none", "17953176601234 INFO x", NULL },
	{ "numbers as they come", "2026-11-2 3:21:0 x", "2026-11-02T03:21:00Z" },
	{ "IIS in its own form", "10.1.1.9, -, 11/22/26, 3:21:00, W3SVC1", "2026-11-22T03:21:00Z" },
	{ "midnight is 12 AM", "Nov 22, 2026 12:21:00 AM x", "2026-11-22T00:21:00Z" },
	{ "glog", "I1122 03:21:00.123456     1 x.go:1] y", "2026-11-22T03:21:00Z" },
	{ "CUPS", "E [22/Nov/2026:03:21:00 +0000] x", "2026-11-22T03:21:00Z" },
	{ "H3C to a log host", "<190>Nov 22 03:21:00 2024 SW3F %%10SHELL/5/SHELL_LOGIN: x",
	  "2024-11-22T03:21:00Z" },
	{ "H3C in its own file", "%Nov 22 03:21:00:123 2024 SW3F SHELL/5/SHELL_LOGIN: x",
	  "2024-11-22T03:21:00Z" },
	{ "Huawei", "Nov 22 2024 03:21:00+08:00 FW1 %%01SHELL/5/LOGIN(s)[1]:x",
	  "2024-11-21T19:21:00Z" },
	{ "Ruijie", "*Nov 22 03:21:00: %SYS-5-CONFIG_I: x", "2026-11-22T03:21:00Z" },
	{ "a host that is a number", "Nov 22 03:21:00 5060 sip: x", "2026-11-22T03:21:00Z" },
	{ "Oracle's listener", "22-NOV-2026 03:21:00 * (CONNECT_DATA=(SID=his))",
	  "2026-11-22T03:21:00Z" },
	{ "Tomcat, Java 8 in Chinese", "22-十一月-2026 03:21:00.123 信息 [main] x",
	  "2026-11-22T03:21:00Z" },
	{ "Tomcat, Java 11 in Chinese", "22-11月-2026 03:21:00.123 信息 [main] x",
	  "2026-11-22T03:21:00Z" },
	{ "java.util.logging in Chinese", "十一月 22, 2026 3:21:00 下午 org.apache.X y",
	  "2026-11-22T15:21:00Z" },
	{ "the same, one digit", "1月 02, 2026 11:21:00 上午 org.apache.X y",
	  "2026-01-02T11:21:00Z" },
	{ "events of Windows as CSV in Chinese",
	  "信息,2026/1/2 3:04:05,Microsoft-Windows-X,7036,无", "2026-01-02T03:04:05Z" },
	{ "WebLogic in Chinese", "####<2026-11-22 下午03时21分00秒 CST> <Info> x",
	  "2026-11-22T15:21:00Z" },
	{ "WebLogic in Chinese, with colons", "####<2026-11-22 下午03:21:00 CST> <Info> x",
	  "2026-11-22T15:21:00Z" },
	{ "a date in Chinese", "2026年11月22日 03:21:00 x", "2026-11-22T03:21:00Z" },
	{ "a date in Chinese with half a day", "2026年1月2日 星期五 下午3:04:05 x",
	  "2026-01-02T15:04:05Z" },
	{ "date(1) in Chinese", "2026年 11月 22日 星期日 03:21:00 CST", "2026-11-22T03:21:00Z" },
	{ "date(1) in Chinese, newer", "2026年 11月 22日 星期日 03时21分00秒 CST",
	  "2026-11-22T03:21:00Z" },
	{ "midnight in Chinese", "2026年11月22日 凌晨12:21:00 x", "2026-11-22T00:21:00Z" },
	{ "a date in GBK",
	  "2026\xc4\xea"
	  "11\xd4\xc2"
	  "22\xc8\xd5 03:21:00 x",
	  "2026-11-22T03:21:00Z" },
	{ "the afternoon in GBK", "2026/11/22 \xcf\xc2\xce\xe7 3:21:00 x", "2026-11-22T15:21:00Z" },
	{ "FortiGate", "<189>date=2026-11-22 time=03:21:00 devname=\"FGT\" logid=\"01\"",
	  "2026-11-22T03:21:00Z" },
	{ "FortiAnalyzer", "itime=1,date=2026-11-22,time=03:21:00,devid=1",
	  "2026-11-22T03:21:00Z" },
	{ "Docker",
	  "{\"log\":\"a line of a program that is long enough to be longer than most \\\"time\\\":"
	  "\\\"2001-01-01T00:00:00Z\\\"\",\"stream\":\"stdout\",\"time\":\"2026-11-22T03:21:00.1Z\"}",
	  "2026-11-22T03:21:00Z" },
	{ "events of Windows as CSV in English", "\"11/22/2026 3:21:00 PM\",\"Error\"",
	  "2026-11-22T15:21:00Z" },
	{ "DHCP server of Windows", "10,11/22/26,03:21:00,Assign,10.1.1.9,PC7,aabbcc",
	  "2026-11-22T03:21:00Z" },
	{ "an offset behind a space needs four digits", "2026-11-22 03:21:00 -10 items",
	  "2026-11-22T03:21:00Z" },
	{ "colours", "\033[32m2026-11-22 03:21:00\033[0m x", "2026-11-22T03:21:00Z" },
	{ "no such day", "2026-02-30 03:21:00 x", NULL },
	{ "no leap year", "2026-02-29 03:21:00 x", NULL },
	{ "no such month", "2026-13-01 03:21:00 x", NULL },
	{ "no such hour", "Nov 22 24:21:00 x", NULL },
	{ "a day without a time", "2026-11-22 x", NULL },
	{ "inside a word", "x2026-11-22 03:21:00", NULL },
	{ "the kernel's seconds", "[    0.000000] Linux version 6.1", NULL },
	{ "behind binary bytes", "\001\002 2026-11-22 03:21:00", NULL },
	{ "cut short", "2026-11-22 03:21", NULL },
	{ "empty", "", NULL },
};

int main(void)
{
	static const struct tzif utc;
	struct tzif china = { .standard = 8 * 3600 };
	struct log_time t;
	for (size_t i = 0; i < N(lines); i++) {
		char text[CLOCK_TEXT_SIZE];
		bool has_time = log_time_read(str_of(lines[i].line), &t);
		if (has_time)
			clock_text(log_time_place(&t, &utc, LATEST), text);
		is_text(has_time ? text : NULL, lines[i].want, lines[i].form);
	}
	ok(log_time_read(STR("Nov 22 03:21:00 x"), &t), "a line without a year is read");
	is_int(log_time_place(&t, &china, LATEST), THEN - 8 * 3600,
	       "local time is that of the zone");
	is_int(log_time_place(&t, &utc, THEN - 3600), THEN, "records may be a little out of order");
	is_int(log_time_place(&t, &utc, THEN - 3 * 86400), THEN - 365 * 86400,
	       "a day that has not come yet was a year ago");
	ok(log_time_read(STR("Jan  1 00:30:00 x"), &t), "a line of New Year is read");
	is_int(log_time_place(&t, &china, 1798734600), 1798734600, /* 2026-12-31T16:30:00Z */
	       "in China it is next year while it is this year in UTC");
	return done();
}

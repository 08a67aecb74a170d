/* SPDX-License-Identifier: Apache-2.0 */
/* log_time - when a log line says that it was written.
 *
 * A form is a pattern of literal bytes and letters for fields; the first form
 * that fits at the first place that can start one wins. Which places can is
 * bounded, because what stands further back in a line are others' words: the
 * request of a visitor may well hold a date. */
#include "parse/log_time.h"

#include <assert.h>
#include <string.h>
#include <time.h>

/* In a pattern: Y year of four digits, V one of this century, y of two, M month, D day, H hour,
 * N minute, S second (two digits each; of m, d and h the first may be missing or a space),
 * B month as a name, A weekday as a name, W one in Chinese or none, P half of the day in English
 * or Chinese, p one or none, F a fraction's digits, Z zone as a name, U seconds since 1970 (ten
 * digits), u milliseconds (thirteen), n and s minute and second of one digit or two, k " time=" or
 * ",time=", e nothing, where a list's next value follows, "_" one or more spaces, "~" any, "/" one
 * of "/-.", "T" one of "Tt_" and space. Anything else stands for itself. */
struct form {
	const char *pattern;
	size_t reach;	    /* places in the line where it may start */
	const char *prefix; /* stands before it, literally; or NULL */
};

enum { ANYWHERE = 512, NEAR = 64, AT_START = 1 };

static const struct form forms[] = {
	{ "[D/B/Y:H:N:S", ANYWHERE }, /* the common log format; CUPS */
	{ "U.", 128, "msg=audit(" },
	{ "Y/m/dT_h:N:S", NEAR }, /* ISO 8601 and its kin; apt has two spaces */
	{ "Y/m/dTh:N:S", NEAR },
	{ "YMDTH:N:S", NEAR },
	{ "A B d H:N:S Y", NEAR },   /* ctime(3) */
	{ "A B d H:N:S.F Y", NEAR }, /* Apache's error log */
	{ "A B d H:N:S Z Y", NEAR }, /* date(1): boot.log */
	{ "A d B Y H:N:S", NEAR },   /* date(1) since coreutils 9, mail headers */
	{ "A, D B Y H:N:S", NEAR },
	{ "A d B Y h:N:S P", NEAR },
	{ "B d, Y h:N:S~P", NEAR }, /* java.util.logging */
	{ "B d, Y h:N:S", NEAR },
	{ "B d Y H:N:S", NEAR },       /* rsyslog, Cisco and Huawei with a year */
	{ "B d H:N:S", NEAR },	       /* RFC 3164 */
	{ "Y/m/d p~h:N:S", NEAR },     /* Windows and Java in Chinese */
	{ "Y/m/d p~h时N分S秒", NEAR }, /* WebLogic */
	{ "Y年~m月~d日~W~p~h:N:S", NEAR },
	{ "Y年~m月~d日, p~h:N:S", NEAR }, /* Java since 9 */
	{ "Y年~m月~d日~W~p~h时N分S秒", NEAR },
	{ "Y\xc4\xea~m\xd4\xc2~d\xc8\xd5~p~h:N:S", NEAR }, /* the same in GBK */
	{ "Y\xc4\xea~m\xd4\xc2~d\xc8\xd5~p~h\xca\xb1N\xb7\xd6S\xc3\xeb", NEAR },
	{ "M/D/y,~h:N:S", NEAR },		    /* DHCP server of Windows, IIS */
	{ "d.m.Y_h:N:S", NEAR },		    /* with points the day comes first */
	{ "m/d/Y_h:N:S~P", NEAR },		    /* Windows in American English */
	{ "Y/M/DkH:N:S", NEAR, "date=" },	    /* FortiGate */
	{ "Y/M/DTH:N:S", ANYWHERE, "\"time\":\"" }, /* JSON, of Docker: a quote in a text has a \ */
	{ "d/B/Y_h:N:S", NEAR },		    /* Tomcat */
	{ "d B Y_h:N:S", NEAR },		    /* Redis */
	{ "dBY_H:N:S", NEAR },			    /* Check Point */
	{ "d/B/y_h.N.S.F_P", NEAR },		    /* Oracle */
	{ "Y/M/D-H.N.S", NEAR },
	{ "YMDHNS", AT_START },
	{ "YMDHNSF", AT_START },
	{ "u", AT_START }, /* Java's milliseconds */
	{ "u", ANYWHERE, "\"timestamp\":" },
	{ "Y/m/dTh:n:s", NEAR },   /* of who prints numbers as they come */
	{ "YMD:HNS", NEAR },	   /* Zabbix */
	{ "YMDTHNS", NEAR },	   /* ISO 8601 without separators */
	{ "Y/m/d_h:Ne", NEAR },	   /* a list that went through Excel */
	{ "U.", AT_START },	   /* Squid */
	{ "yMD_h:N:S", AT_START }, /* MySQL before 5.7 */
};

static const char months[12][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
				    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
static const char weekdays[7][4] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };

/* A line, how far it is read, and what was found. */
struct reader {
	struct str s;
	size_t at;
	struct log_time t;
	int64_t epoch; /* seconds since 1970, or -1 */
	bool is_epoch, is_millis;
	enum { UNSAID, MORNING, AFTERNOON } half_day;
};

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char peek(const struct reader *r)
{
	return r->at < r->s.n ? r->s.p[r->at] : 0;
}

static bool read_digits(struct reader *r, size_t least, size_t most, int low, int high, int *ret)
{
	int64_t value = 0;
	size_t n = 0;
	for (; n < most && str_is_digit(peek(r)); n++)
		value = value * 10 + (r->s.p[r->at++] - '0');
	if (n < least || value < low || value > high)
		return false;
	*ret = (int)value;
	return true;
}

/* One or two digits; a space may stand for the first. */
static bool read_loose(struct reader *r, int low, int high, int *ret)
{
	if (peek(r) == ' ')
		r->at++;
	return read_digits(r, 1, 2, low, high, ret);
}

/* The number of the name that stands here, from 1, in capitals or not; 0 where none does. */
static int read_name(struct reader *r, const char (*names)[4], int n)
{
	struct str word = str_head(str_from(r->s, r->at), 3);
	for (int i = 0; i < n && word.n; i++)
		if ((word.p[0] | 32) == (names[i][0] | 32) && str_is_nocase(word, names[i])) {
			r->at += 3;
			return i + 1;
		}
	return 0;
}

static bool read_words(struct reader *r, const char *words)
{
	if (!str_starts(str_from(r->s, r->at), words))
		return false;
	r->at += strlen(words);
	return true;
}

/* "Nov", "NOV" (Oracle), "十一月" (Java 8), "11月" (later ones). */
static bool read_month(struct reader *r, int *ret)
{
	static const char *const chinese[12] = {
		"一月", "二月", "三月", "四月", "五月",	  "六月",
		"七月", "八月", "九月", "十月", "十一月", "十二月"
	};
	if ((*ret = read_name(r, months, 12)))
		return true;
	for (int i = 0; i < 12 && (unsigned char)peek(r) >= 0x80; i++)
		if (read_words(r, chinese[i])) {
			*ret = i + 1;
			return true;
		}
	return read_digits(r, 1, 2, 1, 12, ret) && read_words(r, "月");
}

/* "星期日", "周日" or nothing. */
static bool skip_chinese_weekday(struct reader *r)
{
	if (read_words(r, "星期") || read_words(r, "周"))
		r->at += str_utf8_sequence(str_from(r->s, r->at));
	return true;
}

static bool read_half_day(struct reader *r)
{
	/* Also in GBK. */
	static const char *const morning[] = { "AM", "上午", "凌晨", "\xc9\xcf\xce\xe7",
					       "\xc1\xe8\xb3\xbf" };
	static const char *const afternoon[] = { "PM",
						 "下午",
						 "晚上",
						 "中午",
						 "\xcf\xc2\xce\xe7",
						 "\xcd\xed\xc9\xcf",
						 "\xd6\xd0\xce\xe7" };
	for (size_t i = 0; i < N(morning) && !r->half_day; i++)
		r->half_day = read_words(r, morning[i]) ? MORNING : UNSAID;
	for (size_t i = 0; i < N(afternoon) && !r->half_day; i++)
		r->half_day = read_words(r, afternoon[i]) ? AFTERNOON : UNSAID;
	return r->half_day != UNSAID;
}

static bool read_epoch(struct reader *r)
{
	size_t n = 0;
	r->epoch = 0;
	for (; n < 10 && str_is_digit(peek(r)); n++)
		r->epoch = r->epoch * 10 + (r->s.p[r->at++] - '0');
	r->is_epoch = true;
	return n == 10;
}

static bool read_millis(struct reader *r)
{
	int ignored;
	char first = peek(r);
	r->is_millis = true;
	return (first == '1' || first == '2') && read_epoch(r) &&
	       read_digits(r, 3, 3, 0, 999, &ignored) && !str_is_digit(peek(r));
}

/* A run of bytes that `is_wanted`; false where there is none. */
static bool skip_run(struct reader *r, bool (*is_wanted)(char))
{
	size_t from = r->at;
	while (r->at < r->s.n && is_wanted(r->s.p[r->at]))
		r->at++;
	return r->at > from;
}

static bool is_blank(char c)
{
	return c == ' ';
}

static bool read_literal(struct reader *r, char wanted)
{
	char c = peek(r);
	bool fits = wanted == '/'   ? c == '/' || c == '-' || c == '.'
		    : wanted == 'T' ? c == 'T' || c == 't' || c == ' ' || c == '_'
				    : c == wanted;
	r->at += fits;
	return fits;
}

static bool read_year(struct reader *r)
{
	if (!read_digits(r, 2, 2, 0, 99, &r->t.year))
		return false;
	r->t.year += 2000;
	return true;
}

static bool read_field(struct reader *r, char field)
{
	struct log_time *t = &r->t;
	switch (field) {
	case 'Y': return read_digits(r, 4, 4, 1970, 9999, &t->year);
	case 'y': return read_year(r);
	case 'M': return read_digits(r, 2, 2, 1, 12, &t->month);
	case 'V': return read_digits(r, 4, 4, 2000, 2099, &t->year);
	case 'm': return read_loose(r, 1, 12, &t->month);
	case 'B': return read_month(r, &t->month);
	case 'D': return read_digits(r, 2, 2, 1, 31, &t->day);
	case 'd': return read_loose(r, 1, 31, &t->day);
	case 'A': return read_name(r, weekdays, 7) != 0;
	case 'H': return read_digits(r, 2, 2, 0, 23, &t->hour);
	case 'h': return read_loose(r, 0, 23, &t->hour);
	case 'N': return read_digits(r, 2, 2, 0, 59, &t->minute);
	case 'S': return read_digits(r, 2, 2, 0, 60, &t->second);
	case 'F': return skip_run(r, str_is_digit);
	case 'W': return skip_chinese_weekday(r);
	case 'P': return read_half_day(r);
	case 'p': return read_half_day(r) || true;
	case 'Z': return skip_run(r, is_letter);
	case 'U': return read_epoch(r);
	case 'u': return read_millis(r);
	case 'n': return read_digits(r, 1, 2, 0, 59, &t->minute);
	case 's': return read_digits(r, 1, 2, 0, 60, &t->second);
	case 'k': return read_words(r, " time=") || read_words(r, ",time=");
	case 'e': return peek(r) && strchr(",;\t\"", peek(r));
	case '_': return skip_run(r, is_blank);
	case '~': return skip_run(r, is_blank) || true;
	default: return read_literal(r, field);
	}
}

static void count_half_day(struct reader *r)
{
	if (r->half_day && r->t.hour <= 12)
		r->t.hour = r->t.hour % 12 + (r->half_day == AFTERNOON ? 12 : 0);
}

static bool read_form(struct reader *r, const char *pattern)
{
	for (; *pattern; pattern++)
		if (!read_field(r, *pattern))
			return false;
	count_half_day(r);
	return true;
}

/* "03:21:00 PM", "03:21:00.120 PM" behind any form, if the word ends there. */
static void read_late_half_day(struct reader *r)
{
	struct reader ahead = *r;
	if (peek(&ahead) == '.') {
		ahead.at++;
		skip_run(&ahead, str_is_digit);
	}
	if (r->half_day || !r->t.hour || !skip_run(&ahead, is_blank) || !read_half_day(&ahead) ||
	    is_letter(peek(&ahead)) || str_is_digit(peek(&ahead)))
		return;
	count_half_day(&ahead);
	*r = ahead;
}

/* "Z", "UTC", "GMT", "+08:00", "+0800", "+08", also behind a fraction and spaces. */
static void read_zone(struct reader *r)
{
	if ((peek(r) == '.' || peek(r) == ',') && r->at + 1 < r->s.n &&
	    str_is_digit(r->s.p[r->at + 1])) {
		r->at++;
		skip_run(r, str_is_digit);
	}
	bool is_apart = skip_run(r, is_blank);
	struct str rest = str_from(r->s, r->at);
	char after = rest.n > 3 ? rest.p[3] : 0;
	if ((str_starts(rest, "UTC") || str_starts(rest, "GMT")) && !is_letter(after)) {
		r->t.has_zone = true;
		return;
	}
	char c = peek(r), next = rest.n > 1 ? rest.p[1] : 0;
	if ((c == 'Z' || c == 'z') && !is_letter(next) && !str_is_digit(next)) {
		r->t.has_zone = true;
		return;
	}
	if (c != '+' && c != '-')
		return;
	r->at++;
	int hours, minutes = 0;
	if (!read_digits(r, 2, 2, 0, 15, &hours))
		return;
	r->at += peek(r) == ':';
	/* A lone "-10" behind a space may be anything. */
	bool has_minutes = str_is_digit(peek(r));
	if (has_minutes ? !read_digits(r, 2, 2, 0, 59, &minutes) : is_apart)
		return;
	if (str_is_digit(peek(r)) || is_letter(peek(r)))
		return;
	r->t.has_zone = true;
	r->t.zone_seconds = (hours * 60 + minutes) * (c == '-' ? -60 : 60);
}

/* "03:21:00 2026", "03:21:00:123 2026": H3C says the year last. */
static void read_late_year(struct reader *r)
{
	struct reader short_form = *r, long_form = *r;
	if (read_form(&short_form, " V"))
		*r = short_form;
	else if (read_form(&long_form, ":F V"))
		*r = long_form;
}

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Whether the month has that day; without a year February may have 29. */
static bool is_date(int year, int month, int day)
{
	static const int days[12] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	assert(month >= 1 && month <= 12); /* every form has one */
	if (month == 2 && day == 29 && year && !is_leap(year))
		return false;
	return day <= days[month - 1];
}

/* glog and klog: "I1122 03:21:00.123456", "E20261122 03:21:00.123456". */
static bool read_glog(struct reader *r)
{
	char c = peek(r);
	if (r->at || (c != 'I' && c != 'W' && c != 'E' && c != 'F'))
		return false;
	r->at++;
	struct reader long_form = *r;
	if (read_form(&long_form, "YMD_H:N:S.")) {
		*r = long_form;
		return true;
	}
	return read_form(r, "MD_H:N:S.");
}

static void set_epoch(struct reader *r)
{
	struct log_time *t = &r->t;
	time_t seconds = (time_t)r->epoch;
	struct tm tm;
	if (!gmtime_r(&seconds, &tm))
		return;
	*t = (struct log_time){ .year = tm.tm_year + 1900,
				.month = tm.tm_mon + 1,
				.day = tm.tm_mday,
				.hour = tm.tm_hour,
				.minute = tm.tm_min,
				.second = tm.tm_sec,
				.has_zone = true };
}

static bool read_at(struct str line, size_t at, struct log_time *ret)
{
	struct reader r = { .s = line, .at = at };
	if (read_glog(&r) && is_date(r.t.year, r.t.month, r.t.day)) {
		*ret = r.t;
		return true;
	}
	for (size_t i = 0; i < N(forms); i++) {
		if (at >= forms[i].reach)
			continue;
		r = (struct reader){ .s = line, .at = at };
		if (forms[i].prefix && !read_words(&r, forms[i].prefix))
			continue;
		if (!read_form(&r, forms[i].pattern) ||
		    str_is_digit(peek(&r)) != (r.is_epoch && !r.is_millis))
			continue;
		if (!r.t.year && !r.is_epoch)
			read_late_year(&r);
		if (!r.is_epoch)
			read_late_half_day(&r);
		if (r.is_epoch)
			set_epoch(&r);
		else if (is_date(r.t.year, r.t.month, r.t.day))
			read_zone(&r);
		else
			continue;
		*ret = r.t;
		return true;
	}
	return false;
}

/* Behind the colour ("\033[32m") that begins at `at`. */
static size_t skip_colour(struct str line, size_t at)
{
	while (at < line.n && !is_letter(line.p[at]))
		at++;
	return at + 1;
}

bool log_time_read(struct str line, struct log_time *ret)
{
	line = str_head(line, LOG_TIME_MAX_LINE);
	size_t end = MIN(line.n, (size_t)ANYWHERE);
	for (size_t at = 0, start = 0; at < end; at++) {
		char c = line.p[at], before = at > start ? line.p[at - 1] : 0;
		if (c == '\033') {
			start = skip_colour(line, at);
			at = start - 1;
			continue;
		}
		/* No text: a database, or what a crash left. */
		if ((unsigned char)c < ' ' && c != '\t')
			return false;
		/* Only at the start of a word, and only where a form can start: a line with a
		 * month in Chinese. */
		if (str_is_digit(before) || is_letter(before))
			continue;
		bool is_near = at < NEAR && (str_is_digit(c) || (c >= 'A' && c <= 'W'));
		is_near |= at == start && (unsigned char)c >= 0x80;
		bool may_start = is_near || c == '[' || c == '"' || (c == 'm' && at < 128) ||
				 (c == 'd' && at < NEAR);
		if (!may_start)
			continue;
		if (read_at(line, at, ret))
			return true;
	}
	return false;
}

static int64_t place_in(const struct log_time *t, const struct tzif *zone, int year)
{
	int64_t wall = tzif_days(year, t->month, t->day) * 86400 + t->hour * 3600 + t->minute * 60 +
		       t->second;
	return t->has_zone ? wall - t->zone_seconds : tzif_utc(zone, wall);
}

int64_t log_time_place(const struct log_time *t, const struct tzif *zone, int64_t latest)
{
	enum { SECONDS_OF_YEAR = 31556952 };
	static const int64_t last_second_of_9999 = 253402300799;
	if (t->year)
		return place_in(t, zone, t->year);
	int64_t limit = MIN(MAX(latest, 0), last_second_of_9999) + LOG_TIME_SLACK;
	/* One year further than that of `limit`: the zone may be ahead of UTC. */
	int year = 1971 + (int)(limit / SECONDS_OF_YEAR);
	while (!is_date(year, t->month, t->day) || place_in(t, zone, year) > limit)
		year--;
	return place_in(t, zone, year);
}

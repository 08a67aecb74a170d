/* SPDX-License-Identifier: Apache-2.0 */
/* tzif - a time zone file (RFC 8536), as /etc/localtime is one. */
#include "parse/tzif.h"

#include <time.h>

enum { HEADER = 44, MAX_COUNT = 100 * 1000, MAX_OFFSET = 26 * 3600 };

/* Counts of a header, in their order there. */
enum { UT, STANDARD, LEAP, TIMES, KINDS, LETTERS, COUNTS };

static int64_t big_endian(const char *p, size_t n)
{
	const unsigned char *u = (const unsigned char *)p;
	uint64_t value = n < 8 && (u[0] & 0x80) ? UINT64_MAX : 0;
	for (size_t i = 0; i < n; i++)
		value = value << 8 | u[i];
	return (int64_t)value;
}

static bool take_bytes(struct str *rest, size_t n, struct str *ret)
{
	if (rest->n < n)
		return false;
	*ret = str_head(*rest, n);
	*rest = str_from(*rest, n);
	return true;
}

/* Takes a header and its data off *rest. */
static int take_block(struct str *rest, size_t time_bytes, struct tzif *z, char *ret_version,
		      struct err *e)
{
	struct str header, skipped;
	size_t count[COUNTS];
	if (!take_bytes(rest, HEADER, &header) || !str_starts(header, "TZif"))
		return err_set(e, "not a time zone file");
	*ret_version = header.p[4];
	for (size_t i = 0; i < COUNTS; i++) {
		int64_t n = big_endian(header.p + 20 + 4 * i, 4);
		if (n < 0 || n > MAX_COUNT)
			return err_set(e, "a count is out of range");
		count[i] = (size_t)n;
	}
	z->time_bytes = time_bytes;
	if (!take_bytes(rest, count[TIMES] * time_bytes, &z->times) ||
	    !take_bytes(rest, count[TIMES], &z->kinds) ||
	    !take_bytes(rest, count[KINDS] * 6, &z->offsets) ||
	    !take_bytes(rest,
			count[LETTERS] + count[LEAP] * (time_bytes + 4) + count[STANDARD] +
				count[UT],
			&skipped))
		return err_set(e, "cut short");
	if (count[KINDS] == 0)
		return err_set(e, "no local time in it");
	for (size_t i = 0; i < count[TIMES]; i++)
		if ((unsigned char)z->kinds.p[i] >= count[KINDS])
			return err_set(e, "a transition leads nowhere");
	for (size_t i = 0; i < count[KINDS]; i++) {
		int64_t offset = big_endian(z->offsets.p + 6 * i, 4);
		if (offset < -MAX_OFFSET || offset > MAX_OFFSET)
			return err_set(e, "an offset is out of range");
	}
	return 0;
}

/* ---- the footer, such as "CST-8" or "CET-1CEST,M3.5.0,M10.5.0/3" ---- */

static bool take_number(struct str *s, int *ret)
{
	int value = 0;
	size_t n = 0;
	for (; n < s->n && n < 4 && s->p[n] >= '0' && s->p[n] <= '9'; n++)
		value = value * 10 + (s->p[n] - '0');
	*s = str_from(*s, n);
	*ret = value;
	return n > 0;
}

static bool take_char(struct str *s, char c)
{
	if (!s->n || s->p[0] != c)
		return false;
	*s = str_from(*s, 1);
	return true;
}

static bool take_name(struct str *s)
{
	size_t n = 0;
	if (take_char(s, '<')) {
		n = str_find(*s, '>');
		*s = str_from(*s, n);
		return n > 0 && take_char(s, '>');
	}
	while (n < s->n && ((s->p[n] | 0x20) >= 'a' && (s->p[n] | 0x20) <= 'z'))
		n++;
	*s = str_from(*s, n);
	return n >= 3;
}

/* [+-]hh[:mm[:ss]] */
static bool take_time(struct str *s, int *ret_seconds)
{
	int sign = 1, hours, minutes = 0, seconds = 0;
	if (take_char(s, '-'))
		sign = -1;
	else
		take_char(s, '+');
	if (!take_number(s, &hours) || hours > 167)
		return false;
	if (take_char(s, ':') && (!take_number(s, &minutes) || minutes > 59))
		return false;
	if (take_char(s, ':') && (!take_number(s, &seconds) || seconds > 59))
		return false;
	*ret_seconds = sign * (hours * 3600 + minutes * 60 + seconds);
	return true;
}

static bool take_rule(struct str *s, struct tzif_rule *ret)
{
	struct tzif_rule r = { .kind = 'N', .seconds = 2 * 3600 };
	if (!take_char(s, ','))
		return false;
	if (take_char(s, 'M')) {
		r.kind = 'M';
		if (!take_number(s, &r.month) || !take_char(s, '.') || !take_number(s, &r.week) ||
		    !take_char(s, '.') || !take_number(s, &r.day) || r.month < 1 || r.month > 12 ||
		    r.week < 1 || r.week > 5 || r.day > 6)
			return false;
	} else {
		if (take_char(s, 'J'))
			r.kind = 'J';
		if (!take_number(s, &r.day) || r.day > 365 || (r.kind == 'J' && r.day < 1))
			return false;
	}
	if (take_char(s, '/') && !take_time(s, &r.seconds))
		return false;
	*ret = r;
	return true;
}

static bool read_footer(struct str s, struct tzif *z)
{
	int west = 0;
	if (!take_name(&s) || !take_time(&s, &west) || west < -MAX_OFFSET || west > MAX_OFFSET)
		return false;
	z->standard = -west;
	if (!s.n)
		return true;
	if (!take_name(&s))
		return false;
	west -= 3600;
	if (s.n && s.p[0] != ',' &&
	    (!take_time(&s, &west) || west < -MAX_OFFSET || west > MAX_OFFSET))
		return false;
	z->summer = -west;
	z->has_summer = true;
	return take_rule(&s, &z->start) && take_rule(&s, &z->end) && !s.n;
}

int tzif_read(struct str bytes, struct tzif *ret, struct err *e)
{
	struct tzif z = { 0 };
	char version = 0;
	struct str footer = { 0 };
	if (take_block(&bytes, 4, &z, &version, e) < 0)
		return -1;
	if (version >= '2') {
		if (take_block(&bytes, 8, &z, &version, e) < 0)
			return -1;
		if (!take_char(&bytes, '\n') || str_find(bytes, '\n') == bytes.n)
			return err_set(e, "cut short");
		footer = str_head(bytes, str_find(bytes, '\n'));
	}
	if (footer.n) {
		if (!read_footer(footer, &z))
			return err_set(e, "the rule for the future cannot be read");
	} else {
		/* No rule: what held last goes on. */
		size_t last = z.kinds.n ? (unsigned char)z.kinds.p[z.kinds.n - 1] : 0;
		z.standard = (int)big_endian(z.offsets.p + 6 * last, 4);
	}
	*ret = z;
	return 0;
}

/* ---- what holds when ---- */

int64_t tzif_days(int year, int month, int day)
{
	/* Years from March on, so that the leap day is the last one; 400 of them have
	 * 146097 days, 719468 of which lie between 0000-03-01 and 1970. */
	int64_t y = year - (month <= 2), in_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
	int64_t era = (y >= 0 ? y : y - 399) / 400, of_era = y - era * 400;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + in_year - 719468;
}

/* Seconds since 1970 on the wall at which the rule begins in that year. */
static int64_t rule_wall(const struct tzif_rule *r, int year)
{
	int64_t day;
	if (r->kind == 'M') {
		day = tzif_days(year, r->month, 1);
		int64_t weekday = (day + 4) % 7; /* 1970-01-01 was a Thursday */
		weekday = weekday < 0 ? weekday + 7 : weekday;
		day += (r->day - weekday + 7) % 7 + (r->week - 1) * 7;
		while (day >= tzif_days(year + r->month / 12, r->month % 12 + 1, 1))
			day -= 7;
	} else {
		bool is_leap = tzif_days(year, 3, 1) - tzif_days(year, 2, 28) == 2;
		day = tzif_days(year, 1, 1) + r->day;
		if (r->kind == 'J')
			day += r->day >= 60 && is_leap ? 0 : -1;
	}
	return day * 86400 + r->seconds;
}

static int footer_offset(const struct tzif *z, int64_t t)
{
	time_t seconds = (time_t)(t + z->standard);
	struct tm tm;
	if (!z->has_summer || !gmtime_r(&seconds, &tm))
		return z->standard;
	int year = tm.tm_year + 1900;
	int64_t start = rule_wall(&z->start, year) - z->standard;
	int64_t end = rule_wall(&z->end, year) - z->summer;
	bool is_summer = start < end ? t >= start && t < end : t >= start || t < end;
	return is_summer ? z->summer : z->standard;
}

int tzif_offset(const struct tzif *z, int64_t t)
{
	size_t n = z->kinds.n, low = 0, high = n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (big_endian(z->times.p + middle * z->time_bytes, z->time_bytes) <= t)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == n)
		return footer_offset(z, t);
	size_t kind = low ? (unsigned char)z->kinds.p[low - 1] : 0;
	return (int)big_endian(z->offsets.p + 6 * kind, 4);
}

int64_t tzif_utc(const struct tzif *z, int64_t wall)
{
	/* The offset a day before is that before a change, if there is one. */
	int before = tzif_offset(z, wall - 86400), after = tzif_offset(z, wall + 86400);
	if (before == after || tzif_offset(z, wall - before) == before)
		return wall - before;
	return tzif_offset(z, wall - after) == after ? wall - after : wall - before;
}

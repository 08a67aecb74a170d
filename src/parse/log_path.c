/* SPDX-License-Identifier: Apache-2.0 */
/* log_path - which log of an archive a file belongs to, from its path. */
#include "parse/log_path.h"

#include "parse/log_name.h"

#include <string.h>

/* What the path has told so far; what is not known is 0. */
struct day {
	int64_t year, month, day;
	int64_t first; /* of the file's first record */
};

static bool is_separator(char c)
{
	return c == '-' || c == '_' || c == '.';
}

static char at_or_0(struct str s, size_t at)
{
	return at < s.n ? s.p[at] : 0;
}

/* n digits at *at that are a number from low to high. */
static bool take_number(struct str s, size_t *at, size_t n, int64_t low, int64_t high, int64_t *ret)
{
	int64_t value = 0;
	for (size_t i = 0; i < n; i++) {
		char c = at_or_0(s, *at + i);
		if (!str_is_digit(c))
			return false;
		value = value * 10 + (c - '0');
	}
	if (value < low || value > high)
		return false;
	*at += n;
	*ret = value;
	return true;
}

/* The same of one or two digits. */
static bool take_short(struct str s, size_t *at, int64_t low, int64_t high, int64_t *ret)
{
	size_t n = str_is_digit(at_or_0(s, *at + 1)) ? 2 : 1;
	return !(n == 2 && str_is_digit(at_or_0(s, *at + 2))) &&
	       take_number(s, at, n, low, high, ret);
}

static bool take_word(struct str s, size_t *at, const char *word)
{
	if (!str_starts(str_from(s, *at), word))
		return false;
	*at += strlen(word);
	return true;
}

/* ---- a date in a name ---- */

/* "-03", "_032100", "-03-21-00-123" behind a date, if no more digits follow: not the "10" of an
 * address. */
static size_t time_behind(struct str s, size_t at)
{
	int64_t ignored;
	size_t behind = at;
	behind += is_separator(at_or_0(s, behind)) || at_or_0(s, behind) == 'T';
	if (!take_number(s, &behind, 2, 0, 23, &ignored))
		return at;
	for (size_t i = 0, next; i < 2; i++, behind = next) {
		next = behind + (at_or_0(s, behind) == '-');
		if (!take_number(s, &next, 2, 0, 60, &ignored))
			break;
	}
	size_t fraction = behind + 1;
	if (at_or_0(s, behind) == '-' && take_number(s, &fraction, 3, 0, 999, &ignored))
		behind = fraction;
	bool goes_on = str_is_digit(at_or_0(s, behind)) ||
		       (at_or_0(s, behind) == '.' && str_is_digit(at_or_0(s, behind + 1)));
	return goes_on ? at : behind;
}

/* "2026年5月7日", "2026年05月" */
static size_t take_chinese(struct str s, size_t at, struct day *ret)
{
	struct day d = { .first = ret->first };
	if (!take_number(s, &at, 4, 1970, 2099, &d.year) || !take_word(s, &at, "年") ||
	    !take_short(s, &at, 1, 12, &d.month) || !take_word(s, &at, "月"))
		return 0;
	if (take_short(s, &at, 1, 31, &d.day))
		(void)!take_word(s, &at, "日");
	*ret = d;
	return at;
}

/* "20260507", "2026-05-07", "2026_05_07", "2026.05.07"; of months "202605" and "2026-05", which
 * stand alone: "2026.05" may be a version. */
static size_t take_numbers(struct str s, size_t at, struct day *ret)
{
	struct day d = { .first = ret->first };
	bool is_apart = at == 0 || is_separator(s.p[at - 1]);
	if (!take_number(s, &at, 4, 1970, 2099, &d.year))
		return 0;
	char separator = is_separator(at_or_0(s, at)) ? s.p[at] : 0;
	at += separator != 0;
	if (!take_number(s, &at, 2, 1, 12, &d.month))
		return 0;
	size_t day = at + (separator && at_or_0(s, at) == separator);
	bool is_day = (!separator || day > at) && take_number(s, &day, 2, 1, 31, &d.day);
	size_t end = is_day ? time_behind(s, day) : at;
	char next = at_or_0(s, end);
	if (str_is_digit(next) ||
	    (!is_day && (!is_apart || separator == '.' || (next && !is_separator(next)))))
		return 0;
	*ret = d;
	return end;
}

/* "ex261122", "u_ex26112203": Microsoft's web server. */
static size_t take_microsoft(struct str s, size_t at, struct day *ret)
{
	struct day d = { .first = ret->first };
	int64_t hour;
	if (at < 2 || memcmp(s.p + at - 2, "ex", 2) != 0 || (at > 2 && s.p[at - 3] != '_') ||
	    !take_number(s, &at, 2, 0, 99, &d.year) || !take_number(s, &at, 2, 1, 12, &d.month) ||
	    !take_number(s, &at, 2, 1, 31, &d.day))
		return 0;
	(void)!take_number(s, &at, 2, 0, 23, &hour);
	d.year += 2000;
	*ret = d;
	return str_is_digit(at_or_0(s, at)) ? 0 : at;
}

/* Days are counted as if every month had 31: neighbours stay neighbours but for the ends of short
 * months, where some days lie between. */
static bool is_next_to(const struct day *d, int64_t first)
{
	enum { YEAR = 12 * 31, MOST_BETWEEN = 4 };
	int64_t year = first / 10000 ? first / 10000 : d->year;
	int64_t apart = (year - d->year) * YEAR + (first / 100 % 100 - d->month) * 31 +
			first % 100 - d->day;
	bool is_over_new_year = !(first / 10000) && (apart >= YEAR - 2 || apart <= 2 - YEAR);
	bool is_end = d->day == 1 || first % 100 == 1;
	return is_over_new_year || (apart >= -1 && apart <= 1) ||
	       (is_end && apart >= -MOST_BETWEEN && apart <= MOST_BETWEEN);
}

/* Three numbers in one piece or parted alike, as "221126", "22112026", "11-22-2026". */
static size_t take_three(struct str s, size_t at, const size_t *digits, int64_t *ret)
{
	bool is_behind_number = at > 1 && s.p[at - 1] == '.' && str_is_digit(s.p[at - 2]);
	char separator = 0;
	for (size_t i = 0; i < 3; i++) {
		if (!take_number(s, &at, digits[i], 0, 9999, &ret[i]))
			return 0;
		if (i == 0 && is_separator(at_or_0(s, at)))
			separator = s.p[at];
		if (i < 2 && separator && at_or_0(s, at) != separator)
			return 0;
		at += i < 2 && separator;
	}
	/* "10.22.11.26" is an address. */
	bool is_address = separator == '.' && is_behind_number;
	return str_is_digit(at_or_0(s, at)) || is_address ? 0 : at;
}

/* A date in an order that a number of a machine may have as well, where the records say that it is
 * one. */
static size_t take_told(struct str s, size_t at, struct day *ret)
{
	static const struct {
		size_t digits[3];
		int year, month, day; /* which of the three */
	} orders[] = {
		{ { 2, 2, 4 }, 2, 1, 0 }, { { 2, 2, 4 }, 2, 0, 1 }, { { 2, 2, 2 }, 0, 1, 2 },
		{ { 2, 2, 2 }, 2, 1, 0 }, { { 2, 2, 2 }, 2, 0, 1 },
	};
	int64_t n[3];
	for (size_t i = 0; ret->first && i < N(orders); i++) {
		size_t end = take_three(s, at, orders[i].digits, n);
		if (!end)
			continue;
		struct day d = { n[orders[i].year], n[orders[i].month], n[orders[i].day],
				 ret->first };
		d.year += d.year < 100 ? 2000 : 0;
		if (d.year < 1970 || d.year > 2099 || d.month < 1 || d.month > 12 || d.day < 1 ||
		    d.day > 31 || !is_next_to(&d, ret->first))
			continue;
		*ret = d;
		return time_behind(s, end);
	}
	return 0;
}

/* Where the date ends that begins there; 0: none does. */
static size_t date_end(struct str s, size_t at, struct day *ret)
{
	if (!str_is_digit(s.p[at]) || (at && str_is_digit(s.p[at - 1])))
		return 0;
	size_t end = take_chinese(s, at, ret);
	end = end ? end : take_numbers(s, at, ret);
	end = end ? end : take_microsoft(s, at, ret);
	return end ? end : take_told(s, at, ret);
}

static bool has_date(struct str s, struct day *ret)
{
	for (size_t at = 0; at < s.n; at++)
		if (date_end(s, at, ret))
			return true;
	return false;
}

/* ---- a part of a date, whole ---- */

static bool take_month(struct str s, size_t *at, int64_t *ret)
{
	static const char names[12][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
					   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	for (int i = 0; i < 12; i++)
		if (s.n == 3 && str_is_nocase(s, names[i])) {
			*at = s.n;
			*ret = i + 1;
			return true;
		}
	return take_short(s, at, 1, 12, ret) && (take_word(s, at, "月") || true);
}

/* "0507", "05-07" below a year. */
static bool take_month_and_day(struct str s, struct day *d)
{
	size_t at = 0;
	int64_t month, day;
	if (!take_number(s, &at, 2, 1, 12, &month))
		return false;
	at += is_separator(at_or_0(s, at));
	if (!take_number(s, &at, 2, 1, 31, &day) || at < s.n)
		return false;
	d->month = month;
	d->day = day;
	return true;
}

/* Whether the name is nothing but what goes on from what is known: a month, a day, an hour. */
static bool goes_on(struct str s, struct day *d)
{
	size_t at = 0;
	int64_t value;
	if (!d->year)
		return false;
	if (!d->month && take_month_and_day(s, d))
		return true;
	at = 0;
	bool is_next = !d->month ? take_month(s, &at, &value)
		       : !d->day ? take_short(s, &at, 1, 31, &value) &&
					   (take_word(s, &at, "日") || true)
				 : take_short(s, &at, 0, 23, &value);
	if (!is_next || at < s.n)
		return false;
	if (!d->month)
		d->month = value;
	else if (!d->day)
		d->day = value;
	return true;
}

/* The name without ".log" and what else stands behind the first dot. */
static struct str stem(struct str name)
{
	return str_head(name, str_find(name, '.'));
}

/* A year is one if what follows it goes on from it, or is of it. */
static bool is_year(struct str s, struct str next, struct day *ret)
{
	struct day d = { .first = ret->first }, below = { .first = ret->first };
	size_t at = 0;
	if (!take_number(s, &at, 4, 1970, 2099, &d.year))
		return false;
	(void)!take_word(s, &at, "年");
	struct day ahead = d;
	bool is_one = at == s.n && ((has_date(next, &below) && below.year == d.year) ||
				    goes_on(stem(next), &ahead));
	if (is_one)
		*ret = d;
	return is_one;
}

/* ---- paths ---- */

/* A date is told once: what is told again further down is the same, or more exact. */
static void put_name(struct str s, struct day *d, struct buf *ret)
{
	for (size_t at = 0; at < s.n;) {
		size_t end = date_end(s, at, d);
		buf_putc(ret, end ? '*' : s.p[at]);
		at = end ? end : at + 1;
	}
}

static void put_folder(struct str s, struct str next, struct day *d, struct buf *ret)
{
	if (goes_on(s, d) || is_year(s, next, d))
		buf_putc(ret, '*');
	else
		put_name(s, d, ret);
	buf_putc(ret, '/');
}

static void put_file(struct str s, struct day *d, struct buf *ret)
{
	struct log_name n = log_name_read(s);
	struct str first = stem(n.front);
	int64_t date = n.date / 1000000;
	/* Seconds since 1970 tell no day here. */
	if (date >= 19700000)
		*d = (struct day){ date / 10000, date / 100 % 100, date % 100, d->first };
	if (goes_on(first, d)) {
		buf_putc(ret, '*');
		n.front = str_from(n.front, first.n);
	}
	put_name(n.front, d, ret);
	buf_str(ret, n.back);
}

/* The piece before the next "/". */
static struct str head(struct str path)
{
	return str_head(path, str_find(path, '/'));
}

int64_t log_path_read(struct str path, int64_t first, struct buf *ret_log)
{
	struct day d = { .first = first };
	for (struct str name; name = head(path), name.n < path.n;) {
		path = str_from(path, name.n + 1);
		put_folder(name, head(path), &d, ret_log);
	}
	put_file(path, &d, ret_log);
	return d.month ? d.year * 10000 + d.month * 100 + MAX(d.day, 1) : 0;
}

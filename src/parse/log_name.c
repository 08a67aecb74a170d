/* SPDX-License-Identifier: Apache-2.0 */
/* log_name - which log a file belongs to, from its name. */
#include "parse/log_name.h"

#include <string.h>

/* Digits at the end of s. */
static size_t digits_behind(struct str s)
{
	size_t n = 0;
	while (n < s.n && str_is_digit(s.p[s.n - 1 - n]))
		n++;
	return n;
}

/* Takes an ending such as ".gz" off. */
static bool cut_ending(struct str *s, const char *const *endings, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s->n > strlen(endings[i]) && str_ends(*s, endings[i])) {
			s->n -= strlen(endings[i]);
			return true;
		}
	return false;
}

/* Whether the digits are YYYYMMDD, with hours, minutes and seconds behind or not. */
static bool read_day(const char *digits, size_t n, int64_t *ret)
{
	int64_t value, year, month, day;
	if ((n != 8 && n != 10 && n != 12 && n != 14) ||
	    !str_int((struct str){ digits, n }, 10, &value) ||
	    !str_int((struct str){ digits, 4 }, 10, &year) ||
	    !str_int((struct str){ digits + 4, 2 }, 10, &month) ||
	    !str_int((struct str){ digits + 6, 2 }, 10, &day))
		return false;
	if (year < 1970 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31)
		return false;
	for (; n < 14; n += 2)
		value *= 100;
	*ret = value;
	return true;
}

/* Ten digits in one piece are seconds since 1970, from 2001 on. */
static bool read_seconds(const char *digits, size_t n, int64_t *ret)
{
	return n == 10 && digits[0] == '1' && str_int((struct str){ digits, n }, 10, ret);
}

/* The length of a date at the end of s with the separator before it: "-20260101",
 * ".2026-01-01", "-2026-01-01_000000"; 0 where there is none. The longest that is one: the name
 * before it may end in digits as well ("sw12-20260101"). */
static size_t date_behind(struct str s, int64_t *ret)
{
	char digits[14];
	size_t n = 0, at = s.n, length = 0;
	bool is_in_pieces = false;
	while (at > 0 && n < sizeof(digits)) {
		char c = s.p[at - 1];
		bool is_inner = (c == '-' || c == '_' || c == 'T') && n && at > 1 &&
				str_is_digit(s.p[at - 2]);
		if (!str_is_digit(c) && !is_inner)
			break;
		is_in_pieces |= is_inner;
		if (str_is_digit(c))
			digits[sizeof(digits) - ++n] = c;
		at--;
		const char *first = digits + sizeof(digits) - n;
		if (at > 0 && str_is_digit(s.p[at - 1]))
			continue;
		if (!is_inner &&
		    (read_day(first, n, ret) || (!is_in_pieces && read_seconds(first, n, ret))))
			length = s.n - at;
	}
	at = s.n - length;
	bool is_apart = length && at > 0 &&
			(s.p[at - 1] == '-' || s.p[at - 1] == '.' || s.p[at - 1] == '_');
	return length + is_apart;
}

/* Cuts the date off the end of *s. */
static bool cut_date(struct str *s, struct log_name *ret)
{
	size_t n = date_behind(*s, &ret->date);
	s->n -= n;
	return n > 0;
}

/* Cuts ".3" off, but not the last piece of "log.10.0.0.3". */
static bool cut_number(struct str *s, struct log_name *ret)
{
	size_t n = digits_behind(*s);
	if (n == 0 || n > 4 || s->n < n + 2 || s->p[s->n - n - 1] != '.')
		return false;
	struct str rest = str_head(*s, s->n - n - 1);
	size_t before = digits_behind(rest);
	if (before && before < 4 && rest.n > before && rest.p[rest.n - before - 1] == '.')
		return false;
	if (!str_int(str_from(*s, s->n - n), 10, &ret->number))
		return false;
	*s = rest;
	return true;
}

/* "system@8f…-…-….journal", also with the "~" of one that was not closed in order. */
static bool read_journal(struct str name, struct log_name *ret)
{
	struct str s = str_ends(name, "~") ? str_head(name, name.n - 1) : name;
	size_t at = str_find(s, '@');
	if (!str_ends(s, ".journal") || at == 0 || at == s.n)
		return false;
	ret->front = str_head(s, at);
	ret->back = str_from(s, s.n - strlen(".journal"));
	return ret->is_rotated = true;
}

/* "Archive-Security-2026-01-01-03-21-00-123.evtx": Windows puts a full log away. */
static bool read_archived_events(struct str name, struct log_name *ret)
{
	static const char front[] = "Archive-", back[] = ".evtx";
	enum { MILLISECONDS = 4 };
	if (!str_starts(name, front) || !str_ends(name, back))
		return false;
	struct str s = str_head(name, name.n - strlen(back));
	if (digits_behind(s) != MILLISECONDS - 1)
		return false;
	s = str_head(str_from(s, strlen(front)), s.n - strlen(front) - MILLISECONDS);
	size_t n = date_behind(s, &ret->date);
	if (!n || n == s.n)
		return false;
	ret->front = str_head(s, s.n - n);
	ret->back = str_from(name, name.n - strlen(back));
	return ret->is_rotated = true;
}

struct log_name log_name_read(struct str name)
{
	static const char *const packed[] = { ".gz", ".xz", ".zst", ".bz2", ".lz4", ".lzma", ".Z" };
	static const char *const old[] = { ".old", ".bak" };
	static const char *const kinds[] = { ".log", ".txt", ".out", ".json", ".csv" };
	struct log_name r = { .number = -1 };
	struct str rest = name;
	if (read_journal(name, &r) || read_archived_events(name, &r))
		return r;
	r.is_rotated = cut_ending(&rest, packed, N(packed));
	if (cut_ending(&rest, old, N(old))) {
		r.is_rotated = true;
		r.number = 0;
	}
	r.is_rotated |= cut_number(&rest, &r);
	r.front = rest;
	bool is_dated = cut_date(&r.front, &r);
	if (!is_dated && cut_ending(&r.front, kinds, N(kinds))) {
		struct str kind = str_from(rest, r.front.n);
		is_dated = cut_date(&r.front, &r);
		if (is_dated)
			r.back = kind;
		else
			r.front = rest;
	}
	r.is_rotated |= is_dated;
	/* A name that is nothing but a date, "2026-01-01.log". */
	if (!r.front.n)
		r.front = STR("*");
	return r;
}

int log_name_compare(const struct log_name *a, const struct log_name *b)
{
	if (a->is_rotated != b->is_rotated)
		return a->is_rotated ? 1 : -1;
	if (a->date != b->date)
		return a->date > b->date ? -1 : 1;
	return a->number < b->number ? -1 : a->number > b->number;
}

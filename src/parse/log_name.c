/* SPDX-License-Identifier: Apache-2.0 */
/* log_name - which log a file belongs to, from its name. */
#include "parse/log_name.h"

#include <string.h>

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Digits at the end of s. */
static size_t digits_behind(struct str s)
{
	size_t n = 0;
	while (n < s.n && is_digit(s.p[s.n - 1 - n]))
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

/* Whether the digits are YYYYMMDD, with hours, minutes and seconds behind or not;
 * or ten digits that are seconds since 2001. */
static bool read_date(const char *digits, size_t n, int64_t *ret)
{
	int64_t value, month, day;
	if ((n != 8 && n != 10 && n != 12 && n != 14) ||
	    !str_int((struct str){ digits, n }, 10, &value) ||
	    !str_int((struct str){ digits + 4, 2 }, 10, &month) ||
	    !str_int((struct str){ digits + 6, 2 }, 10, &day))
		return false;
	bool is_day = (digits[0] == '1' || digits[0] == '2') && month >= 1 && month <= 12 &&
		      day >= 1 && day <= 31;
	if (!is_day && (n != 10 || digits[0] != '1'))
		return false;
	while (is_day && n < 14) {
		value *= 100;
		n += 2;
	}
	*ret = value;
	return true;
}

/* The length of a date at the end of s with the separator before it: "-20260101",
 * ".2026-01-01", "-2026-01-01_000000"; 0 where there is none. */
static size_t date_behind(struct str s, int64_t *ret)
{
	char digits[14];
	size_t n = 0, at = s.n;
	while (at > 0 && n < sizeof(digits)) {
		char c = s.p[at - 1];
		bool is_inner = (c == '-' || c == '_' || c == 'T') && n && at > 1 &&
				is_digit(s.p[at - 2]);
		if (!is_digit(c) && !is_inner)
			break;
		if (is_digit(c))
			digits[sizeof(digits) - ++n] = c;
		at--;
	}
	if ((at > 0 && is_digit(s.p[at - 1])) || !read_date(digits + sizeof(digits) - n, n, ret))
		return 0;
	if (at > 0 && (s.p[at - 1] == '-' || s.p[at - 1] == '.' || s.p[at - 1] == '_'))
		at--;
	return s.n - at;
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

struct log_name log_name_read(struct str name)
{
	static const char *const packed[] = { ".gz", ".xz", ".zst", ".bz2", ".lz4", ".lzma", ".Z" };
	static const char *const old[] = { ".old", ".bak" };
	static const char *const kinds[] = { ".log", ".txt", ".out", ".json", ".csv" };
	struct log_name r = { .number = -1 };
	struct str rest = name;
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

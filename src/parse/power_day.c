/* SPDX-License-Identifier: Apache-2.0 */
/* power_day - a day as power supplies tell it: of their battery, of their last test.
 *
 * Firmware prints what its makers are used to: month first with slashes, day first with points, the
 * year in two digits or in four. */
#include "parse/power_day.h"

#include <string.h>

enum { MAX_PARTS = 3 };

struct numbers {
	int64_t part[MAX_PARTS];
	size_t digits[MAX_PARTS], n;
	bool has_points;
};

/* How many bytes the mark between two numbers takes; 0: it is none. */
static size_t mark_of(struct str text)
{
	static const char *const marks[] = { "/", "-", ".", "年", "月", "日" };
	for (size_t i = 0; i < N(marks); i++)
		if (str_starts(text, marks[i]))
			return strlen(marks[i]);
	return 0;
}

/* What stands behind a blank is an hour, or words. */
static bool numbers_in(struct str text, struct numbers *ret)
{
	*ret = (struct numbers){ .n = 0 };
	while (text.n && text.p[0] != ' ') {
		size_t digits = 0;
		while (digits < text.n && text.p[digits] >= '0' && text.p[digits] <= '9')
			digits++;
		if (ret->n == MAX_PARTS)
			return !digits && text.p[0] == 'T';
		if (!digits || digits > 8 ||
		    !str_int(str_head(text, digits), 10, &ret->part[ret->n]))
			return false;
		ret->digits[ret->n++] = digits;
		text = str_from(text, digits);
		size_t mark = mark_of(text);
		if (!mark && text.n && text.p[0] != ' ' && text.p[0] != 'T')
			return false;
		ret->has_points |= mark && text.p[0] == '.';
		text = str_from(text, mark);
	}
	return true;
}

static int64_t year_of(int64_t n, size_t digits)
{
	enum { OLDEST = 70 };
	return digits > 2 ? n : n < OLDEST ? 2000 + n : 1900 + n;
}

static const char *day_text(struct arena *a, int64_t year, int64_t month, int64_t day)
{
	if (year < 1970 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
		return NULL;
	return arena_printf(a, "%04d-%02d-%02d", (int)year, (int)month, (int)day);
}

const char *power_day_read(struct arena *a, struct str text)
{
	struct numbers x;
	if (!numbers_in(str_trim(text), &x))
		return NULL;
	const int64_t *p = x.part;
	if (x.n == 1 && x.digits[0] == 8)
		return day_text(a, p[0] / 10000, p[0] / 100 % 100, p[0] % 100);
	if (x.n == 2 && x.digits[0] == 4)
		return day_text(a, p[0], p[1], 1);
	if (x.n == 2 && x.digits[1] == 4)
		return day_text(a, p[1], p[0], 1);
	if (x.n != MAX_PARTS)
		return NULL;
	if (x.digits[0] == 4)
		return day_text(a, p[0], p[1], p[2]);
	int64_t year = year_of(p[2], x.digits[2]);
	bool is_day_first = x.has_points || p[0] > 12;
	return is_day_first ? day_text(a, year, p[1], p[0]) : day_text(a, year, p[0], p[1]);
}

/* SPDX-License-Identifier: Apache-2.0 */
/* css - the plain rules of a style sheet, and declarations of a style. */
#include "parse/css.h"

#include <string.h>

static bool is_comment(struct str s, size_t i)
{
	return i + 1 < s.n && s.p[i] == '/' && s.p[i + 1] == '*';
}

/* The place behind a comment, a quoted text, or one byte. */
static size_t step(struct str s, size_t i)
{
	if (is_comment(s, i)) {
		const char *end = memmem(s.p + i + 2, s.n - i - 2, "*/", 2);
		return end ? (size_t)(end - s.p) + 2 : s.n;
	}
	char quote = s.p[i++];
	if (quote != '"' && quote != '\'')
		return i;
	while (i < s.n && s.p[i] != quote && s.p[i] != '\n')
		i += s.p[i] == '\\' ? 2 : 1;
	return MIN(i + 1, s.n);
}

/* The place of the first of `bytes` that is in no comment and no quotes, or n. */
static size_t find(struct str s, const char *bytes)
{
	size_t i = 0;
	while (i < s.n && (is_comment(s, i) || !strchr(bytes, s.p[i]) || !s.p[i]))
		i = step(s, i);
	return MIN(i, s.n);
}

/* Behind the block whose opening brace is behind. */
static struct str skip_block(struct str s)
{
	int depth = 1;
	while (s.n && depth) {
		s = str_from(s, find(s, "{}"));
		if (s.n)
			depth += s.p[0] == '{' ? 1 : -1;
		s = str_from(s, s.n ? 1 : 0);
	}
	return s;
}

/* Without blanks, comments and HTML's marks of one in front. */
static struct str skip_blank(struct str s)
{
	for (;;) {
		s = str_trim(s);
		if (is_comment(s, 0))
			s = str_from(s, step(s, 0));
		else if (str_starts(s, "<!--"))
			s = str_from(s, 4);
		else if (str_starts(s, "-->") || str_starts(s, "}"))
			s = str_from(s, s.p[0] == '}' ? 1 : 3);
		else
			return s;
	}
}

bool css_next(struct str *rest, struct css_rule *ret)
{
	for (;;) {
		struct str s = skip_blank(*rest);
		size_t n = find(s, "{;}");
		if (!s.n || n == s.n) {
			*rest = str_from(s, s.n);
			return false;
		}
		struct str head = str_head(s, n);
		*rest = str_from(s, n + 1);
		if (s.p[n] != '{')
			continue;
		if (head.p[0] == '@') {
			*rest = skip_block(*rest);
			continue;
		}
		struct str after = skip_block(*rest);
		ret->selectors = str_trim(head);
		ret->declarations = str_head(*rest, (size_t)(after.p - rest->p));
		if (str_ends(ret->declarations, "}"))
			ret->declarations.n--;
		*rest = after;
		return true;
	}
}

bool css_declaration(struct str *rest, struct str *ret_name, struct str *ret_value)
{
	while (rest->n) {
		struct str one = skip_blank(*rest);
		size_t n = find(one, ";");
		*rest = str_from(one, MIN(n + 1, one.n));
		one = str_head(one, n);
		size_t colon = find(one, ":");
		if (colon == one.n)
			continue;
		*ret_name = str_trim(str_head(one, colon));
		*ret_value = skip_blank(str_from(one, colon + 1));
		size_t mark = find(*ret_value, "!");
		*ret_value = str_trim(str_head(*ret_value, mark));
		return true;
	}
	return false;
}

bool css_pixels(struct str value, double *ret_pixels)
{
	static const struct {
		const char *unit;
		double pixels;
	} units[] = { { "", 1 },    { "px", 1 },   { "pt", 1.33 },
		      { "em", 16 }, { "rem", 16 }, { "ex", 8 } };
	size_t n = 0;
	double number;
	while (n < value.n && strchr("+-.0123456789", value.p[n]) && value.p[n])
		n++;
	if (!n || !str_real(str_head(value, n), &number))
		return false;
	struct str unit = str_trim(str_from(value, n));
	for (size_t i = 0; i < N(units); i++) {
		if (!str_is_nocase(unit, units[i].unit))
			continue;
		*ret_pixels = number * units[i].pixels;
		return true;
	}
	return false;
}

static bool hex_colour(struct str s, uint32_t *ret)
{
	int64_t v;
	if ((s.n != 3 && s.n != 6) || !str_int(s, 16, &v) || v < 0)
		return false;
	*ret = (uint32_t)v;
	if (s.n == 3)
		*ret = (*ret >> 8 & 15) * 0x110000 + (*ret >> 4 & 15) * 0x1100 + (*ret & 15) * 0x11;
	return true;
}

static bool rgb_colour(struct str s, uint32_t *ret)
{
	struct str part;
	int64_t v;
	uint32_t colour = 0;
	for (int i = 0; i < 3; i++) {
		if (!str_split(&s, ',', &part) || !str_int(str_trim(part), 10, &v) || v < 0 ||
		    v > 255)
			return false;
		colour = colour << 8 | (uint32_t)v;
	}
	*ret = colour;
	return true;
}

bool css_colour(struct str value, uint32_t *ret_colour)
{
	static const struct {
		const char *name;
		uint32_t colour;
	} names[] = {
		{ "white", 0xffffff }, { "black", 0x000000 },  { "red", 0xff0000 },
		{ "blue", 0x0000ff },  { "green", 0x008000 },  { "gray", 0x808080 },
		{ "grey", 0x808080 },  { "yellow", 0xffff00 }, { "silver", 0xc0c0c0 },
	};
	if (str_starts(value, "#"))
		return hex_colour(str_from(value, 1), ret_colour);
	if (str_starts(value, "rgb(") && str_ends(value, ")"))
		return rgb_colour(str_range(value.p + 4, value.p + value.n - 1), ret_colour);
	for (size_t i = 0; i < N(names); i++) {
		if (!str_is_nocase(value, names[i].name))
			continue;
		*ret_colour = names[i].colour;
		return true;
	}
	return false;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* str - a piece of somebody else's bytes: pointer and length, never NUL. */
#include "base/str.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <strings.h>

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str str_of(const char *s)
{
	return (struct str){ s, s ? strlen(s) : 0 };
}

struct str str_range(const char *begin, const char *end)
{
	return (struct str){ begin, (size_t)(end - begin) };
}

bool str_is_decimal(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!str_is_digit(s.p[i]))
			return false;
	return s.n > 0;
}

bool str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool str_is(struct str a, const char *s)
{
	return str_eq(a, str_of(s));
}

bool str_is_nocase(struct str a, const char *s)
{
	/* Most comparisons end here: parsers try name after name. */
	if (a.n && (a.p[0] | 0x20) != (s[0] | 0x20))
		return false;
	return a.n == strlen(s) && (a.n == 0 || strncasecmp(a.p, s, a.n) == 0);
}

bool str_starts(struct str a, const char *prefix)
{
	if (a.n && prefix[0] && a.p[0] != prefix[0])
		return false;
	size_t n = strlen(prefix);
	return a.n >= n && (n == 0 || memcmp(a.p, prefix, n) == 0);
}

bool str_ends(struct str a, const char *suffix)
{
	size_t n = strlen(suffix);
	return a.n >= n && (n == 0 || memcmp(a.p + a.n - n, suffix, n) == 0);
}

bool str_has(struct str a, const char *part)
{
	size_t n = strlen(part);
	return n == 0 || (a.n >= n && memmem(a.p, a.n, part, n) != NULL);
}

static bool is_of_name(struct str s, size_t at)
{
	return at < s.n && (isalnum((unsigned char)s.p[at]) || s.p[at] == '_');
}

bool str_has_name(struct str a, const char *name)
{
	const size_t n = strlen(name);
	for (size_t at = 0; at + n <= a.n; at++)
		if (str_starts(str_from(a, at), name) && !is_of_name(a, at + n) &&
		    (!at || !is_of_name(a, at - 1)))
			return true;
	return false;
}

int str_compare(struct str a, struct str b)
{
	size_t n = MIN(a.n, b.n);
	int c = n ? memcmp(a.p, b.p, n) : 0;
	if (c)
		return c;
	return a.n < b.n ? -1 : a.n > b.n;
}

struct str str_trim(struct str s)
{
	while (s.n && is_space(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n && is_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

size_t str_find(struct str s, char c)
{
	const char *at = s.n ? memchr(s.p, c, s.n) : NULL;
	return at ? (size_t)(at - s.p) : s.n;
}

struct str str_from(struct str s, size_t start)
{
	if (!s.p)
		return s;
	start = MIN(start, s.n);
	return (struct str){ s.p + start, s.n - start };
}

const char *str_file_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

struct str str_head(struct str s, size_t n)
{
	return (struct str){ s.p, MIN(n, s.n) };
}

bool str_split(struct str *rest, char sep, struct str *ret_part)
{
	if (!rest->p)
		return false;
	size_t at = str_find(*rest, sep);
	*ret_part = str_head(*rest, at);
	*rest = at < rest->n ? str_from(*rest, at + 1) : (struct str){ NULL, 0 };
	return true;
}

bool str_word(struct str *rest, struct str *ret_word)
{
	while (rest->n && is_space(rest->p[0]))
		*rest = str_from(*rest, 1);
	if (!rest->n)
		return false;
	size_t n = 0;
	while (n < rest->n && !is_space(rest->p[n]))
		n++;
	*ret_word = str_head(*rest, n);
	*rest = str_from(*rest, n);
	return true;
}

bool str_line(struct str *rest, struct str *ret_line)
{
	if (!rest->n)
		return false;
	size_t at = str_find(*rest, '\n');
	struct str line = str_head(*rest, at);
	*rest = str_from(*rest, at + 1);
	if (line.n && line.p[line.n - 1] == '\r')
		line.n--;
	*ret_line = line;
	return true;
}

bool str_int(struct str s, int base, int64_t *ret_value)
{
	char text[72];
	if (s.n == 0 || s.n >= sizeof(text) || is_space(s.p[0]))
		return false;
	memcpy(text, s.p, s.n);
	text[s.n] = 0;
	char *end;
	errno = 0;
	long long value = strtoll(text, &end, base);
	if (errno || end != text + s.n)
		return false;
	*ret_value = value;
	return true;
}

bool str_real(struct str s, double *ret_value)
{
	char text[72];
	if (s.n == 0 || s.n >= sizeof(text) || is_space(s.p[0]))
		return false;
	memcpy(text, s.p, s.n);
	text[s.n] = 0;
	char *end;
	errno = 0;
	double value = strtod(text, &end);
	if (errno || end != text + s.n)
		return false;
	*ret_value = value;
	return true;
}

size_t str_utf8_sequence(struct str s)
{
	if (!s.n)
		return 0;
	const unsigned char *p = (const unsigned char *)s.p;
	if (p[0] < 0x80)
		return 1;
	size_t n = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
	if (p[0] < 0xc2 || p[0] > 0xf4 || s.n < n)
		return 0;
	for (size_t i = 1; i < n; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	bool is_overlong = (p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xf0 && p[1] < 0x90);
	bool is_surrogate = p[0] == 0xed && p[1] >= 0xa0;
	bool is_too_high = p[0] == 0xf4 && p[1] >= 0x90;
	return is_overlong || is_surrogate || is_too_high ? 0 : n;
}

static uint32_t take_character(struct str *s)
{
	size_t n = MAX(str_utf8_sequence(*s), (size_t)1);
	uint32_t c = (unsigned char)s->p[0] & (n == 1 ? 0xffU : 0x7fU >> n);
	for (size_t i = 1; i < n; i++)
		c = c << 6 | ((unsigned char)s->p[i] & 0x3f);
	*s = str_from(*s, n);
	return c;
}

/* The next character in half width; any blank is a space. */
static uint32_t take_narrow(struct str *s)
{
	enum { NO_BREAK = 0xa0, WIDE_BLANK = 0x3000, WIDE_FIRST = 0xff01, WIDE_LAST = 0xff5e };
	uint32_t c = take_character(s);
	if (c >= WIDE_FIRST && c <= WIDE_LAST)
		return c - WIDE_FIRST + '!';
	return c == NO_BREAK || c == WIDE_BLANK || (c < 0x80 && is_space((char)c)) ? ' ' : c;
}

char *str_narrow(struct arena *a, struct str s)
{
	char *text = arena_alloc(a, s.n + 1);
	size_t n = 0;
	while (s.n) {
		struct str left = s;
		uint32_t c = take_narrow(&s);
		if (c < 0x80) {
			text[n++] = (char)c;
			continue;
		}
		memcpy(text + n, left.p, left.n - s.n);
		n += left.n - s.n;
	}
	text[n] = '\0';
	return text;
}

struct str str_trim_typed(struct str s)
{
	static const char *const wide[] = { "\xe3\x80\x80", "\xc2\xa0" };
	for (size_t n = s.n + 1; s.n < n;) {
		n = s.n;
		s = str_trim(s);
		for (size_t i = 0; i < N(wide); i++) {
			if (str_starts(s, wide[i]))
				s = str_from(s, strlen(wide[i]));
			if (str_ends(s, wide[i]))
				s = str_head(s, s.n - strlen(wide[i]));
		}
	}
	return s;
}

/* The next character that is no blank, small and of half width; 0 at the end. */
static uint32_t take_alike(struct str *s)
{
	while (s->n) {
		uint32_t c = take_narrow(s);
		if (c == ' ')
			continue;
		return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
	}
	return 0;
}

bool str_is_alike(struct str a, struct str b)
{
	uint32_t x, y;
	do {
		x = take_alike(&a);
		y = take_alike(&b);
	} while (x && x == y);
	return x == y;
}

/* Printable ASCII, which is most of all text. */
static bool is_plain(char c)
{
	return c >= ' ' && c < 0x7f;
}

static size_t shown_sequence(struct str s)
{
	unsigned char c = (unsigned char)s.p[0];
	if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7f)
		return 0;
	return str_utf8_sequence(s);
}

/* How many of its bytes cannot be shown. */
static size_t count_hidden(struct str s)
{
	size_t bad = 0;
	for (size_t i = 0; i < s.n;) {
		if (is_plain(s.p[i])) {
			i++;
			continue;
		}
		size_t n = shown_sequence(str_from(s, i));
		bad += n == 0;
		i += n ? n : 1;
	}
	return bad;
}

bool str_is_shown(struct str s)
{
	return count_hidden(s) == 0;
}

char *str_text(struct arena *a, struct str s)
{
	if (!s.p)
		return NULL;
	size_t bad = count_hidden(s);
	if (!bad)
		return arena_strndup(a, s.p, s.n);
	char *text = arena_alloc(a, s.n + bad * 3 + 1);
	char *to = text;
	for (size_t i = 0; i < s.n;) {
		size_t n = shown_sequence(str_from(s, i));
		if (n) {
			memcpy(to, s.p + i, n);
			to += n;
			i += n;
			continue;
		}
		to += snprintf(to, 5, "\\x%02x", (unsigned char)s.p[i]);
		i++;
	}
	return text;
}

char *str_lower(struct arena *a, struct str s)
{
	char *text = str_text(a, s);
	for (char *p = text; p && *p; p++)
		if (*p >= 'A' && *p <= 'Z')
			*p += 'a' - 'A';
	return text;
}

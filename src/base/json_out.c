/* SPDX-License-Identifier: Apache-2.0 */
/* json_out - a JSON writer that cannot write invalid JSON syntax by accident. */
#include "base/json_out.h"

#include <math.h>
#include <string.h>

static void new_line(struct json_out *j)
{
	static const char indent[] = "\n                                ";
	if (j->is_compact)
		return;
	buf_add(j->out, indent, MIN(1 + 2 * (size_t)j->depth, sizeof(indent) - 1));
}

/* What stands before a value or a name. */
static void before(struct json_out *j)
{
	if (j->is_after_name) {
		j->is_after_name = false;
		return;
	}
	if (j->has_items)
		buf_putc(j->out, ',');
	if (j->depth)
		new_line(j);
	j->has_items = true;
}

void json_out_open(struct json_out *j, char bracket)
{
	before(j);
	buf_putc(j->out, bracket);
	j->depth++;
	j->has_items = false;
}

void json_out_close(struct json_out *j, char bracket)
{
	j->depth--;
	if (j->has_items)
		new_line(j);
	buf_putc(j->out, bracket);
	j->has_items = true;
	if (!j->depth && !j->is_compact)
		buf_putc(j->out, '\n');
}

static void escaped(struct json_out *j, unsigned char c)
{
	static const char shorts[] = "\"\"\\\\\bb\ff\nn\rr\tt";
	const char *found = memchr(shorts, c, sizeof(shorts) - 1);
	/* Only the first of each pair is a character to escape. */
	if (found && (found - shorts) % 2 == 0)
		buf_printf(j->out, "\\%c", found[1]);
	else
		buf_printf(j->out, "\\u%04x", c);
}

/* Whether all of eight bytes stand in a string as they are. */
static bool are_plain(const char *p)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), highest = ones << 7;
	uint64_t eight;
	memcpy(&eight, p, sizeof(eight));
	/* What is taken from a byte that is too small, or zero, sets its highest bit. */
	uint64_t below = (eight - ones * ' ') | ((eight ^ ones * '"') - ones) |
			 ((eight ^ ones * '\\') - ones) | ((eight ^ ones * 0x7f) - ones);
	return !((below | eight) & highest);
}

size_t json_out_plain(struct str s)
{
	size_t n = 0;
	while (n + 8 <= s.n && are_plain(s.p + n))
		n += 8;
	while (n < s.n && s.p[n] >= ' ' && s.p[n] < 0x7f && s.p[n] != '"' && s.p[n] != '\\')
		n++;
	return n;
}

void json_out_string_n(struct json_out *j, struct str value)
{
	before(j);
	buf_putc(j->out, '"');
	size_t start = 0;
	for (size_t i = 0; (i += json_out_plain(str_from(value, i))) < value.n;) {
		unsigned char c = (unsigned char)value.p[i];
		if (c == 0x7f) {
			i++;
			continue;
		}
		size_t n = c < 0x80 ? 1 : str_utf8_sequence(str_from(value, i));
		if (n > 1) {
			i += n;
			continue;
		}
		buf_add(j->out, value.p + start, i - start);
		if (n)
			escaped(j, c);
		else
			buf_puts(j->out, "\xef\xbf\xbd");
		start = ++i;
	}
	buf_add(j->out, value.p + start, value.n - start);
	buf_putc(j->out, '"');
}

void json_out_string(struct json_out *j, const char *value)
{
	if (value)
		json_out_string_n(j, str_of(value));
	else
		json_out_null(j);
}

void json_out_name(struct json_out *j, const char *name)
{
	json_out_string(j, name);
	buf_add(j->out, ": ", j->is_compact ? 1 : 2);
	j->is_after_name = true;
}

void json_out_again(struct json_out *j, struct str value)
{
	before(j);
	buf_str(j->out, value);
}

void json_out_int(struct json_out *j, int64_t value)
{
	before(j);
	buf_printf(j->out, "%lld", (long long)value);
}

void json_out_real(struct json_out *j, double value)
{
	if (!isfinite(value)) {
		json_out_null(j);
		return;
	}
	before(j);
	char text[40];
	/* The shortest of the forms that bring every double back as it was. */
	for (int digits = 15; digits <= 17; digits++) {
		snprintf(text, sizeof(text), "%.*g", digits, value);
		double back = strtod(text, NULL);
		/* The same bits: -0 is not 0. NOLINTNEXTLINE(*-comparison,cert-*) */
		if (memcmp(&back, &value, sizeof(back)) == 0)
			break;
	}
	buf_puts(j->out, text);
	/* A real stays a real for whoever reads it back. */
	if (!strpbrk(text, ".e"))
		buf_puts(j->out, ".0");
}

void json_out_ms(struct json_out *j, double ms)
{
	bool fits = ms >= 0 && ms < 1e12;
	if (!fits) {
		json_out_real(j, ms);
		return;
	}
	long long us = (long long)(ms * 1000 + 0.5);
	before(j);
	buf_printf(j->out, "%lld.%03lld", us / 1000, us % 1000);
}

void json_out_bool(struct json_out *j, bool value)
{
	before(j);
	buf_puts(j->out, value ? "true" : "false");
}

void json_out_null(struct json_out *j)
{
	before(j);
	buf_puts(j->out, "null");
}

void json_out_pair(struct json_out *j, const char *name, const char *value)
{
	json_out_name(j, name);
	json_out_string(j, value);
}

void json_out_pair_int(struct json_out *j, const char *name, int64_t value)
{
	json_out_name(j, name);
	json_out_int(j, value);
}

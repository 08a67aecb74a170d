/* SPDX-License-Identifier: Apache-2.0 */
/* json_row - one flat JSON array: strings, numbers, booleans, null. RFC 8259. */
#include "parse/json_row.h"

#include <string.h>

struct reader {
	const char *at, *end;
	struct arena *arena;
};

static void skip_space(struct reader *r)
{
	while (r->at < r->end && (*r->at == ' ' || *r->at == '\t' || *r->at == '\r'))
		r->at++;
}

static bool take_char(struct reader *r, char c)
{
	if (r->at == r->end || *r->at != c)
		return false;
	r->at++;
	return true;
}

static bool take_word(struct reader *r, const char *word)
{
	size_t n = strlen(word);
	if ((size_t)(r->end - r->at) < n || memcmp(r->at, word, n) != 0)
		return false;
	r->at += n;
	return true;
}

/* ---- strings ---- */

static bool take_hex(struct reader *r, uint32_t *ret)
{
	uint32_t value = 0;
	if (r->end - r->at < 4)
		return false;
	for (int i = 0; i < 4; i++) {
		char c = *r->at++, low = (char)(c | 0x20);
		if (c >= '0' && c <= '9')
			value = value << 4 | (uint32_t)(c - '0');
		else if (low >= 'a' && low <= 'f')
			value = value << 4 | (uint32_t)(low - 'a' + 10);
		else
			return false;
	}
	*ret = value;
	return true;
}

static char *put_utf8(char *out, uint32_t c)
{
	if (c < 0x80) {
		*out++ = (char)c;
	} else if (c < 0x800) {
		*out++ = (char)(0xc0 | c >> 6);
		*out++ = (char)(0x80 | (c & 0x3f));
	} else if (c < 0x10000) {
		*out++ = (char)(0xe0 | c >> 12);
		*out++ = (char)(0x80 | (c >> 6 & 0x3f));
		*out++ = (char)(0x80 | (c & 0x3f));
	} else {
		*out++ = (char)(0xf0 | c >> 18);
		*out++ = (char)(0x80 | (c >> 12 & 0x3f));
		*out++ = (char)(0x80 | (c >> 6 & 0x3f));
		*out++ = (char)(0x80 | (c & 0x3f));
	}
	return out;
}

/* \uXXXX, or two of them for a character beyond the first plane. */
static bool take_unicode(struct reader *r, uint32_t *ret)
{
	uint32_t low;
	if (!take_hex(r, ret) || *ret == 0)
		return false;
	if (*ret < 0xd800 || *ret > 0xdfff)
		return true;
	if (*ret > 0xdbff || !take_word(r, "\\u") || !take_hex(r, &low) || low < 0xdc00 ||
	    low > 0xdfff)
		return false;
	*ret = 0x10000 + ((*ret - 0xd800) << 10) + (low - 0xdc00);
	return true;
}

static bool take_escape(struct reader *r, char **out)
{
	static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
	uint32_t c;
	if (take_char(r, 'u')) {
		if (!take_unicode(r, &c))
			return false;
		*out = put_utf8(*out, c);
		return true;
	}
	const char *name = r->at < r->end && *r->at ? strchr(names, *r->at) : NULL;
	if (!name)
		return false;
	r->at++;
	*(*out)++ = values[name - names];
	return true;
}

/* One character of a string that is no escape and no quote. */
static bool take_plain(struct reader *r)
{
	unsigned char c = (unsigned char)*r->at;
	if (c < 0x20)
		return false;
	if (c < 0x80) {
		r->at++;
		return true;
	}
	size_t n = str_utf8_sequence((struct str){ r->at, (size_t)(r->end - r->at) });
	r->at += n;
	return n > 0;
}

/* Behind the opening quote. */
static bool take_string(struct reader *r, struct str *ret)
{
	const char *start = r->at;
	while (r->at < r->end && *r->at != '"' && *r->at != '\\')
		if (!take_plain(r))
			return false;
	if (take_char(r, '"')) {
		*ret = str_range(start, r->at - 1);
		return true;
	}
	/* No escape is shorter than what it stands for: what is left of the line is room
	 * enough, but the arena is shared by many lines, so look for the end first. */
	const char *end = r->at;
	while (end < r->end && *end != '"')
		end += *end == '\\' ? 2 : 1;
	if (end >= r->end)
		return false;
	char *text = arena_alloc(r->arena, (size_t)(end - start) + 1), *out = text;
	memcpy(out, start, (size_t)(r->at - start));
	out += r->at - start;
	while (r->at < r->end && *r->at != '"') {
		const char *from = r->at;
		if (take_char(r, '\\')) {
			if (!take_escape(r, &out))
				return false;
			continue;
		}
		if (!take_plain(r))
			return false;
		memcpy(out, from, (size_t)(r->at - from));
		out += r->at - from;
	}
	*ret = (struct str){ text, (size_t)(out - text) };
	return take_char(r, '"');
}

/* ---- numbers ---- */

static size_t take_digits(struct reader *r)
{
	const char *start = r->at;
	while (r->at < r->end && *r->at >= '0' && *r->at <= '9')
		r->at++;
	return (size_t)(r->at - start);
}

static bool take_number(struct reader *r, struct json_row_value *ret)
{
	const char *start = r->at;
	bool is_real = false;
	(void)take_char(r, '-');
	const char *digits = r->at;
	size_t n = take_digits(r);
	if (!n || (n > 1 && *digits == '0'))
		return false;
	if (take_char(r, '.')) {
		is_real = true;
		if (!take_digits(r))
			return false;
	}
	if (take_char(r, 'e') || take_char(r, 'E')) {
		is_real = true;
		if (!take_char(r, '+'))
			(void)take_char(r, '-');
		if (!take_digits(r))
			return false;
	}
	struct str text = str_range(start, r->at);
	ret->type = is_real ? JSON_ROW_REAL : JSON_ROW_INT;
	return is_real ? str_real(text, &ret->real) : str_int(text, 10, &ret->integer);
}

static bool take_value(struct reader *r, struct json_row_value *ret)
{
	*ret = (struct json_row_value){ .type = JSON_ROW_NULL };
	if (take_char(r, '"')) {
		ret->type = JSON_ROW_TEXT;
		return take_string(r, &ret->text);
	}
	if (take_word(r, "null"))
		return true;
	if (take_word(r, "true") || take_word(r, "false")) {
		ret->type = JSON_ROW_BOOL;
		ret->is_true = r->at[-3] == 'r';
		return true;
	}
	return take_number(r, ret);
}

int json_row_read(struct str line, struct arena *a, struct json_row_value *ret_values, size_t max)
{
	struct reader r = { .at = line.p, .end = line.p + line.n, .arena = a };
	struct json_row_value dropped;
	int n = 0;
	skip_space(&r);
	if (!take_char(&r, '['))
		return -1;
	skip_space(&r);
	bool is_over = take_char(&r, ']');
	while (!is_over) {
		if (!take_value(&r, (size_t)n < max ? &ret_values[n] : &dropped))
			return -1;
		n++;
		skip_space(&r);
		is_over = take_char(&r, ']');
		if (!is_over && !take_char(&r, ','))
			return -1;
		skip_space(&r);
	}
	skip_space(&r);
	return r.at == r.end ? n : -1;
}

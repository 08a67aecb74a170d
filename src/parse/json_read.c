/* SPDX-License-Identifier: Apache-2.0 */
/* json_read - JSON as it comes, without a tree in memory. RFC 8259. */
#include "parse/json_read.h"

#include "base/json_out.h"
#include "base/unicode.h"

#include <string.h>

enum { MAX_DEPTH = 16 };

static void skip_space(struct json_read *r)
{
	while (r->at < r->end &&
	       (*r->at == ' ' || *r->at == '\n' || *r->at == '\t' || *r->at == '\r'))
		r->at++;
}

static bool take_char(struct json_read *r, char c)
{
	if (r->at == r->end || *r->at != c)
		return false;
	r->at++;
	return true;
}

static bool take_word(struct json_read *r, const char *word)
{
	size_t n = strlen(word);
	if ((size_t)(r->end - r->at) < n || memcmp(r->at, word, n) != 0)
		return false;
	r->at += n;
	return true;
}

/* ---- strings ---- */

static bool take_hex(struct json_read *r, uint32_t *ret)
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

/* \uXXXX, or two of them for a character beyond the first plane. */
static bool take_unicode(struct json_read *r, uint32_t *ret)
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

static bool take_escape(struct json_read *r, char **out)
{
	static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
	uint32_t c;
	if (take_char(r, 'u')) {
		if (!take_unicode(r, &c))
			return false;
		*out += unicode_put(*out, c);
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
static bool take_plain(struct json_read *r)
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

/* Behind the opening quote; false: not the end of a string without escapes. */
static bool take_simple(struct json_read *r, struct json_read_value *ret)
{
	const char *start = r->at;
	ret->is_plain = true;
	for (;;) {
		r->at += json_out_plain(str_range(r->at, r->end));
		if (r->at == r->end || *r->at == '"' || *r->at == '\\' || !take_plain(r))
			break;
		ret->is_plain = false;
	}
	ret->text = str_range(start, r->at);
	return take_char(r, '"');
}

static bool take_string(struct json_read *r, struct json_read_value *ret)
{
	const char *start = r->at;
	if (take_simple(r, ret))
		return true;
	ret->is_plain = false;
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
	ret->text = (struct str){ text, (size_t)(out - text) };
	return take_char(r, '"');
}

/* ---- numbers ---- */

static size_t take_digits(struct json_read *r)
{
	const char *start = r->at;
	while (r->at < r->end && *r->at >= '0' && *r->at <= '9')
		r->at++;
	return (size_t)(r->at - start);
}

/* The usual ones fit without a look at the last digits. */
static bool read_int(struct str text, int64_t *ret)
{
	enum { SAFE_DIGITS = 18 };
	size_t sign = text.p[0] == '-';
	if (text.n - sign > SAFE_DIGITS)
		return str_int(text, 10, ret);
	int64_t value = 0;
	for (size_t i = sign; i < text.n; i++)
		value = value * 10 + (text.p[i] - '0');
	*ret = sign ? -value : value;
	return true;
}

static bool take_number(struct json_read *r, struct json_read_value *ret)
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
	ret->type = is_real ? JSON_READ_REAL : JSON_READ_INT;
	return is_real ? str_real(text, &ret->real) : read_int(text, &ret->integer);
}

/* ---- values ---- */

static bool take_plain_value(struct json_read *r, struct json_read_value *ret)
{
	*ret = (struct json_read_value){ .type = JSON_READ_NULL };
	if (take_char(r, '"')) {
		ret->type = JSON_READ_TEXT;
		return take_string(r, ret);
	}
	if (take_word(r, "null"))
		return true;
	if (take_word(r, "true") || take_word(r, "false")) {
		ret->type = JSON_READ_BOOL;
		ret->is_true = r->at[-3] == 'r';
		return true;
	}
	return take_number(r, ret);
}

static void pass_string(struct json_read *r)
{
	while (r->at < r->end && *r->at != '"') {
		r->at += *r->at == '\\';
		r->at += MIN(r->end - r->at, 1);
		r->at += json_out_plain(str_range(r->at, r->end));
	}
	(void)take_char(r, '"');
}

/* Goes behind the array or object that stands here. */
static void pass_checked(struct json_read *r)
{
	int depth = 0;
	do {
		char c = *r->at++;
		if (c == '"')
			pass_string(r);
		depth += (c == '[' || c == '{') - (c == ']' || c == '}');
	} while (depth && r->at < r->end);
}

static bool take_value(struct json_read *r, struct json_read_value *ret, int depth)
{
	const char *start = r->at;
	char bracket = start < r->end ? *start : 0;
	if (bracket != '{' && bracket != '[')
		return take_plain_value(r, ret);
	if (r->is_checked) {
		pass_checked(r);
		*ret = (struct json_read_value){ .type = JSON_READ_NESTED,
						 .text = str_range(start, r->at) };
		return true;
	}
	struct str name;
	int more = depth < MAX_DEPTH && json_read_open(r, bracket) ? 1 : -1;
	/* What is in it is checked, and dropped. */
	while (more > 0 && (more = json_read_next(r, bracket, &name)) > 0)
		if (!take_value(r, ret, depth + 1))
			return false;
	*ret = (struct json_read_value){ .type = JSON_READ_NESTED,
					 .text = str_range(start, r->at) };
	return more == 0;
}

/* ---- from outside ---- */

struct json_read json_read_begin(struct str bytes, struct arena *a)
{
	return (struct json_read){ .at = bytes.p, .end = bytes.p + bytes.n, .arena = a };
}

bool json_read_open(struct json_read *r, char bracket)
{
	skip_space(r);
	r->is_first = true;
	return take_char(r, bracket);
}

int json_read_next(struct json_read *r, char bracket, struct str *ret_name)
{
	skip_space(r);
	bool is_first = r->is_first;
	r->is_first = false;
	if (take_char(r, bracket == '{' ? '}' : ']'))
		return 0;
	if (!is_first && !take_char(r, ','))
		return -1;
	skip_space(r);
	if (bracket == '[')
		return 1;
	struct json_read_value name;
	if (!take_char(r, '"') || !take_string(r, &name))
		return -1;
	*ret_name = name.text;
	skip_space(r);
	if (!take_char(r, ':'))
		return -1;
	skip_space(r);
	return 1;
}

bool json_read_value(struct json_read *r, struct json_read_value *ret)
{
	return take_value(r, ret, 0);
}

bool json_read_end(struct json_read *r)
{
	skip_space(r);
	return r->at == r->end;
}

struct json_read json_read_nested(const struct json_read_value *nested, struct arena *a)
{
	struct json_read r = json_read_begin(nested->text, a);
	r.is_checked = true;
	return r;
}

int json_read_row(struct str line, struct arena *a, struct json_read_value *ret_values, size_t max)
{
	struct json_read r = json_read_begin(line, a);
	struct json_read_value dropped;
	struct str none;
	int n = 0, more = json_read_open(&r, '[') ? 1 : -1;
	while (more > 0 && (more = json_read_next(&r, '[', &none)) > 0)
		if (!take_plain_value(&r, (size_t)n++ < max ? &ret_values[n - 1] : &dropped))
			return -1;
	return more == 0 && json_read_end(&r) ? n : -1;
}

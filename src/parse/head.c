/* SPDX-License-Identifier: Apache-2.0 */
/* head - "name: value" lines: the head of a check, a profile, a list of waivers. */
#include "parse/head.h"

#include <string.h>

struct head head_of(struct str bytes, const char *prefix)
{
	return (struct head){ .prefix = prefix, .rest = bytes, .line = 1 };
}

/* The next line without its prefix; false where the head ends. */
static bool peek(const struct head *h, struct str *ret_text, struct str *ret_after)
{
	struct str after = h->rest;
	if (!str_line(&after, ret_text) || !str_starts(*ret_text, h->prefix))
		return false;
	*ret_text = str_from(*ret_text, strlen(h->prefix));
	*ret_after = after;
	return true;
}

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || strchr("-_ ", c);
}

/* "name[language]" in front of ": value". */
static bool split_name(struct str text, struct head_field *f, size_t *ret_value_at)
{
	size_t n = 0;
	while (n < text.n && is_name_char(text.p[n]))
		n++;
	f->name = str_trim(str_head(text, n));
	f->language = (struct str){ NULL, 0 };
	if (n < text.n && text.p[n] == '[') {
		size_t end = n + str_find(str_from(text, n), ']');
		if (end >= text.n)
			return false;
		f->language = str_range(text.p + n + 1, text.p + end);
		n = end + 1;
	}
	if (!f->name.n || n >= text.n || text.p[n] != ':')
		return false;
	for (n++; n < text.n && (text.p[n] == ' ' || text.p[n] == '\t');)
		n++;
	*ret_value_at = n;
	return true;
}

/* Lines that are indented under a field belong to its value. */
static void join_more(struct head *h, struct arena *a, struct head_field *f)
{
	struct str text, after;
	size_t indent = *h->prefix ? 3 : 1;
	while (peek(h, &text, &after)) {
		size_t n = 0;
		while (n < text.n && (text.p[n] == ' ' || text.p[n] == '\t'))
			n++;
		if (n < indent || n == text.n)
			return;
		f->value = arena_printf(a, "%s %s", f->value, str_text(a, str_trim(text)));
		h->rest = after;
		h->line++;
	}
}

int head_next(struct head *h, struct arena *a, struct head_field *ret_field)
{
	struct str text, after;
	do {
		if (!peek(h, &text, &after))
			return 0;
		h->rest = after;
		h->line++;
	} while (!*h->prefix && str_starts(text, "#"));
	struct str blank = str_trim(text);
	ret_field->line = h->line - 1;
	ret_field->column = 1;
	if (!blank.n)
		return HEAD_BLANK;
	const char *start = text.p;
	if (*h->prefix)
		text = str_trim(text);
	ret_field->column = (int)(text.p - start) + (int)strlen(h->prefix) + 1;
	size_t value_at;
	if (!split_name(text, ret_field, &value_at))
		return HEAD_BAD;
	ret_field->bytes = text.p + value_at;
	ret_field->value_column = ret_field->column + (int)value_at;
	ret_field->value = str_text(a, str_trim(str_from(text, value_at)));
	join_more(h, a, ret_field);
	return HEAD_FIELD;
}

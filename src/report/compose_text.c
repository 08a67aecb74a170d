/* SPDX-License-Identifier: Apache-2.0 */
/* compose_text - the blanks of a text. */
#include "report/compose_text.h"

#include <string.h>

static void put(struct compose_text *t, unsigned int style, struct str s)
{
	if (!s.n)
		return;
	struct arena *a = t->document->arena;
	const char *text = arena_strndup(a, s.p, s.n);
	if (t->mask)
		text = mask_text(t->mask, a, text);
	if (t->block)
		document_text(t->document, t->block, style, text);
	if (t->plain)
		buf_puts(t->plain, text);
}

static bool is_empty(const struct cell *c)
{
	switch (c->type) {
	case CELL_NULL: return true;
	case CELL_INT: return c->integer == 0;
	case CELL_REAL: return c->real >= 0 && c->real <= 0;
	case CELL_TEXT: return !c->text_bytes;
	}
	return true;
}

/* A blank and the text before it; false at the end. Of {name|one|many} the words behind the name
 * are *ret_words, which is absent of {name}. */
static bool next_blank(struct str *rest, struct str *ret_before, struct str *ret_name,
		       struct str *ret_words)
{
	size_t open = str_find(*rest, '{');
	size_t close = str_find(*rest, '}');
	*ret_before = str_head(*rest, MIN(open, close));
	if (open >= rest->n || close >= rest->n || close < open) {
		*ret_before = *rest;
		*rest = str_from(*rest, rest->n);
		return false;
	}
	*ret_words = str_range(rest->p + open + 1, rest->p + close);
	*rest = str_from(*rest, close + 1);
	str_split(ret_words, '|', ret_name);
	return true;
}

static void look_up(struct compose_text *t, struct str name, struct cell *ret)
{
	*ret = (struct cell){ .type = CELL_NULL };
	if (!t->lookup(t->arg, name.p, name.n, ret) && !t->unknown) {
		t->unknown = name.p;
		t->unknown_bytes = name.n;
	}
}

static void put_cell(struct compose_text *t, const struct cell *c)
{
	char number[40];
	switch (c->type) {
	case CELL_NULL:
		t->has_unseen = true;
		put(t, RUN_UNSEEN, str_of(tr("not verified")));
		return;
	case CELL_INT: snprintf(number, sizeof(number), "%lld", (long long)c->integer); break;
	case CELL_REAL: snprintf(number, sizeof(number), "%.10g", c->real); break;
	case CELL_TEXT: put(t, RUN_PLAIN, (struct str){ c->text, c->text_bytes }); return;
	}
	put(t, RUN_PLAIN, str_of(number));
}

/* The first word of one, the second of any other number. */
static void put_number(struct compose_text *t, const struct cell *c, struct str words)
{
	struct str one;
	str_split(&words, '|', &one);
	bool is_one = (c->type == CELL_INT && c->integer == 1) ||
		      (c->type == CELL_REAL && c->real >= 1 && c->real <= 1);
	put(t, RUN_PLAIN, is_one ? one : words);
}

static void put_piece(struct compose_text *t, struct str text)
{
	struct str before, name, words;
	while (next_blank(&text, &before, &name, &words)) {
		struct cell c;
		put(t, RUN_PLAIN, before);
		look_up(t, name, &c);
		if (words.p)
			put_number(t, &c, words);
		else
			put_cell(t, &c);
	}
	put(t, RUN_PLAIN, before);
}

/* Whether all blanks of an optional piece have something to say. */
static bool is_said(struct compose_text *t, struct str text)
{
	struct str before, name, words;
	while (next_blank(&text, &before, &name, &words)) {
		struct cell c;
		look_up(t, name, &c);
		if (is_empty(&c))
			return false;
	}
	return true;
}

void compose_text(struct compose_text *t, const char *text)
{
	struct str rest = str_of(text);
	while (rest.n) {
		size_t open = str_find(rest, '[');
		put_piece(t, str_head(rest, open));
		rest = str_from(rest, open);
		if (!rest.n)
			return;
		size_t close = str_find(rest, ']');
		struct str inside = str_range(rest.p + 1, rest.p + MIN(close, rest.n));
		if (is_said(t, inside))
			put_piece(t, inside);
		rest = str_from(rest, MIN(close + 1, rest.n));
	}
}

/* SPDX-License-Identifier: Apache-2.0 */
/* assignment - the variables that a file of shell assignments sets. */
#include "parse/assignment.h"

#include "base/buf.h"

#include <string.h>

/* Values hold others, and could grow without end. */
enum { VALUE_MAX = 16 << 10 };

/* A value being put together. */
struct word {
	struct assignment_file *f;
	const struct assignments *known;
	struct buf *text;
	bool is_unknown;
};

static bool is_name_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static size_t name_length(struct str s)
{
	size_t n = 0;
	while (n < s.n && (is_name_start(s.p[n]) || (n && s.p[n] >= '0' && s.p[n] <= '9')))
		n++;
	return n;
}

static char peek(const struct assignment_file *f)
{
	return f->rest.n ? f->rest.p[0] : 0;
}

static char take_char(struct assignment_file *f)
{
	char c = f->rest.p[0];
	f->line += c == '\n';
	f->rest = str_from(f->rest, 1);
	return c;
}

/* Passes over a substitution up to its closing character. Quotes within may hide
 * one; how deep they nest only a shell needs to know. */
static void skip_to(struct assignment_file *f, char open, char close)
{
	size_t depth = 1;
	char quote = 0;
	while (f->rest.n && depth) {
		char c = take_char(f);
		if (c == '\\' && quote != '\'' && f->rest.n)
			take_char(f);
		else if (quote)
			quote = c == quote ? 0 : quote;
		else if (c == close)
			depth--;
		else if (c == open)
			depth++;
		else if (c == '\'' || c == '"')
			quote = c;
	}
}

static void add_variable(struct word *w, struct str name)
{
	const struct assignment *a = assignment_find(w->known, name);
	if (a && !a->value)
		w->is_unknown = true;
	else if (a)
		buf_puts(w->text, a->value);
}

/* After "$". */
static void add_expansion(struct word *w)
{
	struct assignment_file *f = w->f;
	size_t n = name_length(f->rest);
	if (n) {
		struct str name = str_head(f->rest, n);
		f->rest = str_from(f->rest, n);
		add_variable(w, name);
		return;
	}
	char c = peek(f);
	if (c == '{') {
		struct str inner = str_from(f->rest, 1);
		n = name_length(inner);
		if (n && n < inner.n && inner.p[n] == '}') {
			f->rest = str_from(inner, n + 1);
			add_variable(w, str_head(inner, n));
			return;
		}
	}
	if (c == '{' || c == '(') {
		take_char(f);
		skip_to(f, c, c == '{' ? '}' : ')');
		w->is_unknown = true;
	} else if (c && strchr("@*#?-$!0123456789", c)) {
		take_char(f);
		w->is_unknown = true;
	} else {
		buf_putc(w->text, '$');
	}
}

static void add_single_quoted(struct word *w)
{
	while (w->f->rest.n) {
		char c = take_char(w->f);
		if (c == '\'')
			return;
		buf_putc(w->text, c);
	}
	w->is_unknown = true;
}

/* What stands for more than itself inside and outside double quotes. */
static void add_char(struct word *w, char c, bool is_quoted)
{
	if (c == '$') {
		add_expansion(w);
	} else if (c == '`') {
		skip_to(w->f, 0, '`');
		w->is_unknown = true;
	} else if (c == '\\' && w->f->rest.n) {
		char next = take_char(w->f);
		if (next == '\n')
			return;
		if (is_quoted && !strchr("$`\"\\", next))
			buf_putc(w->text, c);
		buf_putc(w->text, next);
	} else {
		buf_putc(w->text, c);
	}
}

static void add_double_quoted(struct word *w)
{
	while (w->f->rest.n) {
		char c = take_char(w->f);
		if (c == '"')
			return;
		add_char(w, c, true);
	}
	w->is_unknown = true;
}

static bool is_word_end(char c)
{
	return strchr(" \t\r\n;&|<>()", c) != NULL;
}

static const char *read_value(struct assignment_file *f, struct arena *a,
			      const struct assignments *known, struct str before)
{
	autobuf text = BUF(VALUE_MAX);
	struct word w = { .f = f, .known = known, .text = &text };
	if (before.n)
		add_variable(&w, before);
	while (f->rest.n && !is_word_end(f->rest.p[0])) {
		char c = take_char(f);
		if (c == '\'')
			add_single_quoted(&w);
		else if (c == '"')
			add_double_quoted(&w);
		else
			add_char(&w, c, false);
	}
	struct str value = buf_view(&text);
	return w.is_unknown || buf_is_over(&text) ? NULL : str_text(a, value.p ? value : STR(""));
}

/* Passes over blanks, separators and comments. */
static void skip_blank(struct assignment_file *f)
{
	while (f->rest.n && strchr(" \t\r\n;#", f->rest.p[0])) {
		if (f->rest.p[0] == '#')
			f->rest = str_from(f->rest, str_find(f->rest, '\n'));
		else
			take_char(f);
	}
}

bool assignment_next(struct assignment_file *f, struct arena *a, const struct assignments *known,
		     struct assignment *ret)
{
	skip_blank(f);
	if (str_starts(f->rest, "export ")) {
		f->rest = str_from(f->rest, strlen("export "));
		skip_blank(f);
	}
	if (!f->rest.n)
		return false;
	*ret = (struct assignment){ .line = f->line };
	size_t n = name_length(f->rest);
	struct str name = str_head(f->rest, n), after = str_from(f->rest, n);
	bool is_added = str_starts(after, "+=");
	if (!n || (!is_added && !str_starts(after, "="))) {
		f->rest = str_from(f->rest, str_find(f->rest, '\n'));
		return true;
	}
	f->rest = str_from(after, is_added ? 2 : 1);
	ret->name = str_text(a, name);
	ret->value = read_value(f, a, known, is_added ? name : STR(""));
	return true;
}

const struct assignment *assignment_find(const struct assignments *known, struct str name)
{
	for (size_t i = 0; i < known->n; i++)
		if (str_is(name, known->item[i].name))
			return &known->item[i];
	return NULL;
}

void assignment_set(struct assignments *known, struct arena *a, const struct assignment *item)
{
	for (size_t i = 0; i < known->n; i++)
		if (strcmp(known->item[i].name, item->name) == 0) {
			known->item[i] = *item;
			return;
		}
	known->item = arena_grow(a, known->item, &known->capacity, known->n + 1,
				 sizeof(*known->item));
	known->item[known->n++] = *item;
}

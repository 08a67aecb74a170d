/* SPDX-License-Identifier: Apache-2.0 */
/* rsyslog - the statements of rsyslog.conf(5), in all three of its languages. */
#include "parse/rsyslog.h"

#include "base/buf.h"

#include <string.h>

enum { MAX_VALUE = 16 << 10 };

static bool is_one_of(char c, const char *set)
{
	return c && strchr(set, c);
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_' || c == '.' || c == '-';
}

static void skip(struct rsyslog *r, size_t n)
{
	for (size_t i = 0; i < n && i < r->rest.n; i++)
		r->line += r->rest.p[i] == '\n';
	r->rest = str_from(r->rest, n);
}

/* The rest of the line, with those that a backslash at the end joins to it. */
static struct str take_line(struct rsyslog *r, struct arena *a)
{
	autobuf joined = BUF(MAX_VALUE);
	struct str line = { 0 };
	while (r->rest.n) {
		size_t n = str_find(r->rest, '\n');
		line = str_trim(str_head(r->rest, n));
		skip(r, n + 1);
		if (!str_ends(line, "\\"))
			break;
		buf_str(&joined, str_head(line, line.n - 1));
		line = (struct str){ 0 };
	}
	buf_str(&joined, line);
	line = buf_view(&joined);
	return (struct str){ arena_strndup(a, line.n ? line.p : "", line.n), line.n };
}

/* Over white space and comments, between statements and within objects. */
static void skip_space(struct rsyslog *r)
{
	while (r->rest.n) {
		char c = r->rest.p[0];
		if (is_blank(c) || c == '\n')
			skip(r, 1);
		else if (c == '#')
			skip(r, str_find(r->rest, '\n'));
		else if (str_starts(r->rest, "/*")) {
			size_t n = 2;
			while (n < r->rest.n && !str_starts(str_from(r->rest, n), "*/"))
				n++;
			skip(r, n + 2);
		} else
			return;
	}
}

/* A text in quotes, the first of which is next. */
static const char *take_quoted(struct rsyslog *r, struct arena *a)
{
	autobuf text = BUF(MAX_VALUE);
	char quote = r->rest.p[0];
	skip(r, 1);
	while (r->rest.n && r->rest.p[0] != quote) {
		if (r->rest.p[0] == '\\' && r->rest.n > 1)
			skip(r, 1);
		buf_putc(&text, r->rest.p[0]);
		skip(r, 1);
	}
	skip(r, 1);
	return str_text(a, text.n ? buf_view(&text) : STR(""));
}

/* ["a", "b"], of which the texts are joined by commas. */
static const char *take_array(struct rsyslog *r, struct arena *a)
{
	autobuf text = BUF(MAX_VALUE);
	skip(r, 1);
	for (skip_space(r); r->rest.n && r->rest.p[0] != ']'; skip_space(r)) {
		if (r->rest.p[0] != '"' && r->rest.p[0] != '\'') {
			skip(r, 1);
			continue;
		}
		if (text.n)
			buf_putc(&text, ',');
		buf_puts(&text, take_quoted(r, a));
	}
	skip(r, 1);
	return str_text(a, text.n ? buf_view(&text) : STR(""));
}

static size_t word_length(struct str text)
{
	size_t n = 0;
	while (n < text.n && is_word(text.p[n]))
		n++;
	return n;
}

/* The parameters up to the closing parenthesis. False if they cannot be understood. */
static bool take_params(struct rsyslog *r, struct arena *a, struct rsyslog_item *ret)
{
	struct rsyslog_param *param = NULL;
	size_t n = 0, capacity = 0;
	for (skip_space(r); r->rest.n && r->rest.p[0] != ')'; skip_space(r)) {
		size_t length = word_length(r->rest);
		struct rsyslog_param p = { .name = str_lower(a, str_head(r->rest, length)) };
		skip(r, length);
		skip_space(r);
		if (!length || !r->rest.n || r->rest.p[0] != '=')
			return false;
		skip(r, 1);
		skip_space(r);
		if (!r->rest.n)
			return false;
		if (r->rest.p[0] == '"' || r->rest.p[0] == '\'')
			p.value = take_quoted(r, a);
		else if (r->rest.p[0] == '[')
			p.value = take_array(r, a);
		else {
			length = word_length(r->rest);
			if (!length)
				return false;
			p.value = str_text(a, str_head(r->rest, length));
			skip(r, length);
		}
		param = arena_grow(a, param, &capacity, n + 1, sizeof(*param));
		param[n++] = p;
	}
	ret->param = param;
	ret->n_params = n;
	bool is_closed = r->rest.n > 0;
	skip(r, 1);
	return is_closed;
}

/* Behind "if": up to "then", which does not stand in quotes. */
static void skip_expression(struct rsyslog *r, struct arena *a)
{
	while (r->rest.n) {
		if (r->rest.p[0] == '"' || r->rest.p[0] == '\'') {
			(void)take_quoted(r, a);
			continue;
		}
		size_t n = word_length(r->rest);
		bool is_then = n == 4 && str_starts(r->rest, "then");
		skip(r, MAX(n, 1));
		if (is_then)
			return;
	}
}

/* ":msg, contains, "text" action": goes over the filter. */
static void skip_property(struct rsyslog *r, struct arena *a)
{
	for (int commas = 0; r->rest.n && r->rest.p[0] != '\n';) {
		if (commas == 2 && r->rest.p[0] == '"') {
			(void)take_quoted(r, a);
			return;
		}
		commas += r->rest.p[0] == ',';
		skip(r, 1);
	}
}

/* Words that rule what runs; they do and store nothing. */
static bool skip_keyword(struct rsyslog *r, struct arena *a, struct str word)
{
	static const char *const simple[] = { "else", "stop", "continue", "do", "then" };
	static const char *const statements[] = {
		"set", "unset", "reset", "foreach", "call", "call_indirect", "reload_lookup_table"
	};
	if (str_is(word, "if")) {
		skip_expression(r, a);
		r->is_filtered = true;
		return true;
	}
	for (size_t i = 0; i < N(simple); i++)
		if (str_is(word, simple[i])) {
			skip(r, word.n);
			return true;
		}
	for (size_t i = 0; i < N(statements); i++)
		if (str_is(word, statements[i])) {
			size_t n = 0;
			while (n < r->rest.n && !is_one_of(r->rest.p[n], ";\n{"))
				n++;
			skip(r, n + (n < r->rest.n && r->rest.p[n] == ';'));
			return true;
		}
	return false;
}

static void take_action(struct rsyslog *r, struct arena *a, struct rsyslog_item *ret)
{
	struct str text = take_line(r, a);
	/* A block may end on the same line. */
	while (text.n && r->depth && text.p[text.n - 1] == '}') {
		text = str_trim(str_head(text, text.n - 1));
		r->depth--;
	}
	ret->kind = RSYSLOG_ACTION;
	ret->value = str_text(a, text);
	ret->selector = r->selector;
	r->is_filtered = false;
}

static void take_object(struct rsyslog *r, struct arena *a, size_t name_length,
			struct rsyslog_item *ret)
{
	ret->kind = RSYSLOG_OBJECT;
	ret->name = str_lower(a, str_head(r->rest, name_length));
	skip(r, name_length);
	skip_space(r);
	skip(r, 1);
	if (!take_params(r, a, ret)) {
		skip(r, str_find(r->rest, '\n'));
		ret->kind = RSYSLOG_BAD;
	}
	ret->selector = strcmp(ret->name, "action") == 0 ? r->selector : NULL;
	r->is_filtered = false;
}

/* "auth,authpriv.*" and blanks. */
static bool take_selector(struct rsyslog *r, struct arena *a)
{
	size_t n = 0;
	bool has_dot = false;
	while (n < r->rest.n && (is_word(r->rest.p[n]) || is_one_of(r->rest.p[n], "*,;=!")))
		has_dot |= r->rest.p[n++] == '.';
	if (!has_dot || n == r->rest.n || !is_blank(r->rest.p[n]))
		return false;
	r->selector = str_text(a, str_head(r->rest, n));
	while (n < r->rest.n && is_blank(r->rest.p[n]))
		n++;
	skip(r, n);
	return n > 0;
}

static bool is_object(struct str text, size_t *ret_length)
{
	size_t n = word_length(text);
	*ret_length = n;
	while (n < text.n && (is_blank(text.p[n]) || text.p[n] == '\n'))
		n++;
	return *ret_length && n < text.n && text.p[n] == '(';
}

/* What begins here: an item, or false after something that is none. */
static bool take_item(struct rsyslog *r, struct arena *a, struct rsyslog_item *ret)
{
	size_t length;
	*ret = (struct rsyslog_item){ .line = r->line,
				      .is_conditional = r->depth || r->is_filtered };
	char c = r->rest.p[0];
	if (c == '{' || c == '}') {
		r->depth = MAX(r->depth + (c == '{' ? 1 : -1), 0);
		r->is_filtered = false;
		if (!r->depth)
			r->selector = NULL;
		skip(r, 1);
		return false;
	}
	if (c == '$') {
		struct str line = str_from(take_line(r, a), 1), name = { 0 };
		if (!str_word(&line, &name))
			name = STR("");
		ret->kind = RSYSLOG_DIRECTIVE;
		ret->name = str_lower(a, name);
		ret->value = str_text(a, str_head(str_trim(line), str_find(str_trim(line), '#')));
		return name.n > 0;
	}
	if (c == '&') {
		skip(r, 1);
		skip_space(r);
		ret->is_conditional |= !r->selector;
	} else if (c == ':' && !r->is_filtered && !str_starts(r->rest, ":om")) {
		skip_property(r, a);
		skip_space(r);
		r->selector = NULL;
		ret->is_conditional = true;
	} else if (is_object(r->rest, &length)) {
		if (!str_is(str_head(r->rest, length), "action") && !r->depth)
			r->selector = NULL;
		take_object(r, a, length, ret);
		return true;
	} else if (skip_keyword(r, a, str_head(r->rest, length))) {
		return false;
	} else if (!take_selector(r, a) && !r->is_filtered && !r->depth && c != '~') {
		(void)take_line(r, a);
		ret->kind = RSYSLOG_BAD;
		return true;
	}
	if (!r->rest.n || r->rest.p[0] == '{' || is_object(r->rest, &length) ||
	    skip_keyword(r, a, str_head(r->rest, length)))
		return false;
	take_action(r, a, ret);
	return ret->value[0] != 0;
}

bool rsyslog_next(struct rsyslog *r, struct arena *a, struct rsyslog_item *ret)
{
	for (skip_space(r); r->rest.n; skip_space(r))
		if (take_item(r, a, ret))
			return true;
	return false;
}

const char *rsyslog_param(const struct rsyslog_item *item, const char *name)
{
	for (size_t i = 0; i < item->n_params; i++)
		if (strcmp(item->param[i].name, name) == 0)
			return item->param[i].value;
	return NULL;
}

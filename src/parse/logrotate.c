/* SPDX-License-Identifier: Apache-2.0 */
/* logrotate - the statements of logrotate.conf(5). */
#include "parse/logrotate.h"

#include "base/buf.h"

#include <string.h>

enum { MAX_NAME = 4096, MAX_LOGS = 1000 };

static void skip(struct logrotate *r, size_t n)
{
	for (size_t i = 0; i < n && i < r->rest.n; i++)
		r->line += r->rest.p[i] == '\n';
	r->rest = str_from(r->rest, n);
}

static void skip_space(struct logrotate *r)
{
	while (r->rest.n) {
		char c = r->rest.p[0];
		if (c == '#')
			skip(r, str_find(r->rest, '\n'));
		else if (strchr(" \t\r\n\f\v", c) && c)
			skip(r, 1);
		else
			return;
	}
}

static struct str take_line(struct logrotate *r)
{
	size_t n = str_find(r->rest, '\n');
	struct str line = str_trim(str_head(r->rest, n));
	skip(r, n + 1);
	return line;
}

/* A name up to white space or a brace, perhaps in quotes. False if it has no end. */
static bool take_name(struct logrotate *r, struct arena *a, const char **ret)
{
	autobuf name = BUF(MAX_NAME);
	char quote = 0;
	while (r->rest.n) {
		char c = r->rest.p[0];
		if (!quote && (c == '{' || (c && strchr(" \t\r\n\f\v", c))))
			break;
		if (!quote && (c == '"' || c == '\''))
			quote = c;
		else if (quote == c)
			quote = 0;
		else {
			if (c == '\\' && r->rest.n > 1) {
				skip(r, 1);
				c = r->rest.p[0];
			}
			buf_putc(&name, c);
		}
		skip(r, 1);
	}
	*ret = str_text(a, name.n ? buf_view(&name) : STR(""));
	return name.n && !quote && !buf_is_over(&name);
}

/* Names up to the opening brace. */
static void take_logs(struct logrotate *r, struct arena *a, struct logrotate_item *ret)
{
	size_t capacity = 0;
	ret->kind = LOGROTATE_BAD;
	for (skip_space(r); r->rest.n && r->rest.p[0] != '{'; skip_space(r)) {
		const char *name;
		if (r->rest.p[0] == '}' || !take_name(r, a, &name) || ret->n_logs == MAX_LOGS)
			return;
		ret->log = arena_grow(a, ret->log, &capacity, ret->n_logs + 1, sizeof(*ret->log));
		ret->log[ret->n_logs++] = name;
	}
	if (!r->rest.n)
		return;
	skip(r, 1);
	r->is_inside = true;
	ret->kind = LOGROTATE_LOGS;
}

static bool is_script(struct str key)
{
	static const char *const scripts[] = { "prerotate", "postrotate", "firstaction",
					       "lastaction", "preremove" };
	for (size_t i = 0; i < N(scripts); i++)
		if (str_is(key, scripts[i]))
			return true;
	return false;
}

static void take_setting(struct logrotate *r, struct arena *a, struct logrotate_item *ret)
{
	size_t n = 0;
	while (n < r->rest.n && r->rest.p[n] != '\n' && r->rest.p[n] != '}' && r->rest.p[n] != '#')
		n++;
	struct str line = str_trim(str_head(r->rest, n)), key = { 0 };
	skip(r, n);
	/* "rotate 4" and "rotate=4" are alike. */
	size_t end = 0;
	while (end < line.n && !strchr(" \t=", line.p[end]))
		end++;
	key = str_head(line, end);
	struct str value = str_trim(str_from(line, end));
	if (str_starts(value, "="))
		value = str_trim(str_from(value, 1));
	ret->kind = key.n ? LOGROTATE_SETTING : LOGROTATE_BAD;
	ret->key = str_lower(a, key);
	ret->value = str_text(a, value.n ? value : STR(""));
	if (!key.n)
		(void)take_line(r);
	if (is_script(key))
		while (r->rest.n && !str_is(take_line(r), "endscript"))
			;
}

bool logrotate_next(struct logrotate *r, struct arena *a, struct logrotate_item *ret)
{
	skip_space(r);
	*ret = (struct logrotate_item){ .line = r->line };
	if (r->is_inside && (!r->rest.n || r->rest.p[0] == '}')) {
		ret->kind = r->rest.n ? LOGROTATE_END : LOGROTATE_BAD;
		r->is_inside = false;
		skip(r, 1);
		return true;
	}
	if (!r->rest.n)
		return false;
	char c = r->rest.p[0];
	if (!r->is_inside && (c == '/' || c == '"' || c == '\'' || c == '~' || c == '*'))
		take_logs(r, a, ret);
	else if (c == '{' || c == '}') {
		ret->kind = LOGROTATE_BAD;
		skip(r, 1);
	} else
		take_setting(r, a, ret);
	return true;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* apache_config - the lines of an httpd.conf: directives and <Section arguments>. */
#include "parse/apache_config.h"

#include "base/buf.h"

enum { LINE_MAX_BYTES = 64 << 10 };

/* One line with those that continue it, joined. */
static bool logical_line(struct apache_config *c, struct arena *a, struct str *ret_line,
			 int64_t *ret_number)
{
	struct str line;
	if (!str_line(&c->rest, &line))
		return false;
	*ret_number = ++c->line;
	*ret_line = line;
	if (!str_ends(line, "\\"))
		return true;
	autobuf joined = BUF(LINE_MAX_BYTES);
	for (;;) {
		bool goes_on = str_ends(line, "\\");
		buf_str(&joined, str_head(line, line.n - goes_on));
		if (!goes_on || !str_line(&c->rest, &line))
			break;
		c->line++;
	}
	*ret_line = (struct str){ arena_strndup(a, joined.p ? joined.p : "", joined.n), joined.n };
	return true;
}

/* A word in quotes: only the quote and the backslash are escaped. */
static bool quoted_word(struct str *rest, struct arena *a, struct str *ret)
{
	char quote = rest->p[0];
	char *text = arena_alloc(a, rest->n);
	size_t n = 0;
	for (size_t i = 1; i < rest->n; i++) {
		char c = rest->p[i];
		if (c == quote) {
			*rest = str_from(*rest, i + 1);
			*ret = (struct str){ text, n };
			return true;
		}
		if (c == '\\' && i + 1 < rest->n &&
		    (rest->p[i + 1] == quote || rest->p[i + 1] == '\\'))
			c = rest->p[++i];
		text[n++] = c;
	}
	return false;
}

static bool arguments(struct str rest, struct arena *a, struct apache_line *l)
{
	for (;;) {
		struct str word;
		rest = str_trim(rest);
		if (!rest.n)
			return true;
		if (rest.p[0] == '"' || rest.p[0] == '\'') {
			if (!quoted_word(&rest, a, &word))
				return false;
		} else if (!str_word(&rest, &word)) {
			return true;
		}
		l->argument = arena_grow(a, l->argument, &l->capacity, l->n + 1,
					 sizeof(*l->argument));
		l->argument[l->n++] = word;
	}
}

static enum apache_kind section(struct str line, struct arena *a, struct apache_line *l)
{
	if (!str_ends(line, ">"))
		return APACHE_BROKEN;
	bool is_close = line.n > 2 && line.p[1] == '/';
	struct str rest = str_range(line.p + 1 + is_close, line.p + line.n - 1);
	if (!str_word(&rest, &l->name))
		return APACHE_BROKEN;
	if (is_close)
		return APACHE_CLOSE;
	return arguments(rest, a, l) ? APACHE_OPEN : APACHE_BROKEN;
}

enum apache_kind apache_config_next(struct apache_config *c, struct arena *a,
				    struct apache_line *ret)
{
	struct str line;
	*ret = (struct apache_line){ 0 };
	while (logical_line(c, a, &line, &ret->line)) {
		line = str_trim(line);
		if (!line.n || line.p[0] == '#')
			continue;
		if (line.p[0] == '<')
			return section(line, a, ret);
		if (!str_word(&line, &ret->name))
			continue;
		return arguments(line, a, ret) ? APACHE_DIRECTIVE : APACHE_BROKEN;
	}
	return APACHE_END;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* nginx_config - the directives of an nginx.conf, one after another. */
#include "parse/nginx_config.h"

#include "base/tr.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static char take_char(struct nginx_config *c)
{
	char taken = c->rest.p[0];
	c->line += taken == '\n';
	c->rest = str_from(c->rest, 1);
	return taken;
}

/* Blanks and comments. */
static void skip_blanks(struct nginx_config *c)
{
	bool is_comment = false;
	while (c->rest.n) {
		char first = c->rest.p[0];
		is_comment = is_comment ? first != '\n' : first == '#';
		if (!is_comment && !is_blank(first))
			return;
		take_char(c);
	}
}

/* What a backslash makes of the character behind it; others keep the backslash. */
static void unescape(struct nginx_config *c, char *text, size_t *n)
{
	char next = c->rest.n ? take_char(c) : 0;
	switch (next) {
	case 0: text[(*n)++] = '\\'; break;
	case 't': text[(*n)++] = '\t'; break;
	case 'r': text[(*n)++] = '\r'; break;
	case 'n': text[(*n)++] = '\n'; break;
	case '"':
	case '\'':
	case '\\': text[(*n)++] = next; break;
	default: text[(*n)++] = '\\'; text[(*n)++] = next;
	}
}

/* How far the next word can reach: no word is longer than what it is written with. */
static size_t word_room(struct str rest)
{
	char quote = rest.p[0] == '"' || rest.p[0] == '\'' ? rest.p[0] : 0;
	for (size_t i = quote ? 1 : 0; i < rest.n; i++) {
		if (rest.p[i] == '\\')
			i++;
		else if (quote ? rest.p[i] == quote : is_blank(rest.p[i]) || rest.p[i] == ';')
			return i + 1;
	}
	return rest.n + 1;
}

static bool read_quoted(struct nginx_config *c, char *text, size_t *n)
{
	char quote = take_char(c);
	while (c->rest.n) {
		char next = take_char(c);
		if (next == quote)
			return !c->rest.n || is_blank(c->rest.p[0]) || c->rest.p[0] == ';' ||
			       c->rest.p[0] == '{' || c->rest.p[0] == ')';
		if (next == '\\')
			unescape(c, text, n);
		else
			text[(*n)++] = next;
	}
	return false;
}

static void read_plain(struct nginx_config *c, char *text, size_t *n)
{
	while (c->rest.n) {
		char next = c->rest.p[0];
		bool is_variable = next == '{' && *n && text[*n - 1] == '$';
		if (is_blank(next) || next == ';' || (next == '{' && !is_variable))
			return;
		take_char(c);
		if (next == '\\')
			unescape(c, text, n);
		else
			text[(*n)++] = next;
	}
}

static bool read_word(struct nginx_config *c, struct arena *a, struct nginx_directive *d)
{
	bool is_quoted = c->rest.p[0] == '"' || c->rest.p[0] == '\'';
	char *text = arena_alloc(a, word_room(c->rest));
	size_t n = 0;
	bool is_right = true;
	if (is_quoted)
		is_right = read_quoted(c, text, &n);
	else
		read_plain(c, text, &n);
	d->word = arena_grow(a, d->word, &d->capacity, d->n + 1, sizeof(*d->word));
	d->word[d->n++] = (struct str){ text, n };
	return is_right;
}

/* Lua behind its "{", up to the "}" that closes it. Braces in strings and comments
 * of Lua are not told apart: nginx's module does so, but hardly anyone has them. */
static bool skip_lua(struct nginx_config *c)
{
	for (size_t depth = 1; c->rest.n;) {
		char next = take_char(c);
		depth += next == '{';
		if (next == '}' && !--depth)
			return true;
	}
	return false;
}

static enum nginx_kind broken(struct nginx_config *c, struct nginx_directive *d,
			      const char *problem)
{
	c->rest = (struct str){ NULL, 0 };
	d->problem = problem;
	return NGINX_BROKEN;
}

static enum nginx_kind end_directive(struct nginx_config *c, struct nginx_directive *d)
{
	char end = take_char(c);
	if (!d->n)
		return broken(c, d, N_("nothing stands before ; or {"));
	if (end == ';')
		return NGINX_SIMPLE;
	if (!str_ends(d->word[0], "_by_lua_block"))
		return NGINX_OPEN;
	return skip_lua(c) ? NGINX_SIMPLE : broken(c, d, N_("a block of Lua has no end"));
}

enum nginx_kind nginx_config_next(struct nginx_config *c, struct arena *a,
				  struct nginx_directive *ret)
{
	*ret = (struct nginx_directive){ 0 };
	for (;;) {
		skip_blanks(c);
		if (!ret->n)
			ret->line = c->line;
		if (!c->rest.n)
			return ret->n ? broken(c, ret, N_("a directive has no end")) : NGINX_END;
		char next = c->rest.p[0];
		if (next == ';' || next == '{')
			return end_directive(c, ret);
		if (next == '}' && !ret->n) {
			take_char(c);
			return NGINX_CLOSE;
		}
		if (next == '}')
			return broken(c, ret, N_("a directive ends with } instead of ;"));
		if (!read_word(c, a, ret))
			return broken(c, ret, N_("a quoted word has no end"));
	}
}

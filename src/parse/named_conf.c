/* SPDX-License-Identifier: Apache-2.0 */
/* named_conf - the statements of BIND's named.conf. */
#include "parse/named_conf.h"

static char at(const struct named_conf *c, size_t i)
{
	return i < c->rest.n ? c->rest.p[i] : 0;
}

static void skip(struct named_conf *c, size_t n)
{
	n = MIN(n, c->rest.n);
	for (size_t i = 0; i < n; i++)
		c->line += c->rest.p[i] == '\n';
	c->rest = str_from(c->rest, n);
}

/* Passes over blanks and comments. False: a comment without an end. */
static bool skip_blanks(struct named_conf *c)
{
	for (;;) {
		size_t n = 0;
		if (at(c, 0) == '#' || (at(c, 0) == '/' && at(c, 1) == '/')) {
			n = str_find(c->rest, '\n');
		} else if (at(c, 0) == '/' && at(c, 1) == '*') {
			n = 2;
			while (n < c->rest.n && !(at(c, n) == '*' && at(c, n + 1) == '/'))
				n++;
			if (n == c->rest.n) {
				skip(c, n);
				return false;
			}
			n += 2;
		} else {
			while (n < c->rest.n && (at(c, n) == ' ' || at(c, n) == '\t' ||
						 at(c, n) == '\n' || at(c, n) == '\r'))
				n++;
		}
		if (!n)
			return true;
		skip(c, n);
	}
}

static bool ends_word(const struct named_conf *c, size_t i)
{
	char x = at(c, i);
	return i >= c->rest.n || x == ' ' || x == '\t' || x == '\n' || x == '\r' || x == ';' ||
	       x == '{' || x == '}' || x == '"' || (x == '/' && (at(c, i + 1) == '*'));
}

/* False: a quote without an end. */
static bool take_word(struct named_conf *c, struct str *ret)
{
	size_t n = 0;
	if (at(c, 0) != '"') {
		while (!ends_word(c, n))
			n++;
		*ret = str_head(c->rest, n);
		skip(c, n);
		return true;
	}
	for (n = 1; n < c->rest.n && at(c, n) != '"'; n++)
		n += at(c, n) == '\\';
	bool is_closed = n < c->rest.n;
	n = MIN(n, c->rest.n);
	*ret = str_head(str_from(c->rest, 1), n - 1);
	skip(c, n + 1);
	return is_closed;
}

/* At ";", "{", "}" or the end. */
static enum named_conf_kind end_item(struct named_conf *c, const struct named_conf_item *item,
				     bool is_right)
{
	char end = at(c, 0);
	if (end == '}' && item->n)
		return NAMED_CONF_MALFORMED; /* and then the block closes */
	skip(c, 1);
	if (!end) /* the end of the file, or a NUL byte */
		return item->n || c->depth || c->rest.n || !is_right ? NAMED_CONF_MALFORMED
								     : NAMED_CONF_END;
	if (end == ';')
		return is_right ? NAMED_CONF_STATEMENT : NAMED_CONF_MALFORMED;
	if (end == '{') {
		c->depth++;
		is_right &= c->depth <= NAMED_CONF_DEPTH;
		return is_right ? NAMED_CONF_OPEN : NAMED_CONF_MALFORMED;
	}
	c->is_after_close = true;
	if (!c->depth)
		return NAMED_CONF_MALFORMED;
	c->depth--;
	return NAMED_CONF_CLOSE;
}

enum named_conf_kind named_conf_next(struct named_conf *c, struct named_conf_item *ret)
{
	bool is_right = skip_blanks(c);
	/* The ";" behind a block. */
	if (c->is_after_close && at(c, 0) == ';') {
		skip(c, 1);
		is_right &= skip_blanks(c);
	}
	c->is_after_close = false;
	ret->n = 0;
	ret->line = c->line;
	if (!c->rest.n) {
		bool is_open = c->depth > 0 || !is_right;
		c->depth = 0;
		return is_open ? NAMED_CONF_MALFORMED : NAMED_CONF_END;
	}
	while (c->rest.n && at(c, 0) && at(c, 0) != ';' && at(c, 0) != '{' && at(c, 0) != '}') {
		struct str word;
		is_right &= take_word(c, &word);
		if (ret->n < NAMED_CONF_WORDS)
			ret->word[ret->n++] = word;
		else
			is_right = false;
		is_right &= skip_blanks(c);
	}
	enum named_conf_kind kind = end_item(c, ret, is_right);
	if (kind == NAMED_CONF_MALFORMED && !c->rest.n)
		c->depth = 0;
	return kind;
}

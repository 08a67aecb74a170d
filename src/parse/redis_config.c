/* SPDX-License-Identifier: Apache-2.0 */
/* redis_config - lines of redis.conf: words that may be quoted, as redis-cli has them. */
#include "parse/redis_config.h"

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* What a backslash in double quotes stands for, from the character behind it;
 * takes that and what belongs to it off *rest. */
static char escaped(struct str *rest)
{
	static const char letters[][2] = {
		{ 'n', '\n' }, { 'r', '\r' }, { 't', '\t' }, { 'b', '\b' }, { 'a', '\a' }
	};
	char c = rest->p[0];
	if (c == 'x' && rest->n > 2 && hex(rest->p[1]) >= 0 && hex(rest->p[2]) >= 0) {
		char byte = (char)(hex(rest->p[1]) << 4 | hex(rest->p[2]));
		*rest = str_from(*rest, 3);
		return byte;
	}
	*rest = str_from(*rest, 1);
	for (size_t i = 0; i < N(letters); i++)
		if (letters[i][0] == c)
			return letters[i][1];
	return c;
}

/* The rest of a word in quotes; behind the closing one must be a blank or the end. */
static bool quoted(struct str *rest, char quote, char *text, size_t *n)
{
	while (rest->n) {
		char c = rest->p[0];
		*rest = str_from(*rest, 1);
		if (c == quote)
			return !rest->n || rest->p[0] == ' ' || rest->p[0] == '\t';
		if (c == '\\' && rest->n && (quote == '"' || rest->p[0] == '\''))
			c = escaped(rest);
		text[(*n)++] = c;
	}
	return false;
}

static bool word(struct str *rest, struct arena *a, struct str *ret)
{
	char *text = arena_alloc(a, rest->n);
	size_t n = 0;
	while (rest->n && rest->p[0] != ' ' && rest->p[0] != '\t') {
		char c = rest->p[0];
		*rest = str_from(*rest, 1);
		if ((c == '"' || c == '\'') && !quoted(rest, c, text, &n))
			return false;
		if (c != '"' && c != '\'')
			text[n++] = c;
	}
	*ret = (struct str){ text, n };
	return true;
}

enum redis_kind redis_config_line(struct str line, struct arena *a, struct redis_line *ret)
{
	*ret = (struct redis_line){ 0 };
	line = str_trim(line);
	if (!line.n || line.p[0] == '#')
		return REDIS_NOTHING;
	while (line.n) {
		ret->word = arena_grow(a, ret->word, &ret->capacity, ret->n + 1,
				       sizeof(*ret->word));
		if (!word(&line, a, &ret->word[ret->n]))
			return REDIS_MALFORMED;
		ret->n++;
		line = str_trim(line);
	}
	return REDIS_SETTING;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* main_cf - Postfix's name = value files, and what $name in them stands for. */
#include "parse/main_cf.h"

#include "base/buf.h"

enum { VALUE_MAX = 64 << 10, DEPTH_MAX = 16 };

static bool is_comment_or_empty(struct str line)
{
	line = str_trim(line);
	return !line.n || line.p[0] == '#';
}

/* Whether the line goes on with the one before it. */
static bool continues(struct str rest)
{
	return rest.n && (rest.p[0] == ' ' || rest.p[0] == '\t');
}

static struct str logical_line(struct main_cf *c, struct arena *a, struct str first)
{
	autobuf joined = BUF(VALUE_MAX);
	buf_str(&joined, first);
	for (struct str ahead = c->rest, line; str_line(&ahead, &line);) {
		bool is_part = !is_comment_or_empty(line);
		if (is_part && !continues(line))
			break;
		if (is_part) {
			buf_putc(&joined, ' ');
			buf_str(&joined, str_trim(line));
		}
		c->rest = ahead;
		c->line++;
	}
	return (struct str){ arena_strndup(a, joined.p ? joined.p : "", joined.n), joined.n };
}

enum main_cf_kind main_cf_next(struct main_cf *c, struct arena *a, struct main_cf_setting *ret)
{
	struct str line;
	*ret = (struct main_cf_setting){ 0 };
	while (str_line(&c->rest, &line)) {
		c->line++;
		if (is_comment_or_empty(line))
			continue;
		ret->line = c->line;
		line = logical_line(c, a, line);
		size_t equals = str_find(line, '=');
		ret->name = str_trim(str_head(line, equals));
		ret->value = equals < line.n ? str_trim(str_from(line, equals + 1)) : STR("");
		return equals < line.n && ret->name.n ? MAIN_CF_SETTING : MAIN_CF_MALFORMED;
	}
	return MAIN_CF_END;
}

static bool is_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_';
}

/* Takes name, {name} or (name) off the front of *rest, which stands behind a "$". */
static bool take_name(struct str *rest, struct str *ret_name)
{
	char close = 0;
	if (rest->n && (rest->p[0] == '{' || rest->p[0] == '('))
		close = rest->p[0] == '{' ? '}' : ')';
	struct str name = str_from(*rest, close ? 1 : 0);
	size_t n = 0;
	while (n < name.n && is_name(name.p[n]))
		n++;
	if (!n || (close && (n == name.n || name.p[n] != close)))
		return false;
	*ret_name = str_head(name, n);
	*rest = str_from(name, n + (close ? 1 : 0));
	return true;
}

static bool expand(struct str value, const struct map *values, struct buf *out, int depth)
{
	if (depth > DEPTH_MAX || buf_is_over(out))
		return false;
	while (value.n) {
		size_t dollar = str_find(value, '$');
		buf_str(out, str_head(value, dollar));
		value = str_from(value, dollar);
		if (!value.n)
			break;
		struct str behind = str_from(value, 1), name;
		const char *found = NULL;
		if (take_name(&behind, &name))
			found = map_get(values, name);
		if (!found) {
			buf_putc(out, '$');
			value = str_from(value, 1);
			continue;
		}
		if (!expand(str_of(found), values, out, depth + 1))
			return false;
		value = behind;
	}
	return !buf_is_over(out);
}

const char *main_cf_expand(const char *value, const struct map *values, struct arena *a)
{
	autobuf out = BUF(VALUE_MAX);
	if (!expand(str_of(value), values, &out, 0))
		return NULL;
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

/* SPDX-License-Identifier: Apache-2.0 */
/* postgresql_conf - lines of postgresql.conf and of pg_hba.conf. */
#include "parse/postgresql_conf.h"

static bool is_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_' || c == '.' || c == '$';
}

/* 'it''s', with backslashes for quotes and themselves; `rest` is left behind it. */
static bool quoted(struct str *rest, struct arena *a, struct str *ret)
{
	char *text = arena_alloc(a, rest->n);
	size_t n = 0;
	for (size_t i = 1; i < rest->n; i++) {
		char c = rest->p[i];
		bool has_next = i + 1 < rest->n;
		if (c == '\'' && (!has_next || rest->p[i + 1] != '\'')) {
			*rest = str_from(*rest, i + 1);
			*ret = (struct str){ text, n };
			return true;
		}
		if ((c == '\'' || c == '\\') && has_next)
			c = rest->p[++i];
		text[n++] = c;
	}
	return false;
}

enum postgresql_kind postgresql_conf_line(struct str line, struct arena *a,
					  struct postgresql_setting *ret)
{
	line = str_trim(line);
	if (!line.n || line.p[0] == '#')
		return POSTGRESQL_NOTHING;
	size_t n = 0;
	while (n < line.n && is_name(line.p[n]))
		n++;
	ret->name = str_head(line, n);
	line = str_trim(str_from(line, n));
	if (line.n && line.p[0] == '=')
		line = str_trim(str_from(line, 1));
	if (!n || !line.n)
		return POSTGRESQL_MALFORMED;
	if (line.p[0] == '\'') {
		if (!quoted(&line, a, &ret->value))
			return POSTGRESQL_MALFORMED;
	} else {
		size_t end = 0;
		while (end < line.n && line.p[end] != '#' && line.p[end] != ' ' &&
		       line.p[end] != '\t')
			end++;
		ret->value = str_head(line, end);
		line = str_from(line, end);
	}
	line = str_trim(line);
	return line.n && line.p[0] != '#' ? POSTGRESQL_MALFORMED : POSTGRESQL_SETTING;
}

/* A field: words with commas between, each perhaps in quotes. */
static bool field(struct str *rest, struct str *ret)
{
	*rest = str_trim(*rest);
	if (!rest->n || rest->p[0] == '#')
		return false;
	bool is_quoted = false, goes_on = false;
	size_t i = 0;
	for (; i < rest->n; i++) {
		char c = rest->p[i];
		if (c == '"')
			is_quoted = !is_quoted;
		else if (is_quoted)
			continue;
		else if (c == '#' || ((c == ' ' || c == '\t') && !goes_on))
			break;
		if (c != ' ' && c != '\t')
			goes_on = c == ',';
	}
	*ret = str_trim(str_head(*rest, i));
	*rest = str_from(*rest, i);
	return !is_quoted;
}

static bool is_local(struct str type)
{
	return str_is(type, "local");
}

static bool is_type(struct str type)
{
	return is_local(type) || str_is(type, "host") || str_is(type, "hostssl") ||
	       str_is(type, "hostnossl") || str_is(type, "hostgssenc") ||
	       str_is(type, "hostnogssenc");
}

/* "10.0.0.0 255.0.0.0": no name of a method begins with a digit or holds a colon. */
static bool is_netmask(struct str rest)
{
	struct str word;
	return field(&rest, &word) && word.n &&
	       ((word.p[0] >= '0' && word.p[0] <= '9') || str_find(word, ':') < word.n);
}

enum postgresql_kind postgresql_conf_hba(struct str line, struct postgresql_hba *ret)
{
	*ret = (struct postgresql_hba){ 0 };
	line = str_trim(line);
	if (!line.n || line.p[0] == '#')
		return POSTGRESQL_NOTHING;
	if (!field(&line, &ret->type) || !is_type(ret->type) || !field(&line, &ret->database) ||
	    !field(&line, &ret->user))
		return POSTGRESQL_MALFORMED;
	if (!is_local(ret->type)) {
		if (!field(&line, &ret->address))
			return POSTGRESQL_MALFORMED;
		if (is_netmask(line) && !field(&line, &ret->netmask))
			return POSTGRESQL_MALFORMED;
	}
	if (!field(&line, &ret->method))
		return POSTGRESQL_MALFORMED;
	struct str option;
	const char *begin = NULL, *end = NULL;
	while (field(&line, &option)) {
		begin = begin ? begin : option.p;
		end = option.p + option.n;
	}
	ret->options = begin ? str_range(begin, end) : (struct str){ NULL, 0 };
	return POSTGRESQL_SETTING;
}

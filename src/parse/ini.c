/* SPDX-License-Identifier: Apache-2.0 */
/* ini - lines of php.ini, my.cnf and their like: [section] and name = value. */
#include "parse/ini.h"

/* Up to where a comment begins that stands outside of quotes. */
static struct str without_comment(struct str s, char mark)
{
	char quote = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (c == '\\' && quote != '\'')
			i++;
		else if (quote)
			quote = c == quote ? 0 : quote;
		else if (c == '"' || c == '\'')
			quote = c;
		else if (c == mark)
			return str_head(s, i);
	}
	return s;
}

/* A backslash in my.cnf; what is not listed keeps it. */
static char mysql_escape(char c)
{
	switch (c) {
	case 'n': return '\n';
	case 't': return '\t';
	case 'r': return '\r';
	case 'b': return '\b';
	case 's': return ' ';
	case '\\':
	case '"':
	case '\'': return c;
	}
	return 0;
}

static struct str unescape(struct str s, enum ini_dialect dialect, struct arena *a)
{
	char *text = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (c == '\\' && i + 1 < s.n) {
			char next = s.p[i + 1];
			char escaped = dialect == INI_MYSQL	     ? mysql_escape(next)
				       : next == '"' || next == '\\' ? next
								     : 0;
			if (escaped) {
				c = escaped;
				i++;
			}
		}
		text[n++] = c;
	}
	return (struct str){ text, n };
}

static bool read_value(struct str value, enum ini_dialect dialect, struct arena *a,
		       struct ini_line *ret)
{
	value = str_trim(value);
	if (dialect != INI_PLAIN)
		value = str_trim(without_comment(value, dialect == INI_PHP ? ';' : '#'));
	char quote = dialect != INI_PLAIN && value.n && (value.p[0] == '"' || value.p[0] == '\'')
			     ? value.p[0]
			     : 0;
	ret->is_quoted = quote;
	if (quote) {
		if (value.n < 2 || value.p[value.n - 1] != quote)
			return false;
		value = str_range(value.p + 1, value.p + value.n - 1);
	}
	if (dialect == INI_MYSQL || quote == '"')
		value = unescape(value, dialect, a);
	ret->value = value;
	return true;
}

static enum ini_kind include(struct str line, struct ini_line *ret)
{
	line = str_from(line, 1);
	if (!str_word(&line, &ret->name))
		return INI_MALFORMED;
	ret->value = str_trim(line);
	bool is_known = str_is(ret->name, "include") || str_is(ret->name, "includedir");
	return is_known && ret->value.n ? INI_INCLUDE : INI_MALFORMED;
}

static enum ini_kind section(struct str line, struct ini_line *ret)
{
	size_t end = str_find(line, ']');
	if (end == line.n)
		return INI_MALFORMED;
	ret->name = str_trim(str_range(line.p + 1, line.p + end));
	return INI_SECTION;
}

enum ini_kind ini_read(struct str line, enum ini_dialect dialect, struct arena *a,
		       struct ini_line *ret)
{
	*ret = (struct ini_line){ 0 };
	line = str_trim(line);
	if (!line.n || line.p[0] == ';' || line.p[0] == '#')
		return INI_NOTHING;
	if (line.p[0] == '[')
		return section(line, ret);
	if (line.p[0] == '!' && dialect == INI_MYSQL)
		return include(line, ret);
	size_t equals = str_find(line, '=');
	ret->has_value = equals < line.n;
	struct str name = str_head(line, equals);
	if (!ret->has_value && dialect != INI_PLAIN)
		name = without_comment(name, dialect == INI_PHP ? ';' : '#');
	ret->name = str_trim(name);
	if (!ret->name.n)
		return INI_MALFORMED;
	if (ret->has_value && !read_value(str_from(line, equals + 1), dialect, a, ret))
		return INI_MALFORMED;
	return INI_SETTING;
}

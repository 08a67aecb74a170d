/* SPDX-License-Identifier: Apache-2.0 */
/* sshd_config - the lines of sshd_config(5), split as OpenSSH 9 splits them. */
#include "parse/sshd_config.h"

#include <string.h>

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* A backslash quotes quotes, itself, and outside quotes the space. */
static bool is_escaped(struct str rest, char quote)
{
	char c = rest.n > 1 && rest.p[0] == '\\' ? rest.p[1] : 0;
	return c == '\'' || c == '"' || c == '\\' || (c == ' ' && !quote);
}

/* >0 an argument, 0 no more, <0 an open quote. `to` has room for all of *rest. */
static int take_argument(struct str *rest, char *to, struct str *ret_argument)
{
	char quote = 0;
	size_t n = 0;
	while (rest->n && is_blank(rest->p[0]))
		*rest = str_from(*rest, 1);
	if (!rest->n || rest->p[0] == '#')
		return 0;
	for (; rest->n && (quote || !is_blank(rest->p[0])); *rest = str_from(*rest, 1)) {
		char c = rest->p[0];
		if (is_escaped(*rest, quote)) {
			*rest = str_from(*rest, 1);
			to[n++] = rest->p[0];
		} else if (!quote && (c == '"' || c == '\'')) {
			quote = c;
		} else if (quote && c == quote) {
			quote = 0;
		} else {
			to[n++] = c;
		}
	}
	*ret_argument = (struct str){ to, n };
	return quote ? -1 : 1;
}

/* The keyword may stand in double quotes; one "=" may follow it. */
static struct str take_keyword(struct str *rest)
{
	bool is_quoted = rest->p[0] == '"';
	size_t n = 0;
	if (is_quoted)
		*rest = str_from(*rest, 1);
	while (n < rest->n &&
	       (is_quoted ? rest->p[n] != '"'
			  : !is_blank(rest->p[n]) && rest->p[n] != '=' && rest->p[n] != '"'))
		n++;
	struct str keyword = str_head(*rest, n);
	*rest = str_trim(str_from(*rest, is_quoted ? n + 1 : n));
	if (str_starts(*rest, "="))
		*rest = str_trim(str_from(*rest, 1));
	return keyword;
}

int sshd_config_line(struct arena *a, struct str line, struct sshd_config_line *ret_line,
		     struct err *e)
{
	struct sshd_config_line l = { 0 };
	size_t capacity = 0;
	int r;
	line = str_trim(line);
	if (!line.n || line.p[0] == '#')
		return SSHD_CONFIG_BLANK;
	l.keyword = str_lower(a, take_keyword(&line));
	l.rest = line;
	char *to = arena_alloc(a, line.n + 1);
	for (struct str argument; (r = take_argument(&line, to, &argument)) > 0; to += argument.n) {
		l.argument = arena_grow(a, l.argument, &capacity, l.n_arguments + 1,
					sizeof(*l.argument));
		l.argument[l.n_arguments++] = argument;
	}
	if (r < 0)
		return err_set(e, "a quote is not closed");
	if (!l.n_arguments)
		return err_set(e, "no value after %s", l.keyword);
	*ret_line = l;
	return 0;
}

/* Whether "*" and "?" in the pattern cover the name. */
static bool is_match(struct str name, struct str pattern)
{
	size_t n = 0, p = 0, star = SIZE_MAX, mark = 0;
	while (n < name.n) {
		if (p < pattern.n && pattern.p[p] == '*') {
			star = p++;
			mark = n;
		} else if (p < pattern.n && (pattern.p[p] == '?' || pattern.p[p] == name.p[n])) {
			p++;
			n++;
		} else if (star != SIZE_MAX) {
			p = star + 1;
			n = ++mark;
		} else {
			return false;
		}
	}
	while (p < pattern.n && pattern.p[p] == '*')
		p++;
	return p == pattern.n;
}

static bool is_listed(struct str name, struct str patterns)
{
	for (struct str pattern; str_split(&patterns, ',', &pattern);)
		if (is_match(name, pattern))
			return true;
	return false;
}

/* Adds the names of `list` that no pattern of `except` covers. */
static void add_names(struct buf *out, struct str list, struct str except)
{
	for (struct str name; str_split(&list, ',', &name);) {
		if (!name.n || is_listed(name, except))
			continue;
		if (out->n)
			buf_putc(out, ',');
		buf_str(out, name);
	}
}

const char *sshd_config_algorithms(struct arena *a, struct str written, const char *compiled_in)
{
	struct str default_list = str_of(compiled_in), none = { 0 };
	char sign = written.n ? written.p[0] : 0;
	autobuf out = BUF(64 << 10);
	if (!compiled_in || (sign != '+' && sign != '-' && sign != '^'))
		return str_text(a, written);
	written = str_from(written, 1);
	if (sign == '+') {
		add_names(&out, default_list, none);
		add_names(&out, written, default_list);
	} else if (sign == '^') {
		add_names(&out, written, none);
		add_names(&out, default_list, written);
	} else {
		add_names(&out, default_list, written);
	}
	return str_text(a, buf_view(&out));
}

int64_t sshd_config_seconds(struct str text)
{
	static const char units[] = "smhdw";
	static const int64_t seconds[] = { 1, 60, 3600, 86400, 7 * 86400 };
	int64_t total = 0;
	if (!text.n)
		return -1;
	while (text.n) {
		int64_t value, unit = 1;
		size_t n = 0;
		while (n < text.n && text.p[n] >= '0' && text.p[n] <= '9')
			n++;
		if (!str_int(str_head(text, n), 10, &value) || value > INT32_MAX)
			return -1;
		if (n < text.n) {
			/* Letters of both cases; the NUL that ends `units` is none. */
			const char *at = text.p[n] ? strchr(units, text.p[n] | 0x20) : NULL;
			if (!at || !*at)
				return -1;
			unit = seconds[at - units];
			n++;
		}
		total += value * unit;
		if (total > INT32_MAX)
			return -1;
		text = str_from(text, n);
	}
	return total;
}

bool sshd_config_rekey(struct str text, int64_t *ret_bytes, int64_t *ret_seconds)
{
	static const char units[] = "kmgt";
	struct str amount, time;
	int64_t bytes = 0, seconds = 0;
	if (!str_word(&text, &amount))
		return false;
	if (!str_is(amount, "default")) {
		const char *at = strchr(units, amount.p[amount.n - 1] | 0x20);
		int shift = at && *at ? 10 * (int)(at - units + 1) : 0;
		if (!str_int(str_head(amount, amount.n - (shift != 0)), 10, &bytes) || bytes < 0 ||
		    bytes > INT64_MAX >> shift)
			return false;
		bytes <<= shift;
	}
	if (str_word(&text, &time) && !str_is(time, "none") &&
	    (seconds = sshd_config_seconds(time)) < 0)
		return false;
	*ret_bytes = bytes;
	*ret_seconds = seconds;
	return true;
}

/* Reads "9.2p"; the lists of old peers in the program ("OpenSSH_7.4*") have no p. */
static int read_version(struct str text)
{
	int64_t major, minor;
	size_t dot = str_find(str_head(text, 3), '.');
	size_t p = str_find(str_head(text, dot + 4), 'p');
	if (p <= dot || p >= text.n || text.p[p] != 'p' ||
	    !str_int(str_head(text, dot), 10, &major) ||
	    !str_int(str_from(str_head(text, p), dot + 1), 10, &minor))
		return 0;
	return major > 0 && minor >= 0 ? (int)(major * 100 + minor) : 0;
}

int sshd_config_version(struct str program)
{
	static const char mark[] = "OpenSSH_";
	int version = 0;
	while (!version && program.n) {
		const char *at = memmem(program.p, program.n, mark, strlen(mark));
		if (!at)
			return 0;
		program = str_from(program, (size_t)(at - program.p) + strlen(mark));
		version = read_version(program);
	}
	return version;
}

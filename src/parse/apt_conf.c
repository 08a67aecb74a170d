/* SPDX-License-Identifier: Apache-2.0 */
/* apt_conf - the settings in a file of apt's configuration: apt.conf(5). */
#include "parse/apt_conf.h"

#include <string.h>

/* A word, a text in quotes, or one of ; { }. */
struct token {
	char kind; /* 'w', '"', ';', '{', '}', 0 at the end, '!' for a quote that never closes */
	struct str text;
};

static void skip(struct apt_conf *f, size_t n)
{
	for (size_t i = 0; i < n; i++)
		f->line += f->rest.p[i] == '\n';
	f->rest = str_from(f->rest, n);
}

static bool is_directive(struct str s)
{
	return str_starts(s, "#clear") || str_starts(s, "#include");
}

/* Length of the white space or comment at the front; 0 where there is none. */
static size_t gap(struct str s)
{
	if (!s.n)
		return 0;
	if (strchr(" \t\r\n\v\f", s.p[0]) && s.p[0])
		return 1;
	if (str_starts(s, "//") || (s.p[0] == '#' && !is_directive(s)))
		return str_find(s, '\n');
	if (!str_starts(s, "/*"))
		return 0;
	const char *end = memmem(s.p + 2, s.n - 2, "*/", 2);
	return end ? (size_t)(end + 2 - s.p) : s.n;
}

static struct token next_token(struct apt_conf *f)
{
	for (size_t n; (n = gap(f->rest));)
		skip(f, n);
	struct token t = { .text = f->rest };
	if (!f->rest.n)
		return t;
	char c = f->rest.p[0];
	size_t n = 1;
	if (c == ';' || c == '{' || c == '}') {
		t.kind = c;
	} else if (c == '"') {
		size_t length = str_find(str_from(f->rest, 1), '"');
		bool is_closed = length < f->rest.n - 1;
		t.kind = is_closed ? '"' : '!';
		t.text = str_head(str_from(f->rest, 1), length);
		n = length + 1 + is_closed;
	} else {
		while (n < f->rest.n && !strchr(" \t\r\n\v\f;{}\"", f->rest.p[n]))
			n++;
		t.kind = 'w';
		t.text = str_head(f->rest, n);
	}
	skip(f, n);
	return t;
}

static const char *key_of(const struct apt_conf *f, struct arena *a, struct str name)
{
	const char *lower = str_lower(a, name);
	return f->depth ? arena_printf(a, "%s::%s", f->scope[f->depth - 1], lower) : lower;
}

/* Passes over what is left of a statement that cannot be understood. */
static enum apt_conf_kind bad(struct apt_conf *f, struct token t)
{
	while (t.kind && t.kind != ';' && t.kind != '}' && t.kind != '{')
		t = next_token(f);
	return APT_CONF_BAD;
}

static enum apt_conf_kind directive(struct apt_conf *f, struct arena *a, struct token t,
				    struct apt_conf_item *ret)
{
	if (!str_is(t.text, "#clear"))
		return bad(f, t);
	t = next_token(f);
	if (t.kind != 'w' && t.kind != '"')
		return bad(f, t);
	ret->key = str_lower(a, t.text);
	t = next_token(f);
	return t.kind == ';' ? APT_CONF_CLEAR : bad(f, t);
}

/* Closes scopes and passes over what is empty, up to the next statement. */
static struct token begin(struct apt_conf *f)
{
	struct token t = next_token(f);
	while ((t.kind == '}' && f->depth) || t.kind == ';') {
		f->depth -= t.kind == '}';
		t = next_token(f);
	}
	return t;
}

enum apt_conf_kind apt_conf_next(struct apt_conf *f, struct arena *a, struct apt_conf_item *ret)
{
	bool has_value = false;
	do {
		struct token t = begin(f), name = { 0 };
		*ret = (struct apt_conf_item){ .value = "", .line = f->line };
		if (!t.kind) {
			enum apt_conf_kind end = f->depth ? APT_CONF_BAD : APT_CONF_END;
			f->depth = 0;
			return end;
		}
		if (t.kind == 'w' && t.text.p[0] == '#')
			return directive(f, a, t, ret);
		if (t.kind == 'w') {
			name = t;
			t = next_token(f);
		}
		ret->key = key_of(f, a, name.text.p ? name.text : STR(""));
		has_value = t.kind == '"' || t.kind == 'w';
		if (has_value) {
			ret->value = str_text(a, t.text);
			t = next_token(f);
		}
		if (t.kind == ';' && (name.kind || f->depth))
			return APT_CONF_SET;
		if (t.kind != '{' || !name.kind || f->depth == APT_CONF_MAX_DEPTH)
			return bad(f, t);
		f->scope[f->depth++] = ret->key;
	} while (!has_value);
	return APT_CONF_SET;
}

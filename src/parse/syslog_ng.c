/* SPDX-License-Identifier: Apache-2.0 */
/* syslog_ng - the drivers in the sources and destinations of syslog-ng.conf(5). */
#include "parse/syslog_ng.h"

#include "base/buf.h"

#include <string.h>

enum { MAX_TEXT = 4096 };

enum token_kind { TOKEN_END, TOKEN_SIGN, TOKEN_TEXT };

struct token {
	enum token_kind kind;
	char sign; /* one of { } ( ) ; and others */
	const char *text;
	int64_t line;
};

static char take_char(struct syslog_ng *r)
{
	char c = r->rest.p[0];
	r->line += c == '\n';
	r->rest = str_from(r->rest, 1);
	return c;
}

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       strchr("_-./:@*$", c) != NULL;
}

static void skip_space(struct syslog_ng *r)
{
	while (r->rest.n) {
		char c = r->rest.p[0];
		if (c == '#')
			while (r->rest.n && r->rest.p[0] != '\n')
				take_char(r);
		else if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
			take_char(r);
		else
			return;
	}
}

static struct token next_token(struct syslog_ng *r, struct arena *a)
{
	autobuf text = BUF(MAX_TEXT);
	skip_space(r);
	struct token t = { .kind = TOKEN_END, .line = r->line };
	if (!r->rest.n)
		return t;
	char c = take_char(r);
	t.kind = TOKEN_TEXT;
	if (c == '"' || c == '\'') {
		char quote = c;
		while (r->rest.n && (c = take_char(r)) != quote) {
			if (c == '\\' && quote == '"' && r->rest.n)
				c = take_char(r);
			buf_putc(&text, c);
		}
	} else if (c && is_word(c)) {
		buf_putc(&text, c);
		while (r->rest.n && r->rest.p[0] && is_word(r->rest.p[0]))
			buf_putc(&text, take_char(r));
	} else {
		t.kind = TOKEN_SIGN;
		t.sign = c;
		return t;
	}
	t.text = str_text(a, text.n ? buf_view(&text) : STR(""));
	return t;
}

static bool is_sign(const struct token *t, char sign)
{
	return t->kind == TOKEN_SIGN && t->sign == sign;
}

/* The arguments of a driver, of which "(" was taken. */
static void take_arguments(struct syslog_ng *r, struct arena *a, struct syslog_ng_driver *ret)
{
	const char *option = NULL;
	int depth = 1;
	for (struct token t = next_token(r, a); t.kind != TOKEN_END; t = next_token(r, a)) {
		if (is_sign(&t, '(')) {
			ret->has_tls |= depth == 1 && option && strcmp(option, "tls") == 0;
			/* What was taken for the argument is the name of an option. */
			if (depth == 1 && ret->argument == option)
				ret->argument = NULL;
			depth++;
		} else if (is_sign(&t, ')') && --depth == 0)
			return;
		if (t.kind != TOKEN_TEXT)
			continue;
		if (depth == 1) {
			option = t.text;
			if (!ret->argument && !ret->port && !ret->transport && !ret->has_tls)
				ret->argument = t.text;
		} else if (depth == 2 && option && strcmp(option, "port") == 0)
			ret->port = t.text;
		else if (depth == 2 && option && strcmp(option, "transport") == 0)
			ret->transport = t.text;
	}
}

bool syslog_ng_next(struct syslog_ng *r, struct arena *a, struct syslog_ng_driver *ret)
{
	struct token before = { 0 }, second = { 0 };
	for (;;) {
		struct token t = next_token(r, a);
		if (t.kind == TOKEN_END)
			return false;
		if (is_sign(&t, '{') && second.kind == TOKEN_TEXT && before.kind == TOKEN_TEXT) {
			bool is_kept = strcmp(second.text, "destination") == 0 ||
				       strcmp(second.text, "source") == 0;
			r->block = is_kept ? second.text : NULL;
			r->name = before.text;
		} else if (is_sign(&t, '}'))
			r->block = NULL;
		else if (is_sign(&t, '(') && before.kind == TOKEN_TEXT && r->block) {
			*ret = (struct syslog_ng_driver){ .block = r->block,
							  .name = r->name,
							  .driver = before.text,
							  .line = before.line };
			take_arguments(r, a, ret);
			return true;
		}
		second = before;
		before = t;
	}
}

/* SPDX-License-Identifier: Apache-2.0 */
/* polkit_rules - what a polkit .rules file grants, read coarsely. */
#include "parse/polkit_rules.h"

#include "base/buf.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { TEXT_MAX = 64 << 10 };

enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_STRING, TOKEN_MARK };

struct token {
	enum token_kind kind;
	struct str text; /* of a string without its quotes, escapes as they are */
	char mark;
};

/* From the least to the most generous. */
static const char *const results[] = { "no",	    "auth_admin",     "auth_admin_keep",
				       "auth_self", "auth_self_keep", "yes" };

static int rank(const char *result)
{
	for (size_t i = 0; result && i < N(results); i++)
		if (strcasecmp(result, results[i]) == 0)
			return (int)i;
	return -1;
}

const char *polkit_rules_more(const char *a, const char *b)
{
	return rank(a) >= rank(b) ? a : b;
}

static struct str take_bytes(struct polkit_rules *f, size_t n)
{
	struct str taken = str_head(f->rest, n);
	for (size_t i = 0; i < taken.n; i++)
		f->line += taken.p[i] == '\n';
	f->rest = str_from(f->rest, taken.n);
	return taken;
}

static char at(const struct polkit_rules *f, size_t i)
{
	return i < f->rest.n ? f->rest.p[i] : 0;
}

/* Blanks and comments. */
static void skip_blanks(struct polkit_rules *f)
{
	while (f->rest.n) {
		size_t n = 0;
		if (isspace((unsigned char)at(f, 0))) {
			n = 1;
		} else if (at(f, 0) == '/' && at(f, 1) == '/') {
			n = str_find(f->rest, '\n');
		} else if (at(f, 0) == '/' && at(f, 1) == '*') {
			for (n = 2; n < f->rest.n && !(at(f, n) == '*' && at(f, n + 1) == '/');)
				n++;
			f->is_cut |= n >= f->rest.n;
			n += 2;
		}
		if (!n)
			return;
		take_bytes(f, n);
	}
}

/* Up to the same quote or slash; a regular expression ends with its line. */
static struct str take_quoted(struct polkit_rules *f)
{
	char quote = at(f, 0);
	size_t n = 1;
	while (n < f->rest.n && at(f, n) != quote && (quote == '`' || at(f, n) != '\n'))
		n += at(f, n) == '\\' ? 2 : 1;
	struct str text = take_bytes(f, n + 1);
	size_t inner = text.n && text.p[text.n - 1] == quote && text.n > 1 ? text.n - 2
									   : text.n - 1;
	return str_head(str_from(text, 1), inner);
}

static bool is_name(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || c == '.';
}

/* A slash divides behind a value; elsewhere a regular expression begins. */
static struct token next_token(struct polkit_rules *f, const struct token *before)
{
	struct token t = { .kind = TOKEN_END };
	skip_blanks(f);
	if (!f->rest.n)
		return t;
	char c = at(f, 0);
	bool is_value = before->kind == TOKEN_NAME || before->kind == TOKEN_STRING ||
			before->mark == ')' || before->mark == ']';
	if (c == '"' || c == '\'' || c == '`' || (c == '/' && !is_value)) {
		t.kind = TOKEN_STRING;
		t.text = take_quoted(f);
	} else if (is_name(c)) {
		size_t n = 1;
		while (is_name(at(f, n)) && n < f->rest.n)
			n++;
		t.kind = TOKEN_NAME;
		t.text = take_bytes(f, n);
	} else {
		t.kind = TOKEN_MARK;
		t.text = take_bytes(f, 1);
		t.mark = c;
	}
	return t;
}

struct collected {
	struct buf *actions, *identities;
	struct polkit_rule *rule;
	struct str name; /* the last one before a string */
};

static void add_word(struct buf *b, const char *prefix, struct str word)
{
	if (b->n)
		buf_putc(b, ' ');
	buf_puts(b, prefix);
	buf_str(b, word);
}

static void see_string(struct collected *c, struct arena *a, struct str text)
{
	struct str name = c->name;
	const char *result = str_text(a, text);
	if (!text.n || str_has(name, "lookup") || str_has(name, "polkit.log") ||
	    str_has(name, "spawn"))
		return;
	if (rank(result) >= 0)
		c->rule->result = polkit_rules_more(c->rule->result, result);
	else if (str_ends(name, "isInGroup"))
		add_word(c->identities, "unix-group:", text);
	else if (str_starts(text, "unix-"))
		add_word(c->identities, "", text);
	else if (str_starts(name, "subject.user"))
		add_word(c->identities, "unix-user:", text);
	else if (str_find(text, '.') < text.n && str_find(text, ' ') == text.n)
		add_word(c->actions, "", text);
}

static void see_name(struct collected *c, struct arena *a, struct str name)
{
	struct polkit_rule *r = c->rule;
	c->name = name;
	r->is_local |= str_is(name, "subject.local");
	r->is_active |= str_is(name, "subject.active");
	if (str_starts(name, "polkit.Result."))
		r->result = polkit_rules_more(r->result, str_lower(a, str_from(name, 14)));
}

/* The arguments of polkit.addRule(…): up to the parenthesis that closes them. */
static void read_rule(struct polkit_rules *f, struct arena *a, struct polkit_rule *rule)
{
	struct token t = { .kind = TOKEN_END };
	autobuf actions = BUF(TEXT_MAX);
	autobuf identities = BUF(TEXT_MAX);
	struct collected c = { .actions = &actions, .identities = &identities, .rule = rule };
	size_t depth = 0;
	do {
		t = next_token(f, &t);
		depth += t.mark == '(' || t.mark == '{' || t.mark == '[';
		if (depth && (t.mark == ')' || t.mark == '}' || t.mark == ']'))
			depth--;
		if (t.kind == TOKEN_STRING)
			see_string(&c, a, t.text);
		if (t.kind == TOKEN_NAME)
			see_name(&c, a, t.text);
	} while (t.kind != TOKEN_END && depth);
	f->is_cut |= depth > 0;
	rule->actions = actions.n ? str_text(a, buf_view(&actions)) : "";
	rule->identities = identities.n ? str_text(a, buf_view(&identities)) : "";
}

bool polkit_rules_next(struct polkit_rules *f, struct arena *a, struct polkit_rule *ret)
{
	struct token t = { .kind = TOKEN_END };
	do {
		t = next_token(f, &t);
		bool is_admin = t.kind == TOKEN_NAME && str_is(t.text, "polkit.addAdminRule");
		if (is_admin || (t.kind == TOKEN_NAME && str_is(t.text, "polkit.addRule"))) {
			*ret = (struct polkit_rule){ .is_admin = is_admin, .line = f->line };
			read_rule(f, a, ret);
			return true;
		}
	} while (t.kind != TOKEN_END);
	return false;
}

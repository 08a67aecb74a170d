/* SPDX-License-Identifier: Apache-2.0 */
/* pam - the rules of a file below /etc/pam.d, pam.d(5). */
#include "parse/pam.h"

#include <string.h>

enum { MAX_RULE_BYTES = 64 << 10 };

/* The lines that make one rule, joined; false at the end of the file. */
static bool take_rule(struct pam_reader *r, struct buf *text, int64_t *ret_line)
{
	struct str line;
	bool goes_on = true, is_any = false;
	buf_clear(text);
	while (goes_on && str_line(&r->rest, &line)) {
		r->line++;
		if (!is_any)
			*ret_line = r->line;
		is_any = true;
		size_t comment = str_find(line, '#');
		/* PAM looks for the backslash only where there is no comment. */
		goes_on = comment == line.n && str_ends(line, "\\");
		buf_str(text, str_head(line, goes_on ? line.n - 1 : comment));
		buf_putc(text, ' ');
	}
	return is_any;
}

/* A word, or "[…]" with its brackets; "\]" does not end it. */
static bool take_word(struct str *rest, struct str *ret_word)
{
	*rest = str_trim(*rest);
	if (!rest->n || rest->p[0] != '[')
		return str_word(rest, ret_word);
	size_t end = 1;
	while (end < rest->n && (rest->p[end] != ']' || rest->p[end - 1] == '\\'))
		end++;
	end = MIN(end + 1, rest->n);
	*ret_word = str_head(*rest, end);
	*rest = str_from(*rest, end);
	return true;
}

/* Runs of blanks become one space, so that a query can look for " nullok". */
static const char *join_words(struct arena *a, struct str text)
{
	autobuf out = BUF(MAX_RULE_BYTES);
	struct str word;
	while (str_word(&text, &word)) {
		if (out.n)
			buf_putc(&out, ' ');
		buf_str(&out, word);
	}
	return str_text(a, out.n ? buf_view(&out) : STR(""));
}

static const char *type_of(struct str word)
{
	static const char *const types[] = { "auth", "account", "password", "session" };
	if (str_starts(word, "-"))
		word = str_from(word, 1);
	for (size_t i = 0; i < N(types); i++)
		if (str_is_nocase(word, types[i]))
			return types[i];
	return NULL;
}

static bool is_control(struct str word)
{
	static const char *const words[] = { "required", "requisite", "sufficient", "optional",
					     "include",	 "substack",  "binding" };
	for (size_t i = 0; i < N(words); i++)
		if (str_is_nocase(word, words[i]))
			return true;
	return str_starts(word, "[") && str_ends(word, "]");
}

static int read_rule(struct arena *a, struct str text, struct str first, struct pam_rule *rule,
		     struct err *e)
{
	struct str control;
	if (str_is_nocase(first, "@include")) {
		rule->kind = PAM_INCLUDE_ALL;
		return str_word(&text, &rule->file) ? 1 : err_set(e, "@include without a file");
	}
	rule->type = type_of(first);
	if (!rule->type)
		return err_set(e, "neither auth, account, password nor session");
	if (!take_word(&text, &control) || !is_control(control))
		return err_set(e, "no control word such as required");
	rule->control = str_lower(a, str_of(join_words(a, control)));
	if (!take_word(&text, &rule->module))
		return err_set(e, "no module");
	rule->arguments = join_words(a, text);
	if (str_is_nocase(control, "include") || str_is_nocase(control, "substack")) {
		rule->kind = PAM_INCLUDE;
		rule->file = rule->module;
	}
	return 1;
}

int pam_next(struct arena *a, struct pam_reader *r, struct pam_rule *ret_rule, struct err *e)
{
	autobuf text = BUF(MAX_RULE_BYTES);
	*ret_rule = (struct pam_rule){ 0 };
	while (take_rule(r, &text, &ret_rule->line)) {
		struct str first, rest = buf_view(&text);
		if (buf_is_over(&text))
			return err_set(e, "rule too long");
		if (memchr(rest.p, 0, rest.n))
			return err_set(e, "NUL byte");
		if (!str_word(&rest, &first))
			continue;
		/* The words must outlive the joined lines. */
		struct str kept = { arena_strndup(a, rest.p, rest.n), rest.n };
		return read_rule(a, kept, first, ret_rule, e);
	}
	return 0;
}

struct str pam_module_name(struct str module)
{
	for (size_t at; (at = str_find(module, '/')) < module.n;)
		module = str_from(module, at + 1);
	return module;
}

struct str pam_argument(const char *arguments, const char *key)
{
	struct str rest = str_of(arguments), word, found = { 0 };
	while (str_word(&rest, &word)) {
		size_t equals = str_find(word, '=');
		if (str_is(str_head(word, equals), key))
			found = equals < word.n ? str_from(word, equals + 1) : STR("");
	}
	return found;
}

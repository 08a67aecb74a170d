/* SPDX-License-Identifier: Apache-2.0 */
/* nft_file - a rule set as nft -f reads it: nft(8), /etc/nftables.conf. */
#include "parse/nft_file.h"

#include "parse/nft_words.h"

#include <string.h>

enum { MAX_WORDS = 64 << 10, MAX_PUT_IN = 1 << 20 };

struct nft_file_chain {
	const char *family, *table_name, *name, *hook, *policy;
	bool is_gone; /* deleted */
	struct firewall_rule *rule;
	size_t n, capacity;
	const char *path;
	int64_t line;
	struct nft_file_chain *next;
};

struct nft_file nft_file_begin(struct arena *a)
{
	return (struct nft_file){ .arena = a, .variables = MAP(a) };
}

bool nft_file_push(struct nft_file *f, const char *path, struct str text)
{
	struct nft_file_input *input = arena_new(f->arena, struct nft_file_input);
	*input = (struct nft_file_input){ .path = path,
					  .rest = text,
					  .line = 1,
					  .outer = f->input,
					  .depth = f->input ? f->input->depth + 1 : 0 };
	if (input->depth >= NFT_FILE_MAX_INCLUDES)
		return false;
	f->input = input;
	return true;
}

/* ---- words ---- */

enum kind { END, WORD, QUOTED, SEPARATOR, OPEN, CLOSE, BROKEN };

static void skip(struct nft_file_input *in, size_t n)
{
	for (size_t i = 0; i < n; i++)
		in->line += in->rest.p[i] == '\n';
	in->rest = str_from(in->rest, n);
}

/* Skips blanks, remarks, and lines that go on behind a backslash. */
static void skip_blanks(struct nft_file_input *in)
{
	while (in->rest.n) {
		struct str r = in->rest;
		if (r.p[0] == ' ' || r.p[0] == '\t' || r.p[0] == '\r')
			skip(in, 1);
		else if (r.p[0] == '\\' && r.n > 1 && r.p[1] == '\n')
			skip(in, 2);
		else if (r.p[0] == '#')
			skip(in, str_find(r, '\n'));
		else
			return;
	}
}

static bool ends_word(char c)
{
	return c && strchr(" \t\r\n;{},\"=!<>&|()#", c);
}

/* The length of the operator at the front, or 0. */
static size_t operator_length(struct str text)
{
	static const char *const operators[] = { "==", "!=", "<=", ">=", "<<", ">>", "=", "<",
						 ">",  "&",  "|",  "(",	 ")",  ",",  "!" };
	for (size_t i = 0; i < N(operators); i++)
		if (str_starts(text, operators[i]))
			return strlen(operators[i]);
	return 0;
}

static enum kind next_word(struct nft_file_input *in, struct str *ret)
{
	skip_blanks(in);
	struct str rest = in->rest;
	*ret = str_head(rest, 1);
	if (!rest.n)
		return END;
	char c = rest.p[0];
	size_t n = 1;
	enum kind kind = c == '\n' || c == ';' ? SEPARATOR
			 : c == '{'	       ? OPEN
			 : c == '}'	       ? CLOSE
			 : c == '"'	       ? QUOTED
					       : WORD;
	if (kind == QUOTED) {
		size_t length = str_find(str_from(rest, 1), '"');
		*ret = str_head(str_from(rest, 1), length);
		if (length + 1 == rest.n || str_find(*ret, '\n') < length) {
			skip(in, str_find(rest, '\n'));
			return BROKEN;
		}
		n = length + 2;
	} else if (kind == WORD) {
		n = operator_length(rest);
		if (!n)
			for (n = 1; n < rest.n && !ends_word(rest.p[n]);)
				n++;
		/* "22: accept" */
		if (n > 1 && rest.p[n - 1] == ':' && rest.p[n - 2] != ':')
			n--;
		*ret = str_head(rest, n);
	}
	skip(in, n);
	return kind;
}

/* Puts in what a variable stands for; a set within a set is part of it. */
static bool add_variable(struct nft_file *f, struct nft_words *words, struct str name, int depth)
{
	const struct nft_words *value = map_get(&f->variables, name);
	if (!value || words->n + value->n > MAX_WORDS || f->n_put_in > MAX_PUT_IN)
		return false;
	f->n_put_in += value->n;
	bool is_inner = depth && value->n >= 2 && str_is(value->word[0].text, "{");
	size_t last = is_inner ? value->n - 1 : value->n;
	for (size_t i = is_inner; i < last; i++)
		nft_words_add(f->arena, words, value->word[i].text, value->word[i].is_quoted);
	return true;
}

static bool is_word(const struct nft_words *words, size_t i, const char *text)
{
	return i < words->n && !words->word[i].is_quoted && str_is(words->word[i].text, text);
}

static bool is_any(const struct nft_words *words, size_t i, const char *const *texts, size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (is_word(words, i, texts[k]))
			return true;
	return false;
}

/* Whether the brace behind these words opens a block of statements, and no set. */
static bool opens_block(const struct nft_file *f, const struct nft_words *words)
{
	static const char *const objects[] = { "table",	    "chain",	"set",	 "map",
					       "flowtable", "counter",	"quota", "limit",
					       "secmark",   "synproxy", "ct" };
	bool is_command = is_word(words, 0, "add") || is_word(words, 0, "create");
	if (f->chain)
		return false;
	return is_any(words, is_command, objects, N(objects));
}

enum statement { STATEMENT_END, STATEMENT, STATEMENT_BLOCK, STATEMENT_CLOSE, STATEMENT_BAD };

/* Reads up to the end of a statement, or to the brace that opens or closes a block. */
static enum statement read_statement(struct nft_file *f, struct nft_words *words)
{
	struct nft_file_input *in = f->input;
	int depth = 0;
	bool is_bad = false;
	for (;;) {
		struct nft_file_input before = *in;
		struct str word;
		enum kind kind = next_word(in, &word);
		if (!words->n && kind != SEPARATOR) {
			f->path = in->path;
			f->line = before.line;
			skip_blanks(&before);
			f->line = before.line;
		}
		if (kind == END || (kind == SEPARATOR && !depth && words->n))
			return is_bad || depth ? STATEMENT_BAD
			       : words->n      ? STATEMENT
					       : STATEMENT_END;
		if (kind == SEPARATOR)
			continue;
		if (kind == CLOSE && !depth) {
			if (words->n)
				*in = before;
			return is_bad ? STATEMENT_BAD : words->n ? STATEMENT : STATEMENT_CLOSE;
		}
		if (kind == OPEN && !depth && (f->skipped || opens_block(f, words)))
			return STATEMENT_BLOCK;
		depth += kind == OPEN;
		depth -= kind == CLOSE;
		is_bad |= kind == BROKEN || words->n >= MAX_WORDS;
		if (is_bad || (f->skipped && words->n))
			continue;
		if (kind == WORD && word.n > 1 && word.p[0] == '$')
			is_bad = !add_variable(f, words, str_from(word, 1), depth);
		else if (!((kind == OPEN && depth > 1) || (kind == CLOSE && depth > 0)))
			nft_words_add(f->arena, words, word, kind == QUOTED);
	}
}

/* ---- the rule set ---- */

static const char *text_of(struct nft_file *f, const struct nft_words *words, size_t i)
{
	return i < words->n ? str_text(f->arena, words->word[i].text) : "";
}

/* Takes "[family] table"; the family is ip where none is said. */
static size_t take_table(struct nft_file *f, const struct nft_words *words, size_t i,
			 const char **ret_family, const char **ret_table)
{
	static const char *const families[] = { "ip", "ip6", "inet", "arp", "bridge", "netdev" };
	*ret_family = "ip";
	for (size_t k = 0; k < N(families); k++)
		if (is_word(words, i, families[k]))
			*ret_family = families[k];
	i += is_any(words, i, families, N(families));
	*ret_table = text_of(f, words, i);
	return i + 1;
}

static struct nft_file_chain *chain_named(struct nft_file *f, const char *family,
					  const char *table_name, const char *name)
{
	struct nft_file_chain *c, **end = &f->first;
	for (c = f->first; c; end = &c->next, c = c->next)
		if (!c->is_gone && strcmp(c->name, name) == 0 &&
		    strcmp(c->table_name, table_name) == 0 && strcmp(c->family, family) == 0)
			return c;
	c = *end = arena_new(f->arena, struct nft_file_chain);
	*c = (struct nft_file_chain){ .family = family,
				      .table_name = table_name,
				      .name = name,
				      .path = f->path,
				      .line = f->line };
	return c;
}

static bool add_rule(struct nft_file *f, struct nft_file_chain *c, const struct nft_words *words,
		     size_t from, bool is_first)
{
	struct firewall_rule rule = { .packets = INT64_MIN, .bytes = INT64_MIN };
	if (!nft_words_rule(f->arena, words, from, &rule))
		return false;
	rule.path = f->path;
	rule.line = f->line;
	c->rule = arena_grow(f->arena, c->rule, &c->capacity, c->n + 1, sizeof(*c->rule));
	if (is_first)
		memmove(c->rule + 1, c->rule, c->n * sizeof(*c->rule));
	c->rule[is_first ? 0 : c->n] = rule;
	c->n++;
	return true;
}

/* "type filter hook input priority 0", "policy drop", or a rule. */
static bool in_chain(struct nft_file *f, const struct nft_words *words)
{
	struct nft_file_chain *c = f->chain;
	if (is_word(words, 0, "type") && is_word(words, 2, "hook")) {
		c->hook = text_of(f, words, 3);
		c->policy = c->policy ? c->policy : "accept";
		return words->n > 3;
	}
	if (is_word(words, 0, "policy")) {
		c->policy = text_of(f, words, 1);
		return words->n == 2;
	}
	if (is_word(words, 0, "comment") || is_word(words, 0, "flags") ||
	    is_word(words, 0, "devices"))
		return true;
	return add_rule(f, c, words, 0, false);
}

/* "flush ruleset", "flush table inet filter", "delete chain inet filter input". */
static bool take_away(struct nft_file *f, const struct nft_words *words)
{
	const char *family = NULL, *table_name = NULL, *name = NULL;
	bool is_flush = is_word(words, 0, "flush"), is_all = is_word(words, 1, "ruleset");
	size_t i = 2;
	if (is_all && words->n > 2)
		(void)take_table(f, words, 2, &family, &table_name);
	else if (is_word(words, 1, "table") || is_word(words, 1, "chain"))
		i = take_table(f, words, 2, &family, &table_name);
	else if (!is_all)
		return is_word(words, 1, "set") || is_word(words, 1, "map") ||
		       is_word(words, 1, "element");
	if (is_word(words, 1, "chain"))
		name = text_of(f, words, i);
	for (struct nft_file_chain *c = f->first; c; c = c->next) {
		if ((family && strcmp(c->family, family) != 0) ||
		    (!is_all && strcmp(c->table_name, table_name) != 0) ||
		    (name && strcmp(c->name, name) != 0))
			continue;
		c->n = 0;
		c->is_gone |= !is_flush || is_all;
	}
	return true;
}

/* "add rule inet filter input tcp dport 22 accept", and what else adds something. */
static bool add_something(struct nft_file *f, const struct nft_words *words)
{
	static const char *const others[] = { "table",	   "set",     "map",	 "element",
					      "flowtable", "ct",      "counter", "quota",
					      "limit",	   "secmark", "synproxy" };
	static const char *const places[] = { "position", "index", "handle" };
	bool is_first = is_word(words, 0, "insert");
	if (is_word(words, 1, "rule")) {
		const char *family, *table_name;
		size_t i = take_table(f, words, 2, &family, &table_name);
		if (i + 1 >= words->n || is_any(words, i + 1, places, N(places)))
			return false;
		return add_rule(f, chain_named(f, family, table_name, text_of(f, words, i)), words,
				i + 1, is_first);
	}
	if (is_word(words, 1, "chain")) {
		const char *family, *table_name;
		size_t i = take_table(f, words, 2, &family, &table_name);
		(void)chain_named(f, family, table_name, text_of(f, words, i));
		return i < words->n;
	}
	return !is_first && is_any(words, 1, others, N(others));
}

static bool define(struct nft_file *f, const struct nft_words *words)
{
	if (words->n < 4 || !is_word(words, 2, "="))
		return false;
	struct nft_words *value = arena_new(f->arena, struct nft_words);
	for (size_t i = 3; i < words->n; i++)
		nft_words_add(f->arena, value, words->word[i].text, words->word[i].is_quoted);
	(void)map_set(&f->variables, words->word[1].text, value);
	return true;
}

/* Goes into a block. A table that is dormant has no effect: its flag is not understood. */
static bool open_block(struct nft_file *f, const struct nft_words *words)
{
	size_t i = is_word(words, 0, "add") || is_word(words, 0, "create");
	if (f->skipped || !(is_word(words, i, "table") || is_word(words, i, "chain"))) {
		f->skipped++;
		return true;
	}
	if (is_word(words, i, "table")) {
		if (f->table_name) {
			f->skipped++;
			return false;
		}
		(void)take_table(f, words, i + 1, &f->family, &f->table_name);
		return f->table_name[0] != '\0';
	}
	const char *family = f->family, *table_name = f->table_name;
	if (!table_name)
		i = take_table(f, words, i + 1, &family, &table_name);
	else
		i++;
	if (i >= words->n) {
		f->skipped++;
		return false;
	}
	f->chain = chain_named(f, family, table_name, text_of(f, words, i));
	return true;
}

static bool close_block(struct nft_file *f)
{
	if (f->skipped)
		f->skipped--;
	else if (f->chain)
		f->chain = NULL;
	else if (f->table_name)
		f->table_name = NULL;
	else
		return false;
	return true;
}

/* A statement outside of chains. */
static bool obey(struct nft_file *f, const struct nft_words *words)
{
	static const char *const adders[] = { "add", "create", "insert" };
	static const char *const removers[] = { "flush", "delete", "destroy" };
	if (f->table_name)
		return is_word(words, 0, "comment");
	if (is_any(words, 0, adders, N(adders)))
		return add_something(f, words);
	if (is_any(words, 0, removers, N(removers)))
		return take_away(f, words);
	return is_word(words, 0, "table") || is_word(words, 0, "undefine");
}

/* Does what was read. False: it cannot be understood. */
static bool take_statement(struct nft_file *f, enum statement found, const struct nft_words *words)
{
	if (found == STATEMENT_BLOCK)
		return open_block(f, words);
	if (found == STATEMENT_CLOSE)
		return close_block(f);
	if (found == STATEMENT_BAD)
		return false;
	if (f->skipped)
		return true;
	if (is_word(words, 0, "define") || is_word(words, 0, "redefine"))
		return define(f, words);
	return f->chain ? in_chain(f, words) : obey(f, words);
}

int nft_file_next(struct nft_file *f, const char **ret_include)
{
	while (f->input) {
		struct nft_words words = { 0 };
		enum statement found = read_statement(f, &words);
		if (found == STATEMENT_END) {
			f->input = f->input->outer;
			continue;
		}
		if (found == STATEMENT && is_word(&words, 0, "include") && words.n == 2 &&
		    words.word[1].is_quoted) {
			*ret_include = text_of(f, &words, 1);
			return 1;
		}
		if (!take_statement(f, found, &words))
			return -1;
	}
	return 0;
}

struct firewall_rule *nft_file_rules(struct nft_file *f, size_t *ret_n)
{
	size_t n = 0;
	for (const struct nft_file_chain *c = f->first; c; c = c->next)
		n += c->n + 1;
	struct firewall_rule *rules = arena_alloc(f->arena, (n + 1) * sizeof(*rules)), *at = rules;
	for (const struct nft_file_chain *c = f->first; c; c = c->next) {
		if (c->is_gone)
			continue;
		struct firewall_rule base = {
			.packets = INT64_MIN, .bytes = INT64_MIN, .path = c->path, .line = c->line
		};
		for (size_t i = c->hook ? 0 : 1; i <= c->n; i++, at++) {
			*at = i ? c->rule[i - 1] : base;
			at->family = c->family;
			at->table_name = c->table_name;
			at->chain = c->name;
			at->hook = c->hook;
			at->policy = c->policy;
			at->position = (int64_t)i;
		}
	}
	*ret_n = (size_t)(at - rules);
	return rules;
}

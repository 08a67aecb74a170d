/* SPDX-License-Identifier: Apache-2.0 */
/* sudoers - the lines of /etc/sudoers, sudoers(5).
 *
 * A cursor over one logical line (continuations joined); the functions below
 * take one piece of the grammar off it. What ends a word differs from place to
 * place in sudoers, so each taker names its own ends. */
#include "parse/sudoers.h"

#include <ctype.h>
#include <string.h>

enum { MAX_ENTRY_BYTES = 1 << 20 };

struct cursor {
	struct arena *a;
	struct str rest;
	struct err *e;
};

static void skip_blanks(struct cursor *c)
{
	c->rest = str_trim(c->rest);
}

static char peek(struct cursor *c)
{
	skip_blanks(c);
	return c->rest.n ? c->rest.p[0] : 0;
}

static bool accept(struct cursor *c, char wanted)
{
	if (peek(c) != wanted || !c->rest.n)
		return false;
	c->rest = str_from(c->rest, 1);
	return true;
}

/* "#" starts a comment, unless a number follows: then it is a user or group id. */
static bool is_at_end(struct cursor *c)
{
	char next = peek(c);
	if (!c->rest.n)
		return true;
	return next == '#' &&
	       !(c->rest.n > 1 && (str_is_digit(c->rest.p[1]) || c->rest.p[1] == '-'));
}

/* Length of the run of capitals, digits and "_" at the cursor. */
static size_t capitals(struct str s)
{
	size_t n = 0;
	while (n < s.n &&
	       ((s.p[n] >= 'A' && s.p[n] <= 'Z') || s.p[n] == '_' || (n && str_is_digit(s.p[n]))))
		n++;
	return n;
}

bool sudoers_is_alias(const char *name)
{
	struct str s = str_of(name);
	return s.n && name[0] != '_' && capitals(s) == s.n && strcmp(name, "ALL") != 0;
}

/* A text in double quotes, of which the first has been seen; \" is a quote. */
static int take_quoted(struct cursor *c, struct buf *out)
{
	size_t i = 1;
	for (; i < c->rest.n && c->rest.p[i] != '"'; i++) {
		if (c->rest.p[i] == '\\' && i + 1 < c->rest.n && c->rest.p[i + 1] == '"')
			i++;
		buf_putc(out, c->rest.p[i]);
	}
	if (i >= c->rest.n)
		return err_set(c->e, "a quote is not closed");
	c->rest = str_from(c->rest, i + 1);
	return 0;
}

/* An IPv6 address holds colons, which elsewhere separate grants. */
static size_t address_length(struct str s)
{
	size_t n = 0, colons = 0;
	for (; n < s.n && (isxdigit((unsigned char)s.p[n]) || strchr(":./", s.p[n])) && s.p[n]; n++)
		colons += s.p[n] == ':';
	return colons >= 2 ? n : 0;
}

/* A word up to an unescaped blank or one of `ends`. */
static int take_word(struct cursor *c, const char *ends, const char **ret_text)
{
	autobuf out = BUF(MAX_ENTRY_BYTES);
	skip_blanks(c);
	/* What may come before an id or a quote: %, %:, + and the id's own #. */
	while (c->rest.n && strchr("%:+#", c->rest.p[0]) && c->rest.p[0]) {
		buf_putc(&out, c->rest.p[0]);
		c->rest = str_from(c->rest, 1);
	}
	size_t n = address_length(c->rest);
	buf_str(&out, str_head(c->rest, n));
	c->rest = str_from(c->rest, n);
	if (!out.n && c->rest.n && c->rest.p[0] == '"') {
		if (take_quoted(c, &out) < 0)
			return -1;
	} else {
		for (; c->rest.n; c->rest = str_from(c->rest, 1)) {
			char ch = c->rest.p[0];
			if (ch == '\\' && c->rest.n > 1)
				c->rest = str_from(c->rest, 1);
			else if (ch == ' ' || ch == '\t' || (ch && strchr(ends, ch)))
				break;
			buf_putc(&out, c->rest.p[0]);
		}
	}
	if (!out.n)
		return err_set(c->e, "a word is missing");
	*ret_text = str_text(c->a, buf_view(&out));
	return 0;
}

static bool take_nots(struct cursor *c)
{
	bool is_not = false;
	while (accept(c, '!'))
		is_not = !is_not;
	return is_not;
}

/* Words separated by commas. */
static int take_list(struct cursor *c, const char *ends, struct sudoers_item **ret_items)
{
	struct sudoers_item **to = ret_items;
	do {
		struct sudoers_item *item = arena_new(c->a, struct sudoers_item);
		item->is_not = take_nots(c);
		if (take_word(c, ends, &item->text) < 0)
			return -1;
		*to = item;
		to = &item->next;
	} while (accept(c, ','));
	return 0;
}

/* ---- commands ---- */

static const char *const digests[] = { "sha224:", "sha256:", "sha384:", "sha512:" };

static bool is_at_digest(struct str s)
{
	for (size_t i = 0; i < N(digests); i++)
		if (str_starts(s, digests[i]))
			return true;
	return false;
}

/* A regular expression goes from ^ to a $ that ends a word. */
static bool ends_regex(struct str s)
{
	return s.p[0] == '$' && (s.n == 1 || strchr(" \t,:=#", s.p[1]));
}

/* A path, a regular expression for one, or a word that needs none. */
static bool is_command(struct str text)
{
	struct str word;
	if (!str_word(&text, &word))
		return false;
	/* ALL and aliases have no arguments. */
	if (capitals(word) == word.n)
		return !str_trim(text).n;
	return word.p[0] == '/' || word.p[0] == '^' || str_is(word, "sudoedit") ||
	       str_is(word, "list");
}

/* "sha256:…" in front of a command, and several of them with commas between. */
static int take_digests(struct cursor *c, struct buf *out)
{
	skip_blanks(c);
	while (is_at_digest(c->rest)) {
		struct str kind = str_head(c->rest, strlen(digests[0]));
		const char *digest;
		c->rest = str_from(c->rest, kind.n);
		if (take_word(c, ",", &digest) < 0)
			return -1;
		buf_str(out, kind);
		buf_printf(out, accept(c, ',') ? "%s, " : "%s ", digest);
		skip_blanks(c);
	}
	return 0;
}

/* One character of a command, with its escape. Of the escaped ones some are plain
 * to sudo, others keep their backslash for fnmatch(3). */
static void take_escaped(struct cursor *c, struct buf *out)
{
	if (!strchr(":\\,= \t#", c->rest.p[1]))
		buf_putc(out, '\\');
	buf_putc(out, c->rest.p[1]);
	c->rest = str_from(c->rest, 2);
}

/* A command with its arguments, up to an unescaped comma, colon, "=" or comment. */
static int take_command(struct cursor *c, const char **ret_text)
{
	autobuf out = BUF(MAX_ENTRY_BYTES);
	bool is_regex = false;
	if (take_digests(c, &out) < 0)
		return -1;
	size_t start = out.n;
	while (c->rest.n) {
		char ch = c->rest.p[0];
		bool is_word_start = out.n == start || out.p[out.n - 1] == ' ';
		if (is_regex)
			is_regex = !ends_regex(c->rest);
		else if (ch == '^' && is_word_start)
			is_regex = true;
		else if (strchr(",:=#", ch))
			break;
		if (ch == '\\' && !is_regex && c->rest.n > 1) {
			take_escaped(c, &out);
			continue;
		}
		/* Blanks between words become one space. */
		if (ch != ' ' && ch != '\t')
			buf_putc(&out, ch);
		else if (!is_word_start)
			buf_putc(&out, ' ');
		c->rest = str_from(c->rest, 1);
	}
	if (buf_is_over(&out) || !is_command(str_from(buf_view(&out), start)))
		return err_set(c->e, "a command without its whole path");
	*ret_text = str_text(c->a, str_trim(buf_view(&out)));
	return 0;
}

/* Each tag and its opposite; a set one holds for the commands that follow. */
static const char *const tag_names[][2] = {
	{ "NOPASSWD", "PASSWD" },
	{ "NOEXEC", "EXEC" },
	{ "SETENV", "NOSETENV" },
	{ "LOG_INPUT", "NOLOG_INPUT" },
	{ "LOG_OUTPUT", "NOLOG_OUTPUT" },
	{ "FOLLOW", "NOFOLLOW" },
	{ "MAIL", "NOMAIL" },
	{ "INTERCEPT", "NOINTERCEPT" },
};

struct tags {
	const char *name[N(tag_names)];
};

static bool set_tag(struct tags *tags, struct str word)
{
	for (size_t i = 0; i < N(tag_names); i++)
		for (size_t j = 0; j < 2; j++)
			if (str_is(word, tag_names[i][j])) {
				tags->name[i] = tag_names[i][j];
				return true;
			}
	return false;
}

static const char *tags_text(struct arena *a, const struct tags *tags)
{
	autobuf out = BUF(1024);
	for (size_t i = 0; i < N(tag_names); i++)
		if (tags->name[i])
			buf_printf(&out, "%s%s", out.n ? " " : "", tags->name[i]);
	return str_text(a, buf_view(&out));
}

static int take_option(struct cursor *c, struct str name, const char **options)
{
	static const char *const known[] = {
		"ROLE", "TYPE",	  "PRIVS",   "LIMITPRIVS", "APPARMOR_PROFILE",
		"CWD",	"CHROOT", "TIMEOUT", "NOTBEFORE",  "NOTAFTER",
	};
	const char *value;
	for (size_t i = 0; i < N(known); i++) {
		if (!str_is(name, known[i]))
			continue;
		if (take_word(c, ",:#", &value) < 0)
			return -1;
		*options = *options ? arena_printf(c->a, "%s %s=%s", *options, known[i], value)
				    : arena_printf(c->a, "%s=%s", known[i], value);
		return 0;
	}
	return err_set(c->e, "an option that is not known");
}

/* "(users : groups)", both may be missing. */
static int take_run_as(struct cursor *c, struct sudoers_command *command)
{
	static const char ends[] = ",:=!()#";
	command->has_run_as = true;
	command->run_as_users = command->run_as_groups = NULL;
	if (peek(c) != ')' && peek(c) != ':' && take_list(c, ends, &command->run_as_users) < 0)
		return -1;
	if (accept(c, ':') && peek(c) != ')' && take_list(c, ends, &command->run_as_groups) < 0)
		return -1;
	return accept(c, ')') ? 0 : err_set(c->e, "a bracket is not closed");
}

/* What may stand in front of a command: run-as, options, tags. */
static int take_prefixes(struct cursor *c, struct sudoers_command *command, struct tags *tags)
{
	for (;;) {
		if (accept(c, '(')) {
			if (take_run_as(c, command) < 0)
				return -1;
			continue;
		}
		skip_blanks(c);
		struct str word = str_head(c->rest, capitals(c->rest));
		struct cursor behind = *c;
		behind.rest = str_from(behind.rest, word.n);
		if (word.n && accept(&behind, '=')) {
			*c = behind;
			if (take_option(c, word, &command->options) < 0)
				return -1;
		} else if (word.n && accept(&behind, ':') && set_tag(tags, word)) {
			*c = behind;
		} else {
			return 0;
		}
	}
}

/* Run-as, tags and options of one command hold for those that follow it. */
static int take_commands(struct cursor *c, struct sudoers_command **ret_commands)
{
	struct sudoers_command **to = ret_commands, before = { 0 };
	struct tags tags = { 0 };
	do {
		struct sudoers_command *command = arena_new(c->a, struct sudoers_command);
		*command = before;
		if (take_prefixes(c, command, &tags) < 0)
			return -1;
		command->item.is_not = take_nots(c);
		if (take_command(c, &command->item.text) < 0)
			return -1;
		command->tags = tags_text(c->a, &tags);
		command->is_nopasswd = tags.name[0] == tag_names[0][0];
		before = *command;
		before.next = NULL;
		*to = command;
		to = &command->next;
	} while (accept(c, ','));
	return 0;
}

/* ---- entries ---- */

static int take_rules(struct cursor *c, struct sudoers_entry *entry)
{
	struct sudoers_grant **to = &entry->grants;
	entry->kind = SUDOERS_RULES;
	if (take_list(c, ",=!()#", &entry->subjects) < 0)
		return -1;
	do {
		struct sudoers_grant *grant = arena_new(c->a, struct sudoers_grant);
		if (take_list(c, ",:=!()#", &grant->hosts) < 0)
			return -1;
		if (!accept(c, '='))
			return err_set(c->e, "no \"=\" behind the hosts");
		if (take_commands(c, &grant->commands) < 0)
			return -1;
		*to = grant;
		to = &grant->next;
	} while (accept(c, ':'));
	return 0;
}

static int take_command_list(struct cursor *c, struct sudoers_item **ret_items)
{
	struct sudoers_item **to = ret_items;
	do {
		struct sudoers_item *item = arena_new(c->a, struct sudoers_item);
		item->is_not = take_nots(c);
		if (take_command(c, &item->text) < 0)
			return -1;
		*to = item;
		to = &item->next;
	} while (accept(c, ','));
	return 0;
}

static int take_aliases(struct cursor *c, enum sudoers_alias_kind kind, struct sudoers_entry *entry)
{
	struct sudoers_alias **to = &entry->aliases;
	entry->kind = SUDOERS_ALIASES;
	do {
		struct sudoers_alias *alias = arena_new(c->a, struct sudoers_alias);
		alias->kind = kind;
		if (take_word(c, ",:=!()#", &alias->name) < 0)
			return -1;
		if (!sudoers_is_alias(alias->name))
			return err_set(c->e, "not the name of an alias: %s", alias->name);
		if (!accept(c, '='))
			return err_set(c->e, "no \"=\" behind the name of an alias");
		int r = kind == SUDOERS_COMMAND_ALIAS ? take_command_list(c, &alias->items)
						      : take_list(c, ",:=!()#", &alias->items);
		if (r < 0)
			return r;
		*to = alias;
		to = &alias->next;
	} while (accept(c, ':'));
	return 0;
}

/* name, !name, name=value, name+=value, name-=value */
static int take_default(struct cursor *c, struct sudoers_item *option)
{
	const char *name = NULL, *value = NULL, *assign = NULL;
	bool is_not = take_nots(c);
	if (take_word(c, ",=!+-#", &name) < 0)
		return -1;
	if (accept(c, '+'))
		assign = "+=";
	else if (accept(c, '-'))
		assign = "-=";
	if (assign && !accept(c, '='))
		return err_set(c->e, "no \"=\" behind \"%.1s\"", assign);
	if (!assign && accept(c, '='))
		assign = "=";
	option->is_not = is_not;
	option->text = is_not ? arena_printf(c->a, "!%s", name) : name;
	if (!assign)
		return 0;
	if (peek(c) == '"') {
		autobuf quoted = BUF(MAX_ENTRY_BYTES);
		if (take_quoted(c, &quoted) < 0)
			return -1;
		value = str_text(c->a, buf_view(&quoted));
	} else if (take_word(c, ",#", &value) < 0) {
		return -1;
	}
	option->text = arena_printf(c->a, "%s%s%s", option->text, assign, value);
	return 0;
}

static int take_defaults(struct cursor *c, struct sudoers_entry *entry)
{
	struct sudoers_item **to = &entry->options;
	entry->kind = SUDOERS_DEFAULTS;
	/* A scope's sign follows without a blank: "Defaults !use_pty" has none. */
	char sign = c->rest.n ? c->rest.p[0] : 0;
	if (sign && strchr("@:!>", sign)) {
		entry->scope = sign;
		c->rest = str_from(c->rest, 1);
		/* Also of commands, which have no arguments here. */
		if (take_list(c, ",=!()#", &entry->subjects) < 0)
			return -1;
	}
	do {
		struct sudoers_item *option = arena_new(c->a, struct sudoers_item);
		if (take_default(c, option) < 0)
			return -1;
		*to = option;
		to = &option->next;
	} while (accept(c, ','));
	return 0;
}

/* Takes the word off, "#include" for one; it looks like a comment. */
static bool take_include(struct str *rest, enum sudoers_kind *ret_kind)
{
	struct str behind = *rest, word;
	if (!str_word(&behind, &word) || (word.p[0] != '#' && word.p[0] != '@'))
		return false;
	word = str_from(word, 1);
	if (!str_is(word, "include") && !str_is(word, "includedir"))
		return false;
	*ret_kind = str_is(word, "include") ? SUDOERS_INCLUDE : SUDOERS_INCLUDE_DIR;
	*rest = behind;
	return true;
}

static int take_entry(struct cursor *c, struct sudoers_entry *entry)
{
	static const char *const alias_words[] = {
		[SUDOERS_USER_ALIAS] = "User_Alias",
		[SUDOERS_RUNAS_ALIAS] = "Runas_Alias",
		[SUDOERS_HOST_ALIAS] = "Host_Alias",
		[SUDOERS_COMMAND_ALIAS] = "Cmnd_Alias",
		/* the same under its second name */
		[SUDOERS_COMMAND_ALIAS + 1] = "Cmd_Alias",
	};
	struct str rest = c->rest, word;
	if (take_include(&c->rest, &entry->kind))
		return take_word(c, "", &entry->path);
	if (str_starts(c->rest, "Defaults") && c->rest.n > 8 && strchr(" \t@:!>", c->rest.p[8])) {
		c->rest = str_from(c->rest, 8);
		return take_defaults(c, entry);
	}
	str_word(&rest, &word);
	for (size_t i = 0; i < N(alias_words); i++)
		if (str_is(word, alias_words[i])) {
			c->rest = rest;
			i = MIN(i, (size_t)SUDOERS_COMMAND_ALIAS);
			return take_aliases(c, (enum sudoers_alias_kind)i, entry);
		}
	return take_rules(c, entry);
}

/* Joins the lines that a backslash at the end holds together; comments have none. */
static bool take_line(struct sudoers_reader *r, struct buf *text, int64_t *ret_line)
{
	struct str line;
	bool goes_on = true, is_any = false;
	buf_clear(text);
	while (goes_on && str_line(&r->rest, &line)) {
		r->line++;
		if (!is_any)
			*ret_line = r->line;
		struct cursor c = { .rest = line };
		enum sudoers_kind kind;
		bool is_comment = !is_any && is_at_end(&c) && !take_include(&c.rest, &kind);
		is_any = true;
		struct str trimmed = str_trim(line);
		goes_on = !is_comment && str_ends(trimmed, "\\") && !str_ends(trimmed, "\\\\");
		if (goes_on)
			line = str_head(trimmed, trimmed.n - 1);
		if (!is_comment)
			buf_str(text, line);
		buf_putc(text, ' ');
	}
	return is_any;
}

int sudoers_next(struct arena *a, struct sudoers_reader *r, struct sudoers_entry *ret_entry,
		 struct err *e)
{
	autobuf text = BUF(MAX_ENTRY_BYTES);
	*ret_entry = (struct sudoers_entry){ 0 };
	while (take_line(r, &text, &ret_entry->line)) {
		struct cursor c = { .a = a, .rest = str_trim(buf_view(&text)), .e = e };
		if (buf_is_over(&text))
			return err_set(e, "entry too long");
		if (!c.rest.n)
			continue;
		if (memchr(c.rest.p, 0, c.rest.n))
			return err_set(e, "NUL byte");
		if (take_entry(&c, ret_entry) < 0)
			return -1;
		if (!is_at_end(&c))
			return err_set(e, "not understood: %.*s", (int)MIN(c.rest.n, (size_t)40),
				       c.rest.p);
		return 1;
	}
	return 0;
}

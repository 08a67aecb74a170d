/* SPDX-License-Identifier: Apache-2.0 */
/* config_tree - the lines of a device's configuration, with what stands below what. */
#include "parse/config_tree.h"

#include "base/tr.h"

#include <string.h>

struct reader {
	struct config_tree *tree;
	struct str rest;
	struct config_node *at[CONFIG_MAX_DEPTH]; /* the open sections, from the outside in */
	size_t depth;
	bool is_fresh;	/* a section has just ended: the next line is one of the top */
	size_t base;	/* the indent of the top, in this part of the file */
	bool is_flat;	/* whoever copied it lost all blanks at the front */
	size_t inside;	/* of a flat one: how many statements that open sections it is below */
	bool has_rules; /* of a flat one: each rule of this section is one of its own */
	bool is_aaa;	/* of a flat one: in this section */
	bool is_behind; /* the device prompts again behind the end */
	size_t n_names; /* how often it says how it is called */
	bool is_over;	/* another device's configuration follows */
	bool is_report; /* what "show tech-support" prints of something else */
};

/* ---- what a terminal leaves ---- */

/* "\x1b[42D" and its like at the front. */
static size_t escape_bytes(struct str s)
{
	if (s.n < 2 || s.p[0] != '\x1b' || s.p[1] != '[')
		return 0;
	size_t i = 2;
	while (i < s.n && ((s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == ';' || s.p[i] == '?'))
		i++;
	return i < s.n ? i + 1 : i;
}

static bool needs_cleaning(struct str line)
{
	return str_find(line, '\x1b') < line.n || str_find(line, '\b') < line.n ||
	       str_find(line, '\r') < line.n || str_has(line, "More");
}

/* "[42D": what an editor leaves of an escape. */
static struct str without_escape(struct str s)
{
	size_t i = 1;
	while (s.n && s.p[0] == '[' && i < s.n && s.p[i] >= '0' && s.p[i] <= '9')
		i++;
	return i > 1 && i < s.n && s.p[i] == 'D' ? str_from(s, i + 1) : s;
}

/* A terminal wipes the pager's words out with blanks, then comes the line with its own. */
static struct str behind_pager(struct str s)
{
	static const size_t widths[] = { 42, 16, 14, 9 };
	struct str rest = without_escape(s), line;
	size_t blanks = 0;
	while (blanks < rest.n && rest.p[blanks] == ' ')
		blanks++;
	line = without_escape(str_from(rest, blanks));
	if (line.p != rest.p + blanks)
		return line;
	for (size_t i = 0; i < N(widths); i++)
		if (blanks >= widths[i])
			return str_from(rest, widths[i]);
	return rest;
}

/* The line as it stood on the screen: a pager's words are overwritten by what follows. */
static struct str clean(struct arena *a, struct str line)
{
	static const char *const pagers[] = { "---- More ----", "--More--", "-- More --",
					      "<--- More --->", "---(more)---" };
	if (!needs_cleaning(line))
		return line;
	char *out = arena_alloc(a, line.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < line.n;) {
		size_t escape = escape_bytes(str_from(line, i));
		if (escape && line.p[i + escape - 1] == 'D')
			n = 0;
		/* What comes behind it stands over the line's beginning. */
		if (line.p[i] == '\r' && i + 1 < line.n && line.p[i + 1] != '\r')
			n = 0;
		if (!escape && line.p[i] == '\b' && n)
			n--;
		else if (!escape && line.p[i] != '\r' && line.p[i] != '\b')
			out[n++] = line.p[i];
		i += escape ? escape : 1;
	}
	struct str result = { out, n }, trimmed = str_trim(result);
	for (size_t i = 0; i < N(pagers); i++)
		if (str_starts(trimmed, pagers[i]))
			return behind_pager(str_from(trimmed, strlen(pagers[i])));
	return result;
}

/* "HRP_M<FW1>", "RBM_P[FW1]": which of a pair of firewalls it is, before its prompt. */
static struct str without_pair(struct str text)
{
	enum { MARK = 5 };
	bool is_pair = str_starts(text, "HRP_") || str_starts(text, "RBM_");
	return is_pair && text.n > MARK && (text.p[MARK] == '<' || text.p[MARK] == '[')
		       ? str_from(text, MARK)
		       : text;
}

/* "<HUAWEI>display current-configuration", "[~HUAWEI-aaa]quit", "SW1(config)#end"; but
 * "[V200R010C00]" is how a router of Huawei's begins. */
static bool is_prompt(struct str text)
{
	static const char *const commands[] = { "dis",	"sh",	  "more",    "quit",
						"exit", "term",	  "screen-", "end",
						"wr",	"copy",	  "no p",    "save",
						"log",	"return", "u t",     "undo t" };
	bool is_view = text.n && text.p[0] == '[';
	size_t end = is_view ? str_find(text, ']') : MIN(str_find(text, '#'), str_find(text, '>'));
	if (end == 0 || end >= text.n || end > 64 || str_find(text, ' ') < end)
		return false;
	struct str rest = str_trim(str_from(text, end + 1));
	if (!rest.n)
		return !is_view || !str_starts(text, "[V") || str_find(text, 'R') != 5;
	for (size_t i = 0; i < N(commands); i++)
		if (str_starts(rest, commands[i]))
			return true;
	return false;
}

/* "SW1#show vlan", "<SW1>display vlan": it changes nothing, whatever is asked. */
static bool is_question(struct str text)
{
	size_t end = MIN(str_find(text, '#'), str_find(text, '>'));
	struct str name = str_head(text, end);
	return end && end < text.n && end <= 64 && text.p[0] != '[' &&
	       str_find(name, ' ') == name.n && str_find(name, '(') == name.n;
}

/* "SW1(config)#ntp server …", "[SW1]ntp-service …": what was printed before holds no more. */
static bool is_change(struct str text)
{
	bool is_view = text.p[0] == '[';
	size_t end = str_find(text, is_view ? ']' : '#');
	is_view |= str_has(str_head(text, end), "(config");
	return is_view && end < text.n && !is_prompt(text);
}

/* "------------------ show version ------------------", "=====display clock=====": the device told
 * all of itself, and the configuration is a part of it. */
static bool is_report_head(struct str text, struct str *ret_what)
{
	enum { LEAST_MARKS = 5 };
	struct str rest = text;
	char mark = text.n ? text.p[0] : '\0';
	if (mark != '-' && mark != '=')
		return false;
	while (rest.n && rest.p[0] == mark)
		rest = str_from(rest, 1);
	if (text.n - rest.n < LEAST_MARKS || !rest.n || rest.p[rest.n - 1] != mark)
		return false;
	while (rest.n && rest.p[rest.n - 1] == mark)
		rest = str_head(rest, rest.n - 1);
	*ret_what = str_trim(rest);
	return str_starts(*ret_what, "show ") || str_starts(*ret_what, "display ");
}

/* ---- words ---- */

static bool take_word(struct str *rest, struct str *ret)
{
	struct str s = str_trim(*rest);
	if (!s.n)
		return false;
	if (s.p[0] == '"') {
		size_t end = str_find(str_from(s, 1), '"');
		if (end + 1 < s.n) {
			*ret = str_head(str_from(s, 1), end);
			*rest = str_from(s, end + 2);
			return true;
		}
	}
	*rest = s;
	return str_word(rest, ret);
}

static void split(struct config_tree *t, struct config_node *n)
{
	struct str words[CONFIG_MAX_WORDS], rest = n->text;
	size_t count = 0;
	while (count < CONFIG_MAX_WORDS && take_word(&rest, &words[count]))
		count++;
	t->is_cut |= count == CONFIG_MAX_WORDS && str_trim(rest).n;
	size_t skip = count && (str_is(words[0], "no") || str_is(words[0], "undo"));
	n->is_negated = skip;
	n->n_words = count - skip;
	n->word = arena_alloc(t->arena, MAX(n->n_words, 1) * sizeof(*n->word));
	memcpy(n->word, words + skip, n->n_words * sizeof(*n->word));
}

/* ---- what is below what ---- */

static void add(struct reader *r, struct config_node *n)
{
	while (r->depth && r->at[r->depth - 1]->indent >= n->indent)
		r->depth--;
	n->parent = r->depth ? r->at[r->depth - 1] : &r->tree->root;
	if (n->parent->last_child)
		n->parent->last_child->next = n;
	else
		n->parent->child = n;
	n->parent->last_child = n;
	/* Nothing stands below what is taken back, whatever the blanks before it say. */
	if (r->depth < CONFIG_MAX_DEPTH && !n->is_comment && !n->is_negated)
		r->at[r->depth++] = n;
}

static bool next_line(struct reader *r, struct str *ret)
{
	if (r->tree->n_lines >= CONFIG_MAX_LINES || !str_line(&r->rest, ret)) {
		r->tree->is_cut |= str_trim(r->rest).n > 0;
		return false;
	}
	r->tree->n_lines++;
	return true;
}

/* The text between a banner's marks, which may be many lines: "banner motd ^C … ^C". */
static void skip_banner(struct reader *r, struct config_node *n, struct str behind)
{
	/* Where it is a letter it is no mark, but the text: "banner login For staff" (ASA). */
	char first = (char)(behind.p[0] | 0x20);
	if (first >= 'a' && first <= 'z')
		return;
	struct str mark = str_head(behind, behind.p[0] == '^' && behind.n > 1 ? 2 : 1), line;
	char text[3] = { mark.p[0], mark.n > 1 ? mark.p[1] : '\0', '\0' };
	struct str rest = str_from(behind, mark.n);
	struct str saved = r->rest;
	int64_t n_lines = r->tree->n_lines;
	while (!str_has(rest, text)) {
		n->body_bytes += str_trim(rest).n;
		if (!next_line(r, &line)) {
			/* It has no end: then it was no mark. */
			r->rest = saved;
			r->tree->n_lines = n_lines;
			return;
		}
		rest = line;
	}
	size_t end = 0;
	for (; end < rest.n && !str_starts(str_from(rest, end), text); end++)
		n->body_bytes += rest.p[end] != ' ';
	n->is_body_empty = !n->body_bytes && str_trim(str_from(rest, end + mark.n)).n == 0;
}

/* What stands behind the first `skip` words. */
static struct str behind(const struct config_node *n, size_t skip)
{
	struct str rest = n->text, word;
	while (skip-- && str_word(&rest, &word))
		;
	return str_trim(rest);
}

static void take_body(struct reader *r, struct config_node *n)
{
	struct str line, mark;
	if (!n->is_negated && config_is(n, 0, "banner") && n->n_words > 2) {
		skip_banner(r, n, behind(n, 2));
	} else if (!n->is_negated && config_is(n, 0, "header") && n->n_words > 2) {
		mark = behind(n, config_is(n, 2, "information") && n->n_words > 3 ? 3 : 2);
		if (mark.n && !config_is(n, 2, "file"))
			skip_banner(r, n, mark);
	} else if (config_is(n, 0, "certificate") && n->indent && n->n_words > 1 &&
		   !config_is(n, 1, "uses")) {
		/* Hexadecimal digits as far as "quit". */
		while (next_line(r, &line) && !str_is(str_trim(line), "quit"))
			;
	}
}

/* ---- without blanks at the front ---- */

static size_t blanks(struct str line)
{
	size_t n = 0;
	while (n < line.n && (line.p[n] == ' ' || line.p[n] == '\t'))
		n++;
	return n;
}

/* All lines begin in the same column. */
static bool looks_flat(struct str text)
{
	struct str line;
	size_t n_statements = 0, column = 0;
	while (str_line(&text, &line)) {
		/* The blanks are a pager's. */
		if (needs_cleaning(line) || !str_trim(line).n)
			continue;
		if (!n_statements)
			column = blanks(line);
		if (blanks(line) != column)
			return false;
		n_statements += line.p[column] != '#' && line.p[column] != '!';
	}
	return n_statements > 4;
}

/* What stands below these nobody can tell without the blanks. */
static bool is_lost(const struct reader *r, const struct config_node *n)
{
	return config_begins(n, "manager-user") || config_begins(n, "policy-map type inspect") ||
	       config_begins(n, "interzone source") ||
	       (r->is_aaa && config_begins(n, "authentication-mode none"));
}

/* "rule name X", "rule 3 name X", "policy 3" in a section of rules that are sections. */
static bool opens_rule(const struct reader *r, const struct config_node *n)
{
	return r->inside && r->has_rules && !n->is_negated &&
	       ((config_is(n, 0, "rule") && (config_is(n, 1, "name") || config_is(n, 2, "name"))) ||
		(config_is(n, 0, "policy") && config_number(n, 1) != CONFIG_NONE));
}

/* A section whose rules are sections. */
static bool holds_rules(const struct config_node *n)
{
	return config_begins(n, "security-policy") || config_begins(n, "nat-policy") ||
	       config_begins(n, "nat global-policy") || config_begins(n, "policy interzone");
}

/* Which statements open a section, where nothing else shows it. */
static size_t flat_indent(struct reader *r, const struct config_node *n)
{
	static const char *const openers[] = { "interface",
					       "user-interface",
					       "line",
					       "aaa",
					       "ospf",
					       "rip",
					       "bgp",
					       "isis",
					       "router",
					       "acl number",
					       "acl name",
					       "acl basic",
					       "acl advanced",
					       "acl ipv6",
					       "ip access-list",
					       "local-user",
					       "firewall zone",
					       "security-zone",
					       "zone-pair security",
					       "ip address-set",
					       "ip service-set",
					       "object-group",
					       "object network",
					       "object service",
					       "vlan",
					       "domain",
					       "hwtacacs scheme",
					       "radius scheme",
					       "archive",
					       "security-policy",
					       "nat-policy",
					       "nat global-policy",
					       "policy interzone",
					       "object-policy",
					       "acl" };
	if (n->is_comment || n->text.p[0] == '#' || n->text.p[0] == '!' || str_is(n->text, "end") ||
	    str_is(n->text, "return")) {
		r->inside = 0;
		return 0;
	}
	if (is_lost(r, n))
		r->tree->problem = N_(
			"has lost the blanks at the front of its lines: save what the "
			"device prints");
	if (opens_rule(r, n)) {
		r->inside = 2;
		return 1;
	}
	bool is_acl_use = config_is(n, 0, "acl") && config_has(n, "inbound");
	bool is_user = config_is(n, 0, "local-user") && n->n_words > 4;
	for (size_t i = 0; i < N(openers) && !n->is_negated && !is_acl_use && !is_user; i++)
		if (config_begins(n, openers[i]) && (!str_is(n->text, "aaa new-model") &&
						     !(config_is(n, 0, "aaa") && n->n_words > 1))) {
			r->inside = 1;
			r->has_rules = holds_rules(n);
			r->is_aaa = config_is(n, 0, "aaa");
			return 0;
		}
	return r->inside;
}

/* No device prints its statements so: somebody typed them, and what is not said is not known. */
static bool is_abbreviated(const struct config_node *n)
{
	static const char *const words[] = { "int",    "sys",	 "sw",	       "shut",
					     "ip add", "conf t", "system-view" };
	for (size_t i = 0; i < N(words); i++)
		if (config_begins(n, words[i]))
			return true;
	return false;
}

static void comment(struct reader *r, struct config_node *n)
{
	n->is_comment = true;
	bool is_hash = n->text.p[0] == '#';
	r->tree->has_hashes |= is_hash;
	if (n->indent == 0 && n->text.n == 1 && is_hash) {
		r->is_fresh = true;
		r->depth = 0;
	}
	if (n->text.n > 1)
		add(r, n);
}

/* The one must not be judged by what the other says. */
static bool is_another_device(struct reader *r, const struct config_node *n)
{
	if (n->indent > r->base || n->is_negated)
		return false;
	bool is_name = config_is(n, 0, "hostname") || config_is(n, 0, "sysname");
	r->n_names += is_name;
	return r->n_names > 1 || (r->tree->has_end && (is_name || config_is(n, 0, "version")));
}

/* What is told of something else than the configuration, or where that begins. */
static bool is_of_report(struct reader *r, struct str text)
{
	struct str what;
	bool is_head = is_report_head(text, &what);
	if (is_head)
		r->is_report = !str_is(what, "show running-config") &&
			       !str_is(what, "display current-configuration");
	return is_head || r->is_report;
}

/* Programs that fetch it take off what ASA prints behind its checksum. */
static bool is_end_mark(const struct config_node *n)
{
	return str_is(n->text, "end") || str_is(n->text, "return") ||
	       (str_starts(n->text, "Cryptochecksum:") && n->n_words == 1);
}

static void statement(struct reader *r, struct str line)
{
	struct config_tree *t = r->tree;
	struct str text = str_trim(line);
	if (!text.n || is_of_report(r, text))
		return;
	struct config_node *n = arena_new(t->arena, struct config_node);
	n->line = t->n_lines;
	n->text = text;
	n->indent = blanks(line);
	/* What was changed and is not in force yet. */
	if (text.n > 1 && text.p[0] == '~')
		n->text = text = str_from(text, 1);
	split(t, n);
	if (r->is_flat && (str_is(text, "quit") || str_is(text, "exit"))) {
		r->inside -= r->inside > 0;
		return;
	}
	if (r->is_flat)
		n->indent = flat_indent(r, n);
	if (text.p[0] == '!' || text.p[0] == '#' ||
	    (text.p[0] == ':' && (text.n == 1 || text.p[1] == ' '))) {
		t->has_end |= str_is(text, ": end");
		comment(r, n);
		return;
	}
	/* Older releases indent the statements of the top by one, and then all in this part. */
	if (r->is_fresh || n->indent < r->base)
		r->base = n->indent;
	r->is_fresh = false;
	bool is_end = is_end_mark(n);
	struct str shown = without_pair(text);
	if (n->indent <= r->base &&
	    (is_prompt(shown) || is_end || (t->has_end && is_question(shown)))) {
		t->has_end |= is_end;
		r->is_behind = t->has_end && !is_end;
		return;
	}
	/* ASA prints these behind its end. */
	if (t->has_end && config_is(n, 0, "asdm"))
		return;
	if (is_another_device(r, n)) {
		t->problem = N_("holds what more than one device says: save each in a file of its "
				"own");
		r->is_over = true;
		return;
	}
	/* "Logoff", the answers to what was asked after that. */
	if (r->is_behind) {
		t->is_cut |= is_change(shown);
		return;
	}
	t->has_end = false;
	if (is_abbreviated(n))
		t->problem = N_("is written in short words: save what the device prints");
	add(r, n);
	take_body(r, n);
}

void config_tree_read(struct str text, struct arena *a, struct config_tree *ret)
{
	struct str line;
	*ret = (struct config_tree){ .arena = a };
	struct reader r = { .tree = ret, .rest = text, .is_flat = looks_flat(text) };
	while (!r.is_over && !arena_is_over(a) && next_line(&r, &line))
		statement(&r, clean(a, line));
	ret->is_cut |= arena_is_over(a);
}

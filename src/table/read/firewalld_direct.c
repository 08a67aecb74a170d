/* SPDX-License-Identifier: Apache-2.0 */
/* firewalld_direct - rules in the words of iptables that firewalld passes on: firewalld.direct(5).
 *
 * They are written down as iptables-save would show them, and read as that is. */
#include "table/read/firewalld_direct.h"

#include "base/buf.h"
#include "parse/iptables_save.h"
#include "parse/xml_walk.h"

#include <limits.h>
#include <string.h>

static const char direct_xml[] = "/etc/firewalld/direct.xml";

enum { MAX_TEXT = 8 << 20, FIRST = INT_MIN, LAST = INT_MAX };

struct entry {
	const char *family, *table_name, *chain, *arguments; /* NULL: the chain itself */
	int priority;
	int64_t line;
	struct entry *next;
};

struct direct {
	struct scan *s;
	struct entry *first; /* by priority; those of one in the order of the file */
};

static const char *family_of(const char *ipv)
{
	return !ipv			  ? NULL
	       : strcmp(ipv, "ipv4") == 0 ? "ip"
	       : strcmp(ipv, "ipv6") == 0 ? "ip6"
					  : NULL;
}

static bool is_word(const char *name)
{
	struct str rest = str_of(name), word, more;
	return name && str_word(&rest, &word) && !str_word(&rest, &more) && word.n == strlen(name);
}

static void insert(struct direct *d, const struct entry *entry)
{
	struct entry **at = &d->first;
	while (*at && (*at)->priority <= entry->priority)
		at = &(*at)->next;
	struct entry *new = arena_new(scan_arena(d->s), struct entry);
	*new = *entry;
	new->next = *at;
	*at = new;
}

static void not_understood(struct direct *d, const struct xml_walk_element *x)
{
	scan_partial(d->s, "%s:%lld: %s: not understood", direct_xml, (long long)x->line, x->name);
}

/* "-t filter -I INPUT 1 -p tcp -j DROP": as one gives it to iptables. */
static void add_passthrough(struct direct *d, const struct xml_walk_element *x, struct entry entry)
{
	struct str rest = str_of(x->text), word, chain, number;
	int64_t ignored;
	bool has_word = str_word(&rest, &word);
	entry.table_name = "filter";
	if (has_word && str_is(word, "-t")) {
		has_word = str_word(&rest, &word);
		entry.table_name = scan_text(d->s, word);
		has_word = has_word && str_word(&rest, &word);
	}
	bool is_insert = has_word && (str_is(word, "-I") || str_is(word, "--insert"));
	bool is_append = has_word && (str_is(word, "-A") || str_is(word, "--append"));
	bool is_chain = has_word && (str_is(word, "-N") || str_is(word, "--new-chain"));
	if (!(is_insert || is_append || is_chain) || !str_word(&rest, &chain)) {
		not_understood(d, x);
		return;
	}
	struct str after = rest;
	if (is_insert && str_word(&after, &number) && str_int(number, 10, &ignored))
		rest = after;
	entry.chain = scan_text(d->s, chain);
	entry.arguments = is_chain ? NULL : scan_text(d->s, str_trim(rest));
	entry.priority = is_append ? LAST : FIRST;
	insert(d, &entry);
}

static int see(void *context, const struct xml_walk_element *x)
{
	struct direct *d = context;
	const char *table_name = xml_walk_attribute(x, "table");
	const char *chain = xml_walk_attribute(x, "chain");
	const char *ipv = xml_walk_attribute(x, "ipv");
	const char *priority = xml_walk_attribute(x, "priority");
	struct arena *a = scan_arena(d->s);
	bool is_rule = strcmp(x->name, "rule") == 0, is_chain = strcmp(x->name, "chain") == 0;
	bool is_passthrough = strcmp(x->name, "passthrough") == 0;
	struct entry entry = { .family = family_of(ipv), .line = x->line, .priority = FIRST };
	int64_t n = 0;
	if (!(is_rule || is_chain || is_passthrough) || (ipv && strcmp(ipv, "eb") == 0))
		return 0;
	if (is_passthrough && entry.family) {
		add_passthrough(d, x, entry);
		return 0;
	}
	if (!entry.family || !is_word(table_name) || !is_word(chain) ||
	    (is_rule && priority &&
	     (!str_int(str_of(priority), 10, &n) || n <= FIRST || n >= LAST))) {
		not_understood(d, x);
		return 0;
	}
	entry.table_name = arena_strdup(a, table_name);
	entry.chain = arena_strdup(a, chain);
	if (is_rule) {
		entry.arguments = arena_strdup(a, x->text);
		entry.priority = (int)n;
	}
	insert(d, &entry);
	return 0;
}

static bool is_built_in(const char *chain)
{
	static const char *const names[] = { "INPUT", "FORWARD", "OUTPUT", "PREROUTING",
					     "POSTROUTING" };
	for (size_t i = 0; i < N(names); i++)
		if (strcmp(chain, names[i]) == 0)
			return true;
	return false;
}

/* A table as iptables-save shows it, and what each of its lines comes from. */
struct saved {
	struct buf text;
	const struct entry **entry;
	size_t n, capacity;
};

static void end_line(struct direct *d, struct saved *saved, const struct entry *entry)
{
	saved->entry = arena_grow(scan_arena(d->s), saved->entry, &saved->capacity, saved->n + 1,
				  sizeof(*saved->entry));
	saved->entry[saved->n++] = entry;
	buf_putc(&saved->text, '\n');
}

/* What stands in a file of firewalld shall not begin a line of its own. */
static void put(struct buf *out, const char *text)
{
	for (const char *p = text; *p; p++)
		buf_putc(out, *p == '\n' || *p == '\r' ? ' ' : *p);
}

static bool is_first_of_chain(const struct direct *d, const struct entry *entry)
{
	const struct entry *x = d->first;
	while (strcmp(x->chain, entry->chain) != 0 || strcmp(x->family, entry->family) != 0 ||
	       strcmp(x->table_name, entry->table_name) != 0)
		x = x->next;
	return x == entry;
}

static bool is_in_table(const struct entry *x, const struct entry *like)
{
	return strcmp(x->family, like->family) == 0 && strcmp(x->table_name, like->table_name) == 0;
}

static void write_table(struct direct *d, const struct entry *like, struct saved *saved)
{
	buf_putc(&saved->text, '*');
	put(&saved->text, like->table_name);
	end_line(d, saved, like);
	for (const struct entry *x = d->first; x; x = x->next) {
		if (!is_in_table(x, like) || !is_first_of_chain(d, x))
			continue;
		buf_putc(&saved->text, ':');
		put(&saved->text, x->chain);
		buf_puts(&saved->text, is_built_in(x->chain) ? " ACCEPT" : " -");
		end_line(d, saved, x);
	}
	for (const struct entry *x = d->first; x; x = x->next) {
		if (!is_in_table(x, like) || !x->arguments)
			continue;
		buf_puts(&saved->text, "-A ");
		put(&saved->text, x->chain);
		buf_putc(&saved->text, ' ');
		put(&saved->text, x->arguments);
		end_line(d, saved, x);
	}
}

/* ---- reading ---- */

/* Moves a rule of the filter table into firewalld's own chains, which have both versions
 * of addresses: a rule for one is one about all addresses of that version. */
static void move(struct firewall_rule *rule, const char *chain)
{
	if (!rule->source)
		rule->source = strcmp(rule->family, "ip") == 0 ? "0.0.0.0/0" : "::/0";
	if (strcmp(rule->chain, "INPUT") == 0)
		rule->chain = chain;
	rule->backend = rule->table_name = "firewalld";
	rule->family = "inet";
	rule->hook = rule->policy = NULL;
}

/* The positions of a chain that rules of both families come into. */
static void count_positions(struct firewall_rules *rules, size_t first, const char *chain)
{
	int64_t position = 0;
	for (size_t i = first; i < rules->n; i++)
		if (strcmp(rules->rule[i].chain, chain) == 0)
			rules->rule[i].position = ++position;
}

static void read_table(struct direct *d, const struct entry *like, const char *chain,
		       struct firewall_rules *rules)
{
	struct saved saved = { .text = BUF(MAX_TEXT) };
	struct firewall_rule rule;
	write_table(d, like, &saved);
	struct iptables_save save = iptables_save_begin(
		str_of(scan_text(d->s, buf_view(&saved.text))), like->family, scan_arena(d->s));
	bool is_moved = chain && strcmp(like->table_name, "filter") == 0;
	int found;
	if (buf_is_over(&saved.text))
		scan_partial(d->s, "%s: too large", direct_xml);
	while ((found = iptables_save_next(&save, &rule)) != 0) {
		const struct entry *from = saved.entry[save.line - 1];
		if (found < 0) {
			scan_partial(d->s, "%s:%lld: not understood", direct_xml,
				     (long long)from->line);
			continue;
		}
		rule.backend = strcmp(like->family, "ip") == 0 ? "iptables" : "ip6tables";
		rule.path = direct_xml;
		rule.line = from->line;
		/* The chains that are there already, and for other packets than those to come. */
		if (is_moved && (rule.position == 0 ||
				 (is_built_in(rule.chain) && strcmp(rule.chain, "INPUT") != 0)))
			continue;
		if (is_moved)
			move(&rule, chain);
		firewall_read_add(d->s, rules, &rule);
	}
	buf_free(&saved.text);
}

int firewalld_direct_read(struct scan *s, const char *chain, struct firewall_rules *rules,
			  bool *ret_has_chain, struct err *e)
{
	struct direct d = { .s = s };
	struct str text;
	size_t first = rules->n;
	int r = scan_read(s, direct_xml, 0, &text, e);
	if (r)
		return r == SCAN_ABSENT ? 0 : r;
	if (xml_walk(text, scan_arena(s), NULL, see, &d, e))
		return err_wrap(e, "%s", direct_xml);
	for (const struct entry *x = d.first; x; x = x->next) {
		const struct entry *before = d.first;
		while (before != x && !is_in_table(before, x))
			before = before->next;
		if (before == x)
			read_table(&d, x, chain, rules);
	}
	*ret_has_chain = false;
	for (size_t i = first; chain && i < rules->n; i++)
		*ret_has_chain |= strcmp(rules->rule[i].chain, chain) == 0;
	if (*ret_has_chain)
		count_positions(rules, first, chain);
	return 0;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* iptables_save - what iptables-save writes and iptables-restore reads. */
#include "parse/iptables_save.h"

#include "base/buf.h"

#include <string.h>

enum { MAX_TOKEN = 4096, NO_MEMBER = -1, OF_HOSTS = -2 };

#define MEMBER(name) ((int)offsetof(struct firewall_rule, name))

/* Options that say what the shape has a place for; those that are no condition, above
 * all where the value is free text, so that a comment "-j" is not taken for an option;
 * and lists of hosts. Any other before the target is a condition without a place. */
static const struct option {
	const char *name;
	int member;
} options[] = {
	{ "-p", MEMBER(protocol) },
	{ "--protocol", MEMBER(protocol) },
	{ "-s", MEMBER(source) },
	{ "--source", MEMBER(source) },
	{ "--src", MEMBER(source) },
	{ "-d", MEMBER(destination) },
	{ "--destination", MEMBER(destination) },
	{ "--dst", MEMBER(destination) },
	{ "-i", MEMBER(in_interface) },
	{ "--in-interface", MEMBER(in_interface) },
	{ "-o", MEMBER(out_interface) },
	{ "--out-interface", MEMBER(out_interface) },
	{ "--dport", MEMBER(destination_port) },
	{ "--destination-port", MEMBER(destination_port) },
	{ "--dports", MEMBER(destination_port) },
	{ "--destination-ports", MEMBER(destination_port) },
	{ "--ctstate", MEMBER(state) },
	{ "--state", MEMBER(state) },
	{ "-j", MEMBER(verdict) },
	{ "--jump", MEMBER(verdict) },
	{ "-g", MEMBER(jumps_to) },
	{ "--goto", MEMBER(jumps_to) },
	{ "-m", NO_MEMBER },
	{ "--match", NO_MEMBER },
	{ "--comment", NO_MEMBER },
	{ "--log-prefix", NO_MEMBER },
	{ "--nflog-prefix", NO_MEMBER },
	{ "--mac-source", OF_HOSTS },
	{ "--src-range", OF_HOSTS },
	{ "--src-cc", OF_HOSTS },
	{ "--source-country", OF_HOSTS },
};

/* Options whose value is free text as well, but which are conditions. */
static bool is_text_condition(struct str name)
{
	return str_is(name, "--string") || str_is(name, "--hex-string");
}

/* Conditions that the first packet of a connection always meets: "--syn", and what is
 * noted of a sender. */
static bool is_always_met(struct str name)
{
	return str_is(name, "--syn") || str_is(name, "--set") || str_is(name, "--rsource");
}

static const struct option *find_option(struct str name)
{
	for (size_t i = 0; i < N(options); i++)
		if (str_is(name, options[i].name))
			return &options[i];
	return NULL;
}

/* Takes the next word; quotes keep spaces in it, and a backslash within quotes
 * keeps the next character. 1, 0 at the end, -1 without a closing quote. */
static int next_token(struct str *rest, struct buf *token)
{
	buf_clear(token);
	*rest = str_trim(*rest);
	if (!rest->n)
		return 0;
	bool is_quoted = false;
	size_t i = 0;
	for (; i < rest->n; i++) {
		char c = rest->p[i];
		if (c == '"')
			is_quoted = !is_quoted;
		else if (!is_quoted && (c == ' ' || c == '\t'))
			break;
		else if (is_quoted && c == '\\' && i + 1 < rest->n)
			buf_putc(token, rest->p[++i]);
		else
			buf_putc(token, c);
	}
	*rest = str_from(*rest, i);
	return is_quoted || buf_is_over(token) ? -1 : 1;
}

/* Takes "[12:3456]". */
static bool take_counters(struct str *rest, struct firewall_rule *rule)
{
	size_t end = str_find(*rest, ']');
	if (end == rest->n)
		return false;
	struct str inner = str_from(str_head(*rest, end), 1);
	size_t colon = str_find(inner, ':');
	if (!str_int(str_head(inner, colon), 10, &rule->packets) ||
	    !str_int(str_from(inner, colon + 1), 10, &rule->bytes))
		return false;
	*rest = str_trim(str_from(*rest, end + 1));
	return true;
}

static const char *hook_of(struct arena *a, struct str chain)
{
	static const char *const built_in[] = { "INPUT", "FORWARD", "OUTPUT", "PREROUTING",
						"POSTROUTING" };
	for (size_t i = 0; i < N(built_in); i++)
		if (str_is(chain, built_in[i]))
			return str_lower(a, chain);
	return NULL;
}

static struct firewall_chain *chain_named(struct iptables_save *p, struct str name)
{
	struct firewall_chain *chain = firewall_chain_add(&p->chains, p->family, p->table_name,
							  str_text(p->chains.arena, name));
	chain->hook = hook_of(p->chains.arena, name);
	return chain;
}

/* ":INPUT DROP [0:0]"; a policy of "-" is that of a chain that is only jumped to. */
static int take_chain(struct iptables_save *p, struct str line, struct firewall_rule *ret_rule)
{
	struct str name, policy;
	line = str_from(line, 1);
	if (!str_word(&line, &name) || !str_word(&line, &policy))
		return -1;
	struct firewall_chain *chain = chain_named(p, name);
	if (str_is(policy, "-"))
		return 0;
	chain->policy = str_lower(p->chains.arena, policy);
	*ret_rule = firewall_rule_in(chain, 0);
	line = str_trim(line);
	return !line.n || take_counters(&line, ret_rule) ? 1 : -1;
}

static const char *value_text(struct arena *a, int member, bool is_negated, struct str value)
{
	char *text = member == MEMBER(state) ? str_lower(a, value) : str_text(a, value);
	for (char *c = text; member == MEMBER(destination_port) && *c; c++)
		if (*c == ':')
			*c = '-';
	return is_negated ? arena_printf(a, "!%s", text) : text;
}

/* "--match-set NAME src": the sender is in a list. */
static int take_match_set(struct str *rest, struct buf *token, bool is_negated,
			  struct firewall_rule *rule)
{
	for (int i = 0; i < 2; i++)
		if (next_token(rest, token) <= 0)
			return -1;
	bool is_of_sender = str_has(buf_view(token), "src") && !is_negated;
	rule->names_hosts |= is_of_sender;
	rule->has_more |= !is_of_sender;
	return 0;
}

static int take_value(struct arena *a, const struct option *option, struct str *rest,
		      struct buf *token, bool is_negated, struct firewall_rule *rule)
{
	if (next_token(rest, token) <= 0)
		return -1;
	/* Before 1.4.3 the "!" stood behind the option. */
	if (option->member != NO_MEMBER && str_is(buf_view(token), "!")) {
		is_negated = true;
		if (next_token(rest, token) <= 0)
			return -1;
	}
	if (option->member == OF_HOSTS && !is_negated)
		rule->names_hosts = true;
	if (option->member == OF_HOSTS && is_negated)
		rule->has_more = true;
	if (option->member >= 0)
		*(const char **)((char *)rule + option->member) = value_text(
			a, option->member, is_negated, buf_view(token));
	return 0;
}

/* Reads the options of a rule into its members. */
static int take_options(struct arena *a, struct str rest, struct firewall_rule *rule)
{
	autobuf token = BUF(MAX_TOKEN);
	bool is_negated = false;
	int r;
	while ((r = next_token(&rest, &token)) > 0) {
		struct str name = buf_view(&token);
		if (str_is(name, "!")) {
			is_negated = true;
			continue;
		}
		const struct option *option = find_option(name);
		bool is_condition = !rule->verdict && !rule->jumps_to && str_starts(name, "-");
		int taken = 0;
		if (option) {
			taken = take_value(a, option, &rest, &token, is_negated, rule);
		} else if (str_is(name, "--match-set")) {
			taken = take_match_set(&rest, &token, is_negated, rule);
		} else if (is_text_condition(name)) {
			rule->has_more = true;
			taken = next_token(&rest, &token) > 0 ? 0 : -1;
		} else if (is_condition && !is_always_met(name)) {
			rule->has_more = true;
		}
		if (taken < 0)
			return -1;
		is_negated = false;
	}
	return r;
}

/* A target is one of the table's own chains, or what to do with the packet. */
static void set_verdict(struct iptables_save *p, struct firewall_rule *rule)
{
	const char *target = rule->verdict;
	if (rule->jumps_to) {
		rule->verdict = "goto";
	} else if (target && firewall_chain_find(&p->chains, p->family, p->table_name, target)) {
		rule->jumps_to = target;
		rule->verdict = "jump";
	} else if (target) {
		rule->verdict = str_lower(p->chains.arena, str_of(target));
	}
}

static int take_rule(struct iptables_save *p, struct str line, struct firewall_rule *ret_rule)
{
	struct firewall_rule counted = { .packets = INT64_MIN, .bytes = INT64_MIN };
	if (str_starts(line, "[") && !take_counters(&line, &counted))
		return -1;
	struct str rest = line, word, name;
	if (!str_word(&rest, &word) || !(str_is(word, "-A") || str_is(word, "--append")) ||
	    !str_word(&rest, &name))
		return -1;
	struct firewall_chain *chain = chain_named(p, name);
	struct firewall_rule rule = firewall_rule_in(chain, chain->n_rules + 1);
	if (take_options(p->chains.arena, rest, &rule) < 0)
		return -1;
	chain->n_rules++;
	rule.packets = counted.packets;
	rule.bytes = counted.bytes;
	rule.rule = str_text(p->chains.arena, line);
	set_verdict(p, &rule);
	*ret_rule = rule;
	return 1;
}

static int take_line(struct iptables_save *p, struct str line, struct firewall_rule *ret_rule)
{
	if (!line.n || line.p[0] == '#')
		return 0;
	if (line.p[0] == '*' && line.n > 1) {
		p->table_name = str_text(p->chains.arena, str_from(line, 1));
		return 0;
	}
	if (!p->table_name)
		return -1;
	if (str_is(line, "COMMIT")) {
		p->table_name = NULL;
		return 0;
	}
	return line.p[0] == ':' ? take_chain(p, line, ret_rule) : take_rule(p, line, ret_rule);
}

struct iptables_save iptables_save_begin(struct str text, const char *family, struct arena *a)
{
	return (struct iptables_save){ .rest = text, .family = family, .chains.arena = a };
}

int iptables_save_next(struct iptables_save *p, struct firewall_rule *ret_rule)
{
	struct str line;
	int r = 0;
	while (r == 0 && str_line(&p->rest, &line)) {
		p->line++;
		r = take_line(p, str_trim(line), ret_rule);
	}
	if (r > 0)
		ret_rule->line = p->line;
	return r;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* ufw_read - the rules that ufw loads at boot, from its files.
 *
 * The files fill chains of ufw's own. The built-in chains, which jump to those and have
 * the policies of /etc/default/ufw, are not in any file: ufw-init makes them. */
#include "table/read/ufw_read.h"

#include "parse/iptables_save.h"

#include <string.h>

struct settings {
	bool is_enabled, has_ipv6;
	const char *policy[3]; /* of input, forward, output */
};

static const char *const hooks[] = { "input", "forward", "output" };

/* Reads the lines NAME="value" of a file. */
static int read_settings(struct scan *s, const char *path, struct settings *ret, struct err *e)
{
	static const char *const policies[] = { "DEFAULT_INPUT_POLICY", "DEFAULT_FORWARD_POLICY",
						"DEFAULT_OUTPUT_POLICY" };
	struct str text, line;
	int r = scan_read(s, path, 0, &text, e);
	while (!r && str_line(&text, &line)) {
		size_t equals = str_find(line, '=');
		struct str name = str_trim(str_head(line, equals));
		struct str value = str_trim(str_from(line, MIN(equals + 1, line.n)));
		if (value.n >= 2 && (value.p[0] == '"' || value.p[0] == '\''))
			value = str_from(str_head(value, value.n - 1), 1);
		if (str_is(name, "ENABLED"))
			ret->is_enabled = str_is_nocase(value, "yes");
		if (str_is(name, "IPV6"))
			ret->has_ipv6 = str_is_nocase(value, "yes");
		for (size_t i = 0; i < N(policies); i++)
			if (str_is(name, policies[i]))
				ret->policy[i] = str_lower(scan_arena(s), value);
	}
	return r;
}

static void add_built_in(struct scan *s, struct firewall_rules *rules, const char *family,
			 size_t hook, const char *policy, bool is_filled)
{
	static const char *const chains[] = { "INPUT", "FORWARD", "OUTPUT" };
	static const char *const parts[] = { "before", "after", "reject" };
	bool is_reject = strcmp(policy, "reject") == 0;
	struct firewall_rule rule = { .backend = "ufw",
				      .family = family,
				      .table_name = "filter",
				      .chain = chains[hook],
				      .hook = hooks[hook],
				      .policy = is_reject ? "drop" : policy,
				      .packets = NO_INT,
				      .bytes = NO_INT,
				      .path = "/etc/default/ufw",
				      .line = NO_INT };
	firewall_read_add(s, rules, &rule);
	for (size_t i = 0; is_filled && i < N(parts); i++) {
		rule.position++;
		rule.verdict = "jump";
		rule.jumps_to = scan_printf(s, "ufw%s-%s-%s", strcmp(family, "ip6") == 0 ? "6" : "",
					    parts[i], hooks[hook]);
		rule.rule = scan_printf(s, "-A %s -j %s", rule.chain, rule.jumps_to);
		firewall_read_add(s, rules, &rule);
	}
	if (is_reject) {
		rule.position = 1;
		rule.chain = rule.jumps_to;
		rule.hook = rule.policy = rule.jumps_to = NULL;
		rule.verdict = "reject";
		rule.rule = scan_printf(s, "-A %s -j REJECT", rule.chain);
		firewall_read_add(s, rules, &rule);
	}
}

/* The chains that a file jumps to may stand in a later one. */
static void read_rules(struct scan *s, const char *path, const char *family,
		       struct firewall_rules *rules)
{
	struct str text;
	struct err why;
	if (scan_read(s, path, 0, &text, &why) != 0) {
		scan_partial(s, "%s", why.said);
		return;
	}
	struct iptables_save save = iptables_save_begin(text, family, scan_arena(s));
	struct firewall_rule rule;
	for (int found; (found = iptables_save_next(&save, &rule)) != 0;) {
		if (found < 0) {
			scan_partial(s, "%s:%lld: not a rule as iptables-save writes it", path,
				     (long long)save.line);
			continue;
		}
		if (rule.verdict && !rule.jumps_to && str_starts(str_of(rule.verdict), "ufw")) {
			rule.jumps_to = rule.verdict;
			rule.verdict = "jump";
		}
		rule.backend = "ufw";
		rule.path = path;
		firewall_read_add(s, rules, &rule);
	}
}

int ufw_read(struct scan *s, struct firewall_rules *rules, struct err *e)
{
	static const char *const files[2][3] = {
		{ "/etc/ufw/before.rules", "/etc/ufw/user.rules", "/etc/ufw/after.rules" },
		{ "/etc/ufw/before6.rules", "/etc/ufw/user6.rules", "/etc/ufw/after6.rules" },
	};
	struct settings set = { .policy = { "drop", "drop", "accept" } };
	int r = read_settings(s, "/etc/ufw/ufw.conf", &set, e);
	if (r)
		return r;
	if (!set.is_enabled) {
		scan_note(s, "/etc/ufw/ufw.conf: ufw is switched off");
		return 0;
	}
	if (read_settings(s, "/etc/default/ufw", &set, e))
		scan_partial(s, "%s", e->said);
	for (size_t f = 0; f < N(files); f++) {
		/* Without IPv6 it lets none of it pass: ufw(8). */
		bool is_filled = f == 0 || set.has_ipv6;
		for (size_t i = 0; i < N(hooks); i++)
			add_built_in(s, rules, f ? "ip6" : "ip", i,
				     is_filled ? set.policy[i] : "drop", is_filled);
		for (size_t i = 0; i < N(files[f]) && is_filled; i++)
			read_rules(s, files[f][i], f ? "ip6" : "ip", rules);
	}
	return 0;
}

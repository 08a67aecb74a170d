/* SPDX-License-Identifier: Apache-2.0 */
/* firewall_read - the rules of the packet filter, wherever they are. */
#include "table/read/firewall_read.h"

#include "parse/iptables_save.h"
#include "parse/nft_json.h"
#include "table/read/network.h"

#include <string.h>

/* The two families that iptables knows, and where each is found. */
struct variant {
	const char *backend, *family;
	const char *names; /* in /proc/net: tables of the old backend */
	const char *probe, *nft_probe;
	const char *files[2]; /* of Debian's netfilter-persistent, of RHEL's services */
};
static const struct variant variants[] = {
	{ "iptables",
	  "ip",
	  "ip_tables_names",
	  "iptables-save",
	  "iptables-nft-save",
	  { "/etc/iptables/rules.v4", "/etc/sysconfig/iptables" } },
	{ "ip6tables",
	  "ip6",
	  "ip6_tables_names",
	  "ip6tables-save",
	  "ip6tables-nft-save",
	  { "/etc/iptables/rules.v6", "/etc/sysconfig/ip6tables" } },
};

/* Where other programs keep the rules that they load at boot. */
static const char *const other_files[] = {
	"/etc/nftables.conf",
	"/etc/sysconfig/nftables.conf",
	"/etc/firewalld/firewalld.conf",
	"/etc/ufw/ufw.conf",
};

void firewall_add(struct scan *s, struct firewall_rules *rules, const struct firewall_rule *rule)
{
	rules->rule = arena_grow(scan_arena(s), rules->rule, &rules->capacity, rules->n + 1,
				 sizeof(*rules->rule));
	rules->rule[rules->n++] = *rule;
}

/* ---- iptables ---- */

/* Takes all rules of an iptables-save text; `path` is NULL for an answer of the
 * running kernel. If they stand in nf_tables, notes their tables in *nft_tables. */
static void take_saved(struct scan *s, const struct variant *v, struct str text, const char *path,
		       struct map *nft_tables, struct firewall_rules *rules)
{
	struct iptables_save save = iptables_save_begin(text, v->family, scan_arena(s));
	struct firewall_rule rule;
	int found;
	while ((found = iptables_save_next(&save, &rule)) != 0) {
		if (found < 0) {
			scan_partial(s, "%s:%lld: not a rule as iptables-save writes it",
				     path ? path : v->probe, (long long)save.line);
			continue;
		}
		rule.backend = nft_tables ? "nftables" : v->backend;
		rule.path = path;
		if (!path)
			rule.line = NO_INT;
		if (nft_tables)
			(void)map_set(nft_tables, str_of(rule.table_name), nft_tables);
		firewall_add(s, rules, &rule);
	}
}

static int read_saved(struct scan *s, const struct variant *v, const char *path, size_t *n_seen,
		      struct firewall_rules *rules, struct err *e)
{
	struct str text;
	int r = scan_read(s, path, 0, &text, e);
	if (r == SCAN_ABSENT)
		return 0;
	*n_seen += 1;
	if (r == 0)
		take_saved(s, v, text, path, NULL, rules);
	return r;
}

static int read_files(struct scan *s, struct firewall_rules *rules, struct err *e)
{
	size_t n_seen = 0;
	int r = 0;
	for (size_t i = 0; i < N(variants) && !r; i++)
		for (size_t k = 0; k < N(variants[i].files) && !r; k++)
			r = read_saved(s, &variants[i], variants[i].files[k], &n_seen, rules, e);
	for (size_t i = 0; i < N(other_files) && !r; i++) {
		struct stat st;
		int is_there = scan_stat(s, other_files[i], true, &st, e);
		if (is_there == SCAN_ABSENT)
			continue;
		n_seen++;
		scan_partial(s, "%s: not evaluated; ask the running host", other_files[i]);
	}
	return r || n_seen ? r : scan_absent(s, "no packet filter is configured");
}

/* The old backend's tables. *is_there is set where it has any. */
static void read_legacy(struct scan *s, const struct variant *v, struct firewall_rules *rules,
			bool *is_there)
{
	struct str names, text;
	struct err why;
	int r = scan_read(s, network_proc_path(s, v->names), 0, &names, &why);
	if (r == SCAN_ABSENT || (r == 0 && !str_trim(names).n))
		return;
	*is_there = true;
	if (r == 0)
		r = scan_probe(s, v->probe, &text, &why);
	if (r)
		scan_partial(s, "rules of %s: %s", v->backend, why.text);
	else
		take_saved(s, v, text, NULL, NULL, rules);
}

/* ---- nf_tables ---- */

/* Takes the tables of one family that iptables-nft made, if there is a rule of
 * which the JSON does not show all; *tables becomes those that were taken. */
static void take_opaque(struct scan *s, const struct variant *v, const struct nft_json *json,
			struct map *tables, struct firewall_rules *rules)
{
	const struct firewall_rule *opaque = NULL;
	for (size_t i = 0; i < json->n && !opaque; i++)
		if (json->rules[i].is_opaque && strcmp(json->rules[i].family, v->family) == 0)
			opaque = &json->rules[i];
	if (!opaque)
		return;
	struct str text;
	struct err why;
	if (scan_probe(s, v->nft_probe, &text, &why) == 0)
		take_saved(s, v, text, NULL, tables, rules);
	else
		scan_partial(s, "table %s %s: only iptables can show its rules whole: %s",
			     opaque->family, opaque->table_name, why.text);
}

static int read_nftables(struct scan *s, struct firewall_rules *rules, struct err *e)
{
	struct str text;
	struct nft_json json = { 0 };
	struct map taken[N(variants)];
	int r = scan_probe(s, "nft-ruleset", &text, e);
	if (r == 0)
		r = nft_json_parse(text, scan_arena(s), &json, e);
	for (size_t i = 0; i < N(variants) && !r; i++) {
		taken[i] = MAP(scan_arena(s));
		take_opaque(s, &variants[i], &json, &taken[i], rules);
	}
	for (size_t i = 0; !r && i < json.n; i++) {
		struct firewall_rule *rule = &json.rules[i];
		bool is_taken = false;
		for (size_t k = 0; k < N(variants); k++)
			is_taken |= strcmp(rule->family, variants[k].family) == 0 &&
				    map_get(&taken[k], str_of(rule->table_name));
		rule->backend = "nftables";
		if (!is_taken)
			firewall_add(s, rules, rule);
	}
	return r;
}

int firewall_read(struct scan *s, struct firewall_rules *ret, struct err *e)
{
	struct firewall_rules rules = { 0 };
	int r = 0;
	if (!scan_is_live(s)) {
		r = read_files(s, &rules, e);
	} else {
		bool is_legacy = false;
		int nft = read_nftables(s, &rules, e);
		if (nft != 0 && nft != SCAN_ABSENT)
			return nft;
		for (size_t i = 0; i < N(variants); i++)
			read_legacy(s, &variants[i], &rules, &is_legacy);
		if (nft == SCAN_ABSENT && !is_legacy)
			return scan_absent(s, "the running kernel has no packet filter");
	}
	*ret = rules;
	return r;
}

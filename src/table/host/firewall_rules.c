/* SPDX-License-Identifier: Apache-2.0 */
/* firewall_rules - the packet filter, rule by rule.
 *
 * A running host is asked for what is in force: nf_tables by libnftables, and the
 * old backend of iptables where it has tables. Tables that iptables put into
 * nf_tables with extensions are read by iptables-nft-save, for the JSON hides the
 * arguments: a rule that lets in one port would look like one that lets in all.
 *
 * Of an image only the files are there that iptables-restore loads at boot; other
 * configurations are named, and make the table partial. */
#include "parse/iptables_save.h"
#include "parse/nft_json.h"
#include "table/read/network.h"

#include <string.h>

static const struct column columns[] = {
	COLUMN(struct firewall_rule, backend, N_("nftables, iptables or ip6tables")),
	COLUMN(struct firewall_rule, family, N_("ip, ip6, inet, arp, bridge or netdev")),
	COLUMN(struct firewall_rule, table_name, N_("table")),
	COLUMN(struct firewall_rule, chain, N_("chain")),
	COLUMN(struct firewall_rule, hook,
	       N_("when the kernel calls the chain (input, forward, output); NULL for others")),
	COLUMN(struct firewall_rule, policy, N_("what becomes of packets that no rule takes")),
	COLUMN(struct firewall_rule, position, N_("place in the chain; 0 is the chain itself")),
	COLUMN(struct firewall_rule, verdict,
	       N_("accept, drop, reject, jump, goto, return, masquerade, log and others")),
	COLUMN(struct firewall_rule, jumps_to, N_("chain that the rule jumps to")),
	COLUMN(struct firewall_rule, protocol,
	       N_("protocol; a ! in front, here and in the next columns, means all but")),
	COLUMN(struct firewall_rule, source, N_("source addresses")),
	COLUMN(struct firewall_rule, destination, N_("destination addresses")),
	COLUMN(struct firewall_rule, in_interface, N_("interface that the packet came in by")),
	COLUMN(struct firewall_rule, out_interface, N_("interface that the packet leaves by")),
	COLUMN(struct firewall_rule, destination_port, N_("destination ports, as in 22,80-90")),
	COLUMN(struct firewall_rule, state, N_("connection states, as in established,related")),
	COLUMN(struct firewall_rule, rule, N_("the whole rule")),
	COLUMN(struct firewall_rule, packets, N_("packets so far; NULL if not counted")),
	COLUMN(struct firewall_rule, bytes, N_("bytes so far; NULL if not counted")),
	COLUMN(struct firewall_rule, path, N_("file; NULL for the running kernel")),
	COLUMN(struct firewall_rule, line, N_("line in the file")),
};

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

/* ---- iptables ---- */

/* Gives all rows of an iptables-save text; `path` is NULL for an answer of the
 * running kernel. If they stand in nf_tables, notes their tables in *nft_tables. */
static int give_saved(struct scan *s, const struct variant *v, struct str text, const char *path,
		      struct map *nft_tables)
{
	struct iptables_save save = iptables_save_begin(text, v->family, scan_arena(s));
	struct firewall_rule rule;
	int found, r = 0;
	while (!r && (found = iptables_save_next(&save, &rule)) != 0) {
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
		r = scan_row(s, &rule);
	}
	return r;
}

static int scan_file(struct scan *s, const struct variant *v, const char *path, size_t *n_seen,
		     struct err *e)
{
	struct str text;
	int r = scan_read(s, path, 0, &text, e);
	if (r == SCAN_ABSENT)
		return 0;
	*n_seen += 1;
	return r ? r : give_saved(s, v, text, path, NULL);
}

static int scan_files(struct scan *s, struct err *e)
{
	size_t n_seen = 0;
	int r = 0;
	for (size_t i = 0; i < N(variants) && !r; i++)
		for (size_t k = 0; k < N(variants[i].files) && !r; k++)
			r = scan_file(s, &variants[i], variants[i].files[k], &n_seen, e);
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
static int scan_legacy(struct scan *s, const struct variant *v, bool *is_there, struct err *e)
{
	struct str names, text;
	int r = scan_read(s, network_proc_path(s, v->names), 0, &names, e);
	if (r == SCAN_ABSENT || (r == 0 && !str_trim(names).n))
		return 0;
	*is_there = true;
	if (r == 0)
		r = scan_probe(s, v->probe, &text, e);
	if (r) {
		scan_partial(s, "rules of %s: %s", v->backend, e->text);
		return 0;
	}
	return give_saved(s, v, text, NULL, NULL);
}

/* ---- nf_tables ---- */

/* Gives the tables of one family that iptables-nft made, if there is a rule of
 * which the JSON does not show all; *tables becomes those that were given. */
static int give_opaque(struct scan *s, const struct variant *v, const struct nft_json *rules,
		       struct map *tables)
{
	const struct firewall_rule *opaque = NULL;
	for (size_t i = 0; i < rules->n && !opaque; i++)
		if (rules->rules[i].is_opaque && strcmp(rules->rules[i].family, v->family) == 0)
			opaque = &rules->rules[i];
	if (!opaque)
		return 0;
	struct str text;
	struct err why;
	if (scan_probe(s, v->nft_probe, &text, &why) != 0) {
		scan_partial(s, "table %s %s: only iptables can show its rules whole: %s",
			     opaque->family, opaque->table_name, why.text);
		return 0;
	}
	return give_saved(s, v, text, NULL, tables);
}

static int scan_nftables(struct scan *s, struct err *e)
{
	struct str text;
	struct nft_json rules = { 0 };
	struct map given[N(variants)];
	int r = scan_probe(s, "nft-ruleset", &text, e);
	if (r == 0)
		r = nft_json_parse(text, scan_arena(s), &rules, e);
	for (size_t i = 0; i < N(variants) && !r; i++) {
		given[i] = MAP(scan_arena(s));
		r = give_opaque(s, &variants[i], &rules, &given[i]);
	}
	for (size_t i = 0; !r && i < rules.n; i++) {
		struct firewall_rule *rule = &rules.rules[i];
		bool is_given = false;
		for (size_t k = 0; k < N(variants); k++)
			is_given |= strcmp(rule->family, variants[k].family) == 0 &&
				    map_get(&given[k], str_of(rule->table_name));
		rule->backend = "nftables";
		if (!is_given)
			r = scan_row(s, rule);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	if (!scan_is_live(s))
		return scan_files(s, e);
	bool is_legacy = false;
	int nft = scan_nftables(s, e), r = 0;
	if (nft != 0 && nft != SCAN_ABSENT)
		return nft;
	for (size_t i = 0; i < N(variants) && !r; i++)
		r = scan_legacy(s, &variants[i], &is_legacy, e);
	if (r == 0 && nft == SCAN_ABSENT && !is_legacy)
		return scan_absent(s, "the running kernel has no packet filter");
	return r;
}

const struct table table_host_firewall_rules = {
	.name = "firewall_rules",
	.doc = N_("rules of the packet filter, in force or, in an image, configured"),
	.example = "SELECT family, chain, policy FROM firewall_rules "
		   "WHERE hook = 'input' AND position = 0",
	.source = "nf_tables, ip_tables; /etc/iptables, /etc/sysconfig/iptables",
	.identity = "backend family table_name chain position rule",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

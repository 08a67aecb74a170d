/* SPDX-License-Identifier: Apache-2.0 */
/* firewall_read - the rules of the packet filter, wherever they are. */
#include "table/read/firewall_read.h"

#include "parse/iptables_save.h"
#include "parse/nft_file.h"
#include "parse/nft_json.h"
#include "table/read/firewalld_read.h"
#include "table/read/network.h"
#include "table/read/ufw_read.h"

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

void firewall_read_add(struct scan *s, struct firewall_rules *rules,
		       const struct firewall_rule *rule)
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
		firewall_read_add(s, rules, &rule);
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

/* ---- the files of an image ---- */

/* Whether a link starts the service at boot. */
static bool is_started(struct scan *s, const char *service)
{
	struct err ignored;
	struct names links = { 0 };
	return scan_glob(s, scan_printf(s, "/etc/systemd/system/*.wants/%s", service), &links,
			 &ignored) < 0 ||
	       links.n > 0;
}

/* Reads what a file of nft includes, the first last: it is read next. A name without a
 * directory is one in /etc. */
static void include_nft(struct scan *s, struct nft_file *file, const char *pattern)
{
	struct names paths = { 0 };
	struct err why;
	const char *path = pattern[0] == '/' ? pattern : scan_printf(s, "/etc/%s", pattern);
	int r = pattern[0] == '.' ? err_set(&why, "only nft knows where this is")
				  : scan_glob(s, path, &paths, &why);
	if (!r && !paths.n && !strpbrk(path, "*?["))
		r = err_set(&why, "there is no such file");
	if (r)
		scan_partial(s, "%s:%lld: include \"%s\": %s", file->path, (long long)file->line,
			     pattern, why.said);
	for (size_t i = paths.n; !r && i-- > 0;) {
		struct str text;
		if (scan_read(s, paths.name[i], 0, &text, &why) != 0)
			scan_partial(s, "%s", why.said);
		else if (!nft_file_push(file, paths.name[i], text))
			scan_partial(s, "%s:%lld: files include each other too deep", file->path,
				     (long long)file->line);
	}
}

/* The rule set that nftables.service loads: of Debian, of RHEL. */
static int read_nft_file(struct scan *s, const char *path, size_t *n_seen,
			 struct firewall_rules *rules, struct err *e)
{
	struct nft_file file = nft_file_begin(scan_arena(s));
	struct str text;
	int r = scan_read(s, path, 0, &text, e);
	if (r)
		return r == SCAN_ABSENT ? 0 : r;
	*n_seen += 1;
	if (!is_started(s, "nftables.service")) {
		scan_note(s, "%s: nothing loads it at boot", path);
		return 0;
	}
	const char *include = NULL;
	bool is_empty = !nft_file_push(&file, path, text);
	for (int found; !is_empty && (found = nft_file_next(&file, &include)) != 0;) {
		if (found > 0)
			include_nft(s, &file, include);
		else
			scan_partial(s, "%s:%lld: not understood", file.path, (long long)file.line);
	}
	size_t n;
	struct firewall_rule *found = nft_file_rules(&file, &n);
	for (size_t i = 0; i < n; i++) {
		found[i].backend = "nftables";
		firewall_read_add(s, rules, &found[i]);
	}
	return 0;
}

static int read_files(struct scan *s, struct firewall_rules *rules, struct err *e)
{
	static const char *const nft_files[] = { "/etc/nftables.conf",
						 "/etc/sysconfig/nftables.conf" };
	size_t n_seen = 0;
	int r = 0;
	for (size_t i = 0; i < N(variants) && !r; i++)
		for (size_t k = 0; k < N(variants[i].files) && !r; k++)
			r = read_saved(s, &variants[i], variants[i].files[k], &n_seen, rules, e);
	for (size_t i = 0; i < N(nft_files) && !r; i++)
		r = read_nft_file(s, nft_files[i], &n_seen, rules, e);
	int ufw = r ? SCAN_ABSENT : ufw_read(s, rules, e);
	if (ufw < 0)
		return ufw;
	n_seen += ufw != SCAN_ABSENT;
	struct stat st;
	struct err ignored;
	if (!r && scan_stat(s, "/etc/firewalld/firewalld.conf", true, &st, &ignored) == 0) {
		n_seen++;
		if (is_started(s, "firewalld.service"))
			r = firewalld_read(s, rules, e);
		else
			scan_note(s, "/etc/firewalld: nothing starts firewalld at boot");
	}
	return r || n_seen ? r : scan_absent(s, "no packet filter is configured");
}

/* ---- the running kernel ---- */

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
		scan_partial(s, "rules of %s: %s", v->backend, why.said);
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
			     opaque->family, opaque->table_name, why.said);
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
			firewall_read_add(s, rules, rule);
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

/* SPDX-License-Identifier: Apache-2.0 */
/* config_family - whose configuration a text is, and what it says. */
#include "parse/config_family.h"

#include "parse/config_acl.h"
#include "parse/config_asa.h"
#include "parse/config_comware.h"
#include "parse/config_finish.h"
#include "parse/config_ios.h"
#include "parse/config_rgos.h"
#include "parse/config_stamp.h"
#include "parse/config_vrp.h"

static const struct {
	const char *name;
	void (*read)(struct config *c, const struct config_tree *t);
} families[CONFIG_FAMILIES] = {
	[CONFIG_VRP] = { "vrp", config_vrp_read },
	[CONFIG_COMWARE] = { "comware", config_comware_read },
	[CONFIG_IOS] = { "ios", config_ios_read },
	[CONFIG_ASA] = { "asa", config_asa_read },
	[CONFIG_RGOS] = { "rgos", config_rgos_read },
};

enum config_family config_family_of(struct str name)
{
	for (size_t f = 0; f < CONFIG_FAMILIES; f++)
		if (families[f].name && str_is_nocase(name, families[f].name))
			return (enum config_family)f;
	return CONFIG_UNKNOWN;
}

/* ---- signs ---- */

/* What only others print whose statements look like those of IOS: NX-OS, IOS-XR, EOS, FTD, Aruba,
 * Dell, HP, PIX before version 7; ZTE, Maipu, FiberHome, DCN. */
static const char *const strangers[] = {
	"!Command:",
	"vdc",
	"feature",
	"boot nxos",
	"vrf context",
	"!! IOS XR",
	"taskgroup",
	"interface MgmtEth",
	"transceiver qsfp default-mode",
	"management api",
	"service routing protocols model",
	"NGFW Version",
	"PIX Version 5",
	"PIX Version 6",
	"!Version ArubaOS",
	"! Version OS10",
	"!export-password:",
	"; J",
	"; hpStack",
	"!<",
	"nvram mng-ip-address",
	"nvram imgfile-location",
	"line telnet",
	"Building Configuration...done",
	"!software image file",
	"snmp-server start",
	"interface gigaethernet",
	"interface xgigaethernet",
	"sysLocation",
	"sysContact",
};

static const struct sign {
	const char *words;
	enum config_family family;
	int weight;
} signs[] = {
	{ "!Software Version", CONFIG_VRP, 20 },
	{ "[V200R", CONFIG_VRP, 20 },
	{ "[V300R", CONFIG_VRP, 20 },
	{ "aaa", CONFIG_VRP, 4 }, /* alone on its line */
	{ "vlan batch", CONFIG_VRP, 8 },
	{ "stelnet", CONFIG_VRP, 6 },
	{ "interface Vlanif", CONFIG_VRP, 6 },
	{ "interface Eth-Trunk", CONFIG_VRP, 6 },
	{ "interface MEth", CONFIG_VRP, 6 },
	{ "ip address-set", CONFIG_VRP, 8 },
	{ "ip service-set", CONFIG_VRP, 8 },
	{ "firewall zone", CONFIG_VRP, 8 },
	{ "http secure-server", CONFIG_VRP, 4 },
	{ "user-interface", CONFIG_VRP, 2 },
	{ "user-interface", CONFIG_COMWARE, 2 },
	{ "sysname", CONFIG_VRP, 3 },
	{ "sysname", CONFIG_COMWARE, 3 },
	{ "snmp-agent", CONFIG_VRP, 2 },
	{ "snmp-agent", CONFIG_COMWARE, 2 },
	{ "info-center", CONFIG_VRP, 2 },
	{ "info-center", CONFIG_COMWARE, 2 },
	{ "version 7.", CONFIG_COMWARE, 20 },
	{ "version 5.", CONFIG_COMWARE, 14 },
	{ "version 9.", CONFIG_COMWARE, 8 },
	{ "local-user", CONFIG_COMWARE, 6 },
	{ "line class", CONFIG_COMWARE, 10 },
	{ "domain system", CONFIG_COMWARE, 6 },
	{ "domain default enable", CONFIG_COMWARE, 6 },
	{ "password-control", CONFIG_COMWARE, 8 },
	{ "interface Vlan-interface", CONFIG_COMWARE, 8 },
	{ "interface Bridge-Aggregation", CONFIG_COMWARE, 8 },
	{ "interface M-GigabitEthernet", CONFIG_COMWARE, 8 },
	{ "security-zone", CONFIG_COMWARE, 8 },
	{ "irf", CONFIG_COMWARE, 4 },
	{ "user-group", CONFIG_COMWARE, 4 },
	{ "role", CONFIG_COMWARE, 3 },
	{ "security-policy ip", CONFIG_COMWARE, 8 },
	{ "hostname", CONFIG_IOS, 3 },
	{ "hostname", CONFIG_RGOS, 3 },
	{ "hostname", CONFIG_ASA, 3 },
	{ "line vty", CONFIG_IOS, 2 },
	{ "line vty", CONFIG_RGOS, 2 },
	{ "line con", CONFIG_IOS, 2 },
	{ "snmp-server", CONFIG_IOS, 1 },
	{ "snmp-server", CONFIG_RGOS, 1 },
	{ "service timestamps debug", CONFIG_IOS, 6 },
	{ "boot-start-marker", CONFIG_IOS, 20 },
	{ "ip cef", CONFIG_IOS, 8 },
	{ "no ip cef", CONFIG_IOS, 4 },
	{ "aaa new-model", CONFIG_IOS, 3 },
	{ "aaa new-model", CONFIG_RGOS, 3 },
	{ "Current configuration", CONFIG_IOS, 1 },
	{ "line console", CONFIG_RGOS, 6 },
	{ "enable service", CONFIG_RGOS, 12 },
	{ "webmaster", CONFIG_RGOS, 12 },
	{ "nfpp", CONFIG_RGOS, 10 },
	{ "interface AggregatePort", CONFIG_RGOS, 10 },
	{ "rldp", CONFIG_RGOS, 8 },
	{ "logging server", CONFIG_RGOS, 6 },
	{ "co-operate", CONFIG_RGOS, 8 },
	{ "vlan range", CONFIG_RGOS, 6 },
	{ "ASA Version", CONFIG_ASA, 40 },
	{ "names", CONFIG_ASA, 6 },
	{ "policy-map global_policy", CONFIG_ASA, 8 },
	{ "threat-detection", CONFIG_ASA, 8 },
	{ "mtu", CONFIG_ASA, 3 },
	{ "cryptochecksum:", CONFIG_ASA, 8 },
	{ "Cryptochecksum:", CONFIG_ASA, 8 },
};

/* As config_begins(), but the last word need only begin so: "version 7." */
static bool fits(const struct config_node *n, const char *words)
{
	struct str rest = str_of(words), word;
	for (size_t i = 0; str_split(&rest, ' ', &word); i++) {
		struct str w = config_word(n, i);
		if (!w.p || w.n < word.n || !str_eq(str_head(w, word.n), word) ||
		    (rest.p && w.n != word.n))
			return false;
	}
	return true;
}

static void weigh(const struct config_node *n, int weight[CONFIG_FAMILIES])
{
	for (size_t i = 0; i < N(strangers); i++)
		if (fits(n, strangers[i]))
			weight[CONFIG_UNKNOWN] += 60;
	for (size_t i = 0; i < N(signs); i++)
		if (fits(n, signs[i].words) && (!str_is(n->text, "aaa") || n->n_words == 1))
			weight[signs[i].family] += signs[i].weight;
	if (config_begins(n, "version") && config_has(n, "RGOS"))
		weight[CONFIG_RGOS] += 40;
	if (config_is(n, 0, "version") && str_has(n->text, "RGOS"))
		weight[CONFIG_RGOS] += 40;
	/* "interface GigabitEthernet 0/1": with a blank only there. */
	if (config_is(n, 0, "interface") && n->n_words == 3 &&
	    str_ends(config_word(n, 1), "Ethernet"))
		weight[CONFIG_RGOS] += 8;
	if (config_begins(n, "aaa") && n->n_words > 1)
		weight[CONFIG_VRP] -= 4;
	if (config_begins(n, "local-user") && n->n_words > 4 && !config_has(n, "class"))
		weight[CONFIG_COMWARE] -= 8;
	if (config_is(n, 0, "version") && config_number(n, 1) == CONFIG_NONE && n->n_words == 2)
		weight[CONFIG_IOS] += 2;
}

/* From the words that only one of them has. */
static enum config_family guess(const struct config_tree *t)
{
	int weight[CONFIG_FAMILIES] = { 0 };
	size_t best = CONFIG_UNKNOWN;
	for (const struct config_node *n = t->root.child; n; n = n->next)
		weigh(n, weight);
	/* A few words say nothing. */
	weight[CONFIG_UNKNOWN] += 4;
	for (size_t f = 1; f < CONFIG_FAMILIES; f++)
		if (weight[f] > weight[best])
			best = f;
	return (enum config_family)best;
}

/* ---- all of it ---- */

static void add_settings(struct config *c, const struct config_node *section)
{
	const char *head = section->parent ? config_text(c->arena, section, 0) : NULL;
	for (const struct config_node *n = section->child; n; n = n->next) {
		if (n->is_comment || !n->n_words)
			continue;
		struct config_setting *s = config_add(c, CONFIG_SETTING, n);
		s->section = head;
		s->key = str_text(c->arena, n->word[0]);
		s->value = config_text(c->arena, n, 1);
		s->is_negated = n->is_negated;
		add_settings(c, n);
	}
}

/* Whether word i stands where a list is named: numbers mean much else. */
static bool names_list(const struct config_node *n, size_t i)
{
	static const char *const before[] = { "acl",	 "access-class",    "access-group",
					      "list",	 "address",	    "access-list",
					      "filter",	 "distribute-list", "value",
					      "match",	 "serve-only",	    "packet-filter",
					      "outbound" };
	static const char *const behind[] = { "in", "out", "inbound", "outbound" };
	if (config_number(n, i) == CONFIG_NONE)
		return true;
	for (size_t w = 0; w < N(before); w++)
		if (config_is(n, i - 1, before[w]))
			return true;
	for (size_t w = 0; w < N(behind); w++)
		if (config_is(n, i + 1, behind[w]))
			return true;
	return false;
}

/* Lists are leaned on by much that is not read here: crypto maps, classes, routes … */
static void find_uses(struct config *c, const struct config_node *section)
{
	static const char *const definitions[] = { "access-list", "acl",    "rule",	   "permit",
						   "deny",	  "remark", "description", "name" };
	for (const struct config_node *n = section->child; n; n = n->next) {
		bool is_definition = n->is_comment || config_begins(n, "ip access-list") ||
				     config_begins(n, "ipv6 access-list");
		for (size_t i = 0; i < N(definitions); i++)
			is_definition |= config_is(n, 0, definitions[i]);
		/* "acl 2000 inbound" below a line is a use. */
		if (is_definition && !(section->parent && config_is(n, 0, "acl")))
			continue;
		for (size_t i = 1; i < n->n_words; i++) {
			if (names_list(n, i))
				config_acl_mention(c, n->word[i]);
			if (config_is(n, i - 1, "ipv6"))
				config_acl_mention(c, config_vrp_rules_name6(c, n->word[i]));
		}
		find_uses(c, n);
	}
}

void config_family_read(struct str text, enum config_family family, const char *name,
			struct arena *a, struct config *ret)
{
	struct config_tree tree;
	config_tree_read(config_stamp_cut(a, text), a, &tree);
	*ret = (struct config){ .arena = a, .major = CONFIG_NONE, .release = CONFIG_NONE };
	ret->family = family == CONFIG_UNKNOWN ? guess(&tree) : family;
	if (ret->family == CONFIG_UNKNOWN)
		return;
	ret->device.device = name;
	ret->device.line = CONFIG_NONE;
	ret->device.lines = tree.n_lines;
	ret->device.is_complete = tree.has_end && !tree.is_cut;
	ret->problem = tree.problem;
	ret->device.family = families[ret->family].name;
	families[ret->family].read(ret, &tree);
	if (!ret->device.device)
		ret->device.device = name;
	add_settings(ret, &tree.root);
	find_uses(ret, &tree.root);
	config_finish(ret, &tree);
}

/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrp - the configuration of Huawei's VRP. */
#include "parse/config_vrp.h"

#include "base/tr.h"
#include "parse/config_acl.h"
#include "parse/config_port.h"

#include <string.h>
#include <strings.h>

static void sysname(struct config *c, const struct config_node *n)
{
	c->device.device = str_text(c->arena, config_word(n, 1));
	c->device.line = n->line;
	c->device.text = config_text(c->arena, n, 0);
}

/* ---- services ---- */

static const struct {
	const char *words, *name;
} switches[] = {
	{ "telnet server enable", "telnet" },
	{ "telnet ipv6 server enable", "telnet ipv6" },
	{ "telnet server disable", "telnet" },
	{ "telnet ipv6 server disable", "telnet ipv6" },
	{ "stelnet server enable", "ssh" },
	{ "stelnet ipv4 server enable", "ssh" },
	{ "ssh server enable", "ssh" },
	{ "stelnet ipv6 server enable", "ssh ipv6" },
	{ "ssh server-source", "ssh source" },
	{ "ssh ipv6 server-source", "ssh ipv6 source" },
	{ "sftp server enable", "sftp" },
	{ "sftp ipv4 server enable", "sftp" },
	{ "scp server enable", "scp" },
	{ "ftp server enable", "ftp" },
	{ "ftp ipv6 server enable", "ftp" },
	{ "FTP server enable", "ftp" },
	{ "tftp server enable", "tftp" },
	{ "http server enable", "http" },
	{ "http server-source", "http source" },
	{ "http secure-server enable", "https" },
	{ "ip http enable", "http" },
	{ "ip https enable", "https" },
	{ "web-manager enable", "http" },
	{ "restful http enable", "restful http" },
	{ "netconf soap http enable", "netconf soap http" },
	{ "web-manager security enable", "https" },
	{ "lldp enable", "lldp" },
	{ "lldp global enable", "lldp" },
	{ "dhcp enable", "dhcp" },
	{ "dns resolve", "dns" },
	{ "dns proxy enable", "dns" },
	{ "ndp enable", "ndp" },
	{ "ntdp enable", "ntdp" },
	{ "cluster enable", "cluster" },
	{ "ssh server compatible-ssh1x enable", "ssh 1.x" },
	{ "ssh server compatible-ssh1x", "ssh 1.x" },
	{ "rsa peer-public-key", "rsa key" },
	{ "api", "api" },
	{ "netconf ssh server enable", "netconf" },
	{ "ip source-route", "source route" },
	{ "ip option source-routing", "source route" },
};

static bool service(struct config *c, const struct config_node *n)
{
	for (size_t i = 0; i < N(switches); i++) {
		if (!config_begins(n, switches[i].words))
			continue;
		struct config_service *s = config_service(
			c, switches[i].name, n, n->is_negated == config_has(n, "disable"));
		size_t port = config_find(n, "port", 0);
		if (port < n->n_words)
			s->version = str_text(c->arena, config_word(n, port + 1));
		return true;
	}
	return false;
}

/* telnet server acl 2000, ssh server acl 2001, ftp acl 2002, http acl 2003, ip https acl N */
static bool service_acl(struct config *c, const struct config_node *n)
{
	static const char *const names[][2] = { { "telnet", "telnet" }, { "ssh", "ssh" },
						{ "ftp", "ftp" },	{ "http", "https" },
						{ "ip", "https" },	{ "FTP", "ftp" },
						{ "sftp", "sftp" },	{ "tftp-server", "tftp" } };
	size_t at = config_find(n, "acl", 0), v6 = config_find(n, "ipv6", 0);
	if (n->is_negated || at >= 3U + (v6 < at) || at + 1 >= n->n_words)
		return false;
	for (size_t i = 0; i < N(names); i++) {
		if (!config_is(n, 0, names[i][0]))
			continue;
		bool is_v6 = v6 <= at + 1;
		size_t word = at + 1 + config_is(n, at + 1, "ipv6");
		while (config_is(n, word, "basic") || config_is(n, word, "advanced") ||
		       config_is(n, word, "mac") || config_is(n, word, "name"))
			word++;
		struct str name = config_word(n, word);
		/* One for version 6 keeps nobody of version 4 out. */
		if (is_v6 && name.p) {
			name = config_vrp_rules_name6(c, name);
			config_acl_use(c, name, names[i][1]);
			config_service(c, arena_printf(c->arena, "%s ipv6 acl", names[i][1]), n,
				       true)
				->acl = str_text(c->arena, name);
			return true;
		}
		struct config_service *s = config_has_service(c, names[i][1]);
		if (!s)
			s = config_service(c, arena_printf(c->arena, "%s acl", names[i][1]), n,
					   true);
		s->acl = str_text(c->arena, name);
		config_acl_use(c, name, names[i][1]);
		return true;
	}
	return false;
}

/* ssh server [secure-algorithms] cipher A B C; ssh server hmac …; ssh2 algorithm cipher … */
static void ssh(struct config *c, const struct config_node *n)
{
	static const char *const kinds[][2] = { { "cipher", "ssh ciphers" },
						{ "hmac", "ssh macs" },
						{ "mac", "ssh macs" },
						{ "key-exchange", "ssh key exchange" } };
	size_t at = 2 + config_is(n, 2, "secure-algorithms");
	/* "ssh client …": how the device itself signs in elsewhere. */
	bool is_client = config_is(n, 1, "client");
	for (size_t i = 0; i < N(kinds) && !n->is_negated && !is_client; i++) {
		if (!config_is(n, at, kinds[i][0]))
			continue;
		struct config_service *s = config_add(c, CONFIG_SERVICE, n);
		s->name = kinds[i][1];
		s->is_enabled = true;
		s->version = config_text(c->arena, n, at + 1);
	}
	if (config_begins(n, "ssh server authentication-retries"))
		config_password_rule(c, "ssh_retries", config_number(n, 3), n);
}

/* ---- aaa ---- */

/* local-user NAME password cipher W | privilege level 3 | service-type ssh | state block */
static void local_user(struct config *c, const struct config_node *n)
{
	struct str name = config_word(n, 1);
	if (n->is_negated || n->n_words < 3 || str_is(name, "policy"))
		return;
	struct config_user *u = config_user(c, name, n);
	size_t password = config_find(n, "password", 2), types = config_find(n, "service-type", 2);
	if (password + 1 < n->n_words && !config_is(n, password + 1, "expire") &&
	    !config_is(n, password + 1, "original-password"))
		config_vrp_access_password(c, u, n, password + 1);
	if (config_number_after(n, "level") != CONFIG_NONE)
		u->level = config_number_after(n, "level");
	if (types < n->n_words)
		config_vrp_access_services(u, config_text(c->arena, n, types + 1));
	if (config_is(n, config_find(n, "state", 2) + 1, "block") && !config_has(n, "fail-times"))
		u->is_blocked = true;
}

/* manager-user NAME with its settings below (USG) */
static void manager(struct config *c, const struct config_node *n)
{
	struct config_user *u = config_user(c, config_word(n, 1), n);
	const struct config_node *s = config_below(n, "password"), *l = config_below(n, "level"),
				 *t = config_below(n, "service-type");
	if (s) {
		config_vrp_access_password(c, u, s, 1);
		/* It is kept as a hash, whatever the word says. */
		if (strcmp(u->password_kind, "reversible") == 0)
			u->password_kind = "hash";
	}
	if (l)
		u->level = config_number(l, 1);
	if (t)
		u->services = config_text(c->arena, t, 1);
}

static void password_policy(struct config *c, const struct config_node *section)
{
	static const struct {
		const char *words, *name;
		size_t at;
	} list[] = { { "password min-length", "min_length", 2 },
		     { "password history record number", "history", 4 },
		     { "password expire", "max_age_days", 2 },
		     { "password alert before-expire", "warn_days", 3 },
		     { "password alert original", "change_first", 3 },
		     { "password complexity", "complexity", 3 } };
	for (const struct config_node *s = section->child; s; s = s->next)
		for (size_t i = 0; i < N(list); i++)
			if (config_begins(s, list[i].words))
				config_password_rule(c, list[i].name, config_number(s, list[i].at),
						     s);
}

static void aaa_scheme(struct config *c, const struct config_node *n)
{
	const struct config_node *mode = config_below(n, "authentication-mode");
	if (!n->child || n->is_negated)
		return;
	if (!mode)
		mode = config_below(n, "accounting-mode");
	if (!mode)
		mode = config_below(n, "authorization-mode");
	struct config_aaa *a = config_add(c, CONFIG_AAA, n);
	struct str kind = config_word(n, 0);
	a->kind = str_text(c->arena, str_head(kind, str_find(kind, '-')));
	a->name = str_text(c->arena, config_word(n, 1));
	a->methods = mode ? config_text(c->arena, mode, 1) : "local";
	a->has_local = !mode || config_has(mode, "local");
}

static void aaa_rules(struct config *c, const struct config_node *n)
{
	bool is_lock = config_begins(n, "local-aaa-user wrong-password") ||
		       config_begins(n, "local-user wrong-password") ||
		       config_begins(n, "administrator remote authen-fail") ||
		       config_begins(n, "local-aaa-user user-lockout");
	if (n->is_negated && is_lock)
		config_password_rule(c, "lock_attempts", CONFIG_NONE, n);
	/* Without it the data centre's switches take any password. */
	if (n->is_negated && config_begins(n, "local-user policy security-enhance"))
		config_password_rule(c, "min_length", CONFIG_NONE, n);
	if (n->is_negated)
		return;
	if (is_lock) {
		config_password_rule(c, "lock_attempts", config_number_after(n, "retry-time"), n);
		config_password_rule(c, "lock_minutes", config_number_after(n, "block-time"), n);
	} else if (config_begins(n, "local-aaa-user password policy") ||
		   config_begins(n, "local-user password policy")) {
		config_password_rule(c, "policy", CONFIG_NONE, n);
		password_policy(c, n);
	} else if (config_begins(n, "user-password")) {
		config_password_rule(c, "complexity", CONFIG_NONE, n);
	}
}

/* "domain X admin" at the top: the domain of administrators who name none. */
static struct str admin_domain(const struct config_node *top)
{
	for (const struct config_node *n = top->child; n; n = n->next)
		if (config_is(n, 0, "domain") && config_is(n, 2, "admin") && !n->is_negated)
			return n->word[1];
	return STR("default_admin");
}

/* The scheme that administrators sign in by: "default", unless their domain has another. */
static bool is_login_open(const struct config_node *aaa)
{
	struct str name = STR("default"), domain = admin_domain(aaa->parent);
	for (const struct config_node *s = aaa->child; s; s = s->next) {
		bool is_theirs = config_is(s, 0, "domain") && str_eq(config_word(s, 1), domain);
		const struct config_node *scheme = is_theirs ? config_below(s,
									    "authentication-scheme")
							     : NULL;
		if (scheme && scheme->n_words > 1)
			name = scheme->word[1];
	}
	for (const struct config_node *s = aaa->child; s; s = s->next) {
		const struct config_node *mode = config_below(s, "authentication-mode");
		if (mode && config_is(s, 0, "authentication-scheme") &&
		    str_eq(config_word(s, 1), name))
			/* Behind others, too: who keeps the servers from answering is asked
			 * nothing then. */
			return config_has(mode, "none") && !mode->is_negated;
	}
	return false;
}

static void aaa(struct config *c, const struct config_node *n)
{
	c->is_login_open |= is_login_open(n);
	for (const struct config_node *s = n->child; s; s = s->next) {
		if (config_is(s, 0, "local-user") && !config_is(s, 1, "wrong-password") &&
		    !config_is(s, 1, "password") && !config_is(s, 1, "policy"))
			local_user(c, s);
		else if (config_is(s, 0, "manager-user") && !s->is_negated && s->child)
			manager(c, s);
		else if (config_is(s, 0, "authentication-scheme") ||
			 config_is(s, 0, "accounting-scheme") ||
			 config_is(s, 0, "authorization-scheme"))
			aaa_scheme(c, s);
		else
			aaa_rules(c, s);
	}
}

/* hwtacacs-server template T, radius-server template T, with servers and a key below */
static void server(struct config *c, const struct config_node *n)
{
	struct config_aaa *a;
	if (n->is_negated || !config_is(n, 1, "template"))
		return;
	a = config_add(c, CONFIG_AAA, n);
	a->kind = "server";
	a->name = config_is(n, 0, "hwtacacs-server") ? "tacacs" : "radius";
	for (const struct config_node *s = n->child; s; s = s->next) {
		a->has_key |= config_has(s, "shared-key");
		if (config_is(s, 1, "authentication") && !a->server)
			a->server = str_text(c->arena, config_word(s, 2));
	}
}

/* ---- the whole ---- */

static void top_password(struct config *c, const struct config_node *n)
{
	if (config_is(n, 1, "min-length"))
		config_password_rule(c, "min_length", config_number(n, 2), n);
}

static void security_policy(struct config *c, const struct config_node *n)
{
	if (n->is_negated)
		config_password_rule(c, "min_length", CONFIG_NONE, n);
}

static void nat_server(struct config *c, const struct config_node *n)
{
	if (!n->is_negated)
		config_vrp_port_nat_server(c, n, NULL);
}

/* traffic-filter vlan 10 inbound acl 3000, packet-filter 3000 global inbound */
static void filter(struct config *c, const struct config_node *n)
{
	size_t at = config_find(n, "acl", 0);
	if (n->is_negated)
		return;
	at = at < n->n_words ? at + 1 : 1;
	while (config_is(n, at, "name") || config_is(n, at, "ipv6"))
		at++;
	struct str name = config_word(n, at);
	if (name.p && config_has(n, "ipv6"))
		name = config_vrp_rules_name6(c, name);
	config_acl_use(c, name, "global");
}

static const struct config_statement shared[] = {
	{ "sysname", sysname },
	{ "user-interface", config_vrp_access_line },
	{ "super", config_vrp_access_super },
	{ "snmp-agent", config_vrp_access_snmp },
	{ "info-center", config_vrp_log_center },
	{ "ntp-service", config_vrp_log_time },
	{ "ntp", config_vrp_log_time },
	{ "sntp", config_vrp_log_time },
	{ "header", config_vrp_log_banner },
	{ "interface", config_vrp_port_interface },
	{ "vlan", config_vrp_port_vlan },
	{ "ospf", config_vrp_route },
	{ "ospfv3", config_vrp_route },
	{ "rip", config_vrp_route },
	{ "isis", config_vrp_route },
	{ "bgp", config_vrp_route },
	{ "acl", config_vrp_rules_list },
	{ "nat server", nat_server },
	{ "nat static", config_vrp_port_nat_static },
	{ "traffic-filter", filter },
	{ "traffic-secure", filter },
	{ "packet-filter", filter },
};

bool config_vrp_common(struct config *c, const struct config_node *n)
{
	if (config_read_statement(c, n, shared, N(shared)))
		return true;
	if (config_is(n, 0, "ssh") || config_is(n, 0, "ssh2"))
		ssh(c, n);
	return service_acl(c, n) || service(c, n) || config_vrp_port_layer2(c, n);
}

/* No release before V200 locks accounts or asks for long passwords by itself. */
static void finish_rules(struct config *c, const struct config_tree *t)
{
	const struct config_password_rule *r;
	const struct config_user *u;
	bool is_early = !c->device.is_firewall && (c->major == CONFIG_NONE || c->major == 100);
	/* What early ones do not know. */
	for (size_t i = 0; (u = config_nth(c, CONFIG_USER, i)); i++)
		is_early &= !u->password_format ||
			    strcmp(u->password_format, "irreversible-cipher") != 0;
	for (size_t i = 0; (r = config_nth(c, CONFIG_PASSWORD_RULE, i)); i++)
		is_early &= strcmp(r->name, "lock_attempts") != 0;
	if (is_early && t->root.child)
		config_odd(c, CONFIG_PASSWORD_RULE, t->root.child,
			   N_("what holds where nothing is said depends on the release"));
}

static const struct config_statement statements[] = {
	{ "aaa", aaa },
	{ "hwtacacs-server", server },
	{ "radius-server", server },
	{ "set password", top_password },
	{ "user-security-policy enable", security_policy },
};

static void read_comment(struct config *c, const struct config_node *n)
{
	struct str v;
	if (config_begins(n, "!Software Version")) {
		v = config_word(n, 2);
		c->device.version = str_text(c->arena, v);
		if (v.n > 4)
			(void)!str_int(str_head(str_from(v, 1), 3), 10, &c->major);
		if (v.n > 8)
			(void)!str_int(str_head(str_from(v, 5), 3), 10, &c->release);
	} else if (config_begins(n, "!Last configuration was saved at") ||
		   config_begins(n, "!Last configuration was updated at")) {
		c->device.saved = config_text(c->arena, n, 5);
	}
}

/* "[V200R010C00SPC600]" stands before what a router of the AR series says; its releases are not
 * those of switches. */
static void router_version(struct config *c, const struct config_node *n)
{
	struct str v = str_head(str_from(n->text, 1), str_find(n->text, ']') - 1);
	c->device.version = str_text(c->arena, v);
	(void)!str_int(str_head(str_from(v, 1), 3), 10, &c->major);
}

/* interface Stack-Port0/1, with "port interface X enable" or "port member-group interface X" below
 */
static void stack_port(struct config *c, const struct config_node *n)
{
	if (!config_is(n, 0, "interface") ||
	    strncasecmp(config_port_name(c, n), "stack-port", 10) != 0)
		return;
	for (const struct config_node *s = n->child; s; s = s->next)
		if (config_is(s, 0, "port") && !s->is_negated)
			config_port_cable(c, s, config_find(s, "interface", 0) + 1);
}

void config_vrp_read(struct config *c, const struct config_tree *t)
{
	c->device.vendor = "Huawei";
	for (const struct config_node *n = t->root.child; n; n = n->next) {
		if (n->is_comment) {
			read_comment(c, n);
			continue;
		}
		if (str_starts(n->text, "[V") && n->text.p[n->text.n - 1] == ']')
			router_version(c, n);
		if (!config_read_statement(c, n, statements, N(statements)) &&
		    !config_usg_statement(c, n))
			config_vrp_common(c, n);
	}
	for (const struct config_node *n = t->root.child; n; n = n->next)
		stack_port(c, n);
	config_vrp_access_finish(c);
	config_vrp_log_finish(c);
	config_usg_finish(c);
	finish_rules(c, t);
}

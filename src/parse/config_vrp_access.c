/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrp_access - lines and SNMP of VRP and Comware. */
#include "parse/config_acl.h"
#include "parse/config_port.h"
#include "parse/config_secret.h"
#include "parse/config_vrp.h"

#include <string.h>

enum { DEFAULT_TIMEOUT = 600 };

void config_vrp_access_password(struct config *c, struct config_user *u,
				const struct config_node *n, size_t at)
{
	struct config_password p;
	config_secret_password(c, n, at, str_of(u->name), &p);
	u->password_kind = p.kind;
	u->password_format = p.format;
	u->is_password_name = p.is_name;
	u->is_password_weak = p.is_weak;
	u->line = n->line;
	u->text = config_text(c->arena, n, 0);
}

void config_vrp_access_services(struct config_user *u, const char *services)
{
	static const char *const of_network[] = { "ppp",    "8021x",	  "web",     "bind",
						  "portal", "lan-access", "sslvpn",  "x25-pad",
						  "l2tp",   "ipoe",	  "dvpn",    "advpn",
						  "ike",    "mac-access", "wlan-ap", "pad" };
	struct str rest = str_of(services), word;
	bool is_network = services != NULL;
	u->services = services;
	while (is_network && str_word(&rest, &word)) {
		is_network = false;
		for (size_t i = 0; i < N(of_network); i++)
			is_network |= str_is_nocase(word, of_network[i]);
	}
	u->is_administrator = !is_network;
}

/* super password [level N] [cipher|hash|simple] WORD */
void config_vrp_access_super(struct config *c, const struct config_node *n)
{
	size_t at = config_find(n, "password", 0) + 1;
	if (n->is_negated || !config_has(n, "password"))
		return;
	struct config_user *u = config_add(c, CONFIG_USER, n);
	u->name = "super";
	u->kind = "enable";
	u->role = "password";
	u->is_administrator = true;
	if (config_is(n, at, "level") || config_is(n, at, "role")) {
		u->level = config_number(n, at + 1);
		at += 2;
	}
	config_vrp_access_password(c, u, n, at);
}

/* ---- lines ---- */

static int64_t seconds(const struct config_node *n)
{
	int64_t minutes = config_number(n, 1), rest = config_number(n, 2);
	return minutes == CONFIG_NONE || minutes < 0 || minutes > 1000 * 1000
		       ? CONFIG_NONE
		       : minutes * 60 + (rest > 0 && rest < 60 ? rest : 0);
}

static void line_statement(struct config *c, struct config_line *l, const struct config_node *n)
{
	struct config_password p;
	if (config_is(n, 0, "authentication-mode")) {
		struct str mode = config_word(n, 1);
		l->authentication = n->is_negated	     ? "none"
				    : str_is(mode, "scheme") ? "aaa"
							     : str_text(c->arena, mode);
		if (str_is(mode, "password") && n->n_words > 3) {
			config_secret_password(c, n, 2, STR(""), &p);
			l->password_kind = p.kind;
		}
	} else if (config_begins(n, "set authentication password") && !n->is_negated) {
		config_secret_password(c, n, 3, STR(""), &p);
		l->password_kind = p.kind;
		if (!l->authentication)
			l->authentication = "password";
	} else if (config_begins(n, "protocol inbound")) {
		l->protocols = n->is_negated ? NULL : config_text(c->arena, n, 2);
	} else if (config_is(n, 0, "idle-timeout")) {
		l->is_timeout_default = n->is_negated && n->n_words == 1 &&
					c->family != CONFIG_COMWARE;
		l->timeout_seconds = n->is_negated ? (l->is_timeout_default ? DEFAULT_TIMEOUT : 0)
						   : seconds(n);
	} else if (config_is(n, 0, "acl") && config_has(n, "inbound") && !n->is_negated) {
		/* One for version 6 keeps nobody of version 4 out. */
		bool is_v6 = config_is(n, 1, "ipv6");
		size_t at = 1 + (is_v6 || config_is(n, 1, "mac"));
		struct str name = config_word(n, at + config_is(n, at, "name"));
		if (is_v6 && name.p)
			name = config_vrp_rules_name6(c, name);
		*(is_v6 ? &l->acl6_in : &l->acl_in) = str_text(c->arena, name);
		config_acl_use(c, name, l->kind);
	} else if (config_begins(n, "user privilege level")) {
		l->level = config_number(n, 3);
	} else if (config_is(n, 0, "user-role") && !n->is_negated) {
		l->level = config_is(n, 1, "network-admin") || config_is(n, 1, "level-15")
				   ? 15
				   : l->level;
	} else if (config_is(n, 0, "shell") && n->is_negated) {
		l->is_disabled = true;
	}
}

/* user-interface vty 0 4, user-interface con 0, line vty 0 63, line class vty */
void config_vrp_access_line(struct config *c, const struct config_node *n)
{
	bool is_class = config_is(n, 1, "class");
	struct str kind = config_word(n, is_class ? 2 : 1);
	int64_t number;
	if (n->is_negated || !kind.p || str_starts(kind, "maximum") || str_int(kind, 10, &number) ||
	    str_is(kind, "current") || config_is(n, 1, "password"))
		return;
	/* A class holds for lines that are not named by themselves; what is not printed for those
	 * comes from it. */
	struct config_line *l = config_add(c, CONFIG_LINE, n);
	l->kind = str_starts(kind, "con") ? "con" : str_text(c->arena, kind);
	if (is_class)
		l->kind = arena_printf(c->arena, "class %s", l->kind);
	l->first = config_number(n, is_class ? 3 : 2);
	l->last = config_number(n, is_class ? 4 : 3);
	if (l->last == CONFIG_NONE)
		l->last = l->first;
	l->timeout_seconds = DEFAULT_TIMEOUT;
	l->is_timeout_default = true;
	for (const struct config_node *s = n->child; s; s = s->next)
		line_statement(c, l, s);
	/* VRP prints these always; they are for management stations that come by NETCONF. */
	l->is_disabled |= c->family == CONFIG_VRP && l->first == 16 && l->last == 20 && !n->child;
}

/* What a class of lines says, for those that do not say it. */
static void from_class(struct config *c, struct config_line *l)
{
	const struct config_line *k;
	for (size_t i = 0; (k = config_nth(c, CONFIG_LINE, i)); i++) {
		if (strncmp(k->kind, "class ", 6) != 0 || strcmp(k->kind + 6, l->kind) != 0)
			continue;
		if (!l->protocols)
			l->protocols = k->protocols;
		if (!l->authentication)
			l->authentication = k->authentication;
		if (!l->acl_in)
			l->acl_in = k->acl_in;
		if (!l->acl6_in)
			l->acl6_in = k->acl6_in;
		if (l->is_timeout_default) {
			l->timeout_seconds = k->timeout_seconds;
			l->is_timeout_default = k->is_timeout_default;
		}
	}
}

/* Lines that say nothing took telnet as far as V200R006, ssh from V200R007 on. */
static bool is_early_vrp(const struct config *c)
{
	return c->family == CONFIG_VRP && !config_port_is_data_centre(c) &&
	       (c->major == 100 || (c->major == 200 && c->release >= 0 && c->release <= 6));
}

/* Old releases let the first version of SSH in where nothing is said of it; those of routers,
 * which count for themselves, longer. */
static bool may_take_ssh1(const struct config *c)
{
	enum { LAST_OF_SWITCHES = 6, LAST_OF_ROUTERS = 9 };
	struct str v = str_of(c->device.version ? c->device.version : "");
	int64_t release, last = c->release == CONFIG_NONE ? LAST_OF_ROUTERS : LAST_OF_SWITCHES;
	if (c->family != CONFIG_VRP || c->device.is_firewall || config_port_is_data_centre(c))
		return false;
	if (c->major == CONFIG_NONE || c->major == 100)
		return true;
	return c->major == 200 && v.n >= 8 && str_int(str_head(str_from(v, 5), 3), 10, &release) &&
	       release <= last;
}

/* Lines let telnet in, or say nothing, and nothing is said of the server. */
static void unsaid_telnet(struct config *c, bool is_taken)
{
	struct config_line *l;
	struct config_service *telnet;
	enum { FIRST_THAT_PRINTS = 20 };
	bool is_early = is_early_vrp(c), has_silent = false;
	/* These name the port that a server listens on, if there is one. */
	if (c->major == 200 && c->release >= FIRST_THAT_PRINTS)
		return;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++)
		has_silent |= strcmp(l->kind, "vty") == 0 && !l->protocols;
	c->is_telnet_unsure = !is_early && (is_taken || (has_silent && c->release == CONFIG_NONE &&
							 !c->device.is_firewall));
	for (size_t i = 0; is_taken && is_early && (l = config_nth(c, CONFIG_LINE, i)); i++)
		if (l->protocols &&
		    (strstr(l->protocols, "telnet") || strstr(l->protocols, "all"))) {
			telnet = config_service(c, "telnet", NULL, true);
			telnet->line = l->line;
			telnet->text = l->text;
			telnet->source = "lines";
			return;
		}
}

/* Switches show web pages from their first start on in some releases, and print nothing then. */
static bool may_show_pages(const struct config *c)
{
	const struct config_interface *p;
	bool is_router = c->release == CONFIG_NONE && c->major != CONFIG_NONE;
	if (c->family != CONFIG_VRP || c->device.is_firewall || is_router ||
	    config_port_is_data_centre(c) ||
	    (c->major != CONFIG_NONE && c->major != 100 && c->major != 200))
		return false;
	for (size_t i = 0; (p = config_nth(c, CONFIG_INTERFACE, i)); i++)
		if (strncmp(p->name, "Vlanif", 6) == 0)
			return true;
	return false;
}

void config_vrp_access_finish(struct config *c)
{
	struct config_line *l;
	struct config_service *telnet = config_has_service(c, "telnet");
	bool is_taken = false;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++) {
		bool is_vty = strcmp(l->kind, "vty") == 0;
		bool is_remote = is_vty || strcmp(l->kind, "class vty") == 0;
		from_class(c, l);
		if (!l->authentication)
			l->authentication = is_remote ? (c->family == CONFIG_COMWARE ? "password"
										     : "aaa")
						      : "none";
		if (c->is_login_open && strcmp(l->authentication, "aaa") == 0)
			l->authentication = "none";
		/* Nothing said: Comware takes all there is. */
		if (is_vty && !l->protocols && c->family == CONFIG_COMWARE)
			l->protocols = "all";
		if (is_vty && !l->protocols && is_early_vrp(c))
			l->protocols = "telnet";
		is_taken |= is_vty && l->protocols &&
			    (strstr(l->protocols, "telnet") || strstr(l->protocols, "all"));
	}
	/* A server that no line lets in, and lines whose server does not run. */
	if (telnet && telnet->is_enabled && !is_taken && c->rows[CONFIG_LINE].n) {
		bool has_silent = false;
		for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++)
			has_silent |= strcmp(l->kind, "vty") == 0 && !l->protocols;
		telnet->is_enabled = has_silent;
	} else if (!telnet && c->family == CONFIG_VRP) {
		unsaid_telnet(c, is_taken);
	}
	c->is_ssh1_unsure = may_take_ssh1(c);
	c->is_web_unsure = may_show_pages(c);
}

/* ---- SNMP ---- */

static struct config_snmp *add_snmp(struct config *c, const struct config_node *n, const char *kind)
{
	struct config_snmp *s = config_add(c, CONFIG_SNMP, n);
	s->kind = kind;
	return s;
}

/* snmp-agent community [simple|cipher] read|write [simple|cipher] WORD [mib-view V] [acl N] */
static void community(struct config *c, const struct config_node *n)
{
	size_t at = 2;
	bool is_cipher = false;
	const char *access = "ro";
	if (config_is(n, 2, "complexity-check") || config_is(n, 2, "complexity"))
		return;
	for (; at + 1 < n->n_words; at++) {
		if (config_is(n, at, "cipher"))
			is_cipher = true;
		else if (config_is(n, at, "write"))
			access = "rw";
		else if (!config_is(n, at, "read") && !config_is(n, at, "simple"))
			break;
	}
	struct str word = config_word(n, at);
	struct config_snmp *s = add_snmp(c, n, "community");
	s->version = "v1 v2c";
	s->access = access;
	s->community_kind = config_secret_community_kind(word, is_cipher);
	s->is_default_community = !is_cipher && config_secret_is_default_community(word);
	s->view = str_text(c->arena, config_after(n, "mib-view"));
	size_t acl = config_find(n, "acl", 0) + 1;
	/* One for version 6 keeps nobody of version 4 out. */
	if (!config_is(n, acl, "ipv6"))
		s->acl = str_text(c->arena, config_word(n, acl + config_is(n, acl, "name")));
	if (s->acl)
		config_acl_use(c, str_of(s->acl), "snmp");
	/* Comware: what a role may do is not only reading. */
	if (str_is(config_after(n, "user-role"), "network-admin") ||
	    str_is(config_after(n, "user-role"), "level-15"))
		s->access = "rw";
}

/* snmp-agent group v3 NAME [authentication|privacy] … [acl N] */
static void group(struct config *c, const struct config_node *n)
{
	struct config_snmp *s = add_snmp(c, n, "group");
	bool has_privacy = config_has(n, "privacy");
	s->version = str_text(c->arena, config_word(n, 2));
	s->name = str_text(c->arena, config_word(n, 3));
	s->authentication = has_privacy || config_has(n, "authentication") ? "yes" : "none";
	s->privacy = has_privacy ? "yes" : "none";
	s->access = config_has(n, "write-view") ? "rw" : "ro";
	s->acl = str_text(c->arena, config_after(n, "acl"));
	if (s->acl)
		config_acl_use(c, str_of(s->acl), "snmp");
}

/* The user may be told in several lines: its group, its authentication, its privacy. */
static void user(struct config *c, const struct config_node *n)
{
	struct config_snmp *s = NULL;
	struct str name = config_word(n, 3), auth = config_after(n, "authentication-mode"),
		   priv = config_after(n, "privacy-mode");
	/* Of the first two versions it is as secret as a community. */
	if (!config_is(n, 2, "v3"))
		name = STR("***");
	for (size_t i = 0; (s = config_nth(c, CONFIG_SNMP, i)); i++)
		if (strcmp(s->kind, "user") == 0 && config_is(n, 2, "v3") && name.p &&
		    str_is(name, s->name))
			break;
	if (!s) {
		s = add_snmp(c, n, "user");
		s->name = str_text(c->arena, name);
		s->version = str_text(c->arena, config_word(n, 2));
		s->authentication = s->privacy = "none";
	}
	if (str_is(auth, "cipher") || str_is(auth, "simple"))
		auth = config_word(n, config_find(n, "authentication-mode", 0) + 2);
	if (auth.p)
		s->authentication = str_lower(c->arena, auth);
	if (priv.p)
		s->privacy = str_lower(c->arena, priv);
	if (config_has(n, "acl"))
		s->acl = str_text(c->arena, config_after(n, "acl"));
}

static void versions(struct config *c, const struct config_node *n)
{
	struct config_snmp *s;
	if (!config_is(n, 2, "version"))
		return;
	s = add_snmp(c, n, n->is_negated ? "no version" : "version");
	s->version = config_text(c->arena, n, 3);
	/* "undo snmp-agent sys-info version v1 v2c" leaves the others. */
}

void config_vrp_access_snmp(struct config *c, const struct config_node *n)
{
	struct config_snmp *s;
	if (n->n_words == 1) {
		config_service(c, "snmp", n, !n->is_negated);
	} else if (config_is(n, 1, "sys-info")) {
		versions(c, n);
	} else if (n->is_negated) {
		return;
	} else if (config_is(n, 1, "community")) {
		community(c, n);
	} else if (config_is(n, 1, "group") && n->n_words > 3) {
		group(c, n);
	} else if (config_is(n, 1, "usm-user") && n->n_words > 3) {
		user(c, n);
	} else if (config_is(n, 1, "target-host")) {
		s = add_snmp(c, n, "host");
		s->host = str_text(c->arena, config_after(n, "udp-domain"));
		s->version = config_has(n, "v3") ? "v3" : config_has(n, "v2c") ? "v2c" : "v1";
		if (config_has(n, "privacy"))
			s->privacy = "yes";
	} else if (config_is(n, 1, "acl")) {
		config_acl_use(c, config_word(n, 2), "snmp");
		s = add_snmp(c, n, "acl");
		s->acl = str_text(c->arena, config_word(n, 2));
	}
}

/* SPDX-License-Identifier: Apache-2.0 */
/* config_ios - the configuration of Cisco's IOS and IOS-XE. */
#include "parse/config_ios.h"

#include "parse/config_acl.h"
#include "parse/config_finish.h"

#include <string.h>

static void version(struct config *c, const struct config_node *n)
{
	c->device.version = config_text(c->arena, n, 1);
	struct str word = config_word(n, 1);
	(void)!str_int(str_head(word, str_find(word, '.')), 10, &c->major);
}

static void hostname(struct config *c, const struct config_node *n)
{
	c->device.device = str_text(c->arena, config_word(n, 1));
	c->device.line = n->line;
	c->device.text = config_text(c->arena, n, 0);
}

/* ---- services that are on or off by one statement ---- */

static const struct {
	const char *words, *name;
} switches[] = {
	{ "ip http server", "http" },
	{ "ip http secure-server", "https" },
	{ "service tcp-small-servers", "tcp small servers" },
	{ "service udp-small-servers", "udp small servers" },
	{ "service finger", "finger" },
	{ "ip finger", "finger" },
	{ "service pad", "pad" },
	{ "service config", "config from network" },
	{ "boot network", "config from network" },
	{ "service dhcp", "dhcp" },
	{ "service password-encryption", "password encryption" },
	{ "service tcp-keepalives-in", "tcp keepalives in" },
	{ "ip source-route", "source route" },
	{ "ip bootp server", "bootp" },
	{ "ip identd", "identd" },
	{ "ip scp server enable", "scp" },
	{ "cdp run", "cdp" },
	{ "lldp run", "lldp" },
	{ "lldp enable", "lldp" },
	{ "ip rcmd rcp-enable", "rcp" },
	{ "ip rcmd rsh-enable", "rsh" },
	{ "ip domain-lookup", "domain lookup" },
	{ "ip domain lookup", "domain lookup" },
	{ "vstack", "smart install" },
	{ "ip gratuitous-arps", "gratuitous arp" },
	{ "mop enabled", "mop" },
	{ "ftp-server enable", "ftp" },
};

static void service(struct config *c, const struct config_node *n)
{
	for (size_t i = 0; i < N(switches); i++)
		if (config_begins(n, switches[i].words)) {
			config_service(c, switches[i].name, n, !n->is_negated);
			return;
		}
	if (config_begins(n, "service timestamps") || config_begins(n, "service "
								       "sequence-numbers")) {
		struct config_log *l = config_add(c, CONFIG_LOG, n);
		l->kind = config_is(n, 1, "timestamps") ? "timestamps" : "sequence numbers";
		l->is_enabled = !n->is_negated;
		l->source = str_text(c->arena, config_word(n, 2));
	}
}

static void http_detail(struct config *c, const struct config_node *n)
{
	static const char *const names[][2] = { { "http", "http acl" }, { "https", "https acl" } };
	if (n->is_negated || !config_is(n, 2, "access-class"))
		return;
	struct str acl = n->word[n->n_words - 1];
	config_acl_use(c, acl, "http");
	for (size_t i = 0; i < N(names); i++) {
		/* The server may come behind it. */
		struct config_service *s = config_has_service(c, names[i][0]);
		if (!s)
			s = config_service(c, names[i][1], n, true);
		s->acl = str_text(c->arena, acl);
	}
}

static void ssh(struct config *c, const struct config_node *n)
{
	struct config_service *s;
	if (config_is(n, 2, "version")) {
		s = config_service(c, "ssh version", n, true);
		s->version = n->is_negated ? "1.99" : str_text(c->arena, config_word(n, 3));
	} else if (config_is(n, 2, "time-out") || config_is(n, 2, "authentication-retries")) {
		config_password_rule(c, config_is(n, 2, "time-out") ? "ssh_timeout" : "ssh_retries",
				     config_number(n, 3), n);
	} else if (config_begins(n, "ip ssh server algorithm") && !n->is_negated) {
		s = config_add(c, CONFIG_SERVICE, n);
		s->name = config_is(n, 4, "encryption") ? "ssh ciphers"
			  : config_is(n, 4, "mac")	? "ssh macs"
			  : config_is(n, 4, "kex")	? "ssh key exchange"
							: "ssh algorithms";
		s->is_enabled = true;
		s->version = config_text(c->arena, n, 5);
	}
}

static void tftp(struct config *c, const struct config_node *n)
{
	config_service(c, "tftp", n, !n->is_negated);
}

/* ---- logging and time ---- */

static const struct {
	const char *word, *kind;
	bool has_level;
} log_words[] = {
	{ "trap", "trap", true },
	{ "buffered", "buffer", true },
	{ "console", "console", true },
	{ "monitor", "monitor", true },
	{ "source-interface", "source", false },
	{ "source", "source", false },
	{ "facility", "facility", false },
	{ "on", "enable", false },
	{ "enable", "enable", false },
	{ "history", "history", true },
	{ "asdm", "asdm", true },
	{ "timestamp", "timestamps", false },
	{ "userinfo", "userinfo", false },
	{ "count", "count", false },
	{ "origin-id", "origin", false },
	{ "discriminator", "discriminator", false },
	{ "synchronous", "synchronous", false },
	{ "rate-limit", "rate limit", false },
	{ "file", "file", false },
	{ "event", "event", false },
	{ "buffer-size", "buffer size", false },
	{ "device-id", "origin", false },
	{ "message", "message", false },
	{ "permit-hostdown", "permit-hostdown", false },
	{ "esm", "esm", false },
	{ "persistent", "persistent", false },
	{ "exception", "exception", false },
	{ "snmp-authfail", "snmp-authfail", false },
	{ "flow-export-syslogs", "flow", false },
	{ "class", "class", false },
	{ "list", "list", false },
	{ "queue", "queue", false },
	{ "alarm", "alarm", false },
	{ "statistic", "statistic", false },
	{ "delay-send", "delay", false },
	{ "policy", "policy", false },
	{ "flash", "file", false },
	{ "queue-limit", "queue limit", false },
};

static void logging(struct config *c, const struct config_node *n)
{
	struct config_log *l = config_add(c, CONFIG_LOG, n);
	l->kind = "host";
	l->is_enabled = !n->is_negated;
	for (size_t i = 0; i < N(log_words); i++) {
		if (!config_is(n, 1, log_words[i].word))
			continue;
		l->kind = log_words[i].kind;
		for (size_t w = 2; log_words[i].has_level && w < n->n_words; w++) {
			int64_t size;
			if (str_int(n->word[w], 10, &size) && size > 7)
				l->size = size;
			else if (config_log_level(n->word[w]) != CONFIG_NONE) {
				l->level = str_text(c->arena, n->word[w]);
				l->level_number = config_log_level(n->word[w]);
			}
		}
		/* A list of messages that is named, or a level that nobody knows */
		if (log_words[i].has_level && !l->level && l->size == CONFIG_NONE)
			l->level = str_text(c->arena, config_word(n, 2));
		l->source = config_text(c->arena, n, 2);
		return;
	}
	/* logging host A, logging server A (RGOS), logging A, logging host inside A (ASA) */
	bool is_host = config_is(n, 1, "host") || config_is(n, 1, "server");
	struct address a;
	size_t at = !is_host ? 1 : c->family == CONFIG_ASA ? 3 : 2;
	at += config_is(n, at, "ipv6");
	/* Of the words that nobody listed above most are settings. */
	if (is_host || address_parse(config_word(n, at), &a))
		l->host = str_text(c->arena, config_word(n, at));
	if (!l->host)
		l->kind = "other";
}

static void archive(struct config *c, const struct config_node *n)
{
	const struct config_node *log = config_below(n, "log config");
	/* Below it, or beside it in a file without blanks at the front. */
	const struct config_node *on = log ? config_below(log, "logging enable") : NULL;
	if (log && !on)
		on = config_below(n, "logging enable");
	if (on && !on->is_negated)
		((struct config_log *)config_add(c, CONFIG_LOG, on))->kind = "changes";
}

static void login(struct config *c, const struct config_node *n)
{
	if (config_is(n, 1, "block-for")) {
		config_password_rule(c, "lock_seconds", config_number(n, 2), n);
		config_password_rule(c, "lock_attempts", config_number(n, 4), n);
	} else if (config_is(n, 1, "on-failure") || config_is(n, 1, "on-success")) {
		struct config_log *l = config_add(c, CONFIG_LOG, n);
		l->kind = config_is(n, 1, "on-failure") ? "failed sign-ins" : "sign-ins";
		l->is_enabled = !n->is_negated;
	}
}

static void ntp(struct config *c, const struct config_node *n)
{
	bool is_server = config_is(n, 1, "server"), is_peer = config_is(n, 1, "peer");
	struct config_ntp *t;
	if (config_is(n, 1, "access-group") && !n->is_negated)
		config_acl_use(c, config_word(n, n->n_words - 1), "ntp");
	if (n->is_negated || n->n_words < 2 || config_is(n, 1, "clock-period"))
		return;
	t = config_add(c, CONFIG_NTP, n);
	t->kind = is_server ? (config_is(n, 0, "sntp") ? "sntp" : "server")
		  : is_peer ? "peer"
			    : str_text(c->arena, config_word(n, 1));
	/* "trusted-key 1", "trusted-key 1 - 3" */
	if (config_is(n, 1, "trusted-key")) {
		t->key = config_number(n, 2);
		t->last_key = config_is(n, 3, "-") ? config_number(n, 4) : t->key;
	}
	if (!is_server && !is_peer)
		return;
	size_t at = config_is(n, 2, "vrf") ? 4 : 2;
	at += config_is(n, at, "ip") || config_is(n, at, "ipv6");
	t->server = str_text(c->arena, config_word(n, at));
	t->key = config_number_after(n, "key");
}

static void banner(struct config *c, const struct config_node *n)
{
	if (n->is_negated)
		return;
	struct config_banner *b = config_add(c, CONFIG_BANNER, n);
	size_t at = config_is(n, 2, "information") ? 3 : 2;
	b->kind = str_text(c->arena, config_word(n, 1));
	b->length = (int64_t)n->body_bytes;
	for (size_t i = at; !n->body_bytes && !n->is_body_empty && i < n->n_words; i++)
		b->length += (int64_t)n->word[i].n;
	/* The text is nobody's secret, but it is long. */
	b->text = str_text(c->arena, str_head(n->text, 100));
}

static void passwords(struct config *c, const struct config_node *n)
{
	config_password_rule(c, config_is(n, 2, "min-length") ? "min_length" : "other",
			     config_number(n, 3), n);
}

static const struct config_statement statements[] = {
	{ "version", version },
	{ "hostname", hostname },
	{ "username", config_ios_access_user },
	{ "enable secret", config_ios_access_enable },
	{ "enable password", config_ios_access_enable },
	{ "aaa group", config_ios_access_aaa },
	{ "aaa", config_ios_access_aaa },
	{ "tacacs-server host", config_ios_access_server },
	{ "tacacs-server key", config_ios_access_server },
	{ "tacacs server", config_ios_access_server },
	{ "radius-server host", config_ios_access_server },
	{ "radius-server key", config_ios_access_server },
	{ "radius server", config_ios_access_server },
	{ "ip http access-class", http_detail },
	{ "ip ssh", ssh },
	{ "line", config_ios_access_line },
	{ "snmp-server community", config_ios_access_community },
	{ "snmp-server group", config_ios_access_snmp_group },
	{ "snmp-server user", config_ios_access_snmp_user },
	{ "snmp-server host", config_ios_access_snmp_host },
	{ "logging", logging },
	{ "archive", archive },
	{ "login", login },
	{ "ntp", ntp },
	{ "sntp", ntp },
	{ "banner", banner },
	{ "security passwords", passwords },
	{ "zone security", config_ios_zone },
	{ "interface", config_ios_port_interface },
	{ "vlan", config_ios_port_vlan },
	{ "router", config_ios_route },
	{ "ipv6 router", config_ios_route },
	{ "ip nat inside", config_ios_port_nat },
	{ "ip nat source", config_ios_port_nat },
	{ "ip access-list", config_ios_rules_list },
	{ "ipv6 access-list", config_ios_rules_list },
	{ "access-list", config_ios_rules_statement },
	{ "object-group", config_ios_rules_group },
	{ "expert access-list", config_ios_rules_list },
	{ "tftp-server", tftp },
	{ "ip dhcp snooping", config_ios_port_layer2 },
	{ "ip arp inspection", config_ios_port_layer2 },
	{ "ip source binding", config_ios_port_layer2 },
	{ "ip verify source", config_ios_port_layer2 },
	{ "spanning-tree", config_ios_port_layer2 },
	{ "errdisable recovery", config_ios_port_layer2 },
	{ "dot1x system-auth-control", config_ios_port_layer2 },
	{ "mac address-table static", config_ios_port_layer2 },
	{ "mac-address-table static", config_ios_port_layer2 },
	{ "address-bind", config_ios_port_layer2 },
	{ "rldp enable", config_ios_port_layer2 },
	{ "port-security", config_ios_port_layer2 },
};

void config_ios_common(struct config *c, const struct config_node *n)
{
	if (!config_read_statement(c, n, statements, N(statements)))
		service(c, n);
}

/* ---- what the family does without being told ---- */

static void add_default(struct config *c, const char *name, bool is_enabled)
{
	if (!config_has_service(c, name))
		config_service(c, name, NULL, is_enabled);
}

static bool is_switch(const struct config *c)
{
	const struct config_interface *p;
	for (size_t i = 0; (p = config_nth(c, CONFIG_INTERFACE, i)); i++)
		if (p->mode && strcmp(p->mode, "routed") != 0)
			return true;
	return false;
}

/* Lines that say nothing take all, as far as release 12, and in switches as far as 15. Behind that
 * it is all, none or ssh, as the model has it. */
static void finish_lines(struct config *c)
{
	struct config_line *l;
	bool takes_all = c->major == CONFIG_NONE || c->major < 15 ||
			 (c->major == 15 && is_switch(c));
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++) {
		bool is_silent = strcmp(l->kind, "vty") == 0 && !l->protocols;
		if (is_silent && takes_all)
			l->protocols = "all";
		c->is_telnet_unsure |= is_silent && !takes_all && !l->is_disabled;
	}
}

void config_ios_finish_time(struct config *c)
{
	struct config_ntp *t;
	for (size_t i = 0; (t = config_nth(c, CONFIG_NTP, i)); i++)
		t->is_authenticated = config_is_ntp_key_trusted(c, t->key);
}

/* "no logging trap": nobody gets anything; and an ASA sends nothing before it has a level. */
void config_ios_finish_log(struct config *c)
{
	struct config_log *l;
	bool is_sent = c->family != CONFIG_ASA, has_class = false;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LOG, i)); i++) {
		if (strcmp(l->kind, "trap") == 0)
			is_sent = l->is_enabled;
		/* logging class auth trap informational */
		has_class |= strcmp(l->kind, "class") == 0 && l->is_enabled && l->source &&
			     strstr(l->source, " trap ");
	}
	for (size_t i = 0; !is_sent && !has_class && (l = config_nth(c, CONFIG_LOG, i)); i++)
		if (strcmp(l->kind, "host") == 0)
			l->is_enabled = false;
}

/* aaa common-criteria policy P, with "min-length 12" below; CONFIG_NONE: it has none. */
static int64_t length_of_policy(const struct config_tree *t, struct str name)
{
	for (const struct config_node *n = t->root.child; n; n = n->next) {
		const struct config_node *length = config_begins(n, "aaa common-criteria policy") &&
								   !n->is_negated && name.p &&
								   str_eq(config_word(n, 3), name)
							   ? config_below(n, "min-length")
							   : NULL;
		if (length)
			return config_number(length, 1);
	}
	return CONFIG_NONE;
}

/* The shortest password that an account may have, where each has a policy. */
static void finish_policies(struct config *c, const struct config_tree *t)
{
	const struct config_node *least = NULL;
	int64_t length = CONFIG_NONE;
	for (const struct config_node *n = t->root.child; n; n = n->next) {
		if (!config_is(n, 0, "username") || n->is_negated)
			continue;
		int64_t own = length_of_policy(t, config_after(n, "common-criteria-policy"));
		if (own == CONFIG_NONE)
			return;
		if (!least || own < length) {
			least = n;
			length = own;
		}
	}
	if (least)
		config_password_rule(c, "min_length", length, least);
}

static void read_comment(struct config *c, const struct config_node *n)
{
	if (config_begins(n, "! Last configuration change at") || config_begins(n, "! NVRAM config "
										   "last updated "
										   "at"))
		c->device.saved = config_text(c->arena, n, 5);
}

void config_ios_read(struct config *c, const struct config_tree *t)
{
	c->device.vendor = "Cisco";
	for (const struct config_node *n = t->root.child; n; n = n->next) {
		if (n->is_comment)
			read_comment(c, n);
		else
			config_ios_common(c, n);
	}
	config_ios_zone_pairs(c, &t->root);
	finish_policies(c, t);
	finish_lines(c);
	config_ios_access_finish(c);
	config_ios_finish_time(c);
	config_ios_finish_log(c);
	config_finish_line_services(c);
	add_default(c, "cdp", true);
	add_default(c, "source route", true);
	add_default(c, "http", false);
	add_default(c, "password encryption", false);
	struct config_service *s = config_has_service(c, "ssh version");
	if (!s)
		s = config_service(c, "ssh version", NULL, true);
	/* Release 17 has no other one; of 16 it is not told. */
	if (!s->version && c->major != 16)
		s->version = c->major != CONFIG_NONE && c->major > 16 ? "2" : "1.99";
}

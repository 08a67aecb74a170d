/* SPDX-License-Identifier: Apache-2.0 */
/* config_rgos - the configuration of Ruijie's RGOS: much of it as IOS has it, but services, the web
 * administrators and the rules for passwords. */
#include "parse/config_rgos.h"

#include "parse/config_acl.h"
#include "parse/config_finish.h"
#include "parse/config_ios.h"
#include "parse/config_secret.h"

#include <string.h>

static void version(struct config *c, const struct config_node *n)
{
	c->device.version = config_text(c->arena, n, 1);
	for (size_t i = 1; i < n->n_words; i++) {
		struct str w = n->word[i];
		size_t dot = str_find(w, '.');
		if (dot < w.n && str_int(str_head(w, dot), 10, &c->major))
			return;
	}
}

/* enable service ssh-server | telnet-server | web-server [http|https|all] | snmp-agent */
static void service(struct config *c, const struct config_node *n)
{
	bool is_on = !n->is_negated;
	if (n->n_words < 3)
		return;
	if (config_is(n, 2, "ssh-server")) {
		config_service(c, "ssh", n, is_on);
	} else if (config_is(n, 2, "telnet-server")) {
		config_service(c, "telnet", n, is_on);
	} else if (config_is(n, 2, "snmp-agent")) {
		config_service(c, "snmp", n, is_on);
	} else if (config_is(n, 2, "web-server")) {
		bool is_all = n->n_words == 3 || config_is(n, 3, "all");
		if (is_all || config_is(n, 3, "http"))
			config_service(c, "http", n, is_on);
		if (is_all || config_is(n, 3, "https"))
			config_service(c, "https", n, is_on);
	} else {
		config_service(c, str_text(c->arena, config_word(n, 2)), n, is_on);
	}
}

/* webmaster level 0 username admin password [7] WORD */
static void webmaster(struct config *c, const struct config_node *n)
{
	struct str name = config_after(n, "username");
	struct config_password p;
	size_t at = config_find(n, "password", 0);
	if (at == n->n_words)
		at = config_find(n, "secret", 0);
	if (n->is_negated || !name.p)
		return;
	struct config_user *u = config_add(c, CONFIG_USER, n);
	u->name = str_text(c->arena, name);
	u->kind = "web";
	u->services = "web";
	u->is_administrator = true;
	config_secret_password(c, n, at + 1, name, &p);
	u->password_kind = p.kind;
	u->password_format = p.format;
	u->is_password_name = p.is_name;
	u->is_password_weak = p.is_weak;
}

static void policy(struct config *c, const struct config_node *n)
{
	static const struct {
		const char *word, *name;
	} names[] = { { "min-size", "min_length" },
		      { "life-cycle", "max_age_days" },
		      { "no-repeat-times", "history" },
		      { "strong", "complexity" },
		      { "login", "lock_attempts" } };
	for (size_t i = 0; i < N(names); i++)
		if (config_is(n, 2, names[i].word))
			config_password_rule(c, names[i].name, config_number(n, 3), n);
}

static void ssh(struct config *c, const struct config_node *n)
{
	struct config_service *s;
	if (config_begins(n, "ip ssh version")) {
		s = config_service(c, "ssh version", n, true);
		s->version = n->is_negated ? "1.99" : str_text(c->arena, config_word(n, 3));
	} else if (config_is(n, 2, "cipher-mode") && !n->is_negated) {
		s = config_add(c, CONFIG_SERVICE, n);
		s->name = "ssh ciphers";
		s->is_enabled = true;
		s->version = config_text(c->arena, n, 3);
	} else if (config_is(n, 2, "hmac-algorithm") && !n->is_negated) {
		s = config_add(c, CONFIG_SERVICE, n);
		s->name = "ssh macs";
		s->is_enabled = true;
		s->version = config_text(c->arena, n, 3);
	} else if (config_is(n, 2, "key-exchange") && !n->is_negated) {
		s = config_add(c, CONFIG_SERVICE, n);
		s->name = "ssh key exchange";
		s->is_enabled = true;
		s->version = config_text(c->arena, n, 3);
	} else if (config_begins(n, "ip ssh authentication-retries") || config_begins(n, "ip ssh "
											 "time-"
											 "out")) {
		config_ios_common(c, n);
	}
}

static void server_acl(struct config *c, const struct config_node *n)
{
	const char *name = config_is(n, 1, "telnet") ? "telnet" : "ssh";
	struct config_service *s = config_has_service(c, name);
	if (n->is_negated)
		return;
	/* The server may come behind it. */
	if (!s)
		s = config_service(c, arena_printf(c->arena, "%s acl", name), n, true);
	s->acl = str_text(c->arena, n->word[n->n_words - 1]);
	config_acl_use(c, n->word[n->n_words - 1], name);
}

static const struct config_statement statements[] = {
	{ "version", version },
	{ "enable service", service },
	{ "webmaster", webmaster },
	{ "password policy", policy },
	{ "ip telnet access-class", server_acl },
	{ "ip ssh access-class", server_acl },
	{ "ip ssh", ssh },
};

static void finish_lines(struct config *c)
{
	struct config_line *l;
	const struct config_service *telnet = config_has_service(c, "telnet");
	const struct config_service *ssh_server = config_has_service(c, "ssh");
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++) {
		bool is_vty = strcmp(l->kind, "vty") == 0;
		if (is_vty && !l->protocols)
			l->protocols = telnet && !telnet->is_enabled	      ? "ssh"
				       : ssh_server && ssh_server->is_enabled ? "all"
									      : "telnet";
	}
}

/* A line lets telnet in only while the server runs. */
static void finish_services(struct config *c)
{
	struct config_service *telnet = config_has_service(c, "telnet");
	const struct config_line *l;
	bool is_taken = false;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++)
		is_taken |= strcmp(l->kind, "vty") == 0 && l->protocols &&
			    (strstr(l->protocols, "telnet") || strstr(l->protocols, "all"));
	if (telnet && telnet->is_enabled && !is_taken && c->rows[CONFIG_LINE].n)
		telnet->is_enabled = false;
	if (!telnet)
		config_finish_line_services(c);
	if (!config_has_service(c, "http"))
		config_service(c, "http", NULL, false);
	/* Both versions, unless it is told otherwise; of release 12 on it is not told. */
	if (!config_has_service(c, "ssh version"))
		config_service(c, "ssh version", NULL, true)->version =
			c->major != CONFIG_NONE && c->major >= 12 ? NULL : "1.99";
	if (!config_has_service(c, "password encryption"))
		config_service(c, "password encryption", NULL, false);
}

static bool is_version_off(const struct config_tree *t, const char *version)
{
	for (const struct config_node *n = t->root.child; n; n = n->next)
		if (n->is_negated && config_begins(n, "snmp-server enable version") &&
		    config_is(n, 3, version))
			return true;
	return false;
}

/* Communities open nothing where their versions are off. */
static void finish_snmp(struct config *c, const struct config_tree *t)
{
	struct config_snmp *s;
	bool is_off = is_version_off(t, "v1") && is_version_off(t, "v2c");
	for (size_t i = 0; is_off && (s = config_nth(c, CONFIG_SNMP, i)); i++)
		if (strcmp(s->kind, "community") == 0)
			s->kind = "community without a version";
}

void config_rgos_read(struct config *c, const struct config_tree *t)
{
	c->device.vendor = "Ruijie";
	for (const struct config_node *n = t->root.child; n; n = n->next)
		if (!n->is_comment && !config_read_statement(c, n, statements, N(statements)))
			config_ios_common(c, n);
	finish_lines(c);
	config_ios_access_finish(c);
	config_ios_finish_time(c);
	config_ios_finish_log(c);
	finish_services(c);
	finish_snmp(c, t);
}

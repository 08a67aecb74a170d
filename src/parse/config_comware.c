/* SPDX-License-Identifier: Apache-2.0 */
/* config_comware - the configuration of H3C's Comware 5 and 7. */
#include "parse/config_comware.h"

#include "parse/config_acl.h"
#include "parse/config_port.h"
#include "parse/config_vrp.h"

#include <string.h>

static void version(struct config *c, const struct config_node *n)
{
	struct str word = config_word(n, 1);
	c->device.version = config_text(c->arena, n, 1);
	(void)!str_int(str_head(word, str_find(word, '.')), 10, &c->major);
}

/* local-user NAME [class manage|network], with password, service-type, role below */
static void local_user(struct config *c, const struct config_node *n)
{
	if (n->is_negated || n->n_words < 2)
		return;
	struct config_user *u = config_user(c, n->word[1], n);
	u->is_administrator = !config_is(n, 3, "network");
	for (const struct config_node *s = n->child; s; s = s->next) {
		if (s->is_negated || s->is_comment)
			continue;
		if (config_is(s, 0, "password") && s->n_words > 1) {
			config_vrp_access_password(c, u, s, 1);
		} else if (config_is(s, 0, "service-type")) {
			const char *types = config_text(c->arena, s, 1);
			bool is_network = config_is(n, 3, "network");
			config_vrp_access_services(
				u, u->services && types
					   ? arena_printf(c->arena, "%s %s", u->services, types)
					   : types);
			u->is_administrator &= !is_network;
		} else if (config_begins(s, "authorization-attribute")) {
			if (config_number_after(s, "level") != CONFIG_NONE)
				u->level = config_number_after(s, "level");
			struct str role = config_after(s, "user-role");
			if (role.p && !(u->role && strcmp(u->role, "network-admin") == 0))
				u->role = str_text(c->arena, role);
		} else if (config_begins(s, "state block")) {
			u->is_blocked = true;
		}
	}
	if (u->role && strcmp(u->role, "network-admin") == 0 && u->level == CONFIG_NONE)
		u->level = 15;
}

/* password-control enable | length N | login-attempt N exceed lock-time M | aging N | history N */
static void password_control(struct config *c, const struct config_node *n)
{
	static const struct {
		const char *word, *name;
	} list[] = { { "length", "min_length" },
		     { "composition", "complexity" },
		     { "complexity", "complexity" },
		     { "aging", "max_age_days" },
		     { "history", "history" },
		     { "enable", "policy" },
		     { "super", "super" } };
	if (config_is(n, 1, "login-attempt")) {
		struct config_password_rule *r = config_password_rule(c, "lock_attempts",
								      config_number(n, 2), n);
		/* Who failed goes on trying. */
		r->is_enabled &= !config_has(n, "unlock");
		if (config_has(n, "lock-time"))
			config_password_rule(c, "lock_minutes", config_number_after(n, "lock-time"),
					     n);
		return;
	}
	for (size_t i = 0; i < N(list); i++)
		if (config_is(n, 1, list[i].word))
			config_password_rule(c, list[i].name, config_number(n, 2), n);
}

/* hwtacacs scheme NAME, radius scheme NAME; the key in it or for each server */
static void scheme(struct config *c, const struct config_node *n)
{
	if (n->is_negated || !config_is(n, 1, "scheme"))
		return;
	struct config_aaa *a = config_add(c, CONFIG_AAA, n);
	a->kind = "server";
	a->name = config_is(n, 0, "hwtacacs") ? "tacacs" : "radius";
	for (const struct config_node *s = n->child; s; s = s->next) {
		a->has_key |= config_is(s, 0, "key") || config_has(s, "key");
		if (config_begins(s, "primary authentication"))
			a->server = str_text(c->arena, config_word(s, 2));
	}
}

/* domain system, with "authentication login hwtacacs-scheme T local" below */
static void domain(struct config *c, const struct config_node *n)
{
	if (n->is_negated)
		return;
	for (const struct config_node *s = n->child; s; s = s->next) {
		if (!config_is(s, 0, "authentication") && !config_is(s, 0, "accounting") &&
		    !config_is(s, 0, "authorization"))
			continue;
		struct config_aaa *a = config_add(c, CONFIG_AAA, s);
		a->kind = str_text(c->arena, config_word(s, 0));
		a->name = config_text(c->arena, n, 1);
		a->methods = config_text(c->arena, s, 1);
		a->has_local = config_has(s, "local");
		/* Whoever comes names the domain that he is of; and where "none" is the last
		 * resort he keeps the servers from answering. */
		bool is_login = config_begins(s, "authentication login") ||
				(config_begins(s, "authentication default") &&
				 !config_below(n, "authentication login"));
		c->is_login_open |= is_login && config_has(s, "none");
	}
}

static const struct config_statement statements[] = {
	{ "version", version },
	{ "local-user", local_user },
	{ "password-control", password_control },
	{ "hwtacacs scheme", scheme },
	{ "radius scheme", scheme },
	{ "domain", domain },
	{ "line", config_vrp_access_line },
};

/* A console may be called aux. */
static void finish_lines(struct config *c)
{
	struct config_line *l;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++)
		if (strncmp(l->kind, "class ", 6) == 0)
			l->is_disabled = true;
}

/* From version 7 on no server is asked before NTP is switched on. */
static void finish_time(struct config *c)
{
	struct config_ntp *t;
	bool is_on = c->major == CONFIG_NONE || c->major < 7;
	for (size_t i = 0; (t = config_nth(c, CONFIG_NTP, i)); i++)
		is_on |= strcmp(t->kind, "enable") == 0;
	for (size_t i = 0; !is_on && (t = config_nth(c, CONFIG_NTP, i)); i++)
		if (t->server)
			t->kind = "off";
}

/* irf-port 1/2, with "port group interface X" below: a cable of the stack. */
static void stack_port(struct config *c, const struct config_node *n)
{
	for (const struct config_node *s = n->child; s; s = s->next)
		if (config_begins(s, "port group interface") && !s->is_negated)
			config_port_cable(c, s, 3);
}

/* With password-control the passwords are kept in a file of their own, as hashes. */
static void finish_users(struct config *c)
{
	struct config_user *u;
	struct config_password_rule *r;
	bool is_on = false;
	for (size_t i = 0; (r = config_nth(c, CONFIG_PASSWORD_RULE, i)); i++)
		if (strcmp(r->name, "policy") == 0)
			is_on = r->is_enabled;
	for (size_t i = 0; is_on && (u = config_nth(c, CONFIG_USER, i)); i++)
		if (strcmp(u->password_kind, "none") == 0 && strcmp(u->kind, "user") == 0)
			u->password_kind = "hidden";
}

/* "user-interface vty 0 4": from version 7 on they are called lines. */
static bool has_old_lines(const struct config_tree *t)
{
	const struct config_node *n = t->root.child;
	while (n && !config_begins(n, "user-interface vty"))
		n = n->next;
	return n;
}

void config_comware_read(struct config *c, const struct config_tree *t)
{
	c->device.vendor = "H3C";
	for (const struct config_node *n = t->root.child; n; n = n->next)
		if (!n->is_comment && !config_read_statement(c, n, statements, N(statements)) &&
		    !config_secpath_statement(c, n))
			config_vrp_common(c, n);
	config_vrp_access_finish(c);
	config_vrp_log_finish(c);
	finish_lines(c);
	finish_time(c);
	finish_users(c);
	for (const struct config_node *n = t->root.child; n; n = n->next)
		if (config_is(n, 0, "irf-port"))
			stack_port(c, n);
	/* Before version 5 no version is printed, and telnet runs unless it is told otherwise. */
	bool is_early = c->major == CONFIG_NONE && has_old_lines(t);
	c->is_telnet_unsure |= is_early && !config_has_service(c, "telnet");
	c->is_ssh1_unsure |= is_early;
	/* Of version 5 some models show web pages unless they are told otherwise. */
	c->is_web_unsure |= is_early || c->major == 5;
	/* Comware 5 lets the first version in unless it is told otherwise. */
	const struct config_service *ssh = config_has_service(c, "ssh");
	if (c->major == 5 && ssh && ssh->is_enabled && !config_has_service(c, "ssh 1.x"))
		config_service(c, "ssh 1.x", NULL, true);
	config_secpath_finish(c);
}

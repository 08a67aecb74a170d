/* SPDX-License-Identifier: Apache-2.0 */
/* config_ios_access - who may come in: users, lines, SNMP and AAA of IOS and its like. */
#include "parse/config_acl.h"
#include "parse/config_ios.h"
#include "parse/config_secret.h"

#include <string.h>

enum { DEFAULT_TIMEOUT = 600 };

static void set_password(struct config *c, struct config_user *u, const struct config_node *n,
			 size_t at)
{
	struct config_password p;
	config_secret_password(c, n, at, str_of(u->name), &p);
	/* "secret X" without a type is hashed when it is shown. */
	if (config_is(n, at - 1, "secret") && strcmp(p.kind, "plain") == 0 && at + 1 < n->n_words &&
	    !config_is(n, at, "0"))
		p.kind = "hash";
	u->password_kind = p.kind;
	u->password_format = p.format;
	u->is_password_name = p.is_name;
	u->is_password_weak = p.is_weak;
}

/* username NAME [privilege N] [password|secret [TYPE] WORD] [nopassword] */
void config_ios_access_user(struct config *c, const struct config_node *n)
{
	if (n->is_negated || n->n_words < 2)
		return;
	struct config_user *u = config_user(c, n->word[1], n);
	size_t at = config_find(n, "secret", 2);
	if (at == n->n_words)
		at = config_find(n, "password", 2);
	int64_t level = config_number_after(n, "privilege");
	if (level != CONFIG_NONE)
		u->level = level;
	if (at + 1 < n->n_words) {
		set_password(c, u, n, at + 1);
		u->line = n->line;
		u->text = config_text(c->arena, n, 0);
	}
	if (config_has(n, "nopassword"))
		u->password_kind = "none";
	struct str view = config_after(n, "view");
	if (view.p && !u->role)
		u->role = str_text(c->arena, view);
	if (config_has(n, "autocommand"))
		u->services = "autocommand";
	/* ASA: "username X attributes", with "service-type remote-access" below */
	const struct config_node *type = config_below(n, "service-type");
	if (type)
		u->services = config_text(c->arena, type, 1);
	u->is_administrator &= !(type && config_is(type, 1, "remote-access"));
}

/* enable secret|password [level N] [TYPE] WORD */
void config_ios_access_enable(struct config *c, const struct config_node *n)
{
	if (n->is_negated || n->n_words < 3)
		return;
	struct config_user *u = config_add(c, CONFIG_USER, n);
	size_t at = config_is(n, 2, "level") ? 4 : 2;
	u->name = "enable";
	u->kind = "enable";
	u->level = at == 4 ? config_number(n, 3) : 15;
	u->is_administrator = true;
	set_password(c, u, n, at);
	u->role = config_is(n, 1, "secret") ? "secret" : "password";
}

/* ---- lines ---- */

static void add_word(struct config *c, const char **list, struct str word)
{
	*list = *list ? arena_printf(c->arena, "%s %.*s", *list, (int)word.n, word.p)
		      : str_text(c->arena, word);
}

static int64_t seconds(const struct config_node *n, size_t at)
{
	int64_t minutes = config_number(n, at), rest = config_number(n, at + 1);
	return minutes == CONFIG_NONE || minutes > 1000 * 1000
		       ? CONFIG_NONE
		       : minutes * 60 + (rest == CONFIG_NONE || rest < 0 || rest > 3600 ? 0 : rest);
}

static void line_statement(struct config *c, struct config_line *l, const struct config_node *n)
{
	struct config_password p;
	if (config_begins(n, "transport input")) {
		l->protocols = NULL;
		for (size_t i = 2; i < n->n_words; i++)
			add_word(c, &l->protocols, n->word[i]);
		if (n->is_negated)
			l->protocols = "none";
	} else if (config_is(n, 0, "access-class") && !n->is_negated) {
		if (!config_has(n, "out")) {
			l->acl_in = str_text(c->arena, config_word(n, 1));
			config_acl_use(c, config_word(n, 1), l->kind);
		}
	} else if (config_begins(n, "ipv6 access-class") && !n->is_negated) {
		if (!config_has(n, "out"))
			l->acl6_in = str_text(c->arena, config_word(n, 2));
	} else if (config_is(n, 0, "login")) {
		l->authentication = n->is_negated	       ? "none"
				    : n->n_words == 1	       ? "password"
				    : config_is(n, 1, "local") ? "local"
							       : "server";
		/* "login authentication NAME": resolved when all lists are known. */
		if (config_is(n, 1, "authentication") && !n->is_negated)
			l->authentication = arena_printf(c->arena, "list %.*s",
							 (int)config_word(n, 2).n,
							 config_word(n, 2).n ? n->word[2].p : "");
	} else if (config_is(n, 0, "password") && !n->is_negated) {
		config_secret_password(c, n, 1, STR(""), &p);
		l->password_kind = p.kind;
	} else if (config_is(n, 0, "exec-timeout")) {
		l->is_timeout_default = false;
		l->timeout_seconds = n->is_negated ? 0 : seconds(n, 1);
	} else if (config_begins(n, "privilege level") && !n->is_negated) {
		l->level = config_number(n, 2);
	} else if (config_is(n, 0, "exec") && n->is_negated) {
		l->is_disabled = true;
	}
}

/* line con 0, line vty 0 4, line aux 0, line 0/0/0; with what stands below. */
void config_ios_access_line(struct config *c, const struct config_node *n)
{
	struct config_line *l;
	if (n->is_negated || n->n_words < 2)
		return;
	l = config_add(c, CONFIG_LINE, n);
	l->kind = config_is(n, 1, "console") || config_is(n, 1, "con") ? "con"
		  : config_is(n, 1, "vty")			       ? "vty"
		  : config_is(n, 1, "aux")			       ? "aux"
								       : "tty";
	l->first = config_number(n, 2);
	l->last = config_number(n, 3) == CONFIG_NONE ? l->first : config_number(n, 3);
	l->timeout_seconds = DEFAULT_TIMEOUT;
	l->is_timeout_default = true;
	for (const struct config_node *s = n->child; s; s = s->next)
		line_statement(c, l, s);
}

/* ---- SNMP ---- */

static struct config_snmp *add_snmp(struct config *c, const struct config_node *n, const char *kind)
{
	struct config_snmp *s = config_add(c, CONFIG_SNMP, n);
	s->kind = kind;
	return s;
}

/* snmp-server community [TYPE] WORD [view V] [ro|rw] [ipv6 A] [ACL] */
void config_ios_access_community(struct config *c, const struct config_node *n)
{
	if (n->is_negated || n->n_words < 3)
		return;
	bool is_cipher = config_is(n, 2, "7") && n->n_words > 3;
	size_t at = 2 + (is_cipher || (config_is(n, 2, "0") && n->n_words > 3));
	struct str word = config_word(n, at);
	struct config_snmp *s = add_snmp(c, n, "community");
	s->version = "v1 v2c";
	s->community_kind = config_secret_community_kind(word, is_cipher);
	s->is_default_community = !is_cipher && config_secret_is_default_community(word);
	s->access = "ro";
	for (size_t i = at + 1; i < n->n_words; i++) {
		if (config_is(n, i, "view"))
			s->view = str_text(c->arena, config_word(n, ++i));
		else if (config_is(n, i, "rw") || config_is(n, i, "ro"))
			s->access = config_is(n, i, "rw") ? "rw" : "ro";
		else if (config_is(n, i, "ipv6"))
			/* It keeps nobody of version 4 out. */
			config_acl_use(c, config_word(n, ++i), "snmp");
		else if (!config_is(n, i, "version"))
			s->acl = str_text(c->arena, n->word[i]);
	}
	if (s->acl)
		config_acl_use(c, str_of(s->acl), "snmp");
}

/* snmp-server group NAME v1|v2c|v3 [auth|noauth|priv] [access ACL] */
void config_ios_access_snmp_group(struct config *c, const struct config_node *n)
{
	if (n->is_negated || n->n_words < 4)
		return;
	struct config_snmp *s = add_snmp(c, n, "group");
	s->name = str_text(c->arena, n->word[2]);
	s->version = str_text(c->arena, n->word[3]);
	s->authentication = config_is(n, 4, "auth") || config_is(n, 4, "priv") ? "yes" : "none";
	s->privacy = config_is(n, 4, "priv") ? "yes" : "none";
	s->access = config_has(n, "write") ? "rw" : "ro";
	s->acl = str_text(c->arena, config_after(n, "access"));
	if (s->acl)
		config_acl_use(c, str_of(s->acl), "snmp");
}

/* snmp-server user NAME GROUP v3 [encrypted] [auth md5|sha W [priv des|aes 128 W]] [access ACL] */
void config_ios_access_snmp_user(struct config *c, const struct config_node *n)
{
	if (n->is_negated || n->n_words < 5)
		return;
	struct config_snmp *s = add_snmp(c, n, "user");
	struct str auth = config_after(n, "auth"), priv = config_after(n, "priv");
	/* Of the first two versions it is as secret as a community. */
	bool is_open = config_is(n, 4, "v1") || config_is(n, 4, "v2c");
	s->name = is_open ? "***" : str_text(c->arena, n->word[2]);
	s->version = str_text(c->arena, n->word[4]);
	if (config_is(n, 4, "remote"))
		s->version = "v3";
	s->authentication = auth.p ? str_lower(c->arena, auth) : "none";
	s->privacy = priv.p ? str_lower(c->arena, priv) : "none";
	s->acl = str_text(c->arena, config_after(n, "access"));
}

/* ASA: whoever is named may also ask, by the community that stands there, or by the device's own.
 */
static void host_may_ask(struct config *c, const struct config_node *n,
			 const struct config_snmp *host)
{
	struct str word = config_after(n, "community");
	bool is_cipher = str_is(word, "8");
	if (!word.p || config_is(n, 4, "trap"))
		return;
	if (is_cipher || str_is(word, "0"))
		word = config_word(n, config_find(n, "community", 0) + 2);
	struct config_snmp *s = add_snmp(c, n, "community");
	s->version = host->version;
	s->access = "ro";
	s->acl = host->host;
	s->community_kind = config_secret_community_kind(word, is_cipher);
	s->is_default_community = !is_cipher && config_secret_is_default_community(word);
}

/* snmp-server host A [traps] [version 1|2c|3 auth|priv] COMMUNITY
 * snmp-server host INTERFACE A [trap|poll] [community C] [version V]      (ASA) */
void config_ios_access_snmp_host(struct config *c, const struct config_node *n)
{
	if (n->is_negated || n->n_words < 3)
		return;
	struct config_snmp *s = add_snmp(c, n, "host");
	struct str version = config_after(n, "version");
	size_t at = c->family == CONFIG_ASA ? 3 : 2;
	s->host = str_text(c->arena, config_word(n, at));
	s->version = !version.p		     ? "v1"
		     : str_is(version, "2c") ? "v2c"
		     : str_is(version, "3")  ? "v3"
					     : "v1";
	if (config_has(n, "priv"))
		s->privacy = "yes";
	/* What is added may move what is there. */
	struct config_snmp host = *s;
	if (c->family == CONFIG_ASA && strcmp(host.version, "v3") != 0)
		host_may_ask(c, n, &host);
}

/* ---- AAA ---- */

/* aaa new-model; aaa authentication login NAME group tacacs+ local … */
void config_ios_access_aaa(struct config *c, const struct config_node *n)
{
	if (n->is_negated)
		return;
	struct config_aaa *a = config_add(c, CONFIG_AAA, n);
	a->kind = str_text(c->arena, config_word(n, 1));
	a->name = n->n_words > 2 ? config_text(c->arena, n, 2) : NULL;
	if (config_is(n, 1, "authentication") || config_is(n, 1, "authorization") ||
	    config_is(n, 1, "accounting")) {
		a->name = str_text(c->arena, config_word(n, 2));
		a->methods = config_text(c->arena, n, MIN(n->n_words, 3));
		a->has_local = config_has(n, "local") || config_has(n, "local-case") ||
			       config_has(n, "LOCAL");
	}
	if (config_begins(n, "aaa local authentication attempts max-fail"))
		config_password_rule(c, "lock_attempts", config_number(n, 5), n);
	else if (config_begins(n, "aaa local authentication attempts"))
		config_password_rule(c, "lock_attempts", config_number(n, 4), n);
	else if (config_begins(n, "aaa local authentication lockout-time"))
		config_password_rule(c, "lock_minutes", config_number(n, 4), n);
}

static bool has_none(struct str methods)
{
	struct str word;
	while (str_word(&methods, &word))
		if (str_is(word, "none"))
			return true;
	return false;
}

/* What a list of methods comes to. One that is not there has the local accounts; but the console
 * asks nobody where there is no list for all. */
static const char *by_methods(const struct config *c, const struct config_line *l, const char *list)
{
	const struct config_aaa *a;
	struct str rest, first;
	for (size_t i = 0; (a = config_nth(c, CONFIG_AAA, i)); i++) {
		if (!a->kind || strcmp(a->kind, "authentication") != 0 || !a->name ||
		    strcmp(a->name, "login") != 0)
			continue;
		rest = str_of(a->methods ? a->methods : "");
		if (!str_word(&rest, &first) || !str_is(first, list) || !str_word(&rest, &first))
			continue;
		/* Who keeps the servers from answering is asked nothing then. */
		return str_is(first, "none") || has_none(rest) ? "none"
		       : str_is(first, "line")		       ? "password"
		       : str_is(first, "enable")	       ? "enable"
							       : "aaa";
	}
	bool is_open = c->family == CONFIG_IOS && strcmp(l->kind, "con") == 0 &&
		       strcmp(list, "default") == 0;
	return is_open ? "none" : "aaa";
}

void config_ios_access_finish(struct config *c)
{
	const struct config_aaa *a;
	struct config_line *l;
	bool is_new = false;
	for (size_t i = 0; (a = config_nth(c, CONFIG_AAA, i)); i++)
		is_new |= a->kind && strcmp(a->kind, "new-model") == 0;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++) {
		bool has_list = l->authentication && strncmp(l->authentication, "list ", 5) == 0;
		if (has_list)
			l->authentication = by_methods(c, l, l->authentication + 5);
		else if (is_new && (!l->authentication || !strcmp(l->authentication, "password")))
			l->authentication = by_methods(c, l, "default");
		if (!l->authentication)
			l->authentication = strcmp(l->kind, "vty") == 0 ? "password" : "none";
	}
}

/* tacacs-server host A key W; radius server NAME with address and key below */
void config_ios_access_server(struct config *c, const struct config_node *n)
{
	if (n->is_negated)
		return;
	struct config_aaa *a = config_add(c, CONFIG_AAA, n);
	const struct config_node *address = config_below(n, "address");
	a->kind = "server";
	a->name = str_starts(config_word(n, 0), "tacacs") ? "tacacs" : "radius";
	a->has_key = config_has(n, "key") || config_below(n, "key") || config_has(n, "pac");
	a->server = str_text(c->arena, address ? config_word(address, address->n_words > 2 ? 2 : 1)
					       : config_after(n, "host"));
	if (config_is(n, 1, "key"))
		a->kind = "server key";
}

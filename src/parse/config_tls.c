/* SPDX-License-Identifier: Apache-2.0 */
/* config_tls - versions and suites of TLS that a device shows its pages by.
 *
 * IOS, ASA and USG set them for the whole device, VRP and Comware in policies of which the pages
 * name one. Only what is set is told: what a release does by itself is its maker's. */
#include "parse/config_tls.h"

static const struct {
	enum config_family family;
	const char *words, *service;
	size_t from; /* the first word of what is set */
} statements[] = {
	{ CONFIG_IOS, "ip http tls-version", "tls version", 3 },
	{ CONFIG_IOS, "ip http secure-ciphersuite", "tls ciphers", 3 },
	{ CONFIG_ASA, "ssl server-version", "tls version", 2 },
	{ CONFIG_ASA, "ssl encryption", "tls ciphers", 2 },
	{ CONFIG_ASA, "ssl cipher", "tls ciphers", 3 },
	{ CONFIG_VRP, "web-manager security version", "tls version", 3 },
};
/* Below "ssl policy X", "ssl server-policy X". */
static const struct {
	const char *words, *service;
	size_t from;
} of_policy[] = {
	{ "ssl minimum version", "tls version", 3 },
	{ "ssl version", "tls version", 2 },
	{ "ciphersuite", "tls ciphers", 1 },
};

static void add(struct config *c, const struct config_node *n, const char *name, size_t from)
{
	struct config_service *s = config_add(c, CONFIG_SERVICE, n);
	s->name = name;
	s->version = config_text(c->arena, n, from);
	s->is_enabled = true;
}

/* Whether the pages name the policy: http secure-server ssl-policy X, ip https ssl-server-policy X
 */
static bool is_used(const struct config_tree *t, struct str policy)
{
	for (const struct config_node *n = t->root.child; n; n = n->next) {
		bool is_pages = config_is(n, 0, "http") || config_begins(n, "ip https") ||
				config_is(n, 0, "web-manager");
		if (is_pages && !n->is_negated &&
		    (str_eq(config_after(n, "ssl-policy"), policy) ||
		     str_eq(config_after(n, "ssl-server-policy"), policy)))
			return true;
	}
	return false;
}

static void read_policy(struct config *c, const struct config_tree *t, const struct config_node *n)
{
	if (n->n_words < 3 || !is_used(t, n->word[2]))
		return;
	for (const struct config_node *s = n->child; s; s = s->next)
		for (size_t i = 0; i < N(of_policy) && !s->is_negated; i++)
			if (config_begins(s, of_policy[i].words) && !config_has(s, "disable"))
				add(c, s, of_policy[i].service, of_policy[i].from);
}

void config_tls_finish(struct config *c, const struct config_tree *t)
{
	for (const struct config_node *n = t->root.child; n; n = n->next) {
		for (size_t i = 0; i < N(statements) && !n->is_negated; i++)
			if (c->family == statements[i].family &&
			    config_begins(n, statements[i].words))
				add(c, n, statements[i].service, statements[i].from);
		if (config_begins(n, "ssl policy") || config_begins(n, "ssl server-policy"))
			read_policy(c, t, n);
		/* Comware: undo ssl version ssl3.0 disable */
		if (c->family == CONFIG_COMWARE && n->is_negated &&
		    config_begins(n, "ssl version") && config_has(n, "disable"))
			add(c, n, "tls version", 2);
	}
}

/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrf - what is sent by a routing table that the device does not have.
 *
 * A receiver of logs in a VRF (vpn-instance) that was renamed or taken out gets nothing, and no
 * line says so. */
#include "parse/config_vrf.h"

#include <string.h>

/* What is there without a statement; the system's own begin with a line: _public_. */
static bool is_built_in(struct str name)
{
	static const char *const names[] = { "default", "management", "mgmt", "oob" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is(name, names[i]))
			return true;
	return str_starts(name, "_");
}

static bool is_defined(const struct config_tree *t, struct str name)
{
	static const char *const words[] = { "vrf definition", "ip vrf", "ip vpn-instance",
					     "vrf context", "vrf" };
	for (const struct config_node *n = t->root.child; n; n = n->next)
		for (size_t i = 0; i < N(words) && !n->is_negated; i++)
			if (config_begins(n, words[i]) && n->n_words &&
			    str_eq(n->word[n->n_words - 1], name))
				return true;
	return is_built_in(name);
}

/* The word behind "vrf" or "vpn-instance"; the absent str. */
static struct str vrf_of(const char *text)
{
	struct str rest = str_of(text), word, name = { NULL, 0 };
	while (str_word(&rest, &word))
		if ((str_is(word, "vrf") || str_is(word, "vpn-instance")) && str_word(&rest, &name))
			return name;
	return name;
}

void config_vrf_finish(struct config *c, const struct config_tree *t)
{
	struct config_log *l;
	/* What was cut off may define it. */
	if (!t->has_end || t->is_cut)
		return;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LOG, i)); i++) {
		struct str vrf = strcmp(l->kind, "host") == 0 ? vrf_of(l->text)
							      : (struct str){ NULL, 0 };
		if (vrf.n && !is_defined(t, vrf))
			l->is_enabled = false;
	}
}

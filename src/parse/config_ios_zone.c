/* SPDX-License-Identifier: Apache-2.0 */
/* config_ios_zone - zones and service policies of IOS as a firewall.
 *
 * A pair of zones has a policy of classes; each class takes what its matches name, and is let
 * through (inspect, pass) or dropped. A class of protocols is read as a rule; what a class says by
 * lists is not worked out: its rule is not exact, and the lists are judged as lists of a pair. */
#include "base/tr.h"
#include "parse/config_acl.h"
#include "parse/config_ios.h"

struct pair {
	struct config *c;
	const struct config_node *root;
	struct str source, destination;
};

/* zone security NAME */
void config_ios_zone(struct config *c, const struct config_node *n)
{
	if (n->is_negated)
		return;
	struct config_zone *z = config_add(c, CONFIG_ZONE, n);
	z->name = str_text(c->arena, config_word(n, 2));
	c->device.is_firewall = true;
}

/* "policy-map type inspect P", "class-map type inspect match-any C": by the last word. */
static const struct config_node *section(const struct config_node *root, const char *words,
					 struct str name)
{
	for (const struct config_node *n = root->child; n; n = n->next)
		if (!n->is_negated && config_begins(n, words) && name.p &&
		    str_eq(n->word[n->n_words - 1], name))
			return n;
	return NULL;
}

/* What the class takes, into the rule. */
static void matches(const struct pair *p, struct config_match *m, struct str class)
{
	const struct config_node *n = section(p->root, "class-map type inspect", class);
	struct config *c = p->c;
	if (!n)
		config_acl_unknown(c, m, N_("a class that is not in the file"));
	for (const struct config_node *s = n ? n->child : NULL; s; s = s->next) {
		if (s->is_comment || config_is(s, 0, "description"))
			continue;
		if (config_begins(s, "match protocol") && !config_has(n, "match-all")) {
			config_acl_refer(c, m, CONFIG_SERVICES, config_word(s, 2));
			config_acl_show(c, &config_acl_row(c, m)->ports,
					str_text(c->arena, config_word(s, 2)));
			continue;
		}
		if (config_begins(s, "match access-group"))
			config_acl_use(c, s->word[s->n_words - 1], "zone-pair");
		config_acl_unknown(c, m, N_("a class that is not of protocols alone"));
	}
}

/* "inspect X", with "parameter-map type inspect X" / "audit-trail on" */
static bool is_audited(const struct config_node *root, const struct config_node *inspect)
{
	const struct config_node *n = inspect ? section(root, "parameter-map type inspect",
							config_word(inspect, 1))
					      : NULL;
	return n && config_below(n, "audit-trail on");
}

static void class(const struct pair *p, const struct config_node *policy,
		  const struct config_node *n)
{
	struct config *c = p->c;
	struct str name = n->word[n->n_words - 1];
	const char *list = str_text(c->arena, policy->word[policy->n_words - 1]);
	struct config_match *m = config_acl_rule(c, list, "policy", n);
	struct config_rule *r = config_acl_row(c, m);
	r->name = str_text(c->arena, name);
	r->source_zone = str_text(c->arena, p->source);
	r->destination_zone = str_text(c->arena, p->destination);
	m->source_zones = config_acl_zone(c, p->source);
	m->destination_zones = config_acl_zone(c, p->destination);
	r->action = config_below(n, "inspect") || config_below(n, "pass") ? "permit" : "deny";
	r->is_logged = config_below(n, "drop log") || is_audited(p->root, config_below(n, "inspec"
											  "t"));
	if (!str_is(name, "class-default"))
		matches(p, m, name);
}

/* zone-pair security NAME source A destination B / service-policy type inspect P */
static void pair(struct config *c, const struct config_node *root, const struct config_node *n)
{
	struct pair p = { c, root, config_after(n, "source"), config_after(n, "destination") };
	const struct config_node *bound = config_below(n, "service-policy");
	struct config_policy *row = config_add(c, CONFIG_POLICY, n);
	row->name = "zone-pair";
	row->source_zone = str_text(c->arena, p.source);
	row->destination_zone = str_text(c->arena, p.destination);
	row->action = "deny";
	c->device.is_firewall = true;
	if (!bound || bound->is_negated)
		return;
	const struct config_node *policy = section(root, "policy-map type inspect",
						   bound->word[bound->n_words - 1]);
	row->action = "acl";
	row->acl = str_text(c->arena, bound->word[bound->n_words - 1]);
	if (!policy)
		config_odd(c, CONFIG_RULE, bound, N_("a policy that is not in the file"));
	for (const struct config_node *s = policy ? policy->child : NULL; s; s = s->next)
		if (config_is(s, 0, "class") && !s->is_negated)
			class(&p, policy, s);
}

void config_ios_zone_pairs(struct config *c, const struct config_node *root)
{
	for (const struct config_node *n = root->child; n; n = n->next)
		if (config_begins(n, "zone-pair security") && !n->is_negated)
			pair(c, root, n);
}

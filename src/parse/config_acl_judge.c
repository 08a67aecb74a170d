/* SPDX-License-Identifier: Apache-2.0 */
/* config_acl_judge - which rules never take a packet, and which let through what they should not.
 *
 * A rule is covered by an earlier one that takes all of its packets, or by several together: then
 * what the earlier ones leave of it is cut down, box by box, until nothing is left. That may take
 * more boxes than are kept; then the rule counts as one that still takes packets. A rule with a
 * condition that is no set (established, a time) covers none, but may be covered. */
#include "parse/config_acl_private.h"

#include <string.h>

enum { MAX_BOXES = 128, MAX_STEPS = 1000, MAX_NAMED = 6, DIMENSIONS = 5 };

struct box {
	struct config_range side[DIMENSIONS]; /* source, destination, protocol, ports */
};

struct boxes {
	struct box box[MAX_BOXES];
	size_t n;
	bool is_over;
};

static bool range_has(const struct config_range *r, const struct config_range *part)
{
	return r->first <= part->first && part->last <= r->last;
}

static bool ranges_meet(const struct config_range *a, const struct config_range *b)
{
	return a->first <= b->last && b->first <= a->last;
}

static bool boxes_meet(const struct box *a, const struct box *b)
{
	for (size_t d = 0; d < DIMENSIONS; d++)
		if (!ranges_meet(&a->side[d], &b->side[d]))
			return false;
	return true;
}

static void put(struct boxes *out, const struct box *b)
{
	if (out->n == MAX_BOXES)
		out->is_over = true;
	else
		out->box[out->n++] = *b;
}

/* What is left of `b` without `cut`, which it meets. */
static void cut_box(struct box b, const struct box *cut, struct boxes *out)
{
	for (size_t d = 0; d < DIMENSIONS; d++) {
		struct box piece = b;
		if (b.side[d].first < cut->side[d].first) {
			piece.side[d].last = cut->side[d].first - 1;
			put(out, &piece);
			b.side[d].first = cut->side[d].first;
		}
		piece = b;
		if (b.side[d].last > cut->side[d].last) {
			piece.side[d].first = cut->side[d].last + 1;
			put(out, &piece);
			b.side[d].last = cut->side[d].last;
		}
	}
}

static struct box box_of(const struct config_match *m, size_t s, size_t d, size_t v)
{
	return (struct box){ { m->source.range[s], m->destination.range[d], m->service[v].protocol,
			       m->service[v].source, m->service[v].destination } };
}

/* Cuts all that `m` takes out of the list; how many steps that took. The two change places. */
static size_t cut_rule(struct boxes **lists, const struct config_match *m)
{
	size_t steps = 0;
	struct boxes *list = lists[0];
	for (size_t s = 0; s < m->source.n; s++)
		for (size_t d = 0; d < m->destination.n; d++)
			for (size_t v = 0; v < m->n_services && list->n; v++) {
				struct box cut = box_of(m, s, d, v);
				struct boxes *out = lists[1];
				out->n = 0;
				out->is_over = list->is_over;
				for (size_t i = 0; i < list->n; i++) {
					if (boxes_meet(&list->box[i], &cut))
						cut_box(list->box[i], &cut, out);
					else
						put(out, &list->box[i]);
				}
				steps += list->n + 1;
				lists[1] = list;
				lists[0] = list = out;
				if (list->is_over || steps > MAX_STEPS)
					return steps;
			}
	return steps;
}

/* ---- two rules ---- */

static bool zones_have(uint64_t zones, uint64_t part)
{
	return !zones || (part && !(part & ~zones));
}

static bool zones_meet(uint64_t a, uint64_t b)
{
	return !a || !b || (a & b);
}

/* Whether several services of `a` have together what none of them has alone. */
static bool services_have_split(const struct config_match *a, const struct config_match *b)
{
	struct boxes one = { .n = 0 }, other = { .n = 0 }, *lists[] = { &one, &other };
	struct config_match flat = *a;
	flat.source = flat.destination = (struct config_set){
		.range = &(struct config_range){ 0, 0 }, .n = 1
	};
	for (size_t i = 0; i < b->n_services; i++)
		put(&one, &(struct box){ { { 0, 0 },
					   { 0, 0 },
					   b->service[i].protocol,
					   b->service[i].source,
					   b->service[i].destination } });
	cut_rule(lists, &flat);
	return !lists[0]->n && !lists[0]->is_over;
}

static bool services_have(const struct config_match *a, const struct config_match *b)
{
	for (size_t i = 0; i < b->n_services; i++) {
		const struct config_service_box *x = &b->service[i];
		bool is_in = false;
		for (size_t j = 0; j < a->n_services && !is_in; j++)
			is_in = range_has(&a->service[j].protocol, &x->protocol) &&
				range_has(&a->service[j].source, &x->source) &&
				range_has(&a->service[j].destination, &x->destination);
		if (!is_in)
			return a->n_services > 1 && services_have_split(a, b);
	}
	return true;
}

static bool is_usable(const struct config *c, const struct config_match *m)
{
	const struct config_rule *r = config_acl_row(c, m);
	return r->is_exact && r->is_enabled && m->source.n && m->destination.n && m->n_services;
}

/* Whether all of b's packets are a's. */
static bool covers(const struct config_match *a, const struct config_match *b)
{
	return !a->narrowed && zones_have(a->source_zones, b->source_zones) &&
	       zones_have(a->destination_zones, b->destination_zones) &&
	       config_set_has(&a->source, &b->source) &&
	       config_set_has(&a->destination, &b->destination) && services_have(a, b);
}

static bool services_meet(const struct config_match *a, const struct config_match *b)
{
	for (size_t i = 0; i < a->n_services; i++)
		for (size_t j = 0; j < b->n_services; j++)
			if (ranges_meet(&a->service[i].protocol, &b->service[j].protocol) &&
			    ranges_meet(&a->service[i].source, &b->service[j].source) &&
			    ranges_meet(&a->service[i].destination, &b->service[j].destination))
				return true;
	return false;
}

static bool meets(const struct config_match *a, const struct config_match *b)
{
	return zones_meet(a->source_zones, b->source_zones) &&
	       zones_meet(a->destination_zones, b->destination_zones) &&
	       config_set_meets(&a->source, &b->source) &&
	       config_set_meets(&a->destination, &b->destination) && services_meet(a, b);
}

/* ---- what a rule lets through ---- */

enum risk { FILE_SHARING = 1, REMOTE_DESKTOP = 2, DATABASE = 4, MANAGEMENT = 8 };
static const struct risky {
	uint8_t protocol;
	uint16_t first, last;
	enum risk risk;
} risky[] = {
	{ 6, 135, 135, FILE_SHARING },	   { 6, 139, 139, FILE_SHARING },
	{ 17, 137, 137, FILE_SHARING },	   { 17, 138, 138, FILE_SHARING },
	{ 6, 445, 445, FILE_SHARING },	   { 6, 3389, 3389, REMOTE_DESKTOP },
	{ 6, 5900, 5901, REMOTE_DESKTOP }, { 6, 1433, 1434, DATABASE },
	{ 6, 1521, 1521, DATABASE },	   { 6, 3306, 3306, DATABASE },
	{ 6, 5432, 5432, DATABASE },	   { 6, 5236, 5236, DATABASE },
	{ 6, 54321, 54321, DATABASE },	   { 6, 27017, 27017, DATABASE },
	{ 6, 6379, 6379, DATABASE },	   { 6, 9200, 9200, DATABASE },
	{ 6, 50000, 50000, DATABASE },	   { 6, 22, 23, MANAGEMENT },
	{ 17, 161, 161, MANAGEMENT },
};

/* Who may come from anywhere takes any port of his own; of the hosts that are named nobody thinks
 * that they do, so that an answer ("source-port eq dns") is no connection of theirs. */
static struct config_service_box risky_box(const struct risky *r, bool is_anybody)
{
	struct config_range from = { 49152, 65535 };
	return (struct config_service_box){ { r->protocol, r->protocol },
					    is_anybody ? CONFIG_PORTS : from,
					    { r->first, r->last } };
}

/* Which of them the rule's services meet, as bits of `risky`. */
static uint32_t risks_of(const struct config_match *m)
{
	uint32_t found = 0;
	for (size_t i = 0; i < N(risky); i++) {
		struct config_service_box box = risky_box(&risky[i], config_set_is_all(&m->source));
		struct config_match one = { .service = &box, .n_services = 1 };
		if (services_meet(m, &one))
			found |= 1U << i;
	}
	return found;
}

/* Takes away those that the rule denies. */
static uint32_t without_denied(const struct config_match *deny, const struct config_match *m,
			       uint32_t open)
{
	for (size_t i = 0; i < N(risky); i++) {
		struct config_service_box box = risky_box(&risky[i], config_set_is_all(&m->source));
		struct config_match one = { .service = &box, .n_services = 1 };
		if ((open & 1U << i) && services_have(deny, &one))
			open &= ~(1U << i);
	}
	return open;
}

static void tell_risks(struct config_rule *r, uint32_t open)
{
	unsigned all = 0;
	for (size_t i = 0; i < N(risky); i++)
		if (open & 1U << i)
			all |= risky[i].risk;
	r->opens_file_sharing = all & FILE_SHARING;
	r->opens_remote_desktop = all & REMOTE_DESKTOP;
	r->opens_database = all & DATABASE;
	r->opens_management = all & MANAGEMENT;
}

/* Of a condition by which nobody can begin a connection, or where nobody is. */
static bool answers_only(const struct config_match *m)
{
	static const char *const words[] = { "established", "tcp-flag",	 "ack",	     "rst",
					     "fragment",    "fragments", "heartbeat" };
	for (size_t i = 0; m->narrowed && i < N(words); i++)
		if (strcmp(m->narrowed, words[i]) == 0)
			return true;
	return false;
}

static bool takes_all(const struct config_match *m)
{
	static struct config_service_box everything = { { 0, 255 }, { 0, 65535 }, { 0, 65535 } };
	struct config_match all = { .service = &everything, .n_services = 1 };
	return config_set_is_most(&m->source) && config_set_is_most(&m->destination) &&
	       services_have(m, &all);
}

/* ---- one list ---- */

static const char *rule_name(struct config *c, const struct config_rule *r)
{
	if (r->name)
		return r->name;
	return arena_printf(c->arena, "%lld",
			    (long long)(r->number != CONFIG_NONE ? r->number : r->position));
}

/* What comes of the rules before this one. */
struct before {
	struct boxes *lists[2]; /* what is left, and room to work in */
	bool is_hopeless, differs, is_covered;
	size_t steps, n_named;
	const char *named;
};

static void begin(struct before *b, const struct config_match *m)
{
	b->lists[0]->n = 0;
	b->lists[0]->is_over = false;
	b->is_hopeless = m->source.n * m->destination.n * m->n_services > MAX_BOXES / 2;
	b->differs = b->is_covered = false;
	b->steps = b->n_named = 0;
	b->named = NULL;
	if (b->is_hopeless)
		return;
	for (size_t s = 0; s < m->source.n; s++)
		for (size_t d = 0; d < m->destination.n; d++)
			for (size_t v = 0; v < m->n_services; v++) {
				struct box one = box_of(m, s, d, v);
				put(b->lists[0], &one);
			}
}

static void name(struct config *c, struct before *b, const struct config_rule *r)
{
	if (b->n_named++ < MAX_NAMED)
		config_acl_show(c, &b->named, rule_name(c, r));
}

/* One earlier rule. False: nothing is left to find out. */
static bool compare(struct config *c, const struct config_match *early,
		    const struct config_match *m, struct before *b)
{
	const struct config_rule *er = config_acl_row(c, early);
	struct config_rule *r = config_acl_row(c, m);
	if (!meets(early, m))
		return true;
	bool differs = strcmp(er->action, r->action) != 0;
	if (covers(early, m)) {
		b->is_covered = true;
		b->differs = differs;
		b->named = rule_name(c, er);
		return false;
	}
	if (differs && !r->overlaps)
		r->overlaps = rule_name(c, er);
	if (b->is_hopeless || early->narrowed ||
	    !zones_have(early->source_zones, m->source_zones) ||
	    !zones_have(early->destination_zones, m->destination_zones))
		return true;
	b->steps += cut_rule(b->lists, early);
	b->differs |= differs;
	name(c, b, er);
	b->is_covered = !b->lists[0]->n && !b->lists[0]->is_over;
	b->is_hopeless = b->lists[0]->is_over || b->steps > MAX_STEPS;
	return !b->is_covered;
}

static void judge_rule(struct config *c, struct config_match **list, size_t at, struct before *b)
{
	struct config_match *m = list[at];
	struct config_rule *r = config_acl_row(c, m);
	bool is_permit = strcmp(r->action, "permit") == 0;
	uint32_t open = is_permit && !answers_only(m) ? risks_of(m) : 0;
	r->is_any_any = is_permit && (!m->narrowed || config_acl_is_place(str_of(m->narrowed))) &&
			takes_all(m);
	begin(b, m);
	bool goes_on = true;
	for (size_t i = 0; i < at; i++) {
		if (!is_usable(c, list[i]))
			continue;
		if (open && strcmp(config_acl_row(c, list[i])->action, "deny") == 0 &&
		    !list[i]->narrowed && zones_have(list[i]->source_zones, m->source_zones) &&
		    zones_have(list[i]->destination_zones, m->destination_zones) &&
		    config_set_has(&list[i]->source, &m->source) &&
		    config_set_has(&list[i]->destination, &m->destination))
			open = without_denied(list[i], m, open);
		goes_on = goes_on && compare(c, list[i], m, b);
		if (!goes_on && !open)
			break;
	}
	tell_risks(r, b->is_covered ? 0 : open);
	if (b->is_covered) {
		r->shadowed_by = b->named;
		r->is_shadowed = b->differs;
		r->is_redundant = !b->differs;
		r->overlaps = NULL;
	}
}

static void judge_list(struct config *c, struct config_match **list, size_t n)
{
	struct before b = { .lists = { arena_new(c->arena, struct boxes),
				       arena_new(c->arena, struct boxes) } };
	for (size_t i = 0; i < n && !arena_is_over(c->arena); i++)
		if (is_usable(c, list[i]))
			judge_rule(c, list, i, &b);
}

static int by_list(const void *a, const void *b)
{
	const struct config_match *x = *(struct config_match *const *)a,
				  *y = *(struct config_match *const *)b;
	if (x->acl != y->acl)
		return x->acl < y->acl ? -1 : 1;
	return x < y ? -1 : x > y;
}

static void find_uses(struct config *c)
{
	struct config_objects *o = c->objects;
	struct config_acl *policy;
	for (size_t i = 0; (policy = config_nth(c, CONFIG_ACL, i)); i++)
		policy->is_used = strcmp(policy->kind, "policy") == 0;
	for (size_t i = 0; i < o->n_uses; i++) {
		const size_t *place = map_get(&o->lists, o->use[i].name);
		struct config_acl *a = place ? config_nth(c, CONFIG_ACL, *place) : NULL;
		if (!a)
			continue;
		a->is_used = true;
		if (!a->used_by || !strstr(a->used_by, o->use[i].by))
			config_acl_show(c, &a->used_by, o->use[i].by);
	}
}

/* A list that has a name and a number is told by its name wherever it is bound. */
static void name_list(struct config *c, const char **name)
{
	const size_t *place = *name ? map_get(&c->objects->lists, str_of(*name)) : NULL;
	if (place)
		*name = ((struct config_acl *)config_nth(c, CONFIG_ACL, *place))->name;
}

static void name_lists(struct config *c)
{
	struct config_interface *p;
	struct config_line *l;
	struct config_service *s;
	struct config_snmp *n;
	for (size_t i = 0; (p = config_nth(c, CONFIG_INTERFACE, i)); i++) {
		name_list(c, &p->acl_in);
		name_list(c, &p->acl6_in);
		name_list(c, &p->acl_out);
	}
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++) {
		name_list(c, &l->acl_in);
		name_list(c, &l->acl6_in);
	}
	for (size_t i = 0; (s = config_nth(c, CONFIG_SERVICE, i)); i++)
		name_list(c, &s->acl);
	for (size_t i = 0; (n = config_nth(c, CONFIG_SNMP, i)); i++)
		name_list(c, &n->acl);
}

void config_acl_judge(struct config *c)
{
	struct config_objects *o = config_acl_objects(c);
	config_acl_resolve(c);
	struct config_match **list = arena_alloc(c->arena, (o->n_matches + 1) *
								   sizeof(struct config_match *));
	for (size_t i = 0; i < o->n_matches; i++)
		list[i] = &o->match[i];
	qsort(list, o->n_matches, sizeof(struct config_match *), by_list);
	for (size_t first = 0, end; first < o->n_matches; first = end) {
		for (end = first; end < o->n_matches && list[end]->acl == list[first]->acl;)
			end++;
		judge_list(c, list + first, end - first);
	}
	find_uses(c);
	name_lists(c);
}

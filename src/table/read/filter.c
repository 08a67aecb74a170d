/* SPDX-License-Identifier: Apache-2.0 */
/* filter - what the packet filter does with the first packet of a stranger. */
#include "table/read/filter.h"

#include "base/map.h"
#include "parse/rtnl.h"
#include "table/read/network.h"

#include <linux/rtnetlink.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 32, MAX_STEPS = 4 * 1000 * 1000 };

enum meets { NO, MAYBE, YES };

struct chain {
	const struct firewall_rule **rule;
	size_t n, capacity;
	const struct firewall_rule *base; /* NULL: it is only jumped to */
};

struct filter {
	struct arena *arena;
	struct map chains; /* of struct chain, by chain_key() */
	struct chain **base;
	size_t n_bases, base_capacity;
	int64_t *port;
	size_t n_ports, port_capacity;
	struct names interfaces;
	struct names own; /* addresses of this host */
	bool knows_own;
	int64_t n_steps;
	bool is_over;
};

static bool is(const char *text, const char *wanted)
{
	return text && strcmp(text, wanted) == 0;
}

/* ---- conditions ---- */

/* Whether a list of values ("!22,80-90"; NULL: any) holds the packet's. `judge` says of one. */
static enum meets list_meets(const char *list, const void *value,
			     enum meets (*judge)(struct str element, const void *value))
{
	struct str rest = str_of(list), element;
	bool is_negated = list && list[0] == '!';
	if (!list)
		return YES;
	if (is_negated)
		rest = str_from(rest, 1);
	enum meets found = NO;
	while (found != YES && str_split(&rest, ',', &element)) {
		enum meets one = judge(str_trim(element), value);
		found = MAX(found, one);
	}
	return !is_negated ? found : found == YES ? NO : found == NO ? YES : MAYBE;
}

/* A port, a range, or a bound: "22", "80-90", "<1024", ">=1024". */
static bool read_ports(struct str element, int64_t *ret_first, int64_t *ret_last)
{
	bool is_below = str_starts(element, "<"), is_above = str_starts(element, ">");
	if (!is_below && !is_above) {
		size_t dash = str_find(element, '-');
		return str_int(str_head(element, dash), 10, ret_first) &&
		       str_int(str_from(element, dash < element.n ? dash + 1 : 0), 10, ret_last);
	}
	int64_t bound;
	bool is_equal = element.n > 1 && element.p[1] == '=';
	if (!str_int(str_from(element, is_equal ? 2 : 1), 10, &bound) || bound < 0 ||
	    bound > UINT16_MAX)
		return false;
	*ret_first = is_below ? 0 : bound + !is_equal;
	*ret_last = is_below ? bound - !is_equal : UINT16_MAX;
	return true;
}

static enum meets judge_port(struct str element, const void *value)
{
	int64_t first, last, port = *(const int64_t *)value;
	if (!read_ports(element, &first, &last))
		return MAYBE;
	return first <= port && port <= last ? YES : NO;
}

static enum meets judge_protocol(struct str element, const void *value)
{
	static const char *const numbers[][2] = { { "tcp", "6" }, { "udp", "17" } };
	const char *protocol = value;
	if (str_is(element, "all") || str_is(element, "0") || str_is(element, protocol))
		return YES;
	if (element.n && element.p[0] == '@')
		return MAYBE;
	for (size_t i = 0; i < N(numbers); i++)
		if (is(protocol, numbers[i][0]) && str_is(element, numbers[i][1]))
			return YES;
	return NO;
}

static enum meets judge_state(struct str element, const void *value)
{
	return str_is(element, value) ? YES : element.n && element.p[0] == '@' ? MAYBE : NO;
}

static bool is_interface(struct str pattern, const char *interface)
{
	if (pattern.n && (pattern.p[pattern.n - 1] == '*' || pattern.p[pattern.n - 1] == '+'))
		return strncmp(pattern.p, interface, pattern.n - 1) == 0;
	return str_is(pattern, interface);
}

static enum meets judge_interface(struct str element, const void *value)
{
	if (element.n && element.p[0] == '@')
		return MAYBE;
	return is_interface(element, value) ? YES : NO;
}

bool filter_is_interface(const char *pattern, const char *interface)
{
	return is_interface(str_of(pattern), interface);
}

static bool is_everybody(const char *address)
{
	return is(address, "0.0.0.0/0") || is(address, "::/0") || is(address, "0.0.0.0/0.0.0.0");
}

/* A rule about addresses of one version says nothing about packets of the other. */
static bool is_other_family(const char *address, const char *family)
{
	if (address[0] == '@' || strncmp(address, "!@", 2) == 0)
		return false;
	return (strchr(address, ':') != NULL) != is(family, "ip6");
}

static bool is_before_translation(const struct firewall_rule *rule)
{
	return is(rule->hook, "prerouting") || is(rule->table_name, "nat");
}

/* Whether a prefix holds an address of this host. */
static enum meets judge_own(struct str element, const void *value)
{
	const struct filter *f = value;
	bool is_own = false;
	for (size_t i = 0; i < f->own.n && !is_own; i++)
		if (!address_cidr_contains(element, str_of(f->own.name[i]), &is_own))
			return MAYBE;
	return is_own ? YES : f->knows_own ? NO : MAYBE;
}

/* Whether a stranger can meet the conditions on addresses. */
static enum meets addresses_meet(const struct filter *f, const struct firewall_rule *rule)
{
	const char *from = rule->source, *to = rule->destination;
	if (rule->names_hosts || (from && from[0] != '!' && !is_everybody(from)))
		return NO;
	/* Which version of addresses a set has is not shown. */
	if (is(rule->family, "inet") &&
	    ((from && strncmp(from, "!@", 2) == 0) || (to && strncmp(to, "!@", 2) == 0)))
		return MAYBE;
	if (!to || to[0] == '!' || is_everybody(to))
		return YES;
	/* One of our own addresses perhaps, or of a group that this host is in; but in front
	 * of the translation of addresses mostly that of a service which runs elsewhere. */
	return is_before_translation(rule) ? list_meets(to, f, judge_own) : MAYBE;
}

static enum meets rule_meets(const struct filter *f, const struct firewall_rule *rule,
			     const struct filter_packet *packet)
{
	if ((rule->source && is_other_family(rule->source, packet->family)) ||
	    (rule->destination && is_other_family(rule->destination, packet->family)))
		return NO;
	const enum meets found[] = {
		rule->has_more ? MAYBE : YES,
		addresses_meet(f, rule),
		list_meets(rule->protocol, packet->protocol, judge_protocol),
		list_meets(rule->in_interface, packet->interface, judge_interface),
		rule->out_interface && rule->out_interface[0] != '!' ? NO : YES,
		list_meets(rule->destination_port, &packet->port, judge_port),
		list_meets(rule->state, "new", judge_state),
	};
	enum meets least = YES;
	for (size_t i = 0; i < N(found); i++)
		least = MIN(least, found[i]);
	return least;
}

/* ---- the rules ---- */

static struct chain *chain_of(struct filter *f, const struct firewall_rule *rule, const char *name)
{
	struct str key = str_of(arena_printf(f->arena, "%s\n%s\n%s\n%s", rule->backend,
					     rule->family, rule->table_name, name));
	struct chain *chain = map_get(&f->chains, key);
	if (chain)
		return chain;
	chain = arena_new(f->arena, struct chain);
	(void)map_set(&f->chains, key, chain);
	return chain;
}

static void note_port(struct filter *f, int64_t port)
{
	if (port <= 0 || port > UINT16_MAX)
		return;
	f->port = arena_grow(f->arena, f->port, &f->port_capacity, f->n_ports + 1,
			     sizeof(*f->port));
	f->port[f->n_ports++] = port;
}

static void note_ports(struct filter *f, const char *list)
{
	struct str rest = str_of(list), element;
	if (list[0] == '!')
		rest = str_from(rest, 1);
	while (str_split(&rest, ',', &element)) {
		int64_t first, last;
		if (!read_ports(str_trim(element), &first, &last))
			continue;
		note_port(f, first);
		if (last < UINT16_MAX)
			note_port(f, last + 1);
	}
}

static void note_interfaces(struct filter *f, const char *list)
{
	struct str rest = str_of(list), element;
	struct names *names = &f->interfaces;
	if (list[0] == '!')
		rest = str_from(rest, 1);
	while (str_split(&rest, ',', &element)) {
		bool is_known = str_is(element, "lo") || !element.n || element.p[0] == '@';
		for (size_t i = 0; i < names->n && !is_known; i++)
			is_known = str_is(element, names->name[i]);
		if (is_known)
			continue;
		names->name = arena_grow(f->arena, names->name, &names->capacity, names->n + 1,
					 sizeof(*names->name));
		names->name[names->n++] = str_text(f->arena, element);
	}
}

/* Whether no packet of a stranger can meet it, whatever the port: most rules of a host
 * with containers are such, and need not be walked for each port anew. */
static bool is_in_vain(const struct filter *f, const struct firewall_rule *rule)
{
	return addresses_meet(f, rule) == NO || list_meets(rule->state, "new", judge_state) == NO ||
	       (is(rule->hook, "forward") || is(rule->hook, "output") ||
		is(rule->hook, "postrouting"));
}

static void add_rule(struct filter *f, const struct firewall_rule *rule)
{
	if (is_in_vain(f, rule))
		return;
	struct chain *chain = chain_of(f, rule, rule->chain);
	chain->rule = arena_grow(f->arena, chain->rule, &chain->capacity, chain->n + 1,
				 sizeof(struct firewall_rule *));
	chain->rule[chain->n++] = rule;
	if (rule->destination_port)
		note_ports(f, rule->destination_port);
	if (rule->in_interface)
		note_interfaces(f, rule->in_interface);
}

/* The entries of a verdict map are rules of which at most one is met. Those of a map with
 * a name are not shown: any may let in. */
static void add_map(struct filter *f, const struct firewall_rule *rule)
{
	struct firewall_rule *one;
	if (!rule->branch) {
		one = arena_new(f->arena, struct firewall_rule);
		*one = *rule;
		one->verdict = "accept";
		one->has_more = true;
		add_rule(f, one);
	}
	for (const struct firewall_branch *b = rule->branch; b; b = b->next) {
		one = arena_new(f->arena, struct firewall_rule);
		*one = *rule;
		one->verdict = b->verdict;
		one->jumps_to = b->jumps_to;
		if (b->member >= 0)
			*(const char **)((char *)one + b->member) = b->value;
		else
			one->has_more = true;
		add_rule(f, one);
	}
}

static int compare_ports(const void *a, const void *b)
{
	int64_t left = *(const int64_t *)a, right = *(const int64_t *)b;
	return left < right ? -1 : left > right;
}

static void sort_ports(struct filter *f)
{
	size_t n = 0;
	if (f->n_ports)
		qsort(f->port, f->n_ports, sizeof(*f->port), compare_ports);
	for (size_t i = 0; i < f->n_ports; i++)
		if (!n || f->port[n - 1] != f->port[i])
			f->port[n++] = f->port[i];
	f->n_ports = n;
}

static void add_base(struct filter *f, const struct firewall_rule *rule)
{
	struct chain *chain = chain_of(f, rule, rule->chain);
	if (chain->base || !(is(rule->hook, "input") || is(rule->hook, "prerouting")))
		return;
	chain->base = rule;
	f->base = arena_grow(f->arena, f->base, &f->base_capacity, f->n_bases + 1,
			     sizeof(struct chain *));
	f->base[f->n_bases++] = chain;
}

static bool asks_for_own(const struct firewall_rules *rules)
{
	for (size_t i = 0; i < rules->n; i++)
		if (rules->rule[i].destination && is_before_translation(&rules->rule[i]))
			return true;
	return false;
}

/* Of an image they are not known; nor where the kernel does not tell. */
static void find_own(struct scan *s, struct filter *f)
{
	struct network_links links;
	struct str messages;
	struct rtnl_message message;
	struct rtnl_address found;
	struct err why;
	int r = scan_is_live(s) ? network_messages(s, "rtnl-address", &links, &messages, &why)
				: SCAN_ABSENT;
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (r)
		return;
	while (rtnl_next(&messages, &message) > 0) {
		char text[ADDRESS_TEXT_SIZE];
		if (message.type != RTM_NEWADDR || rtnl_address(message.body, &found) <= 0)
			continue;
		address_text(&found.address, text);
		f->own.name = arena_grow(f->arena, f->own.name, &f->own.capacity, f->own.n + 1,
					 sizeof(*f->own.name));
		f->own.name[f->own.n++] = arena_strdup(f->arena, text);
	}
	f->knows_own = f->own.n > 0;
}

struct filter *filter_make(struct scan *s, const struct firewall_rules *rules)
{
	struct filter *f = arena_new(scan_arena(s), struct filter);
	f->arena = scan_arena(s);
	f->chains = MAP(f->arena);
	if (asks_for_own(rules))
		find_own(s, f);
	for (size_t i = 0; i < rules->n; i++) {
		const struct firewall_rule *rule = &rules->rule[i];
		if (rule->position == 0)
			add_base(f, rule);
		else if (is(rule->verdict, "vmap"))
			add_map(f, rule);
		else
			add_rule(f, rule);
	}
	sort_ports(f);
	return f;
}

const int64_t *filter_ports(const struct filter *f, size_t *ret_n)
{
	*ret_n = f->n_ports;
	return f->port;
}

const struct names *filter_interfaces(const struct filter *f)
{
	return &f->interfaces;
}

bool filter_is_over(const struct filter *f)
{
	return f->is_over;
}

/* ---- the walk ---- */

struct walk {
	struct filter *filter;
	const struct filter_packet *packet;
	const struct firewall_rule *decided; /* by this rule */
};

static enum filter_end walk_chain(struct walk *w, const struct chain *chain, int depth);

static enum filter_end end_of(const char *verdict)
{
	static const struct {
		const char *verdict;
		enum filter_end end;
	} ends[] = {
		{ "accept", FILTER_ACCEPT },   { "drop", FILTER_DROP },
		{ "reject", FILTER_DROP },     { "tarpit", FILTER_DROP },
		{ "dnat", FILTER_FORWARD },    { "redirect", FILTER_FORWARD },
		{ "tproxy", FILTER_FORWARD },  { "netmap", FILTER_FORWARD },
		{ "queue", FILTER_ACCEPT },    { "nfqueue", FILTER_ACCEPT },
		{ "synproxy", FILTER_ACCEPT },
	};
	for (size_t i = 0; i < N(ends); i++)
		if (is(verdict, ends[i].verdict))
			return ends[i].end;
	return FILTER_FALL;
}

/* Follows a rule whose conditions are met, certainly or not. *ret_leaves: the chain ends
 * here even if the rule decides nothing. */
static enum filter_end follow(struct walk *w, const struct firewall_rule *rule, int depth,
			      bool *ret_leaves)
{
	*ret_leaves = is(rule->verdict, "goto") || is(rule->verdict, "return");
	if (is(rule->verdict, "goto") || is(rule->verdict, "jump"))
		return walk_chain(w, chain_of(w->filter, rule, rule->jumps_to), depth + 1);
	enum filter_end end = end_of(rule->verdict);
	if (end != FILTER_FALL)
		w->decided = rule;
	return end;
}

static enum filter_end walk_chain(struct walk *w, const struct chain *chain, int depth)
{
	bool may_have_left = false;
	if (depth > MAX_DEPTH)
		w->filter->is_over = true;
	for (size_t i = 0; i < chain->n && !w->filter->is_over; i++) {
		const struct firewall_rule *rule = chain->rule[i];
		enum meets met = rule_meets(w->filter, rule, w->packet);
		bool leaves = false;
		if (++w->filter->n_steps > MAX_STEPS)
			w->filter->is_over = true;
		if (met == NO || !rule->verdict)
			continue;
		enum filter_end end = follow(w, rule, depth, &leaves);
		if (end == FILTER_ACCEPT || end == FILTER_FORWARD)
			return end;
		if (met == YES && end == FILTER_DROP)
			return may_have_left ? FILTER_FALL : end;
		if (met == YES && leaves)
			return FILTER_FALL;
		may_have_left |= leaves;
	}
	return FILTER_FALL;
}

static bool is_called(const struct chain *chain, const struct filter_packet *packet)
{
	return is(chain->base->family, "inet") || is(chain->base->family, packet->family);
}

struct filter_answer filter_ask(struct filter *f, const struct filter_packet *packet)
{
	struct filter_answer answer = { .end = FILTER_ACCEPT };
	static const char *const hooks[] = { "prerouting", "input" };
	for (size_t h = 0; h < N(hooks); h++)
		for (size_t i = 0; i < f->n_bases; i++) {
			const struct chain *chain = f->base[i];
			struct walk w = { .filter = f, .packet = packet, .decided = chain->base };
			if (!is(chain->base->hook, hooks[h]) || !is_called(chain, packet))
				continue;
			enum filter_end end = walk_chain(&w, chain, 0);
			if (end == FILTER_FALL) {
				w.decided = chain->base;
				end = is(chain->base->policy, "drop") ? FILTER_DROP : FILTER_ACCEPT;
			}
			if (end != FILTER_ACCEPT)
				return (struct filter_answer){ end, w.decided };
			/* Of the chains that let in, one that says so tells more. */
			if (!answer.rule || w.decided->position > 0)
				answer.rule = w.decided;
		}
	return answer;
}

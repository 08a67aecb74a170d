/* SPDX-License-Identifier: Apache-2.0 */
/* net_plan - in the core: which addresses may be spoken to, and by which way they are reached. */
#include "survey/net/net_plan.h"

#include "survey/net/net_fuse.h"
#include "survey/net/service.h"

#include "net/netlink.h"
#include "net/resolve.h"
#include "parse/net_target.h"
#include "parse/rtnl.h"

#include <linux/rtnetlink.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { RESOLVE_MS = 5000, KERNEL_MS = 5000, MAX_DUMP = 64 << 20, MAX_ROUTES = 20000 };

struct planner {
	struct survey_plan *plan;
	struct net_target target, excluded;
	bool *is_linked; /* of each interface index below MAX_INTERFACES: it leads to the target */
};
enum { MAX_INTERFACES = 1 << 16 };

/* ---- targets ---- */

static bool covers(const struct address_cidr *c, const struct address *a)
{
	if (c->address.is_ipv6 != a->is_ipv6)
		return false;
	for (int bit = 0; bit < c->prefix_length; bit++)
		if ((c->address.bytes[bit / 8] ^ a->bytes[bit / 8]) & (0x80 >> (bit % 8)))
			return false;
	return true;
}

static bool overlaps(const struct address_cidr *a, const struct address_cidr *b)
{
	return a->prefix_length <= b->prefix_length ? covers(a, &b->address)
						    : covers(b, &a->address);
}

/* Whether the target has prefixes, and whether one of them holds the address. */
static bool is_elsewhere(const struct planner *pl, const struct address *a)
{
	bool has_prefix = false;
	for (size_t i = 0; i < pl->target.n; i++) {
		const struct net_target_part *part = &pl->target.parts[i];
		if (part->is_excluded || part->name)
			continue;
		if (covers(&part->cidr, a))
			return false;
		has_prefix = true;
	}
	return has_prefix;
}

static int permit(struct planner *pl, const struct address_cidr *c, bool is_excluded, struct err *e)
{
	if (is_excluded)
		survey_plan_forbid(pl->plan, c);
	else
		survey_plan_allow(pl->plan, c, 0, UINT16_MAX);
	return 0;
}

/* A name is the addresses that it has now; the role never resolves one. */
static int permit_name(struct planner *pl, const struct net_target_part *part, struct err *e)
{
	struct address addresses[RESOLVE_MAX];
	char text[ADDRESS_TEXT_SIZE];
	int n = resolve_name(part->name, clock_ms() + RESOLVE_MS, addresses, e);
	if (n < 0)
		return err_wrap(e, "%s%s", part->is_excluded ? "!" : "", part->name);
	for (int i = 0; i < n; i++) {
		struct address_cidr c = { addresses[i], addresses[i].is_ipv6 ? 128 : 32 };
		address_text(&addresses[i], text);
		if (!part->is_excluded && is_elsewhere(pl, &addresses[i]))
			return err_set(e,
				       "%s is %s, which lies outside of the target's ranges: "
				       "nothing is sent there",
				       part->name, text);
		if (permit(pl, &c, part->is_excluded, e) < 0)
			return -1;
		if (!part->is_excluded)
			survey_plan_word(pl->plan, "name",
					 arena_printf(survey_plan_arena(pl->plan), "%s %s", text,
						      part->name));
	}
	return 0;
}

static int permit_all(struct planner *pl, const struct net_target *t, struct err *e)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct net_target_part *part = &t->parts[i];
		int r = part->name ? permit_name(pl, part, e)
				   : permit(pl, &part->cidr, part->is_excluded, e);
		if (r < 0)
			return r;
	}
	return 0;
}

static bool is_within(const struct address_cidr *in, const struct address_cidr *c)
{
	return c->prefix_length <= in->prefix_length && covers(c, &in->address);
}

/* Excluded prefixes of the two lists, as if they were one. */
static const struct address_cidr *excluded_at(const struct planner *pl, size_t i)
{
	const struct net_target *t = i < pl->target.n ? &pl->target : &pl->excluded;
	const struct net_target_part *part = &t->parts[i < pl->target.n ? i : i - pl->target.n];
	return part->is_excluded && !part->name ? &part->cidr : NULL;
}

/* Whether nothing is left of the prefix: by one exclusion, or by several that divide it. It is cut
 * in two as long as some lie within. */
static bool is_left_out(const struct planner *pl, struct address_cidr c)
{
	bool has_within = false;
	for (size_t i = 0; i < pl->target.n + pl->excluded.n; i++) {
		const struct address_cidr *x = excluded_at(pl, i);
		if (x && is_within(&c, x))
			return true;
		has_within |= x && is_within(x, &c);
	}
	if (!has_within)
		return false;
	struct address_cidr half = c;
	int bit = half.prefix_length++;
	if (!is_left_out(pl, half))
		return false;
	half.address.bytes[bit / 8] |= (uint8_t)(0x80 >> bit % 8);
	return is_left_out(pl, half);
}

/* A network of which nothing is left to be looked at must not look healthy. */
static int expect_any(const struct planner *pl, struct err *e)
{
	for (size_t i = 0; i < pl->target.n; i++) {
		const struct net_target_part *part = &pl->target.parts[i];
		if (!part->is_excluded && (part->name || !is_left_out(pl, part->cidr)))
			return 0;
	}
	return err_use(e, "%s: all of it is excluded", survey_plan_target(pl->plan));
}

static int read_settings(struct survey_plan *p, struct err *e)
{
	struct net_target_ports ports;
	struct net_target_window w;
	const char *list = survey_plan_setting(p, "ports");
	const char *window = survey_plan_setting(p, "window");
	const char *udp = survey_plan_setting(p, "udp");
	if (udp[0] && !net_target_ports(str_of(udp), &ports))
		return err_use(e, "net.udp = %s: not as 53,123,160-165", udp);
	if (strcmp(list, "default") != 0 && !net_target_ports(str_of(list), &ports))
		return err_use(e, "net.ports = %s: not as 22,80,8000-8010, all, or default", list);
	if (window[0] && !net_target_window(str_of(window), &w))
		return err_use(e, "net.window = %s: not as 22:00-06:00", window);
	return 0;
}

/* ---- the ways there ---- */

static bool leads_there(const struct planner *pl, const struct address_cidr *c)
{
	for (size_t i = 0; i < pl->target.n; i++) {
		const struct net_target_part *part = &pl->target.parts[i];
		if (!part->is_excluded && (part->name || overlaps(&part->cidr, c)))
			return true;
	}
	return false;
}

static void note_link(struct planner *pl, int64_t index)
{
	if (index > 0 && index < MAX_INTERFACES)
		pl->is_linked[index] = true;
}

static void take_route(struct planner *pl, struct rtnl_route *r)
{
	char to[ADDRESS_TEXT_SIZE], by[ADDRESS_TEXT_SIZE] = "-";
	address_text(&r->destination.address, to);
	if (r->has_gateway)
		address_text(&r->gateway, by);
	note_link(pl, r->index);
	survey_plan_word(pl->plan, "route",
			 arena_printf(survey_plan_arena(pl->plan), "%s/%d %lld %s %lld", to,
				      r->destination.prefix_length, (long long)r->index, by,
				      (long long)r->metric));
}

static int read_route(struct planner *pl, struct str body, size_t *n, struct err *e)
{
	struct rtnl_route r;
	int got = rtnl_route(body, &r);
	if (got <= 0)
		return got < 0 ? err_set(e, "a route of the kernel cannot be read") : 0;
	if (r.table != RT_TABLE_MAIN || r.kind != RTN_UNICAST || !leads_there(pl, &r.destination))
		return 0;
	if (++*n > MAX_ROUTES)
		return err_set(e, "more than %d routes lead to the target", MAX_ROUTES);
	if (r.hops.n && rtnl_hop(&r) <= 0)
		return 0;
	take_route(pl, &r);
	return 0;
}

static int read_own(struct planner *pl, struct str body, size_t *n, struct err *e)
{
	struct rtnl_address a;
	char text[ADDRESS_TEXT_SIZE];
	(void)n;
	if (rtnl_address(body, &a) <= 0)
		return 0;
	struct address_cidr c = { a.address, (int)a.prefix_length };
	if (leads_there(pl, &c))
		note_link(pl, a.index);
	address_text(&a.address, text);
	survey_plan_word(pl->plan, "own",
			 arena_printf(survey_plan_arena(pl->plan), "%lld %s/%d", (long long)a.index,
				      text, c.prefix_length));
	return 0;
}

static int read_link(struct planner *pl, struct str body, size_t *n, struct err *e)
{
	struct rtnl_link l;
	struct arena *a = survey_plan_arena(pl->plan);
	(void)n;
	if (rtnl_link(body, &l) && l.index < MAX_INTERFACES && pl->is_linked[l.index])
		survey_plan_word(
			pl->plan, "link",
			arena_printf(a, "%lld %s", (long long)l.index, str_text(a, l.name)));
	return 0;
}

static int read_neighbour(struct planner *pl, struct str body, size_t *n, struct err *e)
{
	struct rtnl_neighbour b;
	char text[ADDRESS_TEXT_SIZE];
	if (rtnl_neighbour(body, &b) <= 0 || b.index >= MAX_INTERFACES || !pl->is_linked[b.index] ||
	    ++*n > MAX_ROUTES)
		return 0;
	address_text(&b.address, text);
	const uint8_t *m = b.mac;
	survey_plan_word(pl->plan, "neighbour",
			 arena_printf(survey_plan_arena(pl->plan),
				      "%lld %s %02x:%02x:%02x:%02x:%02x:%02x", (long long)b.index,
				      text, m[0], m[1], m[2], m[3], m[4], m[5]));
	return 0;
}

static int ask_kernel(struct planner *pl, int question, int answer,
		      int (*read)(struct planner *, struct str, size_t *, struct err *),
		      struct err *e)
{
	autobuf bytes = BUF(MAX_DUMP);
	struct rtnl_message m;
	size_t n = 0;
	if (netlink_dump_once(question, KERNEL_MS, &bytes, e) < 0)
		return -1;
	struct str rest = buf_view(&bytes);
	while (rtnl_next(&rest, &m) > 0)
		if (m.type == answer && read(pl, m.body, &n, e) < 0)
			return -1;
	return 0;
}

/* ---- the rest ---- */

static void offer_vendors(struct survey_plan *p)
{
	static const char *const files[] = { "/usr/share/ieee-data/oui.csv",
					     "/usr/share/ieee-data/mam.csv",
					     "/usr/share/ieee-data/oui36.csv" };
	struct err ignored;
	for (size_t i = 0; i < N(files); i++)
		(void)!survey_plan_file(p, files[i], &ignored);
}

static void note_time_zone(struct survey_plan *p)
{
	time_t now = time(NULL);
	struct tm local;
	localtime_r(&now, &local);
	survey_plan_word(p, "utc_offset",
			 arena_printf(survey_plan_arena(p), "%ld", local.tm_gmtoff / 60));
}

int net_plan(struct survey_plan *p, struct err *e)
{
	struct arena *a = survey_plan_arena(p);
	struct planner pl = { .plan = p, .is_linked = arena_alloc(a, MAX_INTERFACES) };
	if (read_settings(p, e) < 0)
		return -1;
	if (net_target_read(str_of(survey_plan_rest(p)), a, &pl.target, e) < 0)
		return err_wrap(e, "%s", survey_plan_target(p));
	if (net_target_read_excluded(str_of(survey_plan_setting(p, "exclude")), a, &pl.excluded,
				     e) < 0)
		return err_wrap(e, "net.exclude");
	if (expect_any(&pl, e) < 0)
		return -1;
	if (permit_all(&pl, &pl.target, e) < 0 || permit_all(&pl, &pl.excluded, e) < 0 ||
	    net_fuse_plan(p, e) < 0)
		return -1;
	if (ask_kernel(&pl, RTM_GETROUTE, RTM_NEWROUTE, read_route, e) < 0 ||
	    ask_kernel(&pl, RTM_GETADDR, RTM_NEWADDR, read_own, e) < 0 ||
	    ask_kernel(&pl, RTM_GETLINK, RTM_NEWLINK, read_link, e) < 0 ||
	    ask_kernel(&pl, RTM_GETNEIGH, RTM_NEWNEIGH, read_neighbour, e) < 0)
		return -1;
	offer_vendors(p);
	note_time_zone(p);
	return service_plan(p, survey_plan_setting(p, "ca"), e);
}

/* SPDX-License-Identifier: Apache-2.0 */
/* firewalld_read - what firewalld's zones let in, from its files.
 *
 * A zone is a chain here, called by the sources and interfaces that it names; the
 * default zone takes the rest: firewalld.zone(5), firewalld.service(5). Interfaces that
 * NetworkManager puts into zones, policies and direct rules are not read. */
#include "table/read/firewalld_read.h"

#include "parse/xml_walk.h"

#include <string.h>

enum { MAX_INCLUDES = 64 }; /* of one service */

struct zone {
	struct scan *s;
	struct firewall_rules *rules, calls;
	const char *name, *path;
	const char *target;	   /* NULL: the default */
	struct firewall_rule rich; /* the rich rule that is read */
	const char *service;	   /* of it, or NULL */
	bool is_rich;
	int64_t position;
	int pass; /* 0: rules that keep out, which stand first; 1: that let in */
};

static const char *attribute(const struct xml_walk_element *x, const char *name)
{
	const char *value = xml_walk_attribute(x, name);
	return value ? value : "";
}

static struct firewall_rule rule_of(const char *chain, const char *path, int64_t line)
{
	return (struct firewall_rule){ .backend = "firewalld",
				       .family = "inet",
				       .table_name = "firewalld",
				       .chain = chain,
				       .packets = NO_INT,
				       .bytes = NO_INT,
				       .path = path,
				       .line = line };
}

static void add(struct zone *z, struct firewall_rule rule)
{
	bool keeps_out = strcmp(rule.verdict, "drop") == 0 || strcmp(rule.verdict, "reject") == 0;
	if (keeps_out != (z->pass == 0))
		return;
	rule.position = ++z->position;
	firewall_read_add(z->s, z->rules, &rule);
}

/* ---- services ---- */

/* What a zone lets in as one service: with those that it includes, each once. */
struct service {
	struct zone *zone;
	const struct firewall_rule *rule; /* what to do with its ports */
	const char *name;		  /* of the one that is read */
	struct names all;
};

static void include_service(struct service *service, const char *name)
{
	struct arena *a = scan_arena(service->zone->s);
	struct names *all = &service->all;
	for (size_t i = 0; i < all->n; i++)
		if (strcmp(all->name[i], name) == 0)
			return;
	all->name = arena_grow(a, all->name, &all->capacity, all->n + 1, sizeof(*all->name));
	all->name[all->n++] = arena_strdup(a, name);
}

static int see_service(void *context, const struct xml_walk_element *x)
{
	struct service *service = context;
	struct firewall_rule rule = *service->rule;
	struct scan *s = service->zone->s;
	if (strcmp(x->name, "include") == 0)
		include_service(service, attribute(x, "service"));
	bool is_port = strcmp(x->name, "port") == 0 && *attribute(x, "port");
	if (!is_port && strcmp(x->name, "protocol") != 0)
		return 0;
	rule.protocol = arena_strdup(scan_arena(s), attribute(x, is_port ? "protocol" : "value"));
	rule.destination_port = is_port ? arena_strdup(scan_arena(s), attribute(x, "port")) : NULL;
	rule.rule = scan_printf(s, "service %s: %s %s %s%s%s", service->name, rule.protocol,
				is_port ? rule.destination_port : "", rule.verdict,
				rule.source ? " from " : "", rule.source ? rule.source : "");
	add(service->zone, rule);
	return 0;
}

/* Reads the first of /etc/firewalld/KIND/NAME.xml and /usr/lib/firewalld/KIND/NAME.xml. */
static int read_xml(struct scan *s, const char *kind, const char *name, const char **ret_path,
		    struct str *ret, struct err *e)
{
	static const char *const dirs[] = { "/etc/firewalld", "/usr/lib/firewalld" };
	int r = strchr(name, '/') ? err_set(e, "%s: not a name", name) : SCAN_ABSENT;
	for (size_t i = 0; i < N(dirs) && r == SCAN_ABSENT; i++) {
		*ret_path = scan_printf(s, "%s/%s/%s.xml", dirs[i], kind, name);
		r = scan_read(s, *ret_path, 0, ret, e);
	}
	return r;
}

static void add_service(struct zone *z, const char *name, const struct firewall_rule *like)
{
	struct service service = { .zone = z, .rule = like };
	include_service(&service, name);
	for (size_t i = 0; i < service.all.n; i++) {
		struct err why;
		const char *path = NULL;
		struct str text = { 0 };
		service.name = service.all.name[i];
		if (i == MAX_INCLUDES) {
			scan_partial(z->s, "%s:%lld: service %s: includes too many others", z->path,
				     (long long)like->line, name);
			return;
		}
		if (read_xml(z->s, "services", service.name, &path, &text, &why) ||
		    xml_walk(text, scan_arena(z->s), see_service, NULL, &service, &why))
			scan_partial(z->s, "%s:%lld: service %s: %s", z->path,
				     (long long)like->line, service.name, why.text);
	}
}

/* ---- zones ---- */

/* "port", "service", "source" and the like within a rich rule. */
static void see_rich(struct zone *z, const struct xml_walk_element *x)
{
	struct arena *a = scan_arena(z->s);
	struct firewall_rule *rule = &z->rich;
	const char *address = attribute(x, "address");
	bool is_inverse = strcmp(attribute(x, "invert"), "") != 0 &&
			  strcmp(attribute(x, "invert"), "no") != 0 &&
			  strcmp(attribute(x, "invert"), "false") != 0;
	if (strcmp(x->name, "source") == 0 && *address)
		rule->source = arena_printf(a, "%s%s", is_inverse ? "!" : "", address);
	else if (strcmp(x->name, "source") == 0)
		rule->names_hosts = !is_inverse;
	else if (strcmp(x->name, "destination") == 0)
		rule->destination = arena_printf(a, "%s%s", is_inverse ? "!" : "", address);
	else if (strcmp(x->name, "service") == 0)
		z->service = arena_strdup(a, attribute(x, "name"));
	else if (strcmp(x->name, "protocol") == 0)
		rule->protocol = arena_strdup(a, attribute(x, "value"));
	else if (strcmp(x->name, "port") == 0) {
		rule->protocol = arena_strdup(a, attribute(x, "protocol"));
		rule->destination_port = arena_strdup(a, attribute(x, "port"));
	} else if (strcmp(x->name, "accept") == 0 || strcmp(x->name, "drop") == 0 ||
		   strcmp(x->name, "reject") == 0)
		rule->verdict = arena_strdup(a, x->name);
	else if (strcmp(x->name, "limit") != 0 && strcmp(x->name, "log") != 0 &&
		 strcmp(x->name, "audit") != 0)
		rule->has_more = true;
}

static void end_rich(struct zone *z)
{
	struct firewall_rule rule = z->rich;
	z->is_rich = false;
	if (!rule.verdict)
		return;
	rule.rule = scan_printf(z->s, "rich rule:%s%s%s%s%s%s %s", rule.source ? " from " : "",
				rule.source ? rule.source : "", rule.protocol ? " " : "",
				rule.protocol ? rule.protocol : "",
				rule.destination_port ? " " : "",
				rule.destination_port ? rule.destination_port : "", rule.verdict);
	if (z->service)
		add_service(z, z->service, &rule);
	else
		add(z, rule);
}

/* What calls the zone: "source" and "interface". */
static void add_call(struct zone *z, const struct xml_walk_element *x)
{
	struct firewall_rule call = rule_of("INPUT", z->path, x->line);
	const char *address = attribute(x, "address"), *name = attribute(x, "name");
	bool is_source = strcmp(x->name, "source") == 0;
	if (z->pass)
		return;
	call.verdict = "goto";
	call.jumps_to = z->name;
	call.source = is_source && *address ? arena_strdup(scan_arena(z->s), address) : NULL;
	call.in_interface = is_source ? NULL : arena_strdup(scan_arena(z->s), name);
	call.names_hosts = is_source && !call.source; /* an ipset, or hardware addresses */
	call.rule = scan_printf(z->s, "%s %s: zone %s", x->name,
				is_source && !*address ? "list"
				: is_source	       ? address
						       : name,
				z->name);
	firewall_read_add(z->s, &z->calls, &call);
}

static int see_zone(void *context, const struct xml_walk_element *x)
{
	struct zone *z = context;
	struct arena *a = scan_arena(z->s);
	struct firewall_rule rule = rule_of(z->name, z->path, x->line);
	rule.verdict = "accept";
	if (z->is_rich) {
		see_rich(z, x);
	} else if (strcmp(x->name, "zone") == 0) {
		const char *target = xml_walk_attribute(x, "target");
		z->target = target ? arena_strdup(a, target) : NULL;
	} else if (strcmp(x->name, "rule") == 0) {
		z->is_rich = true;
		z->service = NULL;
		z->rich = rule_of(z->name, z->path, x->line);
	} else if (strcmp(x->name, "service") == 0) {
		add_service(z, arena_strdup(a, attribute(x, "name")), &rule);
	} else if (strcmp(x->name, "source") == 0 || strcmp(x->name, "interface") == 0) {
		add_call(z, x);
	} else if (strcmp(x->name, "port") == 0 || strcmp(x->name, "forward-port") == 0) {
		bool is_forward = strcmp(x->name, "port") != 0;
		rule.verdict = is_forward ? "redirect" : "accept";
		rule.protocol = arena_strdup(a, attribute(x, "protocol"));
		rule.destination_port = arena_strdup(a, attribute(x, "port"));
		rule.rule = scan_printf(z->s, "%s %s/%s", x->name, rule.destination_port,
					rule.protocol);
		add(z, rule);
	} else if (strcmp(x->name, "protocol") == 0) {
		rule.protocol = arena_strdup(a, attribute(x, "value"));
		rule.rule = scan_printf(z->s, "protocol %s", rule.protocol);
		add(z, rule);
	}
	return 0;
}

static int end_zone(void *context, const struct xml_walk_element *x)
{
	struct zone *z = context;
	if (z->is_rich && strcmp(x->name, "rule") == 0)
		end_rich(z);
	return 0;
}

/* Reads a zone; its rules are added to *rules, what calls it to *calls. */
static int read_zone(struct scan *s, const char *name, struct firewall_rules *rules,
		     struct firewall_rules *calls, struct err *e)
{
	struct zone z = { .s = s, .rules = rules, .calls = *calls, .name = name };
	struct str text = { 0 };
	int r = read_xml(s, "zones", name, &z.path, &text, e);
	for (z.pass = 0; !r && z.pass < 2; z.pass++) {
		z.is_rich = false;
		r = xml_walk(text, scan_arena(s), see_zone, end_zone, &z, e);
	}
	if (r)
		return r == SCAN_ABSENT ? -1 : err_wrap(e, "%s", z.path);
	const char *target = z.target ? z.target : "default";
	struct firewall_rule last = rule_of(name, z.path, NO_INT);
	last.verdict = strcmp(target, "ACCEPT") == 0 ? "accept"
		       : strcmp(target, "DROP") == 0 ? "drop"
						     : "reject";
	last.position = z.position + 1;
	last.rule = scan_printf(s, "target %s: %s", target, last.verdict);
	firewall_read_add(s, rules, &last);
	*calls = z.calls;
	return 0;
}

/* What firewalld puts in front of all zones. */
static void add_base(struct scan *s, struct firewall_rules *rules, const char *path)
{
	static const struct firewall_rule own[] = {
		{ .policy = "drop" },
		{ .verdict = "accept", .state = "established,related", .rule = "established" },
		{ .verdict = "accept", .in_interface = "lo", .rule = "loopback" },
		{ .verdict = "accept", .protocol = "icmp,ipv6-icmp", .rule = "icmp" },
	};
	for (size_t i = 0; i < N(own); i++) {
		struct firewall_rule rule = rule_of("INPUT", path, NO_INT);
		rule.position = (int64_t)i;
		rule.verdict = own[i].verdict;
		rule.state = own[i].state;
		rule.in_interface = own[i].in_interface;
		rule.protocol = own[i].protocol;
		rule.rule = own[i].rule;
		firewall_read_add(s, rules, &rule);
	}
}

static const char *default_zone(struct scan *s, const char *path, int *ret_r, struct err *e)
{
	struct str text, line;
	const char *zone = "public";
	*ret_r = scan_read(s, path, 0, &text, e);
	while (*ret_r == 0 && str_line(&text, &line))
		if (str_starts(line, "DefaultZone="))
			zone = scan_text(s, str_trim(str_from(line, strlen("DefaultZone="))));
	return zone;
}

int firewalld_read(struct scan *s, struct firewall_rules *rules, struct err *e)
{
	static const char path[] = "/etc/firewalld/firewalld.conf";
	int r;
	const char *last = default_zone(s, path, &r, e);
	if (r)
		return r;
	struct firewall_rules calls = { 0 };
	struct names zones = { 0 };
	size_t first = rules->n;
	add_base(s, rules, path);
	r = scan_glob(s, "/etc/firewalld/zones/*.xml", &zones, e);
	bool has_default = false;
	for (size_t i = 0; i < zones.n && !r; i++) {
		struct str name = str_of(strrchr(zones.name[i], '/') + 1);
		const char *zone = scan_text(s, str_head(name, name.n - strlen(".xml")));
		has_default |= strcmp(zone, last) == 0;
		r = read_zone(s, zone, rules, &calls, e);
	}
	if (!r && !has_default)
		r = read_zone(s, last, rules, &calls, e);
	/* Sources are looked at before interfaces. */
	int64_t position = 3;
	for (int pass = 0; pass < 2 && !r; pass++)
		for (size_t i = 0; i < calls.n; i++)
			if ((calls.rule[i].in_interface != NULL) == pass) {
				calls.rule[i].position = ++position;
				firewall_read_add(s, rules, &calls.rule[i]);
			}
	struct firewall_rule rest = rule_of("INPUT", path, NO_INT);
	rest.position = position + 1;
	rest.verdict = "goto";
	rest.jumps_to = last;
	rest.rule = scan_printf(s, "default zone %s", last);
	firewall_read_add(s, rules, &rest);
	for (size_t i = first; i < rules->n; i++)
		if (strcmp(rules->rule[i].chain, "INPUT") == 0) {
			rules->rule[i].hook = "input";
			rules->rule[i].policy = "drop";
		}
	return r;
}

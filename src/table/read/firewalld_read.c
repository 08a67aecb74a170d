/* SPDX-License-Identifier: Apache-2.0 */
/* firewalld_read - what firewalld's zones let in, from its files.
 *
 * A zone is a chain here, called by the sources and interfaces that it names; the
 * default zone takes the rest. A policy for packets to this host is a chain that zones
 * jump to, before or after their own rules: firewalld.zone(5), firewalld.policy(5).
 * Interfaces that NetworkManager puts into zones are not read. */
#include "table/read/firewalld_read.h"

#include "base/map.h"
#include "parse/xml_walk.h"
#include "table/read/firewalld_direct.h"

#include <limits.h>
#include <string.h>

enum { MAX_INCLUDES = 8, MAX_PRIORITIES = 64, MAX_SERVICES = 4096 };
enum { BEFORE_ALL = INT_MIN };

struct policy {
	const char *name, *chain, *path;
	int priority;
	struct names from; /* zones, or ANY */
	struct policy *next;
};

/* A zone or a policy. Its file is walked once for each priority that its rules have. */
struct zone {
	struct scan *s;
	struct firewall_rules *rules, calls;
	const char *chain, *path;
	const char *target;	   /* NULL: the default */
	struct firewall_rule rich; /* the rich rule that is read */
	const char *service;	   /* of it, or NULL */
	bool is_rich;
	int rich_priority;
	int priority, next_priority; /* of the rules that are taken in this walk, in the next */
	bool wants_out;		     /* at priority 0 rules that keep out stand first */
	int64_t position;
	struct names from, to; /* of a policy: zones */
	int policy_priority;
	int n_services; /* read so far; they may include each other many times */
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

static int priority_of(const struct xml_walk_element *x)
{
	int64_t n;
	return str_int(str_of(attribute(x, "priority")), 10, &n) && n >= INT16_MIN && n <= INT16_MAX
		       ? (int)n
		       : 0;
}

/* Whether a rule of that verdict is taken in this walk. */
static bool is_due(struct zone *z, const char *verdict)
{
	bool keeps_out = strcmp(verdict, "drop") == 0 || strcmp(verdict, "reject") == 0;
	int priority = z->is_rich ? z->rich_priority : 0;
	if (priority > z->priority)
		z->next_priority = MIN(z->next_priority, priority);
	return priority == z->priority && (priority || keeps_out == z->wants_out);
}

static void add(struct zone *z, struct firewall_rule rule)
{
	if (!is_due(z, rule.verdict))
		return;
	rule.position = ++z->position;
	firewall_read_add(z->s, z->rules, &rule);
}

/* ---- services ---- */

struct service {
	struct zone *zone;
	const struct firewall_rule *rule; /* what to do with its ports */
	const char *name;
	int depth;
};

static void add_service(struct zone *z, const char *name, const struct firewall_rule *like,
			int depth);

static int see_service(void *context, const struct xml_walk_element *x)
{
	const struct service *service = context;
	struct firewall_rule rule = *service->rule;
	struct scan *s = service->zone->s;
	if (strcmp(x->name, "include") == 0)
		add_service(service->zone, attribute(x, "service"), service->rule,
			    service->depth + 1);
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

static void add_service(struct zone *z, const char *name, const struct firewall_rule *like,
			int depth)
{
	struct err why;
	const char *path = NULL;
	struct str text;
	struct service service = { .zone = z, .rule = like, .name = name, .depth = depth };
	if (depth > MAX_INCLUDES || !is_due(z, like->verdict))
		return;
	if (z->n_services++ == MAX_SERVICES)
		scan_partial(z->s, "%s: too many services", z->path);
	if (z->n_services > MAX_SERVICES)
		return;
	if (read_xml(z->s, "services", name, &path, &text, &why) ||
	    xml_walk(text, scan_arena(z->s), see_service, NULL, &service, &why))
		scan_partial(z->s, "%s:%lld: service %s: %s", z->path, (long long)like->line, name,
			     why.said);
}

/* ---- zones ---- */

/* A rule for one version of addresses is one about all addresses of that version. */
static const char *everybody_of(const char *family)
{
	return strcmp(family, "ipv4") == 0   ? "0.0.0.0/0"
	       : strcmp(family, "ipv6") == 0 ? "::/0"
					     : NULL;
}

static void begin_rich(struct zone *z, const struct xml_walk_element *x)
{
	z->is_rich = true;
	z->rich_priority = priority_of(x);
	z->service = NULL;
	z->rich = rule_of(z->chain, z->path, x->line);
	z->rich.source = everybody_of(attribute(x, "family"));
}

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
	else if (strcmp(x->name, "icmp-type") == 0)
		rule->protocol = "icmp,ipv6-icmp";
	else if (strcmp(x->name, "port") == 0 || strcmp(x->name, "forward-port") == 0) {
		rule->protocol = arena_strdup(a, attribute(x, "protocol"));
		rule->destination_port = arena_strdup(a, attribute(x, "port"));
		if (strcmp(x->name, "forward-port") == 0)
			rule->verdict = "redirect";
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
	rule.rule = scan_printf(z->s, "rich rule:%s%s%s%s%s%s %s", rule.source ? " from " : "",
				rule.source ? rule.source : "", rule.protocol ? " " : "",
				rule.protocol ? rule.protocol : "",
				rule.destination_port ? " " : "",
				rule.destination_port ? rule.destination_port : "",
				rule.verdict ? rule.verdict : "");
	if (rule.verdict && z->service)
		add_service(z, z->service, &rule, 0);
	else if (rule.verdict)
		add(z, rule);
	z->is_rich = false;
}

/* What calls the zone: "source" and "interface". */
static void add_call(struct zone *z, const struct xml_walk_element *x)
{
	struct firewall_rule call = rule_of("INPUT", z->path, x->line);
	const char *address = attribute(x, "address"), *name = attribute(x, "name");
	bool is_source = strcmp(x->name, "source") == 0;
	if (z->priority != BEFORE_ALL)
		return;
	call.verdict = "goto";
	call.jumps_to = z->chain;
	call.source = is_source && *address ? arena_strdup(scan_arena(z->s), address) : NULL;
	call.in_interface = is_source ? NULL : arena_strdup(scan_arena(z->s), name);
	call.names_hosts = is_source && !call.source; /* an ipset, or hardware addresses */
	call.rule = scan_printf(z->s, "%s %s: zone %s", x->name,
				is_source && !*address ? "list"
				: is_source	       ? address
						       : name,
				z->chain);
	firewall_read_add(z->s, &z->calls, &call);
}

static void add_name(struct zone *z, struct names *names, const char *name)
{
	struct arena *a = scan_arena(z->s);
	if (z->priority != BEFORE_ALL)
		return;
	names->name = arena_grow(a, names->name, &names->capacity, names->n + 1,
				 sizeof(*names->name));
	names->name[names->n++] = arena_strdup(a, name);
}

static int see_zone(void *context, const struct xml_walk_element *x)
{
	struct zone *z = context;
	struct arena *a = scan_arena(z->s);
	struct firewall_rule rule = rule_of(z->chain, z->path, x->line);
	rule.verdict = "accept";
	if (z->is_rich) {
		see_rich(z, x);
	} else if (strcmp(x->name, "zone") == 0 || strcmp(x->name, "policy") == 0) {
		const char *target = xml_walk_attribute(x, "target");
		z->target = target ? arena_strdup(a, target) : NULL;
		z->policy_priority = priority_of(x);
	} else if (strcmp(x->name, "ingress-zone") == 0) {
		add_name(z, &z->from, attribute(x, "name"));
	} else if (strcmp(x->name, "egress-zone") == 0) {
		add_name(z, &z->to, attribute(x, "name"));
	} else if (strcmp(x->name, "rule") == 0) {
		begin_rich(z, x);
	} else if (strcmp(x->name, "service") == 0) {
		add_service(z, arena_strdup(a, attribute(x, "name")), &rule, 0);
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

/* Adds what the file at z->path says, one walk after another. */
static int walk_zone(struct zone *z, struct str text, struct err *e)
{
	int r = 0;
	z->is_rich = false;
	for (int n = 0; !r; n++) {
		z->next_priority = INT_MAX;
		z->wants_out = z->priority == 0;
		r = xml_walk(text, scan_arena(z->s), see_zone, end_zone, z, e);
		z->wants_out = false;
		if (!r && z->priority == 0)
			r = xml_walk(text, scan_arena(z->s), see_zone, end_zone, z, e);
		if (r || z->next_priority == INT_MAX)
			break;
		if (n == MAX_PRIORITIES) {
			scan_partial(z->s, "%s: its rules have more than %d priorities", z->path,
				     MAX_PRIORITIES);
			break;
		}
		z->priority = z->next_priority;
	}
	return r ? err_wrap(e, "%s", z->path) : 0;
}

/* The first walk only looks for what calls it, and for the first priority. */
static struct zone zone_begin(struct scan *s, struct firewall_rules *rules, const char *chain)
{
	return (struct zone){ .s = s, .rules = rules, .chain = chain, .priority = BEFORE_ALL };
}

static void add_target(struct zone *z, const char *target)
{
	struct firewall_rule last = rule_of(z->chain, z->path, NO_INT);
	last.verdict = strcmp(target, "ACCEPT") == 0 ? "accept"
		       : strcmp(target, "DROP") == 0 ? "drop"
						     : "reject";
	last.position = z->position + 1;
	last.rule = scan_printf(z->s, "target %s: %s", target, last.verdict);
	firewall_read_add(z->s, z->rules, &last);
}

static bool has_name(const struct names *names, const char *name)
{
	for (size_t i = 0; i < names->n; i++)
		if (strcmp(names->name[i], name) == 0)
			return true;
	return false;
}

/* Policies that are asked before the zone's own rules, or after. */
static void add_policies(struct zone *z, const struct policy *policies, bool is_before)
{
	for (const struct policy *p = policies; p; p = p->next) {
		if ((p->priority < 0) != is_before ||
		    !(has_name(&p->from, "ANY") || has_name(&p->from, z->chain)))
			continue;
		struct firewall_rule jump = rule_of(z->chain, p->path, NO_INT);
		jump.position = ++z->position;
		jump.verdict = "jump";
		jump.jumps_to = p->chain;
		jump.rule = p->chain;
		firewall_read_add(z->s, z->rules, &jump);
	}
}

/* Reads a zone; its rules are added to *rules, what calls it to *calls. */
static int read_zone(struct scan *s, const char *name, const struct policy *policies,
		     struct firewall_rules *rules, struct firewall_rules *calls, struct err *e)
{
	struct zone z = zone_begin(s, rules, name);
	struct str text;
	z.calls = *calls;
	int r = read_xml(s, "zones", name, &z.path, &text, e);
	if (r)
		return r == SCAN_ABSENT ? err_set(e, "zone %s: there is no such file", name)
					: err_wrap(e, "%s", z.path);
	add_policies(&z, policies, true);
	r = walk_zone(&z, text, e);
	if (r)
		return r;
	add_policies(&z, policies, false);
	add_target(&z, z.target ? z.target : "default");
	*calls = z.calls;
	return 0;
}

/* ---- policies ---- */

static void insert_policy(struct policy **policies, struct policy *policy)
{
	struct policy **at = policies;
	while (*at &&
	       ((*at)->priority < policy->priority ||
		((*at)->priority == policy->priority && strcmp((*at)->name, policy->name) < 0)))
		at = &(*at)->next;
	policy->next = *at;
	*at = policy;
}

/* Reads a policy; one for packets that stay on this host is a chain, and in *policies. */
static int read_policy(struct scan *s, const char *name, struct firewall_rules *rules,
		       struct policy **policies, struct err *e)
{
	struct firewall_rules own = { 0 };
	struct zone z = zone_begin(s, &own, scan_printf(s, "policy %s", name));
	struct str text;
	int r = read_xml(s, "policies", name, &z.path, &text, e);
	if (r)
		return r == SCAN_ABSENT ? 0 : err_wrap(e, "%s", z.path);
	r = walk_zone(&z, text, e);
	if (r || !has_name(&z.to, "HOST"))
		return r;
	if (z.target && strcmp(z.target, "CONTINUE") != 0)
		add_target(&z, z.target);
	for (size_t i = 0; i < own.n; i++)
		firewall_read_add(s, rules, &own.rule[i]);
	struct policy *policy = arena_new(scan_arena(s), struct policy);
	*policy = (struct policy){ .name = name,
				   .chain = z.chain,
				   .path = z.path,
				   .priority = z.policy_priority,
				   .from = z.from };
	insert_policy(policies, policy);
	return 0;
}

/* Those of packages are in force as well, until one of the same name is in /etc. */
static int read_policies(struct scan *s, struct firewall_rules *rules, struct policy **policies,
			 struct err *e)
{
	static const char *const patterns[] = { "/etc/firewalld/policies/*.xml",
						"/usr/lib/firewalld/policies/*.xml" };
	struct map seen = MAP(scan_arena(s));
	int r = 0;
	for (size_t k = 0; k < N(patterns) && !r; k++) {
		struct names files = { 0 };
		r = scan_glob(s, patterns[k], &files, e);
		for (size_t i = 0; i < files.n && !r; i++) {
			struct str file = str_of(strrchr(files.name[i], '/') + 1);
			struct str name = str_head(file, file.n - strlen(".xml"));
			if (map_set(&seen, name, policies))
				continue;
			r = read_policy(s, scan_text(s, name), rules, policies, e);
		}
	}
	return r;
}

/* ---- the whole ---- */

/* What firewalld puts in front of all zones; returns the last place. */
static int64_t add_base(struct scan *s, struct firewall_rules *rules, const char *path)
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
	return N(own) - 1;
}

struct settings {
	const char *default_zone;
	bool is_nftables;
};

/* Without a word about its backend it is an old one, which has iptables only. */
static int read_settings(struct scan *s, const char *path, struct settings *ret, struct err *e)
{
	struct str text, line;
	*ret = (struct settings){ .default_zone = "public" };
	int r = scan_read(s, path, 0, &text, e);
	while (r == 0 && str_line(&text, &line)) {
		struct str value = str_trim(str_from(line, MIN(line.n, str_find(line, '=') + 1)));
		if (str_starts(line, "DefaultZone="))
			ret->default_zone = scan_text(s, value);
		else if (str_starts(line, "FirewallBackend="))
			ret->is_nftables = str_is(value, "nftables");
	}
	return r;
}

static int read_zones(struct scan *s, const char *last, const struct policy *policies,
		      struct firewall_rules *rules, struct firewall_rules *calls, struct err *e)
{
	struct names zones = { 0 };
	int r = scan_glob(s, "/etc/firewalld/zones/*.xml", &zones, e);
	bool has_default = false;
	for (size_t i = 0; i < zones.n && !r; i++) {
		struct str name = str_of(strrchr(zones.name[i], '/') + 1);
		const char *zone = scan_text(s, str_head(name, name.n - strlen(".xml")));
		has_default |= strcmp(zone, last) == 0;
		r = read_zone(s, zone, policies, rules, calls, e);
	}
	return r || has_default ? r : read_zone(s, last, policies, rules, calls, e);
}

/* What calls the zones: sources are looked at before interfaces. */
static void add_calls(struct scan *s, const char *path, const char *last, int64_t position,
		      struct firewall_rules *rules, struct firewall_rules *calls)
{
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < calls->n; i++)
			if ((calls->rule[i].in_interface != NULL) == pass) {
				calls->rule[i].position = ++position;
				firewall_read_add(s, rules, &calls->rule[i]);
			}
	struct firewall_rule rest = rule_of("INPUT", path, NO_INT);
	rest.position = position + 1;
	rest.verdict = "goto";
	rest.jumps_to = last;
	rest.rule = scan_printf(s, "default zone %s", last);
	firewall_read_add(s, rules, &rest);
}

int firewalld_read(struct scan *s, struct firewall_rules *rules, struct err *e)
{
	static const char path[] = "/etc/firewalld/firewalld.conf";
	struct settings settings;
	struct firewall_rules calls = { 0 };
	struct policy *policies = NULL;
	bool has_direct = false;
	size_t first = rules->n;
	int r = read_settings(s, path, &settings, e);
	if (r)
		return r;
	int64_t position = add_base(s, rules, path);
	r = firewalld_direct_read(s, settings.is_nftables ? NULL : "INPUT_direct", rules,
				  &has_direct, e);
	if (!r && has_direct) {
		struct firewall_rule direct = rule_of("INPUT", path, NO_INT);
		direct.position = ++position;
		direct.verdict = "jump";
		direct.jumps_to = direct.rule = "INPUT_direct";
		firewall_read_add(s, rules, &direct);
	}
	if (!r)
		r = read_policies(s, rules, &policies, e);
	if (!r)
		r = read_zones(s, settings.default_zone, policies, rules, &calls, e);
	add_calls(s, path, settings.default_zone, position, rules, &calls);
	for (size_t i = first; i < rules->n; i++)
		if (strcmp(rules->rule[i].backend, "firewalld") == 0 &&
		    strcmp(rules->rule[i].chain, "INPUT") == 0) {
			rules->rule[i].hook = "input";
			rules->rule[i].policy = "drop";
		}
	return r;
}

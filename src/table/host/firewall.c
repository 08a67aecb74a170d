/* SPDX-License-Identifier: Apache-2.0 */
/* firewall - the programs that look after the packet filter, and what they are set to.
 *
 * The rules themselves are in firewall_rules. Here is who writes them at start: one row
 * for each program that is set up on this host, also in an image. */
#include "fact/scan.h"
#include "parse/assignment.h"

#include <string.h>

struct firewall {
	const char *program, *incoming, *outgoing, *forwarded, *zone, *path;
	int64_t is_enabled, has_ipv6;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct firewall, program, N_("ufw, firewalld, nftables or iptables")),
	COLUMN(struct firewall, is_enabled,
	       N_("whether its own configuration switches it on; NULL where only its service "
		  "tells")),
	COLUMN(struct firewall, incoming,
	       N_("what becomes of packets to this host that no rule names: accept, drop, reject")),
	COLUMN(struct firewall, outgoing, N_("and of those from this host")),
	COLUMN(struct firewall, forwarded, N_("and of those that pass through")),
	COLUMN(struct firewall, has_ipv6, N_("whether it looks after IPv6 as well")),
	COLUMN(struct firewall, zone, N_("firewalld's zone for interfaces without one")),
	COLUMN(struct firewall, path, N_("file")),
	COLUMN(struct firewall, line, N_("line in the file that decides on incoming packets")),
};

/* The variables of a file that a shell would read. */
static int read_variables(struct scan *s, const char *path, struct assignments *known,
			  struct err *e)
{
	struct str bytes;
	int r = scan_read(s, path, 0, &bytes, e);
	if (r)
		return r;
	struct assignment_file file = { .rest = bytes, .line = 1 };
	struct assignment a;
	while (assignment_next(&file, scan_arena(s), known, &a))
		if (a.name) {
			a.path = path;
			assignment_set(known, scan_arena(s), &a);
		}
	return 0;
}

static const char *setting(struct scan *s, const struct assignments *known, const char *name)
{
	const struct assignment *a = assignment_find(known, str_of(name));
	return a && a->value ? str_lower(scan_arena(s), str_trim(str_of(a->value))) : NULL;
}

static int64_t is_yes(const char *value)
{
	return value ? strcmp(value, "yes") == 0 || strcmp(value, "true") == 0 ||
			       strcmp(value, "1") == 0
		     : NO_INT;
}

/* The policies in /etc/default/ufw, and ENABLED in ufw.conf, which ufw reads behind it. */
static int scan_ufw(struct scan *s, struct err *e)
{
	static const char defaults[] = "/etc/default/ufw";
	struct assignments known = { 0 };
	struct err why;
	int has_defaults = read_variables(s, defaults, &known, &why);
	int r = read_variables(s, "/etc/ufw/ufw.conf", &known, e);
	if (r < 0 || (r == SCAN_ABSENT && has_defaults == SCAN_ABSENT))
		return r;
	if (has_defaults)
		scan_partial(s, "%s", why.said);
	const struct assignment *incoming = assignment_find(&known, STR("DEFAULT_INPUT_POLICY"));
	const struct assignment *enabled = assignment_find(&known, STR("ENABLED"));
	int64_t is_enabled = is_yes(setting(s, &known, "ENABLED"));
	if (enabled && !enabled->value)
		scan_unseen(s, "is_enabled", "%s:%lld: only a shell could tell the value",
			    enabled->path, (long long)enabled->line);
	return scan_row(
		s, &(struct firewall){ .program = "ufw",
				       .is_enabled = !enabled ? 0 : is_enabled,
				       .incoming = setting(s, &known, "DEFAULT_INPUT_POLICY"),
				       .outgoing = setting(s, &known, "DEFAULT_OUTPUT_POLICY"),
				       .forwarded = setting(s, &known, "DEFAULT_FORWARD_POLICY"),
				       .has_ipv6 = is_yes(setting(s, &known, "IPV6")),
				       .path = incoming ? defaults : "/etc/ufw/ufw.conf",
				       .line = incoming ? incoming->line : NO_INT });
}

/* A zone that only names what it lets in rejects the rest: firewalld.zone(5). */
static const char *zone_target(struct scan *s, const char *zone)
{
	static const char *const dirs[] = { "/etc/firewalld/zones", "/usr/lib/firewalld/zones" };
	for (size_t i = 0; i < N(dirs); i++) {
		struct err why;
		struct str bytes, line;
		int r = scan_read(s, scan_printf(s, "%s/%s.xml", dirs[i], zone), 0, &bytes, &why);
		if (r < 0)
			scan_unseen(s, "incoming", "%s", why.said);
		if (r)
			continue;
		while (str_line(&bytes, &line)) {
			if (!str_has(line, "<zone"))
				continue;
			return str_has(line, "target=\"ACCEPT\"") ? "accept"
			       : str_has(line, "target=\"DROP\"") ? "drop"
								  : "reject";
		}
	}
	return NULL;
}

static int scan_firewalld(struct scan *s, struct err *e)
{
	static const char path[] = "/etc/firewalld/firewalld.conf";
	struct assignments known = { 0 };
	int r = read_variables(s, path, &known, e);
	if (r)
		return r;
	const struct assignment *zone = assignment_find(&known, STR("DefaultZone"));
	const char *name = zone && zone->value ? zone->value : "public";
	return scan_row(
		s, &(struct firewall){ .program = "firewalld",
				       .is_enabled = NO_INT,
				       .incoming = strchr(name, '/') ? NULL : zone_target(s, name),
				       .outgoing = "accept",
				       .has_ipv6 = 1,
				       .zone = name,
				       .path = path,
				       .line = zone ? zone->line : NO_INT });
}

/* Files that a service of the same name loads at start; the rules are read elsewhere. */
static int scan_file(struct scan *s, const char *program, const char *path, int64_t has_ipv6,
		     struct err *e)
{
	struct stat st;
	int r = scan_stat(s, path, true, &st, e);
	return r ? r
		 : scan_row(s, &(struct firewall){ .program = program,
						   .is_enabled = NO_INT,
						   .has_ipv6 = has_ipv6,
						   .path = path,
						   .line = NO_INT });
}

static int scan(struct scan *s, struct err *e)
{
	static const struct {
		const char *program, *path;
		int64_t has_ipv6;
	} files[] = {
		{ "nftables", "/etc/nftables.conf", NO_INT },
		{ "nftables", "/etc/sysconfig/nftables.conf", NO_INT },
		{ "iptables", "/etc/iptables/rules.v4", 0 },
		{ "iptables", "/etc/iptables/rules.v6", 1 },
		{ "iptables", "/etc/sysconfig/iptables", 0 },
		{ "iptables", "/etc/sysconfig/ip6tables", 1 },
	};
	size_t n = 0;
	int r = scan_ufw(s, e);
	n += r == 0;
	if (r == 0 || r == SCAN_ABSENT)
		r = scan_firewalld(s, e);
	n += r == 0;
	for (size_t i = 0; (r == 0 || r == SCAN_ABSENT) && i < N(files); i++) {
		r = scan_file(s, files[i].program, files[i].path, files[i].has_ipv6, e);
		n += r == 0;
	}
	if (r == SCAN_ABSENT)
		return n ? 0
			 : scan_absent(s, "no program is set up that looks after a packet filter");
	return r;
}

const struct table table_host_firewall = {
	.name = "firewall",
	.doc = N_("programs that look after the packet filter, and what they are set to"),
	.example = "SELECT program, incoming FROM firewall WHERE is_enabled",
	.source = "/etc/ufw, /etc/firewalld, /etc/nftables.conf, /etc/iptables",
	.identity = "program path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

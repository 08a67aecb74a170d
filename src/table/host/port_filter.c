/* SPDX-License-Identifier: Apache-2.0 */
/* port_filter - which ports the packet filter lets strangers come in by.
 *
 * firewall_rules has the rules; here is what they come to. The rules are walked for
 * the first packet of a host that none of them names, by all ports at which the answer
 * may change: see filter. Interfaces that lead only to containers and virtual
 * machines of this host are left out. */
#include "table/read/filter.h"

#include <string.h>

struct range {
	const char *family, *protocol, *interface, *verdict, *table_name, *chain, *rule, *path;
	int64_t first_port, last_port, line;
};

static const struct column columns[] = {
	COLUMN(struct range, family, N_("ip or ip6")),
	COLUMN(struct range, protocol, N_("tcp or udp")),
	COLUMN(struct range, interface,
	       N_("interface that the packet comes in by; NULL: each that no rule names")),
	COLUMN(struct range, first_port, N_("first port")),
	COLUMN(struct range, last_port, N_("last port")),
	COLUMN(struct range, verdict,
	       N_("for a host that no rule names: accept, drop, or forward (to another address, "
		  "such as a container's)")),
	COLUMN(struct range, table_name, N_("table of the chain that decides")),
	COLUMN(struct range, chain, N_("chain that decides; NULL: there is none")),
	COLUMN(struct range, rule, N_("rule that decides; NULL: the chain's policy")),
	COLUMN(struct range, path, N_("file; NULL for the running kernel")),
	COLUMN(struct range, line, N_("line in the file")),
};

/* Interfaces that programs for containers and virtual machines make. */
static bool is_inner(const char *name)
{
	static const char *const patterns[] = { "lo",	     "docker*", "veth*",   "virbr*",
						"vnet*",     "cni*",	"podman*", "cali*",
						"flannel*",  "lxcbr*",	"lxdbr*",  "vxlan*",
						"kube-ipvs*" };
	for (size_t i = 0; i < N(patterns); i++)
		if (filter_is_interface(patterns[i], name))
			return true;
	/* Docker's other networks: "br-" and twelve hexadecimal digits. */
	return strncmp(name, "br-", 3) == 0 && strspn(name + 3, "0123456789abcdef") == 12 &&
	       !name[15];
}

/* The interfaces to ask for. *ret_has_others: there are some that no rule names. Of an
 * image it is not known which there are: those that rules name, and others. */
static struct names interfaces_of(struct scan *s, const struct filter *f, bool *ret_has_others)
{
	const struct names *named = filter_interfaces(f);
	struct err why;
	struct names there = { 0 };
	bool is_known = scan_is_live(s) && scan_list(s, "/sys/class/net", &there, &why) == 0;
	const struct names *from = is_known ? &there : named;
	struct names found = {
		.name = from->n ? arena_alloc(scan_arena(s), from->n * sizeof(char *)) : NULL
	};
	*ret_has_others = !is_known;
	for (size_t i = 0; i < from->n; i++) {
		bool is_named = !is_known;
		for (size_t k = 0; k < named->n && !is_named; k++)
			is_named = filter_is_interface(named->name[k], from->name[i]);
		if (is_inner(from->name[i]) || strcmp(from->name[i], "bonding_masters") == 0)
			continue;
		if (is_named)
			found.name[found.n++] = from->name[i];
		else
			*ret_has_others = true;
	}
	return found;
}

static int give(struct scan *s, const struct filter_packet *p, int64_t last_port,
		const struct filter_answer *answer)
{
	static const char *const verdicts[] = {
		[FILTER_FALL] = NULL,
		[FILTER_ACCEPT] = "accept",
		[FILTER_DROP] = "drop",
		[FILTER_FORWARD] = "forward",
	};
	const struct firewall_rule *rule = answer->rule;
	return scan_row(s, &(struct range){
				   .family = p->family,
				   .protocol = p->protocol,
				   .interface = p->interface[0] ? p->interface : NULL,
				   .first_port = p->port,
				   .last_port = last_port,
				   .verdict = verdicts[answer->end],
				   .table_name = rule ? rule->table_name : NULL,
				   .chain = rule ? rule->chain : NULL,
				   .rule = rule ? rule->rule : NULL,
				   .path = rule ? rule->path : NULL,
				   .line = rule ? rule->line : NO_INT,
			   });
}

/* Gives the ranges of one family, protocol and interface. */
static int give_ranges(struct scan *s, struct filter *f, struct filter_packet packet)
{
	size_t n;
	const int64_t *ports = filter_ports(f, &n);
	packet.port = 1;
	struct filter_answer before = filter_ask(f, &packet);
	int r = 0;
	for (size_t i = 0; i < n && !r; i++) {
		struct filter_packet next = packet;
		next.port = ports[i];
		struct filter_answer answer = filter_ask(f, &next);
		if (ports[i] == 1 || (answer.end == before.end && answer.rule == before.rule))
			continue;
		r = give(s, &packet, ports[i] - 1, &before);
		before = answer;
		packet.port = next.port;
	}
	return r ? r : give(s, &packet, UINT16_MAX, &before);
}

static int give_interface(struct scan *s, struct filter *f, const char *interface)
{
	static const char *const families[] = { "ip", "ip6" }, *const protocols[] = { "tcp",
										      "udp" };
	int r = 0;
	for (size_t i = 0; i < N(families) && !r; i++)
		for (size_t k = 0; k < N(protocols) && !r; k++)
			r = give_ranges(s, f,
					(struct filter_packet){ .family = families[i],
								.protocol = protocols[k],
								.interface = interface });
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct firewall_rules rules = { 0 };
	int r = firewall_read(s, &rules, e);
	/* A running kernel without a filter lets everything in. */
	if (r < 0 || (r == SCAN_ABSENT && !scan_is_live(s)))
		return r;
	struct filter *f = filter_make(s, &rules);
	bool has_others;
	struct names interfaces = interfaces_of(s, f, &has_others);
	r = has_others ? give_interface(s, f, "") : 0;
	for (size_t i = 0; i < interfaces.n && !r; i++)
		r = give_interface(s, f, interfaces.name[i]);
	if (!r && filter_is_over(f))
		return err_set(e, "the rules of the packet filter are too many to follow, or call "
				  "each other without end");
	return r;
}

const struct table table_host_port_filter = {
	.name = "port_filter",
	.doc = N_("ports that the packet filter lets in, for hosts that no rule names"),
	.example = "SELECT protocol, first_port, last_port, rule FROM port_filter "
		   "WHERE verdict = 'accept'",
	.source = "nf_tables, ip_tables; /etc/iptables, /etc/nftables.conf, /etc/ufw, "
		  "/etc/firewalld, /etc/sysconfig",
	.identity = "family protocol interface first_port",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* firewall_rules - the packet filter, rule by rule: see firewall_read. */
#include "fact/scan.h"
#include "table/read/firewall_read.h"

static const struct column columns[] = {
	COLUMN(struct firewall_rule, backend,
	       N_("nftables, iptables, ip6tables, ufw or firewalld")),
	COLUMN(struct firewall_rule, family, N_("ip, ip6, inet, arp, bridge or netdev")),
	COLUMN(struct firewall_rule, table_name, N_("table")),
	COLUMN(struct firewall_rule, chain, N_("chain")),
	COLUMN(struct firewall_rule, hook,
	       N_("when the kernel calls the chain (input, forward, output); NULL for others")),
	COLUMN(struct firewall_rule, policy, N_("what becomes of packets that no rule takes")),
	COLUMN(struct firewall_rule, position, N_("place in the chain; 0 is the chain itself")),
	COLUMN(struct firewall_rule, verdict,
	       N_("accept, drop, reject, jump, goto, return, masquerade, log and others")),
	COLUMN(struct firewall_rule, jumps_to, N_("chain that the rule jumps to")),
	COLUMN(struct firewall_rule, protocol,
	       N_("protocol; a ! in front, here and in the next columns, means all but")),
	COLUMN(struct firewall_rule, source, N_("source addresses")),
	COLUMN(struct firewall_rule, destination, N_("destination addresses")),
	COLUMN(struct firewall_rule, in_interface, N_("interface that the packet came in by")),
	COLUMN(struct firewall_rule, out_interface, N_("interface that the packet leaves by")),
	COLUMN(struct firewall_rule, destination_port, N_("destination ports, as in 22,80-90")),
	COLUMN(struct firewall_rule, state, N_("connection states, as in established,related")),
	COLUMN(struct firewall_rule, rule, N_("the whole rule")),
	COLUMN_MEASURED(struct firewall_rule, packets, N_("packets so far; NULL if not counted")),
	COLUMN_MEASURED(struct firewall_rule, bytes, N_("bytes so far; NULL if not counted")),
	COLUMN(struct firewall_rule, path, N_("file; NULL for the running kernel")),
	COLUMN(struct firewall_rule, line, N_("line in the file")),
};

static int scan(struct scan *s, struct err *e)
{
	struct firewall_rules rules;
	int r = firewall_read(s, &rules, e);
	for (size_t i = 0; !r && i < rules.n; i++)
		r = scan_row(s, &rules.rule[i]);
	return r;
}

const struct table table_host_firewall_rules = {
	.name = "firewall_rules",
	.doc = N_("rules of the packet filter, in force or, in an image, configured"),
	.example = "SELECT family, chain, policy FROM firewall_rules "
		   "WHERE hook = 'input' AND position = 0",
	.source = "nf_tables, ip_tables; /etc/iptables, /etc/nftables.conf, /etc/ufw, "
		  "/etc/firewalld, /etc/sysconfig",
	.identity = "backend family table_name chain position rule",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

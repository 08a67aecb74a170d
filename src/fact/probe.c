/* SPDX-License-Identifier: Apache-2.0 */
/* probe - questions to the running kernel that no file answers. */
#include "fact/probe.h"

#include "base/tr.h"
#include "fact/probe_firewall.h"
#include "fact/probe_timex.h"
#include "net/netlink.h"

#include <linux/rtnetlink.h>
#include <string.h>

enum { DEADLINE_MS = 10 * 1000 };

/* The links go first: addresses and routes name their interface by its index, which
 * means something only in the same network namespace at the same moment. */
static int ask_with_links(int type, struct buf *ret_answer, struct err *e)
{
	int r = netlink_dump(RTM_GETLINK, DEADLINE_MS, ret_answer, e);
	return r ? r : netlink_dump(type, DEADLINE_MS, ret_answer, e);
}

static int ask_address(struct buf *ret_answer, struct err *e)
{
	return ask_with_links(RTM_GETADDR, ret_answer, e);
}

static int ask_route(struct buf *ret_answer, struct err *e)
{
	return ask_with_links(RTM_GETROUTE, ret_answer, e);
}

const struct probe probe_register[] = {
	{ "rtnl-address", N_("network interfaces and their addresses (rtnetlink messages)"),
	  ask_address },
	{ "rtnl-route", N_("network interfaces and routes (rtnetlink messages)"), ask_route },
	{ "nft-ruleset", N_("packet filter rules of nf_tables (JSON of libnftables)"),
	  probe_firewall_nft },
	{ "iptables-save", N_("IPv4 packet filter rules of the old backend"),
	  probe_firewall_iptables },
	{ "ip6tables-save", N_("IPv6 packet filter rules of the old backend"),
	  probe_firewall_ip6tables },
	{ "iptables-nft-save", N_("IPv4 packet filter rules that iptables put into nf_tables"),
	  probe_firewall_iptables_nft },
	{ "ip6tables-nft-save", N_("IPv6 packet filter rules that iptables put into nf_tables"),
	  probe_firewall_ip6tables_nft },
	{ "timex", N_("state of the kernel's clock"), probe_timex },
};

const size_t probe_register_n = N(probe_register);

int probe_ask(const char *name, struct buf *ret_answer, struct err *e)
{
	for (size_t i = 0; i < probe_register_n; i++)
		if (strcmp(probe_register[i].name, name) == 0)
			return probe_register[i].ask(ret_answer, e);
	return err_set(e, "there is no probe of the name %s", name);
}

/* SPDX-License-Identifier: Apache-2.0 */
/* probe - questions to the running kernel that no file answers. */
#include "fact/probe.h"

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
	int r = netlink_dump_once(RTM_GETLINK, DEADLINE_MS, ret_answer, e);
	return r ? r : netlink_dump_once(type, DEADLINE_MS, ret_answer, e);
}

static int ask_address(struct buf *ret_answer, struct err *e)
{
	return ask_with_links(RTM_GETADDR, ret_answer, e);
}

static int ask_route(struct buf *ret_answer, struct err *e)
{
	return ask_with_links(RTM_GETROUTE, ret_answer, e);
}

/* The register of probes. */
static const struct {
	const char *name;
	int (*ask)(struct buf *ret_answer, struct err *e);
} probes[] = {
	{ "rtnl-address", ask_address }, /* interfaces and their addresses, rtnetlink messages */
	{ "rtnl-route", ask_route },	 /* interfaces and routes, rtnetlink messages */
	{ "nft-ruleset", probe_firewall_nft },		      /* the JSON of libnftables */
	{ "iptables-save", probe_firewall_iptables },	      /* rules of the old backend, IPv4 */
	{ "ip6tables-save", probe_firewall_ip6tables },	      /* and IPv6 */
	{ "iptables-nft-save", probe_firewall_iptables_nft }, /* what iptables put into nf_tables */
	{ "ip6tables-nft-save", probe_firewall_ip6tables_nft },
	{ "timex", probe_timex }, /* the state of the kernel's clock */
};

int probe_ask(const char *name, struct buf *ret_answer, struct err *e)
{
	for (size_t i = 0; i < N(probes); i++)
		if (strcmp(probes[i].name, name) == 0)
			return probes[i].ask(ret_answer, e);
	return err_set(e, "there is no probe of the name %s", name);
}

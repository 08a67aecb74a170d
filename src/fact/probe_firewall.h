/* SPDX-License-Identifier: Apache-2.0 */
/* probe_firewall - the packet filter rules of the running kernel; see probe.h. */
#ifndef ZICHA_FACT_PROBE_FIREWALL_H
#define ZICHA_FACT_PROBE_FIREWALL_H

#include "base/buf.h"
#include "base/err.h"

/* nf_tables: the rule set as libnftables writes it in JSON, without the members of
 * named sets. */
must_use int probe_firewall_nft(struct buf *ret_answer, struct err *e);

/* The old backend (ip_tables, ip6_tables), which nf_tables does not show. To be
 * asked only where /proc/net/ip_tables_names or ip6_tables_names names tables:
 * asking loads the modules. */
must_use int probe_firewall_iptables(struct buf *ret_answer, struct err *e);
must_use int probe_firewall_ip6tables(struct buf *ret_answer, struct err *e);

/* Tables of nf_tables that iptables-nft made, with the arguments of their
 * extensions, which the JSON does not show. */
must_use int probe_firewall_iptables_nft(struct buf *ret_answer, struct err *e);
must_use int probe_firewall_ip6tables_nft(struct buf *ret_answer, struct err *e);

#endif

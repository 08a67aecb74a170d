/* SPDX-License-Identifier: Apache-2.0 */
/* firewall_read - the rules of the packet filter, wherever they are.
 *
 * A running host is asked for what is in force: nf_tables by libnftables, and the
 * old backend of iptables where it has tables. Tables that iptables put into
 * nf_tables with extensions are read by iptables-nft-save, for the JSON hides the
 * arguments: a rule that lets in one port would look like one that lets in all.
 *
 * Of an image the files are read that would be loaded at boot. What of them cannot
 * be understood makes the table partial. */
#ifndef ZICHA_TABLE_READ_FIREWALL_READ_H
#define ZICHA_TABLE_READ_FIREWALL_READ_H

#include "fact/scan.h"
#include "parse/firewall.h"

struct firewall_rules {
	struct firewall_rule *rule;
	size_t n, capacity;
};

void firewall_read_add(struct scan *s, struct firewall_rules *rules,
		       const struct firewall_rule *rule);

/* 0, SCAN_ABSENT: there is no packet filter, or <0. */
must_use int firewall_read(struct scan *s, struct firewall_rules *ret, struct err *e);

#endif

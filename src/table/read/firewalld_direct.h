/* SPDX-License-Identifier: Apache-2.0 */
/* firewalld_direct - rules in the words of iptables that firewalld passes on: firewalld.direct(5).
 */
#ifndef ZICHA_TABLE_READ_FIREWALLD_DIRECT_H
#define ZICHA_TABLE_READ_FIREWALLD_DIRECT_H

#include "table/read/firewall_read.h"

/* Adds what /etc/firewalld/direct.xml says. Beside nftables these rules are a filter of
 * their own, and `chain` is NULL; where firewalld itself uses iptables they stand within
 * its own, as `chain`, and *ret_has_chain says whether there is any such rule. 0 (also
 * without the file) or <0. */
must_use int firewalld_direct_read(struct scan *s, const char *chain, struct firewall_rules *rules,
				   bool *ret_has_chain, struct err *e);

#endif

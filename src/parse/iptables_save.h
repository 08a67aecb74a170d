/* SPDX-License-Identifier: Apache-2.0 */
/* iptables_save - what iptables-save writes and iptables-restore reads.
 *
 *     *filter
 *     :INPUT DROP [0:0]
 *     [12:3456] -A INPUT -p tcp -m tcp --dport 22 -m comment --comment "the office" -j ACCEPT
 *     COMMIT                                                                          */
#ifndef ZICHA_PARSE_IPTABLES_SAVE_H
#define ZICHA_PARSE_IPTABLES_SAVE_H

#include "parse/firewall.h"

struct iptables_save {
	struct str rest;
	const char *family;	/* "ip" or "ip6" */
	const char *table_name; /* NULL outside of one */
	int64_t line;
	struct firewall_chains chains;
};

/* Begins to read; what it gives lives in `a`. */
struct iptables_save iptables_save_begin(struct str text, const char *family, struct arena *a);

/* Reads the next rule or base chain. 1: one; 0: the end; -1: the line `line` cannot
 * be understood, the next call goes on behind it. */
must_use int iptables_save_next(struct iptables_save *p, struct firewall_rule *ret_rule);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* filter - what the packet filter does with the first packet of a stranger.
 *
 * The stranger is a host that no rule names by its address. Its packet is sent
 * through the chains as the kernel does it: jumps, gotos and returns are followed,
 * and all base chains that the kernel calls must let it pass. A condition that
 * cannot be judged here counts as met where the rule lets in, and as not met where
 * it keeps out: a port that is said to be closed is closed. */
#ifndef ZICHA_TABLE_READ_FILTER_H
#define ZICHA_TABLE_READ_FILTER_H

#include "table/read/firewall_read.h"

struct filter_packet {
	const char *family;    /* "ip" or "ip6" */
	const char *protocol;  /* "tcp" or "udp" */
	const char *interface; /* ""; one that no rule names */
	int64_t port;
};

enum filter_end { FILTER_FALL, FILTER_ACCEPT, FILTER_DROP, FILTER_FORWARD };

struct filter_answer {
	enum filter_end end;		  /* never FILTER_FALL */
	const struct firewall_rule *rule; /* that decides; NULL: no chain is called at all */
};

struct filter;

/* Makes the rules ready to be walked; they are borrowed. Lives in the scratch memory. */
struct filter *filter_make(struct scan *s, const struct firewall_rules *rules);

struct filter_answer filter_ask(struct filter *f, const struct filter_packet *packet);

/* The ports at which the answer may change, ascending, without 0; and the interfaces
 * that rules name, "eth*" among them. */
const int64_t *filter_ports(const struct filter *f, size_t *ret_n);
const struct names *filter_interfaces(const struct filter *f);
/* Whether an interface is meant by a name that a rule gives. */
bool filter_is_interface(const char *pattern, const char *interface);

/* True where the rules were too many, or called each other without end, for an answer
 * that holds. */
bool filter_is_over(const struct filter *f);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* firewall - what the readers of packet filter rules give: nft_json, nft_file, iptables_save.
 *
 * All languages are turned into one shape, so that one question can be asked of
 * each. What the shape has no place for stands in `rule`. */
#ifndef ZICHA_PARSE_FIREWALL_H
#define ZICHA_PARSE_FIREWALL_H

#include "base/str.h"

/* A rule, or at position 0 a chain that the kernel calls ("base chain"). NULL:
 * the rule does not ask for it. A value that must not match begins with "!", a
 * list of values is joined by commas, a range of ports is "80-90". */
struct firewall_rule {
	const char *backend, *family, *table_name, *chain;
	const char *hook, *policy; /* of the chain; NULL for a chain that is only jumped to */
	int64_t position;
	const char *verdict, *jumps_to;
	const char *protocol, *source, *destination, *in_interface, *out_interface;
	const char *destination_port, *state;
	const char *rule;	/* whole, but without its counters: they change all the time */
	int64_t packets, bytes; /* INT64_MIN: not counted */
	const char *path;
	int64_t line;
	bool is_opaque;	  /* a part of it can only be read by the program that made it */
	bool has_more;	  /* a condition that has no place above */
	bool names_hosts; /* such a condition, and only hosts that are listed somewhere meet it */
	struct firewall_branch *branch; /* of a verdict map; the verdict is "vmap" */
};

/* One entry of a verdict map: the rule with `value` in the place of `member`, and with
 * this verdict. */
struct firewall_branch {
	const char *value, *verdict, *jumps_to;
	int member; /* its offset in struct firewall_rule; -1: it has no place there */
	struct firewall_branch *next;
};

struct firewall_chain {
	const char *family, *table_name, *name, *hook, *policy;
	int64_t n_rules; /* seen so far */
	struct firewall_chain *next;
};

/* The chains seen so far, all in `arena`. */
struct firewall_chains {
	struct arena *arena;
	struct firewall_chain *first, *last_used;
};

/* The chain, or NULL. */
struct firewall_chain *firewall_chain_find(struct firewall_chains *c, const char *family,
					   const char *table_name, const char *name);
/* The chain; a new one if it was not seen before. The texts are borrowed. */
struct firewall_chain *firewall_chain_add(struct firewall_chains *c, const char *family,
					  const char *table_name, const char *name);
/* A rule that says nothing yet but where it stands. */
struct firewall_rule firewall_rule_in(const struct firewall_chain *chain, int64_t position);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* nft_json - the rule set of nf_tables as libnftables writes it in JSON
 * (libnftables-json(5)). */
#ifndef ZICHA_PARSE_NFT_JSON_H
#define ZICHA_PARSE_NFT_JSON_H

#include "base/err.h"
#include "parse/firewall.h"

struct nft_json {
	struct firewall_rule *rules;
	size_t n, capacity;
};

/* Reads a whole rule set; what it gives lives in `a`. Extensions of iptables
 * ("xt") come without their arguments: such a rule is opaque. 0 or <0. */
must_use int nft_json_parse(struct str text, struct arena *a, struct nft_json *ret_rules,
			    struct err *e);

#endif

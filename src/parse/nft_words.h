/* SPDX-License-Identifier: Apache-2.0 */
/* nft_words - a rule in nft's own words, for nft_file: "tcp dport { 22, 80-90 } accept".
 *
 * What has a place in struct firewall_rule is put there; any other condition makes the
 * rule have more. Fuzzed through nft_file. */
#ifndef ZICHA_PARSE_NFT_WORDS_H
#define ZICHA_PARSE_NFT_WORDS_H

#include "parse/firewall.h"

/* A statement cut into words; braces, commas and operators are words of their own,
 * variables are put in. */
struct nft_words {
	struct nft_word {
		struct str text;
		bool is_quoted;
	} * word;
	size_t n, capacity;
};

void nft_words_add(struct arena *a, struct nft_words *words, struct str text, bool is_quoted);

/* Reads the conditions and the verdict of the rule that begins at word `from`. False: no
 * rule begins like this. */
must_use bool nft_words_rule(struct arena *a, const struct nft_words *words, size_t from,
			     struct firewall_rule *rule);

#endif

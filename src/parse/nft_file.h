/* SPDX-License-Identifier: Apache-2.0 */
/* nft_file - a rule set as nft -f reads it: nft(8), /etc/nftables.conf.
 *
 *     define office = { 10.1.0.0/16, 10.2.0.0/16 }
 *     flush ruleset
 *     table inet filter {
 *             chain input {
 *                     type filter hook input priority filter; policy drop;
 *                     ip saddr $office tcp dport 22 accept
 *             }
 *     }
 *     add rule inet filter input tcp dport 443 accept
 *
 * Statements change the rule set one after another, so the rules are given when all
 * files have been read. Sets are not looked into: "@blocked" stays as it is. */
#ifndef ZICHA_PARSE_NFT_FILE_H
#define ZICHA_PARSE_NFT_FILE_H

#include "base/map.h"
#include "parse/firewall.h"

enum { NFT_FILE_MAX_INCLUDES = 16 };

struct nft_file_input {
	const char *path;
	struct str rest;
	int64_t line;
	struct nft_file_input *outer; /* that includes it */
	int depth;
};

struct nft_file_chain;

struct nft_file {
	struct arena *arena;
	struct nft_file_input *input;
	size_t n_put_in;		 /* words that variables stood for so far */
	struct map variables;		 /* of struct nft_words */
	const char *family, *table_name; /* of the block that is read; or NULL */
	struct nft_file_chain *chain;	 /* likewise */
	int skipped;			 /* blocks around, of no interest */
	struct nft_file_chain *first;	 /* in the order in which they were named */
	const char *path;		 /* where the last statement begins */
	int64_t line;
};

struct nft_file nft_file_begin(struct arena *a);

/* Reads this text next, then goes on in the file that includes it. False: files include
 * each other too deep. */
must_use bool nft_file_push(struct nft_file *f, const char *path, struct str text);

/* Reads on. 0: all is read; 1: "include", with the name or pattern in *ret_include: push
 * the files, the last first; -1: the statement at `path`, `line` cannot be understood,
 * the next call goes on behind it. */
must_use int nft_file_next(struct nft_file *f, const char **ret_include);

/* The rules and, at position 0, the base chains: ret_rules[0 … *ret_n - 1]. */
struct firewall_rule *nft_file_rules(struct nft_file *f, size_t *ret_n);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* nft_text - a rule of nf_tables from its JSON back into nft's own words.
 *
 * A technician reads `tcp dport 22 accept`, not the tree of it. What has no words
 * here is shown as JSON. Counters, which change all the time, and the flags of log
 * and nat statements are left out. Fuzzed through nft_json. */
#ifndef ZICHA_PARSE_NFT_TEXT_H
#define ZICHA_PARSE_NFT_TEXT_H

#include "base/buf.h"

#include <jansson.h>

/* An expression: "tcp dport", "10.0.0.0/8", "{ 22, 80-90 }"; a list is joined by
 * commas. */
void nft_text_expression(struct buf *b, const json_t *expression);

/* A statement: "tcp dport 22", "accept", "log prefix \"x\"". */
void nft_text_statement(struct buf *b, json_t *statement);

#endif

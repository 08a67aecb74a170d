/* SPDX-License-Identifier: Apache-2.0 */
/* wire_payload - what speaks, told by the first bytes of a conversation and not by its port.
 *
 * Each word that it gives stands in table/data/applications.tsv as `payload`. What takes a question
 * and its answer to be sure of leaves a hint between the two. */
#ifndef ZICHA_PARSE_WIRE_PAYLOAD_H
#define ZICHA_PARSE_WIRE_PAYLOAD_H

#include "base/str.h"

struct wire_payload {
	bool is_tcp, is_from_client;
	uint16_t server_port;
	uint32_t length; /* on the wire */
	struct str bytes;
	uint8_t *hint; /* of this conversation; 0 at first */
};

/* A word, or NULL: not known (yet). */
must_use const char *wire_payload_name(const struct wire_payload *p);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* wire_tls - what a TLS client says in the clear: the name it wants and what it would speak.
 *
 * A hello that is cut gives what came by then. */
#ifndef ZICHA_PARSE_WIRE_TLS_H
#define ZICHA_PARSE_WIRE_TLS_H

#include "base/str.h"

struct wire_tls {
	uint16_t version; /* as the hello says; 0x0101 is TLCP's */
	struct str name;  /* SNI, as it came; p is NULL where there is none */
	struct str alpn;  /* the first protocol that it offers */
	bool is_whole;
	uint32_t fingerprint; /* of version, suites and extensions without GREASE: equal for equal
				 programs */
};

/* Reads a TCP stream's first bytes: one or more handshake records. *ret_length is how many bytes
 * the hello has with its records' heads, as far as can be told. */
must_use bool wire_tls_read(struct str stream, struct wire_tls *ret, size_t *ret_length);
/* Reads the handshake message alone, as QUIC has it. */
must_use bool wire_tls_hello(struct str message, struct wire_tls *ret);

#endif

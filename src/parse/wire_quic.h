/* SPDX-License-Identifier: Apache-2.0 */
/* wire_quic - the first packets of a QUIC client, which anybody on the way can open.
 *
 * RFC 9001 section 5.2 derives the keys of Initial packets from the connection id that stands in
 * them. Google's own QUIC before that has its hello in the clear. */
#ifndef ZICHA_PARSE_WIRE_QUIC_H
#define ZICHA_PARSE_WIRE_QUIC_H

#include "base/str.h"

/* The client's first handshake bytes, from one packet or several. */
enum { WIRE_QUIC_MAX = 4096 };
struct wire_quic_hello {
	uint8_t bytes[WIRE_QUIC_MAX];
	uint8_t has[WIRE_QUIC_MAX / 8]; /* which of them came */
};

/* Whether a datagram begins a QUIC connection; *ret_version as it says. */
must_use bool wire_quic_is(struct str datagram, uint32_t *ret_version);
/* Opens a client's Initial packet, and puts its handshake bytes into *h. Needs libcrypto. False: it
 * is none, or cannot be opened. */
must_use bool wire_quic_open(struct str datagram, struct wire_quic_hello *h);
/* Puts a piece where it belongs; what is beyond WIRE_QUIC_MAX is left out. */
void wire_quic_put(struct wire_quic_hello *h, uint64_t at, struct str bytes);
/* The bytes from the first on that came without a gap. */
struct str wire_quic_view(const struct wire_quic_hello *h);
/* The name in a hello of Google's QUIC; p is NULL where there is none. */
struct str wire_quic_google_name(struct str datagram);

#endif

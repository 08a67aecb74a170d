/* SPDX-License-Identifier: Apache-2.0 */
/* dial - a socket on its way to a peer, for a process that may not open one. */
#ifndef ZICHA_NET_DIAL_H
#define ZICHA_NET_DIAL_H

#include "base/err.h"
#include "parse/address.h"

enum dial_protocol { DIAL_TCP, DIAL_UDP };

struct dial {
	struct address address;
	uint8_t protocol; /* enum dial_protocol */
	uint8_t is_instead;
	uint16_t port;
	int fd, code; /* the answer: a socket; or -1 and what errno said */
};

/* Begins to connect and does not wait: a socket is non-blocking, and becomes writable when the
 * peer has answered (SO_ERROR then says how). What the peer refused at once has no socket but
 * ECONNREFUSED. A UDP socket speaks with that peer only.
 *
 * One that is_instead is begun only in the place of one before it, to the same address, that was
 * refused at once; else it is EAGAIN: so who refuses quickly is asked for many ports in one call,
 * and no more are ever on their way to it than have no such mark. */
void dial_open(struct dial *d, size_t n);

/* Takes the next one off the bytes of another process, which may have been broken into. False:
 * there is none that could be meant. */
must_use bool dial_take(struct str *rest, struct dial *ret);

#endif

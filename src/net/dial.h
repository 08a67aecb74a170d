/* SPDX-License-Identifier: Apache-2.0 */
/* dial - a socket on its way to a peer, for a process that may not open one. */
#ifndef ZICHA_NET_DIAL_H
#define ZICHA_NET_DIAL_H

#include "base/err.h"
#include "parse/address.h"

enum dial_protocol { DIAL_TCP, DIAL_UDP };

/* Begins to connect and does not wait: the socket is non-blocking, and becomes writable when the
 * peer has answered (SO_ERROR then says how). A UDP socket speaks with that peer only. The
 * descriptor; or <0 with errno in e->code. */
must_use int dial_open(const struct address *a, uint16_t port, enum dial_protocol protocol,
		       struct err *e);

#endif

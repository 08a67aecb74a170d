/* SPDX-License-Identifier: Apache-2.0 */
/* resolve - the addresses of a name, as this machine sees them. */
#ifndef ZICHA_NET_RESOLVE_H
#define ZICHA_NET_RESOLVE_H

#include "base/err.h"
#include "parse/address.h"

enum { RESOLVE_MAX = 16 };

/* At most RESOLVE_MAX of them; an address in text needs no server. Asks in a thread that is
 * left behind if no server answers by the deadline. How many, or <0: with EHOSTUNREACH in
 * e->code if that may be otherwise tomorrow. */
must_use int resolve_name(const char *name, int64_t deadline_ms,
			  struct address ret_addresses[RESOLVE_MAX], struct err *e);

#endif

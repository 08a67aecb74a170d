/* SPDX-License-Identifier: Apache-2.0 */
/* wire_lldp - what a switch says of itself to its neighbours: LLDP (IEEE 802.1AB) and CDP. */
#ifndef ZICHA_PARSE_WIRE_LLDP_H
#define ZICHA_PARSE_WIRE_LLDP_H

#include "base/str.h"

struct wire_lldp {
	struct str name, description, port; /* p is NULL: not said */
	const uint8_t *ipv4;		    /* of its management; NULL: not said */
};

must_use bool wire_lldp_read(struct str bytes, struct wire_lldp *ret);
/* Behind the SNAP head. */
must_use bool wire_lldp_read_cdp(struct str bytes, struct wire_lldp *ret);

#endif

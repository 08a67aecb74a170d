/* SPDX-License-Identifier: Apache-2.0 */
/* wire_ssdp - which devices offer themselves by UPnP (UPnP Device Architecture 2.0, 1). */
#ifndef ZICHA_PARSE_WIRE_SSDP_H
#define ZICHA_PARSE_WIRE_SSDP_H

#include "base/str.h"

struct wire_ssdp {
	struct str type;    /* what it offers: urn:schemas-upnp-org:device:MediaServer:1 … */
	struct str device;  /* of that "MediaServer"; empty if it is no device or service */
	struct str product; /* as it names itself; empty: it does not */
};

/* Reads the payload of a datagram. False: it offers nothing (any more). */
must_use bool wire_ssdp_read(struct str message, struct wire_ssdp *ret);

#endif

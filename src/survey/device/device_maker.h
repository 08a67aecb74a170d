/* SPDX-License-Identifier: Apache-2.0 */
/* device_maker - who made a device, by the number of sysObjectID and by what the device says of
 * itself, and where that maker's agents tell more of it. */
#ifndef ZICHA_SURVEY_DEVICE_DEVICE_MAKER_H
#define ZICHA_SURVEY_DEVICE_DEVICE_MAKER_H

#include "base/arena.h"
#include "base/str.h"

struct device_maker {
	int64_t number;	  /* by IANA */
	const char *name; /* NULL: whoever writes the agent, not the device */
	/* Objects of the agent; NULL: none. */
	const char *changed, *saved; /* when the configuration was changed and saved, as uptime */
	const char *version, *serial, *model; /* where ENTITY-MIB does not tell */
};

/* NULL: nobody that we know. */
const struct device_maker *device_maker_of(int64_t number);
/* The maker's name, as the description begins with that of who sells it; else as the number says;
 * NULL: nobody knows. */
const char *device_maker_name(const struct device_maker *m, const char *description);
/* The version out of sysDescr: "… Version 5.170 (S5700 V200R010C00SPC600)", "…, Version:
 * V2.05.11B23", "… revision YA.16.04, ROM …"; NULL: none. */
const char *device_maker_version(struct arena *a, const char *description);
/* The model out of sysDescr that names it so: "… Routing Switch(S6220-48XS4QXS) By …"; NULL: none.
 */
const char *device_maker_model(struct arena *a, const char *description);
/* Whether a text says that there is nothing to say: "N/A", "unknown", "-". */
bool device_maker_is_blank(const char *text);

#endif

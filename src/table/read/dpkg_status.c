/* SPDX-License-Identifier: Apache-2.0 */
/* dpkg_status - the packages in dpkg's status file. */
#include "table/read/dpkg_status.h"

#include "table/read/stanzas.h"

int dpkg_status_each(struct scan *s,
		     int (*each)(void *context, const struct dpkg_package *p, struct err *e),
		     void *context, struct err *e)
{
	autostanzas st = STANZAS;
	struct str stanza;
	int r = stanzas_open(s, DPKG_STATUS, &st, e);
	while (!r && !(r = stanzas_next(&st, &stanza, e))) {
		struct dpkg_package p;
		if (dpkg_read_status(stanza, &p))
			r = each(context, &p, e);
		else
			scan_partial(s, "%s: a stanza without package name or status", DPKG_STATUS);
	}
	return r == STANZAS_END ? 0 : r;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* dpkg_status - the packages in dpkg's status file. */
#include "table/read/dpkg_status.h"

#include "table/read/stanzas.h"

#define DPKG_INFO "/var/lib/dpkg/info"

/* A list without a single package is one at the very beginning of an installation, or a damaged
 * one: dpkg keeps a list of files for each package that it has unpacked. */
static int look_at_none(struct scan *s, size_t n_odd, struct err *e)
{
	struct names info;
	struct err ignored;
	if (n_odd)
		return err_set(e, "%s: not one stanza is that of a package", DPKG_STATUS);
	if (scan_glob(s, DPKG_INFO "/*.list", &info, &ignored) == 0 && info.n)
		return err_set(e, "%s names no package, but %s has files of some", DPKG_STATUS,
			       DPKG_INFO);
	return 0;
}

int dpkg_status_each(struct scan *s,
		     int (*each)(void *context, const struct dpkg_package *p, struct err *e),
		     void *context, struct err *e)
{
	autostanzas st = STANZAS;
	struct str stanza;
	size_t n = 0, n_odd = 0;
	int r = stanzas_open(s, DPKG_STATUS, &st, e);
	while (!r && !(r = stanzas_next(&st, &stanza, e))) {
		struct dpkg_package p;
		bool is_read = dpkg_read_status(stanza, &p);
		n += is_read;
		n_odd += !is_read;
		if (is_read)
			r = each(context, &p, e);
		else
			scan_partial(s, "%s: a stanza without package name or status", DPKG_STATUS);
	}
	if (r == STANZAS_END)
		r = n ? 0 : look_at_none(s, n_odd, e);
	return r;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* installed - whether a package is there whose configuration is not. */
#include "table/read/installed.h"

#include "base/map.h"
#include "table/read/dpkg_status.h"
#include "table/read/rpm_db.h"

static int see_dpkg(void *context, const struct dpkg_package *p, struct err *e)
{
	(void)e;
	if (dpkg_is_on_disk(p))
		(void)map_set(context, p->name, context); /* that it is there is all that counts */
	return 0;
}

static int see_rpm(void *context, const struct rpm_package *p, struct err *e)
{
	(void)e;
	(void)map_set(context, p->name, context);
	return 0;
}

static int read_all(struct scan *s, struct arena *a, void *ret, struct err *e)
{
	struct map *names = ret;
	struct err ignored;
	(void)e;
	*names = MAP(a);
	(void)!dpkg_status_each(s, see_dpkg, names, &ignored);
	(void)!rpm_db_each(s, see_rpm, names, &ignored);
	return 0;
}

bool installed_any(struct scan *s, const char *names)
{
	const void *installed;
	struct err ignored;
	struct str rest = str_of(names), word;
	if (scan_shared(s, read_all, sizeof(struct map), &installed, &ignored))
		return false;
	while (str_word(&rest, &word))
		if (map_get(installed, word))
			return true;
	return false;
}

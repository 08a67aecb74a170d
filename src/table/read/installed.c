/* SPDX-License-Identifier: Apache-2.0 */
/* installed - whether a package is there whose configuration is not. */
#include "table/read/installed.h"

#include "base/map.h"
#include "table/read/dpkg_status.h"
#include "table/read/rpm_db.h"

/* What the lists name, and why they may name more. */
struct installed {
	struct map names;
	const char *unread;
};

static int see_dpkg(void *context, const struct dpkg_package *p, struct err *e)
{
	(void)e;
	struct installed *all = context;
	if (dpkg_is_on_disk(p))
		(void)map_set(&all->names, p->name, all); /* that it is there is all that counts */
	return 0;
}

static int see_rpm(void *context, const struct rpm_package *p, struct err *e)
{
	struct installed *all = context;
	(void)e;
	(void)map_set(&all->names, p->name, all);
	return 0;
}

/* What a damaged list still names is there; what it does not name may be there as well. */
static void look(struct installed *all, struct arena *a, int r, const struct err *e)
{
	if (r < 0 && !all->unread)
		all->unread = arena_strdup(a, e->said);
}

static int read_all(struct scan *s, struct arena *a, void *ret, struct err *e)
{
	struct installed *all = ret;
	struct err why;
	(void)e;
	all->names = MAP(a);
	look(all, a, dpkg_status_each(s, see_dpkg, all, &why), &why);
	look(all, a, rpm_db_each(s, see_rpm, all, &why), &why);
	return 0;
}

int installed_any(struct scan *s, const char *names, struct err *e)
{
	const void *found;
	struct str rest = str_of(names), word;
	int r = scan_shared(s, read_all, sizeof(struct installed), &found, e);
	if (r)
		return r;
	const struct installed *all = found;
	while (str_word(&rest, &word))
		if (map_get(&all->names, word))
			return 0;
	return all->unread ? err_set(e, "%s", all->unread) : SCAN_ABSENT;
}

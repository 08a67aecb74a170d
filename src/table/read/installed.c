/* SPDX-License-Identifier: Apache-2.0 */
/* installed - whether a package is there whose configuration is not. */
#include "table/read/installed.h"

#include "table/read/dpkg_status.h"
#include "table/read/rpm_db.h"

struct search {
	const char *names;
	bool is_found;
};

/* Other than 0 once it is found, which ends the reading. */
static int see_name(struct search *f, struct str name)
{
	struct str rest = str_of(f->names), word;
	while (!f->is_found && str_word(&rest, &word))
		f->is_found = str_eq(word, name);
	return f->is_found;
}

static int see_dpkg(void *context, const struct dpkg_package *p, struct err *e)
{
	(void)e;
	return dpkg_is_on_disk(p) ? see_name(context, p->name) : 0;
}

static int see_rpm(void *context, const struct rpm_package *p, struct err *e)
{
	(void)e;
	return see_name(context, p->name);
}

bool installed_any(struct scan *s, const char *names)
{
	struct search f = { .names = names };
	struct err ignored;
	int r = dpkg_status_each(s, see_dpkg, &f, &ignored);
	if (!f.is_found)
		r = rpm_db_each(s, see_rpm, &f, &ignored);
	(void)r;
	return f.is_found;
}

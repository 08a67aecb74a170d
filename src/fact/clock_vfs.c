/* SPDX-License-Identifier: Apache-2.0 */
/* clock_vfs - SQLite's 'now' is the moment of the inspection. */
#include "fact/clock_vfs.h"

#include <assert.h>

struct clock_vfs {
	sqlite3_vfs vfs; /* first: SQLite hands out a pointer to it */
	char name[40];
	struct sql_clock *clock;
};

/* Milliseconds since the Julian epoch, as SQLite counts. */
static int current_time_ms(sqlite3_vfs *vfs, sqlite3_int64 *ret_ms)
{
	static const int64_t unix_epoch_ms = 210866760000000;
	*ret_ms = sql_clock_ask(((struct clock_vfs *)vfs)->clock) * 1000 + unix_epoch_ms;
	return SQLITE_OK;
}

sqlite3_vfs *clock_vfs_open(struct sql_clock *clock)
{
	sqlite3_initialize();
	struct clock_vfs *c = base_alloc(sizeof(*c));
	c->vfs = *sqlite3_vfs_find(NULL);
	c->clock = clock;
	snprintf(c->name, sizeof(c->name), "zicha-%p", (void *)c);
	c->vfs.zName = c->name;
	c->vfs.pNext = NULL;
	/* From version 2 on SQLite asks this one, and never xCurrentTime. */
	assert(c->vfs.iVersion >= 2);
	c->vfs.xCurrentTimeInt64 = current_time_ms;
	sqlite3_vfs_register(&c->vfs, 0);
	return &c->vfs;
}

void clock_vfs_close(sqlite3_vfs *vfs)
{
	if (!vfs)
		return;
	sqlite3_vfs_unregister(vfs);
	free(vfs);
}

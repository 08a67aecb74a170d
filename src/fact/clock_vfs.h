/* SPDX-License-Identifier: Apache-2.0 */
/* clock_vfs - SQLite's 'now' is the moment of the inspection.
 *
 * A snapshot that is judged next year must give this year's verdicts, and a
 * fixture those of its day. SQLite takes the time from its VFS, so each facts
 * has a VFS of its own that is the default one but for the clock. */
#ifndef ZICHA_FACT_CLOCK_VFS_H
#define ZICHA_FACT_CLOCK_VFS_H

#include "base/base.h"

#include <sqlite3.h>

/* The moment of an inspection (seconds since 1970), and whether SQL has asked for it. */
struct sql_clock {
	const int64_t *now;
	bool was_asked;
};

/* What 'now' is, to whoever asks in SQL. */
static inline int64_t sql_clock_ask(struct sql_clock *c)
{
	c->was_asked = true;
	return *c->now;
}

/* Registers a VFS whose time stands still at that moment; the clock outlives it. */
must_use sqlite3_vfs *clock_vfs_open(struct sql_clock *clock);
void clock_vfs_close(sqlite3_vfs *vfs);

#endif

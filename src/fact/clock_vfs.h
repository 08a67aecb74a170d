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

/* Registers a VFS whose time stands still at *now (seconds since 1970),
 * which outlives it. */
must_use sqlite3_vfs *clock_vfs_open(const int64_t *now);
void clock_vfs_close(sqlite3_vfs *vfs);

#endif

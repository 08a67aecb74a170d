/* SPDX-License-Identifier: Apache-2.0 */
/* guard - what SQL may do: read registered tables, and nothing else.
 *
 * The SQL of checks and of users comes from outside. An authorizer allows SELECT
 * on the registered tables and on zicha_tables and the functions that neither
 * change nor load anything; ATTACH, PRAGMA, CREATE and writes are refused by
 * name. The database is in memory and in defensive mode, its limits are small,
 * and every statement has a deadline. */
#ifndef ZICHA_FACT_GUARD_H
#define ZICHA_FACT_GUARD_H

#include "base/base.h"

struct facts;

enum guard_mode {
	GUARD_SELECT, /* foreign SQL */
	GUARD_INSERT, /* a fixture's INSERTs */
	GUARD_OURS,   /* statements of this program */
};

void guard_install(struct facts *f);
void guard_remove(struct facts *f);

/* Returns the mode that was in force. */
enum guard_mode guard_set(struct facts *f, enum guard_mode mode);

/* Starts the clock of a statement, which runs while this thread computes; 0 takes it off. */
void guard_deadline(struct facts *f, int64_t ms);

#endif

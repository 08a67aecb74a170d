/* SPDX-License-Identifier: Apache-2.0 */
/* inspect_keep - `zicha inspect --db`: what was seen goes into the unit's database. */
#ifndef ZICHA_CMD_INSPECT_KEEP_H
#define ZICHA_CMD_INSPECT_KEEP_H

#include "check/inspection.h"
#include "cmd/cmd_unit.h"

struct inspect_keep {
	const struct arguments *arguments;
	struct arena arena;
	struct unit unit;
	const char *profile; /* by which snapshots are judged; NULL: the command line's */
	bool is_open, is_keeping;
	/* Of several targets: prepared with the first. */
	struct inspection judging;
	bool is_judging;
};

/* Opens the database that --db names; does nothing without the option. 0, or an exit status. */
must_use int inspect_keep_open(struct inspect_keep *k, const struct arguments *a);
/* Opens the database at `url`; with --db its inspection is kept there, too. */
must_use int inspect_keep_open_at(struct inspect_keep *k, const struct arguments *a,
				  const char *url);
void inspect_keep_close(struct inspect_keep *k);

/* Keeps an inspection that was judged. Does nothing without the option. */
must_use int inspect_keep_inspection(struct inspect_keep *k, struct inspection *i, struct err *e);
/* Keeps that a target could not be looked at, and why. What is a file, or this host, is no target
 * that might not answer; a name with a password in it is not kept. Does nothing without the option.
 */
must_use int inspect_keep_attempt(struct inspect_keep *k, const char *target, const char *profile,
				  const char *reason, struct err *e);
/* Judges the facts of a target by the command line's profile and keeps them; `arg` is the
 * struct. */
must_use int inspect_keep_facts(void *arg, const char *target, int64_t came_at, struct str facts,
				struct err *e);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* db_trial - a folder and programs for one restore: in a cell (db_cell.h), with an end. */
#ifndef ZICHA_SURVEY_DB_DB_TRIAL_H
#define ZICHA_SURVEY_DB_DB_TRIAL_H

#include "base/buf.h"
#include "base/clock.h"
#include "base/err.h"

#include <sys/types.h>

struct db_trial {
	char folder[64]; /* private; removed at the end */
	int64_t deadline_ms;
	pid_t server; /* 0: none */
};

must_use int db_trial_open(struct db_trial *t, int64_t seconds, struct err *e);
void db_trial_close(struct db_trial *t);

/* The first of these programs (full paths, NULL ends them) that is there; or NULL. */
const char *db_trial_find(const char *const *paths);

/* Runs a program to its end; `in` is its input (-1: none), all that it says is added to *out, and
 * what passes out's maximum is dropped. Its exit status; <0: not to be started, or late. */
must_use int db_trial_run(struct db_trial *t, const char *const argv[], int in, struct buf *out,
			  struct err *e);
/* Starts a program that stays; one at a time. */
must_use int db_trial_serve(struct db_trial *t, const char *const argv[], struct err *e);
/* The unpacked bytes of a file, then `last`, out of a pipe that another process fills. */
must_use int db_trial_feed(struct db_trial *t, const char *path, const char *last, struct err *e);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* db_dump_plan - which files dbdump: means, and what the core knows of each. */
#ifndef ZICHA_SURVEY_DB_DB_DUMP_PLAN_H
#define ZICHA_SURVEY_DB_DB_DUMP_PLAN_H

#include "survey/survey_plan.h"
#include "table/db/db.h"

#include <sys/stat.h>

/* The name under which the list of what there should be is handed over. */
#define DB_DUMP_PLAN_OBJECTS "objects"

must_use int db_dump_plan(struct survey_plan *p, struct err *e);

/* In the role: fills in what is known of the nth file. */
void db_dump_plan_facts(struct survey *s, size_t n, struct db_backup *row);
/* Takes back what may come of the file's being written, of its being a part of a set, or of a wrong
 * clock; `before` is how the file was before it was read. */
void db_dump_plan_doubt(struct survey *s, int fd, const struct stat *before, struct db_backup *row);
/* Tells of folders in the folder, and of links that lead nowhere. */
void db_dump_plan_unread(struct survey *s);
/* And gives what the core's restores came to; n_expected: objects that each file holds. */
void db_dump_plan_restores(struct survey *s, const int64_t *n_expected);

#endif

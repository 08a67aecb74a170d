/* SPDX-License-Identifier: Apache-2.0 */
/* db_restore - restores a dump into a server of its own, which lives for that and is removed.
 *
 * In the core, before the role starts, and only when asked for by name: the statements of a dump
 * are run, so it is run as nobody, without a network, in a folder of its own. */
#ifndef ZICHA_SURVEY_DB_DB_RESTORE_H
#define ZICHA_SURVEY_DB_DB_RESTORE_H

#include "survey/survey.h"

/* What came of it, as words for db_restore_give(). */
must_use const char *db_restore(const char *path, int64_t seconds, struct arena *a);

/* In the role: the row of db_restore_tests. n_expected: objects that the file holds. */
void db_restore_give(struct survey *s, const char *path, const char *words, int64_t n_expected);

#endif

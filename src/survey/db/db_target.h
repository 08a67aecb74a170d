/* SPDX-License-Identifier: Apache-2.0 */
/* db_target - what the targets of database servers have in common: place, password, words. */
#ifndef ZICHA_SURVEY_DB_DB_TARGET_H
#define ZICHA_SURVEY_DB_DB_TARGET_H

#include "survey/survey_plan.h"

#define DB_TARGET_SETTINGS \
	{ "credentials", "", N_("file whose first line is the password; nobody else may read it"), \
	  0, 0 }, \
		{ "words", "", \
		  N_("file of the unit's own words, one a line, to try as passwords"), 0, 0 }, \
	{ \
		"guess_ms", "150", \
			N_("milliseconds for guesses beyond the short list, of passwords that " \
			   "are slow to try"), \
			0, 86400000 \
	}

/* "user@host:port/db": leaves the words "address" (each), "port", "user", "database", "password"
 * and the file "words". */
must_use int db_target_plan(struct survey_plan *p, uint16_t port, const char *user,
			    const char *const *variables, struct err *e);
/* Those of them that are no place. */
must_use int db_target_plan_secrets(struct survey_plan *p, const char *const *variables,
				    struct err *e);

#endif

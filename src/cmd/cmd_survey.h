/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_survey - from a command line to a survey of a target that is no host. */
#ifndef ZICHA_CMD_CMD_SURVEY_H
#define ZICHA_CMD_CMD_SURVEY_H

#include "cmd/cmd.h"
#include "fact/query.h"
#include "survey/survey_run.h"

/* The settings for all targets of a command line: the profile's, then those of --set, which win.
 * 0, or an exit status; what is wrong was told. They live in `arena`. */
must_use int cmd_survey_settings(const struct arguments *a, const char *profile,
				 struct arena *arena, struct survey_run_options *ret);

/* One more, which wins; or NULL. */
void cmd_survey_add_setting(struct survey_run_options *o, struct arena *arena, const char *setting);

/* Asks one SELECT of a target, with one more setting (or NULL), and hands the rows to `use`. 0;
 * EXIT_UNKNOWN if a table was not seen whole, which was told; or another exit status. */
must_use int cmd_survey_ask(const struct arguments *a, const char *target, const char *setting,
			    const char *sql, int (*use)(void *arg, struct query *q, struct err *e),
			    void *arg);

/* Clears the line on the terminal that shows what a survey is doing. */
void cmd_survey_end_progress(void);

#endif

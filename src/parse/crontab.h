/* SPDX-License-Identifier: Apache-2.0 */
/* crontab - the lines of crontab(5) and anacrontab(5). */
#ifndef ZICHA_PARSE_CRONTAB_H
#define ZICHA_PARSE_CRONTAB_H

#include "base/str.h"

enum crontab_kind {
	CRONTAB_NOTHING, /* empty, a comment, or a variable */
	CRONTAB_JOB,
	CRONTAB_BAD, /* cron would refuse it: not a schedule, or no command */
};

struct crontab_job {
	struct str schedule; /* "5 4 * * *" as written, or "@daily" */
	struct str user;     /* absent where the file is an account's own */
	struct str command;
};

/* A line of a crontab; `has_user` for /etc/crontab and /etc/cron.d. */
enum crontab_kind crontab_line(struct str line, bool has_user, struct crontab_job *ret);

/* A line of /etc/anacrontab: period, delay, identifier, command. The schedule is
 * the period: a number of days, or "@monthly". */
enum crontab_kind crontab_anacron_line(struct str line, struct crontab_job *ret);

#endif

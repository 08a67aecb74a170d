/* SPDX-License-Identifier: Apache-2.0 */
/* crontab - a job has a schedule and a command, both from its line. */
#include "parse/crontab.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(enum crontab_kind kind, const struct crontab_job *job, size_t size)
{
	if (kind == CRONTAB_JOB && (!job->schedule.n || !job->command.n ||
				    job->schedule.n + job->command.n + job->user.n > size))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, line;
	while (str_line(&rest, &line)) {
		struct crontab_job job;
		check(crontab_line(line, true, &job), &job, size);
		check(crontab_line(line, false, &job), &job, size);
		check(crontab_anacron_line(line, &job), &job, size);
	}
	return 0;
}

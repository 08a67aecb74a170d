/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/crontab.h"

#include "tap.h"

static const struct {
	const char *line;
	bool has_user;
	enum crontab_kind want;
	const char *schedule, *user, *command;
} lines[] = {
	{ "", true, CRONTAB_NOTHING, NULL, NULL, NULL },
	{ "  # remark", true, CRONTAB_NOTHING, NULL, NULL, NULL },
	{ "PATH=/bin:/usr/bin", true, CRONTAB_NOTHING, NULL, NULL, NULL },
	{ "MAILTO = \"\"", true, CRONTAB_NOTHING, NULL, NULL, NULL },
	{ "17 *\t* * *\troot\tcd / && run-parts x", true, CRONTAB_JOB, "17 *\t* * *", "root",
	  "cd / && run-parts x" },
	{ "*/5 0-6,22 1 jan-mar mon X=1 y", false, CRONTAB_JOB, "*/5 0-6,22 1 jan-mar mon", NULL,
	  "X=1 y" },
	{ "@reboot /bin/x", false, CRONTAB_JOB, "@reboot", NULL, "/bin/x" },
	{ "0~30 4 * * 7 root x", true, CRONTAB_JOB, "0~30 4 * * 7", "root", "x" },
	{ "-0 4 * * * root x", true, CRONTAB_JOB, "0 4 * * *", "root", "x" },
	{ "60 * * * * root x", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "* 24 * * * root x", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "* * 0 * * root x", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "* * * 13 * root x", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "* * * * 8 root x", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "*/0 * * * * root x", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "1- * * * * root x", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "1,,2 * * * * root x", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "* * * *", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "* * * * * root", true, CRONTAB_BAD, NULL, NULL, NULL },
	{ "@fortnightly root x", true, CRONTAB_BAD, NULL, NULL, NULL },
};

static bool is(struct str s, const char *want)
{
	return want ? str_is(s, want) : !s.p;
}

int main(void)
{
	struct crontab_job job;
	for (size_t i = 0; i < N(lines); i++) {
		enum crontab_kind kind = crontab_line(str_of(lines[i].line), lines[i].has_user,
						      &job);
		is_int(kind, lines[i].want, lines[i].line);
		if (kind == CRONTAB_JOB)
			ok(is(job.schedule, lines[i].schedule) && is(job.user, lines[i].user) &&
				   is(job.command, lines[i].command),
			   "and its parts");
	}
	ok(crontab_anacron_line(STR("7\t10\tcron.weekly\tnice run-parts /etc/cron.weekly"), &job) ==
			   CRONTAB_JOB &&
		   is(job.schedule, "7") && is(job.command, "nice run-parts /etc/cron.weekly"),
	   "a job of anacron");
	ok(crontab_anacron_line(STR("@monthly 45 id cmd"), &job) == CRONTAB_JOB, "@monthly");
	is_int(crontab_anacron_line(STR("x 45 id cmd"), &job), CRONTAB_BAD, "no period");
	is_int(crontab_anacron_line(STR("1 45 id"), &job), CRONTAB_BAD, "no command");
	return done();
}
